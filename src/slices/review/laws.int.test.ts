import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { readPicture, undo } from '../fusion/index.ts';
import { actOnClaims, readReportClaims, type WrittenCorrection } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const CLOSED = 'UNCLASSIFIED//REL TO ALLIES';
const TEXTS = [
  'Levies in Sibi arrested Zarak Mandokhel, an alleged financier of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mandokhel.',
  'Zarak Mandokhel, also known as Torak Wolgai, of the Grey Heron Front was moved to Quetta jail. 13 soldiers were killed in the Bolan bridge bombing on 1 November 2026.',
  '17 soldiers were killed in the Bolan bridge bombing on 1 November 2026, officials said. The Grey Heron Front claimed the attack.',
];

async function filled(): Promise<TestCentre & { reports: string[] }> {
  const one = await testCentre();
  const reports: string[] = [];
  for (const [at, text] of TEXTS.entries()) {
    const filed = await file(one.centre, 'high', `report-${at}.txt`, text, OPEN);
    assert.ok(filed.ok);
    reports.push(filed.reports[0]?.id ?? '');
  }
  await one.centre.jobs.drain();
  return { ...one, reports };
}

async function as<T>(
  { centre }: TestCentre,
  handle: string,
  work: (desk: Desk) => Promise<Released<T>>,
): Promise<T> {
  const about = { principal: officer(handle), purpose: ANALYSIS, act: 'test' };
  return (await centre.trust.desk(about, work)).value;
}

interface Act {
  readonly claim: number;
  readonly decision: 'accept' | 'change' | 'refuse';
  readonly closed: boolean;
}

const ACTS: fc.Arbitrary<readonly Act[]> = fc.uniqueArray(
  fc.record({
    claim: fc.nat(40),
    decision: fc.constantFrom('accept' as const, 'change' as const, 'refuse' as const),
    closed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5, selector: (act) => act.claim },
);

const CORRECTION: WrittenCorrection = { modality: 'inferred', qualifier: 'at-least' };

async function doAll(one: TestCentre, claims: readonly string[], acts: readonly Act[]): Promise<string[]> {
  const done: string[] = [];
  for (const { claim, decision, closed } of acts) {
    const correction = decision === 'change' ? CORRECTION : undefined;
    const marking = closed ? CLOSED : undefined;
    const [act] = await as(one, 'middle', (desk) =>
      actOnClaims(
        desk,
        { claims: [claims[claim % claims.length] ?? ''] },
        { decision, because: 'law', marking, correction },
      ),
    );
    done.push(act?.id ?? '');
  }
  return done;
}

async function claimsOf(one: TestCentre & { reports: readonly string[] }): Promise<string[]> {
  const all: string[] = [];
  for (const report of one.reports)
    all.push(
      ...(await as(one, 'middle', (desk) => readReportClaims(desk, report))).claims.map(({ id }) => id),
    );
  return all.toSorted();
}

test('acts in any order make one picture, and taken back in any order leave it as it was, for each reader (laws 6 and 7)', async () => {
  const one = await filled();
  try {
    const claims = await claimsOf(one);
    const pictures = async () => [
      await as(one, 'high', readPicture),
      await as(one, 'middle', readPicture),
      await as(one, 'low', readPicture),
    ];
    const before = await pictures();
    await fc.assert(
      fc.asyncProperty(ACTS, fc.boolean(), async (given, backwards) => {
        const acts = given.filter(
          (act, at) =>
            given.findIndex((other) => other.claim % claims.length === act.claim % claims.length) === at,
        );
        const first = await doAll(one, claims, acts);
        const once = await pictures();
        for (const id of backwards ? first.toReversed() : first)
          await as(one, 'middle', (desk) => undo(desk, id, 'law 6'));
        assert.deepEqual(await pictures(), before);
        const second = await doAll(one, claims, acts.toReversed());
        assert.deepEqual(await pictures(), once);
        for (const id of second) await as(one, 'middle', (desk) => undo(desk, id, 'law 6'));
        // Whoever may not see an act sees no byte of it.
        if (acts.every((act) => act.closed)) assert.deepEqual(once[2], before[2]);
      }),
      { numRuns: 8 },
    );
  } finally {
    await one.close();
  }
});
