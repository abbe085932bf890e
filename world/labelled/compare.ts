import type {
  EntityKind,
  EventType,
  MentionKind,
  ParticipantRole,
  Reading,
  ReadMention,
} from '../../src/core/words/index.ts';
import type { LabelledDocument, LabelledMention, Passage, Span } from './types.ts';

export const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
export const inside = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;

/** Lower case, one form of letters and digits, no signs: only to compare, never shown. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

/** Both say the same: one holds all words of the other, or they share at least half of all their words. */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  if (a.size === 0 || b.size === 0) return false;
  const shared = a.intersection(b).size;
  return shared === Math.min(a.size, b.size) || shared / (a.size + b.size - shared) >= 0.5;
}

const IDENTIFIER_KINDS: readonly MentionKind[] = [
  'identifier',
  'account',
  'wallet',
  'device',
  'vehicle',
  'document',
  'channel',
];

/** Whether a reader's kind is right for a labelled mention. A number may be read as the thing that it names. */
export function kindFits(labelled: readonly MentionKind[], kind: MentionKind): boolean {
  return labelled.includes(kind) || (labelled[0] === 'identifier' && IDENTIFIER_KINDS.includes(kind));
}

/** Event classes that a careful reader may exchange for one another; the general 'attack' stands for each violent one. */
const NEAR_TYPES: readonly (readonly EventType[])[] = [
  ['attack', 'bombing'],
  ['attack', 'suicide-bombing'],
  ['attack', 'armed-attack'],
  ['attack', 'assassination'],
  ['attack', 'air-strike'],
  ['bombing', 'suicide-bombing'],
  ['armed-attack', 'assassination'],
  ['armed-attack', 'clash'],
  ['raid', 'clash'],
  ['kidnapping', 'hijacking'],
  ['assassination', 'execution'],
  ['visit', 'meeting'],
  ['transfer', 'travel'],
];

export function typeFits(labelled: EventType, read: EventType): boolean {
  const near = NEAR_TYPES.some((pair) => pair.includes(labelled) && pair.includes(read));
  return labelled === read || labelled === 'other' || near;
}

const NEAR_ROLES: readonly (readonly ParticipantRole[])[] = [
  ['perpetrator', 'attributed'],
  ['victim', 'target'],
  ['target', 'recipient'],
  ['planner', 'perpetrator'],
];

export function roleFits(labelled: ParticipantRole | null, read: ParticipantRole | undefined): boolean {
  if (labelled === null || read === undefined || labelled === read) return true;
  return NEAR_ROLES.some((pair) => pair.includes(labelled) && pair.includes(read));
}

/** Properties that say one thing in two words. */
const ONE_PROPERTY: Readonly<Record<string, string>> = {
  allegedRole: 'role',
  rank: 'role',
  partOf: 'affiliation',
  phone: 'identifier',
  listReference: 'identifier',
  occurredAt: 'location',
  // The legal mode of a transfer: two hands label it in two ways.
  description: 'transferMode',
};

/** Stems of the legal modes of a transfer: "extradited" and "extradition" are one mode. */
const MODES: readonly RegExp[] = [
  /extradit/,
  /deport|expel|expul/,
  /repatriat/,
  /hand(?:ed|ing|s)?(?: him| her| them)?[- ](?:back|over)|handover|turn\w* over/,
  /exchange|swap/,
  /surrender/,
  /removal|removed/,
  /rendition/,
];

const modeOf = (text: string): number => MODES.findIndex((stem) => stem.test(fold(text)));

/** Both name one legal mode, in whatever form of the word. */
export const sameMode = (one: string, other: string): boolean =>
  modeOf(one) >= 0 && modeOf(one) === modeOf(other);

export const propertyFamily = (property: string): string => ONE_PROPERTY[property] ?? property;

const QUIET: ReadonlySet<Passage['type']> = new Set(['leftover', 'repeat']);

/** Leftovers, teasers and second printings: nothing there is asked for, nothing found there is held against a reader. */
export function quietPassages(document: LabelledDocument): Passage[] {
  return document.labels.passages.filter(({ type }) => QUIET.has(type));
}

/** Mentions that a reader must find. */
export function requiredMentions(document: LabelledDocument): LabelledMention[] {
  const quiet = quietPassages(document);
  return document.labels.mentions.filter(
    (mention) => !mention.optional && !quiet.some((passage) => inside(mention, passage)),
  );
}

export function passageOf(document: LabelledDocument, number: number): Passage | undefined {
  return document.labels.passages.find((passage) => passage.number === number);
}

/** The labelled mention that a read one shares most of its letters with, in proportion to both. */
function nearest(document: LabelledDocument, read: ReadMention): LabelledMention | null {
  let [best, most] = [null as LabelledMention | null, 0];
  for (const mention of document.labels.mentions) {
    if (mention.thing === null || !meets(read, mention)) continue;
    // A name inside the description of an event is not that event.
    if ((mention.kinds[0] === 'event') !== (read.kind === 'event')) continue;
    const shared = Math.min(read.end, mention.end) - Math.max(read.start, mention.start);
    const likeness = shared / (Math.max(read.end, mention.end) - Math.min(read.start, mention.start));
    if (likeness > most) [best, most] = [mention, likeness];
  }
  return best;
}

/** Which labelled things each subject of a reading speaks of, by the mentions they share; with how many. */
export function thingsOfSubjects(document: LabelledDocument, reading: Reading): Map<string, number>[] {
  const found = reading.subjects.map(() => new Map<string, number>());
  for (const read of reading.mentions) {
    const counts = read.subject === null ? undefined : found[read.subject];
    const thing = counts === undefined ? null : (nearest(document, read)?.thing ?? null);
    if (counts !== undefined && thing !== null) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return found;
}

/** The labelled thing that a subject mostly speaks of; null where it shares no mention with any. */
export function mainThing(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [thing, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = thing;
  return best;
}

export const isEntity = (kinds: readonly MentionKind[]): kinds is readonly EntityKind[] =>
  !kinds.some((kind) => kind === 'date' || kind === 'quantity' || kind === 'money' || kind === 'identifier');
