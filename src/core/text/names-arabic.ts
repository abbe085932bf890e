import { arabicHeads } from './names-arabic-heads.ts';
import {
  ARABIC_NAMES,
  ARABIC_ROLES,
  ARABIC_STOPS,
  type Entry,
  isAmbiguousPlace,
  joins,
  type KnownNames,
  longestEntry,
} from './names-lexicon.ts';
import type { Draft } from './names-draft.ts';
import { foldWord } from './names-fold.ts';
import type { Word } from './names-words.ts';

const set = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(foldWord));
/** Words between two parts of one name. */
const CONNECTORS = set('بن ابن بنت ابو أبو ابی أبي آل ال عبد ام أم الدین الدين اللہ الله الرحمن الرحمٰن الحق');
/** A name stands before these. */
const AFTER_NAME = set(
  'نے کو کا کی کے ولد عرف سمیت جو وویل ته المعروف الملقب گفت معروف مشهور ملقب نامی است بود که إن ان أن وایي وايي قال',
);
/** Months close a name and are none: "جنرل X اگست میں". */
const MONTHS = set(
  'کل آج پرسوں گزشتہ دیروز امروز جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
);
const PLACE_BESIDE = set(
  'سکنہ ساکن قریب نزد سواحل مطار ميناء بازار روڈ ضلع شہر صوبہ صوبے علاقے علاقہ تحصیل وادی گاؤں میں سے في من إلى الى مدينة محافظة ولاية در از په ولایت ولسوالۍ ښار شهر',
);
/** Streets, gates and quarters that bear the name of the town before them. */
const NAMED_AFTER = set('روڈ چوک گیٹ کالونی سڑک ٹنل سرنگ شاہراہ ہائیوے موٹروے');
/** Only a place stands behind these. */
const PLACE_BEFORE = set(
  'سکنہ ساکن تحصیل موضع گاؤں قصبہ مطار ميناء مدينة بلدة قرية ولسوالۍ ولسوالی قضاء ناحية قرب حي محافظة مرز شهرک روستای قریه شهرستان ښار کلي مخيم معبر گذرگاه پاسگاه منطقة بمنطقة بمدينة بقضاء ببلدة',
);
/** "ضلع X میں": only a postposition behind the word shows that it was the name. */
const PLACE_IF_CLOSED = set('ضلع شہر علاقے علاقہ صوبے وادی نواحی');
const CLOSES_PLACE = set('میں سے کے کی کا پر');
/** Endings that towns carry. */
const TOWN = /^.{2,}(?:پور|آباد|اباد|گڑھ|نگر|کوٹ|ستان|گنج|کلے|بندر|والا)$/;
const WEAK_TITLES = set('صدر ملک امیر پیر سربراہ رئيس وزیر وزير سید قائد شیخ الملك الأمير المتحدث');
const PREFIXES = ['وال', 'بال', 'فال', 'کال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ک'];

/** Names in Arabic script: no capitals there, so words of the lexicons, titles and the words beside decide. */
export function arabicNames(words: readonly Word[], text: string, known: KnownNames | null): Draft[] {
  const drafts: Draft[] = [];
  const folds = known === null ? [] : words.map((word) => word.fold);
  let title = null as { start: number; end: number; weak: boolean } | null;
  const headed = longerHeads(words);
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const head = headed.get(at);
    if (head !== undefined) {
      drafts.push(head);
      title = null;
      at = head.to;
      continue;
    }
    if (word.script !== 'Arab') {
      title = null;
      at++;
      continue;
    }
    const learnt = known?.lookup(folds, at) ?? null;
    if (learnt !== null) {
      drafts.push(draft(at, at + learnt.length, learnt.kind, learnt.anchor, 'name.known@1', null));
      at += learnt.length;
      continue;
    }
    const end = personEnd(words, at, title);
    const entry = longestEntry(words, at, words.length, false);
    const length = entry?.keys.length ?? 0;
    if (
      end > at &&
      !(entry?.cls === 'name' && length >= end - at) &&
      !(entry?.cls === 'title' && (length >= 2 || (title === null && length >= end - at)))
    ) {
      drafts.push(
        draft(
          at,
          end,
          'person',
          null,
          title === null ? 'name.person@1' : 'name.title@1',
          title === null ? null : text.slice(title.start, title.end),
        ),
      );
      title = null;
      at = end;
    } else if (entry === null) {
      const inner = placeBehind(words, at) ?? prefixed(words, at);
      if (inner !== null) drafts.push(inner);
      title = null;
      at = inner?.to ?? at + 1;
    } else {
      if (entry.cls === 'title')
        title = {
          start: title?.start ?? word.start,
          end: (words[at + length - 1] as Word).end,
          weak: length === 1 && WEAK_TITLES.has(word.fold),
        };
      else title = null;
      const named = entry.cls === 'name' ? lexiconDraft(words, at, entry) : null;
      if (named !== null) drafts.push(named);
      at = named?.to ?? at + length;
    }
  }
  return drafts;
}

/** Names by head words, where the lexicon knows no longer one. */
function longerHeads(words: readonly Word[]): ReadonlyMap<number, Draft> {
  const heads = arabicHeads(words).filter(
    ({ from, to }) => (longestEntry(words, from, words.length, false)?.keys.length ?? 0) < to - from,
  );
  return new Map(heads.map((head) => [head.from, head]));
}

/** An unknown word behind "resident of", "village", "airport", or with the ending of a town, is a place. */
function placeBehind(words: readonly Word[], at: number): Draft | null {
  const before = words[at - 1]?.fold ?? '';
  const closed = CLOSES_PLACE.has(words[at + 1]?.fold ?? '') && words[at + 1]?.joint === 'space';
  const isPlace =
    unknownName(words, at) &&
    (PLACE_BEFORE.has(before) ||
      (closed && (PLACE_IF_CLOSED.has(before) || TOWN.test(words[at]?.fold ?? ''))));
  return isPlace ? draft(at, at + 1, 'place', null, 'name.context@1', null) : null;
}

function draft(
  from: number,
  to: number,
  kind: Draft['kind'],
  anchor: string | null,
  rule: string,
  title: string | null,
): Draft {
  return { from, to, kind, nameKind: 'primary', title, anchor, rule };
}

/** A name of the lexicon; "مردان روڈ", the road named after a town, is not the town. Null where the word may be none. */
function lexiconDraft(words: readonly Word[], at: number, entry: Entry): Draft | null {
  const end = at + entry.keys.length;
  if (entry.kind === 'place' && NAMED_AFTER.has(words[end]?.fold ?? ''))
    return draft(at, end + 1, 'place', null, 'name.street@1', null);
  if (entry.keys.length === 1 && doubtful(words, at, entry)) return null;
  return {
    ...draft(at, end, entry.kind ?? 'organisation', entry.anchor, 'name.lexicon@1', null),
    nameKind: 'original-script',
  };
}

function doubtful(words: readonly Word[], at: number, entry: Entry): boolean {
  const word = words[at] as Word;
  if (entry.kind !== 'place' || !isAmbiguousPlace(word.fold)) return false;
  return !PLACE_BESIDE.has(words[at - 1]?.fold ?? '') && !PLACE_BESIDE.has(words[at + 1]?.fold ?? '');
}

/** Endings that tribes, compound given names and the family names of Central Asia carry. */
const NAME_SHAPE =
  /..(?:زی|خیل|الدین|اللہ|زادہ)$|^عبدال.{3,}|^(?!م|و?ال).{4,}(?:وف|ییف|وفا|ییفا)$|^(?:علی|محمد|غلام|حمید|عبد|امیر|حسین|احمد|حبیب|نصر|عزت|ولی|قدرت|فتح|رحمت|اسد)\u200c?(?:رضا|علی|حسین|محمد)$/;
/** Given names of Central Asia in Arabic letters: "جاسوربك". */
const BEK = /^.{4,}ب[یے]?ک$/;
/** First halves of names that an article and an attribute of God complete: "عطاء المحسن", "ضیاء الحق". */
const THEOPHORIC = set(
  'عطاء عطا ضیاء ضیا ثناء ثنا انعام اکرام احسان امان فضل سیف نور شمس بدر قمر ظہور نجم عین حبیب لطف فیض وحید',
);
const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.script === 'Arab' && (ARABIC_NAMES.has(word.fold) || NAME_SHAPE.test(word.fold));

/** "القبض على X": Arabic's "upon", but where a name or the head of the line stands before it ("محمد على"). */
const isUpon = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'على' && words[at - 1]?.script === 'Arab' && !isName(words[at - 1]);

/** End of a person's name that begins at `at`, or `at` where none does. */
function personEnd(words: readonly Word[], at: number, title: { weak: boolean } | null): number {
  const first = words[at] as Word;
  if (isUpon(words, at)) return at;
  const bek =
    BEK.test(first.fold) && words[at + 1]?.joint === 'space' && NAME_SHAPE.test(words[at + 1]?.fold ?? '');
  const kunya = KUNYA.has(first.fold) && unknownName(words, at + 1);
  if (kunya && !isName(words[at + 1])) return familyName(words, at + 2) ? at + 3 : at + 2;
  const begins = bek || isName(first) || (CONNECTORS.has(first.fold) && isName(words[at + 1]));
  if (!begins) {
    if (BEFORE_LONE.has(words[at - 1]?.fold ?? '') && unknownName(words, at)) return at + 1;
    const called = words[at - 1]?.fold === 'بہ' && CALLED.has(words[at - 2]?.fold ?? '');
    if (called && unknownName(words, at)) return at + 1;
    if (ARABIC_ROLES.has(words[at - 1]?.fold ?? '') && first.joint === 'space') return afterRole(words, at);
    return title === null || title.weak || first.fold.startsWith('ال') ? at : untilPostposition(words, at);
  }
  let end = at + 1;
  while (
    end < words.length &&
    end - at < 6 &&
    joins(words[end] as Word, words[end - 1]) &&
    (isName(words[end]) ||
      (CONNECTORS.has(words[end]?.fold ?? '') &&
        (isName(words[end + 1]) || (words[end]?.fold ?? '').startsWith('ال'))))
  )
    end++;
  if (
    THEOPHORIC.has(words[end - 1]?.fold ?? '') &&
    /^ال.{3,}/.test(words[end]?.fold ?? '') &&
    words[end]?.joint === 'space'
  )
    end++;
  if (
    unknownName(words, end) &&
    (AFTER_NAME.has(words[end + 1]?.fold ?? '') || AFTER_ROLE.has(words[end + 1]?.fold ?? ''))
  )
    end++;
  if (end - at === 1 && closesDescent(words, at, end)) end++;
  if (familyName(words, end)) end++;
  if (end - at >= 2 || title !== null) return end;
  const tied =
    AFTER_LONE.has(words[end]?.fold ?? '') ||
    BEFORE_LONE.has(words[at - 1]?.fold ?? '') ||
    (ARABIC_ROLES.has(words[at - 1]?.fold ?? '') && AFTER_NAME.has(words[end]?.fold ?? '')) ||
    (first.fold.startsWith('ال') && first.fold.length >= 6);
  return tied ? end : at;
}

/** معروف به X */
const CALLED = set('معروف مشهور ملقب');
const KUNYA = set('أبو أبي أبا ابو ام أم');

/** Endings that only family names of Persian carry, folded. */
const PERSIAN_FAMILY = /^.{2,}(?:نژاد|زاد[هہ]|منش|نیا|فرد)$|^.{3,}پور$/;

/** "لیلا سمیعی،", "عبد الرزاق الدليمي": behind a name, an unknown word in -i that the clause ends with, or one with the article, is the family's. */
function familyName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.joint !== 'space' || word.fold.length < 4) return false;
  if (PERSIAN_FAMILY.test(word.fold)) return true;
  if (!word.fold.endsWith('ی')) return false;
  if (!unknownName(words, at) || AFTER_NAME.has(word.fold)) return false;
  const next = words[at + 1];
  return (
    /^ال.{3,}/.test(word.fold) || next === undefined || next.joint !== 'space' || AFTER_NAME.has(next.fold)
  );
}

/** "ولد میر عالم،": behind the descent the name runs to the comma, though its last word also means something. */
function closesDescent(words: readonly Word[], at: number, end: number): boolean {
  return (
    DESCENT.has(words[at - 1]?.fold ?? '') && unknownName(words, end) && words[end + 1]?.joint !== 'space'
  );
}

/** A word that could be a name: of the script, not of the grammar, not a known thing. */
function unknownName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.script !== 'Arab' || word.joint !== 'space' || word.fold.length < 3)
    return false;
  return (
    !ARABIC_STOPS.has(word.fold) &&
    !MONTHS.has(word.fold) &&
    longestEntry(words, at, words.length, false) === null
  );
}

/** After a title, up to three unknown words before a postposition are the name: "کمانڈر طوفان نے". */
function untilPostposition(words: readonly Word[], at: number): number {
  let end = at;
  while (
    end < at + 3 &&
    (end === at || words[end]?.joint === 'space') &&
    (isName(words[end]) || unknownName(words, end))
  )
    end++;
  const after = words[end]?.fold ?? '';
  const closed = AFTER_NAME.has(after) || MONTHS.has(after) || (end > at && isName(words[end - 1]));
  return closed ? end : at;
}

/** "ملزم X Y ولد": two or three words behind a role are a name where one of them is known for it or a descent follows. */
function afterRole(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 4 && (isName(words[end]) || unknownName(words, end))) end++;
  const known = words.slice(at, end).some(isName);
  const tied = AFTER_ROLE.has(words[end]?.fold ?? '');
  return end - at >= 2 && end - at <= 3 && (known || tied) ? end : at;
}

const AFTER_ROLE = set('ولد عرف سکنہ ساکن عمر پیدائش بن');
const DESCENT = set('ولد بنت');
const AFTER_LONE = set('ولد عرف بن المعروف الملقب نامی معروف ملقب مشهور');
const BEFORE_LONE = set('عرف ولد المدعو مسمی يدعى یدعی تدعى المسمى');

/** A known name behind one-letter prepositions and the article: "وباكستان", "بالقاعدة". */
function prefixed(words: readonly Word[], at: number): Draft | null {
  const word = words[at] as Word;
  for (const prefix of PREFIXES) {
    if (!word.fold.startsWith(prefix) || word.fold.length - prefix.length < 4) continue;
    for (const key of [word.fold.slice(prefix.length), `ال${word.fold.slice(prefix.length)}`]) {
      const cut = prefix.length > 1 && prefix !== 'ال' ? 1 : prefix === 'ال' ? 0 : 1;
      const inner: Word = { ...word, key, fold: key, start: word.start + cut };
      const patched = [inner, ...words.slice(at + 1, at + 6)];
      const entry = longestEntry(patched, 0, patched.length, false);
      if (entry?.cls !== 'name' || isAmbiguousPlace(key)) continue;
      return {
        ...draft(
          at,
          at + entry.keys.length,
          entry.kind ?? 'organisation',
          entry.anchor,
          'name.lexicon@1',
          null,
        ),
        nameKind: 'original-script',
        skip: cut,
      };
    }
  }
  return null;
}
