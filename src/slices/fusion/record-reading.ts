import { nameIndexTokens } from '../../core/names/index.ts';
import { profileOf } from '../../core/resolve/index.ts';
import type { ClaimValue, ReadClaim, Reading, RecordId } from '../../core/words/index.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import type { FiledReport } from '../reports/index.ts';
import { claimIdsOf, recordIdsOf } from './content-ids.ts';
import { lessonsOf, unreadPairs } from './lessons.ts';
import { keyNumber, packKeys, STRENGTHS } from './store/packed-keys.ts';
import { insertRows } from './store/write.ts';

const QUOTE_LENGTH = 400;

/**
 * Writes what a report says: records, mentions, claims, evidence keys and name tokens, all from this report alone and
 * under its marking (law 3). Nothing is looked up, so the cost does not grow with what is stored, and the order of
 * arrival cannot matter (law 7, ADR 0005).
 */
export async function recordReading(desk: Desk, filed: FiledReport): Promise<void> {
  const { id: report, markingId, reading } = filed;
  const recordIds = recordIdsOf(report, reading.subjects);
  const write = (table: Parameters<typeof insertRows>[1], rows: readonly object[]) =>
    insertRows(desk, table, report, markingId, rows);
  const profiles = reading.subjects.map((_, index) => profileOf(reading, index));
  await Promise.all([
    write('record', recordRows(reading, recordIds, profiles)),
    write('mention', [mentionRow(reading, recordIds)]),
    write('claim', claimRows(report, reading, recordIds)),
    write('evidence', evidenceRows(recordIds, profiles)),
    write('nameToken', tokenRows(reading, recordIds)),
    write('knownName', lessonsOf(reading)),
    write('unread', unreadRows(filed)),
  ]);
}

/** Formats whose text is a rendering of objects: nothing in it was left unread. */
const NOT_PROSE: ReadonlySet<string> = new Set(['stix', 'csv', 'list']);

function unreadRows({ reading, filing }: FiledReport): object[] {
  if (NOT_PROSE.has(filing.format)) return [];
  const taken = reading.mentions.map(({ start, end }) => ({ start, stop: end }));
  return unreadPairs(storableText(reading.text), taken).map((words) => ({ words }));
}

export type Profiles = readonly ReturnType<typeof profileOf>[];

export function recordRows(reading: Reading, ids: readonly RecordId[], profiles: Profiles): object[] {
  return reading.subjects.map((subject, index) => ({
    id: ids[index],
    ordinal: index,
    kind: subject.kind,
    caption: subject.names[0]?.text ?? subject.localKey,
    names: subject.names,
    anchor: subject.anchor,
    constraints: profiles[index]?.constraints,
    keys: packKeys(profiles[index]?.keys ?? []),
    listed: profiles[index]?.listed ?? false,
  }));
}

/** All mentions as one row: a tenth of the work of a row each. */
function mentionRow({ mentions }: Reading, records: readonly RecordId[]): object {
  const found = mentions.map(({ start, end, kind, script, text, rule, subject }) => [
    start,
    end,
    kind,
    script,
    text,
    rule,
    subject,
  ]);
  return { records, found };
}

export function claimRows(report: string, reading: Reading, ids: readonly RecordId[]): object[] {
  const claimIds = claimIdsOf(report, reading);
  return reading.claims.map((claim, index) => {
    const value = resolveValue(claim.value, ids);
    return {
      record_id: ids[claim.subject],
      id: claimIds[index],
      property: claim.property,
      value,
      value_record: value.type === 'record' ? value.record : null,
      qualifier: claim.qualifier,
      modality: claim.modality,
      statement_type: claim.statementType,
      interval: claim.interval,
      speaker: claim.speaker,
      start: claim.start,
      stop: claim.end,
      quote: quoteOf(reading, claim),
      rule: claim.rule,
    };
  });
}

/** The numbers of a record's keys, a row for each strength; the server spreads them. */
export function evidenceRows(ids: readonly RecordId[], profiles: Profiles): object[] {
  return profiles.flatMap((profile, index) => {
    const numbers: readonly Set<number>[] = [new Set(), new Set(), new Set()];
    for (const { key, strength } of profile.keys)
      numbers[STRENGTHS[strength]]?.add(keyNumber(storableText(key)));
    return numbers.flatMap((keys, strength) =>
      keys.size === 0 ? [] : { record_id: ids[index], strength, keys: [...keys].sort((a, b) => a - b) },
    );
  });
}

export function tokenRows(reading: Reading, ids: readonly RecordId[]): object[] {
  return reading.subjects.flatMap((subject, index) => {
    const { folded, skeletons } = nameIndexTokens(subject.names.map((name) => name.text));
    return [
      { record_id: ids[index], kind: 0, tokens: folded },
      { record_id: ids[index], kind: 1, tokens: skeletons },
    ];
  });
}

function resolveValue(value: ClaimValue<number>, ids: readonly RecordId[]): ClaimValue<string> {
  if (value.type !== 'record') return value;
  const record = ids[value.record];
  if (record === undefined)
    throw new RangeError(`claim names subject ${value.record}, the reading has ${ids.length}`);
  return { ...value, record };
}

function quoteOf(reading: Reading, claim: ReadClaim): string {
  const words = reading.text.slice(claim.start, claim.end);
  return words.length <= QUOTE_LENGTH ? words : `${words.slice(0, QUOTE_LENGTH - 1)}…`;
}
