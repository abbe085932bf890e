import type { Desk } from '../../../trust/desk.ts';

/** Words of a name that are asked for. */
const MOST_TOKENS = 8;

/** Reports under some markings with a record that bears all of these words. */
export async function reportsOfTokens(
  desk: Desk,
  tokens: readonly string[],
  kind: 0 | 1,
  markings: readonly number[],
): Promise<{ id: string; markingId: number }[]> {
  const words = tokens.slice(0, MOST_TOKENS);
  return desk.query(
    `select distinct r.report_id as id, r.marking_id as "markingId"
       from (select t.record_id from fusion.name_token t
              where t.token = any($1::text[]) and t.kind = $2 and t.marking_id = any($3::int[])
              group by t.record_id having count(distinct t.token) = $4) named
       join fusion.v_record r on r.id = named.record_id
      where r.marking_id = any($3::int[]) order by 1`,
    [words, kind, markings, words.length],
  );
}
