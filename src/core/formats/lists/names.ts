import type { PartyName } from '../../resolve/party/types.ts';
import type { ListedName } from './types.ts';

/** Brackets at the end of a published name, with what stands before them. */
const LAST_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/su;
const ORIGINAL = /^original script:\s*(.+)$/iu;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** 'LJ' for "LASHKAR I JHANGVI": its letters are initials of the name, in order. '(KENYA)' is no acronym. */
function isAcronym(text: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}-]{1,9}$/u.test(text) || !/\p{Lu}.*\p{Lu}/u.test(text)) return false;
  const initials = name.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  const letters = [...text.toUpperCase().replaceAll('-', '')];
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}

/** Several names in one field are parted by semicolons; one inside of brackets parts nothing. */
const several = (text: string): readonly string[] => text.split(/;\s*(?![^()]*\))/u);

/** The name and what its last brackets add in a form that cannot mean anything else: the same name in another script, or its acronym. */
function unfolded({ text, kind }: ListedName): readonly PartyName[] {
  const [, name = '', inside = ''] = LAST_BRACKETS.exec(text) ?? [];
  const original = ORIGINAL.exec(inside)?.[1] ?? inside;
  if (name !== '' && LETTER.test(original) && !LATIN.test(original) && LATIN.test(name))
    return [
      { text: name, kind },
      { text: original, kind: 'original-script' },
    ];
  if (name !== '' && isAcronym(inside, name))
    return [
      { text: name, kind },
      { text: inside, kind: 'acronym' },
    ];
  return [{ text, kind }];
}

/**
 * The names of a listed party one by one. Publishers put several spellings into one field ("A; B"), the original
 * script or an acronym into brackets behind the name; compared as one long name they would match nobody.
 */
export function namesOf(listed: readonly ListedName[]): readonly PartyName[] {
  const all = listed.flatMap((name) =>
    several(name.text)
      .map((text) => ({ text: text.trim(), kind: name.kind }))
      .filter(({ text }) => text !== '')
      .flatMap(unfolded),
  );
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}
