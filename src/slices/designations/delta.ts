import type { ListedParty } from '../../core/formats/lists/types.ts';

/** An entry with the hash of its content. */
export interface Entry {
  readonly ref: string;
  readonly hash: string;
  readonly listed: ListedParty;
}

/** What leads from one state of a list to another. */
export interface Delta {
  readonly added: readonly Entry[];
  readonly changed: readonly {
    readonly before: Entry;
    readonly after: Entry;
    /** Fields that differ. */
    readonly fields: readonly (keyof ListedParty)[];
  }[];
  readonly delisted: readonly Entry[];
}

/**
 * Every field that an entry can have, with what its value is written as: lists in place of objects, so that the order of
 * keys in memory does not matter. In this order the content is written for the hash.
 */
const WRITTEN: { readonly [Field in keyof ListedParty]: (value: ListedParty[Field]) => unknown } = {
  ref: asIs,
  kind: asIs,
  names: (all) => all.map(({ text, kind }) => [text, kind]),
  births: (all) => all.map(({ from, to, precision, reason }) => [from, to, precision, reason ?? null]),
  birthPlaces: asIs,
  fathers: asIs,
  gender: asIs,
  countries: (all) => all.map(({ code, text, of }) => [code, text, of]),
  addresses: asIs,
  identifiers: (all) => all.map(({ scheme, value, country, text }) => [scheme, value, country, text]),
  positions: asIs,
  programmes: asIs,
  listedOn: asIs,
  amendedOn: asIs,
  remarks: asIs,
  details: (words) => Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)),
};
const FIELDS = Object.keys(WRITTEN) as (keyof ListedParty)[];

function asIs<Value>(value: Value): Value {
  return value;
}

function written<Field extends keyof ListedParty>(listed: ListedParty, field: Field): unknown {
  return WRITTEN[field](listed[field]);
}

/** The one text of an entry's content, whatever the order of the keys in memory. */
export function contentOf(listed: ListedParty): string {
  return JSON.stringify(FIELDS.map((field) => written(listed, field)));
}

/** Fields in which two contents of an entry differ. */
export function fieldsChanged(before: ListedParty, after: ListedParty): (keyof ListedParty)[] {
  return FIELDS.filter(
    (field) => JSON.stringify(written(before, field)) !== JSON.stringify(written(after, field)),
  );
}

/** What is to be done to the entries of `before` to have those of `after`; each part in order of reference. */
export function deltaOf(before: Iterable<Entry>, after: Iterable<Entry>): Delta {
  const old = new Map([...before].map((entry) => [entry.ref, entry]));
  const next = new Map([...after].map((entry) => [entry.ref, entry]));
  const both = [...next.values()].flatMap((entry) => {
    const was = old.get(entry.ref);
    return was !== undefined && was.hash !== entry.hash ? [{ before: was, after: entry }] : [];
  });
  return {
    added: [...next.values()].filter((entry) => !old.has(entry.ref)).toSorted(byRef),
    changed: both
      .map((pair) => ({ ...pair, fields: fieldsChanged(pair.before.listed, pair.after.listed) }))
      .toSorted((a, b) => byRef(a.after, b.after)),
    delisted: [...old.values()].filter((entry) => !next.has(entry.ref)).toSorted(byRef),
  };
}

/** The entries after a delta: `applyDelta(deltaOf(a, b), a)` are those of b. */
export function applyDelta(delta: Delta, before: Iterable<Entry>): Entry[] {
  const entries = new Map([...before].map((entry) => [entry.ref, entry]));
  for (const entry of delta.delisted) entries.delete(entry.ref);
  for (const entry of [...delta.added, ...delta.changed.map((pair) => pair.after)])
    entries.set(entry.ref, entry);
  return [...entries.values()].toSorted(byRef);
}

export function byRef(a: { readonly ref: string }, b: { readonly ref: string }): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}
