import type { Holder, LinkState, RecallView } from '../contract.ts';

/** A holder with those to whom it passed the report on. */
export interface HolderNode {
  readonly holder: Holder;
  readonly passedTo: readonly HolderNode[];
}

/** Holders as the report travelled: under each those that it names in its receipt; each stands once, first come. */
export function holderTree(holders: readonly Holder[]): readonly HolderNode[] {
  const byNode = new Map(holders.map((one) => [one.node, one]));
  const passed = new Set(
    holders.flatMap(({ node, receipt }) =>
      (receipt?.passedTo ?? []).map((to) => to.node).filter((to) => to !== node),
    ),
  );
  const placed = new Set<string>();
  const nodeOf = (holder: Holder): HolderNode => {
    placed.add(holder.node);
    const next = (holder.receipt?.passedTo ?? []).flatMap(({ node }) => byNode.get(node) ?? []);
    return {
      holder,
      passedTo: next.flatMap((one) => (placed.has(one.node) ? [] : [nodeOf(one)])),
    };
  };
  const roots = holders
    .filter(({ node }) => !passed.has(node))
    .flatMap((one) => (placed.has(one.node) ? [] : [nodeOf(one)]));
  // Those who name each other in a ring have no first.
  return [...roots, ...holders.flatMap((one) => (placed.has(one.node) ? [] : [nodeOf(one)]))];
}

/** How late a recall is: 0 somebody is overdue, 1 somebody is waited for, 2 all have answered. */
export function lateness({ holders }: Pick<RecallView, 'holders'>): 0 | 1 | 2 {
  if (holders.some(({ state }) => state === 'overdue')) return 0;
  return holders.some(({ state }) => state === 'waited-for') ? 1 : 2;
}

/** Overdue first, then those that wait, the earliest due first; then the answered, newest first. */
export function byLateness(recalls: readonly RecallView[]): readonly RecallView[] {
  return recalls.toSorted((a, b) => {
    const late = lateness(a) - lateness(b);
    if (late !== 0) return late;
    const [x, y] = lateness(a) === 2 ? [b.at, a.at] : [a.dueAt, b.dueAt];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/** What can be done to a link in a state: the centre refuses anything else. */
export const LINK_ACTS: Readonly<
  Record<LinkState | 'directory', readonly ('approve' | 'suspend' | 'resume' | 'end')[]>
> = {
  invited: ['end'],
  answered: ['approve', 'end'],
  waiting: ['end'],
  agreed: ['approve', 'end'],
  active: ['suspend', 'end'],
  suspended: ['resume', 'end'],
  ended: [],
  directory: [],
};
