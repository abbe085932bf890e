import {
  applyChanges,
  type Change,
  type Chart,
  type FieldValue,
  type GroupField,
  type NodeField,
  readKey,
  sameValue,
  withoutLoose,
} from '../../core/graph/index.ts';
import { isUuid } from '../../core/words/id.ts';

/** Ids of groups are those of things too: the first that was put in. */
/** An id as the store writes it: what is compared with others must be written one way. */
const isOurs = (text: string): boolean => isUuid(text) && text === text.toLowerCase();
const isId = (value: FieldValue): boolean => typeof value === 'string' && isOurs(value);
const isTrue = (value: FieldValue): boolean => value === true;
/** Beyond it a picture has no size any more. */
const FURTHEST = 1e7;
const LONGEST_NAME = 200;

const isPlace = (value: FieldValue): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((one) => typeof one === 'number' && Math.abs(one) <= FURTHEST);
const isName = (value: FieldValue): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;

/** What each field may hold. */
const FIELDS: Readonly<Record<NodeField | GroupField, (value: FieldValue) => boolean>> = {
  at: isPlace,
  pin: isTrue,
  hide: isTrue,
  in: isId,
  name: isName,
  open: isTrue,
};

/** Whether changes are such as a chart knows: fields that there are, each once, with values that they may hold. */
export function areChanges(changes: readonly Change[]): boolean {
  const keys = new Set(changes.map(({ key }) => key));
  return (
    keys.size === changes.length &&
    changes.every(({ key, before, after }) => {
      const read = readKey(key);
      if (read === null || !isOurs(read.id)) return false;
      const fits = FIELDS[read.field as NodeField | GroupField];
      return [before, after].every((value) => value === null || fits(value));
    })
  );
}

/** Saves laid over one another, in order. */
export const folded = (saves: readonly { readonly changes: readonly Change[] }[]): Chart =>
  withoutLoose(saves.reduce<Chart>((chart, { changes }) => applyChanges(chart, changes), new Map()));

/** Ids of the things that fields are about. */
export function thingsIn(keys: Iterable<string>): string[] {
  const ids = new Set<string>();
  for (const key of keys) {
    const read = readKey(key);
    if (read?.of === 'n') ids.add(read.id);
  }
  return [...ids];
}

/** What of a chart somebody sees who sees these things only: a group of which they see nothing is not there either. */
export function seenOf(chart: Chart, seen: ReadonlySet<string>): Chart {
  const kept = [...chart].filter(([key]) => {
    const read = readKey(key);
    return read !== null && (read.of === 'g' || seen.has(read.id));
  });
  return withoutLoose(new Map(kept));
}

export interface Weighed {
  /** Those that say something new. */
  readonly changes: readonly Change[];
  /** Fields that no longer stand as the officer saw them. */
  readonly conflicts: readonly string[];
}

/**
 * Changes held against the chart as their officer sees it. What they cannot see is neither changed nor a conflict: the
 * answer is the same whether it is there or not (law 2).
 */
export function weighed(chart: Chart, changes: readonly Change[], seen: ReadonlySet<string>): Weighed {
  const visible = seenOf(chart, seen);
  const own = changes.filter(({ key }) => {
    const read = readKey(key);
    return read !== null && (read.of === 'g' || seen.has(read.id));
  });
  const now = (key: string) => visible.get(key) ?? null;
  const left = own.filter(({ key, after }) => !sameValue(now(key), after));
  return {
    changes: left.map(({ key, after }) => ({ key, before: chart.get(key) ?? null, after })),
    conflicts: left.flatMap(({ key, before }) => (sameValue(now(key), before) ? [] : key)),
  };
}

/** The things that changes are about: of a group those in it, before or after. */
export function touchedBy(chart: Chart, changes: readonly Change[]): string[] {
  const groups = new Set(changes.flatMap(({ key }) => (readKey(key)?.of === 'g' ? readKey(key)?.id : [])));
  const members = [...applyChanges(chart, changes), ...chart].flatMap(([key, value]) => {
    const read = readKey(key);
    return read?.field === 'in' && groups.has(String(value)) ? read.id : [];
  });
  return [...new Set([...thingsIn(changes.map(({ key }) => key)), ...members])];
}
