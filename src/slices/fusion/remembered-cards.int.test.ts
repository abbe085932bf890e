import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import type { RunningCentre } from '../../app.ts';
import { Trust } from '../../trust/desk.ts';
import { Refusal } from '../../platform/errors.ts';
import { readTerms, takeIn } from '../reports/index.ts';
import type { Card } from './contract.ts';
import { judgeRecords, readCard, reviewClaims, undo } from './index.ts';

/**
 * A card kept from before is what a reader without memory would get, whatever was done meanwhile, by whom and to whom
 * (ADR 0024).
 */

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//OSPREY//REL TO ALPHA';
const READERS = ['high', 'middle', 'low'] as const;

const BODY =
  'Officials in the valley said that the convoy of four lorries had left the depot before dawn, that nobody had seen its papers, and that the guards at the second post were told to let it pass without a search.';

/** Reports that share people, groups, keys, an echoed body, and names that one teaches another. */
const TEXTS = [
  'Levies in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mandokhel.',
  'Zarak Mandokhel, son of Haji Sarwar Mandokhel, of the Grey Heron Front was moved to Quetta jail.',
  'Zarq Mandukhel, son of Haji Sarwar Mandokhel, was seen in Sibi with Bilal Kohistani. He was born on 4 May 1988.',
  'Bilal Kohistani, born on 2 March 1990, met Zarak Mandokhel, son of Haji Sarwar Mandokhel, in Zhob on 5 November 2026.',
  `Bilal Kohistani, born on 2 March 1990, paid the drivers. ${BODY}`,
  `A commander of the Grey Heron Front, Zarak Mandokhel, was named. ${BODY}`,
  'The Nilgar Relief Committee in Turbat opened a clinic. Its head is Salma Jogezai, born on 1 January 1975.',
  'سبی کے قریب گاڑی میں ہژبر ژندکی موجود تھا۔ پولیس نے بتایا کہ گرفتاری کے بعد تفتیش جاری ہے۔',
  'کمانڈر ہژبر ژندکی نے سبی میں حملہ کیا۔ ہژبر ژندکی ولد زرک خان گرے ہیرون فرنٹ کا رکن ہے۔',
  'کمانڈر ہژبر ژندکی نے کوئٹہ میں حملہ کیا۔ ہژبر ژندکی ولد زرک خان گرے ہیرون فرنٹ کا رکن تھا۔',
];

interface Step {
  readonly act: 'file' | 'drain' | 'judge' | 'review' | 'undo' | 'withdraw';
  readonly by: (typeof READERS)[number];
  readonly secret: boolean;
  readonly at: number;
  readonly beside: number;
}

const STEP: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('file', 'file', 'drain', 'judge', 'judge', 'review', 'review', 'undo', 'withdraw'),
  by: fc.constantFrom(...READERS),
  secret: fc.boolean(),
  at: fc.nat(10_000),
  beside: fc.nat(10_000),
});

/** What has been done so far, to choose from. */
interface Done {
  readonly reports: Set<string>;
  readonly acts: Set<string>;
}

async function cardOf(trust: Trust, handle: string, id: string): Promise<Card | string> {
  const options = { principal: officer(handle), purpose: ANALYSIS, act: 'card.read' };
  try {
    return (await trust.desk(options, (desk) => readCard(desk, id))).value;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

class Reading {
  readonly #centre: RunningCentre;
  /** Cards that were not worked out anew, though something had been written since. */
  kept = 0;

  constructor(centre: RunningCentre) {
    this.#centre = centre;
  }

  /** Cards as each reader gets them, held against a door without memory: those of a third of the records. */
  async same(): Promise<Map<string, Card[]>> {
    const { rows } = await this.#centre.db.ownerPool.query<{ id: string }>(
      "select id from fusion.record where id::text < '5' order by id",
    );
    const cards = new Map<string, Card[]>();
    const met = new WeakSet<object>();
    for (const handle of READERS) {
      const fresh = new Trust(this.#centre.db, this.#centre.clock);
      const seen: Card[] = [];
      for (const { id } of rows) {
        const kept = await cardOf(this.#centre.trust, handle, id);
        assert.deepEqual(kept, await cardOf(fresh, handle, id), `${handle} ${id}`);
        if (typeof kept === 'string') continue;
        seen.push(kept);
        if (this.#met.has(kept)) this.kept += 1;
        met.add(kept);
      }
      cards.set(handle, seen);
    }
    this.#met = met;
    return cards;
  }

  #met = new WeakSet<object>();
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

async function take(
  centre: RunningCentre,
  { act, by, secret, at, beside }: Step,
  cards: ReadonlyMap<string, readonly Card[]>,
  done: Done,
): Promise<void> {
  const mine = cards.get(by) ?? [];
  const desk = <T>(name: string, work: Parameters<typeof centre.trust.desk<T>>[1]): Promise<T> =>
    centre.trust.desk({ principal: officer(by), purpose: ANALYSIS, act: name }, work);
  if (act === 'file') {
    const marked = secret && by === 'high' ? SECRET : OPEN;
    const result = await file(centre, by, `r${at % TEXTS.length}.txt`, pick(TEXTS, at) ?? '', marked);
    assert.ok(result.ok);
    for (const { id } of result.reports) done.reports.add(id);
  } else if (act === 'drain') await centre.jobs.drain();
  else if (act === 'judge') {
    const records = mine.flatMap((card) => card.records);
    const [a, b] = [pick(records, at), pick(records, beside)];
    if (a === undefined || b === undefined || a === b) return;
    const verdict = secret ? 'same' : 'different';
    const { value } = await desk('records.judged', (open) =>
      judgeRecords(open, verdict, a.toUpperCase(), b, `seen ${at}`),
    );
    done.acts.add(value.id);
  } else if (act === 'review') {
    const claims = mine.flatMap((card) =>
      card.properties.flatMap(({ values }) => values.flatMap((value) => value.sources)),
    );
    const claim = pick(claims, at);
    if (claim === undefined) return;
    const one = { claim: claim.claim, correction: null, toRecord: null };
    const reviewed = [
      { ...one, decision: 'refuse' },
      { ...one, decision: 'accept' },
      { ...one, decision: 'change', correction: { modality: 'denied' } },
      {
        ...one,
        decision: 'change',
        correction: {},
        toRecord:
          pick(
            mine.flatMap((card) => card.records),
            beside,
          ) ?? null,
      },
    ] as const;
    const over = claim.reviewed === null ? [] : [claim.reviewed.id];
    const { value } = await desk('claims.reviewed', (open) =>
      reviewClaims(open, [pick(reviewed, beside) ?? reviewed[0]], {
        reason: `read ${at}`,
        marking: null,
        over,
      }),
    );
    for (const { id } of value) done.acts.add(id);
  } else {
    const id = pick([...(act === 'undo' ? done.acts : done.reports)], at);
    if (id !== undefined) await desk('act.undone', (open) => undo(open, id, `wrong ${at}`));
  }
}

/** What the store refuses is no step: another officer may not see it, or has taken it back. */
async function tryStep(...step: Parameters<typeof take>): Promise<void> {
  await take(...step).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

test('cards kept from before are those that a reader without memory gets, after any acts of any officers', async () => {
  const { centre, close } = await testCentre();
  try {
    const reading = new Reading(centre);
    const done: Done = { reports: new Set(), acts: new Set() };
    let cards = await reading.same();
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 8, maxLength: 8 }), async (steps) => {
        for (const step of steps) {
          await tryStep(centre, step, cards, done);
          cards = await reading.same();
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
    assert.ok(reading.kept > 0, 'some card was kept over an act');
  } finally {
    await close();
  }
});

/** Reads all cards of a kind of record twice around an act; the ids of those that were told otherwise by it. */
async function toldOtherwise(
  centre: RunningCentre,
  caption: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const { rows } = await centre.db.ownerPool.query<{ id: string }>(
    'select id from fusion.record where caption = $1 order by id',
    [caption],
  );
  const cards = (trust: Trust) => Promise.all(rows.map(({ id }) => cardOf(trust, 'high', id)));
  const before = await cards(centre.trust);
  await act();
  const after = await cards(centre.trust);
  assert.deepEqual(after, await cards(new Trust(centre.db, centre.clock)));
  return after.filter((card, at) => !isDeepStrictEqual(card, before[at])).length;
}

test('a report of other people that has one origin with a report behind a card tells the card otherwise', async () => {
  const { centre, close } = await testCentre();
  try {
    const referred = async (path: string, text: string) => {
      const principal = officer('high');
      const terms = readTerms({ marking: OPEN, grade: 'B2', reference: 'ALPHA/2026/117' }, principal);
      const bytes = new TextEncoder().encode(text);
      const filed = await takeIn(centre, principal, ANALYSIS, { path, bytes, hints: {}, terms });
      assert.ok(filed.ok);
    };
    await referred('a.txt', TEXTS[4] ?? '');
    await centre.jobs.drain();
    const told = await toldOtherwise(centre, 'Bilal Kohistani', () => referred('b.txt', TEXTS[6] ?? ''));
    assert.equal(told, 1);
  } finally {
    await close();
  }
});

test('what stands again because a further report teaches it tells cards otherwise', async () => {
  const { centre, close } = await testCentre();
  try {
    const undone = (id: string) =>
      centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'act.undone' }, (desk) =>
        undo(desk, id, 'filed by mistake'),
      );
    const [learner = '', teacher = '', further = ''] = TEXTS.slice(7);
    await file(centre, 'high', 'other.txt', TEXTS[4] ?? '', OPEN);
    await file(centre, 'high', 'learner.txt', learner, OPEN);
    const taught = await file(centre, 'high', 'teacher.txt', teacher, OPEN);
    await centre.jobs.drain();
    const { rows } = await centre.db.ownerPool.query<{ id: string }>(
      `select id from fusion.record where taught is not null or caption = 'Bilal Kohistani' order by id`,
    );
    const [a, b] = rows;
    assert.ok(a && b && taught.ok);
    await centre.trust.desk(
      { principal: officer('high'), purpose: ANALYSIS, act: 'records.judged' },
      (desk) => judgeRecords(desk, 'same', a.id, b.id, 'one man'),
    );
    await undone(taught.reports[0]?.id ?? '');
    await file(centre, 'high', 'further.txt', further, OPEN);
    const told = await toldOtherwise(centre, 'Bilal Kohistani', () => centre.jobs.drain());
    assert.equal(told, 1);
  } finally {
    await close();
  }
});
