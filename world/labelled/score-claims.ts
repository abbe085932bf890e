import { overlaps, type ReadClaim, type Reading } from '../../src/core/words/index.ts';
import {
  fold,
  mainThing,
  meets,
  passageOf,
  propertyFamily,
  quietPassages,
  roleFits,
  sameMode,
  sameWords,
  thingsOfSubjects,
} from './compare.ts';
import { matchEvents, readEvents } from './score-events.ts';
import { type Tally, tally } from './tally.ts';
import type { Count, LabelledClaim, LabelledDocument, LabelledValue } from './types.ts';

/** Properties whose claims are labelled completely; the frame of an event (class, day, place) is scored with events. */
const COUNTED: ReadonlySet<string> = new Set(
  'role affiliation relative fatherName birthDate birthPlace deathDate age nationality identifier legalStatus participant casualties weaponUsed seized amount designation strength duration'.split(
    ' ',
  ),
);

/** Labelled where plainly said, not everywhere: what a label has is asked for, what no label has is no fault. */
const ASKED: ReadonlySet<string> = new Set('commitment delivered received paid sumReceived owns'.split(' '));

/** Whether two counts can be one: their ranges meet. */
export function countsMeet(one: Count, other: Count): boolean {
  const low = (count: Count): number => count.low ?? (count.high === null ? (count.best ?? 0) : 0);
  const high = (count: Count): number =>
    count.high ?? (count.low === null ? (count.best ?? Infinity) : Infinity);
  // "at least 12" meets 12 and 14; but an open range never excuses a number that stands elsewhere.
  const points = (count: Count): number[] => [count.low, count.best, count.high].filter((n) => n !== null);
  const shared = points(one).some((point) => points(other).includes(point));
  return (
    shared ||
    (high(one) !== Infinity && high(other) !== Infinity && low(one) <= high(other) && low(other) <= high(one))
  );
}

const MINOR_UNITS: Readonly<Record<string, number>> = { JPY: 1 };

function recordFits(
  labelled: Extract<LabelledValue, { type: 'thing' }>,
  claim: ReadClaim,
  context: Context,
): boolean {
  const { value } = claim;
  if (value.type === 'text')
    return context.namesOf(labelled.thing).some((name) => sameWords(name, value.text));
  if (value.type !== 'record' || !roleFits(labelled.role, value.role)) return false;
  if (context.things[value.record] === labelled.thing) return true;
  const names = new Set(context.namesOf(labelled.thing).map(fold));
  return context.reading.subjects[value.record]?.names.some(({ text }) => names.has(fold(text))) ?? false;
}

function wordsFit(text: string, { property, value }: ReadClaim, context: Context): boolean {
  if (value.type === 'text' || value.type === 'name')
    return (
      sameWords(text, value.text) ||
      (propertyFamily(property) === 'transferMode' && sameMode(text, value.text))
    );
  if (value.type === 'identifier') {
    const [labelled, read] = [text, value.value].map((one) => fold(one).replaceAll(' ', '')) as [
      string,
      string,
    ];
    // Prefixes are a matter of form: 0321… and +92321… are one number.
    return labelled.includes(read) || (value.scheme === 'phone' && labelled.slice(-9) === read.slice(-9));
  }
  if (value.type === 'country') return value.text !== undefined && sameWords(text, value.text);
  if (value.type === 'record')
    return context.reading.subjects[value.record]?.names.some((name) => sameWords(text, name.text)) ?? false;
  return false;
}

function valueFits(labelled: LabelledValue, claim: ReadClaim, context: Context): boolean {
  const { value } = claim;
  if (labelled.type === 'thing') return recordFits(labelled, claim, context);
  if (labelled.type === 'words') return wordsFit(labelled.text, claim, context);
  if (labelled.type === 'date') return value.type === 'date' && overlaps(value.interval, labelled.interval);
  if (labelled.type === 'quantity') return value.type === 'quantity' && countsMeet(labelled.count, value);
  if (labelled.type === 'money') {
    const minor = labelled.amount * (MINOR_UNITS[labelled.currency] ?? 100);
    return (
      value.type === 'money' &&
      value.currency === labelled.currency &&
      Math.abs(value.amountMinor - minor) <= minor / 100
    );
  }
  return (
    value.type === 'casualties' &&
    value.effect === labelled.effect &&
    (value.category === labelled.category ||
      value.category === 'unknown' ||
      labelled.category === 'unknown') &&
    countsMeet(labelled.count, value)
  );
}

interface Context {
  readonly reading: Reading;
  /** Per subject: the labelled thing or event that it is. */
  readonly things: readonly (string | null)[];
  namesOf(thing: string): readonly string[];
}

export function contextOf(document: LabelledDocument, reading: Reading): Context {
  const things = thingsOfSubjects(document, reading).map(mainThing);
  for (const [id, event] of matchEvents(document, readEvents(document, reading), false))
    things[event.subject] = id;
  const byId = new Map(document.labels.things.map(({ id, names }) => [id, names]));
  return { reading, things, namesOf: (thing) => byId.get(thing) ?? [] };
}

/** "X is Y's sister" ties both: whose kin is told of whom is a matter of form. */
function swapped(claim: LabelledClaim, read: ReadClaim, context: Context): boolean {
  const { value } = claim;
  return (
    claim.property === 'relative' &&
    value.type === 'thing' &&
    read.value.type === 'record' &&
    context.things[read.subject] === value.thing &&
    context.things[read.value.record] === claim.subject
  );
}

function saysThe(claim: LabelledClaim, read: ReadClaim, context: Context): boolean {
  return (
    propertyFamily(read.property) === propertyFamily(claim.property) &&
    ((context.things[read.subject] === claim.subject && valueFits(claim.value, read, context)) ||
      swapped(claim, read, context))
  );
}

/** Labelled claims paired with read ones: same subject, property and value, and the passages meet. */
export function matchClaims(document: LabelledDocument, reading: Reading): Map<LabelledClaim, ReadClaim> {
  const context = contextOf(document, reading);
  const pairs = new Map<LabelledClaim, ReadClaim>();
  const taken = new Set<ReadClaim>();
  for (const claim of document.labels.claims) {
    const passage = passageOf(document, claim.passage);
    const fits = reading.claims.filter(
      (read) =>
        !taken.has(read) && passage !== undefined && meets(read, passage) && saysThe(claim, read, context),
    );
    const found = fits.find(({ modality }) => modality === claim.modality) ?? fits[0];
    if (found === undefined) continue;
    pairs.set(claim, found);
    taken.add(found);
  }
  return pairs;
}

/**
 * Claims of the counted properties: found, said without a label, or not found. Leftovers and repeats count for nothing,
 * nor does saying a labelled claim again from another passage.
 */
export function scoreClaims(document: LabelledDocument, reading: Reading): Tally {
  const context = contextOf(document, reading);
  const pairs = matchClaims(document, reading);
  const found = new Set(pairs.values());
  const quiet = quietPassages(document);
  const counted = document.labels.claims.filter(
    ({ property }) => COUNTED.has(propertyFamily(property)) || ASKED.has(property),
  );
  const row = tally();
  row.right = counted.filter((claim) => pairs.has(claim)).length;
  row.missed = counted.length - row.right;
  row.wrong = reading.claims.filter(
    (read) =>
      !found.has(read) &&
      COUNTED.has(propertyFamily(read.property)) &&
      // Titles are labelled where they tell an office; "Haji" and "Dr" are right and not asked for.
      read.property !== 'rank' &&
      !quiet.some((passage) => meets(read, passage)) &&
      !document.labels.claims.some((claim) => saysThe(claim, read, context)),
  ).length;
  return row;
}
