import { isUuid } from '../../core/words/id.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import {
  claimsById,
  claimsOfReport,
  isMachineRead,
  reviewClaims,
  type ReviewAct,
  type ReviewResult,
} from '../fusion/index.ts';
import { readMarking } from '../reports/index.ts';
import type { ActWritten, ClaimSelection } from './contract.ts';
import { readCorrection } from './correction.ts';
import { refuse } from './refusals.ts';

/** An officer's act on claims as it was written: accept or refuse many at once, change one. All of it or nothing. */
export async function actOnClaims(
  desk: Desk,
  selection: ClaimSelection,
  written: ActWritten,
): Promise<Released<readonly ReviewResult[]>> {
  const claims = await selected(desk, selection);
  const marking =
    written.marking === undefined ? null : readMarking(written.marking, desk.principal.clearance.party);
  return reviewClaims(desk, await actsOn(desk, claims, written), {
    reason: written.because,
    marking,
    over: (written.over ?? []).map((one) => one.toLowerCase()),
  });
}

async function actsOn(
  desk: Desk,
  claims: readonly string[],
  { decision, correction }: ActWritten,
): Promise<ReviewAct[]> {
  if (decision !== 'change') {
    if (correction !== undefined) throw refuse('CORRECTION_NOT_FOR_THIS');
    return claims.map((claim) => ({ claim, decision, correction: null, toRecord: null }));
  }
  const [claim] = claims;
  if (claim === undefined || claims.length > 1)
    throw refuse('CORRECTION_NOT_FOR_THIS', { claims: claims.length });
  const [row] = await claimsById(desk, [claim]);
  if (row === undefined) throw notFound('claim', 'watchfloor review REPORT');
  return [{ claim, decision, ...readCorrection(row, correction ?? {}) }];
}

/** Claims by id; or of one report those that a machine read and nobody acted on, narrowed by rule or property. */
async function selected(desk: Desk, { claims, report, rule, property }: ClaimSelection): Promise<string[]> {
  if (claims !== undefined && claims.length > 0) {
    const unknown = claims.find((one) => !isUuid(one));
    if (unknown !== undefined) throw notFound('claim', 'watchfloor review REPORT');
    return [...new Set(claims.map((one) => one.toLowerCase()))];
  }
  if (report === undefined) throw refuse('NOTHING_SELECTED');
  if (!isUuid(report)) throw notFound('report', 'watchfloor review');
  const found = await claimsOfReport(desk, report);
  const untouched = found.claims.flatMap(({ row, review }) => {
    const fits =
      review === null &&
      isMachineRead(row) &&
      (rule === undefined || row.rule === rule || row.rule.split('@')[0] === rule) &&
      (property === undefined || row.property === property);
    return fits ? row.id : [];
  });
  if (untouched.length === 0) throw refuse('NOTHING_SELECTED', { report });
  return untouched;
}
