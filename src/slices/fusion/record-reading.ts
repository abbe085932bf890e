import { nameIndexTokens } from '../../core/names/index.ts';
import { profileOf } from '../../core/resolve/index.ts';
import type { ClaimValue, ReadClaim, Reading, RecordId } from '../../core/words/index.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import { claimIdsOf, recordIdsOf } from './content-ids.ts';
import { lessonsOf, unreadPairs } from './lessons.ts';
import { keyNumber, packKeys, STRENGTHS } from './store/packed-keys.ts';
import { insertRows } from './store/write.ts';

const QUOTE_LENGTH = 400;

/**
 * Writes what a report says: records, mentions, claims, evidence keys and name tokens, all from this report alone and
 * under its marking (law 3). Nothing is looked up, so the cost does not grow with what is stored, and the order of
 * arrival cannot matter (law 7, ADR 0005). `reading` is the number of a later reading of the same report (ADR 0021).
 */
export async function recordReading(desk: Desk, said: WhatIsSaid, reading = 0): Promise<void> {
  const { id: report, markingId, reading: read } = said;
  const recordIds = recordIdsOf(report, read.subjects);
  const write = (table: Parameters<typeof insertRows>[1], rows: readonly object[]) =>
    insertRows(desk, table, { report, markingId, reading }, rows);
  const profiles = read.subjects.map((_, index) => profileOf(read, index));
  await Promise.all([
    write('record', recordRows(read, recordIds, profiles)),
    write('mention', [mentionRow(read, recordIds)]),
    write('claim', claimRows(report, read, recordIds)),
    write(reading === 0 ? 'evidence' : 'evidenceAgain', evidenceRows(recordIds, profiles)),
    write(reading === 0 ? 'nameToken' : 'nameTokenAgain', tokenRows(read, recordIds)),
    write('knownName', lessonsOf(read)),
    write('unread', unreadRows(read, said.format)),
  ]);
}

/** One reading of one report. */
export interface WhatIsSaid {
  readonly id: string;
  readonly markingId: number;
  readonly reading: Reading;
  readonly format: string;
}

/** Formats whose text is a rendering of objects: nothing in it was left unread. */
const NOT_PROSE: ReadonlySet<string> = new Set(['stix', 'csv', 'list']);

function unreadRows(reading: Reading, format: string): object[] {
  if (NOT_PROSE.has(format)) return [];
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
