import { renderMarking } from '../../core/marking/index.ts';
import { type OriginTrace, traceKeys, traceSamples } from '../../core/provenance/index.ts';
import type { Interval, ReportId, Zone } from '../../core/words/index.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import { onceThere, spotsOfNumbers, TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { EditionOf, Filing, ReportHead } from './contract.ts';
import type { PassableReport } from './pass-on.ts';
import type { StoredSubmission } from './read-again.ts';

/** All SQL of the slice. Every function takes the desk it reads or writes through. */

export interface ReportRow {
  readonly id: ReportId;
  readonly sha256: string;
  readonly party: string;
  readonly path: string;
  readonly title: string | null;
  readonly language: string;
  readonly dated: Interval;
  readonly filed_at: string;
  readonly source_type: string;
  readonly reliability: string;
  readonly credibility: string;
  readonly reference: string | null;
  readonly format: string;
  readonly pages: readonly number[];
  readonly marking_id: number;
}

const HEAD = `id, sha256, party, path, title, language, dated, filed_at, source_type, reliability, credibility, reference, format, pages, marking_id`;

/** false where the report is there already. It touches nothing: a report is found by its records and by the keys of its origin. */
export async function insertReport(
  desk: Desk,
  {
    id,
    sha256,
    revision,
  }: { readonly id: ReportId; readonly sha256: string; readonly revision: string | null },
  filing: Filing,
  markingId: number,
): Promise<boolean> {
  const { reading, terms } = filing;
  const rows = await desk.query<{ id: string }>(
    `insert into reports.report (id, sha256, party, officer, path, format, encoding, title, language, dated, filed_at,
       source_type, reliability, credibility, precedence, reference, supersedes, text_length, pages, marking_id, revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $20, $17, $18, $19, $21)
     on conflict (id) do nothing returning id`,
    [
      id,
      sha256,
      desk.principal.clearance.party,
      desk.principal.handle,
      storableText(filing.path),
      filing.format,
      filing.encoding,
      reading.title === null ? null : storableText(reading.title),
      reading.language,
      JSON.stringify(reading.dated),
      desk.now,
      terms.sourceType,
      terms.reliability,
      terms.credibility,
      terms.precedence,
      terms.reference === null ? null : storableText(terms.reference),
      reading.text.length,
      JSON.stringify(reading.pages ?? []),
      markingId,
      filing.supersedes ?? null,
      revision,
    ],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export async function insertBody(desk: Desk, id: ReportId, filing: Filing, markingId: number): Promise<void> {
  await desk.query(
    'insert into reports.body (report_id, bytes, text, zones, warnings, marking_id) values ($1, $2, $3, $4, $5, $6)',
    [
      id,
      Buffer.from(filing.bytes.buffer, filing.bytes.byteOffset, filing.bytes.byteLength),
      storableText(filing.reading.text),
      JSON.stringify(filing.reading.zones),
      JSON.stringify(filing.warnings),
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

export async function insertTrace(
  desk: Desk,
  id: ReportId,
  trace: OriginTrace,
  markingId: number,
): Promise<void> {
  const { sketch, keys, voices } = trace;
  const samples = traceSamples(trace).map(String);
  const hashes = [...samples, ...traceKeys(trace).map(hashOf)];
  const packed = Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength);
  await Promise.all([
    desk.query(
      'insert into reports.origin_trace (report_id, sketch, keys, voices, hashes, marking_id) values ($1, $2, $3, $4, $5, $6)',
      [id, packed, JSON.stringify(keys), JSON.stringify(voices), hashes, markingId],
      TOUCHES_NOTHING,
    ),
    desk.query(
      `with u as (insert into reports.unlinked (report_id, hashes) values ($2, $1))
       insert into reports.origin_key (hash, report_id, sample, marking_id)
       select hash, $2::uuid, at <= $4::int, $3::int from unnest($1::bigint[]) with ordinality as h(hash, at)`,
      [hashes, id, markingId, samples.length],
      { touches: [{ marking: markingId, spots: spotsOfNumbers('origin', hashes.map(lowWord)) }] },
    ),
  ]);
}

/** The first 64 bits of a key's SHA-256, as PostgreSQL's signed bigint; samples are 32-bit numbers and lie apart. */
function hashOf(key: string): string {
  return BigInt.asIntN(64, BigInt(`0x${sha256Hex(key).slice(0, 16)}`)).toString();
}

const lowWord = (hash: string): number => Number(BigInt.asIntN(32, BigInt(hash)));

export async function insertPassages(
  desk: Desk,
  id: ReportId,
  passages: readonly { readonly start: number; readonly text: string; readonly folded: string }[],
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into reports.passage (report_id, ordinal, start, text, tsv, marking_id)
     select $1, row_number() over (), p.start, p.text, to_tsvector('simple', p.folded), $3
       from json_to_recordset($2) as p(start int, text text, folded text)
     on conflict do nothing`,
    [id, JSON.stringify(passages), markingId],
    TOUCHES_NOTHING,
  );
}

export async function findReport(desk: Desk, id: string): Promise<ReportRow | null> {
  const rows = await desk.query<ReportRow>(`select ${HEAD} from reports.v_report where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Whether a report was withdrawn (true), or stands (false); null where the reader knows of none. */
export async function isWithdrawn(desk: Desk, id: string): Promise<boolean | null> {
  const rows = await desk.query<{ withdrawn: boolean }>(
    `select exists (select 1 from reports.v_withdrawn w where w.report_id = r.id) as withdrawn from reports.report r where r.id = $1`,
    [id],
  );
  return rows[0]?.withdrawn ?? null;
}

/** Whether it was taken back for good by its originator. */
export async function isRecalled(desk: Desk, id: string): Promise<boolean> {
  const rows = await desk.query<{ recalled: boolean }>(
    'select exists (select 1 from reports.withdrawal where report_id = $1 and recalled) as recalled',
    [id],
  );
  return rows[0]?.recalled === true;
}

/** Withdrawals of some reports and their ends, as far as the reader may see them, in order of time. */
export function withdrawalsOf(desk: Desk, ids: readonly string[]): Promise<WithdrawalRow[]> {
  return desk.query<WithdrawalRow>(
    `select w.report_id, w.at, w.withdrawn, w.recalled, w.officer, w.reason, r.party, w.marking_id
       from reports.withdrawal w join reports.report r on r.id = w.report_id
      where w.report_id = any($1::uuid[]) order by w.at, w.report_id`,
    [ids],
  );
}

export interface WithdrawalRow {
  readonly report_id: string;
  readonly at: string;
  /** false: it was handed in again. */
  readonly withdrawn: boolean;
  /** For good, by its originator. */
  readonly recalled: boolean;
  readonly officer: string;
  readonly reason: string;
  readonly party: string;
  readonly marking_id: number;
}

/** Whose a report is, withdrawn or not. */
export async function findStored(
  desk: Desk,
  id: string,
): Promise<{ party: string; markingId: number } | null> {
  const rows = await desk.query<{ party: string; markingId: number }>(
    'select party, marking_id as "markingId" from reports.report where id = $1',
    [id],
  );
  return rows[0] ?? null;
}

export async function findReports(desk: Desk, ids: readonly string[]): Promise<ReportRow[]> {
  return desk.query<ReportRow>(`select ${HEAD} from reports.v_report where id = any($1::uuid[])`, [ids], {
    restsOn: onceThere(ids),
  });
}

/** Reports of these very bytes that the reader may see, by id. */
export async function reportsOfHash(desk: Desk, sha256: string): Promise<ReportRow[]> {
  return desk.query<ReportRow>(`select ${HEAD} from reports.v_report where sha256 = $1 order by id`, [
    sha256,
  ]);
}

/** All a reader may see, by id; one more than `most`, so that the caller knows of an overflow. */
export async function allReports(desk: Desk, most: number): Promise<ReportRow[]> {
  return desk.query<ReportRow>(`select ${HEAD} from reports.v_report order by id limit $1`, [most + 1]);
}

export async function bodyOf(
  desk: Desk,
  id: string,
): Promise<{ text: string; zones: Zone[]; bytes: Buffer } | null> {
  const rows = await desk.query<{ text: string; zones: Zone[]; bytes: Buffer }>(
    'select text, zones, bytes from reports.body where report_id = $1',
    [id],
  );
  return rows[0] ?? null;
}

/** A report's text as its reader got it, withdrawn or not: what is written of it behind must not depend on that. */
export interface StoredText {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly dated: Interval;
}

export async function storedText(desk: Desk, id: string): Promise<StoredText | null> {
  const rows = await desk.query<StoredText>(
    'select b.text, b.zones, r.dated from reports.report r join reports.body b on b.report_id = r.id where r.id = $1',
    [id],
    { restsOn: onceThere([id]) },
  );
  return rows[0] ?? null;
}

/** One report of any format, whole. */
export async function submissionOf(desk: Desk, id: string): Promise<StoredSubmission | null> {
  const rows = await desk.query<StoredSubmission>(
    `select r.id, r.path, r.format, r.marking_id as "markingId", b.bytes, r.encoding, b.text, r.dated
       from reports.v_report r join reports.body b on b.report_id = r.id where r.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Texts of reports that this reader may see. */
export async function textsOf(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Pick<StoredText, 'text' | 'zones'>>> {
  const rows = await desk.query<{ report_id: string; text: string; zones: readonly Zone[] }>(
    'select report_id, text, zones from reports.body where report_id = any($1::uuid[])',
    [ids],
    { restsOn: onceThere(ids) },
  );
  return new Map(rows.map(({ report_id, text, zones }) => [report_id, { text, zones }]));
}

/** The bytes of one report, withdrawn or not: for whoever made something of them; null where they are not here, or not any more. */
export async function storedBytes(desk: Desk, id: string): Promise<Uint8Array | null> {
  return (await bodyOf(desk, id))?.bytes ?? null;
}

/** Some reports of some formats, whole. */
export function submissionsOf(
  desk: Desk,
  ids: readonly string[],
  formats: readonly string[],
): Promise<StoredSubmission[]> {
  return desk.query(
    `select r.id, r.path, r.format, r.marking_id as "markingId", b.bytes, r.encoding, b.text, r.dated
       from reports.v_report r join reports.body b on b.report_id = r.id
      where r.id = any($1::uuid[]) and r.format = any($2::text[]) order by r.id`,
    [ids, formats],
  );
}

/** Some reports whole, those of some formats. */
export function wholeReports(
  desk: Desk,
  ids: readonly string[],
  formats: readonly string[],
): Promise<PassableReport[]> {
  return desk.query(
    `select r.id, r.sha256, r.party, r.path, r.format, r.encoding, r.dated, r.filed_at as "filedAt",
            r.source_type as "sourceType", r.reliability, r.credibility, r.precedence, r.reference, r.supersedes,
            r.revision, b.bytes, r.marking_id as "markingId"
       from reports.v_report r join reports.body b on b.report_id = r.id
      where r.id = any($1::uuid[]) and r.format = any($2::text[]) order by r.id`,
    [ids, formats],
  );
}

export async function findText(
  desk: Desk,
  query: string,
  most: number,
): Promise<{ report_id: string; start: number; text: string; marking_id: number }[]> {
  return desk.query(
    `select f.report_id, f.start, f.text, f.marking_id from reports.find_text(plainto_tsquery('simple', $1), $2) f
      where f.report_id not in (select w.report_id from reports.v_withdrawn w)`,
    [query, most],
  );
}

export async function setWithdrawn(
  desk: Desk,
  id: string,
  withdrawn: boolean,
  reason: string,
  markingId: number,
  recalled = false,
): Promise<void> {
  await desk.query(
    'insert into reports.withdrawal (report_id, at, withdrawn, officer, reason, marking_id, recalled) values ($1, clock_timestamp(), $2, $3, $4, $5, $6)',
    [id, withdrawn, desk.principal.handle, reason, markingId, recalled],
  );
}

/** Files that a report is an edition of another. Whoever sees the original sees another picture now: it touches everything. */
export async function insertEdition(
  desk: Desk,
  id: ReportId,
  { release, original, originalMarking }: EditionOf,
  markingId: number,
): Promise<void> {
  await desk.query(
    'insert into reports.edition (copy, original, release, copy_marking, marking_id) values ($1, $2, $3, $4, $5)',
    [id, original, release, markingId, originalMarking],
  );
}

/** Withdraws what was released of a report, whoever may read it. */
export async function withdrawEditions(desk: Desk, original: string, reason: string): Promise<void> {
  await desk.query('select reports.withdraw_editions($1, $2, $3)', [original, desk.principal.handle, reason]);
}

/** Withdraws one edition and what was released of it, whoever may read it. Its caller has withdrawn the release. */
export async function withdrawEdition(desk: Desk, edition: string, reason: string): Promise<void> {
  await desk.query('select reports.withdraw_edition($1, $2, $3)', [edition, desk.principal.handle, reason]);
}

/** Editions of a report, and editions of those, as far as the reader may see what they were made from. */
export function editionsBelow(
  desk: Desk,
  original: string,
): Promise<{ id: string; release: string; markingId: number }[]> {
  return desk.query(
    `with recursive below as (
       select e.copy, e.release, e.copy_marking from reports.edition e where e.original = $1
       union
       select e.copy, e.release, e.copy_marking from reports.edition e join below b on e.original = b.copy)
     select copy as id, release, copy_marking as "markingId" from below order by copy`,
    [original],
  );
}

export async function headOf(desk: Desk, row: ReportRow): Promise<ReportHead> {
  return {
    id: row.id,
    sha256: row.sha256,
    party: row.party,
    path: row.path,
    title: row.title,
    language: row.language,
    dated: row.dated,
    filedAt: row.filed_at,
    sourceType: row.source_type,
    grade: row.reliability + row.credibility,
    reference: row.reference,
    format: row.format,
    pages: row.pages,
    marking: renderMarking(await desk.marking(row.marking_id)),
  };
}
