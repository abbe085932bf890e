import {
  canonical,
  join,
  mayRead,
  renderMarking,
  withoutCommunities,
  type Marking,
} from '../../core/marking/index.ts';
import { isUuid, PRECEDENCES } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { membersByCommunity, readDirectory } from '../agencies/index.ts';
import { findReport, readMarking } from '../reports/index.ts';
import type { TipAsked, TipView } from './contract.ts';
import { afterEvent, say, signEvent, TIP_WAY, type TipWay } from './record.ts';
import { refuse } from './refusals.ts';
import * as store from './store.ts';
import { showOpen } from './view.ts';
import type { Said } from './wire.ts';

/** Roles that act on tips; whoever only oversees or administers reads. */
const ACTING = ['officer', 'analyst', 'release-authority'] as const;

export function refuseWithoutRole({ handle, roles }: Principal): void {
  if (!ACTING.some((role) => roles.includes(role))) throw refuse('TIP_ROLE_NEEDED', { officer: handle });
}

/** A party as a reader, and how communities are written out for it. */
export interface Reached {
  readonly party: string;
  readonly communities: readonly string[];
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** A partner’s node speaks for it. */
  readonly isElsewhere: boolean;
}

/** How a party is reached: at this centre, or over an active link; null where it is not. */
export async function reach(centre: Centre, desk: Desk, party: string): Promise<Reached | null> {
  const { parties, communities } = await readDirectory(desk);
  const found = parties.find(({ code }) => code === party);
  if (found === undefined) return null;
  const ways: Parameters<TipWay['tell']>[0][] = [];
  await centre.publish(desk, {
    name: TIP_WAY,
    subject: { party, tell: (way) => ways.push(way) } satisfies TipWay,
  });
  const [way] = ways;
  const own = communities.filter(({ members }) => members.includes(party)).map(({ code }) => code);
  if (way !== undefined)
    return { party, communities: [...own, ...way.communities], members: way.members, isElsewhere: true };
  if (found.kind !== 'agency' && found.node !== null) return null;
  return { party, communities: own, members: await membersByCommunity(desk), isElsewhere: false };
}

/** Whether a party may be given what has this marking, whatever the clearances of its officers. */
export function mayHave({ party, communities }: Reached, marking: Marking, desk: Desk): boolean {
  const clearance = { party, communities, level: 4, compartments: marking.compartments } as const;
  return mayRead(clearance, { ...marking, purposes: null }, desk.purpose.code, desk.now);
}

/** Marks a report of one’s own party as a tip, and sends it with what is asked. It gives nobody sight of the report. */
export async function sendTip(centre: Centre, desk: Desk, asked: TipAsked): Promise<Released<TipView>> {
  refuseWithoutRole(desk.principal);
  const report = isUuid(asked.report) ? await findReport(desk, asked.report) : null;
  if (report === null) throw notFound('report', 'watchfloor reports');
  const { party } = desk.principal.clearance;
  if (report.party !== party) throw refuse('TIP_NOT_OWN_REPORT', { originator: report.party });
  const to = asked.to.trim().toUpperCase();
  const [here, there] = [await reach(centre, desk, party), await reach(centre, desk, to)];
  if (here === null || there === null || to === party) throw refuse('TIP_NO_SUCH_PARTY', { to });
  const base = await desk.marking(report.marking_id);
  const given = asked.marking === undefined ? base : readMarking(asked.marking, party);
  const marking = canonical(join(base, { ...given, originators: base.originators }));
  for (const side of [here, there])
    if (!mayHave(side, marking, desk)) throw refuse('TIP_NOT_RELEASED', { party: side.party });
  const text = renderMarking(withoutCommunities(marking, (code) => there.members.get(code)));
  const said = sentOf(asked, { report: report.id, to, marking: text });
  const event = signEvent(centre, desk, null, { party, agency: party, said, officer: desk.principal.handle });
  const row: store.TipRow = {
    id: event.id,
    report_id: report.id,
    from_party: party,
    to_party: to,
    at: desk.now,
    marking_id: await desk.mark(marking),
  };
  const { marking_id: markingId } = row;
  await store.insertTip(desk, row);
  await store.insertEvent(desk, {
    ...event,
    tip: row.id,
    officer: desk.principal.handle,
    marking_id: markingId,
  });
  const added = { told: event, carryTo: to, markingId, speaker: party };
  let open = await afterEvent(centre, desk, row, added);
  if (!there.isElsewhere)
    open = await say(centre, desk, open, {
      party: to,
      agency: to,
      said: { kind: 'received' },
      officer: null,
    });
  desk.note([row.id, report.id], { to });
  return showOpen(desk, open);
}

function sentOf(
  { subject, requested, limits, due, precedence }: TipAsked,
  fixed: Pick<Extract<Said, { kind: 'sent' }>, 'report' | 'to' | 'marking'>,
): Said {
  const urgency = PRECEDENCES.find((one) => one === (precedence ?? 'ROUTINE').trim().toUpperCase());
  const dueMs = due === undefined || due === '' ? null : Date.parse(due);
  if (urgency === undefined || Number.isNaN(dueMs) || subject.trim() === '' || requested.trim() === '')
    throw refuse('TIP_INVALID', { subject, requested, precedence, due, known: PRECEDENCES });
  return {
    kind: 'sent',
    ...fixed,
    precedence: urgency,
    subject: subject.trim(),
    requested: requested.trim(),
    limits: (limits ?? '').trim(),
    dueAt: dueMs === null ? null : new Date(dueMs).toISOString(),
  };
}

/** A marking of feedback or credit as it is signed: such that both sides of the tip may read it. */
export async function asideMarking(
  centre: Centre,
  desk: Desk,
  { row, text }: { readonly row: store.TipRow; readonly text: string },
): Promise<string> {
  const { party } = desk.principal.clearance;
  const marking = join(await desk.marking(row.marking_id), readMarking(text, party));
  const sides = await Promise.all([row.from_party, row.to_party].map((one) => reach(centre, desk, one)));
  for (const side of sides)
    if (side !== null && !mayHave(side, marking, desk))
      throw refuse('TIP_NOT_RELEASED', { party: side.party });
  const members =
    sides.find((side) => side?.isElsewhere === true)?.members ?? (await membersByCommunity(desk));
  const signed = withoutCommunities(readMarking(text, party), (code) => members.get(code));
  return renderMarking(signed);
}
