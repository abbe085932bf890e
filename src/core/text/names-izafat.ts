import type { EntityKind } from '../words/index.ts';
import type { HeadSpan } from './names-heads.ts';
import { contextKind } from './names-context.ts';
import { GIVEN, IZAFAT_PLACES, THEOPHORIC, TIED_BODIES } from './names-lexicon.ts';
import type { Unit } from './names-units.ts';
import type { Word } from './names-words.ts';

/** The izafe of Persian and Urdu, and the Arabic article with its assimilated forms, as they are written between two words of a name. */
const IZAFE = new Set(['e', 'i']);
const ARTICLE = new Set('ul ur ud un us uz ut ush al ar as az an ash ad at el'.split(' '));
/** The Pashto genitive before a name of several words: "Da Khalko Ghag". */
const GENITIVE = new Set(['da', 'de']);

/**
 * Names that an izafe or article ties together: "Sarfroshan-e-Sahil", "Labbaik-ul-Jabal". No person is called "X-e-Y"; with
 * the article the words decide ("Zia-ul-Haq" is a man). The first word tells places; the rest are bodies.
 */
export function izafatSpans(text: string, words: readonly Word[], units: readonly Unit[]): HeadSpan[] {
  const spans: HeadSpan[] = genitiveSpan(words, units);
  for (let at = 0; at + 2 < units.length; at++) {
    const link = linkAt(words, units, at + 1);
    if (link === null || !isNamed(words, units, at)) continue;
    let to = at + 3;
    while (linkAt(words, units, to) !== null && isNamed(words, units, to + 1)) to += 2;
    const kind = kindOf(text, words, units, { at, to, link });
    if (kind !== null) spans.push({ from: at, to, kind, anchor: null });
    at = to - 1;
  }
  return spans;
}

type Link = 'izafe' | 'article';

/** What ties the units before and after `at`: a particle between hyphens, or "e" between spaces. */
function linkAt(words: readonly Word[], units: readonly Unit[], at: number): Link | null {
  const [word, next] = [words[units[at]?.from ?? -1], words[units[at + 1]?.from ?? -1]];
  if (word === undefined || next === undefined || !/^\p{L}{1,3}$/u.test(word.text) || next.shape === 'lower')
    return null;
  const hyphened = word.joint === 'hyphen' || next.joint === 'hyphen';
  if (IZAFE.has(word.text)) return hyphened || word.text === 'e' ? 'izafe' : null;
  return hyphened && ARTICLE.has(word.lower) ? 'article' : null;
}

/** One capitalised word that may open or close such a name. */
function isNamed(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const word = words[unit?.from ?? -1];
  return unit !== undefined && word !== undefined && word.shape !== 'lower' && 'UGCHAKD'.includes(unit.cls);
}

interface Tied {
  readonly at: number;
  readonly to: number;
  readonly link: Link;
}

/** What the words beside a tied name may make of it; of people and bodies its own words say more. */
const BY_CONTEXT: ReadonlySet<EntityKind> = new Set([
  'place',
  'vessel',
  'vehicle',
  'channel',
  'operation',
  'programme',
  'document',
]);

function kindOf(
  text: string,
  words: readonly Word[],
  units: readonly Unit[],
  { at, to, link }: Tied,
): EntityKind | null {
  const [head, last] = [units[at], units[to - 1]];
  const first = words[head?.from ?? -1];
  const end = words[last?.from ?? -1];
  if (head === undefined || last === undefined || first === undefined || end === undefined) return null;
  // What stands before belongs to it: "Operation Zarb-e-X" has its own head, "Mullah X" and "Abdul X" are men.
  if (at > 0 && !'LDIN'.includes(units[at - 1]?.cls ?? 'L') && words[head.from - 1]?.lower !== 'the')
    return null;
  const body = TIED_BODIES.has(first.fold) || head.kind === 'organisation';
  const context = contextKind(words, head.from, last.to, text);
  if (context !== null && context.weight >= 2 && BY_CONTEXT.has(context.kind) && !body) return context.kind;
  if (IZAFAT_PLACES.has(first.fold)) return 'place';
  if (body) return 'organisation';
  if (head.cls === 'K' || GIVEN.has(first.fold)) return null;
  if (link === 'izafe') return 'organisation';
  // "Labbaik-ul-Jabal" against "Zia-ul-Haq" and "Hamdan al-Rubai".
  const bound = words[head.from + 1]?.joint === 'hyphen' && end.joint === 'hyphen';
  return bound && !THEOPHORIC.has(end.fold) ? 'organisation' : null;
}

/** "Da Haq Ghag": the genitive and two or three words more. */
function genitiveSpan(words: readonly Word[], units: readonly Unit[]): HeadSpan[] {
  const first = words[units[0]?.from ?? -1];
  if (first === undefined || first.shape !== 'capital' || !GENITIVE.has(first.lower)) return [];
  let to = 1;
  while (
    to < units.length &&
    'UGCH'.includes(units[to]?.cls ?? '?') &&
    words[units[to]?.from ?? -1]?.joint === 'space'
  )
    to++;
  return to >= 3 && to <= 4 ? [{ from: 0, to, kind: 'organisation', anchor: null }] : [];
}
