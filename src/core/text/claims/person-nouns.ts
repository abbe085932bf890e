import { demonymForms } from '../gazetteer.ts';
import {
  ANYBODY_NOUNS,
  ARMED_NOUNS,
  BOUND_NOUNS,
  DEED_NOUNS,
  DESCRIBING,
  KIN_NOUNS,
  OFFICE_NOUNS,
  OUTSIDE_NOUNS,
  PHRASE_STOPS,
  ROLE_ADJECTIVES,
  STANDING_NOUNS,
  TIE_NOUNS,
  WORK_NOUNS,
} from './person-nouns.data.ts';
import { ERRANDS, JOB_BEARERS, RESPECTED, TRADES } from './trades.data.ts';
import { isTrade } from './trades.ts';
import { slotById, type SentenceView, type Slot } from './skeleton.ts';

/** Noun phrases that say what a person is: "the group's usual spokesman", "a dentist of Larkana". Found once per sentence. */

export type NounClass = 'office' | 'work' | 'deed' | 'kin' | 'tie' | 'standing' | 'anybody';
/** What opens the phrase: an article, a possessive pronoun, a possessor with 's, a name right before the noun, or nothing. */
export type Opening = 'a' | 'the' | 'his' | 'its' | 'their' | 'owner' | 'beside' | 'none';

export interface PersonNoun {
  readonly head: string;
  readonly kind: NounClass;
  readonly plural: boolean;
  /** The noun is written in the plural ("one of the planners"). */
  readonly many: boolean;
  readonly opening: Opening;
  /** Offsets in the skeleton of the whole phrase, without what follows its head. */
  readonly from: number;
  /** Of the words of the role: adjectives and head. */
  readonly wordsFrom: number;
  readonly headTo: number;
  /** Whose: "‹O1›'s commander", "‹O1› commander". */
  readonly owner: Slot | null;
  /** The possessor where it is a common noun ("the group's", "the hospital's"). */
  readonly ownerNoun: string | null;
  /** Words of the role where a count has taken them ("two police constables"). */
  readonly text: string | null;
  readonly complement: Complement | null;
  /** Where the phrase ends with its complement. */
  readonly end: number;
}

/** "of the ‹L› wing of ‹O1›", "of chemistry", "in ‹L2›". */
export interface Complement {
  readonly preposition: string;
  readonly to: number;
  readonly slots: readonly Slot[];
  /** Plain words that belong to the role ("of chemistry", "for Countering Violent Extremism"). */
  readonly plain: boolean;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().toLowerCase().split(/\s+/));
const CLASSES: ReadonlyMap<string, NounClass> = new Map([
  ...[...setOf(ANYBODY_NOUNS)].map((word) => [word, 'anybody'] as const),
  ...[...setOf(TRADES), ...setOf(RESPECTED)].map((word) => [word, 'work'] as const),
  ...[...setOf(WORK_NOUNS)].map((word) => [word, 'work'] as const),
  ...[...setOf(OFFICE_NOUNS)].map((word) => [word, 'office'] as const),
  ...[...setOf(DEED_NOUNS)].map((word) => [word, 'deed'] as const),
  ...[...setOf(TIE_NOUNS)].map((word) => [word, 'tie'] as const),
  ...[...setOf(KIN_NOUNS)].map((word) => [word, 'kin'] as const),
  ...Object.keys(STANDING_NOUNS).map((word) => [word, 'standing'] as const),
]);
const RESPECTED_NOUNS = setOf(RESPECTED);
const BEARERS = setOf(JOB_BEARERS);
const ERRAND_WORDS = setOf(ERRANDS);
const OUTSIDE = setOf(OUTSIDE_NOUNS);
const BOUND = setOf(BOUND_NOUNS);
const ARMED = setOf(ARMED_NOUNS);
const ADJECTIVES = setOf(`${ROLE_ADJECTIVES} ${ERRANDS}`);
const PARTICIPLES = setOf(DESCRIBING);
const STOPS = setOf(PHRASE_STOPS);
const DEMONYMS: ReadonlySet<string> = new Set(demonymForms().map((form) => form.toLowerCase()));
const OPENINGS: Readonly<Record<string, Opening>> = {
  a: 'a',
  an: 'a',
  one: 'a',
  another: 'a',
  the: 'the',
  this: 'the',
  that: 'the',
  his: 'his',
  her: 'his',
  its: 'its',
  their: 'their',
  whose: 'the',
  our: 'the',
};

/** Whether the holder of such an office stands outside the body that he is of. */
export const isOutside = (noun: PersonNoun): boolean => OUTSIDE.has(noun.head);
/** Whether to be somebody's such is a bond between the two. */
export const isBound = (noun: PersonNoun): boolean => BOUND.has(noun.head);

/** Whether it says that somebody belongs to an armed group, or leads there. */
export const isArmed = (noun: PersonNoun): boolean => ARMED.has(noun.head);

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /‹[A-Z]\d+›(?:'s|')?|[\p{L}][\p{L}\p{M}'-]*|\d[\d,.-]*|[^\s]/gu;

/** "second in command" is one noun. */
const IN_ONE = /\b(second|third)[- ]in[- ]command\b/gi;

function tokensOf(written: string): Token[] {
  const skeleton = /in.command/i.test(written)
    ? written.replace(IN_ONE, (words) => words.replaceAll(' ', '-'))
    : written;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(skeleton); match !== null; match = TOKEN.exec(skeleton))
    tokens.push({ text: match[0], from: match.index, to: match.index + match[0].length });
  return tokens;
}

interface Classed {
  readonly kind: NounClass;
  readonly head: string;
  readonly plural: boolean;
}

/** Classes of words met before: what a word is depends on the word alone, so remembering it changes nothing but the time. */
const classed = new Map<string, Classed | null>();
const CLASSED_KEPT = 20_000;

function classOf(lower: string): Classed | null {
  const kept = classed.get(lower);
  if (kept !== undefined) return kept;
  const found = classify(lower);
  if (classed.size >= CLASSED_KEPT) classed.clear();
  classed.set(lower, found);
  return found;
}

function classify(lower: string): Classed | null {
  const direct = CLASSES.get(lower) ?? (isTrade(lower) ? 'work' : undefined);
  if (direct !== undefined) return { kind: direct, head: lower, plural: false };
  const singular = lower.endsWith('men')
    ? `${lower.slice(0, -3)}man`
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : null;
  const kind =
    singular === null ? undefined : (CLASSES.get(singular) ?? (isTrade(singular) ? 'work' : undefined));
  return kind === undefined || singular === null ? null : { kind, head: singular, plural: true };
}

/** Offices written by their letters alone. */
const ABBREVIATED = new Set('SSP SP DSP ASP DPO RPO DIG IG IGP SHO CEO CFO MP MNA MPA PM'.split(' '));
const isAbbreviated = (text: string): boolean => text.length < 4 && ABBREVIATED.has(text);

const BEHIND = /^(?:[Gg]eneral|Operations|Investigations?|Traffic|Security|Headquarters)$/;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

interface Left {
  from: number;
  wordsFrom: number;
  opening: Opening;
  owner: Slot | null;
  ownerNoun: string | null;
}

/** "‹O1›, whose commander", "‹O1› (‹O2›), whose commander": the slot that "whose" takes up. */
function bodyBefore(tokens: readonly Token[], at: number): string {
  let back = at - 1;
  while (/^[,)]$/.test(tokens[back]?.text ?? '')) back--;
  return tokens[back]?.text ?? '';
}

const MOST_WORDS = 5;

/** "a senior ‹O1› commander": the article stands before the adjectives of the whole. */
function articleBefore(tokens: readonly Token[], at: number, otherwise: number): number {
  for (let back = at - 1; back >= 0 && at - back <= 3; back--) {
    const token = tokens[back] as Token;
    const lower = token.text.toLowerCase();
    if (OPENINGS[lower] !== undefined) return oneOf(tokens, back)?.from ?? token.from;
    if (STOPS.has(lower) || !/^[\p{L}]/u.test(lower) || /(?:ed|ing)$/.test(lower)) return otherwise;
  }
  return otherwise;
}

/** "one of the key planners": the "one" that a "the" belongs to. */
function oneOf(tokens: readonly Token[], at: number): Token | null {
  const [of, one] = [tokens[at - 1], tokens[at - 2]];
  return of?.text === 'of' && /^(?:one|some)$/i.test(one?.text ?? '') ? (one ?? null) : null;
}

/** Walks left from a head over its adjectives to what opens the phrase. */
function leftOf(view: SentenceView, tokens: readonly Token[], at: number): Left {
  const head = tokens[at] as Token;
  const left: Left = { from: head.from, wordsFrom: head.from, opening: 'none', owner: null, ownerNoun: null };
  let bare = head.from;
  let isBare = true;
  for (let back = at - 1; back >= 0 && at - back <= MOST_WORDS + 1; back--) {
    const token = tokens[back] as Token;
    const lower = token.text.toLowerCase();
    if (token.text.startsWith('‹')) {
      const letter = token.text.charAt(1);
      if (letter === 'Q' && back > 0) continue;
      if (!'POLEW'.includes(letter)) break;
      const possessive = token.text.endsWith("'s") || token.text.endsWith("'");
      if (!possessive && letter === 'P') break;
      left.owner = slotById(view, /‹[A-Z]\d+›/.exec(token.text)?.[0]);
      left.opening = possessive ? 'owner' : 'beside';
      return { ...left, from: articleBefore(tokens, back, token.from) };
    }
    // 'the "main financier"'.
    if (/^["“‘']$/.test(lower) && OPENINGS[tokens[back - 1]?.text.toLowerCase() ?? ''] !== undefined)
      continue;
    const opening =
      lower === 'whose' && /^‹O\d+›\)?$/.test(bodyBefore(tokens, back)) ? 'its' : OPENINGS[lower];
    if (opening !== undefined) {
      const one = oneOf(tokens, back);
      return one === null
        ? { ...left, from: token.from, opening }
        : { ...left, from: one.from, opening: 'a' };
    }
    if (/['’]s?$/.test(token.text) && token.text.length > 2) {
      const noun = lower.replace(/['’]s?$/, '');
      return { ...left, from: articleBefore(tokens, back, token.from), opening: 'owner', ownerNoun: noun };
    }
    if (STOPS.has(lower) || !/^[\p{L}]/u.test(token.text)) break;
    if (/(?:ed|ing)$/.test(lower) && !PARTICIPLES.has(lower) && !ADJECTIVES.has(lower)) break;
    left.wordsFrom = token.from;
    left.from = token.from;
    isBare &&=
      ADJECTIVES.has(lower) ||
      DEMONYMS.has(lower) ||
      PARTICIPLES.has(lower) ||
      (isCapital(token.text) && isCapital(head.text) && back > 0);
    if (isBare) bare = token.from;
  }
  return { ...left, from: bare, wordsFrom: bare };
}

/** Words of an organisation between a head and its name: "of the Karachi wing of ‹O1›". */
const SLOTTED =
  /^ (of|for|in|at|to|with|from|on|behind)(?: (?:the|a|an|its|his|their|this|one|some))?(?: (?!(?:who|which|that|and|or|was|were|is|has|had|when|by|as|named|called|identified|said|told|including|after|before|killed|arrested)\b)[a-z][\w'-]*){0,4}?(?: (‹[OLEWP]\d+›)(?:'s)?)(?: (?:wing|branch|chapter|cell|unit|faction|network|group|side|office|front|area|district|division|province|region|valley|police|army|government|mosque|hospital|airport|station|school|seminary|university|college|institute|madrassa|council|board|bank|company|market|battalions?|brigade|attacks?|bombings?|blasts?|siege|massacre|plot|raid|operation|hijacking|assassination|murder|killing|kidnapping|ambush|explosion|case|incident)| [a-z]+(?=[,.;)]))?(?:,? (?:of|in) (?:the )?(?:so-called |banned |outlawed |proscribed |defunct )?(‹[OL]\d+›))?(?: \(‹O\d+›\))?/;
const PLAIN =
  /^ (of|for|on) (?:(?:the|a|an|his|its|their) )?(?!(?:whom|which|who|whose|this|that|these|being|having|years|months|about)\b)(?:[a-z][\w'-]*(?: (?!(?:and|or|in|at|on|by|as|for|to|from|who|which|that|was|were|is|has|had|with|when|while|said|says|told|after|before|during|as|since|until|near|used|killed|arrested)\b)[a-z][\w-]*){0,3}|\p{Lu}[\w-]*(?: (?:and |of |for )?\p{Lu}[\w-]*){0,5}(?: (?:ward|district|province|division|area|region|constituency|circle|tehsil|township|subdistrict|range|zone|station))?)/u;

function complementOf(view: SentenceView, headTo: number): Complement | null {
  const after = view.skeleton.slice(headTo, headTo + 160);
  const slotted = SLOTTED.exec(after);
  if (slotted !== null) {
    const slots = [slotById(view, slotted[2]), slotById(view, slotted[3])].filter((slot) => slot !== null);
    return { preposition: slotted[1] ?? '', to: headTo + slotted[0].length, slots, plain: false };
  }
  const plain = PLAIN.exec(after);
  return plain === null
    ? null
    : { preposition: plain[1] ?? '', to: headTo + plain[0].length, slots: [], plain: true };
}

/** All person nouns of a sentence, in order. */
export function personNouns(view: SentenceView): PersonNoun[] {
  const tokens = tokensOf(view.skeleton);
  const found: PersonNoun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text.startsWith('‹')) continue;
    const known = isAbbreviated(token.text)
      ? ({ kind: 'office', head: token.text.toLowerCase(), plural: false } as const)
      : (asJob(classOf(token.text.toLowerCase()), tokens[at - 1]) ?? untold(tokens, at));
    const next = tokens[at + 1];
    // "police officer", "prime minister": the last noun of a compound is its head.
    if (known === null || (next !== undefined && next.from === token.to + 1 && isHeadAfter(next, token)))
      continue;
    // "counsel for the third accused": what the first noun governs is nobody's beside it.
    const within = found.at(-1);
    if (within?.complement?.plain === true && token.from < within.end) continue;
    const left = leftOf(view, tokens, at);
    if (RESPECTED_NOUNS.has(known.head) && left.opening !== 'a' && left.opening !== 'the') continue;
    // "Inspector General", "SSP Operations": what kind of it stands behind.
    const headTo = next !== undefined && BEHIND.test(next.text) ? next.to : token.to;
    const complement = complementOf(view, headTo);
    const plural = known.plural && !/^one$/i.test(view.skeleton.slice(left.from, left.from + 3));
    found.push({
      ...known,
      ...left,
      plural,
      many: known.plural,
      text: null,
      headTo,
      complement,
      end: complement?.to ?? headTo,
    });
  }
  return found;
}

/** Agents in -er, -or, -ist and -ian that no list of trades can hold, less the things that end so too. */
const AGENT = /^[a-z-]{3,}(?:er|or|ist|ian|eer)$/;
const THINGS = new Set(
  'former latter matter letter number order power water winter summer quarter shelter river border center paper computer answer offer factor error motor sector corridor charter chapter cluster counter cover danger dinner disaster encounter filter finger flower gesture hammer helicopter hunger ladder layer ledger locker mirror murder parameter picture poster powder predator reactor register reminder revolver rumor rumour semester shower silver speaker-phone spider surrender tanker temper theater thunder timber tower tractor trailer transfer trigger trailer tutor visitor weather whisper wonder year-ender bomber blocker blister banner barrier bunker carrier cellar charger container cooker corner cylinder detector detonator freighter gathering launcher printer projector scooter sister steamer trawler under never ever other another either neither rather later earlier sooner better outer inner upper lower junior senior prior major minor superior inferior exterior interior islamist communist socialist nationalist separatist jihadist extremist fundamentalist secularist royalist loyalist leftist rightist marxist maoist capitalist feminist racist fascist sunni-ist christian asian african russian iranian indian ukrainian syrian egyptian tunisian algerian libyan nigerian ethiopian brazilian italian austrian belgian norwegian palestinian jordanian bosnian albanian macedonian armenian georgian bulgarian romanian serbian hungarian civilian persian mongolian'.split(
    ' ',
  ),
);

/** "‹P›, 31, a driller.": a noun of agency that stands in apposition to a name says what he does, though no list has it. */
function untold(tokens: readonly Token[], at: number): Classed | null {
  const head = (tokens[at] as Token).text;
  if (
    !AGENT.test(head) ||
    THINGS.has(head) ||
    !/^(?:[,.;)]|of|in|at|from|who|with)$/.test(tokens[at + 1]?.text ?? '.')
  )
    return null;
  let back = at - 1;
  while (
    at - back <= 3 &&
    /^[a-z-]+$/.test(tokens[back]?.text ?? '') &&
    !/^an?$/.test(tokens[back]?.text ?? '')
  )
    back--;
  const apposed = /^an?$/.test(tokens[back]?.text ?? '') && tokens[back - 1]?.text === ',';
  const before =
    /^‹P/.test(tokens[back - 2]?.text ?? '') ||
    (/^(?:‹Q\d+›|\d{1,2})$/.test(tokens[back - 2]?.text ?? '') && /^‹P/.test(tokens[back - 4]?.text ?? ''));
  return apposed && before ? { kind: 'work', head, plural: false } : null;
}

/** "tea boy", "delivery man": what stands before makes a trade of a word for anybody. */
function asJob(known: Classed | null, before: Token | undefined): Classed | null {
  if (known?.kind !== 'anybody' || before === undefined) return known;
  return BEARERS.has(known.head) && ERRAND_WORDS.has(before.text.toLowerCase())
    ? { ...known, kind: 'work' }
    : known;
}

const COUNTED = /((?:[\p{Ll}-]+ ){0,2})([\p{Ll}-]+)$/u;

/** "One Chinese engineer, ‹P1›", "two police constables, ‹P1› and ‹P2›": the count has taken the noun along. */
export function countedNouns(view: SentenceView, textOf: (slot: Slot) => string): PersonNoun[] {
  return view.slots.flatMap((slot) => {
    if (slot.letter !== 'Q' || !/^,? (?:namely )?‹P/.test(view.skeleton.slice(slot.to))) return [];
    const words = COUNTED.exec(textOf(slot));
    const known = words === null ? null : classOf(words[2] ?? '');
    if (words === null || known === null) return [];
    const adjectives = (words[1] ?? '').split(' ').filter((word) => ADJECTIVES.has(word));
    const span = { many: known.plural, from: slot.at, wordsFrom: slot.at, headTo: slot.to, end: slot.to };
    const text = [...adjectives, known.head].join(' ');
    return [
      { ...known, ...span, text, opening: 'a', owner: null, ownerNoun: null, complement: null } as const,
    ];
  });
}

/** "taxi driver", "Chief Inspector": the next word is a head too, written alike. A lower-case noun does not end in a title ("spokesman Colonel ‹P›"). */
function isHeadAfter(next: Token, token: Token): boolean {
  const known = classOf(next.text.toLowerCase());
  return known !== null && isCapital(next.text) === isCapital(token.text);
}
