import { FEW_HOLDERS, type OriginTrace } from '../../core/provenance/index.ts';
import type { ReportId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { onceThere, type Spot, spotsOfNumbers, TOUCHES_NOTHING } from '../../trust/spots.ts';

/** SQL of the traces by which origins are folded, and of the flags that say which of their keys to ask for (ADR 0011, 0027). */

export interface TraceRow {
  readonly report_id: ReportId;
  readonly sketch: Buffer;
  readonly keys: readonly string[];
  readonly voices: OriginTrace['voices'];
  /** Its samples, then its keys, as PostgreSQL sends a bigint[]: `heldWords` reads it. */
  readonly held: Buffer;
  readonly marking_id: number;
}

/**
 * The traces of some reports. `asked`: who else holds their keys is asked too, so the answer rests on those.
 */
export function tracesOf(desk: Desk, ids: readonly string[], asked = false): Promise<TraceRow[]> {
  const allThere = onceThere(ids);
  return desk.query<TraceRow>(
    `select report_id, sketch, keys, voices, array_send(hashes) as held, marking_id
       from reports.origin_trace where report_id = any($1::uuid[])`,
    [ids],
    {
      restsOn: asked ? (rows) => allThere(rows) && rows.flatMap(({ held }) => spotsOfHeld(held)) : allThere,
    },
  );
}

/** What an answer rests on for which it was asked who holds these. */
export const spotsOfHeld = (held: Buffer): Spot[] =>
  spotsOfNumbers(
    'origin',
    heldWords(held).map((word) => word | 0),
  );

/** Bytes of a bigint[] as PostgreSQL sends it: the head, and before each number of 8 bytes its length. */
const ARRAY_HEAD = 20;
const ARRAY_STEP = 12;

/** The last 32 bits of each, unsigned: all there is of a sample. */
export function heldWords(held: Buffer): number[] {
  const words: number[] = [];
  for (let at = ARRAY_HEAD + 8; at < held.length; at += ARRAY_STEP) words.push(held.readUInt32BE(at));
  return words;
}

/** Holders of one key that are looked at, least ids first: whatever more hold is a copy of those, or a form. */
const MOST_HOLDERS = 64;

/** A report that may be of one origin with some of those asked about. */
export interface Sharing {
  readonly report_id: ReportId;
  /** Those of them that it shares something with. */
  readonly near: readonly ReportId[];
  /** It shares a key with one: that shows one origin by itself. Samples only say that sentences may be alike. */
  readonly keyed: boolean;
}

/**
 * Other reports whose traces share a key with one of these, or samples enough to be held against it: one that few
 * others have, or two. Of a key that many hold the first are taken, so that a form costs no more than a rare passage.
 * Those that only share samples by chance may be left out. `restsOn`: the spots of the keys of these, where nobody else notes them.
 */
export async function reportsSharing(
  desk: Desk,
  ids: readonly string[],
  restsOn: readonly Spot[] = [],
): Promise<Sharing[]> {
  return desk.query<Sharing>(
    `select report_id, array_agg(near) as near, bool_or(keyed) as keyed from (
       select h.report_id, a.report_id as near, not bool_and(h.sample) as keyed
         from (select k.hash, o.report_id, o.sample, count(*) over (partition by k.hash) as holders
                 from unnest((select reports.keys_worth_asking($1::uuid[]))::bigint[]) as k(hash)
                cross join lateral (
                  select report_id, sample from reports.origin_key
                   where hash = k.hash and report_id not in (select w.report_id from reports.v_withdrawn w)
                   order by report_id limit $2) o) h
         join (select t.report_id, unnest(t.hashes) as hash from reports.origin_trace t
                where t.report_id = any($1::uuid[])) a on a.hash = h.hash
        where h.report_id not in (select unnest($1::uuid[]))
        group by h.report_id, a.report_id
       having not bool_and(h.sample) or sum(case when h.holders <= $3 then 2 else 1 end) >= 2) s
      group by report_id`,
    [ids, MOST_HOLDERS, FEW_HOLDERS],
    // Which keys are flagged changes no answer (ADR 0011, 0027).
    { restsOn },
  );
}

/** Takes a report from those that nobody has linked yet. False where it is none. Through an engine's desk, as all below. */
export async function takeUnlinked(desk: Desk, id: string): Promise<boolean> {
  const [row] = await desk.query<{ taken: boolean }>(
    'select reports.take_unlinked($1) as taken',
    [id],
    TOUCHES_NOTHING,
  );
  return row?.taken === true;
}

/** Who holds one number of a report's trace. */
export interface Holders {
  /** Whole, in decimals: more than a JavaScript number holds. */
  readonly hash: string;
  /** The report's own place among them may be missing: of many the least ids are here. */
  readonly holders: readonly ReportId[];
  /** For one of these it is a key, not only a sample. */
  readonly keyed: boolean;
}

/** Who holds what this report holds, withdrawn or not; at most `most` of each. What nobody else holds is left out. */
export function holdersOf(desk: Desk, id: string, most: number): Promise<Holders[]> {
  return desk.query<Holders>(
    `select t.hash::text, o.holders, o.keyed
       from (select distinct unnest(hashes) as hash from reports.origin_trace where report_id = $1) t
      cross join lateral (
        select array_agg(report_id) as holders, not bool_and(sample) as keyed
          from (select report_id, sample from reports.origin_key where hash = t.hash order by report_id limit $2) k) o
      where cardinality(o.holders) > 1 order by t.hash`,
    [id, most],
  );
}

/** Flags numbers of reports as worth asking for, and all who hold one of `many`; again adds nothing. */
export async function flagShared(
  desk: Desk,
  flags: readonly { readonly report: string; readonly hash: string }[],
  many: readonly string[],
): Promise<void> {
  if (flags.length === 0 && many.length === 0) return;
  await desk.query(
    'select reports.flag_shared($1::uuid[], $2::bigint[], $3::bigint[])',
    [flags.map(({ report }) => report), flags.map(({ hash }) => hash), many],
    TOUCHES_NOTHING,
  );
}
