import { checkMappingShape, type CsvMapping, guessMapping } from '../../../core/formats/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { Released } from '../../../trust/released.ts';
import { originatorOnly } from '../terms.ts';
import type { SavedMapping } from './contract.ts';
import * as store from './store.ts';
import { unreadable } from './table.ts';

/** Mappings of one's party, by name. */
export async function listMappings(desk: Desk): Promise<Released<SavedMapping[]>> {
  const rows = await store.savedMappings(desk);
  desk.note([]);
  return desk.release(
    rows.map(({ name, version, officer, at, mapping }) => ({ name, version, officer, at, mapping })),
    rows.map((row) => row.marking_id),
  );
}

/** Keeps a mapping under a name; the one that had the name before stays in the history. */
export async function saveMapping(
  desk: Desk,
  name: string,
  mapping: CsvMapping,
): Promise<Released<SavedMapping>> {
  const wrong = checkMappingShape(mapping);
  if (wrong.length > 0) throw unreadable(wrong);
  const before = (await store.savedMappings(desk)).find((one) => one.name === name);
  const markingId = await desk.mark(originatorOnly(desk.principal.clearance.party));
  const saved = {
    name,
    version: (before?.version ?? 0) + 1,
    mapping,
    officer: desk.principal.handle,
    at: desk.now,
  };
  await store.insertMapping(desk, saved, markingId);
  desk.note([], { version: saved.version });
  return desk.release(saved, [markingId]);
}

export interface ChosenMapping {
  readonly mapping: CsvMapping | null;
  readonly mappedBy: 'given' | 'saved' | 'guessed' | 'nothing';
  readonly savedAs: string | null;
}

/** The mapping for a header: what is given, else the saved one that names most of its columns and no others, else a guess. */
export async function chooseMapping(
  desk: Desk,
  given: CsvMapping | undefined,
  header: readonly string[],
  sample: readonly (readonly string[])[],
): Promise<ChosenMapping> {
  if (given !== undefined) return { mapping: given, mappedBy: 'given', savedAs: null };
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const columnsOf = ({ mapping }: SavedMapping) =>
    [...Object.keys(mapping.columns), mapping.date, mapping.reference, mapping.row.kindColumn].filter(
      (name) => name !== undefined,
    );
  const [saved] = (await store.savedMappings(desk))
    .filter((one) => columnsOf(one).every((name) => names.has(name.trim().toLowerCase())))
    .toSorted((a, b) => columnsOf(b).length - columnsOf(a).length);
  if (saved !== undefined) return { mapping: saved.mapping, mappedBy: 'saved', savedAs: saved.name };
  const mapping = guessMapping(header, sample);
  return { mapping, mappedBy: mapping === null ? 'nothing' : 'guessed', savedAs: null };
}
