import type { Desk } from '../../trust/desk.ts';

/** Views that have a twin which leaves out what came after an instant (migration 0006). */
const TIMED = /\bv_(record|claim|judgement|review|alias|exclusion)\b/g;

/**
 * The same desk as of an instant: what was filed, judged, reviewed or taken back later is not there. Who reads and what they may see
 * stay those of now. Nothing that was remembered is used, for it was read at the present.
 */
export async function deskAsOf(desk: Desk, instant: string): Promise<Desk> {
  await desk.query(`select set_config('app.as_of', $1, true)`, [instant], { restsOn: [] });
  const then: Desk = {
    principal: desk.principal,
    purpose: desk.purpose,
    now: desk.now,
    query: (sql, parameters, bearing) => desk.query(sql.replaceAll(TIMED, 'then_$1'), parameters, bearing),
    mark: (marking) => desk.mark(marking),
    marking: (id) => desk.marking(id),
    note: (objects, detail) => desk.note(objects, detail),
    remember: (_name, work) => work(then),
    release: (value, ids) => desk.release(value, ids),
  };
  return then;
}

/** A day means its end in UTC: '2026-11-20' is all that was known on that day. A day that no month has is the next one. */
export const instantOf = (text: string): string =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text).toISOString();
