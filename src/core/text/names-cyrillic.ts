import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { CYRILLIC_NAMES, type Entry, joins, type KnownNames, longestEntry } from './names-lexicon.ts';
import { foldWord, stemCyrillic } from './names-fold.ts';
import type { Word } from './names-words.ts';

const SURNAME = /(?:ов|ев|ин|ын|ск|ич|дзе|швили|енко|улл|уло|хан|зод|зай|уддин|ян|аев|иев|ахмед|бек|бой)$/;
const stems = (table: string): ReadonlySet<string> =>
  new Set(table.split(' ').map((word) => stemCyrillic(foldWord(word))));
const PLACE_BEFORE = stems(
  'город городе села селе провинции провинция район районе области поселке деревне кишлаке уезде г пост посту поста застава заставы заставе рынок рынке базар перевал перевала ущелье ущелья мост порт порту аэропорт лагерь',
);
const ORGANISATION_BEFORE = stems(
  'участник член сторонник группировка группировки организация организации движение движения батальон бригада партия фонд фонда компания компании банк',
);
/** Head words of armed groups and movements, written with a capital before what they govern. */
const LEADING_BODY = stems(
  'катибат катиба джамаат джамаа лашкар джебхат хизб харакат техрик джунд джайш ансар имарат',
);
const WEAPON_BEFORE = stems('автомат пистолет пулемет пулемёт винтовка карабин гранатомет гранатомёт');
/** Written small behind a capitalised adjective, these are bodies: "Верховный суд", "Генеральная прокуратура". */
const BODY_NOUNS = stems(
  'суд прокуратура комитет служба управление министерство агентство академия совет ведомство центр департамент',
);
const PERSON_BEFORE = stems(
  'гражданин боевик террорист главарь лидер командир задержан арестован убит некий именем имени прозвищу псевдоним таможенник водитель житель учитель торговец полицейский следователь адвокат брат сын жена вдова отец задержанный подозреваемый обвиняемый осуждённый вербовщик посредник гражданка женщина мужчина коммерсант предприниматель журналист',
);

/** Names in Cyrillic: capitals, words of the lexicons in any case, surname endings, and the words beside. */
export function cyrillicNames(words: readonly Word[], text: string, known: KnownNames | null): Draft[] {
  const drafts: Draft[] = [];
  const folds = known === null ? [] : words.map((word) => word.fold);
  let title = null as { start: number; end: number } | null;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (word.script !== 'Cyrl') {
      title = null;
      at++;
      continue;
    }
    const learnt = known?.lookup(folds, at) ?? null;
    const entry = longestEntry(words, at, words.length, false) ?? lowerTitle(words, at);
    if (learnt !== null && word.shape !== 'lower') {
      drafts.push(draft(at, at + learnt.length, learnt.kind, learnt.anchor, 'name.known@1'));
      at += learnt.length;
      title = null;
    } else if (entry !== null) {
      const end = at + entry.keys.length;
      if (entry.cls === 'title')
        title = { start: title?.start ?? word.start, end: (words[end - 1] as Word).end };
      else title = null;
      if (entry.cls === 'name')
        drafts.push({
          ...draft(at, end, entry.kind ?? 'organisation', entry.anchor, 'name.lexicon@1'),
          nameKind: 'original-script',
        });
      at = end;
    } else if (word.shape === 'lower' || word.shape === 'number') {
      title = null;
      at++;
    } else {
      // The capital of a sentence's first word belongs to the sentence.
      const opener = at === 0 && !isName(word) && words[1]?.joint === 'space';
      if (opener && (CYRILLIC_NAMES.has(words[1]?.key ?? '') || runOfCapitals(words, 0) > 2)) {
        at++;
        continue;
      }
      if (
        ORIGIN.has(words[at - 1]?.key ?? '') &&
        words[at + 1]?.shape === 'capital' &&
        word.joint === 'space'
      ) {
        drafts.push(draft(at, at + 1, 'place', null, 'name.context@1'));
        at++;
        continue;
      }
      const ministry = ministryEnd(words, at);
      if (ministry > at) {
        drafts.push(draft(at, ministry, 'organisation', null, 'name.head@1'));
        title = null;
        at = ministry;
        continue;
      }
      const end = quotedBody(words, at) ?? runOfCapitals(words, at);
      const body = end === at + 1 && isBody(words, at);
      const kind = body ? 'organisation' : decide(words, at, end, title !== null);
      if (kind === 'weapon') drafts.push(draft(at - 1, end, kind, null, 'name.context@1'));
      else if (body) drafts.push(draft(at, end + 1, 'organisation', null, 'name.head@1'));
      else if (kind !== null)
        drafts.push({
          ...draft(at, end, kind, null, kind === 'person' ? 'name.person@1' : 'name.context@1'),
          title: kind === 'person' && title !== null ? text.slice(title.start, title.end) : null,
        });
      title = null;
      at = end;
    }
  }
  return drafts;
}

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'lower' && (CYRILLIC_NAMES.has(word.key) || SURNAME.test(word.key));

/** Family names in any case: "Худоёров", "Мирзоева". */
const SURNAME_CASES = /(?:[оеё]в|[иы]н|ск)(?:а|у|ым|ой|ую|ий|ого|ому|им|ом|ая)?$/;
const isSurname = (word: Word): boolean => SURNAME.test(word.key) || SURNAME_CASES.test(word.fold);

const lowerTitle = (words: readonly Word[], at: number): Entry | null => {
  const word = words[at] as Word;
  if (word.shape !== 'lower') return null;
  const entry = longestEntry([{ ...word, shape: 'capital' }, ...words.slice(at + 1, at + 3)], 0, 3, false);
  return entry?.cls === 'title' && entry.keys.length === 1 ? entry : null;
};

function draft(from: number, to: number, kind: EntityKind, anchor: string | null, rule: string): Draft {
  return { from, to, kind, nameKind: 'primary', title: null, anchor, rule };
}

/** «Чёрный орёл» behind "группировка": the whole of what the quotation marks hold. */
function quotedBody(words: readonly Word[], at: number): number | null {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !ORGANISATION_BEFORE.has(before.key)) return null;
  if (!/[«"“„]\s*$/.test(word.gap)) return null;
  let end = at + 1;
  while (end < words.length && end < at + 6 && !/[»"”]/.test(words[end]?.gap ?? '')) end++;
  return end;
}

/** "Верховным судом": an adjective with a capital and the noun of a body. */
function isBody(words: readonly Word[], at: number): boolean {
  const [word, noun] = [words[at], words[at + 1]];
  return (
    word?.shape === 'capital' &&
    /(?:[ыио]й|ая|ое|[ыи]м|ого|ому|ом|ой|ую)$/.test(word.lower) &&
    noun?.shape === 'lower' &&
    noun.joint === 'space' &&
    BODY_NOUNS.has(noun.key)
  );
}

/** "уроженец Исфары Далер Кодиров": the first word is where he is from. */
const ORIGIN = stems('уроженец уроженка уроженцы житель жительница выходец');
const MINISTRY = stems(
  'министерство комитет управление служба совет департамент агентство прокуратура академия',
);

/** End of "Министерство обороны", "Комитет национальной безопасности": the head and the one or two small words it governs. */
function ministryEnd(words: readonly Word[], at: number): number {
  if (!MINISTRY.has(words[at]?.key ?? '') || words[at]?.shape !== 'capital') return at;
  let to = at + 1;
  while (
    to <= at + 2 &&
    words[to]?.shape === 'lower' &&
    words[to]?.joint === 'space' &&
    (words[to]?.text.length ?? 0) > 4
  )
    to++;
  return to > at + 1 ? to : at;
}

const ARTICLES = new Set('ан аль ал ас аш ад ат аз эль'.split(' ').map(foldWord));

function runOfCapitals(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < 5) {
    const word = words[end] as Word;
    const initial = words[end - 1]?.text.length === 1 && word.joint === 'dot';
    if (
      word.script !== 'Cyrl' ||
      !(initial || word.joint === 'space' || word.joint === 'hyphen') ||
      !joins(word, words[end - 1])
    )
      break;
    // "Катибат ан-Нахр": the Arabic article is written small.
    const article =
      ARTICLES.has(word.fold) && words[end + 1]?.joint === 'hyphen' && words[end + 1]?.shape === 'capital';
    const inner = word.joint === 'hyphen' && words[end + 1]?.joint === 'hyphen';
    if (word.shape === 'lower' && !inner && !article) break;
    if (longestEntry(words, end, words.length, false)?.cls === 'name') break;
    end++;
  }
  return end;
}

/** "в Валдрии", "из Эстмарка": where a lone capitalised word in an oblique case is not a person, it is where things are. */
const INSIDE = stems('в во из близ под');
const IN_PLACE = /^.{4,}(?:ии|ию|ане|ске|граде|абаде|бурге|поле|оре|ине)$/;

/** Cases in which Russian says where: "в Дербенте", "из Хасавюрта" are told by the first two endings only. */
const IN_TOWN =
  /^.{3,}(?:ске|цке|рте|нте|рде|ске|аде|але|оле|ане|оне|уне|аре|оре|уре|ыле|иле|ени|ани|оши|бе|ме|ве|ии)$/;

function decide(words: readonly Word[], from: number, to: number, titled: boolean): EntityKind | null {
  const [first, before] = [words[from] as Word, words[from - 1]];
  const quoted = /[«"“„]\s*$/.test(first.gap);
  const nearby = before !== undefined && (first.joint === 'space' || quoted) ? before.key : '';
  if (to - from === 1 && first.shape === 'upper') return null;
  if (to - from >= 2 && LEADING_BODY.has(first.key)) return 'organisation';
  if (WEAPON_BEFORE.has(nearby)) return 'weapon';
  // «в Каспийске», «в Дербенте»: nobody is inside a man; given names alone stay names.
  const placed =
    to - from === 1 && first.joint === 'space' && INSIDE.has(nearby) && words[to]?.shape !== 'capital';
  if (placed && !titled && !CYRILLIC_NAMES.has(first.key) && IN_TOWN.test(first.lower)) return 'place';
  if (titled) return 'person';
  if (ORGANISATION_BEFORE.has(nearby)) return 'organisation';
  if (PLACE_BEFORE.has(nearby)) return 'place';
  const evidence = words
    .slice(from, to)
    .filter(
      (word) => CYRILLIC_NAMES.has(word.key) || (to - from >= 2 ? isSurname(word) : SURNAME.test(word.key)),
    ).length;
  if (PERSON_BEFORE.has(nearby)) return 'person';
  if (to - from >= 2 && evidence > 0 && !(from === 0 && evidence < 2)) return 'person';
  if (to - from === 1 && INSIDE.has(nearby) && evidence === 0 && IN_PLACE.test(first.lower)) return 'place';
  return to - from === 1 && from > 0 && evidence > 0 && first.joint === 'space' && first.fold.length >= 5
    ? 'person'
    : null;
}
