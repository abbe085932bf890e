import { peekJws } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { outsideHolders } from '../feeds/index.ts';
import { fileReport, readingOf, readMarking, reportsToPass } from '../reports/index.ts';
import type { RecallKind, RecallView } from './contract.ts';
import { listLinks } from './links.ts';
import { engineDesk } from './outgoing.ts';
import { heldHere, holdersOf } from './receipts.ts';
import { HOUR_MS, OVERDUE, recallHere, recallIdOf } from './recall.ts';
import { refuse } from './refusals.ts';
import { isNotWider } from './rules.ts';
import * as held from './store/held.ts';
import * as flags from './store/flags.ts';
import { RecallStatement, readAs } from './wire.ts';

type FlagCounts = Awaited<ReturnType<typeof flags.flagCounts>>;

/** What an officer asks: exactly one of the three. */
export interface RecallAsked {
  readonly report: string;
  readonly reason: string;
  readonly kind: RecallKind;
  /** Of a correction: the report that stands in its place. */
  readonly correction?: string | undefined;
  /** Of a narrowing: the marking under which it is filed anew. */
  readonly marking?: string | undefined;
}

interface Filer {
  readonly centre: Centre;
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/** Recalls a report of one’s own party: it leaves every answer here with the commit, and every holder’s as it hears of it. */
export async function recall(filer: Filer, asked: RecallAsked): Promise<Released<RecallView>> {
  const { centre, principal, purpose } = filer;
  if (asked.reason.trim() === '') throw refuse('RECALL_REFUSED', { needs: 'a reason' });
  const renew = asked.kind === 'narrow' ? await narrowed(filer, asked) : null;
  return centre.trust.desk({ principal, purpose, act: 'report.recalled' }, async (desk) => {
    const { report, reason, kind } = asked;
    const replacement =
      kind === 'correct' ? await correctionOf(desk, asked) : ((await renew?.(desk)) ?? null);
    const statement = await recallHere(
      centre,
      desk,
      { report, kind, reason, replacement },
      principal.clearance.party,
    );
    if (statement === null) throw notFound('report', 'watchfloor reports');
    desk.note([report, statement.recall], { kind });
    return recallView(desk, statement.recall);
  });
}

async function correctionOf(desk: Desk, { report, correction = '' }: RecallAsked): Promise<string> {
  const [found] = /^[0-9a-f-]{36}$/.test(correction) ? await reportsToPass(desk, [correction]) : [];
  if (found === undefined || found.id === report || found.party !== desk.principal.clearance.party)
    throw refuse('RECALL_REFUSED', { correction });
  return found.id;
}

/** Files the same bytes under the narrower marking, in the desk of the recall itself. */
async function narrowed(
  { centre, principal, purpose }: Filer,
  { report, marking: text }: RecallAsked,
): Promise<(desk: Desk) => Promise<string>> {
  const marking = readMarking(text, principal.clearance.party);
  const passed = await centre.trust.desk({ principal, purpose, act: 'report.read' }, async (desk) => {
    const [found] = await reportsToPass(desk, [report]);
    if (found === undefined) throw notFound('report', 'watchfloor reports');
    if (!isNotWider(await desk.marking(found.markingId), marking))
      throw refuse('RECALL_REFUSED', { marking: text });
    desk.note([report]);
    return found;
  });
  // Read before the transaction: the reader of formats takes its time.
  const reading = await readingOf(passed);
  if (reading === null) throw refuse('RECALL_REFUSED', { format: passed.format });
  return async (desk) => {
    const { sourceType, precedence, reliability, credibility, reference, bytes, path } = passed;
    const { id } = await fileReport(centre, desk, {
      ...reading,
      path,
      bytes,
      revision: recallIdOf(report, desk.now),
      supersedes: report,
      terms: {
        marking,
        reliability,
        credibility,
        reference,
        sourceType,
        precedence,
      },
    });
    return id;
  };
}

/** One recall with its holders, as far as this node knows of them. */
export async function recallView(desk: Desk, id: string): Promise<Released<RecallView>> {
  const row = /^[0-9a-f-]{36}$/.test(id) ? await held.findRecall(desk, id) : null;
  if (row === null) throw notFound('recall', 'watchfloor recalls');
  const { view, markings } = await viewOf(desk, row, await flags.flagCounts(desk));
  return desk.release(view, markings);
}

/** Every recall that the reader may see, newest first. */
export async function listRecalls(desk: Desk): Promise<Released<RecallView[]>> {
  const rows = await held.recalls(desk);
  const flagged = await flags.flagCounts(desk);
  const views: Awaited<ReturnType<typeof viewOf>>[] = [];
  for (const row of rows) views.push(await viewOf(desk, row, flagged));
  desk.note([], { recalls: rows.length });
  return desk.release(
    views.map(({ view }) => view),
    views.flatMap(({ markings }) => markings),
  );
}

async function viewOf(
  desk: Desk,
  row: held.RecallRow,
  flagged: FlagCounts,
): Promise<{ view: RecallView; markings: readonly number[] }> {
  const statement = readAs(RecallStatement, peekJws(row.statement)?.text);
  const own = (await listLinks(desk))[0]?.own.node ?? '';
  const outside = await outsideHolders(desk, row.report_id);
  const view: RecallView = {
    id: row.id,
    report: row.report_id,
    originator: statement?.party ?? '',
    kind: row.kind,
    replacement: row.replacement,
    reason: row.reason,
    at: row.at,
    dueAt: row.due_at,
    holders: (await holdersOf(desk, row)).filter(({ node }) => node !== own),
    outside: outside.holders,
    here: await heldHere(desk, row.report_id),
    flags: flagged.get(row.id) ?? { total: 0, open: 0 },
    escalations: await flags.escalations(desk, row.id),
  };
  return { view, markings: [row.marking_id, ...outside.markings] };
}

/** Looks of the clock at one recall. */
const MOST_ESCALATIONS = 30;

/**
 * When the time of a recall is up: the log and the recall say who has not answered and what is flagged still, and again each time
 * that as many hours have passed (SAFEGUARDS.md: a timeout escalates, and never approves).
 */
export const escalateRecall: JobHandler = async (payload: unknown, centre: Centre) => {
  const { recall: id } = payload as { recall: string };
  await engineDesk(centre, 'recall.overdue', async (desk) => {
    const row = await held.findRecall(desk, id);
    if (row === null) return;
    const silent = (await holdersOf(desk, row))
      .filter(({ receipt }) => receipt === null)
      .flatMap(({ parties }) => parties);
    const open = (await flags.flagCounts(desk)).get(id)?.open ?? 0;
    desk.note([id], { silent: silent.length, parties: silent.join(' '), flags: open });
    if (silent.length + open === 0) return;
    const before = await flags.escalations(desk, id);
    const ordinal = before.length + 1;
    const escalation = { ordinal, at: desk.now, silent, flags: open };
    await flags.insertEscalation(desk, id, escalation, row.marking_id);
    centre.log.warn({ recall: id, silent: silent.length, flags: open }, 'a recall is not settled in time');
    const hoursMs = Math.max(HOUR_MS, Date.parse(row.due_at) - Date.parse(row.at));
    const at = new Date(Date.parse(desk.now) + hoursMs).toISOString();
    if (ordinal < MOST_ESCALATIONS)
      await centre.jobs.addAt(desk, OVERDUE, { recall: id }, { at, key: `${OVERDUE} ${id}` });
  });
};
