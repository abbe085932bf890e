import { CATEGORY_WORDS, EFFECT_WORDS } from '../../../../web/language/codes.data.ts';
import { countryWords } from '../../../../web/language/values.ts';
import type { Speech } from '../../../../web/language/speech.ts';
import type { IncidentCasualties } from '../contract.ts';

/** 'civilian killed 4–6': from the lowest to the highest telling. `atLeast` words a count without an upper end. */
export function rangeWords(
  speech: Speech,
  { effect, category, low, high }: IncidentCasualties,
  atLeast: (n: string) => string,
): string {
  const figure =
    high === null
      ? atLeast(speech.number(low))
      : low === high
        ? speech.number(low)
        : `${speech.number(low)}–${speech.number(high)}`;
  const words = [speech.word(CATEGORY_WORDS[category], category), speech.word(EFFECT_WORDS[effect], effect)];
  return `${words.filter((word) => word !== '').join(' ')} ${figure}`;
}

/** 'PK:balochistan' without its shape’s name: the country’s name, or the last part of the key as words. */
export function placeKeyWords(
  speech: Speech,
  names: ReadonlyMap<string, { readonly en: string; readonly ur: string | null }>,
  key: string,
): string {
  const named = names.get(key);
  if (named !== undefined) return speech.language === 'ur' ? (named.ur ?? named.en) : named.en;
  return key.includes(':') ? key : countryWords(speech, key);
}
