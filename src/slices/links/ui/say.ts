import { PROPERTIES } from '../../../core/words/index.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { INVERSE_WORDS } from '../../../../web/language/codes.data.ts';
import type { Pair } from '../../../../web/language/speech.ts';
import { LINKS_COUNTED, LINKS_STRINGS } from './strings.data.ts';

/** The sentences of this slice's pages. */
export const useLinksSay = () => useSay(LINKS_STRINGS, LINKS_COUNTED);

/** What a relation is called, 'Of' behind it where it is said by the other end. */
export function relationPair(relation: string): Pair | undefined {
  const own = PROPERTIES.get(relation);
  if (own !== undefined) return [own.label.en, own.label.ur];
  const property = relation.replace(/Of$/, '');
  const label = PROPERTIES.get(property)?.label;
  return INVERSE_WORDS[property] ?? (label === undefined ? undefined : [`${label.en} of`, `${label.ur} ←`]);
}
