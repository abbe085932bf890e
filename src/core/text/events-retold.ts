import type { CasualtyCategory, CasualtyEffect } from '../words/index.ts';
import { matchesOf, occurs } from './claims/matches.ts';
import { slotById, type Slot, subjectOfSlot, textSpan } from './claims/skeleton.ts';
import { ANY_PEOPLE, categoryOf } from './events-casualties.ts';
import type { EventDraft, Toll } from './events-find.ts';
import { type GivenCount, givenCounts, sourceInBrackets } from './events-given.ts';
import { speakerBefore } from './events-speakers.ts';
import { OF_THE_DEAD } from './given.data.ts';
import { type Voice, voiceAt } from './modality.ts';
import {
  ASKED,
  EFFECT_OF_WORDS,
  COUNT_OF_OTHERS,
  BARE_END,
  FEW,
  type Frame,
  FRAMES,
  GIVES,
  LISTED,
  NO_VICTIMS,
  REMAINS,
  SOUGHT_BEFORE,
} from './retold.data.ts';
import { isPart } from './events-parts.ts';
import type { Scene } from './subjects.ts';
import type { FoundQuantity } from './types.ts';

/**
 * Counts of the dead told again, by somebody else or later, in a sentence that does not tell the deed: they belong to
 * the deed told before. Where no deed with a toll was told, nothing is read.
 */

const PROBE =
  /toll|count|number|figure|tally|total|losses|fatalit|spoke|speak|talk|report|gave|giv|list|cite|quot|acknowledg|admit|conced|confirm|claim|mention|record|regist|said|say|told|insist|estimat|announc|maintain|buri|bury|receiv|recover|pull|retriev|saw|seen|show|brought|collect|dug|wash|handed|lost|retain|stop|arriv|settl|stick|stuck|stood|books?|lists?|cost|tall|log|not|certif|publish|own|find|found|print|laugh|insist|accord|per |washed|keep|kept|remember|recall|swor|swear|would|hav|has |had |figure|perform|conduct|carr|identif|pos[t]/;
const LABEL = /\b(?:Dead|Killed|Deaths|Fatalities|KIA|Martyred|Shaheed|Injured|Wounded|WIA)\b/i;

/** So many tellings before this one are looked at. */
const LOOKED_AT = 64;

function countOf(scene: Scene, id: string | undefined): { slot: Slot; quantity: FoundQuantity } | null {
  const slot = slotById(scene.view, id);
  const quantity = slot === null ? undefined : scene.prose.quantities[slot.index];
  if (slot === null || quantity === undefined || quantity.money !== null) return null;
  const isSought =
    NO_VICTIMS.test(quantity.unit) ||
    SOUGHT_BEFORE.test(scene.view.skeleton.slice(Math.max(0, slot.at - 40), slot.at));
  return isSought ? null : { slot, quantity };
}

/** Whether the count can be of people: nothing is counted in words, or people or their remains are. */
function countsPeople({ unit }: FoundQuantity, frame: Frame, after: string): boolean {
  if (REMAINS.test(unit)) return true;
  if (ONLY_REMAINS.has(frame.id)) return false;
  if (unit === '') return frame.id !== 'handled' || BARE_END.test(after);
  return frame.id !== 'handled' && ANY_PEOPLE.test(unit);
}

/** Frames that count the dead only where their remains are counted. */
const ONLY_REMAINS: ReadonlySet<string> = new Set(['brought-in', 'examined']);

/** Which count words tell of; null where a bare number leaves it open. */
const effectIn = (words: string): CasualtyEffect | null =>
  EFFECT_OF_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** The effect of the count told last before a place in the text, not too far back. */
function effectBefore(scene: Scene, earlier: readonly EventDraft[], at: number): CasualtyEffect | null {
  let [last, number, from] = [null as CasualtyEffect | null, -1, -1];
  for (const { tolls } of earlier.slice(-LOOKED_AT))
    for (const toll of tolls) {
      const sentence = toll.scene.view.number;
      const isBefore = sentence < scene.view.number || toll.from < at;
      if (!isBefore || sentence < number || (sentence === number && toll.from < from)) continue;
      [last, number, from] = [toll.effect, sentence, toll.from];
    }
  return scene.view.number - number <= REMEMBERED ? last : null;
}
/** So many sentences a bare number may stand from the count that it takes up: further off it may count anything. */
const REMEMBERED = 1;

/** Tolls of the deeds told before, the latest first, with how many sentences ago. */
interface Told {
  readonly draft: EventDraft;
  readonly tolls: readonly Toll[];
  readonly ago: number;
}

function toldBefore(scene: Scene, earlier: readonly EventDraft[], effect: CasualtyEffect): Told[] {
  return earlier
    .slice(-LOOKED_AT)
    .flatMap((draft): Told[] => {
      const tolls = draft.tolls.filter((toll) => toll.effect === effect);
      const last = tolls.at(-1);
      return last === undefined ? [] : [{ draft, tolls, ago: scene.view.number - last.scene.view.number }];
    })
    .toSorted((a, b) => a.ago - b.ago);
}

/** Two counts of one deed differ, but not by any factor: sixty-three are not the policeman shot the week before. */
const MOST_FACTOR = 5;

type Numbers = Pick<Toll, 'low' | 'best' | 'high'>;

function comparable(one: Numbers, other: Numbers): boolean {
  const [a, b] = [one, other].map(({ low, best, high }) => 1 + (best ?? low ?? high ?? 0));
  return a === undefined || b === undefined || Math.max(a, b) <= Math.min(a, b) * MOST_FACTOR;
}

/** The deed that a count told again belongs to: the latest with people of this kind, else the latest. */
export function homeOfRetold(
  scene: Scene,
  earlier: readonly EventDraft[],
  toll: Pick<Toll, 'effect' | 'category' | 'low' | 'best' | 'high'>,
  within: number,
): Told | null {
  const told = toldBefore(scene, earlier, toll.effect).filter(
    ({ ago, tolls }) => ago <= within && tolls.some((other) => comparable(other, toll)),
  );
  const alike = told.find(({ tolls }) => tolls.some(({ category }) => category === toll.category));
  return alike ?? told[0] ?? null;
}

/** Whom a bare number counts: those counted last; of several kinds none in particular. */
function takenUp({ tolls }: Told): CasualtyCategory {
  const last = tolls.at(-1);
  const kinds = new Set(tolls.filter(({ scene }) => scene === last?.scene).map(({ category }) => category));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'unknown';
}

function voiceOf(
  scene: Scene,
  frame: Frame,
  from: number,
  to: number,
  at: number,
  match: RegExpExecArray,
): Partial<Voice> {
  const by = match.groups?.['by'];
  if (by !== undefined) {
    const start = match.index + match[0].lastIndexOf(by);
    const span = textSpan(scene.view, start, start + by.length);
    return { modality: 'reported', speaker: scene.prose.layout.text.slice(span.start, span.end) };
  }
  if (frame.id === 'gave-too') return { modality: 'reported', speaker: speakerBefore(scene, at, from) };
  const { modality } = voiceAt(scene.view, scene.hedges, from, to);
  if (modality !== 'asserted' || !frame.saying) return {};
  return { modality: 'reported', speaker: speakerBefore(scene, from) };
}

export interface Retold {
  readonly draft: EventDraft;
  readonly toll: Toll;
}

/** "Eleven people" may be anybody; "eleven" and "eleven bodies" are of those counted before. */
const isBare = ({ unit }: FoundQuantity): boolean => unit === '' || REMAINS.test(unit);

function isAsked({ prose, view }: Scene): boolean {
  const before = prose.views.find(({ number }) => number === view.number - 1);
  return before !== undefined && ASKED.test(before.skeleton);
}

/**
 * Counts told again in a sentence; those that a toll of this sentence has read already are not read again. `deadly` is
 * the deed told last that people can die in.
 */
export function retoldTolls(
  scene: Scene,
  earlier: readonly EventDraft[],
  deadly: (asked: boolean) => EventDraft | undefined,
): Retold[] {
  const { view } = scene;
  if (!view.skeleton.includes('‹Q') || deadly(true) === undefined || !occurs(PROBE, view.skeleton)) return [];
  const read = earlier.flatMap(({ tolls }) => tolls.filter((toll) => toll.scene === scene));
  const taken = new Set(
    view.slots.flatMap(({ id, at }) => (read.some(({ from, to }) => from <= at && at < to) ? id : [])),
  );
  const found: Retold[] = [];
  const asked = isAsked(scene);
  for (const frame of FRAMES) {
    for (const match of matchesOf(frame.pattern, view.skeleton)) {
      for (const id of [match.groups?.['old'], match.groups?.['count']]) {
        const counted = countOf(scene, id);
        if (id === undefined || counted === null || taken.has(id)) continue;
        const { quantity, slot } = counted;
        if (!countsPeople(quantity, frame, view.skeleton.slice(slot.to, slot.to + 20)) || isPart(scene, slot))
          continue;
        if (COUNT_OF_OTHERS.test(match.groups?.['noun'] ?? '')) continue;
        const counting = `${match.groups?.['noun'] ?? ''} ${quantity.unit}`;
        const named = categoryOf(counting, null);
        const said = effectIn(
          `${counting} ${/^(?: \(‹Q\d+›\))?(?: [a-z]+){0,2}/.exec(view.skeleton.slice(slot.to))?.[0] ?? ''}`,
        );
        const effect =
          said ??
          (frame.ofTheDead && !asked
            ? 'killed'
            : (effectBefore(scene, earlier, slot.at) ?? (asked ? 'killed' : null)));
        if (effect === null) continue;
        const told = homeOfRetold(scene, earlier, { ...quantity, effect, category: named }, frame.within);
        const home = told?.draft ?? (frame.ofTheDead || asked || said !== null ? deadly(asked) : undefined);
        if (home === undefined) continue;
        taken.add(id);
        const { low, best, high, qualifier } = quantity;
        const [from, to] = [match.index, Math.max(match.index + match[0].length, slot.to)];
        found.push({
          draft: home,
          toll: {
            scene,
            from,
            to,
            category: named === 'unknown' && told !== null && isBare(quantity) ? takenUp(told) : named,
            effect,
            low,
            best,
            high,
            qualifier,
            rule: `casualties.retold-${frame.id}@2`,
            voice: voiceOf(scene, frame, from, to, slot.at, match),
          },
        });
      }
    }
  }
  return found;
}

/** Whether a bare count can be of people: nothing, people, remains or their names are counted. */
const isOfPeople = ({ unit }: FoundQuantity): boolean =>
  unit === '' || REMAINS.test(unit) || /^names?$/.test(unit) || ANY_PEOPLE.test(unit);

/** What a given count tells of: its own words, a word of its sentence, what was counted last, or the deed where two give rival counts. */
function effectGiven(
  scene: Scene,
  earlier: readonly EventDraft[],
  { slot }: GivenCount,
  rivals: boolean,
  deed: EventDraft | undefined,
): { effect: CasualtyEffect; free: boolean } | null {
  const { view, prose } = scene;
  const unit = prose.quantities[slot.index]?.unit ?? '';
  const near = `${view.skeleton.slice(Math.max(0, slot.at - 60), slot.at)} ${unit} ${/^(?: [a-z]+){0,3}/.exec(view.skeleton.slice(slot.to))?.[0] ?? ''}`;
  const said = effectIn(near);
  if (said !== null) return { effect: said, free: true };
  const before = effectBefore(scene, earlier, slot.at);
  if (OF_THE_DEAD.test(view.skeleton)) return { effect: 'killed', free: true };
  if (before !== null) return { effect: before, free: false };
  if (!rivals || deed === undefined) return null;
  return { effect: deed.type === 'kidnapping' ? 'abducted' : 'killed', free: true };
}

/**
 * Bare counts that a source of any kind gives (`events-given.ts`), of the deed told shortly before. Where no count was told, only
 * words for the dead or two rival counts in one sentence say what is counted.
 */
export function givenTolls(
  scene: Scene,
  earlier: readonly EventDraft[],
  deadly: (asked: boolean) => EventDraft | undefined,
): Retold[] {
  if (!scene.view.skeleton.includes('‹Q')) return [];
  const deed = deadly(false);
  if (deed === undefined) return [];
  const read = earlier.flatMap(({ tolls }) => tolls.filter((toll) => toll.scene === scene));
  const taken = new Set(
    scene.view.slots.flatMap(({ id, at }) => (read.some(({ from, to }) => from <= at && at < to) ? id : [])),
  );
  const given = givenCounts(scene, taken).filter(({ slot }) => {
    const quantity = countOf(scene, slot.id)?.quantity;
    return quantity !== undefined && isOfPeople(quantity) && !isPart(scene, slot);
  });
  const rivals = given.length > 1;
  return given.flatMap((one): Retold[] => {
    const quantity = scene.prose.quantities[one.slot.index];
    const told = effectGiven(scene, earlier, one, rivals, deed);
    if (quantity === undefined || told === null) return [];
    const named = categoryOf(`${quantity.text} ${quantity.unit}`, null);
    const { low, best, high, qualifier } = quantity;
    const last = homeOfRetold(
      scene,
      earlier,
      { ...quantity, effect: told.effect, category: named },
      NEAR_GIVEN,
    );
    const home = last?.draft ?? (told.free ? deed : undefined);
    if (home === undefined) return [];
    const category = named === 'unknown' && last !== null && isBare(quantity) ? takenUp(last) : named;
    const { from, to, rule } = one;
    const voice = voiceGivenBy(scene, one);
    const counted = { category, effect: told.effect, low, best, high, qualifier };
    return [{ draft: home, toll: { scene, from, to, ...counted, rule: `casualties.${rule}@1`, ...voice } }];
  });
}
/** So many sentences back the deed of a bare count that a source gives may have been counted. */
const NEAR_GIVEN = 3;

/** A toll with the source that stands in brackets behind it: "12 dead (police)". */
export function withSource(toll: Toll): Toll {
  const by = sourceInBrackets(toll.scene, toll.from, toll.to);
  if (by === null || toll.voice !== undefined) return toll;
  const { start, end } = textSpan(toll.scene.view, by[0], by[1]);
  const speaker = toll.scene.prose.layout.text.slice(start, end);
  return { ...toll, voice: { modality: 'reported', speaker } };
}

function voiceGivenBy(scene: Scene, { by, from, to }: GivenCount): Pick<Toll, 'voice'> {
  const { modality } = voiceAt(scene.view, scene.hedges, from, to);
  if (by === null) return {};
  const span = textSpan(scene.view, by[0], by[1]);
  const speaker = scene.prose.layout.text.slice(span.start, span.end);
  const kept = modality === 'asserted' || modality === 'denied' ? 'reported' : modality;
  return { voice: { modality: kept, speaker: speaker === '' ? null : speaker } };
}

const EFFECT_OF_LABEL: readonly (readonly [CasualtyEffect, RegExp])[] = [
  ['injured', /injured|wounded|wia/i],
  ['killed', /./],
];

/** Counts of a labelled list ("Dead: 09 passengers, 01 fireman"). */
export function listedTolls(scene: Scene, placeCountry: string | null): Toll[] {
  const { skeleton } = scene.view;
  if (!skeleton.includes('‹Q') || !occurs(LABEL, skeleton)) return [];
  return matchesOf(LISTED, skeleton).flatMap((match): Toll[] => {
    const [label, list] = [match.groups?.['label'] ?? '', match.groups?.['list'] ?? ''];
    const effect = EFFECT_OF_LABEL.find(([, words]) => words.test(label))?.[0] ?? 'killed';
    return [...list.matchAll(/(‹Q\d+›)((?: [a-z][a-z'-]*){0,3})/g)].flatMap(([, id, noun]): Toll[] => {
      const read = countOf(scene, id);
      if (read === null) return [];
      const { low, best, high, qualifier, unit } = read.quantity;
      const category = categoryOf(`${unit} ${noun ?? ''}`, placeCountry);
      const [from, to] = [match.index, match.index + match[0].length];
      return [{ scene, from, to, category, effect, low, best, high, qualifier, rule: 'casualties.listed@1' }];
    });
  });
}

/** Before a count: somebody gives it. */
const GIVEN = new RegExp(String.raw`\b(?:${GIVES}|that)${FEW} ["“]?$`);
const OWN_DEED = /\b(?:claim(?:s|ed|ing)?|boast(?:s|ed)?|sa(?:ys|id)|announced|asserted|reported)\b/;
const DOER: ReadonlySet<string> = new Set(['perpetrator', 'claimant', 'attributed']);
const SAID_WITHIN = 8;

/** A group that tells of its own deed: the last one told before in which it is the doer. */
function deedOfSpeaker(scene: Scene, earlier: readonly EventDraft[], toll: Toll): EventDraft | undefined {
  if (!occurs(OWN_DEED, scene.view.skeleton)) return undefined;
  const speakers = new Set(
    scene.view.slots.flatMap((slot) =>
      slot.to <= toll.to && 'PO'.includes(slot.letter) ? (subjectOfSlot(scene.prose, slot) ?? []) : [],
    ),
  );
  return earlier
    .slice(-LOOKED_AT)
    .findLast(
      ({ tolls, parts }) =>
        tolls.some(({ effect }) => effect === toll.effect) &&
        parts.some(({ role, subject }) => DOER.has(role) && speakers.has(subject)),
    );
}

/**
 * The deed told before that a toll of this sentence counts again, and the toll as it is then read; null where the
 * sentence tells something new.
 */
export function toldAgain(scene: Scene, toll: Toll, earlier: readonly EventDraft[]): Retold | null {
  const { skeleton, slots } = scene.view;
  if (slots.some(({ letter }) => letter === 'L' || letter === 'T')) return null;
  const own = deedOfSpeaker(scene, earlier, toll);
  if (own !== undefined) return { draft: own, toll };
  // In other scripts a count of the dead without a deed in its sentence is told of the deed before.
  const given = GIVEN.test(skeleton.slice(0, toll.from)) || FOREIGN.test(skeleton);
  const told = given ? homeOfRetold(scene, earlier, toll, SAID_WITHIN) : null;
  if (told === null) return null;
  return { draft: told.draft, toll: { ...withCategory(toll, told), ...voiceGiven(scene, toll) } };
}

/** Who gives a count that no hedge covers: "SITREP 001 gave 12 dead". */
function voiceGiven(scene: Scene, { from, to }: Toll): Pick<Toll, 'voice'> {
  const given = GIVEN.exec(scene.view.skeleton.slice(0, from));
  if (given === null || given[0].startsWith('that')) return {};
  if (voiceAt(scene.view, scene.hedges, from, to).modality !== 'asserted') return {};
  return { voice: { modality: 'reported', speaker: speakerBefore(scene, given.index) } };
}

const FOREIGN = /[\u0400-\u04ff\u0600-\u06ff]/;

/** A bare number counts those who were counted before. */
function withCategory(toll: Toll, told: Told): Toll {
  const slot = toll.scene.view.slots.find(
    ({ at, letter }) => letter === 'Q' && at >= toll.from && at < toll.to,
  );
  const unit = slot === undefined ? '' : (toll.scene.prose.quantities[slot.index]?.unit ?? '');
  const bare = toll.category === 'unknown' && (unit === '' || REMAINS.test(unit));
  return bare ? { ...toll, category: takenUp(told) } : toll;
}
