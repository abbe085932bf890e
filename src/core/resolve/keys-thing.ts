import { foldName, skeleton } from '../names/index.ts';
import type { EntityKind } from '../words/index.ts';
import { EVENT_WORDS } from './events.data.ts';
import type { ReadingIndex } from './reading-index.ts';
import type { EvidenceKey } from './types.ts';

/** Things that bear names of their own; the others are told by numbers (plate, serial, account) alone. */
const NAMED: ReadonlySet<EntityKind> = new Set([
  'operation',
  'programme',
  'vessel',
  'aircraft',
  'document',
  'channel',
]);

/** Words for what a thing is, which do not say which; articles and the izafe. Three scripts side by side. */
const KIND_WORDS = new Set(
  (
    'operation operations op ops programme programs program project initiative plan vessel ship boat dhow launch trawler mv mt fv ss aircraft plane helicopter document report letter channel ' +
    'group page account action act law the of new national joint al el e i ul ' +
    'آپریشن پروگرام منصوبه کشتی لانچ جهاز چینل عملیه سفینه قارب برنامج операция программа судно канал'
  )
    .split(' ')
    .map(foldName),
);

/** A vehicle with one of these in its name is a service that has a name: a train, a coach line. */
const SERVICE_WORDS = new Set(
  'express mail train passenger shuttle railcar ایکسپریس میل экспресс поезд'.split(' ').map(foldName),
);

/** From this many consonants the sound tells a name in every script; shorter ones are compared as written. */
const LEAST_SKELETON = 5;

/** The words that say which thing it is, without kind, article and izafe. */
function ownWords(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !KIND_WORDS.has(word)).map((word) => word.replace(/^ال(?=.{3,}$)/, ''));
  return own.length > 0 ? own : words;
}

function isTelling(kind: EntityKind, words: readonly string[]): boolean {
  const own = words.filter(
    (word) => !KIND_WORDS.has(word) && !EVENT_WORDS.has(word) && !SERVICE_WORDS.has(word),
  );
  if (NAMED.has(kind)) return own.length >= 1 && (words.length >= 2 || (own[0]?.length ?? 0) >= 4);
  const service = kind === 'vehicle' && words.some((word) => SERVICE_WORDS.has(word));
  return words.some((word) => /\d/.test(word)) || (service && own.length >= 1);
}

/** "Zarf-e-Wolgai", "Zarf e Wolgai" and ظرف ولگای are one name; digits stay digits. */
export function thingKey(name: string): string {
  return soundOf(foldName(name).split(' '));
}

function soundOf(words: readonly string[]): string {
  const own = ownWords(words);
  // In one word too: heron1@example.org is not heron2@example.org.
  const sound = own.map((word) => word.replace(/\D+/g, (letters) => skeleton(letters))).join('-');
  return sound.length >= LEAST_SKELETON ? sound : own.join(' ');
}

/** Keys of operations, programmes, vessels, vehicles and the like: the sound of the whole name, within their kind. */
export function thingEvidence(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const subject = index.reading.subjects[at];
  if (subject === undefined) return [];
  return subject.names.map((name) => {
    const words = foldName(name.text).split(' ');
    return {
      key: `${subject.kind}:${soundOf(words)}`,
      strength:
        name.kind !== 'short' && isTelling(subject.kind, words) ? ('strong' as const) : ('weak' as const),
      basis: [{ property: 'name', text: name.text }],
    };
  });
}
