import type { NameKind } from '../../words/index.ts';
import type { PartyName } from '../../resolve/party/types.ts';
import type { ListedName } from './types.ts';

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** "Agha Jan Alizai اغا جان عالیزی": one name in two scripts, side by side. */
const SIDE_BY_SIDE = /^([^]*\p{Script=Latin}\S*)\s+([^\p{Script=Latin}]*\p{L}[^\p{Script=Latin}]*)$/u;
/** Words with which a publisher says what stands there. */
const MARKS = /^original script:\s*|\s*\(original script\)$|\s+- sub-unit name$/giu;

const isLatin = (text: string): boolean => LATIN.test(text);
const isOther = (text: string): boolean => LETTER.test(text) && !LATIN.test(text);

/** 'LJ' for "LASHKAR I JHANGVI": its letters are initials of the name, in order. '(KENYA)' is no acronym. */
function isAcronym(text: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}-]{1,9}$/u.test(text) || !/\p{Lu}.*\p{Lu}/u.test(text)) return false;
  const initials = name.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  const letters = [...text.toUpperCase().replaceAll('-', '')];
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}

/** Parts between semicolons that stand outside of brackets. */
function several(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ';' && depth <= 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** The last brackets of a text, matched from behind, and what stands before them; null where it does not end with any. */
function lastBrackets(text: string): { readonly name: string; readonly inside: string } | null {
  if (!text.endsWith(')')) return null;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return { name: text.slice(0, at).trim(), inside: text.slice(at + 1, -1).trim() };
  }
  return null;
}

const named = (text: string, kind: NameKind): PartyName => ({
  text,
  kind: isOther(text) && kind !== 'primary' ? 'original-script' : kind,
});

/** The name, and what stands behind it in a form that cannot mean anything else: itself in another script, or its acronym. */
function unfolded(published: string, kind: NameKind): readonly PartyName[] {
  const text = published.replace(MARKS, '').replace(/[\s,]+$/u, '');
  const last = lastBrackets(text);
  if (last === null || last.name === '') {
    const [, latin = '', other = ''] = SIDE_BY_SIDE.exec(text) ?? [];
    return latin === '' || other === ''
      ? [named(text, kind)]
      : [named(latin, kind), named(other.trim(), 'original-script')];
  }
  if (isAcronym(last.inside, last.name))
    return [...unfolded(last.name, kind), { text: last.inside, kind: 'acronym' }];
  const inner = several(last.inside);
  const first = (inner[0] ?? '').replace(MARKS, '');
  const turned = (isLatin(last.name) && isOther(first)) || (isOther(last.name) && isLatin(first));
  if (!turned) return [named(text, kind)];
  const second = kind === 'primary' ? 'alias' : kind;
  return [...unfolded(last.name, kind), ...inner.flatMap((one) => unfolded(one, second))];
}

/**
 * The names of a listed party one by one. Publishers put several spellings into one field ("A; B"), the original
 * script or an acronym into brackets behind the name; compared as one long name they would match nobody.
 */
export function namesOf(listed: readonly ListedName[]): readonly PartyName[] {
  const all = listed.flatMap(({ text, kind }) => several(text).flatMap((one) => unfolded(one, kind)));
  const seen = new Set<string>();
  return all.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}
