import type { ClaimValue, EntityKind } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';

/** SQL of what one report names and says. */

export interface NamedRow {
  readonly record: string;
  readonly kind: EntityKind;
  readonly marking: number;
  readonly start: number;
  readonly stop: number;
  readonly text: string;
}

export function namedIn(desk: Desk, report: string): Promise<NamedRow[]> {
  return desk.query(
    `select r.id as record, r.kind, r.marking_id as marking, m.start, m.stop, m.text
       from fusion.v_record r join fusion.v_mention m on m.record_id = r.id
      where r.report_id = $1 and m.report_id = $1 order by m.start, m.stop, r.id`,
    [report],
  );
}

export function saidIn(
  desk: Desk,
  report: string,
): Promise<{ record: string; property: string; value: ClaimValue<string> }[]> {
  return desk.query(
    `select c.record_id as record, c.property, c.value from fusion.v_record r
       join fusion.v_claim c on c.record_id = r.id where r.report_id = $1`,
    [report],
  );
}
