import type { RecordId } from '../words/index.ts';
import { allowsDay, type Bucket, bucketsOf, type Holder, needsNames } from './buckets.ts';
import { weightOfFacts } from './cluster-facts.ts';
import { Clusters, type Objection } from './clusters.ts';
import type { Note } from './evidence.data.ts';
import { against as speaksAgainst } from './evidence.ts';
import type { Cluster, Fold, FoldJudgement, FoldRecord, Tie } from './types.ts';

/** Clusters of one key that speak against each other: beyond this the key tells nothing apart and is left. */
const MOST_HUBS = 64;
/** Proposals that one key may make: an officer reads no more of the same. */
const MOST_PROPOSALS_PER_KEY = 25;
/** How many before it in the row one is held against. */
const MOST_NEIGHBOURS = 8;

type Refusal = Fold['refusals'][number];

interface Work {
  readonly clusters: Clusters;
  readonly proposals: Tie[];
  readonly refusals: Refusal[];
}

/**
 * Folds records into things: the officer's judgements first, then evidence by falling strength. Pure; depends on the
 * sets given, never on their order; only what is given takes part, so the caller decides what a reader may see.
 * Near-linear in the number of keys. `judgements` are those in effect: at most one per pair.
 */
export function foldRecords(records: readonly FoldRecord[], judgements: readonly FoldJudgement[]): Fold {
  const sorted = records.toSorted((a, b) => compare(a.id, b.id));
  const indexOf = new Map<string, number>(sorted.map((record, at) => [record.id, at]));
  const ordered = judgements
    .map(inOrder)
    .toSorted((a, b) => compare(a.a, b.a) || compare(a.b, b.b) || compare(a.id, b.id));
  const work: Work = { clusters: new Clusters(sorted, indexOf, ordered), proposals: [], refusals: [] };
  for (const judgement of ordered) applySame(work, judgement, indexOf);
  for (const bucket of bucketsOf(sorted)) applyBucket(work, bucket);
  return result(work, indexOf);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(judgement: FoldJudgement): FoldJudgement {
  return judgement.a <= judgement.b ? judgement : { ...judgement, a: judgement.b, b: judgement.a };
}

function applySame(work: Work, judgement: FoldJudgement, indexOf: ReadonlyMap<string, number>): void {
  if (judgement.verdict !== 'same') return;
  const a = indexOf.get(judgement.a);
  const b = indexOf.get(judgement.b);
  if (a === undefined || b === undefined) return;
  const tie: Tie = {
    a: judgement.a,
    b: judgement.b,
    by: 'judgement',
    key: null,
    other: null,
    judgement: judgement.id,
    notes: ['judgedSame'],
  };
  const [one, two] = [work.clusters.root(a), work.clusters.root(b)];
  if (one === two) return;
  if (work.clusters.toldApart(one, two)) {
    work.refusals.push({ ...tie, against: speaksAgainst('otherJudgements') });
    return;
  }
  work.clusters.join(a, b, tie);
}

/** One holder for each cluster that has the key, the one with most to say against a join first. */
function contenders(work: Work, bucket: Bucket): readonly Holder[] {
  const perCluster = new Map<number, Holder>();
  for (const holder of bucket.holders) {
    const root = work.clusters.root(holder.record);
    if (!perCluster.has(root)) perCluster.set(root, holder);
  }
  const weight = (holder: Holder): number =>
    weightOfFacts(work.clusters.facts(work.clusters.root(holder.record)));
  return [...perCluster.values()]
    .map((holder) => ({ holder, weight: weight(holder) }))
    .toSorted((a, b) => b.weight - a.weight || a.holder.record - b.holder.record)
    .map(({ holder }) => holder);
}

function applyBucket(work: Work, bucket: Bucket): void {
  const all = contenders(work, bucket);
  if (all.length < 2) return;
  const inOrderOfId = (holders: readonly Holder[]): readonly Holder[] =>
    holders.toSorted((a, b) => a.record - b.record);
  if (bucket.phase === 'weak') {
    propose(work, inOrderOfId(all));
    return;
  }
  // Listed records take no part: they neither join nor keep others from joining, they are proposed afterwards.
  const isListed = (holder: Holder): boolean => work.clusters.facts(work.clusters.root(holder.record)).listed;
  const found = all.filter((holder) => !isListed(holder));
  const { hubs, fits } = hubsOf(work, found);
  if (bucket.phase === 'coarse' && !mayJoinCoarsely(work, bucket, hubs, all)) {
    propose(work, inOrderOfId(found));
  } else {
    for (const [holder, fitting] of fits) settle(work, holder, fitting);
  }
  const listed = all.filter(isListed);
  for (const one of listed) proposeListed(work, one, hubs);
  propose(work, inOrderOfId(listed));
}

interface Hubs {
  readonly hubs: readonly Holder[];
  /** For each of the others, the hubs it could belong to. */
  readonly fits: ReadonlyMap<Holder, readonly Holder[]>;
}

/** Clusters that speak against each other, and for the others which of them they could join. */
function hubsOf(work: Work, found: readonly Holder[]): Hubs {
  const hubs: Holder[] = [];
  const fits = new Map<Holder, readonly Holder[]>();
  for (const holder of found) {
    const fitting = hubs.filter((hub) => objection(work, hub, holder)?.kind !== 'refuse');
    if (fitting.length > 0) fits.set(holder, fitting);
    else if (hubs.length < MOST_HUBS) {
      const [first] = hubs;
      if (first !== undefined) refuse(work, first, holder);
      hubs.push(holder);
    }
  }
  return { hubs, fits };
}

/** Joins where one hub fits; where several fit, an officer is asked about each. */
function settle(work: Work, holder: Holder, fitting: readonly Holder[]): void {
  const [hub, second] = fitting;
  if (hub !== undefined && second === undefined) joinOrWait(work, hub, holder);
  else {
    for (const other of fitting.slice(0, MOST_PROPOSALS_PER_KEY)) {
      work.proposals.push(tieOf(work, other, holder, ['several']));
    }
  }
}

function proposeListed(work: Work, listed: Holder, hubs: readonly Holder[]): void {
  for (const hub of hubs.slice(0, MOST_PROPOSALS_PER_KEY)) joinOrWait(work, listed, hub);
}

/**
 * Coarse evidence joins only where it leaves one thing in view; an acronym also only where somebody spells it out, the
 * common name of an office only where exactly one country is in view.
 */
function mayJoinCoarsely(
  work: Work,
  bucket: Bucket,
  hubs: readonly Holder[],
  found: readonly Holder[],
): boolean {
  if (hubs.length > 1) return false;
  const facts = found.map((holder) => work.clusters.facts(work.clusters.root(holder.record)));
  switch (bucket.holders[0]?.key.basis[0]?.property) {
    case 'acronym':
      return facts.some(
        ({ anchors, profiles }) =>
          anchors.size > 0 || profiles.some((profile) => work.clusters.names.spelledOut(profile)),
      );
    case 'office-name':
      return new Set(facts.flatMap(({ countries }) => [...countries.values()].flat())).size === 1;
    default:
      return true;
  }
}

function objection(work: Work, a: Holder, b: Holder): Objection | null {
  return work.clusters.objection(
    work.clusters.root(a.record),
    work.clusters.root(b.record),
    needsNames(a.key) || needsNames(b.key),
    allowsDay(a.key),
  );
}

function joinOrWait(work: Work, hub: Holder, holder: Holder): void {
  if (work.clusters.root(hub.record) === work.clusters.root(holder.record)) return;
  const against = objection(work, hub, holder);
  if (against === null) work.clusters.join(hub.record, holder.record, tieOf(work, hub, holder));
  else if (against.kind === 'wait') work.proposals.push(tieOf(work, hub, holder, [against.note]));
  else refuse(work, hub, holder);
}

function refuse(work: Work, hub: Holder, holder: Holder): void {
  const against = objection(work, hub, holder);
  if (against?.kind === 'refuse')
    work.refusals.push({ ...tieOf(work, hub, holder), against: against.because });
}

/**
 * Neighbours in a row, not every pair: an officer who answers each settles them all. Where something speaks against a
 * neighbour, the one before it is proposed, so that a namesake who is another does not hide one who may be the same.
 */
function propose(work: Work, found: readonly Holder[]): void {
  const group = found.map((_, at) => at);
  let made = 0;
  for (let at = 1; at < found.length; at += 1) {
    for (let before = at - 1; before >= Math.max(0, at - MOST_NEIGHBOURS); before -= 1) {
      const [one, two] = [found[before], found[at]];
      if (one === undefined || two === undefined || group[before] === group[at]) continue;
      if (objection(work, one, two)?.kind === 'refuse') continue;
      if (made >= MOST_PROPOSALS_PER_KEY) return;
      work.proposals.push(tieOf(work, one, two, ['waits']));
      made += 1;
      const joined = group[at];
      for (const [other, its] of group.entries()) if (its === joined) group[other] = group[before] ?? its;
    }
  }
}

function tieOf(work: Work, one: Holder, two: Holder, notes: readonly Note[] = []): Tie {
  const [first, second] = one.record < two.record ? [one, two] : [two, one];
  const id = (holder: Holder): RecordId => {
    const record = work.clusters.records[holder.record];
    if (record === undefined) throw new Error(`no record ${holder.record}`);
    return record.id;
  };
  const ends = { a: id(first), b: id(second) };
  return { ...ends, by: 'evidence', key: first.key, other: second.key, judgement: null, notes };
}

function result(work: Work, indexOf: ReadonlyMap<string, number>): Fold {
  const { clusters } = work;
  const rootOf = (id: string): number => clusters.root(indexOf.get(id) ?? 0);
  const members = new Map<number, RecordId[]>();
  for (const [at, record] of clusters.records.entries()) {
    const root = clusters.root(at);
    const list = members.get(root);
    if (list === undefined) members.set(root, [record.id]);
    else list.push(record.id);
  }
  const ties = new Map<number, Tie[]>();
  for (const tie of clusters.ties) {
    const root = rootOf(tie.a);
    const list = ties.get(root);
    if (list === undefined) ties.set(root, [tie]);
    else list.push(tie);
  }
  const folded: Cluster[] = [...members].map(([root, records]) => ({ records, ties: ties.get(root) ?? [] }));
  return {
    clusters: folded,
    proposals: oncePerPair(work.proposals, rootOf, clusters),
    refusals: oncePerPair(work.refusals, rootOf, clusters),
  };
}

/** The strongest of several ties between the same two clusters; none between records that became one anyway. */
function oncePerPair<T extends Tie>(
  ties: readonly T[],
  rootOf: (id: string) => number,
  clusters: Clusters,
): readonly T[] {
  const seen = new Set<string>();
  return ties.filter((tie) => {
    const [one, two] = [rootOf(tie.a), rootOf(tie.b)].toSorted((a, b) => a - b);
    if (one === undefined || two === undefined || one === two) return false;
    const pair = `${one} ${two}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return !clusters.toldApart(one, two) || 'against' in tie;
  });
}
