import type { ListedParty } from '../../core/formats/lists/types.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import type { ListVersion } from './contract.ts';
import { deltaOf, type Entry } from './delta.ts';
import { noSuchList, refuse } from './refusals.ts';
import { contentsOf, statesAt, type EntryState } from './store/entries.ts';
import * as store from './store/lists.ts';

export interface DiffEntry {
  readonly ref: string;
  readonly kind: ListedParty['kind'];
  readonly name: string;
}

/** What happened between two versions of a list. */
export interface VersionDiff {
  readonly list: string;
  readonly from: ListVersion | null;
  readonly to: ListVersion;
  readonly added: readonly DiffEntry[];
  readonly changed: readonly (DiffEntry & {
    readonly fields: readonly {
      readonly field: keyof ListedParty;
      readonly before: unknown;
      readonly after: unknown;
    }[];
  })[];
  readonly delisted: readonly DiffEntry[];
}

/**
 * The delta between two versions of a list, given by number, by the beginning of their hash or by publication date.
 * Without them: from the version before to the one in force.
 */
export async function diffVersions(
  desk: Desk,
  id: string,
  from: string | null,
  to: string | null,
): Promise<Released<VersionDiff>> {
  const list = await store.findList(desk, id);
  if (list === null) throw noSuchList();
  const versions = await store.versionsOf(desk, id);
  const last = to === null ? versions[0] : pick(versions, to);
  if (last === undefined) throw refuse('VERSION_UNKNOWN', { list: id, versions: [] });
  const first =
    from === null
      ? (versions.find(({ ordinal }) => ordinal === last.ordinal - 1) ?? null)
      : pick(versions, from);
  const [a, b] = await Promise.all([
    first === null ? [] : statesAt(desk, id, first.ordinal),
    statesAt(desk, id, last.ordinal),
  ]);
  const delta = deltaOf(await contentsOf(desk, id, notIn(a, b)), await contentsOf(desk, id, notIn(b, a)));
  desk.note([id], { from: first?.ordinal ?? 0, to: last.ordinal });
  const diff: VersionDiff = {
    list: id,
    from: first,
    to: last,
    added: delta.added.map(shown),
    changed: delta.changed.map(({ before, after, fields }) => ({
      ...shown(after),
      fields: fields.map((field) => ({
        field,
        before: before.listed[field],
        after: after.listed[field],
      })),
    })),
    delisted: delta.delisted.map(shown),
  };
  return desk.release(diff, [list.markingId]);
}

/** Only what differs need be read: the rest of two versions is the same rows. */
function notIn(states: readonly EntryState[], others: readonly EntryState[]): EntryState[] {
  const there = new Map(others.map(({ ref, hash }) => [ref, hash]));
  return states.filter(({ ref, hash }) => there.get(ref) !== hash);
}

const shown = ({ ref, listed }: Entry): DiffEntry => ({
  ref,
  kind: listed.kind,
  name: listed.names[0]?.text ?? ref,
});

function pick(versions: readonly ListVersion[], text: string): ListVersion {
  const found = versions.filter(
    (one) =>
      String(one.ordinal) === text ||
      one.id === text ||
      one.published === text ||
      (text.length >= 6 && one.sha256.startsWith(text.toLowerCase())),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw refuse('VERSION_UNKNOWN', {
    given: text,
    versions: versions.map(
      (one) => `${one.ordinal}  ${one.published ?? 'undated'}  ${one.sha256.slice(0, 12)}`,
    ),
  });
}
