import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { isCommon, type KnownNames } from './names-lexicon.ts';
import { Foreign } from './names-foreign.ts';
import { Shortened } from './names-shortened.ts';
import type { Word } from './names-words.ts';

interface Lesson {
  readonly keys: readonly string[];
  readonly kind: EntityKind;
  readonly anchor: string | null;
  readonly short: boolean;
  /** Introduced in brackets behind its full name: here it means that and nothing else. */
  readonly defined?: boolean;
  /** Several words that the text said what they are ("the launch X"): no guess by shape stands against it. */
  readonly introduced?: boolean;
  /** A common word that the text says somebody goes by ("alias Doctor"). */
  readonly byname?: boolean;
}

const GUESSED = new Set(['name.shape@1', 'name.person@1', 'name.learnt@1', 'name.definite@1', 'name.head@1']);
/** A body that its own head word told is itself where the text names it again without that evidence. */
const HEADED = new Set(['name.head@1', 'name.header@1']);
const TOLD = new Set(['name.called@1', 'name.abbreviated@1']);
const INTRODUCED: ReadonlySet<EntityKind> = new Set([
  'vessel',
  'vehicle',
  'channel',
  'operation',
  'programme',
  'aircraft',
]);

const fits = ({ keys }: Lesson, words: readonly Word[], at: number): boolean =>
  keys.every((key, i) => words[at + i]?.fold === key && (i === 0 || words[at + i]?.joint !== 'break')) &&
  words[at + keys.length - 1]?.shape !== 'lower';

/** "HAS" that the text spelt out, "Doctor" that somebody goes by: words of every day that here are names. */
function standsAlone(lesson: Lesson, words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at] as Word, words[at + 1], words[at - 1]];
  if (lesson.keys.length > 1 || !isCommon(word)) return false;
  if (lesson.defined === true)
    return word.shape === 'upper' && before?.shape !== 'upper' && next?.shape !== 'upper';
  if (lesson.byname !== true || word.shape !== 'capital' || word.joint === 'hyphen') return false;
  const article =
    before?.joint !== 'break' && /^(?:the|an?)$/.test(before?.lower ?? '') && word.joint === 'space';
  return !article && (word.possessive || (next?.joint === 'space' && SPEAKS_OF.has(next.text)));
}

const SPEAKS_OF = new Set('is was has had said says told and who later now will would did'.split(' '));

const ACRONYM_CONTEXT = new Set(
  'said says has had have denied confirmed warned vowed accused insists issued ordered arrested raided seized designated launched claimed announced militants militant fighters spokesman commander commanders operatives officials chief network members personnel disowned rejected condemned praised threatened killed released captured ambushed attacked withdrew recruited trains operates opposes wants seeks maintains believes suspects reports estimates assesses recovered found searched men gunmen troops detachment unit cell camp camps leadership boasted published posted circulated spoke speaks hailed mourned blamed blames'.split(
    ' ',
  ),
);

/** What one text teaches about its own names: full names, surnames and acronyms introduced in brackets. */
export class Learnt implements KnownNames {
  readonly #lessons = new Map<string, Lesson[]>();
  /** How often each unexplained capitalised word stands in the text. */
  readonly #pendings = new Map<string, number>();
  /** Family names and acronyms of scripts whose words are inflected or have no capitals. */
  readonly #foreign = new Foreign();
  /** What "the Panel" may stand for. */
  readonly #shortened = new Shortened();
  readonly #known: KnownNames | null;

  constructor(known: KnownNames | null) {
    this.#known = known;
  }

  /** Takes the names of one sentence as lessons. */
  learn(words: readonly Word[], drafts: readonly Draft[]): void {
    this.#shortened.learnDated(words);
    for (const draft of drafts) {
      if (draft.pending === true) {
        if (draft.to > draft.from + 1) continue;
        const fold = words[draft.from]?.fold ?? '';
        this.#pendings.set(fold, (this.#pendings.get(fold) ?? 0) + 1);
        continue;
      }
      const keys = words.slice(draft.from, draft.to).map((word) => word.fold);
      const { kind, anchor } = draft;
      const headed = kind === 'organisation' && HEADED.has(draft.rule);
      const introduced = keys.length >= 2 && (INTRODUCED.has(kind) || headed || TOLD.has(draft.rule));
      if (kind === 'person' && keys.length === 1 && draft.rule === 'name.called@1')
        this.#add({ keys, kind, anchor, short: true, byname: true });
      this.#shortened.learn(words, draft);
      this.#foreign.learn(words, draft);
      this.#add({ keys, kind, anchor, short: draft.nameKind === 'short', introduced });
      // "Operation Blue Lantern" is "Blue Lantern" where it is known.
      if (kind === 'operation' && keys.length >= 3 && words[draft.from]?.lower === 'operation')
        this.#add({ keys: keys.slice(1), kind, anchor, short: true, introduced: true });
      const listed = draft.rule === 'name.listed@1';
      // "Nurhadi Asali y Bulan": what stands before "y" is the father's name, by which he is called.
      const joined = words[draft.to]?.text === 'y' && words[draft.to + 1]?.shape === 'capital';
      const mother = keys.indexOf('y');
      const last = (listed ? keys[0] : mother > 1 && !joined ? keys[mother - 1] : keys.at(-1)) ?? '';
      if (
        kind === 'person' &&
        keys.length >= 2 &&
        !isCommon(words[listed ? draft.from : draft.to - 1] as Word) &&
        last.length > 2
      )
        this.#add({ keys: [last], kind, anchor: null, short: true });
      const acronym = ABBREVIATED.has(kind) ? bracketed(words, draft) : null;
      if (acronym !== null)
        this.#add({ keys: [acronym.word.fold], kind, anchor, short: true, defined: acronym.defined });
    }
  }

  #add(lesson: Lesson): void {
    const first = lesson.keys[0] ?? '';
    const list = this.#lessons.get(first) ?? [];
    const known = list.findIndex((other) => other.keys.join(' ') === lesson.keys.join(' '));
    // What the text says that a name is stands above a guess by its shape.
    if (known >= 0 && (list[known]?.introduced === true || lesson.introduced !== true)) return;
    if (known >= 0) list[known] = lesson;
    else list.push(lesson);
    list.sort((a, b) => b.keys.length - a.keys.length);
    this.#lessons.set(first, list);
  }

  lookup(
    foldedTokens: readonly string[],
    from: number,
  ): { length: number; kind: EntityKind; anchor: string | null } | null {
    const lesson = this.#lessons
      .get(foldedTokens[from] ?? '')
      ?.find((one) => one.keys.every((key, i) => foldedTokens[from + i] === key));
    const outer = this.#known?.lookup(foldedTokens, from) ?? null;
    if (lesson === undefined || (outer !== null && outer.length >= lesson.keys.length)) return outer;
    return { length: lesson.keys.length, kind: lesson.kind, anchor: lesson.anchor };
  }

  /** "Tehreek-e-X Pakistan (TXP)": the text's own meaning of an acronym comes before the lexicon's. */
  #redefined(draft: Draft, word: Word | undefined): Draft {
    if (draft.nameKind !== 'acronym' || draft.to !== draft.from + 1) return draft;
    const lesson = this.#lessons.get(word?.fold ?? '')?.find((one) => one.defined === true);
    return lesson === undefined ? draft : { ...draft, kind: lesson.kind, anchor: lesson.anchor };
  }

  /** Settles the pending words of a sentence: learnt in this text, or an acronym with a word of action beside it. */
  complete(words: readonly Word[], drafts: readonly Draft[], allCapitals: boolean): Draft[] {
    const recalled = this.#recalled(words, drafts);
    const settled = this.#settled(words, recalled, allCapitals);
    const shortened = allCapitals ? settled : this.#shortened.added(words, settled);
    return this.#foreign.added(words, shortened);
  }

  /** "the fishing launch Sadaf-e-Bahr … of the Sadaf-e-Bahr": what was introduced once is itself wherever it stands. */
  #recalled(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
    const added: Draft[] = [];
    for (let at = 0; at < words.length; at++) {
      if (words[at]?.shape === 'lower') continue;
      const lesson = this.#lessons
        .get(words[at]?.fold ?? '')
        ?.find((one) => (one.introduced === true && fits(one, words, at)) || standsAlone(one, words, at));
      if (lesson === undefined) continue;
      const to = at + lesson.keys.length;
      const weaker = drafts.filter((draft) => draft.from < to && draft.to > at);
      if (weaker.some((draft) => draft.from < at || draft.to > to || !GUESSED.has(draft.rule))) continue;
      if (weaker.some((draft) => draft.from === at && draft.to === to && draft.kind === lesson.kind))
        continue;
      if (
        weaker.some(
          (draft) =>
            draft.rule === 'name.head@1' && (draft.from > at || draft.to < to || lesson.kind !== 'operation'),
        )
      )
        continue;
      added.push({
        from: at,
        to,
        kind: lesson.kind,
        nameKind: 'primary',
        title: null,
        anchor: lesson.anchor,
        rule: 'name.learnt@1',
      });
      at = to - 1;
    }
    if (added.length === 0) return drafts;
    const apart = drafts.filter((draft) =>
      added.every((other) => draft.to <= other.from || draft.from >= other.to),
    );
    return [...apart, ...added].toSorted((a, b) => a.from - b.from);
  }

  #settled(words: readonly Word[], drafts: readonly Draft[], allCapitals: boolean): Draft[] {
    return drafts.flatMap((draft, i) => {
      const word = words[draft.from];
      if (draft.pending !== true) return [this.#redefined(draft, word)];
      const lesson = this.#lessons
        .get(word?.fold ?? '')
        ?.find((one) => one.keys.length === draft.to - draft.from);
      if (word === undefined) return [];
      const { pending: _, ...settled } = draft;
      if (lesson !== undefined) {
        const acronym = word.shape === 'upper' && lesson.kind !== 'person';
        return [
          {
            ...settled,
            kind: lesson.kind,
            anchor: lesson.anchor,
            nameKind: acronym ? 'acronym' : lesson.short ? 'short' : 'primary',
          },
        ];
      }
      if (!allCapitals && (listedPlace(words, drafts, i) || seatOf(words, draft, drafts[i - 1])))
        return [{ ...settled, kind: 'place', rule: 'name.coordination@1' }];
      const partner = coordinated(words, draft, drafts[i - 1]) ?? coordinated(words, draft, drafts[i + 1]);
      if (partner !== null && !allCapitals)
        return [{ ...settled, kind: partner, rule: 'name.coordination@1' }];
      const plausible = isAcronym(word) && !allCapitals && !isCommon(word);
      const acts = plausible && ((this.#pendings.get(word.fold) ?? 0) > 1 || actsAsBody(words, draft));
      return acts
        ? [
            {
              ...settled,
              kind: 'organisation' as const,
              nameKind: 'acronym' as const,
              rule: 'name.acronym@1',
            },
          ]
        : [];
    });
  }
}

/** "PEMRA", "LeS"; "III" counts and is none. */
const isAcronym = ({ shape, text }: Word): boolean =>
  shape === 'upper'
    ? /^\p{L}{3,7}$/u.test(text) && !/^[IVX]+$/.test(text)
    : /^\p{Lu}\p{Ll}\p{Lu}$/u.test(text);

/** "Spinwam and Shawa": a plain capitalised word is of the kind of the place or person it is joined to by "and". */
function coordinated(words: readonly Word[], draft: Draft, other: Draft | undefined): EntityKind | null {
  if (other === undefined || other.pending === true) return null;
  if (other.kind !== 'place' && other.kind !== 'person') return null;
  const word = words[draft.from];
  if (word === undefined || word.shape !== 'capital' || isCommon(word) || draft.from === 0) return null;
  const between = other.from < draft.from ? other.to : draft.to;
  const behind = other.from < draft.from ? draft.from : other.from;
  const joined = behind === between + 1 && words[between]?.text === 'and';
  return joined && words[between]?.joint === 'space' && words[behind]?.joint === 'space' ? other.kind : null;
}

const isBare = (words: readonly Word[], { from, to }: Draft): boolean =>
  to === from + 1 && words[from]?.shape === 'capital' && !isCommon(words[from] as Word);

/** "in Karnataka, Kerilla and Tanjur": plain capitalised words in one list with a known place. */
function listedPlace(words: readonly Word[], drafts: readonly Draft[], at: number): boolean {
  const linked = (one: Draft | undefined, other: Draft | undefined): boolean => {
    if (one === undefined || other === undefined) return false;
    const gap = words[other.from]?.gap;
    if (other.from === one.to) return gap === ', ';
    const and = words[one.to];
    return other.from === one.to + 1 && and?.lower === 'and' && gap === ' ' && /^,? $/.test(and.gap);
  };
  let [first, last] = [at, at];
  while (linked(drafts[first - 1], drafts[first])) first--;
  while (linked(drafts[last], drafts[last + 1])) last++;
  const list = drafts.slice(first, last + 1);
  const known = list.filter((one) => one.pending !== true);
  return (
    list.length >= 3 &&
    known.length > 0 &&
    known.every((one) => one.kind === 'place') &&
    list.every((one) => one.pending !== true || isBare(words, one))
  );
}

const SEATED = new Set(['name.head@1', 'name.lexicon@1', 'name.header@1']);

/** "before the Special Court, Kozhikar.": behind a body and a comma, the town where it sits. */
function seatOf(words: readonly Word[], draft: Draft, before: Draft | undefined): boolean {
  if (before?.kind !== 'organisation' || !SEATED.has(before.rule) || before.to !== draft.from) return false;
  if (words[draft.from]?.gap !== ', ' || !isBare(words, draft)) return false;
  const after = words[draft.to];
  return after === undefined || /^(?:[.;:)]|, (?!and))/.test(after.gap);
}

const MEMBERSHIP = new Set(
  'leader leaders commander member members spokesman head chief fighters elements remnants cadres faction wing behalf convener founder treasurer operatives militants supporters sympathisers emir amir banner ranks'.split(
    ' ',
  ),
);

/** "leader of ABC", "joined the ABC", "ABC militants": what is said of an unknown acronym makes it a body. */
function actsAsBody(words: readonly Word[], draft: Draft): boolean {
  const next = words[draft.to];
  if (next !== undefined && next.joint === 'space' && ACRONYM_CONTEXT.has(next.text)) return true;
  let at = draft.from - 1;
  if (words[at]?.fold === 'the') at--;
  if (words[at]?.text === 'joined') return true;
  return words[at]?.text === 'of' && MEMBERSHIP.has(words[at - 1]?.text ?? '');
}

const ABBREVIATED: ReadonlySet<EntityKind> = new Set(['organisation', 'programme', 'operation', 'document']);

/** The acronym in brackets right behind a name: "X Y Z (XYZ)", "X Y Z (XYZ, also …)" where its letters are the name's. */
function bracketed(words: readonly Word[], { from, to }: Draft): { word: Word; defined: boolean } | null {
  const word = words[to];
  if (word === undefined || !/^\s*[([]\s*["“]?$/.test(word.gap) || word.shape === 'lower') return null;
  if ((word.shape !== 'upper' && word.shape !== 'mixed') || word.text.length > 8) return null;
  const full = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const defined = acronymOf(word.text, full);
  const after = words[to + 1]?.gap;
  const closed =
    after === undefined || /^["”]?\s*[)\]]/.test(after) || (defined && /^["”]?\s*[,;]/.test(after));
  return closed ? { word, defined } : null;
}

/** True where `short` is made of the initials of `full`, small words left out or counted ("TTP", "NIFTAC" of its five nouns). */
export function acronymOf(short: string, full: string): boolean {
  const written = short.replace(/[^\p{L}]/gu, '');
  // "JuM": the small word between keeps its small letter.
  const letters = /^\p{Lu}\p{Ll}?\p{Lu}$/u.test(written) ? written.toUpperCase() : written;
  if (
    letters.length < 2 ||
    letters.length > 8 ||
    letters !== letters.toUpperCase() ||
    letters === letters.toLowerCase()
  )
    return false;
  const words = full.split(/[\s-]+/).filter((word) => word !== '');
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const strong = words
    .filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase())
    .map((word) => word.charAt(0))
    .join('');
  return (
    words.length >= 2 &&
    (letters === all || letters === strong || (strong.length >= 3 && letters.startsWith(strong)))
  );
}
