import type { Interval, Reading, ReadMention } from '../words/index.ts';
import { findCitations } from './citations.ts';
import { fileIdentifiers } from './claims/holders.ts';
import { DESIGNATION_RULES } from './claims/designations.ts';
import { eventDurations } from './claims/durations.ts';
import { GOODS_RULES } from './claims/goods.ts';
import { FOREIGN_ROLE_RULES } from './claims/foreign-roles.ts';
import { ORGANISATION_RULES } from './claims/organisations.ts';
import { participations } from './claims/participation.ts';
import { PEOPLE_RULES } from './claims/people.ts';
import { runPhraseRules } from './claims/phrase-rules.ts';
import { rivalClaims } from './claims/rivals.ts';
import { roleClaims } from './claims/roles.ts';
import { viewSentences, type Prose } from './claims/skeleton.ts';
import { STANDING_RULES } from './claims/standing.ts';
import { quoteStatement, STATEMENT_RULES } from './claims/statements.ts';
import { aliasClaims, titleClaims } from './claims/things.ts';
import { transferModes } from './claims/transfers.ts';
import { groupNames } from './coreference.ts';
import { readEvents } from './events.ts';
import type { FoundIdentifier } from './identifiers.ts';
import { overlapsAny } from './spans.ts';
import { findHedges } from './modality.ts';
import { presumeInnocence } from './innocence.ts';
import { findTones } from './statement-type.ts';
import { finishSubjects, newBook, subjectsOfGroups, type Book, type Scene } from './subjects.ts';
import type { FoundAlias, FoundName, FoundQuantity, FoundTime, Layout } from './types.ts';

/** Everything the finders found in one report. Spans are of `layout.text`; names do not overlap one another. */
export interface Found {
  readonly layout: Layout;
  readonly dated: Interval;
  readonly names: readonly FoundName[];
  readonly aliases: readonly FoundAlias[];
  readonly times: readonly FoundTime[];
  readonly quantities: readonly FoundQuantity[];
  readonly identifiers: readonly FoundIdentifier[];
}

const TABLES = [
  PEOPLE_RULES,
  STANDING_RULES,
  ORGANISATION_RULES,
  DESIGNATION_RULES,
  STATEMENT_RULES,
  FOREIGN_ROLE_RULES,
  GOODS_RULES,
];

function nameMentions(prose: Prose): ReadMention[] {
  return prose.names.map((name, index) => ({
    kind: name.kind,
    start: name.start,
    end: name.end,
    text: name.text,
    script: name.script,
    subject: prose.subjectOf[index] ?? null,
    rule: name.rule,
  }));
}

/** "one Anwar Sahil", the "Two Rivers" of an army: words of a name count nothing. */
function namesSomebody(names: readonly FoundName[], quantity: FoundQuantity): boolean {
  const name = names.find((one) => one.start < quantity.end && one.end > quantity.start);
  if (name === undefined) return false;
  const isOne = name.kind === 'person' && /^one\s/i.test(quantity.text);
  return isOne || (name.start <= quantity.start && name.end >= quantity.end && name.kind !== 'weapon');
}

/** Dates, counts and money belong to claims, not to subjects; a count inside a name or a date is part of it. */
function valueMentions(found: Found): ReadMention[] {
  const values = [
    ...found.times.map((time) => ({ item: time, kind: 'date' as const })),
    ...found.quantities
      .filter((quantity) => !overlapsAny(found.times, quantity) && !overlapsAny(found.identifiers, quantity))
      .filter((quantity) => !namesSomebody(found.names, quantity))
      .map((quantity) => ({
        item: quantity,
        kind: quantity.money === null ? ('quantity' as const) : ('money' as const),
      })),
  ];
  return values.map(({ item, kind }) => ({
    kind,
    start: item.start,
    end: item.end,
    text: item.text,
    script: 'Zyyy',
    subject: null,
    rule: item.rule,
  }));
}

function minedScenes(prose: Prose): Scene[] {
  return prose.views.map((view) => ({
    prose,
    view,
    hedges: findHedges(view, prose.layout.text),
    tones: findTones(view),
    described: [],
  }));
}

function mine(found: Found, prose: Prose, aliases: readonly FoundAlias[], book: Book): void {
  const scenes = minedScenes(prose);
  for (const scene of scenes) {
    titleClaims(scene, book);
    roleClaims(scene, book);
    for (const table of TABLES) runPhraseRules(table, scene, book);
    quoteStatement(scene, book);
  }
  aliasClaims(scenes, aliases, book);
  readEvents(scenes, prose.layout.title, book);
  participations(scenes, book);
  transferModes(scenes, book);
  eventDurations(scenes, book);
  rivalClaims(scenes, book);
  fileIdentifiers(found.identifiers, scenes, book);
}

const byPlace = (
  a: { start: number; end: number; rule: string },
  b: { start: number; end: number; rule: string },
) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Names of boilerplate and repeated blocks are not the report's own words: they give no mention. */
function spoken(layout: Layout, names: readonly FoundName[]): { kept: FoundName[]; from: number[] } {
  const kept: FoundName[] = [];
  const from: number[] = [];
  const silent = layout.zones.filter(
    (zone) => zone.kind === 'boilerplate' || zone.kind === 'teaser' || zone.kind === 'repeated',
  );
  names.forEach((name, index) => {
    if (overlapsAny(silent, { start: name.start, end: name.start + 1 })) return;
    kept.push(name);
    from.push(index);
  });
  return { kept, from };
}

/**
 * Puts what was found together into a Reading: subjects, mentions, claims, citations. Pure and deterministic.
 * Only body and quotation zones are mined for claims, and the rows of tables for events; headings give mentions; the
 * rest gives nothing.
 */
export function readFound(found: Found): Reading {
  const { layout } = found;
  const book = newBook();
  const { kept: names, from } = spoken(layout, found.names);
  const place = new Map(from.map((original, index) => [original, index]));
  const aliases = found.aliases.flatMap((pair) => {
    const [of, alias] = [place.get(pair.of), place.get(pair.alias)];
    return of === undefined || alias === undefined ? [] : [{ of, alias, rule: pair.rule }];
  });
  const subjectOf = subjectsOfGroups(
    book,
    { names },
    groupNames(layout.text, names, aliases),
    new Set(aliases.map((pair) => pair.alias)),
  );
  const prose: Prose = {
    layout,
    dated: found.dated,
    names,
    times: found.times,
    quantities: found.quantities,
    subjectOf,
    views: viewSentences(layout, names, found.times, found.quantities),
  };
  book.mentions.push(...nameMentions(prose), ...valueMentions(found));
  mine(found, prose, aliases, book);
  const claims = presumeInnocence(book.claims);
  return {
    text: layout.text,
    language: layout.language,
    scripts: layout.scripts,
    title: layout.title,
    dated: found.dated,
    zones: layout.zones,
    mentions: book.mentions.sort(byPlace),
    subjects: finishSubjects(book),
    claims,
    citations: findCitations(layout),
  };
}
