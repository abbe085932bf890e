import { hashText } from './hash.ts';

/** Seeds that keep the kinds of keys apart. */
const JOINED_TEXT = 1;
const JOINED_KEY = 2;
const ACRONYM = 3;
const INITIALS = 4;
const IDENTIFIER = 5;
const TEXT = 6;
const KEY = 7;

/** Shorter texts and keys have no neighbours: one letter of three is another name. */
const LEAST_TEXT = 4;
const LEAST_KEY = 3;
/** Longer texts have no neighbours either: they are no words. */
const MOST_LETTERS = 40;

export const joinedTextHash = (text: string): number => hashText(text, JOINED_TEXT);
export const joinedKeyHash = (key: string): number => hashText(key, JOINED_KEY);
export const acronymHash = (letters: string): number => hashText(letters, ACRONYM);
export const initialsHash = (letters: string): number => hashText(letters, INITIALS);

/** An identifier by its letters and digits alone; null where it holds too few to be one. */
export function identifierHash(value: string): number | null {
  const bare = value
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return bare.length < 4 ? null : hashText(bare, IDENTIFIER);
}

/**
 * Hashes under which a part's text is stored and asked: itself and itself less one letter. Two texts meet where one
 * letter was added, left out, replaced or swapped with its neighbour (symmetric deletion; Garbe 2012).
 */
export function textHashes(text: string): readonly number[] {
  return neighbourhood(text, LEAST_TEXT, TEXT);
}

/** The same for a script-neutral key. */
export function keyHashes(key: string): readonly number[] {
  return neighbourhood(key, LEAST_KEY, KEY);
}

function neighbourhood(text: string, least: number, seed: number): readonly number[] {
  const hashes = [hashText(text, seed)];
  if (text.length < least || text.length > MOST_LETTERS) return hashes;
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && text[at] === text[at - 1]) continue;
    hashes.push(hashText(text.slice(0, at) + text.slice(at + 1), seed));
  }
  return hashes;
}
