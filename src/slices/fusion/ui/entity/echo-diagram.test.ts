import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { ReportHead } from '../../../reports/contract.ts';
import { echoDiagram } from './echo-diagram.ts';

const head = (from: string | null, filedAt = '2026-01-01T00:00:00.000Z'): ReportHead =>
  ({ dated: { from, to: from, precision: 'day' }, filedAt }) as ReportHead;

test('reports stand by date, the oldest first in the direction of the page', () => {
  const heads = new Map([
    ['new', head('2026-03-02')],
    ['old', head('2026-01-02')],
    ['undated', head(null, '2026-02-01T00:00:00.000Z')],
  ]);
  const lineage = { reports: ['new', 'old', 'undated'], echoes: [] };
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => echoDiagram(lineage, heads, direction));
  assert.deepEqual(
    ltr?.nodes.map(({ report, n }) => `${n} ${report}`),
    ['1 old', '2 undated', '3 new'],
  );
  assert.ok((ltr?.nodes[0]?.x ?? 0) < (ltr?.nodes[2]?.x ?? 0));
  assert.ok((rtl?.nodes[0]?.x ?? 0) > (rtl?.nodes[2]?.x ?? 0));
});

const told = { code: 'sameBody', values: {} } as const;

test('every echo of known reports is an arc, named from the older to the newer', () => {
  const heads = new Map([
    ['a', head('2026-01-01')],
    ['b', head('2026-01-02')],
  ]);
  const { arcs } = echoDiagram(
    {
      reports: ['a', 'b'],
      echoes: [
        { a: 'b', b: 'a', because: 'same text', told },
        { a: 'a', b: 'elsewhere', because: 'x', told },
      ],
    },
    heads,
    'ltr',
  );
  assert.deepEqual(
    arcs.map(({ from, to, because }) => [from, to, because]),
    [[1, 2, 'same text']],
  );
});

test('the drawing holds all of its reports and arcs', () => {
  const many = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(many, fc.array(fc.tuple(fc.nat(39), fc.nat(39))), (count, pairs) => {
      const reports = Array.from({ length: count }, (_, n) => `r${n}`);
      const echoes = pairs.map(([a, b]) => ({ a: `r${a % count}`, b: `r${b % count}`, because: '', told }));
      const { width, height, y, radius, nodes, arcs } = echoDiagram({ reports, echoes }, new Map(), 'rtl');
      assert.equal(nodes.length, count);
      for (const { x } of nodes) assert.ok(x - radius >= 0 && x + radius <= width);
      assert.ok(y - radius >= 0 && y + radius <= height);
      // A cubic curve stays three quarters of the way to its control points.
      for (const { path } of arcs) {
        const [from = 0, control = 0] = [...path.matchAll(/(-?[\d.]+),? (-?[\d.]+)/g)].map((m) =>
          Number(m[2]),
        );
        assert.ok(from + 0.75 * (control - from) >= 0, path);
      }
    }),
  );
});
