import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { claim, day, reading, subject } from '../resolve/testdata.ts';
import type { Citation, OriginId, Reading, ReportId } from '../words/index.ts';
import { corroboration, foldOrigins, originTrace } from './index.ts';
import type { CardClaim, ClaimOrigin, OriginCluster, OriginReport } from './types.ts';

/** Sentences of invented matter of 16 words, one in five a name; two seeds share hardly a word. */
function prose(seed: number, sentences: number): string {
  let state = seed * 7919 + 1;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
  const word = (at: number): string => {
    const sounds = Array.from({ length: 3 }, () => `${'bdfgklmnprstvz'[next(14)]}${'aeiou'[next(5)]}`).join(
      '',
    );
    return at > 0 && next(5) === 0 ? sounds.charAt(0).toUpperCase() + sounds.slice(1) : sounds;
  };
  return Array.from(
    { length: sentences },
    () => `${Array.from({ length: 16 }, (_, at) => word(at)).join(' ')}.`,
  ).join(' ');
}

function written(text: string, extra: Partial<Reading> = {}): Reading {
  return { ...reading([], [], text), ...extra };
}

function traced(id: string, from: Reading, reference: string | null = null): OriginReport {
  return { id: id as ReportId, trace: originTrace(from, { reference }) };
}

/** Origins that several reports have something from. */
function ofSeveral(reports: readonly OriginReport[]): readonly OriginCluster[] {
  return foldOrigins(reports).clusters.filter((cluster) => cluster.reports.length > 1);
}

function groups(...reports: readonly OriginReport[]): readonly string[] {
  return foldOrigins(reports)
    .clusters.map((cluster) => cluster.reports.join(' '))
    .toSorted();
}

test('reports that share nothing stand alone', () => {
  assert.deepEqual(groups(traced('a', written(prose(1, 20))), traced('b', written(prose(2, 20)))), [
    'a',
    'b',
  ]);
});

test('the same body under another layout is one origin, told as such', () => {
  const text = prose(3, 10);
  const [cluster] = ofSeveral([
    traced('a', written(text)),
    traced('b', written(text.toUpperCase().replaceAll('. ', '.\n\n'))),
  ]);
  assert.deepEqual(cluster?.reports, ['a', 'b']);
  assert.match(cluster?.echoes[0]?.because ?? '', /word for word/);
});

test('a copy with a tenth of its words changed is found by its runs of words', () => {
  const words = prose(4, 24).split(' ');
  const changed = words.map((word, at) => (at % 12 === 5 ? 'elsewhere' : word)).join(' ');
  const [cluster] = ofSeveral([traced('a', written(words.join(' '))), traced('b', written(changed))]);
  assert.match(cluster?.echoes[0]?.because ?? '', /much the same words/);
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
  const expected = foldOrigins(reports).clusters;
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) =>
      assert.deepEqual(foldOrigins(shuffled).clusters, expected),
    ),
    { numRuns: 30 },
  );
});

/** A claim of a report, by a voice. */
function said(report: string, by: Partial<ClaimOrigin> = {}, modality: CardClaim['modality'] = 'asserted') {
  const origin: ClaimOrigin = {
    origin: report as OriginId,
    isUnknown: false,
    who: null,
    isFirstHand: false,
    ...by,
  };
  return { claim: { report, modality, statementType: 'fact' } as CardClaim, origin };
}

function counted(...all: readonly ReturnType<typeof said>[]): number {
  const originOf = new Map(all.map(({ claim, origin }) => [claim, origin]));
  return corroboration(
    all.map(({ claim }) => claim),
    (claim) => originOf.get(claim) as ClaimOrigin,
  );
}

test('corroboration counts origins, and a denial supports nothing', () => {
  const a = { origin: 'a' as OriginId };
  assert.equal(counted(said('a', a), said('b', a)), 1);
  assert.equal(counted(said('a', a), said('b', a), said('c')), 2);
  assert.equal(counted(said('a', a), said('c', {}, 'denied')), 1);
});

test('one person is one origin on all days; a report that tells a thing twice is one, unless its own people saw it', () => {
  const khattak = { who: 'ktk' };
  assert.equal(
    counted(
      said('a', { ...khattak, origin: 'v1' as OriginId }),
      said('b', { ...khattak, origin: 'v2' as OriginId }),
    ),
    1,
  );
  assert.equal(counted(said('a'), said('a', { ...khattak, origin: 'v1' as OriginId })), 2);
  assert.equal(counted(said('a'), said('a', { origin: 'v1' as OriginId })), 1);
  assert.equal(counted(said('a', { origin: 'v1' as OriginId }), said('a', { isFirstHand: true })), 2);
});

test('what nobody can trace adds no corroboration', () => {
  const unknown = { isUnknown: true };
  assert.equal(counted(said('a', unknown), said('b', unknown)), 1);
  assert.equal(counted(said('a', unknown), said('b', unknown), said('c')), 1);
  assert.equal(counted(), 0);
});

const WORDS_SAID = 'We shall rebuild every wall of this school and no child will walk past a ruin to learn';

test('papers that quote the same words of one speaker are one origin, however they frame them', () => {
  const morning = written(
    `The governor was brief. “${WORDS_SAID},” he told the parents before he left for Zarmin.`,
  );
  const evening = written(
    `Few came. «${WORDS_SAID.toLowerCase()}», said the visitor, and the hall was silent for a while.`,
  );
  const [cluster] = ofSeveral([traced('a', morning), traced('b', evening)]);
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
