import { skeleton } from '../shape.ts';

/** The article written onto the word: Alkurd, Essaadi, Ezzine. */
const ARTICLE = /^(?:[ae]l(?=[b-df-hj-np-tv-z])|[ae](?=([tdrzsn])\1)|[ae](?=(sh|ch|th|dh)\2))(?=.{4,}$)/;

/** The word without an article that is written onto it; the same word where there is none. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '');

/**
 * Keys under which an index finds a part: its consonant key, and the others where a compound may be written apart or an
 * article be written onto the word.
 */
export function keysOfPart(text: string, key: string): readonly string[] {
  const keys = new Set([key]);
  if (text.includes(' ')) for (const word of text.split(' ')) keys.add(skeleton(word));
  else keys.add(skeleton(withoutArticle(text)));
  keys.delete('');
  return [...keys];
}
