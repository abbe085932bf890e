import type { Constraints, EvidenceKey } from '../../../core/resolve/types.ts';
import type {
  MentionKind,
  ClaimValue,
  EntityKind,
  Interval,
  Modality,
  Qualifier,
  RecordId,
  StatementType,
  SubjectName,
} from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { onceThere, type Spot, spotsOfIds, spotsOfNumbers } from '../../../trust/spots.ts';
import { keyNumber, type PackedKeys, unpackKeys } from './packed-keys.ts';

/** Reading SQL of the slice. Row-level security decides which rows exist for this desk. */

export interface RecordRow {
  readonly id: RecordId;
  readonly report_id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  readonly names: readonly SubjectName[];
  readonly anchor: string | null;
  readonly constraints: Constraints;
  readonly keys: readonly EvidenceKey[];
  readonly listed: boolean;
  /** Null for what the report says by itself. */
  readonly taught: string | null;
  /** An officer refused or changed a claim of its report, as far as the reader may see. */
  readonly corrected: boolean;
  readonly marking_id: number;
}

export interface ClaimRow {
  readonly id: string;
  readonly record_id: RecordId;
  readonly report_id: string;
  readonly property: string;
  readonly value: ClaimValue<string>;
  readonly value_record: RecordId | null;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statement_type: StatementType;
  readonly interval: Interval | null;
  readonly speaker: string | null;
  readonly start: number;
  readonly stop: number;
  readonly quote: string;
  readonly rule: string;
  readonly marking_id: number;
}

export interface JudgementRow {
  readonly id: string;
  readonly a: RecordId;
  readonly b: RecordId;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly marking_id: number;
}

const RECORD = `id, report_id, kind, caption, names, anchor, constraints, keys, listed, taught, marking_id,
  exists (select 1 from fusion.v_review r where r.report_id = v_record.report_id and r.decision <> 'accept') as corrected`;
const CLAIM = `id, record_id, report_id, property, value, value_record, qualifier, modality, statement_type, interval,
  speaker, start, stop, quote, rule, marking_id`;

/** Records found by other things than their reports: an act on claims of those may change them. */
const withReports =
  (...asked: readonly (readonly Spot[])[]) =>
  (rows: readonly { readonly id: string; readonly report_id: string }[]): Spot[] => [
    ...asked.flat(),
    ...spotsOfIds(
      'record',
      rows.map((row) => row.id),
    ),
    ...spotsOfIds('report', new Set(rows.map((row) => row.report_id))),
  ];

export async function recordsById(desk: Desk, ids: readonly string[]): Promise<RecordRow[]> {
  const sql = `select ${RECORD} from fusion.v_record where id = any($1::uuid[])`;
  const bearing = { restsOn: withReports(spotsOfIds('record', ids)) };
  return (await desk.query<StoredRecord>(sql, [ids], bearing)).map(asRecord);
}

/** Of the records that hold one of these keys as a joining key (identity or strong) those not known yet; one more than `most`. */
export async function recordsHolding(
  desk: Desk,
  keys: readonly string[],
  known: readonly string[],
  most: number,
): Promise<RecordRow[]> {
  const sql = `select ${RECORD} from fusion.v_record
    where id = any(array(
      select record_id from fusion.evidence where key = any($1::bigint[]) and strength < 2
      except select unnest($2::uuid[]) limit $3))`;
  const numbers = numbersOf(keys);
  const bearing = { restsOn: withReports(spotsOfNumbers('evidence', numbers)) };
  const rows = await desk.query<StoredRecord>(sql, [numbers, known, most + 1], bearing);
  const found = rows.map(asRecord);
  return found.length > most ? found : found.filter(holding(keys, (strength) => strength !== 'weak'));
}

/**
 * Of the records that hold one of these keys as a weak key those not known yet: worth an officer's look, never a join.
 * Least ids first, and of each key only the least, because everybody may hold a weak key.
 */
export async function recordsNear(
  desk: Desk,
  keys: readonly string[],
  known: readonly string[],
  most: number,
): Promise<RecordRow[]> {
  const sql = `select ${RECORD} from fusion.v_record
    where id = any(array(
      (select distinct e.record_id from unnest($1::bigint[]) as k(key) cross join lateral
         (select record_id from fusion.evidence where key = k.key and strength = 2 order by record_id limit $3) e
        order by 1 limit $3)
      except select unnest($2::uuid[])))`;
  const numbers = numbersOf(keys);
  const bearing = { restsOn: withReports(spotsOfNumbers('evidence', numbers)) };
  const rows = await desk.query<StoredRecord>(sql, [numbers, known, most], bearing);
  return rows.map(asRecord).filter(holding(keys, (strength) => strength === 'weak'));
}

const numbersOf = (keys: readonly string[]): number[] => [...new Set(keys.map(keyNumber))];

/** Several keys may have one number (`keyNumber`): whether a record holds one of these with such a strength. */
function holding(
  keys: readonly string[],
  such: (strength: EvidenceKey['strength']) => boolean,
): (row: RecordRow) => boolean {
  const asked = new Set(keys);
  return (row) => row.keys.some(({ key, strength }) => such(strength) && asked.has(key));
}

/** What a report says by itself: its records in the order of the reading. */
export async function ownRecords(desk: Desk, report: string): Promise<RecordRow[]> {
  const sql = `select ${RECORD} from fusion.v_record where report_id = $1 and taught is null order by ordinal`;
  const bearing = { restsOn: spotsOfIds('report', [report]) };
  return (await desk.query<StoredRecord>(sql, [report], bearing)).map(asRecord);
}

export function ownClaims(desk: Desk, report: string): Promise<ClaimRow[]> {
  return desk.query(
    `select ${CLAIM} from fusion.v_claim
      where record_id in (select id from fusion.v_record where report_id = $1) and taught is null order by start, id`,
    [report],
    { restsOn: spotsOfIds('report', [report]) },
  );
}

export async function allRecords(desk: Desk, most: number): Promise<RecordRow[]> {
  const sql = `select ${RECORD} from fusion.v_record order by id limit $1`;
  return (await desk.query<StoredRecord>(sql, [most + 1])).map(asRecord);
}

type StoredRecord = Omit<RecordRow, 'keys'> & { readonly keys: PackedKeys };

function asRecord(row: StoredRecord): RecordRow {
  return { ...row, keys: unpackKeys(row.keys) };
}

/** Records that bear the same names: read once for all of them. */
export interface NamesGroup {
  readonly names: readonly SubjectName[];
  /** Sorted. */
  readonly ids: readonly RecordId[];
  /** One of them is of a report that was read again: words of another reading may have led to it. */
  readonly reread: boolean;
}

/** Some records by the names they bear. */
export async function recordsByNames(desk: Desk, ids: readonly string[]): Promise<NamesGroup[]> {
  if (ids.length === 0) return [];
  return desk.query(
    `select names::json as names, ids, reread from (
       select names::text as names, array_agg(id order by id) as ids,
              bool_or(exists (select 1 from fusion.in_force f where f.report_id = v_record.report_id)) as reread
         from fusion.v_record where id = any($1::uuid[]) group by 1) by_names`,
    [ids],
  );
}

/** Captions and markings of some records: for links to them. */
export function captionsOf(
  desk: Desk,
  ids: readonly string[],
): Promise<Pick<RecordRow, 'id' | 'kind' | 'caption' | 'anchor' | 'marking_id'>[]> {
  return desk.query(
    'select id, kind, caption, anchor, marking_id from fusion.v_record where id = any($1::uuid[])',
    [ids],
    { restsOn: spotsOfIds('record', ids) },
  );
}

/** Effective judgements that touch any of these records. */
export function judgementsOn(desk: Desk, ids: readonly string[]): Promise<JudgementRow[]> {
  return desk.query(
    `select id, a, b, verdict, officer, reason, at, marking_id from fusion.v_judgement
      where a = any($1::uuid[]) or b = any($1::uuid[]) order by at, id`,
    [ids],
    {
      restsOn: (rows) => [
        ...spotsOfIds('record', ids),
        ...spotsOfIds(
          'act',
          rows.map((row) => row.id),
        ),
      ],
    },
  );
}

export function allJudgements(desk: Desk): Promise<JudgementRow[]> {
  return desk.query(
    'select id, a, b, verdict, officer, reason, at, marking_id from fusion.v_judgement order by at, id',
  );
}

/** Rows of a set of claims as one row of columns: 500 rows of 15 fields cost the reader as much as all that is done with them. */
const COLUMNS = CLAIM.split(',')
  .map((name) => name.trim())
  .filter((name) => name !== 'value_record')
  .map((name) => `json_agg(${name}) as ${name}`)
  .join(', ');

type ClaimColumns = { readonly [Name in Exclude<keyof ClaimRow, 'value_record'>]: readonly ClaimRow[Name][] };

/**
 * The claims of some records in order of id, then those of other records whose value is one of these: of them the least ids,
 * at most `most`.
 */
export async function claimsAround(desk: Desk, ids: readonly string[], most: number): Promise<ClaimRow[]> {
  const rows = await desk.query<{ [Name in keyof ClaimColumns]: ClaimColumns[Name] | null }>(
    `select ${COLUMNS} from (
       select * from (
         select false as inbound, ${CLAIM} from fusion.v_claim where record_id = any($1::uuid[])
         union all
         (select true, ${CLAIM} from fusion.v_claim
           where value_record = any($1::uuid[]) and record_id <> all($1::uuid[]) order by id limit $2)) found
        order by inbound, id) c`,
    [ids, most],
    { restsOn: spotsOfIds('record', ids) },
  );
  const [columns] = rows;
  return columns === undefined || columns.id === null ? [] : rowsOf(columns as ClaimColumns);
}

function rowsOf(columns: ClaimColumns): ClaimRow[] {
  return columns.id.map((id, at) => {
    const value = columns.value[at] as ClaimRow['value'];
    return {
      id,
      record_id: columns.record_id[at] as RecordId,
      report_id: columns.report_id[at] ?? '',
      property: columns.property[at] ?? '',
      value,
      value_record: value.type === 'record' ? (value.record as RecordId) : null,
      qualifier: columns.qualifier[at] as Qualifier,
      modality: columns.modality[at] as Modality,
      statement_type: columns.statement_type[at] as StatementType,
      interval: columns.interval[at] ?? null,
      speaker: columns.speaker[at] ?? null,
      start: columns.start[at] ?? 0,
      stop: columns.stop[at] ?? 0,
      quote: columns.quote[at] ?? '',
      rule: columns.rule[at] ?? '',
      marking_id: columns.marking_id[at] as number,
    };
  });
}

export function allClaims(desk: Desk): Promise<ClaimRow[]> {
  return desk.query(`select ${CLAIM} from fusion.v_claim order by report_id, start, id`);
}

export function claimsById(desk: Desk, ids: readonly string[]): Promise<ClaimRow[]> {
  return desk.query<ClaimRow>(`select ${CLAIM} from fusion.v_claim where id = any($1::uuid[])`, [ids], {
    restsOn: onceThere(ids),
  });
}

/** The claims of one report in reading order. */
export function claimsOfReport(desk: Desk, report: string): Promise<ClaimRow[]> {
  return desk.query(
    `select ${CLAIM} from fusion.v_claim
      where record_id in (select id from fusion.v_record where report_id = $1) order by start, stop, id`,
    [report],
  );
}

export interface MentionRow {
  readonly report_id: string;
  readonly start: number;
  readonly stop: number;
  readonly text: string;
  readonly kind: string;
  readonly record_id: RecordId | null;
  readonly marking_id: number;
}

/** The mentions of some reports in reading order; null: of all. */
export function mentionsIn(desk: Desk, reports: readonly string[] | null): Promise<MentionRow[]> {
  return desk.query(
    `select m.report_id, m.start, m.stop, m.text, m.kind, m.record_id, m.marking_id from fusion.v_mention m
      where $1::uuid[] is null or m.report_id = any($1::uuid[])
      order by m.report_id, m.start, m.stop, m.ordinal, m.record_id`,
    [reports],
  );
}

/** All records of some reports, also those that another report taught. */
export async function recordsOfReports(desk: Desk, ids: readonly string[]): Promise<RecordRow[]> {
  const sql = `select ${RECORD} from fusion.v_record where report_id = any($1::uuid[]) order by report_id, ordinal, id`;
  return (await desk.query<StoredRecord>(sql, [ids])).map(asRecord);
}

export function claimsOfReports(desk: Desk, ids: readonly string[]): Promise<ClaimRow[]> {
  return desk.query(
    `select ${CLAIM} from fusion.v_claim
      where record_id in (select id from fusion.v_record where report_id = any($1::uuid[]))
      order by report_id, start, stop, id`,
    [ids],
  );
}

/** What is named in one report, in reading order; a record that an officer excluded is none. */
export function mentionsOfReport(
  desk: Desk,
  report: string,
): Promise<
  (Pick<MentionRow, 'start' | 'stop' | 'record_id'> & {
    readonly kind: MentionKind;
    readonly marking_id: number;
  })[]
> {
  return desk.query(
    `select m.start, m.stop, m.kind, r.id as record_id, m.marking_id
       from fusion.v_mention m left join fusion.v_record r on r.id = m.record_id
      where m.report_id = $1 order by m.start, m.stop, m.ordinal`,
    [report],
  );
}

/** Words of a name that are looked for; more of them tell nothing more apart. */
const MOST_TOKENS = 8;

/** Only records of one kind of entity; all where none is asked for. */
function ofKind(
  kind: EntityKind | null,
  place: number,
): { readonly join: string; readonly values: readonly string[] } {
  if (kind === null) return { join: '', values: [] };
  return { join: `join fusion.record r on r.id = t.record_id and r.kind = $${place}`, values: [kind] };
}

/**
 * Records whose names hold all of the tokens of one kind (0 folded words, 1 script-neutral keys); least ids first. One
 * sorted range of the index per token, merged: the rarest token decides the cost.
 */
export async function recordsNamed(
  desk: Desk,
  tokens: readonly string[],
  kind: 0 | 1,
  most: number,
  entityKind: EntityKind | null = null,
): Promise<RecordId[]> {
  const [first = '', ...others] = tokens.slice(0, MOST_TOKENS);
  const { join, values } = ofKind(entityKind, others.length + 4);
  const rows = await desk.query<{ record_id: RecordId }>(
    `select t.record_id from fusion.name_token t
      ${others.map((_, at) => `join fusion.name_token t${at} on t${at}.record_id = t.record_id and t${at}.kind = $2 and t${at}.token = $${at + 4}`).join(' ')}
      ${join}
      where t.token = $1 and t.kind = $2 order by 1 limit $3`,
    [first, kind, most, ...others, ...values],
  );
  return rows.map((row) => row.record_id);
}

/** Records with a name word that begins so: for the last word of what is being typed. */
export async function recordsPrefixed(
  desk: Desk,
  prefix: string,
  most: number,
  entityKind: EntityKind | null = null,
): Promise<RecordId[]> {
  const { join, values } = ofKind(entityKind, 4);
  const rows = await desk.query<{ record_id: RecordId }>(
    `select distinct t.record_id from fusion.name_token t ${join}
      where t.token >= $1 and t.token < $2 and t.kind = 0 order by 1 limit $3`,
    [prefix, `${prefix}\u{10ffff}`, most, ...values],
  );
  return rows.map((row) => row.record_id);
}
