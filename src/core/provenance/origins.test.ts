import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { claim, day, reading, subject } from '../resolve/testdata.ts';
import type { Citation, Reading, ReportId } from '../words/index.ts';
import { corroboration, foldOrigins, originTrace } from './index.ts';
import type { CardClaim, OriginReport } from './types.ts';

/** Sentences of invented matter; `seed` picks the words, so that two seeds share hardly a run of four. */
function prose(seed: number, sentences: number): string {
  const words =
    'zarmin valley convoy left at dawn towards wolgai ridge carrying fuel drums while scouts reported lights near starsi bridge and two men waited beside a grey pickup under heavy rain'.split(
      ' ',
    );
  let state = seed * 7919 + 1;
  const next = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  return Array.from({ length: sentences }, () => `${Array.from({ length: 16 }, next).join(' ')}.`).join(' ');
}

function written(text: string, extra: Partial<Reading> = {}): Reading {
  return { ...reading([], [], text), ...extra };
}

function traced(id: string, from: Reading, reference: string | null = null): OriginReport {
  return { id: id as ReportId, trace: originTrace(from, { reference }) };
}

function groups(...reports: readonly OriginReport[]): readonly string[] {
  return foldOrigins(reports).map((cluster) => cluster.reports.join(' '));
}

test('reports that share nothing stand alone', () => {
  assert.deepEqual(groups(traced('a', written(prose(1, 20))), traced('b', written(prose(2, 20)))), [
    'a',
    'b',
  ]);
});

test('the same body under another layout is one origin, told as such', () => {
  const text = prose(3, 10);
  const [cluster] = foldOrigins([
    traced('a', written(text)),
    traced('b', written(text.toUpperCase().replaceAll('. ', '.\n\n'))),
  ]);
  assert.deepEqual(cluster?.reports, ['a', 'b']);
  assert.match(cluster?.echoes[0]?.because ?? '', /word for word/);
});

test('a copy with a tenth of its words changed is found by its runs of words', () => {
  const words = prose(4, 24).split(' ');
  const changed = words.map((word, at) => (at % 12 === 5 ? 'elsewhere' : word)).join(' ');
  const [cluster] = foldOrigins([traced('a', written(words.join(' '))), traced('b', written(changed))]);
  assert.match(cluster?.echoes[0]?.because ?? '', /word sequences/);
});

test('a report that quotes two sentences of another is its echo', () => {
  const source = prose(5, 30);
  const quoted = source.split('. ').slice(7, 9).join('. ');
  assert.deepEqual(
    groups(traced('a', written(source)), traced('b', written(`${prose(6, 30)} ${quoted}. ${prose(7, 4)}`))),
    ['a b'],
  );
});

test('two reports on one form about two matters are two origins', () => {
  const form = (name: string, town: string): Reading => {
    const text = `On Monday the district office at ${town} recorded that a person named ${name} was stopped at the post and let go after the papers had been seen and found in order by the officer on duty there at noon.`;
    const mention = (what: string) => ({
      kind: 'person' as const,
      start: text.indexOf(what),
      end: text.indexOf(what) + what.length,
      text: what,
      script: 'Latn' as const,
      subject: null,
      rule: 'test@1',
    });
    return written(text, { mentions: [mention(name), mention(town)] });
  };
  assert.deepEqual(groups(traced('a', form('Zarmin', 'Wolgai')), traced('b', form('Nasir', 'Starsi'))), [
    'a',
    'b',
  ]);
});

test('boilerplate and repeated blocks make no origin', () => {
  const foot = `\n\n${prose(8, 6)}`;
  const withFoot = (body: string): Reading =>
    written(body + foot, {
      zones: [
        { kind: 'body', start: 0, end: body.length },
        { kind: 'boilerplate', start: body.length, end: body.length + foot.length },
      ],
    });
  assert.deepEqual(groups(traced('a', withFoot(prose(9, 8))), traced('b', withFoot(prose(10, 8)))), [
    'a',
    'b',
  ]);
});

test('a message reference ties the relay to what it relays, however it is written', () => {
  const relay: Citation = { kind: 'relay', key: 'relay:ct-wz-0042', text: 'CT/WZ/0042', start: 0, end: 10 };
  assert.deepEqual(
    groups(
      traced('a', written(prose(11, 9)), 'CT WZ 0042'),
      traced('b', written(prose(12, 9), { citations: [relay] })),
    ),
    ['a b'],
  );
});

test('citing one source makes one origin for one event, not for two', () => {
  const citing = (seed: number, date: string): Reading => {
    const text = prose(seed, 6);
    const source: Citation = {
      kind: 'source',
      key: 'source:wolgai-press-office',
      text: 'the office',
      start: 1,
      end: 9,
    };
    return {
      ...reading(
        [subject('event', 'a bombing')],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: 'bombing' }),
          claim(0, 'occurred', { type: 'date', interval: day(date) }),
        ],
        text,
      ),
      citations: [source],
    };
  };
  assert.deepEqual(groups(traced('a', citing(13, '2026-03-02')), traced('b', citing(14, '2026-03-02'))), [
    'a b',
  ]);
  assert.deepEqual(groups(traced('a', citing(13, '2026-03-02')), traced('b', citing(14, '2026-03-09'))), [
    'a',
    'b',
  ]);
});

test('law 7: origins do not depend on the order of reports', () => {
  const texts = [
    prose(20, 12),
    prose(21, 12),
    `${prose(20, 12)} ${prose(22, 2)}`,
    `${prose(21, 11)} ${prose(20, 3)}`,
    prose(23, 12),
  ];
  const reports = texts.map((text, at) => traced(`r${at}`, written(text)));
  const expected = foldOrigins(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) =>
      assert.deepEqual(foldOrigins(shuffled), expected),
    ),
    { numRuns: 30 },
  );
});

test('corroboration counts origins, and a denial supports nothing', () => {
  const said = (report: string, modality: CardClaim['modality'] = 'asserted') =>
    ({ report, modality, statementType: 'fact' }) as CardClaim;
  const originOf = (report: string): string => (report === 'c' ? 'c' : 'a');
  assert.equal(corroboration([said('a'), said('b')], originOf), 1);
  assert.equal(corroboration([said('a'), said('b'), said('c')], originOf), 2);
  assert.equal(corroboration([said('a'), said('c', 'denied')], originOf), 1);
});

const WORDS_SAID = 'We shall rebuild every wall of this school and no child will walk past a ruin to learn';

test('papers that quote the same words of one speaker are one origin, however they frame them', () => {
  const morning = written(
    `The governor was brief. “${WORDS_SAID},” he told the parents before he left for Zarmin.`,
  );
  const evening = written(
    `Few came. «${WORDS_SAID.toLowerCase()}», said the visitor, and the hall was silent for a while.`,
  );
  const [cluster, other] = foldOrigins([traced('a', morning), traced('b', evening)]);
  assert.equal(other, undefined);
  assert.match(cluster?.echoes[0]?.because ?? '', /quote the same words/);
});

test('a short saying that both quote is no origin', () => {
  const saying = '“Patience is the key to every door”';
  assert.deepEqual(
    groups(
      traced('a', written(`${prose(21, 6)} ${saying}`)),
      traced('b', written(`${prose(22, 6)} ${saying}`)),
    ),
    ['a', 'b'],
  );
});

test('a bare case number ties no reports: every station counts its own', () => {
  const cites = (key: string): Reading =>
    written(prose(key.length, 8), { citations: [{ kind: 'relay', key, text: key, start: 0, end: 1 }] });
  const a = traced('a', { ...cites('relay:773-25'), text: prose(23, 8) });
  const b = traced('b', { ...cites('relay:fir-no-773-25'), text: prose(24, 8) });
  const c = traced('c', { ...cites('relay:773-25'), text: prose(25, 8) });
  assert.deepEqual(groups(a, b, c), ['a', 'b', 'c']);
});
