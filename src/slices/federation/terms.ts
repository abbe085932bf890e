import type { Terms } from './contract.ts';

/** Terms of an agreement as sets and numbers: what is narrower, and what two of them allow together. Pure. */

const both = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));

/** What both allow: neither side may do under it what either forbids. */
export function meet(a: Terms, b: Terms): Terms {
  return {
    purposes: both(a.purposes, b.purposes),
    level: a.level < b.level ? a.level : b.level,
    compartments: both(a.compartments, b.compartments),
    communities: both(a.communities, b.communities),
    obligations: [...new Set([...a.obligations, ...b.obligations])],
    recallHours: Math.min(a.recallHours, b.recallHours),
  };
}

/** Whether `after` allows nothing that `before` does not: it needs nobody’s consent. */
export function isNarrower(before: Terms, after: Terms): boolean {
  const within = (a: readonly string[], b: readonly string[]): boolean => a.every((one) => b.includes(one));
  return (
    after.level <= before.level &&
    within(after.purposes, before.purposes) &&
    within(after.compartments, before.compartments) &&
    within(after.communities, before.communities) &&
    within(before.obligations, after.obligations) &&
    after.recallHours <= before.recallHours
  );
}
