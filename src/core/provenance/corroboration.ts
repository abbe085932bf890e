import type { ReportId } from '../words/index.ts';
import type { CardClaim } from './types.ts';

/**
 * How many independent origins stand behind claims of one value: origins, not reports (law 8). A denial supports
 * nothing, and neither does what is no statement of fact.
 */
export function corroboration(claims: readonly CardClaim[], originOf: (report: ReportId) => string): number {
  const supporting = claims.filter((claim) => claim.modality !== 'denied' && claim.statementType === 'fact');
  return new Set(supporting.map((claim) => originOf(claim.report))).size;
}
