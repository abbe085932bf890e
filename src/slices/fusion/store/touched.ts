import type { Desk } from '../../../trust/desk.ts';

export interface Resting {
  readonly records: number;
  readonly claims: number;
  readonly judgements: number;
  readonly reviews: number;
}

/** How much rests on some reports: what stands in force, as far as this reader may see it. */
export async function restingOn(desk: Desk, reports: readonly string[]): Promise<Resting> {
  const rows = await desk.query<Resting>(
    `with r as (select id from fusion.v_record where report_id = any($1::uuid[]))
     select (select count(*)::int from r) as records,
            (select count(*)::int from fusion.v_claim c where c.report_id = any($1::uuid[])) as claims,
            (select count(*)::int from fusion.v_judgement j where j.a in (select id from r) or j.b in (select id from r)) as judgements,
            (select count(*)::int from fusion.v_review v where v.record_id in (select id from r)) as reviews`,
    [reports],
  );
  return rows[0] ?? { records: 0, claims: 0, judgements: 0, reviews: 0 };
}
