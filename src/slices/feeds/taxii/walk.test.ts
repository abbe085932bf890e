import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { momentOf, momentText } from '../../exchange/index.ts';
import { asks, lostNext, START, wentOn, type PageHead, type Walk } from './walk.ts';

interface Added {
  readonly id: number;
  /** Microseconds. */
  readonly at: number;
}

interface Server {
  readonly page: number;
  readonly inclusive: boolean;
  readonly next: 'given' | 'none' | 'forgotten';
  /** Moments are told in ticks of so many microseconds. */
  readonly tick: number;
}

const EPOCH = 1_780_000_000_000_000n;
const text = (at: number): string => momentText(EPOCH + BigInt(at));

/** One page as such a server gives it; null where it does not know its next. */
function answer(
  server: Server,
  added: readonly Added[],
  query: Readonly<Record<string, string>>,
): (PageHead & { ids: number[] }) | null {
  const { page, inclusive, next, tick } = server;
  const shown = (at: number) => Math.floor(at / tick) * tick;
  const after =
    query['added_after'] === undefined ? -1 : Number((momentOf(query['added_after']) ?? 0n) - EPOCH);
  const all = added.filter(({ at }) => (inclusive ? shown(at) >= after : shown(at) > after));
  if (query['next'] !== undefined && next === 'forgotten') return null;
  const from = Number(query['next'] ?? 0);
  const some = all.slice(from, from + Math.min(page, Number(query['limit'])));
  const more = from + some.length < all.length;
  const last = some.at(-1);
  return {
    ids: some.map(({ id }) => id),
    received: some.length,
    held: JSON.stringify(some),
    more,
    next: more && next !== 'none' ? String(from + some.length) : null,
    last: last === undefined ? null : text(shown(last.at)),
    serverNow: text(1_000_000_000),
  };
}

const PAGE_SIZE = 4;

/** Walks until the server has no more; every page once more where the walk is `broken` off and begun again from what was kept. */
function walkAll(server: Server, added: readonly Added[], start: Walk, have: Set<number>): Walk {
  let walk = start;
  for (let steps = 0; steps < 500; steps += 1) {
    const page = answer(server, added, asks(walk, PAGE_SIZE));
    if (page === null) {
      walk = lostNext(walk);
      continue;
    }
    const fresh = page.ids.filter((id) => !have.has(id));
    for (const id of fresh) have.add(id);
    const went = wentOn(walk, page, fresh.length, PAGE_SIZE);
    walk = went.walk;
    if (!went.more) return walk;
  }
  throw new Error('the walk does not end');
}

const servers = fc.record({
  // At least as many as share one moment at the most, or `next`: otherwise nobody can read it whole.
  page: fc.integer({ min: 12, max: 40 }),
  inclusive: fc.boolean(),
  next: fc.constantFrom('given' as const, 'none' as const, 'forgotten' as const),
  tick: fc.constantFrom(1, 500, 1000),
});

test('every walk ends, and whatever the server’s habits nothing is lost, however late it comes within its tick', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1000, max: 5000 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(servers, gaps, fc.integer({ min: 0, max: 60 }), (server, moments, cut) => {
      const added: Added[] = [];
      let at = 0;
      for (const [count, gap] of moments) {
        at += gap;
        for (let nth = 0; nth < count; nth += 1) added.push({ id: added.length, at: at + nth });
      }
      const have = new Set<number>();
      const first = walkAll(server, added.slice(0, cut), START, have);
      const second = walkAll(server, added, first, have);
      walkAll(server, added, second, have);
      assert.deepEqual(
        [...have].toSorted((a, b) => a - b),
        added.map(({ id }) => id),
      );
    }),
    { numRuns: 500 },
  );
});

test('a moment with more objects than the server’s page, and no next, is passed with a warning', () => {
  const added = Array.from({ length: 25 }, (_, id) => ({ id, at: id < 20 ? 5000 : 9000 }));
  const server: Server = { page: 8, inclusive: false, next: 'none', tick: 1 };
  const warnings: string[] = [];
  const have = new Set<number>();
  let walk = START;
  for (let steps = 0; steps < 100; steps += 1) {
    const page = answer(server, added, asks(walk, PAGE_SIZE));
    assert.ok(page);
    const fresh = page.ids.filter((id) => !have.has(id));
    for (const id of fresh) have.add(id);
    const went = wentOn(walk, page, fresh.length, PAGE_SIZE);
    if (went.warning !== null) warnings.push(went.warning);
    walk = went.walk;
    if (!went.more) break;
  }
  assert.ok(have.has(24), 'what came later is reached');
  assert.ok(warnings.some((one) => one.includes('may be missing')));
});
