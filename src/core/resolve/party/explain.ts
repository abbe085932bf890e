import { PHRASES } from './phrases.data.ts';
import type { Band, Factor } from './types.ts';

const LANGUAGES = ['en', 'ur'] as const;
export type ExplainLanguage = (typeof LANGUAGES)[number];

const HEADS: Readonly<Record<Band, readonly [en: string, ur: string]>> = {
  none: ['No match', 'مطابقت نہیں'],
  weak: ['Weak resemblance', 'کمزور مماثلت'],
  possible: ['Possible match', 'ممکنہ مطابقت'],
  strong: ['Strong match', 'مضبوط مطابقت'],
  identified: ['Same identifier', 'شناختی نمبر یکساں'],
};

const JOINS: readonly (readonly [semicolon: string, comma: string, stop: string, silent: string])[] = [
  ['; ', ', ', '.', 'not compared: '],
  ['؛ ', '، ', '۔', 'موازنہ نہیں ہوا: '],
];

/** Lines that say nothing an officer needs in the sentence; the table shows them all. */
const UNSAID: ReadonlySet<string> = new Set(['same-kind']);

function phrase(factor: Factor, at: 0 | 1): string {
  const values: Readonly<Record<string, string>> = {
    a: factor.query ?? '…',
    b: factor.candidate ?? '…',
    of: (factor.of ?? '').toUpperCase(),
  };
  return PHRASES[factor.level][at].replace(/\{(a|b|of)\}/g, (_, name: string) => values[name] ?? '');
}

/** One sentence on what was compared and what was not, the weightiest first. */
export function becauseOf(
  score: { readonly band: Band; readonly factors: readonly Factor[] },
  language: ExplainLanguage,
): string {
  const at = language === 'en' ? 0 : 1;
  const [semicolon, comma, stop, silent] = JOINS[at] ?? ['; ', ', ', '.', ''];
  const isSilent = ({ level }: Factor): boolean => level.endsWith('-silent') && level !== 'name-silent';
  const said = score.factors
    .filter((factor) => !UNSAID.has(factor.level) && !isSilent(factor))
    .toSorted(
      (x, y) => Number(y.kind === 'name') - Number(x.kind === 'name') || Math.abs(y.bits) - Math.abs(x.bits),
    );
  const untold = new Set(score.factors.filter(isSilent).map((factor) => phrase(factor, at)));
  const clauses = said.map((factor) => phrase(factor, at));
  if (untold.size > 0) clauses.push(silent + [...untold].join(comma));
  return `${HEADS[score.band][at]}: ${clauses.join(semicolon)}${stop}`;
}
