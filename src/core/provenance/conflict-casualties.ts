import type { CasualtyCategory, CasualtyEffect } from '../words/index.ts';
import {
  type Comparator,
  conflictBetween,
  dayOf,
  type Side,
  sidesBy,
  valueKey,
  voiceOf,
} from './conflict-pairs.ts';
import { apart, type Range, rangeOf, written } from './conflict-ranges.ts';
import { PEOPLE, sentence } from './conflict-sentences.data.ts';
import type { CardClaim, Sentence } from './types.ts';

/** Below this, one number told of two kinds of people is as likely to be two counts of few. */
const LEAST_SHARED = 3;

/** What one voice says in one breath of the people of one category; several numbers there are parts or one another's. */
export interface Telling {
  readonly breath: string;
  readonly paragraph: string;
  readonly voice: string;
  readonly effect: CasualtyEffect;
  readonly category: CasualtyCategory;
  readonly claims: Side;
  readonly range: Range;
}

/** Letters between two counts of one paragraph ("Nine passengers were killed. Fourteen attackers were killed …"). */
const PARAGRAPH = 120;

/** Which passage of its voice a claim stands in: passages that overlap, or lie no further apart than `gap`, are one. */
function breaths(claims: readonly CardClaim[], gap: number): ReadonlyMap<CardClaim, string> {
  const found = new Map<CardClaim, string>();
  for (const [voice, said] of sidesBy(claims, voiceOf)) {
    let [passage, end] = [-1, -Infinity];
    for (const claim of said.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (claim.start >= end + gap) passage = claim.start;
      end = Math.max(end, claim.end);
      found.set(claim, `${voice}@${passage}`);
    }
  }
  return found;
}

/** What is told of casualties, voice by voice and breath by breath. */
export function tellingsOf(claims: readonly CardClaim[]): Telling[] {
  const breath = breaths(claims, 0);
  const paragraph = breaths(claims, PARAGRAPH);
  const key = (claim: CardClaim): string | null =>
    claim.value.type === 'casualties' && rangeOf(claim) !== null
      ? `${breath.get(claim)} ${claim.value.effect} ${claim.value.category}`
      : null;
  return [...sidesBy(claims, key).values()].flatMap((said): Telling[] => {
    const [first] = said;
    if (first.value.type !== 'casualties') return [];
    const { effect, category } = first.value;
    return [
      {
        breath: breath.get(first) ?? '',
        paragraph: paragraph.get(first) ?? '',
        voice: voiceOf(first),
        effect,
        category,
        claims: said,
        range: together(said),
      },
    ];
  });
}

/** "Nine passengers and a fireman", "ten, nine of them passengers": from the greatest of them to all of them. */
function together(claims: readonly CardClaim[]): Range {
  // Said twice in one breath is said once.
  const ranges = [...sidesBy(claims, valueKey).values()].flatMap(([claim]) => rangeOf(claim) ?? []);
  return {
    low: Math.max(...ranges.map(({ low }) => low)),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

function say({ range, category }: Pick<Telling, 'range' | 'category'>): Sentence {
  const [number, people] = [written(range), PEOPLE[category] ?? PEOPLE['unknown']];
  const isTotal = category === 'unknown';
  return {
    en: isTotal ? `${number} ${people?.en}` : `${number} (${people?.en})`,
    ur: isTotal ? `${people?.ur} ${number}` : `${number} (${people?.ur})`,
  };
}

/** A later count that is higher may only be the later one. */
function differ(a: Telling, b: Telling): Sentence {
  const [x, y] = [dayOf(a.claims[0]), dayOf(b.claims[0])];
  if (x === null || y === null || x === y) return sentence('cannotBoth', { a: say(a), b: say(b) });
  return x < y
    ? sentence('countLater', { a: say(a), b: say(b), x, y })
    : sentence('countLater', { a: say(b), b: say(a), x: y, y: x });
}

/** A total below one of its parts. */
function belowPart(total: Telling, part: Telling): Sentence | null {
  return total.range.high < part.range.low ? sentence('belowPart', { a: say(total), b: say(part) }) : null;
}

const VICTIMS: ReadonlySet<CasualtyCategory> = new Set(['civilian', 'security-force', 'foreign-military']);
const isNumber = ({ low, high }: Range): boolean => low === high;

/** "14 militants were killed" and "14 villagers were killed": the same dead, told as different people. */
function sameDead(a: Telling, b: Telling): Sentence | null {
  const disputed =
    (a.category === 'perpetrator' && VICTIMS.has(b.category)) ||
    (b.category === 'perpetrator' && VICTIMS.has(a.category));
  const same = isNumber(a.range) && isNumber(b.range) && a.range.low === b.range.low;
  return disputed && same && a.voice !== b.voice && a.range.low >= LEAST_SHARED
    ? sentence('sameDead', { a: say(a), b: say(b) })
    : null;
}

/** `victims` are the voices that also tell of victims: a total beside theirs may leave the attackers out. */
function against(a: Telling, b: Telling, victims: ReadonlySet<string>): Sentence | null {
  if (a.breath === b.breath || a.effect !== b.effect) return null;
  if (a.category === b.category) return apart(a.range, b.range) ? differ(a, b) : null;
  const [total, part] = a.category === 'unknown' ? [a, b] : [b, a];
  if (total.category !== 'unknown') return sameDead(a, b);
  const attackersApart = part.category === 'perpetrator' && victims.has(`${part.voice} ${part.effect}`);
  return attackersApart ? null : belowPart(total, part);
}

/**
 * A total beside parts that one voice tells apart in one paragraph ("eleven civilians and two constables") and that do not
 * fill it. One part alone leaves the total open; attackers may or may not be counted with the others.
 */
function partsAgainst([total]: readonly Telling[], parts: readonly Telling[]): Sentence | null {
  const [first] = parts;
  if (first === undefined || total?.category !== 'unknown' || first.category === 'unknown') return null;
  if (first.paragraph === total.paragraph || first.effect !== total.effect) return null;
  const numbers = parts.reduce((sum, { claims }) => sum + sidesBy(claims, valueKey).size, 0);
  const all = [total, ...parts].every(({ claims }) => claims.every((claim) => claim.qualifier === 'exact'));
  if (numbers < 2 || !all) return null;
  const sum = (some: readonly Telling[]): Range => ({
    low: some.reduce((most, { range }) => most + range.low, 0),
    high: some.reduce((most, { range }) => most + range.high, 0),
  });
  const victims = parts.filter(({ category }) => VICTIMS.has(category));
  const fits = [victims, parts].some((some) => some.length > 0 && !apart(sum(some), total.range));
  if (fits) return null;
  const told = parts.map(say);
  const list = {
    en: told.map(({ en }) => en).join(', '),
    ur: told.map(({ ur }) => ur).join('، '),
  };
  return sentence('partsAndTotal', { a: say(total), b: list });
}

/**
 * Counts of one effect that cannot all hold: of one category, a total below a part, a total that the parts do not
 * fill, one number told of attackers and of victims. They are never added up for the reader, only held side by side.
 */
export const casualtyConflicts: Comparator = (claims) => {
  const tellings = tellingsOf(claims.filter(({ value }) => value.type === 'casualties'));
  const victims = new Set(
    tellings.flatMap(({ voice, effect, category }) => (VICTIMS.has(category) ? `${voice} ${effect}` : [])),
  );
  const pairs = conflictBetween(
    tellings,
    ({ claims: said }) => said,
    ['casualties', 'count'],
    (a, b) => against(a, b, victims),
  );
  const isTotal = ({ category }: Telling): boolean => category === 'unknown';
  const byParagraph = Map.groupBy(tellings, ({ paragraph, effect }) => `${paragraph} ${effect}`);
  // A total that is told with its parts ("20, among them 5 policemen") says itself that they do not fill it.
  const plain = [...byParagraph.values()].filter((some) => some.every(isTotal) || !some.some(isTotal));
  const filled = conflictBetween(
    plain,
    (some) => some.flatMap(({ claims: said }) => said),
    ['casualties', 'count'],
    (a, b) => partsAgainst(a, b) ?? partsAgainst(b, a),
  );
  return [...pairs, ...filled];
};
