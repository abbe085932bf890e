import type { DeskClaim } from '../contract.ts';

/** A claim waits while a machine read it, it is a proposal or an offer, and no officer acted. */
export const waits = ({ state }: DeskClaim): boolean => state === 'proposed' || state === 'suggested';

/** The claim `step` places from `current`, without running over an end; the first where none is chosen. */
export function stepFrom(claims: readonly DeskClaim[], current: string | null, step: 1 | -1): string | null {
  const at = claims.findIndex(({ id }) => id === current);
  if (at < 0) return claims[0]?.id ?? null;
  return claims[Math.min(Math.max(at + step, 0), claims.length - 1)]?.id ?? null;
}

/** The next claim that waits behind `current`, else the first that waits; null where none does. */
export function nextWaiting(claims: readonly DeskClaim[], current: string | null): string | null {
  const at = claims.findIndex(({ id }) => id === current);
  const behind = claims.slice(at + 1).find(waits);
  return (behind ?? claims.find((one) => waits(one) && one.id !== current))?.id ?? null;
}

/** Claims of the same rule that wait: accepted together in one act. */
export function waitingOfRule(claims: readonly DeskClaim[], rule: string): readonly DeskClaim[] {
  return claims.filter((one) => waits(one) && one.rule === rule);
}
