import { type Interval, overlaps } from '../words/index.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { type Against, against } from './evidence.ts';
import { COMPATIBLE_TYPES } from './events.data.ts';
import { birthsContradict, fathersContradict } from './party/contradictions.ts';

/** What speaks against joining two clusters; null where nothing does. */
type Contradiction = (a: ClusterFacts, b: ClusterFacts, slack: Slack) => Against | null;

/** Days by which two accounts of one event may differ: a witness and a newspaper, a night before and after midnight. */
export type Slack = 0 | 1;

/** Compares what each record of one side says with what each record of the other says. */
function across<V>(
  a: ReadonlyMap<string, readonly V[]>,
  b: ReadonlyMap<string, readonly V[]>,
  agree: (one: V, two: V) => boolean,
  say: (one: readonly V[], two: readonly V[]) => Against,
): Against | null {
  if (a.size === 0 || b.size === 0) return null;
  for (const [key, left] of a) {
    if (b.size === 1 && b.has(key)) continue;
    for (const right of b.values()) {
      if (!left.some((one) => right.some((two) => agree(one, two)))) return say(left, right);
    }
  }
  return null;
}

/** As a time stands in a gap of a wording. */
function written(dates: readonly Interval[]): string[] {
  return dates.map(({ from, to }) => (from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`));
}

const compatibleTypes = new Set(COMPATIBLE_TYPES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
/** Types that say too little to contradict. */
const OPEN_TYPES = new Set(['other', 'statement']);

/** True where two types can name one event. */
export function eventTypesAgree(a: string, b: string): boolean {
  return a === b || OPEN_TYPES.has(a) || OPEN_TYPES.has(b) || compatibleTypes.has(`${a} ${b}`);
}

const DAY = 86_400_000;

/** True where two dates are the same or next to each other. */
function within(a: Interval, b: Interval): boolean {
  if (overlaps(a, b)) return true;
  const gap = (from: string | null, to: string | null): number =>
    from === null || to === null
      ? 0
      : Date.parse(`${from.slice(0, 10)}T00:00:00Z`) - Date.parse(`${to.slice(0, 10)}T00:00:00Z`);
  return Math.max(gap(a.from, b.to), gap(b.from, a.to)) <= DAY;
}

function equal(a: string, b: string): boolean {
  return a === b;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  (a, b) =>
    across(
      a.births,
      b.births,
      (x, y) => !birthsContradict(x, y),
      (one, two) => against('births', { day: written(one), day2: written(two) }),
    ),
  (a, b) =>
    across(
      a.fathers,
      b.fathers,
      (one, two) => !fathersContradict(one, two),
      (one, two) => against('fathers', { name: one, name2: two }),
    ),
  (a, b, slack) =>
    across(a.occurred, b.occurred, slack === 0 ? overlaps : within, (one, two) =>
      against('days', { day: written(one), day2: written(two) }),
    ),
  (a, b) => across(a.types, b.types, eventTypesAgree, (one, two) => against('acts', { act: one, act2: two })),
  (a, b) => across(a.anchors, b.anchors, equal, (one, two) => against('places', { place: one, place2: two })),
  (a, b) => {
    for (const [scheme, values] of a.identifiers) {
      const others = b.identifiers.get(scheme);
      if (others === undefined) continue;
      const found = across(values, others, equal, (one, two) =>
        against('identifiers', { scheme: [scheme], name: one, name2: two }),
      );
      if (found !== null) return found;
    }
    return null;
  },
];

/** The first thing that speaks against one cluster being the other, names apart; dates may differ by `slack` days. */
export function contradiction(a: ClusterFacts, b: ClusterFacts, slack: Slack = 0): Against | null {
  for (const check of CONTRADICTIONS) {
    const found = check(a, b, slack);
    if (found !== null) return found;
  }
  return null;
}
