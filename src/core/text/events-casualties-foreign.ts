import type { CasualtyCategory, CasualtyEffect } from '../words/index.ts';
import { matchesOf } from './claims/matches.ts';
import { slotById } from './claims/skeleton.ts';
import type { RawToll } from './events-casualties.ts';
import type { Scene } from './subjects.ts';

/** Casualty words of other languages: the count stands before them (Urdu, Russian) or after (Arabic, Russian). */
const FOREIGN: readonly (readonly [id: string, effect: CasualtyEffect, pattern: RegExp])[] = [
  ['ur-killed', 'killed', /(?<count>‹Q\d+›)(?<noun>[^‹۔.،]{0,30}?)\s(?:ہلاک|شہید|جاں بحق|قتل)/g],
  ['ur-taken', 'abducted', /(?<count>‹Q\d+›)(?<noun>[^‹۔.،]{0,30}?)\sکو\s[^‹۔.،]{0,24}?اغوا(?! ?کار)/g],
  ['ur-injured', 'injured', /(?<count>‹Q\d+›)(?<noun>[^‹۔.،]{0,30}?)\s(?:زخمی|مجروح)/g],
  [
    'ar-killed',
    'killed',
    /(?:مقتل|قتل|قُتل|استشهد|استشهاد|مصرع)(?:\s[^‹.،]{0,14})?\s?(?<count>‹Q\d+›)(?<noun>[^‹.،]{0,24})/g,
  ],
  [
    'ar-injured',
    'injured',
    /(?:إصابة|أصيب|جرح|جُرح|اصيب)(?:\s[^‹.،]{0,14})?\s?(?<count>‹Q\d+›)(?<noun>[^‹.،]{0,24})/g,
  ],
  ['fa-killed', 'killed', /(?<count>‹Q\d+›)(?<noun>[^‹.،]{0,30}?)\s(?:کشته|جان باخت|جان خود را)/g],
  [
    'number-of-dead',
    'killed',
    /(?:(?:ہلاکتوں|اموات|شہدا|ہلاک شدگان|مرنے والوں|جاں بحق (?:ہونے والوں|افراد)) کی تعداد|(?:عدد|حصيلة) (?:القتلى|الضحايا|الوفيات|الشهداء)|(?:شمار|تعداد|آمار) (?:کشته[\u200c ]?شدگان|جان[\u200c ]?باختگان|قربانیان)|(?:число|количество) (?:погибших|жертв|убитых))(?<noun>[^‹.۔،]{0,36}?)(?<count>‹Q\d+›)/g,
  ],
  ['ru-killed', 'killed', /(?<count>‹Q\d+›)(?<noun>[^‹.,]{0,30}?)\s(?:убит\S*|погиб\S*)/g],
  [
    'ru-killed-after',
    'killed',
    /(?:убит\S*|погибл?\S*)(?:\s[^‹.,]{0,12})?\s(?<count>‹Q\d+›)(?<noun>[^‹.,]{0,24})/gi,
  ],
  ['ru-injured', 'injured', /(?<count>‹Q\d+›)(?<noun>[^‹.,]{0,30}?)\s(?:ранен\S*|пострадал\S*)/g],
  [
    'ru-injured-after',
    'injured',
    /(?:ранен\S*|пострадал\S*)(?:\s[^‹.,]{0,12})?\s(?<count>‹Q\d+›)(?<noun>[^‹.,]{0,24})/gi,
  ],
];
const FOREIGN_CATEGORY: readonly (readonly [CasualtyCategory, RegExp])[] = [
  ['perpetrator', /دہشت ?گرد|شدت پسند|عسکریت|حملہ آور|إرهابي|مسلح|боевик|террорист/],
  [
    'security-force',
    /اہلکار|فوجی|سپاہی|پولیس|جند|شرطي|سرباز|مرزبان|военн|солдат|полицейск|пограничник|силовик|сотрудник/,
  ],
  ['civilian', /شہری|بچ|خواتین|مدني|شخص|мирн|граждан/],
];

/** Counts in sentences of other scripts, with their category. */
export function foreignTolls(scene: Scene): (RawToll & { category: CasualtyCategory })[] {
  const { view } = scene;
  if (!/[\u0400-\u04ff\u0600-\u06ff]/.test(view.skeleton)) return [];
  const told = (slot: string | null, effect: CasualtyEffect, from: number, to: number, id: string) => ({
    slot,
    noun: '',
    effect,
    from,
    to,
    rule: `casualties.${id}@1`,
    subset: false,
    category:
      FOREIGN_CATEGORY.find(([, words]) =>
        words.test(spelledOut(scene, view.skeleton.slice(from, to))),
      )?.[0] ?? ('unknown' as const),
  });
  const framed = FOREIGN.flatMap(([id, effect, pattern]) =>
    matchesOf(pattern, view.skeleton).map((match) =>
      told(match.groups?.['count'] ?? null, effect, match.index, match.index + match[0].length, id),
    ),
  );
  // "четырёх погибших пограничников": the count itself says that they are dead.
  const counted = view.slots.flatMap(({ letter, id, index, at, to }) => {
    const unit = letter === 'Q' ? (scene.prose.quantities[index]?.unit ?? '') : '';
    // "پنج تن از زخمی‌ها": a part of those counted before.
    const part = /(?:^|\s)(?:از|میں سے|из)(?:\s|$)/.test(unit);
    const effect = unit === '' || part ? undefined : HARMED_UNIT.find(([, words]) => words.test(unit))?.[0];
    return effect === undefined ? [] : [told(id, effect, at, to, 'counted-foreign')];
  });
  return [...framed, ...counted];
}

const HARMED_UNIT: readonly (readonly [CasualtyEffect, RegExp])[] = [
  ['killed', /погибш|убит|کشته|قتيل|قتلى|شهيد|شهداء/],
  ['injured', /ранен|пострадавш|زخمی|جريح|جرحى|مجروح/],
];

/** Words of a noun phrase with its slots spelled out, so that "‹L3› soldiers" is read as "American soldiers". */
export function spelledOut(scene: Scene, text: string): string {
  return text.replace(/‹\w+›/g, (id) => {
    const slot = slotById(scene.view, id);
    return slot === null ? '' : scene.prose.layout.text.slice(slot.start, slot.end);
  });
}
