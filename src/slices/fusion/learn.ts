import { joinAll, renderMarking } from '../../core/marking/index.ts';
import { profileOf } from '../../core/resolve/index.ts';
import { readText } from '../../core/text/read-text.ts';
import type { RecordId } from '../../core/words/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { storedText, type StoredText } from '../reports/index.ts';
import { whatIsNew, type OwnReading } from './learnt-reading.ts';
import { freeWords, registryOf, standsUnread } from './lessons.ts';
import { claimRows, evidenceRows, recordRows, tokenRows, type Profiles } from './record-reading.ts';
import * as store from './store/learn.ts';
import { insertRows } from './store/write.ts';

const LEARNT = 'learnt@1';

/** Listener of `report.indexed`: work is added only where the report teaches a name, or could learn one. */
export async function askToLearn(desk: Desk, report: string, centre: Centre): Promise<void> {
  if (await store.meetsAny(desk, report)) await centre.jobs.add(desk, 'fusion.learn', { report });
}

/**
 * Names of one report found in the text of others, and names of others in its own (ADR 0008). May run twice, and at any
 * time after the filing: what is written depends on the pair of reports alone, not on which came first (law 7).
 */
export const learnNames: JobHandler = async (payload: unknown, centre: Centre) => {
  const { report } = payload as { report: string };
  await centre.trust.desk(
    {
      principal: enginePrincipal('learn'),
      purpose: { code: 'CT-ANALYSIS', caseRef: null },
      act: 'report.learnt',
    },
    async (desk) => {
      await store.learnAlone(desk);
      const learners = Map.groupBy(await store.meetingsOf(desk, report), (meeting) => meeting.learner);
      let learnt = 0;
      for (const [learner, meetings] of learners) learnt += await learnInto(desk, learner, meetings);
      desk.note([report], { learnt });
    },
  );
};

/** One name in one report under one marking, and all who teach it so. */
interface Taught {
  readonly id: string;
  readonly lesson: store.Meeting;
  readonly markingId: number;
  readonly teachers: readonly store.Teacher[];
}

async function learnInto(desk: Desk, learner: string, meetings: readonly store.Meeting[]): Promise<number> {
  const text = await storedText(desk, learner);
  if (text === null) return 0;
  const own: OwnReading = { report: learner, ...(await store.ownReading(desk, learner)) };
  const free = freeWords(text.text, own.mentions);
  const all = await taughtBy(
    desk,
    learner,
    meetings.filter((one) => standsUnread(free, one)),
  );
  const written = await store.alreadyTaught(
    desk,
    all.map((one) => one.id),
  );
  const before = await store.spotsOfTaught(desk, learner, [...written]);
  let learnt = 0;
  for (const one of all) {
    if (!written.has(one.id)) learnt += await writeLearnt(desk, text, own, one);
    const spots = before.get(one.id) ?? [];
    await store.insertTeaching(desk, one.id, one.teachers, { marking: one.markingId, spots });
  }
  return learnt;
}

/** What is found carries the join of what made it: of the report it stands in and of the one that taught the name (law 2). */
async function taughtBy(desk: Desk, learner: string, meetings: readonly store.Meeting[]): Promise<Taught[]> {
  const byId = new Map<string, { lesson: store.Meeting; markingId: number; teachers: store.Teacher[] }>();
  const joined = new Map<number, { markingId: number; written: string }>();
  for (const meeting of meetings) {
    const { learner_marking: mine, teacher_marking: theirs } = meeting;
    const join = joined.get(theirs) ?? (await joinOf(desk, mine, theirs));
    joined.set(theirs, join);
    // What stands free in the text depends on which of its readings took the rest.
    const again = meeting.learner_reading === 0 ? [] : [meeting.learner_reading];
    const id = deriveId('taught', learner, meeting.key, meeting.kind, join.written, ...again);
    const teacher = { report: meeting.teacher, reading: meeting.teacher_reading };
    const known = byId.get(id);
    if (known) known.teachers.push(teacher);
    else byId.set(id, { lesson: meeting, markingId: join.markingId, teachers: [teacher] });
  }
  return [...byId].map(([id, one]) => ({ id, ...one }));
}

/** A marking's words, not its number, go into ids: numbers tell how many markings there are (law 2). */
async function joinOf(
  desk: Desk,
  mine: number,
  theirs: number,
): Promise<{ markingId: number; written: string }> {
  const marking = joinAll([await desk.marking(mine), await desk.marking(theirs)]);
  return { markingId: await desk.mark(marking), written: renderMarking(marking) };
}

/** Reads the text again with this one name known, and writes what that adds. */
async function writeLearnt(desk: Desk, text: StoredText, own: OwnReading, taught: Taught): Promise<number> {
  // What its format told of the text is not in the text: the foot of a page, the head of a message.
  const zones = text.zones.filter(({ kind }) => kind === 'boilerplate');
  const whole = readText(text.text, { dated: text.dated, known: registryOf(taught.lesson), zones });
  const { reading, ids, learnt } = whatIsNew(own, taught.id, whole);
  if (learnt.size === 0) return 0;
  const known = ids.map((id) => id ?? ('' as RecordId));
  const profiles: Profiles = known.map((id, at) =>
    learnt.has(id) ? withSpan(own.report, whole, at) : NOTHING,
  );
  const ofLearnt = (row: object): boolean => learnt.has((row as { record_id: RecordId }).record_id);
  const write = (table: Parameters<typeof insertRows>[1], rows: readonly object[]) =>
    insertRows(
      desk,
      table,
      { report: own.report, markingId: taught.markingId, reading: taught.lesson.learner_reading },
      rows,
    );
  await Promise.all([
    write(
      'record',
      recordRows(whole, known, profiles)
        .filter((row) => learnt.has((row as { id: RecordId }).id))
        .map((row) => ({ ...row, taught: taught.id })),
    ),
    write(
      'learntMention',
      reading.mentions.map(({ start, end, kind, script, text, subject }) => ({
        start,
        stop: end,
        kind,
        script,
        text,
        rule: LEARNT,
        record_id: subject === null ? null : known[subject],
      })),
    ),
    write(
      'claim',
      claimRows(taught.id, reading, known).map((row) => ({
        ...row,
        rule: `${LEARNT} ${(row as { rule: string }).rule}`,
        taught: taught.id,
      })),
    ),
    write('evidence', evidenceRows(known, profiles).filter(ofLearnt)),
    write('nameToken', tokenRows(whole, known).filter(ofLearnt)),
  ]);
  return learnt.size;
}

const NOTHING: Profiles[number] = {
  keys: [],
  constraints: { birth: [], fathers: [], occurred: [], eventTypes: [], identifiers: {}, countries: [] },
  listed: false,
};

/** What several reports taught of one place in the text is one thing: its place is evidence too. */
function withSpan(report: string, reading: Parameters<typeof profileOf>[0], at: number): Profiles[number] {
  const profile = profileOf(reading, at);
  const spans = reading.mentions.flatMap((mention) =>
    mention.subject === at
      ? {
          key: `span:${report}:${mention.start}`,
          strength: 'identity' as const,
          basis: [{ property: 'words', text: mention.text }],
        }
      : [],
  );
  return { ...profile, keys: [...spans, ...profile.keys] };
}
