import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageOf, requiredMentions } from './compare.ts';
import { parseLabelled } from './labels.ts';
import { labelledDocuments } from './load.ts';
import type { LabelledDocument } from './types.ts';

const HEAD = 'date: 2026-03-11\ngenre: sample\n----\n';
const parse = (body: string, block: string): LabelledDocument =>
  parseLabelled('dev/00.txt', `${HEAD}${body}\n====\n${block}`);

test('marks leave the text and give its offsets', () => {
  const { text, labels } = parse(
    '{1 On [Monday|d] Gul Rang [shot|e1~] [two men|q] in Mach.} {o Sad.} \\[x\\] \\{y}',
    'gul per: Gul Rang\ne1 ev armed-attack 2026-03-09 at mach @1\n  perpetrator > gul @1 alleged "police"\n  killed = 2 civilian @1\nmach place: Mach\n',
  );
  assert.equal(text, 'On Monday Gul Rang shot two men in Mach. Sad. [x] {y}');
  assert.deepEqual(
    labels.mentions.map(({ start, end, kinds, thing, optional }) => [
      text.slice(start, end),
      kinds[0],
      thing,
      optional,
    ]),
    [
      ['Monday', 'date', null, false],
      ['Gul Rang', 'person', 'gul', false],
      ['shot', 'event', 'e1', true],
      ['two men', 'quantity', null, false],
      ['Mach', 'place', 'mach', false],
    ],
  );
  assert.deepEqual(
    labels.passages.map(({ start, end, number, type }) => [text.slice(start, end), number, type]),
    [
      ['On Monday Gul Rang shot two men in Mach.', 1, 'fact'],
      ['Sad.', null, 'opinion'],
    ],
  );
  const [perpetrator, killed] = labels.claims;
  assert.equal(perpetrator?.modality, 'alleged');
  assert.equal(perpetrator?.speaker, 'police');
  assert.deepEqual(killed?.value, {
    type: 'casualties',
    category: 'civilian',
    effect: 'killed',
    count: { low: 2, best: 2, high: 2 },
  });
});

test('a name inside the description of an event is optional; a spelling of two things must be marked', () => {
  const { labels } = parse('{1 The Mach bombing.}', 'mach place: Mach\ne1 ev bombing ? @1: Mach bombing');
  assert.deepEqual(
    labels.mentions.map(({ thing, optional }) => [thing, optional]),
    [
      ['e1', false],
      ['mach', true],
    ],
  );
  assert.throws(() => parse('Ali', 'a per: Ali\nb per: Ali'), /could be a or b/);
  assert.throws(() => parse('[Ali|c]', 'a per: !Ali'), /nothing is called “c”/);
});

const MISTAKES: readonly (readonly [body: string, block: string, told: RegExp])[] = [
  ['{1 open', 'a per: Ali', /stays open/],
  ['{1 x}', 'a per: Ali\n  shoeSize = 44 @1', /no property/],
  ['{1 x}', 'a per: Ali\n  role = clerk @1 perhaps', /modality or statement type/],
  ['{1 x}', 'e1 ev picnic 2026 @1', /none of/],
  ['{1 x}', 'e1 ev raid tomorrow @1', /no day, month or year/],
  ['{1 x}', 'what is this', /not a declaration/],
];

test('mistakes of the author are thrown with their place', () => {
  for (const [body, block, told] of MISTAKES) assert.throws(() => parse(body, block), told);
});

const halves = [labelledDocuments('dev'), labelledDocuments('test')] as const;
const all = halves.flat();

test('forty documents or more, twelve of them blind, of the length of real ones', () => {
  assert.ok(all.length >= 40 && halves[1].length >= 12, String(all.length));
  for (const { path, text } of all) {
    const words = text.split(/\s+/).length;
    assert.ok(words >= 220 && words <= 950, `${path}: ${words} words`);
  }
});

const numbersOf = ({ labels }: LabelledDocument): number[] => [
  ...labels.events.flatMap(({ passages }) => passages),
  ...labels.claims.map(({ passage }) => passage),
  ...labels.traps.flatMap((trap) => ('passage' in trap ? [trap.passage] : [])),
  ...labels.conflicts.flatMap(({ sides }) =>
    sides.filter((side) => side.document === null).map((side) => side.passage),
  ),
];

test('every label points at something: passages, things, sides in other documents', () => {
  for (const document of all) {
    const { path, labels, text } = document;
    const numbered = labels.passages.flatMap(({ number }) => number ?? []);
    assert.equal(new Set(numbered).size, numbered.length, `${path}: a passage number stands twice`);
    for (const number of numbersOf(document))
      assert.ok(passageOf(document, number) !== undefined, `${path}: no passage ${number}`);
    for (const { start, end } of [...labels.mentions, ...labels.passages])
      assert.ok(start >= 0 && start < end && end <= text.length, path);
    for (const side of labels.conflicts.flatMap(({ sides }) => sides)) {
      if (side.document === null) continue;
      const other = all.find((one) => one.path.startsWith(`${path.split('/')[0]}/${side.document}-`));
      assert.ok(
        other !== undefined && passageOf(other, side.passage) !== undefined,
        `${path}: ${side.document}`,
      );
    }
    for (const trap of labels.traps) {
      if (trap.type === 'no-sum')
        assert.ok(
          labels.events.some(({ id }) => id === trap.event),
          `${path}: ${trap.event}`,
        );
    }
  }
});

test('every thing stands in its text, every event has a passage and a valid interval', () => {
  for (const { path, labels } of all) {
    for (const { id, kinds, names } of labels.things)
      assert.ok(names.length > 0 || kinds[0] === 'event', `${path}: ${id} is never named`);
    for (const { id, interval, passages } of labels.events) {
      assert.ok(passages.length > 0, `${path}: ${id} has no passage`);
      const { from, to, reason } = interval;
      assert.ok(from === null || to === null || from <= to, `${path}: ${id} ends before it begins`);
      assert.ok(
        (from !== null && to !== null) || reason !== undefined,
        `${path}: ${id} is open without a reason`,
      );
    }
  }
});

test('all kinds of mentions, modalities and statement types that the issue names are there', () => {
  const kinds =
    'person organisation place event operation programme document weapon date quantity money identifier vehicle vessel channel'.split(
      ' ',
    );
  const seen = new Set(
    all.flatMap((document) => requiredMentions(document).flatMap(({ kinds: [kind] }) => kind ?? [])),
  );
  for (const kind of kinds) assert.ok(seen.has(kind as never), `no ${kind}`);
  const modalities = new Set(all.flatMap(({ labels }) => labels.claims.map(({ modality }) => modality)));
  assert.ok(modalities.size >= 5, [...modalities].join(' '));
  const types = new Set(all.flatMap(({ labels }) => labels.passages.map(({ type }) => type)));
  assert.equal(types.size, 7, [...types].join(' '));
  assert.ok(all.flatMap(({ labels }) => labels.traps).length >= 30);
  assert.ok(all.flatMap(({ labels }) => labels.conflicts).length >= 4);
});

test('a third of the documents hold another script; four are wholly in another language', () => {
  const share = ({ text }: LabelledDocument): number =>
    (text.match(/[\u0400-\u06ff]/g)?.length ?? 0) / (text.match(/\p{L}/gu)?.length ?? 1);
  assert.ok(all.filter((document) => share(document) > 0).length >= all.length / 3);
  assert.ok(all.filter((document) => share(document) > 0.6).length >= 4);
});
