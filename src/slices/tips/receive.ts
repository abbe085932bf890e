import { joinAll, type Marking } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { findReport } from '../reports/index.ts';
import { afterEvent, eventIdOf, openTip, say } from './record.ts';
import { refuse } from './refusals.ts';
import { ASIDE, flawOf, foldRecord, knownTo, problemOf } from './rules.ts';
import * as store from './store.ts';
import type { TipStatement } from './wire.ts';

/** An event that another node signed, as its link brought it. */
export interface CameTip {
  readonly statement: TipStatement;
  readonly signed: string;
  /** As it is kept here; null where the event has none of its own. */
  readonly marking: Marking | null;
  /** Parties of the partner, and of this centre. */
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  /** Whether the partner has a report by this link. */
  readonly isHeldThere: (report: string) => Promise<boolean>;
}

/**
 * Takes an event of a partner into the record of its tip. Whoever carries it has checked the signature, and that the node speaks
 * for the party. Once, however often it comes. A tip on what the partner has not from here, an event of a tip in which it has no
 * part, and one of a tip that is not here are refused alike.
 */
export async function takeTip(centre: Centre, desk: Desk, came: CameTip): Promise<string> {
  const { statement, signed } = came;
  const id = eventIdOf(signed);
  await store.lockTip(desk, statement.tip ?? id);
  if ((await store.findEvent(desk, id)) !== null) return 'known';
  const flaw = flawOf(statement);
  if (flaw !== null) throw refuse(flaw, { act: statement.said.kind });
  return statement.tip === null
    ? takeNew(centre, desk, came, id)
    : takeNext(centre, desk, came, statement.tip, id);
}

async function takeNew(centre: Centre, desk: Desk, came: CameTip, id: string): Promise<string> {
  const { statement, signed, theirs, ours, marking } = came;
  const { said, party, agency, after } = statement;
  if (said.kind !== 'sent' || after.length > 0 || marking === null)
    throw refuse('TIP_OUT_OF_ORDER', { event: id });
  if (!theirs.includes(party) || agency !== party || !ours.includes(said.to)) throw refuse('TIP_UNKNOWN');
  const report = await findReport(desk, said.report);
  if (report === null || report.party !== party || !(await came.isHeldThere(said.report)))
    throw refuse('TIP_UNKNOWN');
  const row: store.TipRow = {
    id,
    report_id: report.id,
    from_party: party,
    to_party: said.to,
    at: statement.at,
    marking_id: await desk.mark(joinAll([marking, await desk.marking(report.marking_id)])),
  };
  const { marking_id: markingId } = row;
  await store.insertTip(desk, row);
  await store.insertEvent(desk, { id, tip: id, statement, signed, officer: null, marking_id: markingId });
  const added = { told: { id, statement }, carryTo: null, markingId, speaker: party };
  const open = await afterEvent(centre, desk, row, added);
  // The receipt: this node says that it holds it. Everything behind that is an act of a person.
  await say(centre, desk, open, {
    party: said.to,
    agency: said.to,
    said: { kind: 'received' },
    officer: null,
  });
  return 'received';
}

async function takeNext(centre: Centre, desk: Desk, came: CameTip, tip: string, id: string): Promise<string> {
  const { statement, signed, theirs, marking } = came;
  const open = await openTip(desk, tip);
  const sides = open === null ? [] : [open.row.from_party, open.row.to_party];
  if (open === null || !sides.includes(statement.party) || !theirs.includes(statement.party))
    throw refuse('TIP_UNKNOWN');
  const spine = open.events.filter(({ statement: one }) => !ASIDE.includes(one.said.kind));
  const isBehind = statement.after.every((one) => spine.some((event) => event.id === one));
  // What its maker knew is all that it could rest on; what was said meanwhile is ordered when the record is folded.
  const then = isBehind ? foldRecord(knownTo(spine, statement.after)) : null;
  if (then === null || statement.said.kind === 'sent') throw refuse('TIP_OUT_OF_ORDER', { event: id });
  const problem = problemOf(then, statement);
  if (problem !== null) throw refuse(problem, { state: then.state, act: statement.said.kind });
  const ofTip = await desk.marking(open.row.marking_id);
  const markingId = marking === null ? open.row.marking_id : await desk.mark(joinAll([ofTip, marking]));
  await store.insertEvent(desk, { id, tip, statement, signed, officer: null, marking_id: markingId });
  const added = { told: { id, statement }, carryTo: null, markingId, speaker: statement.agency };
  return (await afterEvent(centre, desk, open.row, added)).standing.state;
}

/** What is told of an event to the node of the other side: the tip, and what was signed. Null where there is nothing to tell. */
export async function signedEvent(
  desk: Desk,
  id: string,
): Promise<{
  readonly report: string;
  readonly parties: readonly string[];
  readonly signed: string;
  readonly markingId: number;
} | null> {
  const event = await store.findEvent(desk, id);
  const row = event === null ? null : await store.findTip(desk, event.tip);
  if (event === null || row === null) return null;
  const { report_id: report, from_party: from, to_party: to } = row;
  return { report, parties: [from, to], signed: event.signed, markingId: event.marking_id };
}
