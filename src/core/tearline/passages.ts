import { foldName } from '../names/index.ts';
import { tokenise } from '../text/tokens.ts';
import type { Item } from './items.ts';

/** Words in a row that are no chance: fewer are idiom. */
export const RUN = 5;

/** Every run of words of a text, under the folded words. */
export function runsOf(text: string): Item[] {
  const words = tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end, text: word }) => ({ start, end, word: foldName(word) }))
    .filter(({ word }) => word !== '');
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map(({ start }, at) => {
    const end = words[at + RUN - 1]?.end ?? start;
    const key = `run:${words
      .slice(at, at + RUN)
      .map(({ word }) => word)
      .join(' ')}`;
    return { kind: 'passage', key, start, end, text: text.slice(start, end) };
  });
}
