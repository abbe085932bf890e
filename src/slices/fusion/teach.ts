import { scriptOf } from '../../core/formats/script.ts';
import type { Marking } from '../../core/marking/index.ts';
import { profileOf } from '../../core/resolve/index.ts';
import type { Reading, RecordId, SubjectName } from '../../core/words/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { storedText } from '../reports/index.ts';
import { recordId } from './content-ids.ts';
import { readingOf } from './corrected-records.ts';
import { lessonsOf } from './lessons.ts';
import { claimRows, evidenceRows, recordRows, tokenRows } from './record-reading.ts';
import { refuse } from './refusals.ts';
import { joinedMarking, LONGEST_REASON } from './review-claims.ts';
import { standing } from './reviewed.ts';
import { insertJudgement } from './store/judge.ts';
import { insertTeaching } from './store/learn.ts';
import { type OwnRows, ownRowsOf } from './store/own-rows.ts';
import { recordsById } from './store/read.ts';
import { addJob } from './store/readings.ts';
import { reviewsInReport } from './store/reviews.ts';
import * as store from './store/taught.ts';
import { insertRows, NO_READING } from './store/write.ts';

const LONGEST_NAME = 200;
/** The rule of what an officer says, as every claim names one. */
const OFFICER_RULE = 'officer.alias@1';

/** What an officer teaches of one record. */
export interface Teaching {
  readonly record: string;
  readonly reason: string;
  /** Joined to that of the record; null for the record's own. */
  readonly marking: Marking | null;
}

export interface TaughtLesson {
  readonly id: string;
  readonly lesson: 'alias' | 'exclusion';
  readonly word: string;
}

/**
 * “X is also called Y”. The name gets a record of its own in the report of X, which bears both names and the evidence that X
 * has under either; a judgement ties the two. Reports that know the thing by that name only are then found as by any name.
 */
export async function teachAlias(
  desk: Desk,
  { record, reason, marking }: Teaching,
  given: string,
): Promise<Released<TaughtLesson>> {
  const because = reasonOf(reason);
  const name = storableText(given).trim().replace(/\s+/g, ' ');
  if (name === '' || name.length > LONGEST_NAME) throw refuse('NAME_NOT_UNDERSTOOD', { most: LONGEST_NAME });
  await store.teachAlone(desk);
  const [row] = await recordsById(desk, [record]);
  if (row === undefined) throw notFound('record');
  if (row.names.some((one) => one.text === name)) throw refuse('NAME_KNOWN', { name });
  const report = row.report_id;
  const [own, text, reviews] = await Promise.all([
    ownRowsOf(desk, report),
    storedText(desk, report),
    reviewsInReport(desk, report),
  ]);
  const at = own.records.findIndex((one) => one.id === row.id);
  if (at < 0 || text === null) throw refuse('NOT_TAUGHT_OF_THIS', { record });
  const markingId = await joinedMarking(desk, marking, [row.marking_id]);
  const id = lessonId(desk, 'alias', record, name, await store.lessonsSoFar(desk, record));
  await store.insertAlias(
    desk,
    { id, record, report, kind: row.kind, caption: row.caption, name, reason: because },
    markingId,
  );
  const claims = standing(own.claims, reviews);
  const alias: SubjectName = { text: name, script: scriptOf(name), kind: 'alias' };
  const names = new Map(
    own.records.map((one) => [one.id, one.id === row.id ? [...one.names, alias] : one.names]),
  );
  const reading = readingOf(own, text.text, claims, names);
  await writeAliasRecord(desk, { id, record: row.id, report, markingId, at, alias }, own, reading);
  await insertJudgement(
    desk,
    { id: deriveId('judgement', id), a: row.id, b: recordId(id, 'alias'), verdict: 'same', reason: because },
    markingId,
  );
  await addJob(desk, 'fusion.learn', { report: id });
  desk.note([id, record], { lesson: 'alias' });
  return desk.release({ id, lesson: 'alias', word: name }, [markingId]);
}

interface AliasRecord {
  readonly id: string;
  readonly record: RecordId;
  readonly report: string;
  readonly markingId: number;
  /** Place of the record among those of its report. */
  readonly at: number;
  readonly alias: SubjectName;
}

async function writeAliasRecord(
  desk: Desk,
  { id, report, markingId, at, alias }: AliasRecord,
  own: OwnRows,
  reading: Reading,
): Promise<void> {
  const ids = [recordId(id, 'alias')];
  const subject = reading.subjects[at];
  if (subject === undefined) throw new RangeError(`no record ${at} in report ${report}`);
  const profile = profileOf(reading, at);
  // Where the report first speaks of it: the words that the lesson is about.
  const where = own.mentions.find((one) => one.record_id === own.records[at]?.id);
  const said: Reading = {
    ...reading,
    subjects: [subject],
    claims: [
      {
        subject: 0,
        property: 'name',
        value: { type: 'name', text: alias.text, script: alias.script, nameKind: alias.kind },
        qualifier: 'exact',
        modality: 'asserted',
        statementType: 'fact',
        interval: null,
        speaker: desk.principal.handle,
        start: where?.start ?? 0,
        end: where?.stop ?? 0,
        rule: OFFICER_RULE,
      },
    ],
  };
  const write = (table: Parameters<typeof insertRows>[1], rows: readonly object[]) =>
    insertRows(desk, table, { report, markingId, reading: NO_READING }, rows);
  const taught = (rows: readonly object[]): object[] => rows.map((row) => ({ ...row, taught: id }));
  await Promise.all([
    write('record', taught(recordRows(said, ids, [profile]))),
    write('claim', taught(claimRows(id, said, ids))),
    write('evidence', evidenceRows(ids, [profile])),
    write('nameToken', tokenRows(said, ids)),
    // The lesson itself is the teacher: it stands and falls with what is learnt from it in other reports.
    insertRows(
      desk,
      'knownName',
      { report: id, markingId, reading: 0 },
      lessonsOf({ subjects: [{ ...subject, names: [alias] }], claims: [] }),
    ),
    insertTeaching(desk, id, [{ report: id, reading: 0 }], { marking: markingId, spots: [] }),
  ]);
}

/**
 * “This word is no person” (place, organisation …): said of one record, and true of every record of that kind that is called
 * so, in every report, old and new, for whoever may see the lesson; but not of those of a designation list.
 */
export async function teachExclusion(
  desk: Desk,
  { record, reason, marking }: Teaching,
): Promise<Released<TaughtLesson>> {
  const because = reasonOf(reason);
  await store.teachAlone(desk);
  const [row] = await recordsById(desk, [record]);
  if (row === undefined) throw notFound('record');
  if (row.listed) throw refuse('LISTED_STAYS', { record });
  const markingId = await joinedMarking(desk, marking, [row.marking_id]);
  const word = row.caption;
  const id = lessonId(desk, 'exclusion', record, word, await store.lessonsSoFar(desk, record));
  await store.insertExclusion(
    desk,
    { id, record, report: row.report_id, kind: row.kind, word, reason: because },
    markingId,
  );
  desk.note([id, record], { lesson: 'exclusion' });
  return desk.release({ id, lesson: 'exclusion', word }, [markingId]);
}

function lessonId(desk: Desk, lesson: string, record: string, word: string, nth: number): string {
  return deriveId('lesson', lesson, record, word, desk.principal.handle, desk.now, nth);
}

function reasonOf(reason: string): string {
  const because = reason.trim();
  if (because === '') throw refuse('REASON_MISSING');
  if (because.length > LONGEST_REASON) throw refuse('REASON_TOO_LONG', { most: LONGEST_REASON });
  return because;
}
