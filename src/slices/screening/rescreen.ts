import type { IndexedParty, PartyIndex } from '../../core/screen/index.ts';
import { partyOf } from '../../core/formats/lists/party.ts';
import { prepareParty } from '../../core/resolve/party/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { listVersions, type ListChanged } from '../designations/index.ts';
import { HITS_RAISED } from './contract.ts';
import { entriesOfHits, type FoundEntry } from './entries.ts';
import { entryKey, type Live, liveIndexOf } from './live.ts';
import { type Match, recordGone, recordMatches } from './matches.ts';
import * as hits from './store/hits.ts';
import * as store from './store/subjects.ts';
import { matchOfPair, screenSubjects, SUBJECT_ENDED } from './subjects.ts';
import { buildAside, findAside } from './threads.ts';

/** Saved subjects compared in full with one changed entry: the likeliest of those that share something with it. */
const MOST_COMPARED = 400;
/** Changed entries whose hits are written in one transaction. */
const PER_ACT = 500;
/** Changed entries that a thread is asked for at a time. */
const PER_QUESTION = 20;
/** Below this no subject's own threshold is looked at. */
const LOWEST = 0.5;
/** So much less than the right way round a pair may score the other way round, where other names of it are near. */
const TURNED = 0.1;

const ENGINE_ACT = {
  principal: enginePrincipal('screening'),
  purpose: { code: 'SCREENING', caseRef: null },
} as const;

/** Index over the saved subjects, the same way round as that of the lists: a changed entry is asked of it. */
interface SubjectIndex {
  readonly index: PartyIndex;
  /** Rows of subjects when it was built. */
  readonly rows: number;
  /** The lowest threshold of any of them. */
  readonly lowest: number;
}

const subjectIndexes = new WeakMap<Centre, SubjectIndex>();

async function subjectIndexOf(centre: Centre): Promise<SubjectIndex> {
  const known = subjectIndexes.get(centre);
  const parties: IndexedParty[] = [];
  let lowest = 1;
  const rows = await centre.trust.desk({ ...ENGINE_ACT, act: 'index.built' }, async (desk) => {
    const count = await store.subjectRows(desk);
    if (count === known?.rows) return count;
    for await (const { id, party, threshold, marking_id: markingId } of store.allSubjects(desk)) {
      parties.push({ list: 'subject', ref: id, party, markingId });
      lowest = Math.min(lowest, threshold);
    }
    desk.note([], { subjects: parties.length });
    return count;
  });
  if (known?.rows === rows) return known;
  const made = { index: await buildAside(parties), rows, lowest };
  subjectIndexes.set(centre, made);
  return made;
}

/**
 * After a list has changed: only what changed is screened, the other way round, against the index of saved subjects. So
 * the cost grows with the change and not with the number of subjects. Hits on delisted entries, and those that match no
 * longer, are withdrawn; unchanged ones are not touched.
 */
export const rescreenList: JobHandler = async (payload, centre) => {
  const change = payload as ListChanged;
  const live = await freshIndex(centre);
  await withdrawDelisted(centre, change);
  const refs = [...change.added, ...change.changed].filter((ref) =>
    live.entries.has(entryKey(change.list, ref)),
  );
  if (refs.length === 0) return;
  const subjects = await subjectIndexOf(centre);
  if (subjects.index.parties === 0) return;
  const changed = new Set(change.changed);
  const pages: (readonly string[])[] = [];
  for (let at = 0; at < refs.length; at += PER_ACT) pages.push(refs.slice(at, at + PER_ACT));
  // While one page is written, the threads are asked for the next.
  let asked = await askPage(centre, live, change, pages[0] ?? [], subjects);
  for (const at of pages.keys())
    [asked] = await Promise.all([
      askPage(centre, live, change, pages[at + 1] ?? [], subjects),
      writePage(centre, change, changed, asked),
    ]);
};

/** A changed entry and the subjects that it may be. */
interface Asked {
  readonly entry: FoundEntry;
  readonly subjects: readonly string[];
}

async function askPage(
  centre: Centre,
  live: Live,
  { list, version }: ListChanged,
  refs: readonly string[],
  subjects: SubjectIndex,
): Promise<readonly Asked[]> {
  if (refs.length === 0) return [];
  const entries = await centre.trust.desk({ ...ENGINE_ACT, act: 'lists.read' }, async (desk) => {
    const wanted = refs.map((ref) => ({ list, ref }));
    const found = await entriesOfHits(desk, live, wanted);
    desk.note([version], { entries: refs.length });
    return wanted.flatMap(({ ref }) => found.get(list, ref) ?? []);
  });
  const found = await askSubjects(entries, subjects);
  return entries.map((entry, at) => ({ entry, subjects: found[at] ?? [] }));
}

function writePage(
  centre: Centre,
  change: ListChanged,
  changed: ReadonlySet<string>,
  asked: readonly Asked[],
): Promise<void> {
  return centre.trust.desk({ ...ENGINE_ACT, act: 'subjects.rescreened' }, async (desk) => {
    const matches = await matchesOf(desk, asked);
    const before = asked.flatMap(({ entry }) => (changed.has(entry.ref) ? [entry] : []));
    const { still, gone } = await compareAgain(desk, change.list, before, matches);
    const { raised } = await recordMatches(desk, [...matches, ...still]);
    await recordGone(desk, gone, 'The entry changed, and they no longer match');
    if (raised.length > 0) await centre.publish(desk, { name: HITS_RAISED, subject: { hits: raised } });
    desk.note([change.version], { entries: asked.length, raised: raised.length });
  });
}

/** The index over what is in force now. One that is being built may have begun before: then it is built once more. */
async function freshIndex(centre: Centre): Promise<Live> {
  const index = liveIndexOf(centre);
  for (;;) {
    const versions = await centre.trust.desk({ ...ENGINE_ACT, act: 'lists.read' }, listVersions);
    const live = index.readyFor(versions);
    if (live) return live;
    await index.renewed();
  }
}

/** The pairs that match, scored the right way round. */
async function matchesOf(desk: Desk, asked: readonly Asked[]): Promise<Match[]> {
  const ids = [...new Set(asked.flatMap(({ subjects }) => subjects))];
  const rows = new Map((await store.subjectsById(desk, ids)).map((row) => [row.id, row]));
  return asked.flatMap(({ entry, subjects }) => {
    if (subjects.length === 0) return [];
    const prepared = prepareParty(partyOf(entry.listed));
    return subjects.flatMap((id) => {
      const subject = rows.get(id);
      return (subject && matchOfPair(subject, entry, prepared)) ?? [];
    });
  });
}

/** Asks the subjects for each changed entry, in as many threads as there are. */
async function askSubjects(
  entries: readonly FoundEntry[],
  { index, lowest }: SubjectIndex,
): Promise<readonly (readonly string[])[]> {
  const parties = entries.map(({ listed }) => partyOf(listed));
  // Small shares in turn: an entry with many names takes long, and no thread should wait for the other.
  const shares: (typeof parties)[] = [];
  for (let at = 0; at < parties.length; at += PER_QUESTION) shares.push(parties.slice(at, at + PER_QUESTION));
  const threshold = Math.max(LOWEST, lowest - TURNED);
  const answers = await Promise.all(
    shares.map((part) => findAside({ buffer: index.buffer, parties: part, threshold, most: MOST_COMPARED })),
  );
  return answers.flat();
}

async function withdrawDelisted(centre: Centre, change: ListChanged): Promise<void> {
  if (change.delisted.length === 0) return;
  await centre.trust.desk({ ...ENGINE_ACT, act: 'subjects.rescreened' }, async (desk) => {
    const rows = await hits.hitsOfEntries(desk, change.list, change.delisted);
    const gone = await recordGone(desk, rows, 'The entry was delisted');
    desk.note([change.version], { delisted: change.delisted.length, withdrawn: gone.length });
  });
}

/** Hits from before on changed entries that were not found this time: each pair is compared by itself before it is withdrawn. */
async function compareAgain(
  desk: Desk,
  list: string,
  changed: readonly FoundEntry[],
  matches: readonly Match[],
): Promise<{ readonly still: readonly Match[]; readonly gone: readonly hits.HitRow[] }> {
  const found = new Set(matches.map(({ hitId }) => hitId));
  const entries = new Map(changed.map((entry) => [entry.ref, entry]));
  const before = (await hits.hitsOfEntries(desk, list, [...entries.keys()])).filter(
    (row) => row.subject_id !== null && row.state !== 'withdrawn' && !found.has(row.id),
  );
  const ids = before.flatMap(({ subject_id }) => subject_id ?? []);
  const subjects = new Map((await store.subjectsById(desk, ids)).map((row) => [row.id, row]));
  const still: Match[] = [];
  const gone: hits.HitRow[] = [];
  for (const row of before) {
    const subject = subjects.get(row.subject_id ?? '');
    const entry = entries.get(row.ref);
    const match = subject && entry ? matchOfPair(subject, entry) : null;
    if (match) still.push(match);
    else gone.push(row);
  }
  return { still, gone };
}

/** Saved or ended subjects against the lists that whoever saved them may not see: under the join of both markings. */
export const rescreenSubjects: JobHandler = async (payload, centre) => {
  const { subjects, seen } = payload as { subjects: readonly string[]; seen: readonly string[] };
  const live = await freshIndex(centre);
  await centre.trust.desk({ ...ENGINE_ACT, act: 'subjects.rescreened' }, async (desk) => {
    const rows = await store.subjectsById(desk, subjects);
    const versions = (await listVersions(desk)).filter(({ list }) => !seen.includes(list));
    const view = {
      live,
      stamps: versions.flatMap(({ list }) => live.lists.get(list) ?? []),
      markings: new Set(versions.map(({ markingId }) => markingId)),
    };
    const raised = view.stamps.length === 0 ? [] : await screenSubjects(desk, view, rows);
    const standing = new Set(rows.map(({ id }) => id));
    for (const id of subjects.filter((one) => !standing.has(one)))
      await recordGone(desk, await hits.hitsOfSubjects(desk, [id]), SUBJECT_ENDED);
    if (raised.length > 0) await centre.publish(desk, { name: HITS_RAISED, subject: { hits: raised } });
    desk.note([], { subjects: subjects.length, raised: raised.length });
  });
};
