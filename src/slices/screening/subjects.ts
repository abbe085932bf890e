import { type Marking, markingKey, mayRead } from '../../core/marking/index.ts';
import { partyOf } from '../../core/formats/lists/party.ts';
import { type PreparedParty, prepareParty, scorePrepared } from '../../core/resolve/party/index.ts';
import type { Party } from '../../core/resolve/party/types.ts';
import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readMarking } from '../reports/index.ts';
import { type BatchFormat, batchRows } from './batch-rows.ts';
import { type BadRow, DEFAULT_THRESHOLD, HITS_RAISED, type Subject } from './contract.ts';
import { entriesOfHits, type FoundEntry } from './entries.ts';
import type { Live } from './live.ts';
import { captionOf, hashOfParty, hitIdOf, type Match, recordGone, recordMatches } from './matches.ts';
import { refuse } from './refusals.ts';
import type { HitRow } from './store/hits.ts';
import * as hits from './store/hits.ts';
import type { NewSubject, SubjectRow } from './store/subjects.ts';
import * as store from './store/subjects.ts';
import { askAll, type ListView, withLists } from './view.ts';

/** A subject as it is saved: under the number its owner knows it by. */
export interface SubjectGiven {
  readonly reference: string;
  readonly party: Party;
  readonly threshold: number;
}

export interface SavedSubjects {
  readonly subjects: readonly {
    readonly id: string;
    readonly reference: string;
    readonly changed: boolean;
  }[];
  /** Hits that are new or changed with it. */
  readonly raised: readonly string[];
}

/** Subjects saved in one transaction, at most; the caller sends more in turns. */
export const MOST_SAVED = 1000;
/** Most hits that are kept of one subject. */
export const HITS_OF_SUBJECT = 50;

/** Job that screens saved or ended subjects against the lists that whoever saved them may not see. */
export const SCREEN_SUBJECTS = 'screening.subjects';
export const SUBJECT_ENDED = 'The subject is no longer screened';

/**
 * The id of a subject: of one owner, under one number and one marking. With the marking in it, a number that somebody
 * saved under a marking one may not see neither shows nor is in the way (law 2).
 */
const subjectId = (owner: string, reference: string, marking: Marking): string =>
  deriveId('subject', owner, reference, markingKey(marking));

/**
 * Saves subjects for continuous screening and screens what is new or changed. The same record again changes nothing.
 * Marked for the saving party only, unless another marking is given.
 */
export function saveSubjects(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  given: readonly SubjectGiven[],
  marking?: string,
): Promise<Released<SavedSubjects>> {
  if (given.length > MOST_SAVED) throw refuse('TOO_MUCH_ASKED', { subjects: given.length });
  if (given.some(({ reference }) => reference.trim() === '')) throw refuse('REFERENCE_MISSING');
  const act = { principal, purpose, act: 'subjects.saved' };
  return withLists(centre, act, null, async (desk, view) => {
    const owner = principal.clearance.party;
    const under = readMarking(marking, owner);
    refuseClosed(desk, under);
    const markingId = await desk.mark(under);
    const drafts = [...new Map(given.map((one) => [subjectId(owner, one.reference, under), one])).entries()];
    const ids = drafts.map(([id]) => id);
    const news = await newRows(desk, drafts, markingId);
    await store.insertSubjects(desk, news);
    await endOthers(centre, desk, drafts);
    const raised = await screenSubjects(
      desk,
      view,
      news.map((one) => ({ ...one, owner, marking_id: markingId })),
    );
    // Lists that the saver may not see are screened by the centre itself, for those who may see both.
    await centre.jobs.add(desk, SCREEN_SUBJECTS, {
      subjects: news.map(({ id }) => id),
      seen: view.stamps.map(({ list }) => list),
    });
    if (raised.length > 0) await centre.publish(desk, { name: HITS_RAISED, subject: { hits: raised } });
    desk.note(ids.slice(0, 20), { subjects: ids.length, changed: news.length, hits: raised.length });
    const changed = new Set(news.map(({ id }) => id));
    const subjects = drafts.map(([id, { reference }]) => ({ id, reference, changed: changed.has(id) }));
    return desk.release({ subjects, raised }, [markingId, ...view.markings]);
  });
}

type Draft = readonly [id: string, given: SubjectGiven];

/** Rows of what is new or changed. */
async function newRows(desk: Desk, drafts: readonly Draft[], markingId: number): Promise<NewSubject[]> {
  const ids = drafts.map(([id]) => id);
  const [known, ordinals] = await Promise.all([store.subjectsById(desk, ids), store.lastOrdinals(desk, ids)]);
  const before = new Map(known.map((row) => [row.id, row]));
  return drafts.flatMap(([id, one]): NewSubject[] => {
    const hash = hashOfParty(one.party);
    const was = before.get(id);
    if (was?.hash === hash && was.threshold === one.threshold) return [];
    return [{ ...one, id, hash, markingId, ended: false, ordinal: (ordinals.get(id) ?? 0) + 1 }];
  });
}

/** The same number under another marking that the saver sees: that one ends, this one goes on. */
async function endOthers(centre: Centre, desk: Desk, drafts: readonly Draft[]): Promise<void> {
  const ids = new Set(drafts.map(([id]) => id));
  const rows = await store.subjectsOfReferences(
    desk,
    drafts.map(([, { reference }]) => reference),
  );
  const others = rows.filter(({ id }) => !ids.has(id));
  if (others.length > 0) await endAll(centre, desk, others);
}

function refuseClosed(desk: Desk, marking: Marking): void {
  const { principal, purpose, now } = desk;
  if (principal.kind === 'officer' && !mayRead(principal.clearance, marking, purpose.code, now))
    throw refuse('SUBJECT_MARKING_CLOSED', { officer: principal.handle });
}

/** Screens whole subjects against all lists in view; writes what is raised, and what matches no longer. */
export async function screenSubjects(
  desk: Desk,
  view: ListView,
  subjects: readonly Pick<
    SubjectRow,
    'id' | 'owner' | 'reference' | 'party' | 'hash' | 'threshold' | 'marking_id'
  >[],
): Promise<readonly string[]> {
  const found = await askAll(
    view,
    subjects.map(({ party, threshold }) => ({ party, kinds: [party.kind], threshold })),
    { threshold: DEFAULT_THRESHOLD, limit: HITS_OF_SUBJECT, lists: null },
  );
  const entries = await entriesOfHits(desk, view.live, found.flat());
  const matches = subjects.flatMap((subject, at) =>
    (found[at] ?? []).flatMap((hit): Match[] => {
      const entry = entries.get(hit.list, hit.ref);
      return entry ? [matchOfSubject(subject, entry, hit.score)] : [];
    }),
  );
  const lists = new Set(view.stamps.map(({ list }) => list));
  const { still, gone } = await compareAgain(desk, view.live, subjects, matches, lists);
  const { raised } = await recordMatches(desk, [...matches, ...still]);
  await recordGone(desk, gone, 'The subject’s record changed, and they no longer match');
  return raised;
}

type SubjectFacts = Pick<
  SubjectRow,
  'id' | 'owner' | 'reference' | 'party' | 'hash' | 'threshold' | 'marking_id'
>;

/**
 * Hits from before that were not found this time. Not found is not the same as no match (an answer has a limit), so each
 * pair is compared by itself before it is withdrawn.
 */
async function compareAgain(
  desk: Desk,
  live: Live,
  subjects: readonly SubjectFacts[],
  matches: readonly Match[],
  lists: ReadonlySet<string>,
): Promise<{ readonly still: readonly Match[]; readonly gone: readonly HitRow[] }> {
  const found = new Set(matches.map(({ hitId }) => hitId));
  const byId = new Map(subjects.map((one) => [one.id, one]));
  const before = (await hits.hitsOfSubjects(desk, [...byId.keys()])).filter(
    (row) => !found.has(row.id) && lists.has(row.list) && row.state !== 'withdrawn',
  );
  const entries = await entriesOfHits(desk, live, before);
  const still: Match[] = [];
  const gone: HitRow[] = [];
  for (const row of before) {
    const subject = byId.get(row.subject_id ?? '');
    const entry = entries.get(row.list, row.ref);
    const match = subject && entry ? matchOfPair(subject, entry) : null;
    if (match) still.push(match);
    else gone.push(row);
  }
  return { still, gone };
}

/** Subject and entry compared by themselves; null where they do not match. `prepared`: the entry taken apart. */
export function matchOfPair(
  subject: SubjectFacts,
  entry: FoundEntry,
  prepared: PreparedParty = prepareParty(partyOf(entry.listed)),
): Match | null {
  const score = scorePrepared(prepareParty(subject.party), prepared);
  return score.score >= subject.threshold ? matchOfSubject(subject, entry, score) : null;
}

/** A match of a saved subject with an entry. */
function matchOfSubject(subject: SubjectFacts, entry: FoundEntry, score: Match['score']): Match {
  return {
    hitId: hitIdOf(subject.owner, subject.id, entry.list, entry.ref),
    source: 'subject',
    owner: subject.owner,
    subjectId: subject.id,
    reference: subject.reference,
    party: subject.party,
    subjectHash: subject.hash,
    subjectMarkingId: subject.marking_id,
    list: entry.list,
    ref: entry.ref,
    entryHash: entry.hash,
    version: entry.version,
    entryMarkingId: entry.markingId,
    caption: captionOf(entry),
    score,
  };
}

/** Ends the continuous screening of a subject; its hits are withdrawn, its history stays. */
export async function endSubject(
  centre: Centre,
  desk: Desk,
  id: string,
): Promise<Released<{ readonly ended: string }>> {
  const [row] = isUuid(id) ? await store.subjectsById(desk, [id]) : [];
  if (!row || row.owner !== desk.principal.clearance.party) throw notFound('subject');
  await endAll(centre, desk, [row]);
  desk.note([id]);
  return desk.release({ ended: id }, [row.marking_id]);
}

async function endAll(centre: Centre, desk: Desk, rows: readonly SubjectRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await store.insertSubjects(
    desk,
    rows.map((row) => ({ ...row, ordinal: row.ordinal + 1, ended: true, markingId: row.marking_id })),
  );
  await recordGone(desk, await hits.hitsOfSubjects(desk, ids), SUBJECT_ENDED);
  await centre.jobs.add(desk, SCREEN_SUBJECTS, { subjects: ids, seen: [] });
}

/** The saved subjects of one's own party, newest first. */
export async function listSubjects(desk: Desk, most: number): Promise<Released<Subject[]>> {
  const rows = await store.ownSubjects(desk, most);
  desk.note([], { subjects: rows.length });
  return desk.release(
    rows.map(({ id, reference, owner, party, threshold, hash, at }) => ({
      id,
      reference,
      owner,
      party,
      threshold,
      hash,
      savedAt: at,
    })),
    rows.map((row) => row.marking_id),
  );
}

/** Rows of a file as subjects, so many at a time; those without a reference of their own are told as bad. */
export async function* batchSubjects(
  pieces: AsyncIterable<Uint8Array>,
  format: BatchFormat,
  threshold: number,
  most: number,
): AsyncGenerator<
  { readonly given: readonly SubjectGiven[]; readonly bad: readonly BadRow[] },
  void,
  undefined
> {
  let given: SubjectGiven[] = [];
  let bad: BadRow[] = [];
  for await (const row of batchRows(pieces, format)) {
    if ('bad' in row) bad.push({ line: row.line, reason: row.bad });
    else if (row.reference === '')
      bad.push({ line: row.line, reason: 'The row has no reference of its own' });
    else given.push({ reference: row.reference, party: row.party, threshold });
    if (given.length < most) continue;
    yield { given, bad };
    [given, bad] = [[], []];
  }
  yield { given, bad };
}
