import { foldName } from '../coreference.ts';
import { lastFrom } from '../spans.ts';
import { subjectOfSlot, type Prose, type SentenceView, type Slot, type SlotLetter } from './skeleton.ts';

/** Whom "he", "its leader" and "the physician, who …" speak of: only where what stands before leaves no doubt. */

/** The one person of the sentence before; null where it names nobody or two. */
export function onlyPersonBefore(prose: Prose, view: SentenceView): Slot | null {
  const before = prose.views[lastFrom(prose.views, view.start) - 1];
  return before === undefined ? null : only(prose, before, 'P', before.skeleton.length);
}

/** The one thing of a kind that a sentence names before an offset; null where it names none or two. */
function only(prose: Prose, view: SentenceView, letter: SlotLetter, before: number): Slot | null {
  const slots = view.slots.filter(
    (slot) => slot.letter === letter && slot.to <= before && !isOfficial(prose, slot),
  );
  const subjects = new Set(slots.map((slot) => subjectOfSlot(prose, slot)));
  return subjects.size === 1 ? (slots[0] ?? null) : null;
}

const OFFICIAL =
  /\b(?:Panel|Ministry|Department|Court|Committee|Commission|Agency|Police|Authority|Bureau|Directorate|Treasury|Parliament|Assembly|Senate|Government|Embassy|Council|Nations|Union|Interpol|Observer|News|Times|Army)\b/;

/** A body of the state or of states: no armed group is meant by it. */
const isOfficial = (prose: Prose, slot: Slot): boolean => {
  const name = slot.letter === 'O' ? prose.names[slot.index] : undefined;
  // A capital that stands for its government ("Paris calls him …") is a state.
  return (
    name !== undefined && (OFFICIAL.test(name.text) || name.anchor?.startsWith('org:government:') === true)
  );
};

/** So many sentences that only say "he" may stand between a pronoun and the name. */
const REACH = 3;
const CARRIED = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/;
/** A capitalised word within a sentence that was read as no name may be one: then who is meant is in doubt. */
const UNREAD = /[\p{Ll},] \p{Lu}\p{Ll}{2,}/u;
const MASCULINE = /\b(?:[Hh]e|[Hh]is|[Hh]im)\b/;
const FEMININE = /\b(?:[Ss]he|[Hh]er)\b/;
const WOMAN = /^(?:Ms|Mrs|Miss|Mst|Lady|Begum|Bibi)\b/;

/** The person that a pronoun before `at` takes up: of its own sentence, else of the one before, or further through "he". */
export function personMeant(prose: Prose, view: SentenceView, at: number, pronoun: string): Slot | null {
  const found = oneMeant(prose, view, at, 'P', CARRIED);
  const title = found === null ? null : (prose.names[found.index]?.title ?? null);
  const isHer = /^(?:she|her)$/i.test(pronoun);
  if (title !== null && WOMAN.test(title) !== isHer) return null;
  // "she received a call from his number": of the two, which one was named last is not told.
  return (isHer ? MASCULINE : FEMININE).test(view.skeleton.slice(0, at)) ? null : found;
}

const CARRIED_GROUP =
  /\b(?:[Ii]t|[Ii]ts|[Tt]heir|[Tt]hey|[Tt]he (?:group|outfit|organi[sz]ation|movement|network|gang|faction))\b/;

/** The organisation that "its", "their" or "the group's" takes up. */
export function groupMeant(prose: Prose, view: SentenceView, at: number): Slot | null {
  return oneMeant(prose, view, at, 'O', CARRIED_GROUP);
}

function oneMeant(
  prose: Prose,
  view: SentenceView,
  at: number,
  letter: SlotLetter,
  carried: RegExp,
): Slot | null {
  const isTold = (one: SentenceView, before: number) =>
    one.slots.some((slot) => slot.letter === letter && slot.to <= before && !isOfficial(prose, slot));
  if (isTold(view, at)) return only(prose, view, letter, at);
  const here = lastFrom(prose.views, view.start);
  for (let back = 1; back <= REACH; back++) {
    const before = prose.views[here - back];
    if (before === undefined) return null;
    if (isTold(before, before.skeleton.length))
      return (
        only(prose, before, letter, before.skeleton.length) ??
        (letter === 'O' ? subjectAtHead(prose, before) : null)
      );
    if (!carried.test(before.skeleton) || (letter === 'P' && UNREAD.test(before.skeleton))) return null;
  }
  return null;
}

/** The organisation that a sentence begins with: of several it is the one that "its" at the head of the next takes up. */
function subjectAtHead(prose: Prose, view: SentenceView): Slot | null {
  const [first] = view.slots;
  const isSubject =
    first?.letter === 'O' &&
    !isOfficial(prose, first) &&
    /^[^\p{L}]*(?:The )?$/u.test(view.skeleton.slice(0, first.at));
  return isSubject ? first : null;
}

/** So many lines of an entry may stand between its head and one of its labels. */
const ENTRY = 12;

/**
 * The thing that an entry of a list is about, for a line of it that only labels ("Role: …", "Passport: …"): the name
 * that begins the nearest line before it, after its number.
 */
export function entryHead(prose: Prose, view: SentenceView): Slot | null {
  const here = lastFrom(prose.views, view.start);
  for (let back = 0; back <= ENTRY; back++) {
    const line = prose.views[here - back];
    const [first] = line?.slots ?? [];
    if (line === undefined) return null;
    if (first === undefined || !'POW'.includes(first.letter)) continue;
    if (
      /^[^\p{L}]*(?:(?:[Nn]ame|NAME|[Ss]ubject|[Ee]ntity)(?: of \w+)?:? ?)?$/u.test(
        line.skeleton.slice(0, first.at),
      )
    )
      return back === 0 ? null : first;
  }
  return null;
}

/** The one organisation of the report in whose name a word stands: "the Regiment's" of "Black Hill Regiment". */
export function groupCalled(prose: Prose, word: string): number | null {
  const found = new Set<number>();
  prose.names.forEach((name, index) => {
    const subject = prose.subjectOf[index];
    if (
      name.kind === 'organisation' &&
      subject !== undefined &&
      ` ${foldName(name.text)} `.includes(` ${word} `)
    )
      found.add(subject);
  });
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** "The physician, who …" at the head of a sentence takes up the person of the sentence before. */
export const TAKEN_UP = /^[^\p{L}]*(?:The|This|That) (?:[a-z][\w-]* ){0,2}[a-z][\w-]*,? ?$/u;
