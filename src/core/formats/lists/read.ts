import { LIMITS } from '../limits.ts';
import { excerpt, type ProblemCode, Warnings } from '../problems.ts';
import type { Problem } from '../types.ts';
import type {
  ListFile,
  ListItem,
  ListNotes,
  ListOptions,
  ListReader,
  ListRole,
  ReadEntry,
  SkippedEntry,
} from './reader.ts';
import { LIST_READERS } from './readers.ts';
import { ListRefused, refuse, refuseOver } from './refused.ts';
import type { ListedParty, ListFormat, ListReading } from './types.ts';

/** Rows (entries, in XML) that were read of each file, skipped ones among them. */
export type RowCounts = Readonly<Partial<Record<ListRole, number>>>;

/** A list read whole, or why it cannot be used. A refused list never replaces the one in force. */
export type ListOutcome =
  | {
      readonly ok: true;
      readonly reading: ListReading;
      readonly rows: RowCounts;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function readerOf(format: ListFormat): ListReader {
  const reader = LIST_READERS.find((one) => one.format === format);
  if (reader === undefined) throw new Error(`no reader of lists for ${format}`);
  return reader;
}

/** The files by their roles: `main` once, and each other role that the format has at most once. */
function byRole(reader: ListReader, files: readonly ListFile[]): ReadonlyMap<ListRole, ListFile> {
  const roles: readonly ListRole[] = ['main', ...reader.optional];
  const map = new Map<ListRole, ListFile>();
  const wrong = (detail: string): ListRefused =>
    refuse('LIST_MISSING_FILE', {}, { format: reader.format, roles: roles.join(', '), detail });
  for (const file of files) {
    if (!roles.includes(file.role)) throw wrong(`${file.name} was given as ${file.role}`);
    if (map.has(file.role)) throw wrong(`two files were given as ${file.role}`);
    map.set(file.role, file);
  }
  if (!map.has('main')) throw wrong('no file was given as main');
  return map;
}

/** Warns of one thing once, however many entries show it. */
function notesInto(warnings: Warnings, rows: Partial<Record<ListRole, number>>): ListNotes {
  const told = new Set<string>();
  return {
    published: null,
    count: (role) => {
      rows[role] = (rows[role] ?? 0) + 1;
    },
    warn: (code: ProblemCode, where, facts) => {
      const key = `${code} ${JSON.stringify(facts)}`;
      if (told.has(key)) return;
      told.add(key);
      warnings.add(code, where, facts);
    },
  };
}

async function* items(
  reader: ListReader,
  files: readonly ListFile[],
  notes: ListNotes,
  options: ListOptions,
): AsyncGenerator<ListItem> {
  const seen = new Map<string, number | undefined>();
  let index = -1;
  let read = 0;
  let first: SkippedEntry | null = null;
  for await (const entry of reader.entries(byRole(reader, files), notes, options)) {
    index += 1;
    if (index >= LIMITS.listEntries.max) throw refuseOver('listEntries', index + 1, {});
    const item = unrepeated(entry, index, seen);
    if ('party' in item) read += 1;
    else first ??= item.skipped;
    if (index >= (options.from ?? 0)) yield item;
  }
  const [{ name }] = files as readonly [ListFile];
  if (read === 0)
    throw refuse('LIST_EMPTY', first?.where ?? { path: name }, {
      file: name,
      skipped: index + 1,
      reason: first?.reason ?? 'there was nothing',
    });
}

/** The second entry of one reference is skipped and told: which of the two the publisher means is not for us to say. */
function unrepeated(entry: ReadEntry, index: number, seen: Map<string, number | undefined>): ListItem {
  if ('skipped' in entry) return { index, skipped: entry.skipped };
  const { ref } = entry.party;
  if (!seen.has(ref)) {
    seen.set(ref, entry.where.line);
    return { index, where: entry.where, party: entry.party };
  }
  const reason = `the reference ${excerpt(ref)} was already given on line ${seen.get(ref) ?? '?'}`;
  return { index, skipped: { where: entry.where, ref, reason } };
}

/**
 * The entries of a list in the order of the file, each read or skipped with its place and the reason, in bounded
 * memory. Each has an `index`: a caller that stopped after item n goes on with `{ from: n + 1 }` over the same bytes
 * (the bytes before are parsed again, but cost the caller nothing). Throws `ListRefused` where the list as a whole
 * cannot be used, possibly after some entries: nothing may come into force before the generator has ended.
 */
export function listEntries(
  format: ListFormat,
  files: readonly ListFile[],
  options: ListOptions = {},
): AsyncGenerator<ListItem> {
  return items(readerOf(format), files, notesInto(new Warnings(), {}), options);
}

/** Reads a list whole: every entry read or skipped with its reason, or one refusal that says what, where and what to do. */
export async function readList(
  format: ListFormat,
  files: readonly ListFile[],
  options: ListOptions = {},
): Promise<ListOutcome> {
  const warnings = new Warnings();
  const rows: Partial<Record<ListRole, number>> = {};
  const notes = notesInto(warnings, rows);
  const parties: ListedParty[] = [];
  const skipped: SkippedEntry[] = [];
  try {
    for await (const item of items(readerOf(format), files, notes, options)) {
      if ('party' in item) parties.push(item.party);
      else skipped.push(item.skipped);
    }
  } catch (error) {
    if (error instanceof ListRefused) return { ok: false, problems: [error.problem] };
    throw error;
  }
  const reading = { published: notes.published, parties, skipped };
  return { ok: true, reading, rows, warnings: warnings.list() };
}
