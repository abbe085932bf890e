import type { Interval, ReadClaim, Reading, RecordId, Subject } from '../words/index.ts';
import { profileOf } from './profile.ts';
import type { FoldRecord } from './types.ts';

/** Builders of readings for tests: subjects and claims in the shortest form. */

export function subject(
  kind: Subject['kind'],
  names: string | readonly string[],
  anchor: string | null = null,
): Subject {
  const list = typeof names === 'string' ? [names] : names;
  return {
    kind,
    names: list.map((text, at) => ({ text, script: 'Latn', kind: at === 0 ? 'primary' : 'alias' })),
    anchor,
    localKey: `${kind} ${list.join(' ')}`,
  };
}

export function claim(
  about: number,
  property: string,
  value: ReadClaim['value'],
  modality: ReadClaim['modality'] = 'asserted',
): ReadClaim {
  return {
    subject: about,
    property,
    value,
    qualifier: 'exact',
    modality,
    statementType: 'fact',
    interval: null,
    speaker: null,
    start: 0,
    end: 0,
    rule: 'test@1',
  };
}

export function day(date: string): Interval {
  return { from: date, to: date, precision: 'day' };
}

export function reading(subjects: readonly Subject[], claims: readonly ReadClaim[], text = ''): Reading {
  return {
    text,
    language: 'en',
    scripts: ['Latn'],
    title: null,
    dated: day('2026-03-02'),
    zones: [],
    mentions: [],
    subjects,
    claims,
    citations: [],
  };
}

/** The fold records of one reading, with ids made of a name for the report. */
export function recordsOf(report: string, from: Reading): readonly FoldRecord[] {
  return from.subjects.map((one, at) => ({
    id: `${report}.${at}` as RecordId,
    kind: one.kind,
    names: one.names,
    ...profileOf(from, at),
  }));
}
