import { Clusters } from './clusters.ts';
import { type Against, type Evidence, evidenceOf } from './evidence.ts';
import type { EvidenceKey, FoldRecord } from './types.ts';
import { toldInEnglish } from './wording.ts';

/** What two things share, in one English sentence and as data, and how far it carries. */
export interface SharedEvidence {
  readonly strength: EvidenceKey['strength'];
  readonly because: string;
  readonly shared: readonly Evidence[];
}

export interface Comparison {
  /** The strongest first. */
  readonly shared: readonly SharedEvidence[];
  /** The first thing that speaks against their being one; null where nothing does. */
  readonly against: Against | null;
}

const STRENGTHS: readonly EvidenceKey['strength'][] = ['identity', 'strong', 'weak'];

/**
 * What speaks for and against two groups of records being one thing, whatever anybody has judged: for an officer who is
 * to decide. Each group is taken as one thing. Symmetric but for the side that a sentence names first.
 */
export function compareGroups(one: readonly FoldRecord[], other: readonly FoldRecord[]): Comparison {
  return { shared: sharedEvidence(one, other), against: whatSpeaksAgainst(one, other) };
}

function sharedEvidence(one: readonly FoldRecord[], other: readonly FoldRecord[]): SharedEvidence[] {
  const theirs = new Map(other.flatMap(({ keys }) => keys.map((key) => [key.key, key] as const)));
  const told = new Map<string, SharedEvidence>();
  for (const key of new Map(
    one.flatMap(({ keys }) => keys.map((mine) => [mine.key, mine] as const)),
  ).values()) {
    const match = theirs.get(key.key);
    if (match === undefined) continue;
    const inCommon = evidenceOf(key, match);
    const because = toldInEnglish({ shared: inCommon, notes: [] });
    // As strong as the weaker of the two says; told in the same words by several keys it is told once.
    const strength = weaker(key.strength, match.strength);
    const before = told.get(because);
    if (before === undefined || rank(strength) < rank(before.strength))
      told.set(because, { strength, because, shared: inCommon });
  }
  return [...told.values()].toSorted(
    (a, b) => rank(a.strength) - rank(b.strength) || (a.because < b.because ? -1 : 1),
  );
}

const rank = (strength: EvidenceKey['strength']): number => STRENGTHS.indexOf(strength);
const weaker = (a: EvidenceKey['strength'], b: EvidenceKey['strength']): EvidenceKey['strength'] =>
  rank(a) > rank(b) ? a : b;

function whatSpeaksAgainst(one: readonly FoldRecord[], other: readonly FoldRecord[]): Against | null {
  // A list's own record speaks like any other here: that it waits for an officer is no evidence against.
  const records = [...one, ...other].map((record) => ({ ...record, listed: false }));
  const clusters = new Clusters(records, new Map(), []);
  const gather = (from: number, to: number) => {
    for (let at = from + 1; at < to; at++) {
      const [a, b] = [records[from], records[at]];
      if (a === undefined || b === undefined) continue;
      clusters.join(from, at, {
        a: a.id,
        b: b.id,
        by: 'judgement',
        key: null,
        other: null,
        judgement: null,
        notes: [],
      });
    }
  };
  gather(0, one.length);
  gather(one.length, records.length);
  const objection = clusters.objection(clusters.root(0), clusters.root(one.length), true);
  return objection?.kind === 'refuse' ? objection.because : null;
}
