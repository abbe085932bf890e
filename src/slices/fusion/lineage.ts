import type { OriginsSeen } from '../reports/index.ts';
import type { Lineage } from './contract.ts';

/** Steps of one echo's path that are told: who wants more asks for the origin's reports. */
const MOST_STEPS = 40;

interface Placed {
  readonly report_id: string;
  readonly start: number;
}

/** The origins that some claims rest on, and reports that only name, each with the path of its echoes, and the markings of all reports named. */
export function lineageOf(
  origins: OriginsSeen,
  claims: readonly Placed[],
  reports: Iterable<string>,
): { readonly lineage: readonly Lineage[]; readonly markings: readonly number[] } {
  const resting = new Set<string>(claims.map(({ report_id, start }) => origins.at(report_id, start).origin));
  const claiming = new Set(claims.map(({ report_id }) => report_id));
  for (const report of reports) if (!claiming.has(report)) resting.add(origins.at(report).origin);
  const lineage = origins.clusters
    .filter(({ id }) => resting.has(id))
    .map(({ id, isUnknown, reports: of, reason, echoes }) => ({
      origin: id,
      unknown: isUnknown,
      reports: of,
      reason,
      echoes: echoes.slice(0, MOST_STEPS),
    }));
  const named = new Set<string>(lineage.flatMap((one) => one.reports));
  return { lineage, markings: [...named].flatMap((id) => origins.markingOf.get(id) ?? []) };
}

/** How many origins these are: those that nobody knows count as one at most, and only where nothing better is known. */
export function countOf(lineage: readonly Lineage[]): number {
  const known = lineage.filter(({ unknown }) => !unknown).length;
  return Math.max(known, Math.min(1, lineage.length));
}
