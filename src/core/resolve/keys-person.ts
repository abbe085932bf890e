import { coreTokens, foldName, type PersonKey, tokenRarity, weighedPersonKeys } from '../names/index.ts';
import {
  datesOf,
  type Fact,
  isProperName,
  organisationFacts,
  specificPlaces,
  unique,
  within,
} from './facts.ts';
import { calledKeys, dayKeys } from './keys-event.ts';
import { captionOf, oncePerReport, type ReadingIndex, recordsNamed } from './reading-index.ts';
import { needsTwo, spokenWith } from './spoken.ts';
import { inOneParagraph } from './told.ts';
import { basisText } from './evidence.ts';
import type { EvidenceKey } from './types.ts';

/** A fact that makes a name telling, and how telling the name must be for it. */
interface Context extends Least {
  readonly code: string;
  readonly basis: EvidenceKey['basis'];
  readonly mostRarity?: number;
  readonly tellsParts?: boolean;
}

interface Least {
  readonly leastRarity: number;
  readonly leastParts: number;
}

/** Least rarity of a name, by the fact beside it. Chosen by reasoning on base rates, not fitted to any report. */
const LEAST = {
  alone: { leastRarity: 0.05, leastParts: 1 },
  affiliation: { leastRarity: 0.25, leastParts: 1 },
  genericAffiliation: { leastRarity: 0.6, leastParts: 2 },
  roleThere: { leastRarity: 0.05, leastParts: 2 },
  role: { leastRarity: 0.5, leastParts: 2 },
  birthDay: { leastRarity: 0.05, leastParts: 1 },
  birthYear: { leastRarity: 0.4, leastParts: 2 },
  father: { leastRarity: 0.05, leastParts: 1 },
  relative: { leastRarity: 0.25, leastParts: 1 },
  child: { leastRarity: 0.05, leastParts: 1 },
  place: { leastRarity: 0.5, leastParts: 2 },
  event: { leastRarity: 0.25, leastParts: 1 },
  toldEvent: { leastRarity: 0.55, leastParts: 2 },
  toldBeside: { leastRarity: 0.4, leastParts: 2 },
  calledEvent: { leastRarity: 0.55, leastParts: 2 },
  nationality: { leastRarity: 0.85, leastParts: 3 },
} as const;

/** Events of the report that serve as context for whoever is named in it. */
const MOST_TOLD_EVENTS = 2;
const MOST_PART_CONTEXTS = 8;
/** Sons of common names have fathers of common names. */
const LEAST_CHILD_RARITY = 0.5;
/** A single part must be rare in itself. */
const LEAST_SINGLE_RARITY = 0.5;
/** Roles held by very many: they tell nothing without the organisation. */
const COMMON_ROLE =
  /^(?:(?:senior|top|key|local|former|alleged|suspected|deputy|acting|chief|head|area|regional|military|militant|terrorist|taliban|of|the|a|an) ?)*(?:commander|leader|member|spokesman|spokesperson|official|militant|fighter|operative|terrorist|chief|head|officer|suspect|facilitator|financier|courier|recruiter|minister|soldier)?$/;

function context(code: string, property: string, text: string, least: Least): Context {
  return { code, basis: [{ property, text }], ...least };
}

function contextsOf(index: ReadingIndex, at: number, isCommon: boolean): readonly Context[] {
  return [
    ...affiliations(index, at),
    ...births(index, at),
    ...family(index, at),
    ...children(index, at),
    ...specificPlaces(index, at, ['location', 'birthPlace', 'address']).map(({ code, text }) =>
      context(code, 'place', text, LEAST.place),
    ),
    ...events(index, at),
    ...(standsInList(index, at)
      ? []
      : [...toldEvents(index, at), ...calledEvents(index, at), ...spokenWith(index, at, isCommon)]),
    ...nationalities(index, at),
  ];
}

/** Entries of a designation list stand beside one another by their numbers: that tells nothing of any of them. */
function standsInList(index: ReadingIndex, at: number): boolean {
  return index.about(at, 'listReference').length > 0;
}

function roles(index: ReadingIndex, at: number): readonly string[] {
  const texts = index
    .about(at, 'role')
    .flatMap((claim) => (claim.value.type === 'text' ? [foldName(claim.value.text)] : []));
  return [...new Set(texts)];
}

function affiliations(index: ReadingIndex, at: number): readonly Context[] {
  const organisations = recordsNamed(index, at, ['affiliation']).flatMap((org) =>
    organisationFacts(index, org),
  );
  const held = roles(index, at);
  return [
    ...organisations.map(({ code, text, generic }) =>
      context(code, 'affiliation', text, generic ? LEAST.genericAffiliation : LEAST.affiliation),
    ),
    ...organisations.flatMap(({ code, text }) =>
      held.map((role) =>
        context(
          `${code}+role:${role}`,
          'role',
          basisText('roleOf', { name: role, name2: text }),
          LEAST.roleThere,
        ),
      ),
    ),
    ...held
      .filter((role) => role.includes(' ') && !COMMON_ROLE.test(role))
      .map((role) => context(`role:${role}`, 'role', role, LEAST.role)),
  ];
}

function births(index: ReadingIndex, at: number): readonly Context[] {
  return datesOf(index, at, 'birthDate').flatMap((date) => {
    const day = within(date, 'day');
    const year = within(date, 'year');
    return [
      ...(day === null
        ? []
        : [context(`born:${day}`, 'birthDate', basisText('bornOn', { day }), LEAST.birthDay)]),
      ...(year === null
        ? []
        : [context(`born:${year}`, 'birthDate', basisText('bornInYear', { day: year }), LEAST.birthYear)]),
    ];
  });
}

function family(index: ReadingIndex, at: number): readonly Context[] {
  const fathers = index
    .about(at, 'fatherName')
    .flatMap((claim) => (claim.value.type === 'name' ? [claim.value.text] : []));
  const relatives = recordsNamed(index, at, ['relative']);
  return [
    ...fathers.map((name) =>
      context(`father:${fullKey(name)}`, 'fatherName', basisText('childOf', { name }), LEAST.father),
    ),
    ...relatives.map((other) => {
      const name = captionOf(index.reading.subjects[other]);
      return context(
        `relative:${fullKey(name)}`,
        'relative',
        basisText('relativeOf', { name }),
        LEAST.relative,
      );
    }),
  ];
}

/** The fathers that a report names are people of it too: known by the child, where the child's name is telling. */
function children(index: ReadingIndex, at: number): readonly Context[] {
  const named = fatherhoods(index);
  if (named.length === 0) return [];
  const own = fullKey(index.reading.subjects[at]?.names[0]?.text ?? '');
  const ofOwn = new Set(named.flatMap(({ child, father }) => (child !== at && father === own ? child : [])));
  return [...ofOwn].flatMap((other) => {
    const name = captionOf(index.reading.subjects[other]);
    return weighedPersonKeys(name)
      .filter((key) => key.parts >= 2 && key.rarity >= LEAST_CHILD_RARITY)
      .map((key) => context(`child:${key.key}`, 'child', basisText('fatherOf', { name }), LEAST.child));
  });
}

/** Who is called the child of whom, fathers by the key of their name. */
const fatherhoods = oncePerReport((index: ReadingIndex) =>
  index.persons.flatMap((child) =>
    index
      .about(child, 'fatherName')
      .flatMap(({ value }) => (value.type === 'name' ? { child, father: fullKey(value.text) } : [])),
  ),
);

function fullKey(name: string): string {
  return weighedPersonKeys(name)[0]?.key ?? '';
}

function events(index: ReadingIndex, at: number): readonly Context[] {
  return index
    .naming(at, 'participant')
    .flatMap((claim) => dayKeys(index, claim.subject))
    .map(({ code, text }) => context(code, 'event', text, LEAST.event));
}

/**
 * What happened at a place on a day, for people that the report names without saying what part they had in it; told in
 * one paragraph with them it says more.
 */
function toldEvents(index: ReadingIndex, at: number): readonly Context[] {
  return told(index).map(({ event, code, text }) => {
    const least = inOneParagraph(index, at, event) ? LEAST.toldBeside : LEAST.toldEvent;
    return context(`told:${code}`, 'spoken-event', text, least);
  });
}

/** An event called by a small place ("the X market blast") in which somebody had part, or told in one paragraph with them. */
function calledEvents(index: ReadingIndex, at: number): readonly Context[] {
  const all = called(index);
  if (all.length === 0) return [];
  const part = new Set(index.naming(at, 'participant').map((claim) => claim.subject));
  const facts = all.filter(({ event }) => part.has(event) || inOneParagraph(index, at, event));
  return unique(facts)
    .slice(0, MOST_TOLD_EVENTS)
    .map(({ code, text }) => context(`told:${code}`, 'spoken-event', text, LEAST.calledEvent));
}

interface ToldEvent extends Fact {
  readonly event: number;
}

/** In order of code, so that two reports that tell of the same events pick the same. */
function onceEach(
  make: (index: ReadingIndex, event: number) => readonly Fact[],
  most: number,
): (index: ReadingIndex) => readonly ToldEvent[] {
  return oncePerReport((index: ReadingIndex) =>
    index.reading.subjects
      .flatMap((subject, event) =>
        subject.kind === 'event' ? make(index, event).map((fact) => ({ ...fact, event })) : [],
      )
      .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.event - b.event))
      .slice(0, most),
  );
}

const MOST_CALLED = 8;
const told = onceEach(dayKeys, MOST_TOLD_EVENTS);
const called = onceEach(calledKeys, MOST_CALLED);

function nationalities(index: ReadingIndex, at: number): readonly Context[] {
  return index.about(at, 'nationality').flatMap(({ value }) => {
    if (value.type !== 'country') return [];
    return context(
      `national:${value.code}`,
      'nationality',
      basisText('nationalOf', { country: value.code }),
      LEAST.nationality,
    );
  });
}

function meets(key: PersonKey, least: Least): boolean {
  if (key.parts < least.leastParts) return false;
  return (
    key.rarity >= (key.parts === 1 ? Math.max(LEAST_SINGLE_RARITY, least.leastRarity) : least.leastRarity)
  );
}

/** Two names of one person in one report: whoever bears both is the same person. */
function aliasKeys(names: readonly string[]): readonly EvidenceKey[] {
  const keyed = names.flatMap((text) => {
    const key = weighedPersonKeys(text)[0];
    return key === undefined ? [] : [{ text, ...key }];
  });
  return keyed.flatMap((one) =>
    keyed
      .filter((two) => one.key < two.key && !sharesPart(one.key, two.key) && one.rarity + two.rarity >= 0.5)
      .map((two) => ({
        key: `person:${one.key}=${two.key}`,
        strength: 'strong' as const,
        basis: [
          { property: 'name', text: one.text },
          { property: 'alias', text: two.text },
        ],
      })),
  );
}

/** A short form of a name is no second name. */
function sharesPart(a: string, b: string): boolean {
  const parts = new Set(a.split('-'));
  return b.split('-').some((part) => parts.has(part));
}

/** Keys of a person: name and context together, never the name alone (SAFEGUARDS; a name is not an identity). */
export function personEvidence(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const names = index.reading.subjects[at]?.names.map((name) => name.text).filter(isProperName) ?? [];
  const keyed = names.map((text) => ({ text, weighed: weighedPersonKeys(text) }));
  const contexts = contextsOf(
    index,
    at,
    keyed.some(({ weighed }) => weighed.some(needsTwo)),
  );
  const keys: EvidenceKey[] = [...aliasKeys(names)];
  for (const { text, weighed } of keyed) {
    const name = { property: 'name', text };
    for (const [order, key] of weighed.entries()) {
      const start = `person:${key.key}`;
      if (order === 0 && meets(key, LEAST.alone)) keys.push({ key: start, strength: 'weak', basis: [name] });
      for (const fact of contexts) {
        if (!meets(key, fact) || key.rarity >= (fact.mostRarity ?? Infinity)) continue;
        keys.push({ key: `${start}+${fact.code}`, strength: 'strong', basis: [name, ...fact.basis] });
      }
    }
    keys.push(...partKeys(text, contexts));
  }
  return keys;
}

/** One telling part of a name (a family name, a kunya) with who and what stands beside it; joins where one bearer is in view. */
function partKeys(text: string, contexts: readonly Context[]): readonly EvidenceKey[] {
  const parts = coreTokens(text).filter((token) => tokenRarity(token) >= LEAST_SINGLE_RARITY);
  const telling = contexts.filter(({ tellsParts }) => tellsParts === true).slice(0, MOST_PART_CONTEXTS);
  return parts.flatMap((part) =>
    telling.map(({ code, basis }) => ({
      key: `person~${part.skeleton}+${code}`,
      strength: 'strong' as const,
      basis: [{ property: 'name-part', text: part.text }, ...basis],
    })),
  );
}
