import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { RecallKind } from '../contract.ts';

/** SQL of what came from others and of what was taken back. */

export interface ArrivedRow {
  readonly report_id: string;
  readonly link: string;
  readonly origin: string;
  readonly hops: readonly string[];
}

export function arrivalsOf(desk: Desk, reports: readonly string[]): Promise<ArrivedRow[]> {
  return desk.query<ArrivedRow>(
    'select report_id, link, origin, hops from federation.arrived where report_id = any($1::uuid[]) order by at',
    [reports],
  );
}

export async function insertArrived(desk: Desk, row: ArrivedRow, markingId: number): Promise<void> {
  await desk.query(
    `insert into federation.arrived (report_id, link, origin, hops, at, marking_id)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [row.report_id, row.link, row.origin, JSON.stringify(row.hops), desk.now, markingId],
    TOUCHES_NOTHING,
  );
}

export interface RecallRow {
  readonly id: string;
  readonly report_id: string;
  readonly kind: RecallKind;
  readonly replacement: string | null;
  readonly reason: string;
  readonly statement: string;
  readonly at: string;
  readonly due_at: string;
  readonly marking_id: number;
}

const RECALL = 'id, report_id, kind, replacement, reason, statement, at, due_at, marking_id';

export async function findRecall(desk: Desk, id: string): Promise<RecallRow | null> {
  const rows = await desk.query<RecallRow>(`select ${RECALL} from federation.recall where id = $1`, [id]);
  return rows[0] ?? null;
}

export function recalls(desk: Desk): Promise<RecallRow[]> {
  return desk.query<RecallRow>(`select ${RECALL} from federation.recall order by at desc, id`);
}

export async function recallsOf(desk: Desk, report: string): Promise<RecallRow[]> {
  return desk.query<RecallRow>(`select ${RECALL} from federation.recall where report_id = $1`, [report]);
}

/** false where it is known already. */
export async function insertRecall(desk: Desk, row: RecallRow): Promise<boolean> {
  const rows = await desk.query<{ id: string }>(
    `insert into federation.recall (id, report_id, kind, replacement, reason, statement, at, due_at, officer, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      row.id,
      row.report_id,
      row.kind,
      row.replacement,
      row.reason,
      row.statement,
      row.at,
      row.due_at,
      desk.principal.handle,
      row.marking_id,
    ],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export async function insertRecallFrom(
  desk: Desk,
  recall: string,
  link: string,
  markingId: number,
): Promise<void> {
  await desk.query(
    'insert into federation.recall_from (recall, link, marking_id) values ($1, $2, $3) on conflict do nothing',
    [recall, link, markingId],
    TOUCHES_NOTHING,
  );
}

export async function recallCameFrom(desk: Desk, recall: string): Promise<string[]> {
  const rows = await desk.query<{ link: string }>(
    'select link from federation.recall_from where recall = $1 order by link',
    [recall],
  );
  return rows.map(({ link }) => link);
}

export interface ReceiptRow {
  readonly id: string;
  readonly recall: string;
  readonly node: string;
  readonly statement: string;
  readonly marking_id: number;
}

const RECEIPT = 'id, recall, node, statement, marking_id';

export async function findReceipt(desk: Desk, id: string): Promise<ReceiptRow | null> {
  const rows = await desk.query<ReceiptRow>(`select ${RECEIPT} from federation.receipt where id = $1`, [id]);
  return rows[0] ?? null;
}

export function receiptsOf(desk: Desk, recall: string): Promise<ReceiptRow[]> {
  return desk.query<ReceiptRow>(
    `select ${RECEIPT} from federation.receipt where recall = $1 order by at, id`,
    [recall],
  );
}

export async function insertReceipt(desk: Desk, row: ReceiptRow): Promise<boolean> {
  const rows = await desk.query<{ id: string }>(
    `insert into federation.receipt (id, recall, node, statement, at, marking_id)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [row.id, row.recall, row.node, row.statement, desk.now, row.marking_id],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}
