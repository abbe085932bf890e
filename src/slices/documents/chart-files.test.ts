import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asGraphml, asSvg, xmlText } from './chart-files.ts';
import type { ChartGraph, ChartNode, DocumentContent } from './contract.ts';

const node = (id: string, name: string, at: ChartNode['at'] = null): ChartNode => ({
  id,
  kind: 'person',
  name,
  otherNames: [],
  marking: 'SECRET//REL TO ALPHA',
  at,
});
const GRAPH: ChartGraph = {
  nodes: [node('a', 'Zarak', [0, 0]), node('b', 'B & <b>', [100, 50]), node('c', 'زرک')],
  ties: [
    {
      from: 'a',
      to: 'b',
      relation: 'Affiliation',
      role: null,
      hedge: 'alleged',
      grades: ['B2'],
      origins: 1,
      claims: ['c1'],
      marking: 'SECRET//REL TO ALPHA',
    },
  ],
};
const CONTENT: DocumentContent = {
  kind: 'chart',
  of: 'Couriers --> x',
  title: 'Couriers --> x',
  marking: 'SECRET//REL TO ALPHA',
  sections: [],
};
const STAMP = {
  officer: 'high',
  party: 'ALPHA',
  purpose: 'CT-ANALYSIS',
  at: '2026-11-22T08:00:00.000Z',
  to: 'ALPHA',
  sha256: 'ab',
};

test('a graph file holds what it is told, under its banner, and nothing that XML has no character for', () => {
  const xml = asGraphml(CONTENT, GRAPH, STAMP);
  assert.match(xml, /<data key="n name">B &amp; &lt;b&gt;<\/data>/);
  assert.match(xml, /<edge id="e0" source="a" target="b">.*<data key="l said as">alleged<\/data>/);
  assert.match(xml, /<data key="banner">SECRET\/\/REL TO ALPHA<\/data>/);
  const comment = /<!--(.*?)-->/s.exec(xml)?.[1] ?? '';
  assert.ok(comment.includes('SECRET') && !comment.includes('--'), 'a title ends no comment');
  assert.equal(xmlText('a\u{0}b\u{FFFE}\u{D800}'), 'ab');
});

test('a picture bears its banner twice, every name as text, what is alleged dashed, all of it on the sheet', () => {
  const svg = asSvg(CONTENT, GRAPH, STAMP);
  assert.equal(svg.split('>SECRET//REL TO ALPHA</text>').length, 3);
  assert.match(svg, /stroke-dasharray/);
  assert.ok(!svg.includes('<b>') && svg.includes('زرک'));
  for (const [, x, y] of svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/g))
    assert.ok(Number(x) > 0 && Number(x) < 1600 && Number(y) > 0 && Number(y) < 1100, `${x} ${y}`);
  assert.ok(!asSvg(CONTENT, { nodes: [node('a', 'Alone')], ties: [] }, STAMP).includes('NaN'));
});
