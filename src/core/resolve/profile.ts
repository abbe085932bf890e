import { foldName, namesAgree } from '../names/index.ts';
import type { EntityKind, Reading } from '../words/index.ts';
import { countriesOf, datesOf, onlyCountry } from './facts.ts';
import { SCHEMES } from './identifiers.data.ts';
import { eventEvidence } from './keys-event.ts';
import { identifierKeys, identifiersOf } from './keys-identifier.ts';
import { organisationEvidence } from './keys-organisation.ts';
import { personEvidence } from './keys-person.ts';
import { placeEvidence } from './keys-place.ts';
import { thingEvidence } from './keys-thing.ts';
import { captionOf, indexOf, oncePerReport, type ReadingIndex } from './reading-index.ts';
import { NAMED_THINGS } from './spoken.data.ts';
import type { Constraints, EvidenceKey } from './types.ts';

type Maker = (index: ReadingIndex, at: number) => readonly EvidenceKey[];

const MAKERS: Readonly<Record<EntityKind, Maker>> = {
  person: personEvidence,
  organisation: organisationEvidence,
  place: placeEvidence,
  event: eventEvidence,
  vehicle: thingEvidence,
  vessel: thingEvidence,
  aircraft: thingEvidence,
  account: thingEvidence,
  wallet: thingEvidence,
  document: thingEvidence,
  device: thingEvidence,
  weapon: thingEvidence,
  operation: thingEvidence,
  programme: thingEvidence,
  channel: thingEvidence,
};

/** A record keeps its strongest keys; beyond this number more names and facts add nothing but cost. */
const MOST_KEYS = 64;
const STRENGTH_ORDER = { identity: 0, strong: 1, weak: 2 } as const;

export interface RecordProfile {
  readonly keys: readonly EvidenceKey[];
  readonly constraints: Constraints;
  readonly listed: boolean;
}

/**
 * What is written down of one subject of a report for resolution, from that report alone (ADR 0005): keys that tie it
 * to other records, what speaks against ties, and whether a designation list speaks.
 */
export function profileOf(reading: Reading, subjectIndex: number): RecordProfile {
  const index = indexOf(reading);
  return {
    keys: tellingApart(index, subjectIndex),
    constraints: constraintsOf(index, subjectIndex),
    listed: index.about(subjectIndex, 'listReference').length > 0,
  };
}

interface KeysOfReport {
  readonly keys: readonly (readonly EvidenceKey[])[];
  /** By kind, the subjects that hold each key. */
  readonly holders: Readonly<Partial<Record<EntityKind, ReadonlyMap<string, readonly number[]>>>>;
}

const keysOfReport = oncePerReport((index: ReadingIndex): KeysOfReport => {
  const keys = index.reading.subjects.map((_, at) => evidenceOf(index, at));
  const holders: Partial<Record<EntityKind, Map<string, number[]>>> = {};
  for (const [at, { kind }] of index.reading.subjects.entries()) {
    const ofKind = (holders[kind] ??= new Map<string, number[]>());
    for (const { key } of keys[at] ?? []) {
      const held = ofKind.get(key);
      if (held === undefined) ofKind.set(key, [at]);
      else held.push(at);
    }
  }
  return { keys, holders };
});

/**
 * A key that two things of one report hold does not tell them apart, so it ties neither to anything: it becomes weak.
 * Unless their names are one name in two spellings or scripts: then the report itself may have been read as two.
 */
function tellingApart(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const { keys, holders } = keysOfReport(index);
  const known = new Map<number, boolean>();
  const alike = (other: number): boolean => {
    const before = known.get(other);
    if (before !== undefined) return before;
    const made = sameName(index, at, other);
    known.set(other, made);
    return made;
  };
  const ofKind = holders[index.reading.subjects[at]?.kind ?? 'person'];
  const apart = (key: EvidenceKey): boolean => {
    const held = ofKind?.get(key.key) ?? [];
    return held.length > 1 && held.some((other) => other !== at && !alike(other));
  };
  return (keys[at] ?? []).map((key) =>
    key.strength === 'strong' && apart(key) ? { ...key, strength: 'weak' as const } : key,
  );
}

function sameName({ reading }: ReadingIndex, one: number, two: number): boolean {
  const [a, b] = [reading.subjects[one], reading.subjects[two]];
  if (a === undefined || b === undefined) return false;
  if (NAMED_THINGS.has(a.kind)) return foldName(captionOf(a)) !== foldName(captionOf(b));
  if (a.kind !== 'person') return false;
  const level = namesAgree(captionOf(a), captionOf(b), 'person').level;
  // One spelling twice was told apart by the report on purpose: two men of one name.
  return level === 'variant' || (level === 'same' && a.names[0]?.script !== b.names[0]?.script);
}

function evidenceOf(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const subject = index.reading.subjects[at];
  if (subject === undefined) return [];
  const anchor: readonly EvidenceKey[] =
    subject.anchor === null
      ? []
      : [
          {
            key: subject.anchor,
            strength: 'identity',
            basis: [{ property: 'anchor', text: subject.names[0]?.text ?? subject.anchor }],
          },
        ];
  const all = [...anchor, ...identifierKeys(index, at), ...MAKERS[subject.kind](index, at)];
  const strongest = new Map<string, EvidenceKey>();
  for (const key of all) {
    const before = strongest.get(key.key);
    if (before === undefined || STRENGTH_ORDER[key.strength] < STRENGTH_ORDER[before.strength])
      strongest.set(key.key, key);
  }
  return [...strongest.values()]
    .toSorted((a, b) => STRENGTH_ORDER[a.strength] - STRENGTH_ORDER[b.strength])
    .slice(0, MOST_KEYS);
}

function constraintsOf(index: ReadingIndex, at: number): Constraints {
  const identifiers: Record<string, string[]> = {};
  for (const { scheme, value } of identifiersOf(index, at)) {
    if (SCHEMES[scheme]?.exclusive === true) (identifiers[scheme] ??= []).push(value);
  }
  return {
    birth: datesOf(index, at, 'birthDate'),
    fathers: index
      .about(at, 'fatherName')
      .flatMap((claim) => (claim.value.type === 'name' ? [claim.value.text] : [])),
    occurred: datesOf(index, at, 'occurred'),
    eventTypes: index
      .about(at, 'eventType')
      .flatMap((claim) => (claim.value.type === 'event-type' ? [claim.value.eventType] : [])),
    identifiers,
    countries: countriesFor(index, at),
  };
}

/** An office is of the country that its report speaks of, where it names no other. */
function countriesFor(index: ReadingIndex, at: number): readonly string[] {
  const claimed = countriesOf(index, at);
  if (claimed.length > 0 || index.reading.subjects[at]?.kind !== 'organisation') return claimed;
  const only = onlyCountry(index);
  return only === null ? [] : [only];
}
