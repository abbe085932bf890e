import { clauseAt } from './claims/clauses.ts';
import { ALLEGED_ROLES, OFFICES } from './claims/lexicon.data.ts';
import { slotById, type SentenceView, type Slot } from './claims/skeleton.ts';

/** Who stands before and after a trigger: shallow, by word order, prepositions and conjunctions. */

const CHAIN_LEFT =
  /(‹[POL]\d+›)(?: \(‹O\d+›\))?(?:, and |,? and |, | & | as well as |-)(?:(?:the |its |his |her )?(?:(?:[A-Z][\w.]*|commander|chief|leader|spokesman|minister|president|secretary) ){0,3}|(?:his|her|the) [a-z]+,? )$/;
const CHAIN_RIGHT =
  /^(?: \(‹O\d+›\))?(?:, and |,? and |, | & | as well as |-)(?:its alias,? )?(?:the |a |an |another )?(?:(?!(?:met|held|said|was|were|has|had|is|are|took|gave|told|left|led|put|in|on|by|to|of)\b|[a-z]+ed\b)[A-Za-z][\w-]* ){0,3}?(‹[POLW]\d+›)(?!-|')/;
const PREPOSED =
  /\b(?:in|at|of|from|near|on|to|with|by|against|for|during|over|under|between|about|into|via|through|after|before|since|until|across|outside|inside|despite|including|like|among|within|[sdwr]\/o)(?: (?:the|a|an|his|her|its|their|this|that|both|all|[a-z][\w-]*)){0,2} ?$/i;
/** Nouns that speak for a state: "US forces", "Pakistani authorities". */
export const STATE_NOUNS =
  '(?:security |law enforcement |special |armed |border |intelligence )?(?:forces|troops|military|army|police|authorities|officials|government|navy|air force|agencies|services|intelligence|marines|soldiers|rangers)';
const STATE_AFTER = new RegExp(`^(?:'s)? ${STATE_NOUNS}\\b`);
const PERSON_HEAD = `(?:${ALLEGED_ROLES}|${OFFICES}|man|woman|national|citizen)`;

const SAYING =
  /^.*\b(?:said|says|told (?:\S+ ){1,3}|announced|claimed|added|reported|confirmed|stated|believe[sd]?|alleges?|alleged that)\b(?! to\b)(?: that)?/;
/** An unnamed doer right before the verb: no name further left did it. */
const GENERIC =
  /(?<![›s] )(?<!'s )\b(?:police|gunmen|militants|terrorists|attackers|assailants|insurgents|security forces|forces|troops|soldiers|army|authorities|officials|personnel|agents|officers|men|blast|explosion|bomb|bomber|robbers|fighters|rebels)(?: (?:has|have|had|also|later|on ‹T\d+›|‹T\d+›|reportedly|allegedly))* ?$/i;

/** "fighters of the X": the organisation acts through them. */
const MEMBERS_OF =
  /\b(?:fighters|members|militants|operatives|gunmen|terrorists|soldiers|cadres|agents|officers|commandos|troops|forces|units|teams?|officials|ministers|presidents|leaders|delegations|chiefs|envoys|representatives)(?: of [a-z]+)? (?:of|from) (?:the )?$/i;

const OFFICE_OF =
  /\b(?:[Ss]ecretary|[Mm]inister|[Hh]ead|[Cc]hief|[Dd]irector|[Cc]ommander) of (?:the )?(?:[A-Z][\w]* ?)+$/;

function canAct(view: SentenceView, id: string, before: string, after: string): boolean {
  const isState = STATE_AFTER.test(after);
  const slot = slotById(view, id);
  if (after.startsWith("'") && !isState) return false;
  if (/^[- ](?:based|backed|led|linked)\b/.test(after)) return false;
  if (slot?.letter !== 'L' || isState) return true;
  if (/^ (?:police|[a-z]+ police|district|city|airport|court|residents?)\b/.test(after)) return false;
  if (
    /^ (?:mission|embassy|consulate|base|convoy|airline|flight|ship|vessel|citizens?|nationals?|diplomats?|ambassador|border|capital|side)\b/.test(
      after,
    )
  )
    return false;
  if (slot.isState) return true;
  // A town acts only as a government does: as the subject itself ("Islamabad handed over …").
  return /^(?:[\s,]*|.*\b(?:and|but) )$/.test(before) && /^ (?:has |have |had |also )?$/.test(after);
}

/** Slots that can be the doer at the end of a stretch of text; conjoined ones together, in order of writing. */
export function actorsBefore(view: SentenceView, whole: string): Slot[] {
  // Who says it did not do it: "X said the army had killed …".
  const text = whole.slice(SAYING.exec(whole)?.[0].length ?? 0);
  if (GENERIC.test(text)) return [];
  const found = [...text.matchAll(/‹[POL]\d+›/g)];
  for (const match of found.reverse()) {
    if (!canAct(view, match[0], text.slice(0, match.index), text.slice(match.index + match[0].length)))
      continue;
    const chain = [match[0]];
    let rest = text.slice(0, match.index);
    for (let link = CHAIN_LEFT.exec(rest); link !== null; link = CHAIN_LEFT.exec(rest)) {
      // "the chairman of the Trust, Aftab Hunzai": a bare comma joins only things of one kind.
      const isBareComma = !/and |&|as well|-$/.test(link[0]);
      if (isBareComma && (link[1] as string).charAt(1) !== match[0].charAt(1)) break;
      chain.unshift(link[1] as string);
      rest = rest.slice(0, link.index);
    }
    // "in A and B", "of A and B" are no doers; "fighters of A and B" are.
    // "Secretary of State X" is an office, no preposition.
    rest = rest.replace(OFFICE_OF, '');
    const isJoined = chain.length > 1 || !/, $/.test(rest);
    if (isJoined && PREPOSED.test(rest.replace(/\($/, '')) && !MEMBERS_OF.test(rest)) continue;
    return chain.map((id) => slotById(view, id)).filter((slot) => slot !== null);
  }
  return [];
}

/** Text of the clause at `at`, before it: the stretches of the clause put together. */
export function leftOf(view: SentenceView, at: number): string {
  const clause = clauseAt(view.clauses, at);
  return view.clauses
    .filter((other) => other.id === clause.id && other.from < at)
    .map((other) => view.skeleton.slice(other.from, Math.min(other.to, at)))
    .join('');
}

/** Text of the clause after `at`, up to `limit`. */
export function rightOf(view: SentenceView, at: number, limit = view.skeleton.length): string {
  const clause = clauseAt(view.clauses, Math.max(0, at - 1));
  return view.clauses
    .filter((other) => other.id === clause.id && other.to > at && other.from < limit)
    .map((other) => view.skeleton.slice(Math.max(other.from, at), Math.min(other.to, limit)))
    .join('');
}

/** The doer for what stands at `at`: in its clause, or what its relative clause hangs on. Null where a pronoun stands. */
export function doersAt(view: SentenceView, at: number): Slot[] {
  const clause = clauseAt(view.clauses, at);
  const left = leftOf(view, at);
  const here = actorsBefore(view, left);
  if (here.length > 0) return here;
  if (clause.kind !== 'relative') return [];
  const opener = view.skeleton.slice(clause.from, clause.from + 6);
  const before = view.slots.filter((slot) => slot.to <= clause.from);
  const wanted = opener.startsWith('who') ? 'PO' : 'OPW';
  for (const letter of wanted) {
    const found = before.findLast(
      (slot) => slot.letter === letter && clause.from - slot.to < (letter === 'P' ? 160 : 40),
    );
    if (found !== undefined) return [found];
  }
  return [];
}

/** Extends a first slot by those conjoined to it: "A, B and C". */
function chainAfter(view: SentenceView, text: string, first: string): Slot[] {
  const chain = [first];
  let rest = text;
  for (let link = CHAIN_RIGHT.exec(rest); link !== null; link = CHAIN_RIGHT.exec(rest)) {
    if (/^ (?:was|were|is|has|had)\b/.test(rest.slice(link.index + link[0].length))) break;
    chain.push(link[1] as string);
    rest = rest.slice(link[0].length);
  }
  return chain.map((id) => slotById(view, id)).filter((slot) => slot !== null);
}

const FIRST_OBJECT =
  /^ (?:(?!(?:in|at|on|of|from|to|by|for|with|and|after|during|when|near|against|over|as|that|who|while|him|them|it|into|about)\b)[A-Za-z][\w'-]*,? ){0,6}?(‹[POLEW]\d+›)(?!(?:'s?|-))/;
const MODIFIED = new RegExp(`^ (?:[a-z][\\w-]* ){0,3}?${PERSON_HEAD}s?\\b,? ?(‹P\\d+›)?`);

/** The thing done to: first slot of the noun phrase after a verb or preposition, with what is conjoined to it. */
export function objectsAfter(view: SentenceView, text: string): Slot[] {
  const match = FIRST_OBJECT.exec(text);
  if (match === null) return [];
  const first = match[1] as string;
  const rest = text.slice(match[0].length);
  // "two engineers, X and Y": the count is spelled out by the names after it.
  if (first.startsWith('‹Q')) {
    const named = /^[^.;,‹]{0,30},? (?:identified as |named |including )?(‹P\d+›)/.exec(rest);
    return named === null ? [] : chainAfter(view, rest.slice(named[0].length), named[1] as string);
  }
  const modified = MODIFIED.exec(rest);
  if (modified !== null && !first.startsWith('‹P')) {
    // "a Daesh-K commander X": the organisation only describes; the person is meant, if named.
    return modified[1] === undefined ? [] : chainAfter(view, rest.slice(modified[0].length), modified[1]);
  }
  if (
    first.startsWith('‹O') &&
    /^ (?:hideout|camp|compound|cell|unit|network|convoy|office|base|weapons|vehicle|module|flag|account|funds)/.test(
      rest,
    )
  )
    return [];
  if (
    first.startsWith('‹L') &&
    /^ (?:[a-z]+)/.test(rest) &&
    !STATE_AFTER.test(rest) &&
    !/^ (?:in|on|at|with|and|during|after|by|from|to|for|last|this|early|when|over)\b/.test(rest)
  )
    return [];
  return chainAfter(view, rest, first);
}

/** "by X", "by the banned X and Y". */
export function agentsAfter(view: SentenceView, text: string): Slot[] {
  const by = / by(?= )/.exec(text);
  if (by === null || by.index > 90) return [];
  return objectsAfter(view, text.slice(by.index + by[0].length));
}

const UNNAMED = new RegExp(
  `^ (?:a|an|the|one|another) (?<desc>(?:(?:[a-z]+-)?[a-z]+ ){0,3}?(?:(?<org>‹O\\d+›)(?:'s)? )?(?:(?!of |in |and )[a-z][\\w-]* ){0,2}?(?<head>${PERSON_HEAD})(?: and (?:the |an? )?(?:[a-z][\\w-]* ){0,2}?(?<second>${PERSON_HEAD}))?(?: (?:of|behind) the (?:‹[OLET]\\d+› ?|[a-z][\\w-]* ){0,3}?(?:attacks?|bombings?|blasts?|assault|‹E\\d+›))?)`,
);

export interface Described {
  /** Length of what was read, to know where the description ends. */
  readonly from: number;
  readonly to: number;
  readonly org: Slot | null;
  readonly heads: readonly string[];
}

/** "a Daesh-K operative and mastermind of the Abbey Gate attack": a person described and not named. Offsets are of `text`. */
export function describedAfter(view: SentenceView, text: string): Described | null {
  const match = UNNAMED.exec(text);
  const desc = match?.groups?.['desc'];
  if (match === null || desc === undefined) return null;
  const rest = text.slice(match[0].length);
  if (/^(?:s\b|,? ‹P|,? (?:named|identified as|called) ‹P| (?:operative|commander|leader)s)/.test(rest))
    return null;
  const org = slotById(view, match.groups?.['org']);
  // Without an organisation or a second head the description is too thin to be a thing of its own.
  if (org === null && match.groups?.['second'] === undefined) return null;
  const heads = [match.groups?.['head'], match.groups?.['second']].filter((head) => head !== undefined);
  const from = match[0].length - desc.length;
  return { from, to: match[0].length, org, heads };
}
