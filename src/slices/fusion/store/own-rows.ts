import type { MentionKind, RecordId, Script } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { type ClaimRow, ownClaims, ownRecords, type RecordRow } from './read.ts';

/** What a report says by itself, as it is stored: everything under the marking of the report. */
export interface OwnRows {
  /** In the order of the reading. */
  readonly records: readonly RecordRow[];
  readonly claims: readonly ClaimRow[];
  readonly mentions: readonly OwnMentionRow[];
}

export interface OwnMentionRow {
  readonly start: number;
  readonly stop: number;
  readonly kind: MentionKind;
  readonly script: Script;
  readonly text: string;
  readonly rule: string;
  readonly record_id: RecordId | null;
}

export async function ownRowsOf(desk: Desk, report: string): Promise<OwnRows> {
  const [records, claims, mentions] = await Promise.all([
    ownRecords(desk, report),
    ownClaims(desk, report),
    desk.query<OwnMentionRow>(
      `select start, stop, kind, script, text, rule, record_id from fusion.v_mention
        where report_id = $1 and ordinal is not null order by ordinal`,
      [report],
      // Written once, with the report.
      { restsOn: [] },
    ),
  ]);
  return { records, claims, mentions };
}
