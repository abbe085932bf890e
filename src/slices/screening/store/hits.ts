import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { HitEntry, HitSource, HitState, HitVerdict } from '../contract.ts';
import type { HitEvent } from '../rules.ts';

/** SQL of hits and of what happened to them. */

export interface HitRow {
  readonly id: string;
  readonly owner: string;
  readonly source: HitSource;
  readonly subject_id: string | null;
  readonly reference: string | null;
  readonly asked: string;
  readonly kind: string;
  readonly list: string;
  readonly ref: string;
  readonly marking_id: number;
  readonly ordinal: number;
  readonly state: HitState;
  readonly verdict: HitVerdict | null;
  readonly last_officer: string;
  readonly raised_at: string;
  readonly subject_hash: string;
  readonly entry_hash: string;
  readonly score: number;
  readonly detail: HitDetail;
}

/** What a hit was raised with, for those who decide on it. */
export interface HitDetail {
  readonly caption: string;
  readonly similarity: number;
  readonly evidence: number;
  readonly band: string;
  readonly factors: readonly unknown[];
  readonly because: { readonly en: string; readonly ur: string };
}

export interface NewHit {
  readonly id: string;
  readonly owner: string;
  readonly source: HitSource;
  readonly subjectId: string | null;
  readonly reference: string | null;
  readonly asked: string;
  readonly kind: string;
  readonly list: string;
  readonly ref: string;
  readonly markingId: number;
}

export interface NewEvent {
  readonly hitId: string;
  readonly ordinal: number;
  readonly event: HitEvent;
  readonly state: HitState;
  readonly verdict: HitVerdict | null;
  readonly reason: string;
  readonly markingId: number;
  /** Of a match; null for what officers do. */
  readonly match: {
    readonly subjectHash: string;
    readonly entryHash: string;
    readonly version: string;
    readonly engine: string;
    readonly score: number;
    readonly detail: HitDetail;
  } | null;
}

export function hitsById(desk: Desk, ids: readonly string[]): Promise<HitRow[]> {
  return desk.query<HitRow>('select * from screening.v_hit where id = any($1::uuid[])', [ids]);
}

export function hitsOfEntries(desk: Desk, list: string, refs: readonly string[]): Promise<HitRow[]> {
  return desk.query<HitRow>('select * from screening.v_hit where list = $1 and ref = any($2::text[])', [
    list,
    refs,
  ]);
}

export function hitsOfSubjects(desk: Desk, subjects: readonly string[]): Promise<HitRow[]> {
  return desk.query<HitRow>('select * from screening.v_hit where subject_id = any($1::uuid[])', [subjects]);
}

/** The queue of a party: hits in some states, newest first. Those of plain questions and of files are not queued while they are open: whoever asked has the answer. */
export function queuedHits(
  desk: Desk,
  owner: string,
  states: readonly HitState[],
  most: number,
): Promise<HitRow[]> {
  return desk.query<HitRow>(
    `select * from screening.v_hit where owner = $1 and state = any($2::text[])
        and (source not in ('party', 'batch') or state <> 'open')
      order by raised_at desc, score desc, id limit $3`,
    [owner, states, most],
  );
}

export async function historyOf(desk: Desk, ids: readonly string[]): Promise<Map<string, HitEntry[]>> {
  const rows = await desk.query<HitEntry & { hit_id: string }>(
    `select hit_id, at, event, state, officer, reason from screening.hit_event
      where hit_id = any($1::uuid[]) order by hit_id, ordinal`,
    [ids],
  );
  const found = new Map<string, HitEntry[]>();
  for (const { hit_id, at, event, state, officer, reason } of rows)
    found.set(hit_id, [...(found.get(hit_id) ?? []), { at, event, state, officer, reason }]);
  return found;
}

export async function insertHits(desk: Desk, hits: readonly NewHit[]): Promise<void> {
  if (hits.length === 0) return;
  await desk.query(
    `insert into screening.hit (id, owner, source, subject_id, reference, asked, kind, list, ref, at, marking_id)
     select h.id, h.owner, h.source, h."subjectId", h.reference, h.asked, h.kind, h.list, h.ref, $2, h."markingId"
       from json_to_recordset($1) as h(id uuid, owner text, source text, "subjectId" uuid, reference text, asked text,
         kind text, list text, ref text, "markingId" int)
     on conflict do nothing`,
    [JSON.stringify(hits), desk.now],
    TOUCHES_NOTHING,
  );
}

/** false where another act wrote an event of the same hit meanwhile. */
export async function insertEvents(desk: Desk, events: readonly NewEvent[]): Promise<boolean> {
  if (events.length === 0) return true;
  const rows = await desk.query<{ hit_id: string }>(
    `insert into screening.hit_event (hit_id, ordinal, event, state, verdict, reason, officer, at,
       subject_hash, entry_hash, version, engine, score, detail, marking_id)
     select e."hitId", e.ordinal, e.event, e.state, e.verdict, e.reason, $2, $3,
            e.match->>'subjectHash', e.match->>'entryHash', (e.match->>'version')::uuid, e.match->>'engine',
            (e.match->>'score')::double precision, e.match->'detail', e."markingId"
       from json_to_recordset($1) as e("hitId" uuid, ordinal int, event text, state text, verdict text, reason text,
         match json, "markingId" int)
     on conflict do nothing returning hit_id`,
    [JSON.stringify(events), desk.principal.handle, desk.now],
    TOUCHES_NOTHING,
  );
  return rows.length === events.length;
}
