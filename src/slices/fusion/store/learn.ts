import type { EntityKind } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { type Spot, spotsOfIds, spotsOfNumbers, type Touch } from '../../../trust/spots.ts';
import { keyNumber, type PackedKeys, unpackKeys } from './packed-keys.ts';

/** SQL of names learnt from other reports (ADR 0008). Asks tables, not views: what is withdrawn may be reinstated. */

/** A name that one report teaches, and another report that may hold it; both as the reading in force has it. */
export interface Meeting {
  readonly words: string;
  readonly key: string;
  readonly kind: EntityKind;
  readonly teacher: string;
  readonly teacher_marking: number;
  readonly teacher_reading: number;
  readonly learner: string;
  readonly learner_marking: number;
  readonly learner_reading: number;
}

const MEETING = `k.words, k.key, k.kind, k.report_id as teacher, k.marking_id as teacher_marking, k.reading as teacher_reading,
  u.report_id as learner, u.marking_id as learner_marking, u.reading as learner_reading`;
const IN_FORCE = `not exists (select 1 from fusion.v_in_force s where s.report_id = k.report_id and s.ordinal <> k.reading)
  and not exists (select 1 from fusion.v_in_force s where s.report_id = u.report_id and s.ordinal <> u.reading)`;

/** What a report teaches others, and what others teach it. */
export function meetingsOf(desk: Desk, report: string): Promise<Meeting[]> {
  return desk.query(
    `select ${MEETING} from fusion.known_name k join fusion.unread u on u.words = k.words
      where k.report_id = $1 and u.report_id <> $1 and ${IN_FORCE}
     union all
     select ${MEETING} from fusion.unread u join fusion.known_name k on k.words = u.words
      where u.report_id = $1 and k.report_id <> $1 and ${IN_FORCE}`,
    [report],
  );
}

/** Whether such a meeting exists: two look-ups, so that most reports end here. */
export async function meetsAny(desk: Desk, report: string): Promise<boolean> {
  const rows = await desk.query<{ meets: boolean }>(
    `select exists (select 1 from fusion.known_name k join fusion.unread u on u.words = k.words where k.report_id = $1 and u.report_id <> $1)
         or exists (select 1 from fusion.unread u join fusion.known_name k on k.words = u.words where u.report_id = $1 and k.report_id <> $1) as meets`,
    [report],
  );
  return rows[0]?.meets ?? false;
}

/** One learner at a time, until the transaction ends: two would write the same rows. */
export async function learnAlone(desk: Desk): Promise<void> {
  await desk.query(`select pg_advisory_xact_lock(hashtext('fusion.learn'))`);
}

/** Those of some taught ids that have a teacher already: what they say is written. */
export async function alreadyTaught(desk: Desk, taught: readonly string[]): Promise<Set<string>> {
  const rows = await desk.query<{ taught: string }>(
    'select distinct taught from fusion.teaching where taught = any($1::uuid[])',
    [taught],
  );
  return new Set(rows.map((row) => row.taught));
}

/** A report that teaches a name, by one of its readings. */
export interface Teacher {
  readonly report: string;
  readonly reading: number;
}

/** `touched`: what was taught so before, and stands again if its teachers were withdrawn. */
export async function insertTeaching(
  desk: Desk,
  taught: string,
  teachers: readonly Teacher[],
  touched: Touch,
): Promise<void> {
  await desk.query(
    `insert into fusion.teaching (taught, teacher, reading, marking_id)
     select $1::uuid, teacher, reading, $4::int from unnest($2::uuid[], $3::smallint[]) as t(teacher, reading)
     on conflict do nothing`,
    [taught, teachers.map((one) => one.report), teachers.map((one) => one.reading), touched.marking],
    { touches: [touched] },
  );
}

/** Spots of what was written of some taught ids in one report: as if it were written now. */
export async function spotsOfTaught(
  desk: Desk,
  report: string,
  taught: readonly string[],
): Promise<ReadonlyMap<string, Spot[]>> {
  const [records, claims] = await Promise.all([
    desk.query<{ taught: string; id: string; keys: PackedKeys }>(
      'select taught, id, keys from fusion.record where report_id = $1 and taught = any($2::uuid[])',
      [report, taught],
    ),
    desk.query<{ taught: string; ids: string[] }>(
      // By the records of the report: claims have no index of their own by report.
      `select c.taught, array[c.record_id, coalesce(c.value_record, c.record_id)] as ids
         from fusion.record r join fusion.claim c on c.record_id = r.id
        where r.report_id = $1 and c.report_id = $1 and c.taught = any($2::uuid[])`,
      [report, taught],
    ),
  ]);
  const spots = new Map<string, Spot[]>(taught.map((id) => [id, spotsOfIds('report', [report])]));
  for (const { taught: id, ids } of claims) spots.get(id)?.push(...spotsOfIds('record', ids));
  for (const { taught: id, id: record, keys } of records) {
    const numbers = unpackKeys(keys).map(({ key }) => keyNumber(key));
    spots.get(id)?.push(...spotsOfIds('record', [record]), ...spotsOfNumbers('evidence', numbers));
  }
  return spots;
}

export interface OwnMention {
  readonly start: number;
  readonly stop: number;
  readonly record_id: string | null;
}

/** What a report's own reading in force took, and the ids of its own records in order. */
export async function ownReading(
  desk: Desk,
  report: string,
): Promise<{ mentions: OwnMention[]; records: string[] }> {
  const mentions = await desk.query<OwnMention>(
    `select (one ->> 0)::int as start, (one ->> 1)::int as stop, m.records[(one ->> 6)::int + 1] as record_id
       from fusion.mention m, json_array_elements(m.found) one
      where m.report_id = $1 and not exists (
        select 1 from fusion.v_in_force s where s.report_id = m.report_id and s.ordinal <> m.reading)`,
    [report],
  );
  const records = await desk.query<{ id: string }>(
    `select r.id from fusion.record r
      where r.report_id = $1 and r.taught is null and not exists (
        select 1 from fusion.v_in_force s where s.report_id = r.report_id and s.ordinal <> r.reading)
      order by r.ordinal`,
    [report],
  );
  return { mentions, records: records.map((row) => row.id) };
}
