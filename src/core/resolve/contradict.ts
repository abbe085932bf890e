import { namesAgree } from '../names/index.ts';
import { type Interval, overlaps } from '../words/index.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { COMPATIBLE_TYPES } from './events.data.ts';

/** What speaks against joining two clusters; null where nothing does. A clause in English. */
type Contradiction = (a: ClusterFacts, b: ClusterFacts) => string | null;

/** Compares what each record of one side says with what each record of the other says. */
function across<V>(
  a: ReadonlyMap<string, readonly V[]>,
  b: ReadonlyMap<string, readonly V[]>,
  agree: (one: V, two: V) => boolean,
  say: (one: readonly V[], two: readonly V[]) => string,
): string | null {
  if (a.size === 0 || b.size === 0) return null;
  for (const [key, left] of a) {
    if (b.size === 1 && b.has(key)) continue;
    for (const right of b.values()) {
      if (!left.some((one) => right.some((two) => agree(one, two)))) return say(left, right);
    }
  }
  return null;
}

function written(dates: readonly Interval[]): string {
  return dates
    .map((date) => (date.from === date.to ? date.from : `${date.from ?? '…'} to ${date.to ?? '…'}`))
    .join(' or ');
}

const compatibleTypes = new Set(COMPATIBLE_TYPES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
/** Types that say too little to contradict. */
const OPEN_TYPES = new Set(['other', 'statement']);

/** True where two types can name one event. */
export function eventTypesAgree(a: string, b: string): boolean {
  return a === b || OPEN_TYPES.has(a) || OPEN_TYPES.has(b) || compatibleTypes.has(`${a} ${b}`);
}

function equal(a: string, b: string): boolean {
  return a === b;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  (a, b) => across(a.births, b.births, overlaps, (one, two) => `born ${written(one)}, not ${written(two)}`),
  (a, b) =>
    across(
      a.fathers,
      b.fathers,
      (one, two) => namesAgree(one, two, 'person').level !== 'different',
      (one, two) => `child of ${one.join(' or ')}, not of ${two.join(' or ')}`,
    ),
  (a, b) =>
    across(a.occurred, b.occurred, overlaps, (one, two) => `happened ${written(one)}, not ${written(two)}`),
  (a, b) =>
    across(a.types, b.types, eventTypesAgree, (one, two) => `${one.join(' or ')} is not ${two.join(' or ')}`),
  (a, b) => across(a.anchors, b.anchors, equal, (one, two) => `${one.join(', ')} is not ${two.join(', ')}`),
  (a, b) => {
    for (const [scheme, values] of a.identifiers) {
      const others = b.identifiers.get(scheme);
      if (others === undefined) continue;
      const against = across(
        values,
        others,
        equal,
        (one, two) => `${scheme} ${one.join(', ')}, not ${two.join(', ')}`,
      );
      if (against !== null) return against;
    }
    return null;
  },
];

/** The first thing that speaks against one cluster being the other, names apart. */
export function contradiction(a: ClusterFacts, b: ClusterFacts): string | null {
  for (const check of CONTRADICTIONS) {
    const against = check(a, b);
    if (against !== null) return against;
  }
  return null;
}
