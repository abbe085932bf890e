import type { MentionKind } from '../../src/core/words/index.ts';
import { COMMON_THINGS } from './common.data.ts';
import { type DeclaredThing, declare, declaredNames } from './declare.ts';
import { type Mark, unmark } from './marks.ts';
import type { LabelledDocument, LabelledMention, LabelledThing, Labels, Span } from './types.ts';

/** 't' is a length of time: some read "over seven months" as a date, some as a quantity. */
const VALUE_KINDS: Readonly<Record<string, readonly MentionKind[]>> = {
  d: ['date'],
  t: ['date', 'quantity'],
  q: ['quantity'],
  m: ['money'],
  i: ['identifier'],
};

/** Counts in passing ("two states", "the first two", an age between commas): to find them is neither asked nor wrong. */
const PASSING_COUNT =
  /\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|a dozen)(?:[ -][a-z]+)?\b/gi;

const HEAD = /^date: (\S+)\ngenre: (.+)\n----\n/;
const RULE = '\n====\n';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const inside = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;
const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

interface Spelling {
  readonly thing: DeclaredThing;
  readonly optional: boolean;
}

/** Every spelling to look for; one that two things share is an author's mistake unless it is kept from the search. */
function spellingsOf(things: readonly DeclaredThing[], where: string): Map<string, Spelling> {
  const found = new Map<string, Spelling>();
  for (const thing of things) {
    for (const { text, optional, searched } of thing.names) {
      if (!searched) continue;
      const other = found.get(text);
      if (other !== undefined && other.thing.id !== thing.id)
        throw new Error(`${where}: “${text}” could be ${other.thing.id} or ${thing.id}`);
      found.set(text, { thing, optional });
    }
  }
  return found;
}

function searched(text: string, spellings: ReadonlyMap<string, Spelling>): Mark[] {
  if (spellings.size === 0) return [];
  const names = [...spellings.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const spelling = spellings.get(match[0]) as Spelling;
    const end = match.index + match[0].length;
    return { start: match.index, end, label: spelling.thing.id, optional: spelling.optional };
  });
}

function passingCounts(text: string, marks: readonly Mark[]): Mark[] {
  return [...text.matchAll(PASSING_COUNT)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, label: 'q', optional: true }))
    .filter((mark) => !marks.some((other) => meets(mark, other)));
}

const isHappening = (thing: DeclaredThing): boolean => thing.kinds[0] === 'event';

/** Common places and bodies join the catalogue unless the document itself says what their name means. */
function withCommon(own: readonly DeclaredThing[]): DeclaredThing[] {
  const said = new Set(own.flatMap(({ names }) => names.map(({ text }) => text)));
  const common = COMMON_THINGS.map(([id, kinds, names]) => ({
    id,
    kinds,
    names: declaredNames(names).filter(({ text }) => !said.has(text)),
  }));
  return [...own, ...common.filter(({ names }) => names.length > 0)];
}

/** "Sindh" in "Sindh Rangers": a place to some readers. */
function placesInNames(
  text: string,
  names: readonly Mark[],
  things: readonly DeclaredThing[],
  where: string,
): Mark[] {
  const places = spellingsOf(
    things.filter(({ kinds }) => kinds.includes('place')),
    where,
  );
  return names.flatMap(({ start, end }) =>
    searched(text.slice(start, end), places)
      .filter((mark) => mark.end - mark.start < end - start)
      .map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start, optional: true })),
  );
}

/** The author's own marks first; then names where they stand; inside a mention of an event they are optional. */
function allMarks(
  text: string,
  marks: readonly Mark[],
  things: readonly DeclaredThing[],
  where: string,
): Mark[] {
  const happenings = new Set(things.filter(isHappening).map(({ id }) => id));
  const free = (found: readonly Mark[], taken: readonly Mark[]): Mark[] =>
    found.filter((mark) => !taken.some((other) => meets(mark, other)));
  const closed = marks.filter(({ label }) => !happenings.has(label));
  const events = free(searched(text, spellingsOf(things.filter(isHappening), where)), marks);
  const around = [...events, ...marks.filter(({ label }) => happenings.has(label))];
  const named = things.filter((thing) => !isHappening(thing));
  const names = free(searched(text, spellingsOf(named, where)), closed).map((mark) =>
    around.some((event) => inside(mark, event)) ? { ...mark, optional: true } : mark,
  );
  const found = [...marks, ...events, ...names, ...placesInNames(text, [...closed, ...names], named, where)];
  return [...found, ...passingCounts(text, found)].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function mentionsOf(
  marks: readonly Mark[],
  things: readonly DeclaredThing[],
  where: string,
): LabelledMention[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return marks.map(({ start, end, label, optional }) => {
    const kinds = VALUE_KINDS[label];
    if (kinds !== undefined) return { start, end, kinds, thing: null, optional };
    const thing = byId.get(label);
    if (thing === undefined) throw new Error(`${where}: nothing is called “${label}”`);
    return { start, end, kinds: thing.kinds, thing: label, optional };
  });
}

function namesOf(thing: DeclaredThing, mentions: readonly LabelledMention[], text: string): LabelledThing {
  const written = mentions
    .filter((one) => one.thing === thing.id)
    .map((one) => text.slice(one.start, one.end));
  const names = new Set([
    ...thing.names.map((name) => name.text).filter((name) => text.includes(name)),
    ...written,
  ]);
  return { id: thing.id, kinds: thing.kinds, names: [...names] };
}

function used(labels: Omit<Labels, 'things'>): Set<string> {
  return new Set([
    ...labels.mentions.flatMap(({ thing }) => thing ?? []),
    ...labels.events.flatMap(({ id, places }) => [id, ...places]),
    ...labels.claims.flatMap(({ subject, value }) => [
      subject,
      ...(value.type === 'thing' ? [value.thing] : []),
    ]),
    ...labels.traps.flatMap((trap) => ('things' in trap ? trap.things : [])),
  ]);
}

/**
 * Parses one document of the labelled set: a head (`date:`, `genre:`), the marked text, and the declarations. Offsets
 * come from the marks. Throws, with the place, on anything that names what is not there.
 */
export function parseLabelled(path: string, source: string): LabelledDocument {
  const head = HEAD.exec(source);
  const cut = source.lastIndexOf(RULE);
  if (head === null || cut < 0) throw new Error(`${path}: no head or no declarations`);
  const { text, passages, marks } = unmark(source.slice(head[0].length, cut), path);
  const { things: own, ...declared } = declare(source.slice(cut + RULE.length), path);
  const things = withCommon(own);
  const mentions = mentionsOf(allMarks(text, marks, things, path), things, path);
  const labels = { passages, mentions, ...declared };
  const wanted = used(labels);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const named = [...new Set([...own.map(({ id }) => id), ...wanted])].map((id) => {
    const thing = byId.get(id);
    if (thing === undefined) throw new Error(`${path}: nothing is called “${id}”`);
    return namesOf(thing, mentions, text);
  });
  const date = head[1] === 'none' ? null : (head[1] as string);
  return { path, date, genre: head[2] as string, text, labels: { ...labels, things: named } };
}
