import type { EntityKind } from '../words/index.ts';
import { foldWord, stemCyrillic } from './names-fold.ts';
import type { Draft } from './names-draft.ts';
import type { Word } from './names-words.ts';

/** Words of scripts without capitals (and of Russian) that say what the quotation marks behind them name. */
const BEFORE: readonly (readonly [EntityKind, string])[] = [
  [
    'organisation',
    'گروپ گروہ گروه تنظیم تنظيم جماعت جماعة تحریک حركة شرکت شركة سازمان ډله ډلې کمپنی ادارے ادارہ مؤسسة بنیاد نیٹورک شبکه شبكة',
  ],
  [
    'channel',
    'اخبار روزنامہ روزنامه ماہنامہ رسالے رسالہ جریدے چینل قناة کانال صحيفة جريدة مجلة نشریه خبرگزاری ہفتہوار مجله',
  ],
  ['operation', 'آپریشن عملیات عملية'],
  ['vessel', 'لانچ کشتی جہاز سفينة قارب'],
  ['person', 'بلقب لقب بكنية کنیت ملقب'],
];
const BEFORE_RUSSIAN: readonly (readonly [EntityKind, string])[] = [
  [
    'organisation',
    'группировка организация движение батальон бригада партия фонд компания банк участник член боевик сторонник эмиссар вербовщик отряд ячейка сеть джамаат объединение предприятие пункт обменник магазин фирма агентство сообщество клуб',
  ],
  ['channel', 'газета журнал канал телеканал агентство портал издание сайт'],
  ['operation', 'операция'],
  ['programme', 'программа проект'],
  ['vessel', 'судно корабль катер шхуна'],
  [
    'place',
    'рынок рынке базар базаре пост посту поста гостиница гостинице застава заставе лагерь лагере аэропорт отель кафе мечеть санаторий',
  ],
  ['person', 'прозвище кличка псевдоним имя'],
];

/** In Latin script capitals tell the rest; only titles of writings need their marks. */
const BEFORE_LATIN: readonly (readonly [EntityKind, string])[] = [
  ['document', 'book booklet manual pamphlet leaflet brochure guide handbook treatise'],
];

const KINDS = new Map<string, EntityKind>([
  ...BEFORE_LATIN.flatMap(([kind, words]) => words.split(' ').map((word) => [foldWord(word), kind] as const)),
  ...BEFORE.flatMap(([kind, words]) => words.split(' ').map((word) => [foldWord(word), kind] as const)),
  ...BEFORE_RUSSIAN.flatMap(([kind, words]) =>
    words.split(' ').map((word) => [stemCyrillic(foldWord(word)), kind] as const),
  ),
]);
/** Last words of bodies as Russian writes them in quotation marks, by their stems: «Северный джамаат». */
const RUSSIAN_BODIES = new Set(
  'джамаат фронт бригада армия батальон легион союз братство отряд движение эмират вилаят организация'
    .split(' ')
    .map((word) => stemCyrillic(foldWord(word))),
);
const CALLED = new Set(['موسوم', 'معروف', 'مشهور', 'ملقب'].map(foldWord));
const LONGEST = 5;

/** What quotation marks hold behind a word that says what it names: «группировка "Чёрный орёл"», «گروه «سربازان خراسان»». */
export function quotedNames(words: readonly Word[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 1; at < words.length; at++) {
    const [word, before] = [words[at] as Word, words[at - 1] as Word];
    if (!/[«"“„]$/.test(word.gap) || (word.script === 'Latn' && word.shape === 'lower')) continue;
    // گروه موسوم به «…»
    const called = before.fold === 'بہ' && CALLED.has(words[at - 2]?.fold ?? '');
    const kind = KINDS.get((called ? words[at - 3] : before)?.key ?? '');
    const body = word.script === 'Cyrl' ? russianBody(words, at) : null;
    if (body !== null) {
      found.push(body);
      at = body.to - 1;
      continue;
    }
    const apposed = word.script === 'Latn' ? /^,?\s*[«"“„]$/ : /^\s*[«"“„]$/;
    if (kind === undefined || !apposed.test(word.gap)) continue;
    let to = at + 1;
    while (to < words.length && to <= at + LONGEST && !/[»"”]/.test(words[to]?.gap ?? '')) to++;
    if (to > at + LONGEST) continue;
    found.push({
      from: at,
      to,
      kind,
      nameKind: word.script === 'Arab' && kind !== 'person' ? 'original-script' : 'primary',
      title: null,
      anchor: null,
      rule: 'name.quoted@1',
    });
    at = to - 1;
  }
  return found;
}

/** «Северного джамаата»: a capital, and the noun of a body last within the marks. */
function russianBody(words: readonly Word[], at: number): Draft | null {
  if (words[at]?.shape !== 'capital') return null;
  let to = at + 1;
  while (to < words.length && to <= at + LONGEST && !/[»"”]/.test(words[to]?.gap ?? '')) to++;
  if (to > at + LONGEST || to < at + 2 || !RUSSIAN_BODIES.has(words[to - 1]?.key ?? '')) return null;
  return {
    from: at,
    to,
    kind: 'organisation',
    nameKind: 'primary',
    title: null,
    anchor: null,
    rule: 'name.quoted@1',
  };
}

/** The drafts with the quoted names in place of what else was made of their words; known names stay. */
export function withQuoted(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const quoted = quotedNames(words).filter((one) =>
    drafts.every(
      (draft) =>
        draft.to <= one.from ||
        draft.from >= one.to ||
        draft.from > one.from ||
        draft.to < one.to ||
        draft.anchor === null,
    ),
  );
  if (quoted.length === 0) return [...drafts];
  const apart = drafts.filter((draft) => quoted.every((one) => draft.to <= one.from || draft.from >= one.to));
  return [...apart, ...quoted].toSorted((a, b) => a.from - b.from);
}
