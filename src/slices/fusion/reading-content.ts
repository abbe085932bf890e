import { profileOf } from '../../core/resolve/index.ts';
import type { EvidenceKey } from '../../core/resolve/types.ts';
import type { Modality, Qualifier, Reading, StatementType } from '../../core/words/index.ts';
import { storableJson } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import { isSuggested } from './confirmation.ts';
import { recordIdsOf } from './content-ids.ts';
import { claimRows, recordRows } from './record-reading.ts';
import { ownRowsOf } from './store/own-rows.ts';
import { type PackedKeys, unpackKeys } from './store/packed-keys.ts';
import type { ClaimRow, RecordRow } from './store/read.ts';
import { valueText } from './value-text.ts';

/** A claim of a reading, as two readings of one report are compared and shown side by side. */
export interface ContentClaim {
  readonly id: string;
  readonly record: string;
  readonly subject: string;
  readonly property: string;
  /** The value in words. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
}

/** A record of a reading: how it is called, and the evidence that ties it to others, as text that is compared. */
export interface ContentRecord {
  readonly id: string;
  readonly caption: string;
  readonly named: string;
  readonly evidence: string;
}

/** What one reading of a report says, by ids that only what it says decides. */
export interface StoredContent {
  readonly records: readonly ContentRecord[];
  readonly claims: readonly ContentClaim[];
}

/** What the reading in force of a report says by itself: nothing learnt, nothing that a model suggested. */
export async function storedContent(desk: Desk, report: string): Promise<StoredContent> {
  const { records, claims } = await ownRowsOf(desk, report);
  return contentOf(
    records,
    claims.filter((row) => !isSuggested(row)),
  );
}

type NamedRow = Pick<RecordRow, 'id' | 'kind' | 'caption' | 'names' | 'anchor' | 'constraints' | 'keys'>;

/** What a reading would say once it were written. Pure. */
export function contentOfReading(report: string, reading: Reading): StoredContent {
  const ids = recordIdsOf(report, reading.subjects);
  const profiles = reading.subjects.map((_, at) => profileOf(reading, at));
  const records = asStored<Omit<NamedRow, 'keys'> & { readonly keys: PackedKeys }>(
    recordRows(reading, ids, profiles),
  );
  return contentOf(
    records.map((row) => ({ ...row, keys: unpackKeys(row.keys) })),
    asStored<ClaimRow>(claimRows(report, reading, ids)),
  );
}

/** Rows as the store would give them back. */
const asStored = <Row>(rows: readonly object[]): Row[] => JSON.parse(storableJson(rows)) as Row[];

function contentOf(
  records: readonly NamedRow[],
  claims: readonly Omit<ClaimRow, 'report_id' | 'marking_id'>[],
): StoredContent {
  const captions = new Map<string, string>(records.map((row) => [row.id, row.caption]));
  const caption = (id: string): string => captions.get(id) ?? id;
  return {
    records: records.map((row) => ({
      id: row.id,
      caption: row.caption,
      named: JSON.stringify([
        row.kind,
        row.anchor,
        row.names.map(({ text, script, kind }) => [text, script, kind]),
      ]),
      evidence: JSON.stringify([row.keys.map(keyText).toSorted(), row.constraints]),
    })),
    claims: claims.map((row) => ({
      id: row.id,
      record: row.record_id,
      subject: caption(row.record_id),
      property: row.property,
      text: valueText(row.value, row.qualifier, caption),
      qualifier: row.qualifier,
      modality: row.modality,
      statementType: row.statement_type,
      start: row.start,
      end: row.stop,
      quote: row.quote,
      rule: row.rule,
    })),
  };
}

const keyText = ({ key, strength }: EvidenceKey): string => `${key} ${strength}`;
