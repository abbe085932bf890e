import { EVENT_TYPES, type EventType, type Interval, type ReadClaim } from '../../words/index.ts';
import { givenCounts } from '../events-given.ts';
import { speakerBefore } from '../events-speakers.ts';
import { voiceAt, type Voice } from '../modality.ts';
import {
  GIVES_DAY,
  GIVES_LENGTH,
  LASTING_LENGTH,
  MEMBERS,
  STRENGTH_GIVEN,
  STRENGTH_TOLD,
} from '../rivals.data.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { matchesOf, occurs } from './matches.ts';
import { slotById, type Slot, subjectOfSlot, textSpan } from './skeleton.ts';
import { eventSpokenOf, toldEvents, type ToldPlace } from './told-events.ts';

/** Another length or day that somebody gives for an event told before. After the events are filed. */

const LENGTH =
  /^(?:hour|day|week|month|year|minute|night)|\b(?:hours?|days?|weeks?|months?|years?|minutes?)\b/;
const HAPPENINGS: ReadonlySet<EventType> = new Set(EVENT_TYPES.filter((type) => type !== 'statement'));
/** So many characters a bare length or day may stand from the one it disputes. */
const REACH = 420;

/** Whether the book tells this property of the event in words that end shortly before. */
function toldShortlyBefore(book: Book, subject: number, property: string, at: number): boolean {
  return book.claims.some(
    (claim) =>
      claim.subject === subject &&
      claim.property === property &&
      claim.start <= at &&
      at - claim.end <= REACH,
  );
}

/** The same, before or after: a day may be disputed before it is told. */
function toldNear(book: Book, subject: number, property: string, at: number): boolean {
  return book.claims.some(
    (claim) => claim.subject === subject && claim.property === property && Math.abs(at - claim.end) <= REACH,
  );
}

function voiceOf(scene: Scene, from: number, to: number, by: string | undefined, at: number): Partial<Voice> {
  const { modality, speaker } = voiceAt(scene.view, scene.hedges, from, to);
  if (by !== undefined) {
    const span = textSpan(scene.view, at, at + by.length);
    return { modality: 'reported', speaker: scene.prose.layout.text.slice(span.start, span.end) };
  }
  return {
    modality: modality === 'asserted' ? 'reported' : modality,
    speaker: speakerBefore(scene, from) ?? speaker,
  };
}

/** Who or what gives it: verbs of lasting tell it themselves. */
function lengths(scene: Scene, places: readonly ToldPlace[], book: Book): void {
  const { view, prose } = scene;
  for (const [pattern, isGiven] of [
    [LASTING_LENGTH, false],
    [GIVES_LENGTH, true],
  ] as const) {
    for (const match of matchesOf(pattern, view.skeleton)) {
      const slot = slotById(view, match.groups?.['value']);
      const quantity = slot === null ? undefined : prose.quantities[slot.index];
      if (slot === null || quantity === undefined || !LENGTH.test(quantity.unit)) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      const start = textSpan(view, from, to).start;
      const event = eventSpokenOf(places, scene, start);
      if (event === null) continue;
      if (isGiven && !toldShortlyBefore(book, event.subject, 'duration', start)) continue;
      const { low, best, high, unit, qualifier } = quantity;
      const value = { type: 'quantity' as const, low, best, high, unit };
      const known = book.claims.some(
        (claim) =>
          claim.subject === event.subject &&
          claim.property === 'duration' &&
          claim.start <= start &&
          claim.end >= start,
      );
      if (known) continue;
      addClaim(book, scene, {
        subject: event.subject,
        property: 'duration',
        value,
        qualifier,
        rule: isGiven ? 'duration.given@1' : 'duration.lasted@1',
        from,
        to,
        ...(isGiven ? { voice: voiceOf(scene, from, to, undefined, from) } : {}),
      });
    }
  }
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The day that is told of an event so far. */
function dayTold(book: Book, subject: number): string | null {
  for (const claim of book.claims)
    if (claim.subject === subject && claim.property === 'occurred' && claim.value.type === 'date') {
      const { from, to } = claim.value.interval;
      if (from !== null && to !== null) return from.slice(0, 10);
    }
  return null;
}

const onDay = (year: string, month: number, day: number): Interval => {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { from: date, to: date, precision: 'day' };
};

/** "The 8th", "1 April" in a report without a date: the month or the year is that of the day which is disputed. */
function besideTold(told: string | null, text: string, nth: string | undefined): Interval | null {
  if (told === null) return null;
  if (nth !== undefined) return onDay(told.slice(0, 4), Number(told.slice(5, 7)), Number(nth));
  const written = /^(\d{1,2}) ([a-z]+)$/i.exec(text) ?? /^(?:([a-z]+) (\d{1,2}))$/i.exec(text);
  const [day, month] = /^\d/.test(written?.[1] ?? '')
    ? [written?.[1], written?.[2]]
    : [written?.[2], written?.[1]];
  const number = MONTHS.findIndex((name) => name === month?.toLowerCase()) + 1;
  return day === undefined || number === 0 ? null : onDay(told.slice(0, 4), number, Number(day));
}

function days(scene: Scene, places: readonly ToldPlace[], book: Book): void {
  const { view, prose } = scene;
  for (const pattern of GIVES_DAY) {
    for (const match of matchesOf(pattern, view.skeleton)) {
      const slot = slotById(view, match.groups?.['value']);
      const time = slot === null ? undefined : prose.times[slot.index];
      const { by, nth } = match.groups ?? {};
      if (time === undefined && nth === undefined) continue;
      const at = by === undefined ? match.index : match.index + match[0].indexOf(by);
      const to = match.index + match[0].length;
      const start = textSpan(view, at, to).start;
      const event = eventSpokenOf(places, scene, start);
      if (event === null || !toldNear(book, event.subject, 'occurred', start)) continue;
      const isOpen = time === undefined || (time.interval.from === null && time.interval.to === null);
      const text = time?.text ?? `the ${nth}`;
      const interval = isOpen ? besideTold(dayTold(book, event.subject), text, nth) : time.interval;
      if (interval === null) continue;
      addClaim(book, scene, {
        subject: event.subject,
        property: 'occurred',
        value: { type: 'date', interval, text },
        interval,
        rule: 'occurred.given@1',
        from: at,
        to,
        voice: voiceOf(scene, at, to, by, at),
      });
    }
  }
}

/** The group that a sentence goes on about: the one named last in it or in the two before. */
function groupMeant({ prose, view }: Scene, at: number): number | null {
  const here = view.slots.findLast((slot) => slot.letter === 'O' && slot.to <= at);
  if (here !== undefined) return subjectOfSlot(prose, here);
  const index = prose.views.indexOf(view);
  for (const before of [prose.views[index - 1], prose.views[index - 2]]) {
    const slot = before?.slots.find(({ letter }) => letter === 'O');
    if (slot !== undefined) return subjectOfSlot(prose, slot);
  }
  return null;
}

function strengthClaim(scene: Scene, book: Book, subject: number, slot: Slot, given: Given): void {
  const quantity = scene.prose.quantities[slot.index];
  if (quantity === undefined || quantity.money !== null || !MEMBERS.test(quantity.unit)) return;
  const { low, best, high, qualifier } = quantity;
  const known = book.claims.some(
    (claim) =>
      claim.subject === subject &&
      claim.property === 'strength' &&
      claim.start <= slot.start &&
      claim.end >= slot.end,
  );
  if (known) return;
  addClaim(book, scene, {
    subject,
    property: 'strength',
    value: { type: 'quantity', low, best, high, unit: 'people' },
    qualifier,
    rule: given.rule,
    from: given.from,
    to: Math.max(given.to, slot.to),
    ...(given.voice === undefined ? {} : { voice: given.voice }),
  });
}

interface Given {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly voice?: Partial<Voice>;
}

/** The group of which a strength was told last, shortly before. */
function lastStrength(book: Book, at: number): number | null {
  let last: ReadClaim | null = null;
  for (const claim of book.claims)
    if (claim.property === 'strength' && claim.start <= at && at - claim.end <= REACH)
      if (last === null || claim.start >= last.start) last = claim;
  return last === null ? null : last.subject;
}

function strengths(scene: Scene, book: Book): void {
  const { view } = scene;
  for (const pattern of STRENGTH_TOLD)
    for (const match of matchesOf(pattern, view.skeleton)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const slot = view.slots.find((one) => one.letter === 'Q' && one.at >= from && one.to <= to);
      const org = slotById(view, match.groups?.['org']);
      const subject = org === null ? groupMeant(scene, from) : subjectOfSlot(scene.prose, org);
      if (slot !== undefined && subject !== null)
        strengthClaim(scene, book, subject, slot, { from, to, rule: 'strength.estimated@1' });
    }
  for (const pattern of STRENGTH_GIVEN)
    for (const match of matchesOf(pattern, view.skeleton)) {
      const slot = slotById(view, match.groups?.['value']);
      const [from, to] = [match.index, match.index + match[0].length];
      const by = match.groups?.['by'];
      const at = by === undefined ? from : from + match[0].lastIndexOf(by);
      const subject = slot === null ? null : lastStrength(book, slot.start);
      if (slot === null || subject === null) continue;
      const unit = scene.prose.quantities[slot.index]?.unit ?? '';
      // A bare number takes up a strength only in its own sentence.
      const isNear =
        unit !== '' ||
        book.claims.some(
          (claim) => claim.subject === subject && claim.property === 'strength' && claim.end >= view.start,
        );
      if (!isNear) continue;
      const voice = voiceOf(scene, from, to, by, at);
      strengthClaim(scene, book, subject, slot, { from, to, rule: 'strength.given@1', voice });
    }
}

const OF_STRENGTH = /\b(?:strength|estimates?|manpower|its numbers|its ranks|how many (?:men|fighters))\b/i;

/** "Estimates of X differ: the ministry says 150 men, the monitors 600": by any source, of the group whose strength is spoken of. */
function strengthsGiven(scene: Scene, book: Book): void {
  for (const { slot, by, from, to } of givenCounts(scene, new Set())) {
    const isToll = book.claims.some(
      ({ property, start, end }) => property === 'casualties' && start <= slot.start && end >= slot.end,
    );
    if (isToll) continue;
    const isBare = (scene.prose.quantities[slot.index]?.unit ?? '') === '';
    const taken = isBare ? null : lastStrength(book, slot.start);
    const subject = OF_STRENGTH.test(scene.view.skeleton) ? groupMeant(scene, slot.at) : taken;
    if (subject === null) continue;
    const words = by === null ? undefined : scene.view.skeleton.slice(by[0], by[1]);
    const voice = voiceOf(scene, from, to, words, by?.[0] ?? from);
    strengthClaim(scene, book, subject, slot, { from, to, rule: 'strength.given-by@1', voice });
  }
}

const PROBE_STRENGTH =
  /strength|estimat|Est|reckon|assess|put|‹O\d+›: |sa[iy]|speak|spoke|giv|gave|claim|insist|laugh|count|list|carr|keep|accord/;

const PROBE_DAY = /giv|gave|date|put|say|said|record|prefer|insist|name|list|place|speak|has|have|:/;

/** Claims of another length or day, by those who give it. */
export function rivalClaims(scenes: readonly Scene[], book: Book): void {
  // An operation has no class and yet lasts.
  const operations = book.mentions.flatMap(({ kind, subject, start, end }) =>
    kind === 'operation' && subject !== null ? [{ subject, start, end }] : [],
  );
  const places = [...toldEvents(book, HAPPENINGS), ...operations].sort((a, b) => a.start - b.start);
  for (const scene of scenes) {
    const letters = scene.view.slots.map(({ letter }) => letter).join('');
    if (letters.includes('Q') && occurs(PROBE_STRENGTH, scene.view.skeleton)) {
      strengths(scene, book);
      strengthsGiven(scene, book);
    }
    if (places.length === 0) continue;
    if (letters.includes('Q')) lengths(scene, places, book);
    if (
      (letters.includes('T') || / the \d{1,2}(?:st|nd|rd|th)\b/.test(scene.view.skeleton)) &&
      occurs(PROBE_DAY, scene.view.skeleton)
    )
      days(scene, places, book);
  }
}
