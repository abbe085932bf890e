import { keptBy, renderMarking, withoutCommunities } from '../../core/marking/index.ts';
import { signJws } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { reportsToPass, type PassableReport } from '../reports/index.ts';
import type { Link } from './contract.ts';
import { type Directory, directoryOf } from './directory.ts';
import { SIGNED } from './envelopes.ts';
import { feedbackPayload } from './feedback.ts';
import { judgementPayload } from './judgements.ts';
import { ownSignature } from './links.ts';
import { decisionPayload, requestPayload } from './onward.ts';
import { retractionPayload } from './retractions.ts';

import { arrivalsOf, findReceipt, findRecall, type ArrivedRow } from './store/held.ts';
import { linksTold, toldAlready } from './store/messages.ts';
import { tipPayload } from './tips.ts';
import type { MessageKind } from './contract.ts';
import { MOST_HOPS, type OriginStatement, type ReportPayload } from './wire.ts';

/**
 * What is told of some reports to the partner in whose name the desk is open: of each that it may see, that was not told, that
 * did not come from it, and that no control keeps here.
 */
export async function reportPayloads(
  centre: Centre,
  desk: Desk,
  link: Link,
  reports: readonly string[],
  mostBytes: number,
): Promise<{ readonly payloads: Map<string, string>; readonly looked: Set<string> }> {
  const directory = await directoryOf(desk);
  const told = await toldAlready(desk, link.id, reports);
  const payloads = new Map<string, string>();
  const looked = new Set<string>();
  let bytes = 0;
  for (const id of new Set(reports)) {
    if (bytes >= mostBytes) break;
    looked.add(id);
    if (told.has(id)) continue;
    const payload = await reportPayload(centre, desk, link, directory, id);
    if (payload === null) continue;
    payloads.set(id, payload);
    bytes += payload.length;
  }
  return { payloads, looked };
}

/** The same for reports whose messages were made before: whether or not they were told. */
export async function reportAgain(
  centre: Centre,
  desk: Desk,
  link: Link,
  id: string,
): Promise<string | null> {
  return reportPayload(centre, desk, link, await directoryOf(desk), id);
}

async function reportPayload(
  centre: Centre,
  desk: Desk,
  link: Link,
  directory: Directory,
  id: string,
): Promise<string | null> {
  const [report] = await reportsToPass(desk, [id]);
  if (report === undefined || link.peer === null) return null;
  const arrivals = await arrivalsOf(desk, [id]);
  const own = arrivals.length === 0;
  if (isKnownThere(link, report, arrivals) || (own && !directory.ownParties.has(report.party))) return null;
  const marking = await desk.marking(report.markingId);
  const [from, to] = [link.own.parties[0]?.country ?? '', link.peer.parties[0]?.country ?? ''];
  if (keptBy({ marking, own, from, to }).length > 0) return null;
  const text = renderMarking(withoutCommunities(marking, (code) => directory.members.get(code)));
  const payload: ReportPayload = {
    origin: arrivals[0]?.origin ?? originOf(centre, link, report, text),
    marking: text,
    hops: [...(arrivals[0]?.hops ?? []), link.own.node],
    path: report.path,
    format: report.format,
    encoding: report.encoding,
    dated: report.dated,
    bytes: report.bytes.toString('base64'),
  };
  const released = await desk.release(payload, [report.markingId]);
  return JSON.stringify(released.value);
}

/** The partner gave it, it is of the partner's own, or it went through the partner's node. */
function isKnownThere({ id, peer }: Link, report: PassableReport, arrivals: readonly ArrivedRow[]): boolean {
  const ways = arrivals.flatMap(({ hops }) => hops);
  return (
    arrivals.some(({ link, hops }) => link === id || hops.length >= MOST_HOPS) ||
    peer?.parties.some(({ code }) => code === report.party) === true ||
    ways.includes(peer?.node ?? '')
  );
}

/** This node's statement of a report of its own. */
function originOf(centre: Centre, link: Link, report: PassableReport, marking: string): string {
  const statement: OriginStatement = {
    v: 1,
    report: report.id,
    party: report.party,
    node: link.own.node,
    key: link.own.key,
    sha256: report.sha256,
    marking,
    grade: report.reliability + report.credibility,
    sourceType: report.sourceType,
    precedence: report.precedence,
    reference: report.reference,
    filedAt: report.filedAt,
    supersedes: report.supersedes,
    revision: report.revision,
  };
  return signJws(centre.keys, SIGNED.origin, JSON.stringify(statement));
}

type ControlKind = Exclude<MessageKind, 'report'>;

/** What is told besides reports: statements as they were signed. Null where there is nothing to tell this partner. */
export async function controlPayload(
  desk: Desk,
  link: Link,
  kind: ControlKind,
  subject: string,
): Promise<string | null> {
  return CONTROLS[kind](desk, link, subject);
}

const CONTROLS: Readonly<
  Record<ControlKind, (desk: Desk, link: Link, subject: string) => Promise<string | null>>
> = {
  agreement: (desk, link, subject) => ownSignature(desk, link, subject),
  // Only who was told the report is told of its recall; also where the content was withheld when it was sent again.
  recall: async (desk, link, subject) => {
    const recall = await findRecall(desk, subject);
    if (recall === null) return null;
    return (await linksTold(desk, recall.report_id)).includes(link.id) ? recall.statement : null;
  },
  receipt: async (desk, _link, subject) => (await findReceipt(desk, subject))?.statement ?? null,
  feedback: feedbackPayload,
  judgement: judgementPayload,
  retraction: retractionPayload,
  tip: tipPayload,
  'onward-request': (desk, _link, subject) => requestPayload(desk, subject),
  'onward-decision': (desk, _link, subject) => decisionPayload(desk, subject),
};
