import type { Card } from '../../contract.ts';

/** What of a card stands under one marking. */
export interface UnderMarking {
  readonly marking: string;
  readonly claims: number;
  readonly reports: number;
  /** One thing under it: whoever may see it may see the others, for the marking alone decides. */
  readonly example: string;
}

/** The markings behind a card, those of most claims first. Pure. */
export function markingsBehind(card: Pick<Card, 'properties' | 'reports'>): readonly UnderMarking[] {
  const found = new Map<string, UnderMarking>();
  const count = (marking: string, example: string, kind: 'claims' | 'reports') => {
    const before = found.get(marking) ?? { marking, claims: 0, reports: 0, example };
    found.set(marking, { ...before, [kind]: before[kind] + 1 });
  };
  for (const { values } of card.properties)
    for (const { sources } of values)
      for (const { marking, claim } of sources) count(marking, claim, 'claims');
  for (const { marking, id } of card.reports) count(marking, id, 'reports');
  return [...found.values()].toSorted(
    (a, b) => b.claims - a.claims || b.reports - a.reports || (a.marking < b.marking ? -1 : 1),
  );
}
