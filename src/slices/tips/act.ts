import { Value } from 'typebox/value';
import { isUuid } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { listParties } from '../agencies/index.ts';
import { readGrade } from '../reports/index.ts';
import type { TipAct, TipView } from './contract.ts';
import { say, openTip, type OpenTip } from './record.ts';
import { refuse } from './refusals.ts';
import { flawOf, problemOf } from './rules.ts';
import { asideMarking, mayHave, reach, refuseWithoutRole } from './send.ts';
import * as store from './store.ts';
import { showOpen } from './view.ts';
import { SAID, type Said } from './wire.ts';

/**
 * One act of an officer on a tip: acknowledge, decline, task, accept, return, act, say what came of it, close, reopen, feedback or
 * credit. The table of rules.ts says when, and for which side; it is signed by this node and told to the other.
 */
export async function actOnTip(
  centre: Centre,
  desk: Desk,
  id: string,
  act: TipAct,
): Promise<Released<TipView>> {
  refuseWithoutRole(desk.principal);
  if (!isUuid(id)) throw notFound('tip', 'watchfloor tips');
  await store.lockTip(desk, id);
  const open = await openTip(desk, id);
  if (open === null) throw notFound('tip', 'watchfloor tips');
  const agency = desk.principal.clearance.party;
  const party = partyOf(open, agency);
  const marking =
    act.marking === undefined || act.marking === ''
      ? null
      : await asideMarking(centre, desk, { row: open.row, text: act.marking });
  const said = saidOf(open, act, agency);
  const acting = { party, agency, said, marking };
  const problem = flawOf(acting) ?? problemOf(open.standing, acting);
  if (problem !== null) throw refuse(problem, { state: open.standing.state, act: act.kind });
  if (said.kind === 'tasked') await refuseTasking(centre, desk, open, said.agency);
  const after = await say(centre, desk, open, { ...acting, officer: desk.principal.handle });
  desk.note([id, open.row.report_id], { act: said.kind });
  return showOpen(desk, after);
}

/** In whose name an agency acts: its own where it is one of the two, that of the recipient where it was tasked. */
function partyOf({ row, standing }: OpenTip, agency: string): string {
  if (agency === row.from_party || agency === row.to_party) return agency;
  if (standing.taskings.some((one) => one.agency === agency)) return row.to_party;
  throw refuse('TIP_NOT_YOURS', { party: agency });
}

/** What a node says by itself, and nobody else. */
const BY_NODE: readonly string[] = ['sent', 'received'];

/** The act as it is signed; refused where something is missing, or is none of its codes. */
function saidOf(open: OpenTip, act: TipAct, agency: string): Said {
  const given = Object.entries(act).flatMap(([name, value]) =>
    name !== 'marking' && typeof value === 'string' && value.trim() !== ''
      ? [[name, value.trim()] as const]
      : [],
  );
  const said: Record<string, string> = { ...Object.fromEntries(given), kind: act.kind };
  if (said['agency'] !== undefined) said['agency'] = said['agency'].toUpperCase();
  if (said['grade'] !== undefined) {
    const { reliability, credibility } = readGrade(said['grade']);
    said['grade'] = reliability + credibility;
  }
  if (act.kind === 'acted') said['to'] ??= said['from'] ?? '';
  if ('tasking' in SAID[act.kind].properties) said['tasking'] ??= onlyTasking(open, agency);
  if (BY_NODE.includes(act.kind) || !Value.Check(SAID[act.kind], said)) {
    const needs = 'required' in SAID[act.kind] ? SAID[act.kind].required : [];
    throw refuse('TIP_INVALID', { act: act.kind, needs, given: said });
  }
  return said as unknown as Said;
}

/** The tasking that is meant where none is named: the last that waits for this agency. */
function onlyTasking({ standing, row }: OpenTip, agency: string): string {
  const mine = standing.taskings.filter(
    (one) => one.state !== 'returned' && (one.agency === agency || agency === row.to_party),
  );
  return mine.findLast(({ state }) => state !== 'acted')?.id ?? mine.at(-1)?.id ?? '';
}

/** An agency is tasked with what it may read, and only where every originator has a part in what is asked. */
async function refuseTasking(centre: Centre, desk: Desk, { row }: OpenTip, agency: string): Promise<void> {
  const isOurs = (await listParties(desk)).some(({ code, kind }) => code === agency && kind === 'agency');
  const reached = isOurs || agency === row.to_party ? await reach(centre, desk, agency) : null;
  if (reached === null) throw refuse('TIP_AGENCY_UNKNOWN', { agency });
  const marking = await desk.marking(row.marking_id);
  if (!mayHave(reached, marking, desk)) throw refuse('TIP_NOT_RELEASED', { party: agency });
  const others = marking.originators.filter((one) => one !== row.from_party);
  if (marking.controls.includes('NO-ACTION-WITHOUT-CONSENT') && others.length > 0)
    throw refuse('TIP_NEEDS_CONSENT', { originators: others });
}
