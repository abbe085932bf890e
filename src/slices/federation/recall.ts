import type { Marking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { listParties } from '../agencies/index.ts';
import { findStored, recallReport } from '../reports/index.ts';
import type { Link, RecallKind } from './contract.ts';
import { SIGNED } from './envelopes.ts';
import { listLinks } from './links.ts';
import * as held from './store/held.ts';
import * as messages from './store/messages.ts';
import type { ReceiptStatement, RecallStatement } from './wire.ts';

/** The job that looks at a recall when its time is up. */
export const OVERDUE = 'federation.overdue';
const HOUR_MS = 3_600_000;
/** Where no link says otherwise, hours. */
const STANDARD_HOURS = 24;

export interface Recalled {
  readonly report: string;
  readonly kind: RecallKind;
  readonly replacement: string | null;
  readonly reason: string;
}

/** Puts a recall of one's own into effect, in the desk of its originator: here at once, and at every holder as it is told. */
export async function recallHere(
  centre: Centre,
  desk: Desk,
  asked: Recalled,
  party: string,
): Promise<RecallStatement | null> {
  const { report, kind, replacement, reason } = asked;
  const was = await recallReport(desk, report, reason, party);
  if (was === null) return null;
  const hours = (await listLinks(desk)).map(({ agreement }) => agreement.terms.recallHours);
  const dueMs = Date.parse(desk.now) + Math.min(STANDARD_HOURS, ...hours) * HOUR_MS;
  const statement: RecallStatement = {
    v: 1,
    recall: recallIdOf(report, desk.now),
    report,
    party: was.party,
    node: thumbprint(centre.keys.publicKey),
    key: Buffer.from(centre.keys.publicKey).toString('base64url'),
    kind,
    replacement,
    reason,
    at: desk.now,
    dueAt: new Date(dueMs).toISOString(),
  };
  const jws = signJws(centre.keys, SIGNED.recall, JSON.stringify(statement));
  await keep(centre, desk, statement, jws, was.markingId);
  return statement;
}

export const recallIdOf = (report: string, at: string): string => deriveId('recall', report, at);

/** Keeps a recall, and puts it before every partner: who was told the report is told of it. false: known already. */
async function keep(
  centre: Centre,
  desk: Desk,
  statement: RecallStatement,
  jws: string,
  markingId: number,
): Promise<boolean> {
  const added = await held.insertRecall(desk, {
    id: statement.recall,
    report_id: statement.report,
    kind: statement.kind,
    replacement: statement.replacement,
    reason: statement.reason,
    statement: jws,
    at: statement.at,
    due_at: statement.dueAt,
    marking_id: markingId,
  });
  if (!added) return false;
  await messages.enqueue(desk, 'recall', statement.recall);
  const job = { at: statement.dueAt, key: `${OVERDUE} ${statement.recall}` };
  await centre.jobs.addAt(desk, OVERDUE, { recall: statement.recall }, job);
  return true;
}

/**
 * A report that was withdrawn here otherwise (an import taken back, a release that ended) is recalled from whoever was told it.
 * Through an engine’s desk.
 */
export async function recallWithdrawn(centre: Centre, desk: Desk, report: string): Promise<void> {
  const [was, told, known] = await Promise.all([
    findStored(desk, report),
    messages.linksTold(desk, report),
    held.recallsOf(desk, report),
  ]);
  const own = (await listParties(desk)).some(({ code, kind }) => code === was?.party && kind === 'agency');
  if (was === null || !own || told.length === 0 || known.length > 0) return;
  const asked = {
    report,
    kind: 'withdraw',
    replacement: null,
    reason: 'Withdrawn by its originator',
  } as const;
  await recallHere(centre, desk, asked, was.party);
}

/** A recall that came over a link: in effect at once, passed on to whoever got the report from here, and answered. */
export async function takeRecall(
  centre: Centre,
  desk: Desk,
  link: Link,
  statement: RecallStatement,
  jws: string,
): Promise<string> {
  if (statement.node === link.own.node) return 'own';
  const { recall, report } = statement;
  const receipt = receiptIdOf(recall, link.own.node);
  const known = await held.findRecall(desk, recall);
  if (known === null) {
    const was = await recallReport(desk, report, statement.reason, statement.party);
    const markingId = was?.markingId ?? (await desk.mark(await closedMarking(desk, statement.party)));
    await keep(centre, desk, statement, jws, markingId);
    await answer(centre, desk, link, statement, was !== null, markingId);
  }
  const markingId = known?.marking_id ?? (await held.findRecall(desk, recall))?.marking_id ?? 0;
  await held.insertRecallFrom(desk, recall, link.id, markingId);
  await messages.enqueue(desk, 'receipt', receipt, link.id);
  return known === null ? 'recalled' : 'known';
}

const receiptIdOf = (recall: string, node: string): string => deriveId('receipt', recall, node);

/** A recall that came before its report: for its originator and the parties of this centre. */
async function closedMarking(desk: Desk, party: string): Promise<Marking> {
  const own = (await listParties(desk)).filter(({ kind }) => kind === 'agency').map(({ code }) => code);
  return {
    level: 0,
    compartments: [],
    releasableTo: [[party, ...own]],
    originators: [party],
    controls: [],
    purposes: null,
    expiresAt: null,
  };
}

async function answer(
  centre: Centre,
  desk: Desk,
  link: Link,
  { recall, report }: RecallStatement,
  isHeld: boolean,
  markingId: number,
): Promise<void> {
  const told = new Set(await messages.linksTold(desk, report));
  const peers = (await listLinks(desk)).filter(({ id }) => told.has(id)).flatMap(({ peer }) => peer ?? []);
  const statement: ReceiptStatement = {
    v: 1,
    recall,
    report,
    node: link.own.node,
    key: link.own.key,
    parties: link.own.parties.map(({ code }) => code),
    held: isHeld,
    passedTo: peers.map(({ node, parties }) => ({ node, parties: parties.map(({ code }) => code) })),
    from: link.peer?.node ?? '',
    at: desk.now,
  };
  await held.insertReceipt(desk, {
    id: receiptIdOf(recall, link.own.node),
    recall,
    node: link.own.node,
    statement: signJws(centre.keys, SIGNED.receipt, JSON.stringify(statement)),
    marking_id: markingId,
  });
}

/** A holder’s answer: kept, and passed back the way the recall came. */
export async function takeReceipt(
  desk: Desk,
  link: Link,
  statement: ReceiptStatement,
  jws: string,
): Promise<string> {
  const recall = await held.findRecall(desk, statement.recall);
  if (recall === null || recall.report_id !== statement.report) return 'unknown';
  if (statement.node === link.own.node) return 'own';
  const id = receiptIdOf(statement.recall, statement.node);
  const { node } = statement;
  const row = { id, recall: recall.id, node, statement: jws, marking_id: recall.marking_id };
  if (!(await held.insertReceipt(desk, row))) return 'known';
  for (const from of await held.recallCameFrom(desk, recall.id))
    if (from !== link.id) await messages.enqueue(desk, 'receipt', id, from);
  return 'receipted';
}
