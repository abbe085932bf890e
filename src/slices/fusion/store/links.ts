import type { Desk } from '../../../trust/desk.ts';
import { spotsOfIds } from '../../../trust/spots.ts';
import type { ClaimRow } from './read.ts';

const CLAIM = `id, record_id, report_id, property, value, value_record, qualifier, modality, statement_type, interval,
  speaker, start, stop, quote, rule, marking_id`;

/** Claims that tie some records to any others, from either end; of each direction the least ids, at most `most`. */
export async function linkClaims(desk: Desk, records: readonly string[], most: number): Promise<ClaimRow[]> {
  const rows = await desk.query<ClaimRow>(
    `(select ${CLAIM} from fusion.v_claim
       where record_id = any($1::uuid[]) and value_record is not null order by id limit $2)
     union all
     (select ${CLAIM} from fusion.v_claim
       where value_record = any($1::uuid[]) and record_id <> all($1::uuid[]) order by id limit $2)`,
    [records, most],
    { restsOn: spotsOfIds('record', records) },
  );
  return rows;
}

/** Claims both ends of which are among some records. */
export function claimsAmong(desk: Desk, records: readonly string[]): Promise<ClaimRow[]> {
  return desk.query<ClaimRow>(
    `select ${CLAIM} from fusion.v_claim where record_id = any($1::uuid[]) and value_record = any($1::uuid[]) order by id`,
    [records],
    { restsOn: spotsOfIds('record', records) },
  );
}

/** When some events happened, as it is claimed. */
export function occurredClaims(desk: Desk, records: readonly string[]): Promise<ClaimRow[]> {
  return desk.query<ClaimRow>(
    `select ${CLAIM} from fusion.v_claim where record_id = any($1::uuid[]) and property = 'occurred' order by id`,
    [records],
    { restsOn: spotsOfIds('record', records) },
  );
}
