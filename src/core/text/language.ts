import type { Script } from '../words/index.ts';
import { LANGUAGES } from './language.data.ts';
import type { Token } from './types.ts';

/** Enough to tell a language; more only costs time. */
const SAMPLE = 3000;
/** A function word says more than a letter, which names and loans carry along. */
const WORD_WEIGHT = 3;
const LEAST_SCORE = 6;

const WORDS = new Map<Script, Map<string, number[]>>();
const LETTERS = new Map<string, number[]>();
for (const [index, signs] of LANGUAGES.entries()) {
  const words = WORDS.get(signs.script) ?? new Map<string, number[]>();
  WORDS.set(signs.script, words);
  for (const word of new Set(signs.words.split(' '))) if (word !== '') push(words, word, index);
  for (const letter of signs.letters) push(LETTERS, letter, index);
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}

/** Scripts of the words, most frequent first; ['Zyyy'] where there is none. */
export function scriptsIn(tokens: readonly Token[]): Script[] {
  const counts = new Map<Script, number>();
  // Words of one script stand in rows: the map is asked once a row.
  let [script, row] = ['Zyyy' as Script, 0];
  const close = (): void => {
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + row);
  };
  for (const token of tokens) {
    if (token.script === script || token.script === 'Zyyy') {
      row += token.script === script ? 1 : 0;
      continue;
    }
    close();
    [script, row] = [token.script, 1];
  }
  close();
  const found = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([script]) => script);
  return found.length === 0 ? ['Zyyy'] : found;
}

/**
 * BCP 47 language of the main script by function words and distinctive letters; 'und' where the signs are too few or
 * two languages are level.
 */
export function languageOf(tokens: readonly Token[], scripts: readonly Script[]): string {
  const main = scripts[0];
  const scores = new Float64Array(LANGUAGES.length);
  const words = main === undefined ? undefined : WORDS.get(main);
  let seen = 0;
  for (const token of tokens) {
    if (token.script !== main) continue;
    seen += 1;
    if (seen > SAMPLE) break;
    const spoken = words?.get(token.text.toLowerCase());
    if (spoken !== undefined) for (const index of spoken) add(scores, index, WORD_WEIGHT);
    if (main === 'Latn' && /^[\x20-\x7e]*$/.test(token.text)) continue;
    for (const letter of token.text) for (const index of LETTERS.get(letter) ?? []) add(scores, index, 1);
  }
  return best(scores, main);
}

function add(scores: Float64Array, index: number, weight: number): void {
  scores[index] = (scores[index] ?? 0) + weight;
}

function best(scores: Float64Array, main: Script | undefined): string {
  const ranked = LANGUAGES.map((signs, index) => ({ signs, score: scores[index] ?? 0 }))
    .filter(({ signs }) => signs.script === main)
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || first.score < LEAST_SCORE) return 'und';
  return second !== undefined && second.score >= first.score ? 'und' : first.signs.language;
}
