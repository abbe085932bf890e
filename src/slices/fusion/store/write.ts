import { storableJson } from '../../../platform/db/storable.ts';
import type { Desk } from '../../../trust/desk.ts';
import { type Spot, spotsOfIds, spotsOfNumbers } from '../../../trust/spots.ts';

/** Rows per INSERT: one cached plan, a few megabytes of JSON at the most (SCALE.md §3). */
const BATCH = 2000;

const CLAIM = `insert into fusion.claim (record_id, id, report_id, property, value, value_record, qualifier, modality,
    statement_type, interval, speaker, start, stop, quote, rule, taught, marking_id)
  select record_id, id, $2::uuid, property, value, value_record, qualifier, modality,
    statement_type, interval, speaker, start, stop, quote, rule, taught, $3::int from json_to_recordset($1) as
    t(record_id uuid, id uuid, property text, value json, value_record uuid, qualifier text, modality text,
      statement_type text, interval json, speaker text, start int, stop int, quote text, rule text, taught uuid)`;

/**
 * The tables a reading is written to, each as one INSERT over a JSON batch. JSON rather than arrays: node-postgres
 * quotes array elements in JavaScript, which costs more than the server's parsing of one JSON text.
 */
const INSERTS = {
  record: `insert into fusion.record (id, report_id, ordinal, kind, caption, names, anchor, constraints, keys, listed, taught, marking_id)
    select id, $2::uuid, ordinal, kind, caption, names, anchor, constraints, keys, listed, taught, $3::int from json_to_recordset($1) as
      t(id uuid, ordinal int, kind text, caption text, names json, anchor text, constraints json, keys json, listed boolean, taught uuid)`,
  mention: `insert into fusion.mention (report_id, records, found, marking_id)
    select $2::uuid, records, found, $3::int from json_to_recordset($1) as t(records uuid[], found json)`,
  evidence: `insert into fusion.evidence (key, strength, record_id, marking_id)
    select key, strength, record_id, $3::int from json_to_recordset($1) as
      t(record_id uuid, strength smallint, keys bigint[]), unnest(t.keys) as key where $2::uuid is not null`,
  claim: CLAIM,
  suggestedClaim: `${CLAIM} on conflict do nothing`,
  nameToken: `insert into fusion.name_token (token, record_id, kind, marking_id)
    select token, record_id, kind, $3::int from json_to_recordset($1) as
      t(record_id uuid, kind smallint, tokens text[]), unnest(t.tokens) as token where $2::uuid is not null`,
  knownName: `insert into fusion.known_name (words, key, kind, report_id, marking_id)
    select words, key, kind, $2::uuid, $3::int from json_to_recordset($1) as t(words text, key text, kind text)`,
  unread: `insert into fusion.unread (words, report_id, marking_id)
    select words, $2::uuid, $3::int from json_to_recordset($1) as t(words text)`,
  learntMention: `insert into fusion.learnt_mention (record_id, start, stop, report_id, kind, script, text, rule, marking_id)
    select record_id, start, stop, $2::uuid, kind, script, text, rule, $3::int from json_to_recordset($1) as
      t(start int, stop int, kind text, script text, text text, rule text, record_id uuid) on conflict do nothing`,
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
  claim: ofEnds,
  suggestedClaim: ofEnds,
  // Read only by answers that rest on everything.
  mention: ofNothing,
  nameToken: ofNothing,
  knownName: ofNothing,
  unread: ofNothing,
  learntMention: ofNothing,
};

/** Writes rows of one report under its marking, in batches; their texts are made storable here. */
export async function insertRows(
  desk: Desk,
  table: keyof typeof INSERTS,
  report: string,
  markingId: number,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const spots = [...spotsOfIds('report', [report]), ...TOUCHED[table](batch)];
    await desk.query(INSERTS[table], [storableJson(batch), report, markingId], {
      touches: [{ marking: markingId, spots }],
    });
  }
}
