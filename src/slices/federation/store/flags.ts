import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { Escalation, FlagKind } from '../contract.ts';

/** SQL of what is flagged because its source was taken back, and of recalls whose clock ran out. */

export interface NewFlag {
  readonly id: string;
  readonly kind: FlagKind;
  readonly subject: string;
  readonly label: string;
  readonly markingId: number;
}

/** What is there already stays as it was flagged first. */
export async function insertFlags(
  desk: Desk,
  { recall, report, dueAt }: { readonly recall: string; readonly report: string; readonly dueAt: string },
  flags: readonly NewFlag[],
): Promise<void> {
  await desk.query(
    `insert into federation.flag (id, recall, kind, subject, label, at, due_at, marking_id, report)
     select f.id, $1, f.kind, f.subject, f.label, $2, $3, f."markingId", $5::uuid
       from json_to_recordset($4) as f(id uuid, kind text, subject uuid, label text, "markingId" int)
     on conflict do nothing`,
    [recall, desk.now, dueAt, JSON.stringify(flags), report],
    TOUCHES_NOTHING,
  );
}

export interface FlagRow {
  readonly id: string;
  /** The recall, or the retraction, by which it was flagged. */
  readonly recall: string;
  readonly report: string;
  readonly kind: FlagKind;
  readonly subject: string;
  readonly label: string;
  readonly at: string;
  readonly dueAt: string;
  readonly acknowledgedAt: string | null;
  readonly officer: string | null;
  readonly words: string | null;
  readonly markingId: number;
}

export interface FlagsAsked {
  readonly id?: string | undefined;
  readonly recall?: string | undefined;
  /** Id of what is flagged. */
  readonly subject?: string | undefined;
}

const MOST = 5000;

export function flags(desk: Desk, { id, recall, subject }: FlagsAsked): Promise<FlagRow[]> {
  return desk.query<FlagRow>(
    `select f.id, f.recall, coalesce(f.report, r.report_id) as report, f.kind, f.subject, f.label, f.at, f.due_at as "dueAt",
            a.at as "acknowledgedAt", a.officer, a.words, f.marking_id as "markingId"
       from federation.flag f left join federation.recall r on r.id = f.recall left join federation.flag_ack a on a.flag = f.id
      where ($1::uuid is null or f.id = $1::uuid) and ($2::uuid is null or f.recall = $2::uuid)
        and ($3::uuid is null or f.subject = $3::uuid)
      order by f.at desc, f.kind, f.label, f.id limit ${MOST}`,
    [id ?? null, recall ?? null, subject ?? null],
  );
}

/** How many are flagged by each recall, and how many of them wait for an officer. */
export async function flagCounts(
  desk: Desk,
): Promise<Map<string, { readonly total: number; readonly open: number }>> {
  const rows = await desk.query<{ recall: string; total: number; open: number }>(
    `select f.recall, count(*)::int as total, (count(*) filter (where a.flag is null))::int as open
       from federation.flag f left join federation.flag_ack a on a.flag = f.id group by f.recall`,
  );
  return new Map(rows.map(({ recall, ...counts }) => [recall, counts]));
}

/** false where somebody did before. */
export async function insertFlagAck(
  desk: Desk,
  flag: string,
  words: string,
  markingId: number,
): Promise<boolean> {
  const rows = await desk.query(
    `insert into federation.flag_ack (flag, officer, words, at, marking_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning flag`,
    [flag, desk.principal.handle, words, desk.now, markingId],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export function escalations(desk: Desk, recall: string): Promise<Escalation[]> {
  return desk.query<Escalation>(
    'select ordinal, at, silent, flags from federation.escalation where recall = $1 order by ordinal',
    [recall],
  );
}

export async function insertEscalation(
  desk: Desk,
  recall: string,
  row: Escalation,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into federation.escalation (recall, ordinal, at, silent, flags, marking_id) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [recall, row.ordinal, row.at, row.silent, row.flags, markingId],
    TOUCHES_NOTHING,
  );
}
