import type { Verdict } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { OfferEvent, OfferState } from '../judgement-rules.ts';

/** SQL of judgements that travel between centres, of what became of them, and of what was taken back. */

export interface JudgementRow {
  readonly id: string;
  readonly link: string | null;
  readonly party: string;
  readonly verdict: Verdict;
  readonly a: string;
  readonly b: string;
  readonly a_report: string;
  readonly b_report: string;
  readonly reason: string;
  readonly statement: string;
  readonly told: string | null;
  readonly at: string;
  readonly marking_id: number;
}

const COLUMNS = 'id, link, party, verdict, a, b, a_report, b_report, reason, statement, told, at, marking_id';

/** false where it is there already. */
export async function insertJudgement(desk: Desk, row: JudgementRow): Promise<boolean> {
  const rows = await desk.query(
    `insert into federation.judgement (${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
    [
      row.id,
      row.link,
      row.party,
      row.verdict,
      row.a,
      row.b,
      row.a_report,
      row.b_report,
      row.reason,
      row.statement,
      row.told,
      row.at,
      row.marking_id,
    ],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export async function findJudgement(desk: Desk, id: string): Promise<JudgementRow | null> {
  const rows = await desk.query<JudgementRow>(`select ${COLUMNS} from federation.judgement where id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** That of a judgement of this centre that partners were told. */
export async function toldOf(desk: Desk, judgement: string): Promise<JudgementRow | null> {
  const rows = await desk.query<JudgementRow>(`select ${COLUMNS} from federation.judgement where told = $1`, [
    judgement,
  ]);
  return rows[0] ?? null;
}

/** Those that rest on a report, whoever may see them. */
export function judgementsOnReport(desk: Desk, report: string): Promise<JudgementRow[]> {
  return desk.query<JudgementRow>(
    `select ${COLUMNS} from federation.judgement where a_report = $1 or b_report = $1 order by at, id`,
    [report],
  );
}

const MOST = 500;

/**
 * Those on two records that the reader sees both, the latest first: of all, or only with one of `records`, or only between one
 * of `records` and one of `others`.
 */
export function judgementsOf(
  desk: Desk,
  records: readonly string[] | null,
  others: readonly string[] | null,
): Promise<JudgementRow[]> {
  return desk.query<JudgementRow>(
    `select ${COLUMNS} from federation.judgement j
      where ($1::uuid[] is null
             or ($2::uuid[] is null and (j.a = any($1::uuid[]) or j.b = any($1::uuid[])))
             or (j.a = any($1::uuid[]) and j.b = any($2::uuid[]))
             or (j.b = any($1::uuid[]) and j.a = any($2::uuid[])))
        and exists (select 1 from fusion.v_record r where r.id = j.a)
        and exists (select 1 from fusion.v_record r where r.id = j.b)
      order by j.at desc, j.id limit ${MOST}`,
    [records, others],
  );
}

export interface StepRow {
  readonly judgement: string;
  readonly ordinal: number;
  readonly event: OfferEvent;
  readonly state: OfferState;
  readonly officer: string;
  readonly reason: string;
  readonly made: string | null;
  readonly at: string;
  readonly marking_id: number;
}

const STEP = 'judgement, ordinal, event, state, officer, reason, made, at, marking_id';

/** What became of some of them, in order. */
export function stepsOf(desk: Desk, judgements: readonly string[]): Promise<StepRow[]> {
  return desk.query<StepRow>(
    `select ${STEP} from federation.judgement_step where judgement = any($1::uuid[]) order by judgement, ordinal`,
    [judgements],
  );
}

/** The partner's judgement of which one of this centre was made; null where it was made of none. */
export async function adoptedAs(desk: Desk, made: string): Promise<string | null> {
  const rows = await desk.query<{ judgement: string }>(
    'select judgement from federation.judgement_step where made = $1 limit 1',
    [made],
  );
  return rows[0]?.judgement ?? null;
}

/** One act on one judgement at a time, until the transaction ends. */
export async function lockOffer(desk: Desk, id: string): Promise<void> {
  await desk.query('select pg_advisory_xact_lock(hashtextextended($1, 5))', [id], TOUCHES_NOTHING);
}

export async function insertStep(desk: Desk, row: Omit<StepRow, 'officer' | 'at'>): Promise<void> {
  await desk.query(
    `insert into federation.judgement_step (judgement, ordinal, event, state, officer, reason, made, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.judgement,
      row.ordinal,
      row.event,
      row.state,
      desk.principal.handle,
      row.reason,
      row.made,
      desk.now,
      row.marking_id,
    ],
    TOUCHES_NOTHING,
  );
}

export interface RetractionRow {
  readonly id: string;
  readonly subject: string;
  readonly reason: string;
  readonly statement: string;
  readonly at: string;
  readonly marking_id: number;
}

/** false where it was taken back before. */
export async function insertRetraction(desk: Desk, row: RetractionRow): Promise<boolean> {
  const rows = await desk.query(
    `insert into federation.retraction (id, subject, reason, statement, at, marking_id) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [row.id, row.subject, row.reason, row.statement, row.at, row.marking_id],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export async function findRetraction(desk: Desk, id: string): Promise<RetractionRow | null> {
  const rows = await desk.query<RetractionRow>(
    'select id, subject, reason, statement, at, marking_id from federation.retraction where id = $1',
    [id],
  );
  return rows[0] ?? null;
}

/** Those of some things that were taken back. */
export async function retracted(desk: Desk, subjects: readonly string[]): Promise<Set<string>> {
  const rows = await desk.query<{ subject: string }>(
    'select subject from federation.retraction where subject = any($1::uuid[])',
    [subjects],
  );
  return new Set(rows.map(({ subject }) => subject));
}

/** Puts what this centre told others of before a new partner, behind the reports. */
export async function enqueueAllTold(desk: Desk, link: string): Promise<void> {
  await desk.query(
    `insert into federation.outbox (link, kind, subject)
     select $1, 'judgement', j.id from federation.judgement j
      where not exists (select 1 from federation.retraction r where r.subject = j.id) order by j.at, j.id`,
    [link],
    TOUCHES_NOTHING,
  );
}

/** Erases what was said of purged reports. */
export async function purgeJudgements(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select federation.purge_judgements($1::uuid[])', [reports], TOUCHES_NOTHING);
}

export interface PlacedRecord {
  readonly id: string;
  readonly report: string;
  readonly caption: string;
  readonly markingId: number;
}

/** Some records as the reader sees them. */
export function recordsPlaced(desk: Desk, ids: readonly string[]): Promise<PlacedRecord[]> {
  return desk.query<PlacedRecord>(
    'select id, report_id as report, caption, marking_id as "markingId" from fusion.v_record where id = any($1::uuid[])',
    [ids],
  );
}
