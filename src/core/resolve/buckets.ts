import type { EvidenceKey, FoldRecord } from './types.ts';

export interface Holder {
  readonly record: number;
  readonly key: EvidenceKey;
}

/** All records of one kind that share one key. */
export interface Bucket {
  readonly key: string;
  readonly phase: Phase;
  readonly holders: readonly Holder[];
}

/** The order in which evidence is used: what tells more joins first, what needs the rest settled comes last. */
export const PHASES = ['identity', 'strong', 'coarse', 'weak'] as const;
export type Phase = (typeof PHASES)[number];

/** Bases that join only where they leave exactly one thing in view. */
const COARSE = new Set([
  'acronym',
  'office-name',
  'name-part',
  'event-month',
  'event-place',
  'event-name',
  'event-participant',
]);

/** Evidence that holds whatever a thing is called. */
const NAMELESS = new Set(['anchor', 'identifier']);

/** Within a phase, by what the key rests on: lower joins first. */
const INFORMATIVE: Readonly<Record<string, number>> = {
  anchor: 0,
  identifier: 0,
  fatherName: 1,
  birthDate: 1,
  alias: 2,
  'event-day': 2,
  role: 3,
  relative: 3,
  child: 3,
  event: 3,
  participant: 3,
  affiliation: 4,
  occurred: 4,
  'co-mention': 5,
  'spoken-thing': 5,
  'spoken-event': 5,
  'event-victim': 5,
  'spoken-organisation': 6,
  place: 6,
  'spoken-place': 7,
  'spoken-together': 7,
  nationality: 7,
};
const LEAST_INFORMATIVE = 9;

function phaseOf(key: EvidenceKey): Phase {
  if (key.strength !== 'strong') return key.strength;
  return COARSE.has(key.basis[0]?.property ?? '') ? 'coarse' : 'strong';
}

/** True where the names must agree as well for records that share this key to be one. */
export function needsNames(key: EvidenceKey): boolean {
  return !NAMELESS.has(key.basis[0]?.property ?? '');
}

/** Evidence of whom it befell: two accounts of one abduction may differ by a day, and the difference is then told as a conflict. */
export function allowsDay(key: EvidenceKey): 0 | 1 {
  return key.basis[0]?.property === 'event-victim' ? 1 : 0;
}

function rank(bucket: Bucket): number {
  const bases = bucket.holders[0]?.key.basis ?? [];
  return Math.min(
    LEAST_INFORMATIVE,
    ...bases.map((basis) => INFORMATIVE[basis.property] ?? LEAST_INFORMATIVE),
  );
}

/** Groups records by kind and key; a key is as strong as the weakest who holds it says. Sorted by phase, telling power, key. */
export function bucketsOf(records: readonly FoldRecord[]): readonly Bucket[] {
  const firstOf = new Map<string, Map<string, Holder>>();
  const shared = new Map<string, Holder[]>();
  for (const [record, { kind, keys }] of records.entries()) {
    const first = firstOf.get(kind) ?? new Map<string, Holder>();
    firstOf.set(kind, first);
    for (const key of keys) {
      const holder = { record, key };
      const one = first.get(key.key);
      if (one === undefined) {
        first.set(key.key, holder);
        continue;
      }
      const slot = `${kind} ${key.key}`;
      const list = shared.get(slot);
      if (list === undefined) shared.set(slot, [one, holder]);
      else list.push(holder);
    }
  }
  const ranked = [...shared]
    .flatMap(([key, holders]) => split(key, holders))
    .map((bucket) => ({ bucket, rank: rank(bucket) }));
  ranked.sort(
    (a, b) =>
      PHASES.indexOf(a.bucket.phase) - PHASES.indexOf(b.bucket.phase) ||
      a.rank - b.rank ||
      (a.bucket.key < b.bucket.key ? -1 : a.bucket.key > b.bucket.key ? 1 : 0),
  );
  return ranked.map(({ bucket }) => bucket);
}

/** Holders by strength: those for whom the key is strong join among themselves first; the whole bucket is then as its weakest. */
function split(key: string, holders: readonly Holder[]): readonly Bucket[] {
  const phases = PHASES.filter((phase) => holders.some((holder) => phaseOf(holder.key) === phase));
  return phases.flatMap((phase, at) => {
    const upTo = new Set(phases.slice(0, at + 1));
    const chosen = holders.filter((holder) => upTo.has(phaseOf(holder.key)));
    return chosen.length > 1 ? [{ key, phase, holders: chosen }] : [];
  });
}
