import type { Draft } from './names-draft.ts';
import { foldWord } from './names-fold.ts';
import {
  ARABIC_ADJECTIVES,
  ARABIC_LEADING,
  ARABIC_NAMES,
  ARABIC_ROLES,
  ARABIC_STOPS,
  ARABIC_TRAILING,
  ARABIC_WEAK,
  joins,
  longestEntry,
} from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/** Kasra of the izafat: "لشکرِ صحرا" ties two words to one name. */
const IZAFAT = /\u0650$/;
const LONGEST = 4;

/**
 * Names that head words make in Arabic script: "آپریشن X", "کتیبہ X" with the head first, "X ایکسپریس", "X ٹرسٹ" with the
 * head last. Without capitals only tied words count: an izafat, the Arabic article, or an end closed by the grammar.
 */
export function arabicHeads(words: readonly Word[]): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < floor || words[at]?.script !== 'Arab') continue;
    const draft = trailing(words, at, floor) ?? leading(words, at);
    if (draft === null) continue;
    drafts.push(draft);
    floor = draft.to;
  }
  return drafts;
}

const named = (from: number, to: number, kind: Draft['kind']): Draft => ({
  from,
  to,
  kind,
  nameKind: 'original-script',
  title: null,
  anchor: null,
  rule: 'name.head@1',
});

/** A word that may be part of a name: of the script, no word of the grammar. */
function plain(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.script === 'Arab' &&
    word.fold.length >= 2 &&
    !ARABIC_STOPS.has(word.fold) &&
    joins(word, words[at - 1]) &&
    word.joint === 'space'
  );
}

/** Postpositions: only these show that the plain words before them were a name ("لانچ X کے", not "کشتی ڈوب گئی"). */
const POSTPOSITIONS = new Set('نے کو کا کی کے پر سے میں کو'.split(' ').map(foldWord));

/** Heads whose izafe is not written in Persian: one word behind them is the name where the clause goes on with its grammar. */
const UNTIED = new Set('شبکه گروهک سازمان خبرگزاری جبهه'.split(' ').map(foldWord));
/** "کالعدم لشکر X کے": what is banned is a body, and the postposition ends its name. */
const BANNED = new Set('کالعدم محظور المحظورة ممنوعہ'.split(' ').map(foldWord));
const GOES_ON = new Set(
  'که را در با از به نیز و هم برای تا است بود شد شهر گفت اعلام'.split(' ').map(foldWord),
);

/** True where the words before `at` are closed: by the end, a mark, the grammar or a known place. */
function endsAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.joint !== 'space' || GOES_ON.has(word.fold)) return true;
  return longestEntry(words, at, words.length, false)?.kind === 'place';
}

function leading(words: readonly Word[], at: number): Draft | null {
  const head = words[at] as Word;
  // جہاز is a ship in Urdu, جهاز an agency in Arabic.
  const kind = head.text === 'جهاز' ? 'organisation' : ARABIC_LEADING.get(head.fold);
  if (kind === undefined) return null;
  const tiedTo = tied(words, at);
  if (kind === 'organisation') {
    if (tiedTo > at + 1) return named(at, Math.min(tiedTo, at + 3), kind);
    if (isDefinite(words[at + 1]) && words[at + 1]?.joint === 'space') return named(at, at + 2, kind);
    const banned = BANNED.has(words[at - 1]?.fold ?? '') ? untilClosed(words, at + 1) : at;
    if (banned > at + 1) return named(at, banned, kind);
    const inner = plain(words, at + 1) ? tied(words, at + 1) : at;
    if (inner > at + 2 && !ARABIC_ROLES.has(words[at + 1]?.fold ?? '')) return named(at, inner, kind);
    return UNTIED.has(head.fold) &&
      plain(words, at + 1) &&
      endsAt(words, at + 2) &&
      !ARABIC_ADJECTIVES.has(words[at + 1]?.fold ?? '')
      ? named(at, at + 2, kind)
      : null;
  }
  if (kind === 'place') {
    const to = isDefinite(words[at + 1])
      ? at + 2
      : plain(words, at + 1) && endsAt(words, at + 2)
        ? at + 2
        : at;
    return to > at ? named(at, to, kind) : null;
  }
  // A ship, a channel: the name is behind its class word, which is part of it for operations and tragedies only.
  let from = at + 1;
  if (words[from]?.fold === 'الصید') from++;
  if (!plain(words, from)) return null;
  const arabic = from > at + 1 || tied(words, from) > from + 1 || isDefinite(words[from]);
  const to = arabic ? tied(words, from) : untilClosed(words, from);
  return to <= from ? null : named(kind === 'operation' || kind === 'event' ? at : from, to, kind);
}

/** End of the words tied to the one at `at` by izafats or by the Arabic article; `at` + 1 where none is. */
function tied(words: readonly Word[], at: number): number {
  if (at >= words.length) return at;
  let to = at + 1;
  while (
    to < at + LONGEST &&
    plain(words, to) &&
    (IZAFAT.test(words[to - 1]?.text ?? '') || isDefinite(words[to]))
  )
    to++;
  return to;
}

const isDefinite = (word: Word | undefined): boolean => /^ال\p{L}{3,}/u.test(word?.text ?? '');

/** End of one or two plain words before a postposition; `from` where none closes them. */
function untilClosed(words: readonly Word[], from: number): number {
  for (let to = from + 1; to <= from + 2; to++) {
    if (!plain(words, to - 1) || /نے$/.test(words[to - 1]?.fold ?? '')) return from;
    if (POSTPOSITIONS.has(words[to]?.fold ?? '') && words[to]?.joint === 'space') return to;
  }
  return from;
}

function trailing(words: readonly Word[], first: number, floor: number): Draft | null {
  const kind = ARABIC_TRAILING.get(words[first]?.fold ?? '');
  // The last head of a row decides: "برادرز ایکسچینج".
  if (kind === undefined || first === 0) return null;
  let at = first;
  while (ARABIC_TRAILING.has(words[at + 1]?.fold ?? '') && plain(words, at + 1)) at++;
  let from = first;
  // "مالک X برادرز": the owner of the firm is no part of its name.
  const isRole = (before: number): boolean => from < first && ARABIC_ROLES.has(words[before]?.fold ?? '');
  while (
    from > floor &&
    from > first - 2 &&
    plain(words, from) &&
    mayModify(words, from - 1) &&
    !isRole(from - 1)
  )
    from--;
  const last = words[at]?.fold ?? '';
  const known = words
    .slice(from, first)
    .some(
      (word, i) => ARABIC_NAMES.has(word.fold) || longestEntry(words, from + i, first, false)?.cls === 'name',
    );
  const fits = ARABIC_WEAK.has(last)
    ? known
    : known || ARABIC_TRAILING.get(last) !== 'programme' || first - from >= 2;
  return from === first || !fits ? null : named(from, at + 1, ARABIC_TRAILING.get(last) ?? kind);
}

/** A word before a head word: no grammar; a known place or body only where nothing else is there. */
function mayModify(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    word.script !== 'Arab' ||
    ARABIC_STOPS.has(word.fold) ||
    ARABIC_ADJECTIVES.has(word.fold) ||
    word.fold.length < 2
  )
    return false;
  const entry = longestEntry(words, at, words.length, false);
  return entry === null || entry.cls !== 'title';
}
