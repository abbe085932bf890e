import { foldName } from './fold.ts';
import { remembering } from './memo.ts';
import { skeleton } from './shape.ts';
import {
  ARTICLE_TAILS,
  HONORIFICS,
  JOINED,
  KUNYAS,
  LIGHT_TAILS,
  NO_ARTICLE_TAIL,
  NOT_ARTICLE,
  PARTICLES,
  RUSSIAN_CASE,
  SERVANTS,
  TAILS,
  WHOLE,
  WRITTEN_ON,
} from './tokens.data.ts';

export type TokenKind = 'given' | 'particle' | 'honorific' | 'compound' | 'kunya' | 'initial';

/** One part of a name. Compounds and kunyas hold their parts parted by a space, however they were written. */
export interface NameToken {
  readonly text: string;
  readonly kind: TokenKind;
  /** Script-neutral consonant key (`skeleton`); empty for particles and honorifics. */
  readonly skeleton: string;
}

const ARTICLES = new Set(
  'al el ul ur ud us uz un ut ush ad ar as at az an ash il u e l уль ур ад аз ас ар аль ال'.split(' '),
);

const keyOf = remembering(skeleton);

function make(text: string, kind: TokenKind): NameToken {
  return { text, kind, skeleton: kind === 'particle' || kind === 'honorific' ? '' : keyOf(text) };
}

/** A word written as one that holds two parts. */
function splitJoined(word: string): readonly [string, string] | null {
  if (WHOLE.has(word) || word.length < 5) return null;
  for (const [pattern, head, tail] of JOINED) {
    const match = pattern.exec(word);
    if (match !== null) return [word.replace(pattern, head), word.replace(pattern, tail)];
  }
  return null;
}

/** "habibur" before "rahman": the article is written onto the head. */
function withoutArticle(head: string, tail: string): string {
  if (ARTICLE_TAILS.has(tail) && head.length > 4) return head.replace(/[ua][lr]$/, '');
  return head.length > 4 && TAILS.get(tail) === 'din' ? head.replace(/[uae]d$/, '') : head;
}

function stripArabicArticle(word: string): string {
  return word.startsWith('ال') && word.length >= 5 && !NOT_ARTICLE.has(word) ? word.slice(2) : word;
}

interface Step {
  readonly token: NameToken;
  readonly used: number;
}

/** "Abd al-Rahman", "Abdul Rahman", "عبد الرحمن" → compound. */
function servant(words: readonly string[], at: number): Step | null {
  const word = words[at] ?? '';
  if (!SERVANTS.has(word)) return null;
  const skip = ARTICLES.has(words[at + 1] ?? '') ? 1 : 0;
  const next = words[at + 1 + skip];
  if (next === undefined) return null;
  const head = word.startsWith('ع') ? 'عبد' : word.startsWith('а') ? 'абд' : 'abd';
  const tail = TAILS.get(next) ?? (next.length === 4 ? next.replace(/^ال/, '') : stripArabicArticle(next));
  return { token: make(`${head} ${tail}`, 'compound'), used: 2 + skip };
}

/** "Abu Talha", "Umm Salama": the kunya stays together with what it belongs to. */
function kunya(words: readonly string[], at: number): Step | null {
  const head = KUNYAS.get(words[at] ?? '');
  if (head === undefined || words[at + 1] === undefined) return null;
  const inner = tokenAt(
    words,
    ARTICLES.has(words[at + 1] ?? '') && words[at + 2] !== undefined ? at + 2 : at + 1,
  );
  const skipped = ARTICLES.has(words[at + 1] ?? '') && words[at + 2] !== undefined ? 2 : 1;
  return { token: make(`${head} ${inner.token.text}`, 'kunya'), used: skipped + inner.used };
}

/** "Salah ud Din", "Habib Ullah", "Akhund Zada": a head and a tail that unite. */
function headAndTail(words: readonly string[], at: number): Step | null {
  const head = words[at] ?? '';
  if (PARTICLES.has(head) || HONORIFICS.has(head) || head.length < 2) return null;
  const article = ARTICLES.has(words[at + 1] ?? '');
  const next = words[at + (article ? 2 : 1)] ?? '';
  const written = next.startsWith('ال') || /[ua][lr]$/.test(head);
  const tail = TAILS.get(next) ?? (article || written ? ARTICLE_TAILS.get(next) : undefined);
  if (tail === undefined) return null;
  return { token: make(`${withoutArticle(head, next)} ${tail}`, 'compound'), used: article ? 3 : 2 };
}

const single = remembering((word): NameToken => {
  if (HONORIFICS.has(word)) return make(word, 'honorific');
  if (PARTICLES.has(word)) return make(word, 'particle');
  if (/^\p{L}$/u.test(word)) return make(word, 'initial');
  const bare = stripArabicArticle(word);
  const joined = splitJoined(bare);
  return joined === null ? make(bare, 'given') : make(`${joined[0]} ${joined[1]}`, 'compound');
});

function tokenAt(words: readonly string[], at: number): Step {
  return (
    servant(words, at) ??
    kunya(words, at) ??
    headAndTail(words, at) ?? { token: single(words[at] ?? ''), used: 1 }
  );
}

/** The folded words, as the name is declined and written together by nobody: "Wafaul Zaman" → wafa ul zaman, "Gulkarim" → gul karim. */
function wordsOf(name: string): readonly string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  return words.flatMap((word, at) => (at === words.length - 1 ? lastPieces(word) : innerPieces(word)));
}

const innerPieces = remembering((word) => piecesOf(word, false));
const lastPieces = remembering((word) => piecesOf(word, true));

function piecesOf(word: string, last: boolean): readonly string[] {
  const bare = word.replace(RUSSIAN_CASE, '');
  const article =
    !last && /^[a-z]{3,}[^aeiou]?ul$/.test(bare) && bare.length >= 5 && !NO_ARTICLE_TAIL.has(bare);
  if (article && !/^abd/.test(bare)) return [bare.slice(0, -2), 'ul'];
  const servant = last ? null : /^(.{3,})(عبد)$/.exec(bare);
  const joined = servant ?? (WHOLE.has(bare) ? null : WRITTEN_ON.exec(bare));
  return joined === null ? [bare] : [joined[1] ?? joined[3] ?? '', joined[2] ?? joined[4] ?? ''];
}

/** "STARSI, Haji Abdul" is said "Haji Abdul Starsi": what unites across the comma is seen only then. */
function inSpokenOrder(name: string): string {
  const [family, given, more] = name.split(/[,،]/);
  return given === undefined || more !== undefined || given.trim() === '' ? name : `${given} ${family}`;
}

/**
 * The parts of a person's name, in order: particles and honorifics are told apart, "Abd al-X", "X-ud-Din", "X-ullah"
 * become one compound whether written split or joined, a kunya stays with its name.
 */
export function nameTokens(name: string): readonly NameToken[] {
  const words = wordsOf(inSpokenOrder(name));
  const tokens: NameToken[] = [];
  for (let at = 0; at < words.length; ) {
    const step = tokenAt(words, at);
    tokens.push(step.token);
    at += step.used;
  }
  return tokens;
}

/** The parts that carry the name; all parts where nothing else is there ("Mullah"). */
export const coreTokens: (name: string) => readonly NameToken[] = remembering((name) => {
  const all = nameTokens(name);
  const core = all.filter((token) => token.skeleton !== '');
  return core.length > 0
    ? core
    : all.map((token) => ({ ...token, kind: 'given' as const, skeleton: skeleton(token.text) }));
});

/** The part that is left when a compound's light tail is left out ("inayat allah" → inayat); null where there is none. */
export function headOf(token: NameToken): string | null {
  if (token.kind !== 'compound') return null;
  const [head, tail, more] = token.text.split(' ');
  const light = more === undefined && tail !== undefined && LIGHT_TAILS.has(tail);
  return light && head !== undefined && head.length >= 3 && !SERVANTS.has(head) ? head : null;
}
