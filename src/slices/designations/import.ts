import type { ListedParty } from '../../core/formats/lists/index.ts';
import { deriveId, sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { dayOf } from '../reports/index.ts';
import {
  LIST_CHANGED,
  type DesignationList,
  type FileNote,
  type ImportResult,
  type KindCounts,
  type ListChanged,
  type ListFile,
  type ListVersion,
  type Suspicion,
} from './contract.ts';
import { byRef, contentOf, type Entry } from './delta.ts';
import { listOf } from './lists.ts';
import { FilesNotReadable, listOfFiles, readListFiles, type FilesReading } from './read-files.ts';
import { refuse } from './refusals.ts';
import { mayBeAccepted, refuseWithoutRight, suspicionsOf } from './rules.ts';
import { FILE_ENTRIES } from './spine.ts';
import * as entries from './store/entries.ts';
import * as store from './store/lists.ts';

export interface ListImport {
  /** Code of the list; null where its files say which of the well-known it is. */
  readonly list: string | null;
  /** None: the files of the newest refused update, which an officer accepts after all. */
  readonly files: readonly ListFile[];
  /** Why an update that looks wrong is put in force all the same; null for most. */
  readonly accept: string | null;
  /** Day of publication, ISO, of a list whose files do not say it. */
  readonly published?: string | null;
}

/** What was read of the files, before anything is written. */
interface Draft {
  readonly list: DesignationList;
  readonly files: readonly ListFile[];
  readonly notes: readonly FileNote[];
  readonly sha256: string;
  readonly accept: string | null;
  readonly reading: FilesReading | null;
  readonly entries: readonly Entry[];
  readonly suspicions: readonly Suspicion[];
}

type Outcome =
  | { readonly refused: null; readonly result: ImportResult }
  | { readonly refused: readonly Suspicion[] };

/**
 * Puts a new version of a list in force: parses the files, holds them against the version in force, and writes version,
 * entries and history in one transaction, with the event `list.changed`. The same bytes twice add nothing. What looks
 * wrong is kept as a refused update, and the version before stays in force.
 */
export async function importList(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  given: ListImport,
): Promise<ImportResult> {
  refuseWithoutRight(principal, 'import');
  if (given.accept !== null) {
    refuseWithoutRight(principal, 'accept');
    if (given.accept.trim() === '') throw refuse('LIST_REASON_MISSING');
  }
  if (given.published) dayOf(given.published);
  const id = given.list ?? listOfFiles(given.files);
  if (id === null) throw refuse('LIST_NOT_GIVEN', { files: given.files.map(({ name }) => name) });
  const opened = await centre.trust.desk({ principal, purpose, act: 'list.opened' }, async (desk) => {
    desk.note([id]);
    const found = await listOf(desk, id);
    return { found, files: given.files.length > 0 ? given.files : await keptFiles(desk, id) };
  });
  const list = opened.found;
  const draft = await draftOf(list, { ...given, files: opened.files });
  const outcome = await centre.trust.desk({ principal, purpose, act: 'list.imported' }, (desk) =>
    putInForce(centre, desk, draft),
  );
  if (outcome.refused === null) return outcome.result;
  const facts = { list: list.id, reasons: outcome.refused };
  throw mayBeAccepted(outcome.refused)
    ? refuse('LIST_UPDATE_SUSPICIOUS', facts)
    : refuse('LIST_NOT_READABLE', facts);
}

/** The files of the newest update that was refused against the version in force. */
async function keptFiles(desk: Desk, list: string): Promise<ListFile[]> {
  const [inForce] = await store.versionsInForce(desk, list);
  const [refused] = await store.refusedAgainst(desk, list, inForce?.ordinal ?? 0);
  if (refused === undefined) throw refuse('LIST_NOTHING_KEPT', { list });
  const files: ListFile[] = [];
  for (const { name, sha256 } of refused.files) {
    const bytes = await store.bytesOfFile(desk, list, sha256);
    if (bytes !== null) files.push({ name, bytes });
  }
  return files;
}

async function draftOf(list: DesignationList, given: ListImport): Promise<Draft> {
  const notes = given.files
    .map(({ name, bytes }) => ({ name, sha256: sha256Hex(bytes), bytes: bytes.byteLength }))
    .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const [only] = notes;
  const sha256 =
    only !== undefined && notes.length === 1
      ? only.sha256
      : sha256Hex(notes.map((one) => one.sha256).join('\n'));
  const base = { list, files: given.files, notes, sha256, accept: given.accept };
  try {
    const reading = await readListFiles(list, given.files, given.published ?? null);
    return { ...base, reading, entries: entriesOf(reading.parties), suspicions: [] };
  } catch (error) {
    if (!(error instanceof FilesNotReadable)) throw error;
    const { message } = error;
    return { ...base, reading: null, entries: [], suspicions: [{ sign: 'LIST_NOT_READABLE', message }] };
  }
}

function entriesOf(parties: readonly ListedParty[]): Entry[] {
  return parties
    .map((listed) => ({ ref: listed.ref, hash: sha256Hex(contentOf(listed)), listed }))
    .toSorted(byRef);
}

async function putInForce(centre: Centre, desk: Desk, draft: Draft): Promise<Outcome> {
  const { list } = draft;
  if (!(await store.takeList(desk, list.id))) throw refuse('LIST_BUSY', { list: list.id });
  const [before] = await store.versionsInForce(desk, list.id);
  if (before?.sha256 === draft.sha256) {
    desk.note([before.id], { unchanged: 1 });
    return { refused: null, result: { version: before, added: false } };
  }
  const states = before === undefined ? [] : await entries.statesAt(desk, list.id, before.ordinal);
  const changes = changesBetween(states, draft.entries);
  const suspicions = [...draft.suspicions, ...judged(draft, before, changes)];
  if (suspicions.length > 0 && (draft.accept === null || !mayBeAccepted(suspicions)))
    return keepRefused(desk, draft, suspicions, before?.ordinal ?? 0);
  const version = versionOf(desk, draft, before, changes, suspicions);
  await store.insertVersion(desk, version);
  for (const { bytes } of draft.files)
    await store.insertFile(desk, list.id, sha256Hex(bytes), bytes, list.markingId);
  const brought = new Set(changes.flatMap(({ ref, op }) => (op === 'delisted' ? [] : [ref])));
  const contents = draft.entries.filter(({ ref }) => brought.has(ref));
  await entries.writeChanges(desk, list.id, version.ordinal, changes, contents, list.markingId);
  const refs = (op: entries.Change['op']) => changes.filter((one) => one.op === op).map(({ ref }) => ref);
  const subject: ListChanged = {
    list: list.id,
    version: version.id,
    before: before?.id ?? null,
    markingId: list.markingId,
    added: refs('added'),
    changed: refs('changed'),
    delisted: refs('delisted'),
  };
  await centre.publish(desk, { name: LIST_CHANGED, subject });
  await centre.jobs.add(desk, FILE_ENTRIES, { list: list.id });
  desk.note([list.id, version.id], {
    sha256: version.sha256,
    added: version.added,
    changed: version.changed,
    delisted: version.delisted,
    ...(version.accepted === null ? {} : { accepted: version.accepted }),
  });
  return { refused: null, result: { version, added: true } };
}

function judged(
  draft: Draft,
  before: ListVersion | undefined,
  changes: readonly entries.Change[],
): readonly Suspicion[] {
  if (draft.reading === null) return [];
  return suspicionsOf({
    published: draft.reading.published,
    entries: draft.entries.length,
    kinds: kindsOf(draft.entries),
    skipped: draft.reading.skipped.length,
    before:
      before === undefined ? null : { ...before, gone: changes.filter(({ op }) => op === 'delisted').length },
  });
}

async function keepRefused(
  desk: Desk,
  draft: Draft,
  reasons: readonly Suspicion[],
  against: number,
): Promise<Outcome> {
  const { list, sha256, notes, files } = draft;
  for (const { bytes } of files)
    await store.insertFile(desk, list.id, sha256Hex(bytes), bytes, list.markingId);
  const refused = {
    list: list.id,
    sha256,
    published: draft.reading?.published ?? null,
    files: notes,
    reasons,
    against,
  };
  await store.insertRefused(desk, refused, list.markingId);
  desk.note([list.id], { sha256, refused: reasons.map(({ sign }) => sign).join(' ') });
  return { refused: reasons };
}

function versionOf(
  desk: Desk,
  draft: Draft,
  before: ListVersion | undefined,
  changes: readonly entries.Change[],
  suspicions: readonly Suspicion[],
): ListVersion {
  const ordinal = (before?.ordinal ?? 0) + 1;
  const count = (op: entries.Change['op']) => changes.filter((one) => one.op === op).length;
  return {
    id: deriveId('list-version', draft.list.id, ordinal, draft.sha256),
    list: draft.list.id,
    ordinal,
    sha256: draft.sha256,
    published: draft.reading?.published ?? null,
    files: draft.notes,
    entries: draft.entries.length,
    kinds: kindsOf(draft.entries),
    added: count('added'),
    changed: count('changed'),
    delisted: count('delisted'),
    skipped: draft.reading?.skipped ?? [],
    warnings: draft.reading?.warnings ?? [],
    accepted: suspicions.length > 0 ? draft.accept : null,
    officer: desk.principal.handle,
    importedAt: desk.now,
    markingId: draft.list.markingId,
  };
}

/** What leads from the references in force to those of the file, in order of reference. */
function changesBetween(
  before: readonly entries.EntryState[],
  after: readonly Entry[],
): readonly entries.Change[] {
  const old = new Map(before.map(({ ref, hash }) => [ref, hash]));
  const changes: entries.Change[] = [];
  for (const { ref, hash } of after) {
    const was = old.get(ref);
    if (was === undefined) changes.push({ ref, op: 'added', hash });
    else if (was !== hash) changes.push({ ref, op: 'changed', hash });
    old.delete(ref);
  }
  for (const [ref, hash] of old) changes.push({ ref, op: 'delisted', hash });
  return changes.toSorted(byRef);
}

function kindsOf(all: readonly Entry[]): KindCounts {
  const kinds: Partial<Record<ListedParty['kind'], number>> = {};
  for (const { listed } of all) kinds[listed.kind] = (kinds[listed.kind] ?? 0) + 1;
  return kinds;
}
