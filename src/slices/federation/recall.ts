import type { Marking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { listParties } from '../agencies/index.ts';
import { findStored, recallReport } from '../reports/index.ts';
import type { Link, RecallKind } from './contract.ts';
import { FLAG } from './derived.ts';
import { SIGNED } from './envelopes.ts';
import { listLinks } from './links.ts';
import * as held from './store/held.ts';
import * as messages from './store/messages.ts';
import { answerRecall } from './receipts.ts';
import { refuse } from './refusals.ts';
import type { RecallStatement } from './wire.ts';

/** The job that looks at a recall when its time is up. */
export const OVERDUE = 'federation.overdue';
export const HOUR_MS = 3_600_000;
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
  const was = await recallReport(centre, desk, report, reason, party);
  if (was === null) return null;
  await refuseTwice(desk, asked);
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

/**
 * Nobody is told the same twice. Another kind says something else (withdrawn, though it was corrected before), and so does another
 * correction.
 */
async function refuseTwice(desk: Desk, { report, kind, replacement }: Recalled): Promise<void> {
  const same = (await held.recallsOf(desk, report)).find(
    (one) => one.kind === kind && (kind !== 'correct' || one.replacement === replacement),
  );
  if (same !== undefined) throw refuse('RECALL_KNOWN', { recall: same.id, at: same.at });
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
  await centre.jobs.add(desk, FLAG, { recall: statement.recall });
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
  const known = await held.findRecall(desk, recall);
  if (known === null) {
    const was = await recallReport(centre, desk, report, statement.reason, statement.party);
    const markingId = was?.markingId ?? (await desk.mark(await closedMarking(desk, statement.party)));
    await keep(centre, desk, statement, jws, markingId);
  }
  const row = await held.findRecall(desk, recall);
  if (row === null) throw new RangeError(`recall ${recall} was not kept`);
  await held.insertRecallFrom(desk, recall, link.id, row.marking_id);
  await answerRecall(centre, desk, link, row);
  return known === null ? 'recalled' : 'known';
}

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
