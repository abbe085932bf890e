import type { CasualtyEffect, ReadClaim, Reading } from '../../src/core/words/index.ts';
import { fold, wordsOf } from './compare.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, 30 + at * 10] as const),
]);
/** Words that stand for a number without naming it exactly, in the languages of the set. */
const LOOSE =
  /\b(?:dozens?|scores?|hundreds?|thousands?|half|couple|both|pair|single|a|an|no|nobody|none|decades?)\b/i;
/** The last digits of a telephone number, without its trunk or country prefix. */
const NUMBER_TAIL = 9;
const NOT_LATIN = /[\u0400-\u06ff]/;
const BREAK = /[.!?۔؟]["'”»)]*\s|\n/g;

/** The sentence or sentences that a span stands in: out to the next full stop or line end on both sides. */
export function aroundSpan(text: string, start: number, end: number): string {
  const breaks = [...text.matchAll(BREAK)].map((match) => match.index + match[0].length);
  const from = breaks.findLast((at) => at <= start) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  return text.slice(from, to);
}

/** The same with the two sentences before. */
function withTwoBefore(text: string, start: number, end: number): string {
  const breaks = [...text.matchAll(BREAK)].map((match) => match.index + match[0].length);
  const from = breaks.filter((at) => at <= start).at(-3) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  return text.slice(from, to);
}

/** The head of the table that a span stands in: it says what the numbers of its columns count. */
function headOfTable(text: string, start: number): string {
  const lines = text
    .slice(0, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start))
    .split('\n');
  let at = lines.length - 1;
  if (!/[|\t]/.test(lines[at] ?? '')) return '';
  while (/[|\t]/.test(lines[at - 1] ?? '')) at -= 1;
  // Columns of the field's tables are headed by letters.
  return (lines[at] ?? '')
    .replace(/(?<=\|\s*)K(?=\s*\|)/, 'killed')
    .replace(/(?<=\|\s*)[WI](?=\s*\|)/, 'wounded');
}

function numbersIn(sentence: string): Set<number> {
  const words = wordsOf(sentence.replace(/(?<=\d)[,٬](?=\d)/g, ''));
  const numbers = new Set<number>();
  for (const [at, word] of words.entries()) {
    const digits = /^\d+/.exec(word);
    if (digits !== null) numbers.add(Number(digits[0]));
    const value = NUMBER_WORDS[word];
    if (value === undefined) continue;
    numbers.add(value);
    const unit = NUMBER_WORDS[words[at + 1] ?? ''];
    if (value >= 20 && unit !== undefined && unit < 10) numbers.add(value + unit);
  }
  return numbers;
}

/**
 * A count of the dead, hurt or taken needs a word that says so, in its sentence or, where a bare number takes it up ("the
 * minister spoke of nine"), in one of the two before; in Latin script only, as the numbers are.
 */
const EFFECT_WORDS: Readonly<Record<CasualtyEffect, RegExp>> = {
  killed:
    /kill|dead|dies?\b|died|death|martyr|shot|slain|slay|li(?:fe|ves)|bod(?:y|ies)|murder|perish|fatal|toll|hell|hang|drown|assassin|behead|burn|execut|eliminat|neutrali|buried|loss|lost|casualt|victim|shah[ae]+[dt]|expired|succumb|harvest|supreme|ultimate|waterloo|(?:cut|gunned) down|mow|slaughter|butcher|post-?mortem|autops|\bKIA\b|\bDOA\b/i,
  injured:
    /injur|wound|hurt|critical|cuts?\b|burn|bruis|hit\b|treat|casualt|victim|shot|lost|\bWIA\b|\binj\b/i,
  abducted:
    /abduct|kidnap|tak(?:e|en|ing)|took|hostage|held|captur|missing|seiz|snatch|carried|led (?:off|away)|captive|escap/i,
};

function numberStands(bounds: readonly (number | null)[], sentence: string): boolean {
  const known = bounds.filter((bound) => bound !== null);
  if (
    known.length === 0 ||
    known.some((bound) => bound <= 1) ||
    NOT_LATIN.test(sentence) ||
    LOOSE.test(sentence)
  )
    return true;
  const numbers = numbersIn(sentence);
  return known.some((bound) => numbers.has(bound));
}

/** Words of the value, each (or its stem of four letters) somewhere in the sentence. */
function wordsStand(value: string, sentence: string): boolean {
  const there = wordsOf(sentence);
  return wordsOf(value)
    .filter((word) => word.length > 3)
    .every((word) => there.some((other) => other.startsWith(word.slice(0, 4))));
}

/** A legal status is told in a word of the vocabulary; these are the words that a text has for it. */
const STATUS_WORDS: Readonly<Record<string, RegExp>> = {
  suspect: /accus|suspect|alleg|wanted|обвин|подозр|ملزم|مشتبه|متهم|مظنون/i,
  charged: /charg|indict|accus|\btrial\b|plead|challan|обвин|متهم|ملزم/i,
  convicted: /convict|sentenc|guilty|jailed|приговор|осужд|مجرم|محکوم|سزا/i,
  acquitted: /acquit|clear|not guilty|exonerat|оправда|بری|تبرئه/i,
  deceased: /dead|died|\blate\b|death|deceased|killed|martyr|погиб|убит|ہلاک|کشته|قتل/i,
};

/** So is a legal mode of transfer, in whatever form or language the text names it. */
const MODE_WORDS: Readonly<Record<string, RegExp>> = {
  extradition: /extradit|экстрад/i,
  deportation: /deport|expel|expul|депорт|выдвор|ملک بدر|ڈی ?پورٹ|ترحيل|اخراج/i,
  'hand-over':
    /hand(?:ed|s|ing)?[ -]|turn(?:ed|s|ing)?\b.* over|передан|حوال|(?<![\u0600-\u06ff])سلّ?م|تسليم|تحویل/i,
  repatriation: /repatriat|репатри/i,
  'prisoner exchange': /swap|exchange|обмен|تبادل/i,
  'prisoner transfer': /transfer|передач/i,
};

function wordedOtherwise(property: string, value: string, sentence: string): boolean {
  const words = { legalStatus: STATUS_WORDS, transferMode: MODE_WORDS }[property];
  return words?.[value]?.test(sentence) ?? false;
}

function valueStands(
  { property, value }: ReadClaim,
  { sentence, before, text }: { readonly sentence: string; readonly before: string; readonly text: string },
): boolean {
  const solid = (part: string): string => fold(part).replaceAll(' ', '');
  switch (value.type) {
    case 'text':
      return wordsStand(value.text, sentence) || wordedOtherwise(property, value.text, sentence);
    case 'name':
      return solid(text).includes(solid(value.text));
    case 'identifier':
      // Prefixes are a matter of form: 0321… and +92321… are one number.
      return solid(text).includes(solid(value.value).slice(-NUMBER_TAIL));
    case 'quantity':
      return numberStands([value.low, value.best, value.high], sentence);
    case 'casualties':
      return (
        numberStands([value.low, value.best, value.high], sentence) &&
        (NOT_LATIN.test(sentence) || EFFECT_WORDS[value.effect].test(before))
      );
    case 'money': {
      const digits = String(value.amountMinor).replace(/0+$/, '');
      return NOT_LATIN.test(sentence) ||
        LOOSE.test(sentence) ||
        /[a-z]+teen|[a-z]+ty|million|lakh|crore/i.test(sentence)
        ? true
        : solid(sentence).includes(digits);
    }
    default:
      return true;
  }
}

/** Claims that say what the text does not: a span that is not there, or a value that does not stand in its sentence. */
export function inventedClaims(reading: Reading): ReadClaim[] {
  return reading.claims.filter((claim) => {
    if (claim.start < 0 || claim.end > reading.text.length || claim.start >= claim.end) return true;
    const { text } = reading;
    const sentence = aroundSpan(text, claim.start, claim.end);
    const before = `${headOfTable(text, claim.start)} ${withTwoBefore(text, claim.start, claim.end)}`;
    return !valueStands(claim, { sentence, before, text });
  });
}
