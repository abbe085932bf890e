import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMATS, FORMAT_NAMES, LIMITS, PROBLEMS, readSubmission, recognise } from './index.ts';
import { EU_XML } from './lists/testdata/eu.ts';
import { SDN_CSV } from './lists/testdata/ofac.ts';
import { UN_XML } from './lists/testdata/un.ts';
import { submit, tools } from './testdata/tools.ts';

const CASES: readonly (readonly [path: string, content: string, format: string])[] = [
  ['a.txt', 'Two men were held.', 'text'],
  ['noextension', 'Two men were held, and one fled, and one hid.', 'text'],
  ['a.md', 'No heading here.', 'markdown'],
  ['a.txt', '# Heading\n\nText', 'text'],
  ['a', '# Heading\n\nText', 'markdown'],
  ['a', '---\ntitle: X\n---\nText', 'markdown'],
  ['a.txt', '<!DOCTYPE html><p>x', 'html'],
  ['a.json', '{"text":"x"}', 'json-report'],
  ['a.txt', '{"type":"bundle","id":"bundle--1","objects":[]}', 'stix'],
  ['a.json', '{"objects":[{"type":"identity"}]}', 'stix'],
  ['a.csv', 'name;dob\nKarim Example;1970', 'csv'],
  ['a', 'name,dob,district\nKarim Example,1970,Quetta\nDad Example,1971,Zhob\n', 'csv'],
  ['a', '[Update] Two men were held.', 'text'],
  ['a.xml', '<?xml version="1.0"?><r>x</r>', 'html'],
];

test('a format is known by content first, by extension second', () => {
  for (const [path, content, format] of CASES)
    assert.equal(recognise(submit(path, content)), format, `${path}: ${content}`);
});

test('the sender’s hint wins over content', () => {
  assert.equal(recognise(submit('a.csv', 'name,dob\nx,y', { format: 'text' })), 'text');
});

test('every format name has exactly one reader; each but those known by content alone or by name has an extension and a media type', () => {
  assert.deepEqual(FORMATS.map(({ name }) => name).toSorted(), [...FORMAT_NAMES].toSorted());
  const bare = ['designation-list', 'misp', 'json-rows'];
  const reports = FORMATS.filter(({ name }) => !bare.includes(name));
  for (const { extensions, mediaTypes } of reports) assert.ok(extensions.length > 0 && mediaTypes.length > 0);
  const extensions = FORMATS.flatMap((format) => format.extensions);
  assert.equal(new Set(extensions).size, extensions.length);
});

test('every problem has a message and a fix, and every limit a unit', () => {
  for (const [message, fix] of Object.values(PROBLEMS)) assert.ok(message.endsWith('.') && fix.length >= 8);
  for (const { max, unit, what } of Object.values(LIMITS))
    assert.ok(max > 0 && unit.length > 0 && what.length > 0);
});

test('plain text is the decoded text exactly, line ends and all', () => {
  const outcome = readSubmission(submit('a.txt', 'First line.\r\nSecond  line.\r\n'), tools);
  assert.ok(outcome.ok);
  assert.deepEqual(
    [outcome.format, outcome.encoding, outcome.readings[0]?.text],
    ['text', 'utf-8', 'First line.\r\nSecond  line.\r\n'],
  );
});

test('a page that names its encoding is decoded by it', () => {
  const html =
    '<html><head><meta charset="windows-1256"></head><body><p>\u00e3\u00cd\u00e3\u00cf</p></body></html>';
  const outcome = readSubmission(
    submit(
      'a.html',
      Uint8Array.from(html, (letter) => letter.charCodeAt(0)),
    ),
    tools,
  );
  assert.ok(outcome.ok);
  assert.deepEqual([outcome.encoding, outcome.readings[0]?.text], ['windows-1256', 'محمد']);
});

test('text that only quotes a page’s charset stays UTF-8', () => {
  const outcome = readSubmission(submit('a.txt', 'The page said <meta charset="windows-1251"> کوئٹہ'), tools);
  assert.ok(outcome.ok);
  assert.deepEqual([outcome.encoding, outcome.readings[0]?.text.endsWith('کوئٹہ')], ['utf-8', true]);
});

test('Markdown: front matter gives title, date, language, marking and origin, and is boilerplate; offsets refer to the file', () => {
  const text =
    '---\ntitle: "Weekly note"\ndate: 2 March 2026\nreference: CT/PB 0042\nmarking: TLP:AMBER\nlang: en\n---\n# Heading\n\nText.';
  const outcome = readSubmission(submit('a.md', text), tools);
  assert.ok(outcome.ok);
  const [reading] = outcome.readings;
  assert.ok(reading);
  assert.equal(reading.text, text);
  assert.deepEqual(
    [reading.title, reading.language, reading.dated.from, outcome.markings],
    ['Weekly note', 'en', '2026-03-02', ['TLP:AMBER']],
  );
  assert.deepEqual(
    reading.zones.map(({ kind, start, end }) => [kind, text.slice(start, end).slice(0, 5), end]),
    [
      ['boilerplate', '---\nt', text.indexOf('# H')],
      ['body', '# Hea', text.length],
    ],
  );
  const [citation] = reading.citations;
  assert.deepEqual(
    [citation?.key, text.slice(citation?.start, citation?.end)],
    ['relay:ct-pb-0042', 'CT/PB 0042'],
  );
});

test('a reader that fails refuses its file and nothing else', () => {
  const failing = {
    readText: () => {
      throw new Error('boom');
    },
  };
  const outcome = readSubmission(submit('a.txt', 'Some text'), failing);
  assert.ok(!outcome.ok);
  assert.equal(outcome.problems[0]?.code, 'READER_FAILED');
});

const LISTS: readonly (readonly [path: string, content: string, code: string])[] = [
  ['un.xml', UN_XML, 'un'],
  ['eu.xml', EU_XML, 'eu'],
  ['sdn.csv', SDN_CSV, 'ofac'],
];

for (const [path, content, code] of LISTS)
  test(`a designation list is not read as a report: ${path} is refused with the command that imports it`, () => {
    const outcome = readSubmission(submit(path, content), tools);
    assert.ok(!outcome.ok);
    assert.deepEqual(
      outcome.problems.map((found) => [found.code, found.fix]),
      [['LIST_IS_NOT_A_REPORT', `Import it as a list: watchfloor lists import --list ${code} ${path}`]],
    );
  });
