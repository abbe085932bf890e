import { storableJson } from '../../../platform/db/storable.ts';
import type { Desk } from '../../../trust/desk.ts';
import { type Spot, spotsOfIds, spotsOfNumbers } from '../../../trust/spots.ts';

/** Rows per INSERT: one cached plan, a few megabytes of JSON at the most (SCALE.md §3). */
const BATCH = 2000;

/** For tables that name neither the report nor its reading: every statement takes the same parameters. */
const OF_REPORT = '$2::uuid is not null and $4::smallint is not null';

const CLAIM = `insert into fusion.claim (record_id, id, report_id, property, value, value_record, qualifier, modality,
    statement_type, interval, speaker, start, stop, quote, rule, taught, marking_id, reading)
  select record_id, id, $2::uuid, property, value, value_record, qualifier, modality,
    statement_type, interval, speaker, start, stop, quote, rule, taught, $3::int, $4::smallint from json_to_recordset($1) as
    t(record_id uuid, id uuid, property text, value json, value_record uuid, qualifier text, modality text,
      statement_type text, interval json, speaker text, start int, stop int, quote text, rule text, taught uuid)`;

/** A record that is read again keeps what found it before: keys and words that it no longer has lead to it, and tie nothing. */
const EVIDENCE = `insert into fusion.evidence (key, strength, record_id, marking_id)
  select key, strength, record_id, $3::int from json_to_recordset($1) as
    t(record_id uuid, strength smallint, keys bigint[]), unnest(t.keys) as key where ${OF_REPORT}`;
const NAME_TOKEN = `insert into fusion.name_token (token, record_id, kind, marking_id)
  select token, record_id, kind, $3::int from json_to_recordset($1) as
    t(record_id uuid, kind smallint, tokens text[]), unnest(t.tokens) as token where ${OF_REPORT}`;

/**
 * The tables a reading is written to, each as one INSERT over a JSON batch. JSON rather than arrays: node-postgres
 * quotes array elements in JavaScript, which costs more than the server's parsing of one JSON text.
 */
const INSERTS = {
  record: `insert into fusion.record (id, report_id, ordinal, kind, caption, names, anchor, constraints, keys, listed, taught, marking_id, reading)
    select id, $2::uuid, ordinal, kind, caption, names, anchor, constraints, keys, listed, taught, $3::int, $4::smallint from json_to_recordset($1) as
      t(id uuid, ordinal int, kind text, caption text, names json, anchor text, constraints json, keys json, listed boolean, taught uuid)`,
  mention: `insert into fusion.mention (report_id, records, found, marking_id, reading)
    select $2::uuid, records, found, $3::int, $4::smallint from json_to_recordset($1) as t(records uuid[], found json)`,
  evidence: EVIDENCE,
  evidenceAgain: `${EVIDENCE} on conflict do nothing`,
  claim: CLAIM,
  suggestedClaim: `${CLAIM} on conflict do nothing`,
  nameToken: NAME_TOKEN,
  nameTokenAgain: `${NAME_TOKEN} on conflict do nothing`,
  knownName: `insert into fusion.known_name (words, key, kind, report_id, marking_id, reading)
    select words, key, kind, $2::uuid, $3::int, $4::smallint from json_to_recordset($1) as t(words text, key text, kind text)`,
  unread: `insert into fusion.unread (words, report_id, marking_id, reading)
    select words, $2::uuid, $3::int, $4::smallint from json_to_recordset($1) as t(words text)`,
  learntMention: `insert into fusion.learnt_mention (record_id, start, stop, report_id, kind, script, text, rule, marking_id)
    select record_id, start, stop, $2::uuid, kind, script, text, rule, $3::int from json_to_recordset($1) as
      t(start int, stop int, kind text, script text, text text, rule text, record_id uuid)
      where $4::smallint is not null on conflict do nothing`,
} as const;

interface EvidenceRow {
  readonly keys: readonly number[];
}
interface RecordIdRow {
  readonly id: string;
}
interface ClaimLike {
  readonly record_id: string;
  readonly value_record: string | null;
}

const ofRecords = (rows: readonly object[]): Spot[] =>
  spotsOfIds(
    'record',
    (rows as readonly RecordIdRow[]).map((row) => row.id),
  );
const ofEnds = (rows: readonly object[]): Spot[] =>
  spotsOfIds(
    'record',
    new Set(
      (rows as readonly ClaimLike[]).flatMap(({ record_id: one, value_record: other }) => [
        one,
        other ?? one,
      ]),
    ),
  );
const ofKeys = (rows: readonly object[]): Spot[] =>
  spotsOfNumbers('evidence', new Set((rows as readonly EvidenceRow[]).flatMap(({ keys }) => keys)));
const ofNothing = (): Spot[] => [];

/** What rows of a table touch besides their report: that by which answers that may be kept find them (ADR 0024). */
const TOUCHED: Record<keyof typeof INSERTS, (rows: readonly object[]) => Spot[]> = {
  record: ofRecords,
  evidence: ofKeys,
  evidenceAgain: ofKeys,
  claim: ofEnds,
  suggestedClaim: ofEnds,
  // Read only by answers that rest on everything.
  mention: ofNothing,
  nameToken: ofNothing,
  nameTokenAgain: ofNothing,
  knownName: ofNothing,
  unread: ofNothing,
  learntMention: ofNothing,
};

/** Number of what no reading of ours made: it stands whichever reading is in force. */
export const NO_READING = -1;

/** What one reading of a report writes, or what was added beside it. `reading`: its number, 0 for the first. */
export interface RowsOf {
  readonly report: string;
  readonly markingId: number;
  readonly reading: number;
}

/** Writes rows of one report under its marking, in batches; their texts are made storable here. */
export async function insertRows(
  desk: Desk,
  table: keyof typeof INSERTS,
  { report, markingId, reading }: RowsOf,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const spots = [...spotsOfIds('report', [report]), ...TOUCHED[table](batch)];
    await desk.query(INSERTS[table], [storableJson(batch), report, markingId, reading], {
      touches: [{ marking: markingId, spots }],
    });
  }
}
