import { profileOf } from '../../core/resolve/index.ts';
import type { EvidenceKey } from '../../core/resolve/types.ts';
import type { ReadClaim, Reading, RecordId, SubjectName } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { storedText } from '../reports/index.ts';
import { feedsCards, standing, type StandingClaim } from './reviewed.ts';
import { type OwnRows, ownRowsOf } from './store/own-rows.ts';
import type { ClaimRow, RecordRow } from './store/read.ts';
import { reviewsInReport, type ReviewRow } from './store/reviews.ts';

/**
 * Records of reports in which an officer refused or changed a claim: names and evidence that rested on it go with it. A
 * correction takes evidence away and adds none: machines join on what reports say, officers by judgement. So both ends of
 * a tie always agree on it, whichever of them is asked.
 */
export async function correctedRecords(desk: Desk, rows: readonly RecordRow[]): Promise<RecordRow[]> {
  const reports = new Set(rows.flatMap((row) => (row.corrected && row.taught === null ? row.report_id : [])));
  if (reports.size === 0) return [...rows];
  const byId = new Map<RecordId, RecordRow>();
  for (const report of reports) {
    const found = await desk.remember(`corrected ${report}`, (through) => correctedReport(through, report));
    for (const row of found) byId.set(row.id, row);
  }
  return rows.map((row) => byId.get(row.id) ?? row);
}

async function correctedReport(desk: Desk, report: string): Promise<RecordRow[]> {
  const [own, text, reviews] = await Promise.all([
    ownRowsOf(desk, report),
    storedText(desk, report),
    reviewsInReport(desk, report),
  ]);
  return text === null ? [] : underReviews(own, text.text, reviews);
}

/** The records of one report under the acts that a reader may see. Pure. */
export function underReviews(own: OwnRows, text: string, reviews: readonly ReviewRow[]): RecordRow[] {
  const claims = standing(own.claims, reviews);
  const names = new Map(own.records.map((row) => [row.id, namesUnder(row, claims)]));
  const reading = readingOf(own, text, claims, names);
  return own.records.map((row, at) => {
    const profile = profileOf(reading, at);
    return {
      ...row,
      names: names.get(row.id) ?? row.names,
      caption: names.get(row.id)?.[0]?.text ?? row.caption,
      keys: inBoth(row.keys, profile.keys),
      constraints: profile.constraints,
    };
  });
}

/** Without the names that only claims told which no longer say so, with those that corrections tell. Never empty. */
function namesUnder(row: RecordRow, claims: readonly StandingClaim[]): readonly SubjectName[] {
  const told: SubjectName[] = [];
  const taken = new Set<string>();
  for (const { row: now, was, state } of claims) {
    const before = was ?? now;
    const gone = state === 'refused' || state === 'changed';
    if (gone && before.record_id === row.id && before.value.type === 'name' && before.property === 'name')
      taken.add(before.value.text);
    if (state === 'refused' || now.record_id !== row.id || now.property !== 'name') continue;
    if (now.value.type === 'name')
      told.push({ text: now.value.text, script: now.value.script, kind: now.value.nameKind });
  }
  if (taken.size === 0) return row.names;
  const kept = row.names.filter(({ text }) => !taken.has(text) || told.some((name) => name.text === text));
  const more = told.filter(({ text }) => !kept.some((name) => name.text === text));
  const names = [...kept, ...more];
  return names.length > 0 ? names : row.names.slice(0, 1);
}

/** Claims as they stand, as a reading again: only what evidence is made of. */
export function readingOf(
  own: OwnRows,
  text: string,
  claims: readonly StandingClaim[],
  names: ReadonlyMap<RecordId, readonly SubjectName[]>,
): Reading {
  const at = new Map<string, number>(own.records.map((row, index) => [row.id, index]));
  return {
    text,
    language: 'und',
    scripts: [],
    title: null,
    dated: { from: null, to: null, precision: 'open' },
    zones: [],
    citations: [],
    mentions: own.mentions.map(({ stop, record_id, ...mention }) => ({
      ...mention,
      end: stop,
      subject: record_id === null ? null : (at.get(record_id) ?? null),
    })),
    subjects: own.records.map(({ id, kind, anchor, names: given }) => ({
      kind,
      names: names.get(id) ?? given,
      anchor,
      localKey: id,
    })),
    claims: claims.flatMap((one) => (feedsCards(one) ? (readClaim(one.row, at) ?? []) : [])),
  };
}

/** Null for a claim that a correction moved out of the report. */
function readClaim(row: ClaimRow, at: ReadonlyMap<string, number>): ReadClaim | null {
  const subject = at.get(row.record_id);
  if (subject === undefined) return null;
  const {
    property,
    qualifier,
    modality,
    statement_type: statementType,
    interval,
    speaker,
    start,
    rule,
  } = row;
  const about = { subject, property, qualifier, modality, statementType, interval, speaker, start, rule };
  if (row.value.type !== 'record') return { ...about, end: row.stop, value: row.value };
  const record = at.get(row.value.record);
  return record === undefined ? null : { ...about, end: row.stop, value: { ...row.value, record } };
}

/** Of each key that both have the weaker one. */
function inBoth(stored: readonly EvidenceKey[], made: readonly EvidenceKey[]): EvidenceKey[] {
  const now = new Map(made.map((key) => [key.key, key]));
  return stored.flatMap((key) => {
    const other = now.get(key.key);
    if (other === undefined) return [];
    return WEAKNESS[other.strength] > WEAKNESS[key.strength] ? { ...key, strength: other.strength } : key;
  });
}

const WEAKNESS = { identity: 0, strong: 1, weak: 2 } as const;
