import type { EventType } from '../words/index.ts';
import { addParts, addPlace } from './events-arguments.ts';
import { fillTime } from './events-circumstances.ts';
import { SIDES } from './events.data.ts';
import type { EventDraft } from './events-find.ts';
import { emptyDraft } from './events-find.ts';
import type { Slot } from './claims/skeleton.ts';
import type { Scene } from './subjects.ts';

/** Event words of other languages, on the text as written. `called` is the noun that names such an event. */
const FOREIGN_TRIGGERS: readonly (readonly [id: string, type: EventType, pattern: RegExp, called: string])[] =
  [
    ['ur-suicide', 'suicide-bombing', /خود ?کش (?:حملہ|حملے|دھماکہ|دھماکے|دھماکا)/, 'خودکش حملہ'],
    ['ur-blast', 'bombing', /(?:بم )?دھماک(?:ہ|ے|ا|وں)/, 'دھماکہ'],
    ['ur-firing', 'armed-attack', /فائرنگ/, 'فائرنگ'],
    ['ur-attack', 'attack', /حمل(?:ہ|ے|وں)(?= |$)(?! ?آور)/, 'حملہ'],
    ['ur-arrest', 'arrest', /گرفتار(?! (?:ملزم|ملزمان|شدہ|شدگان)| ‹P)/, 'گرفتاری'],
    ['ur-kidnap', 'kidnapping', /اغوا(?! ?کار| ‹P)/, 'اغوا'],
    ['ar-suicide', 'suicide-bombing', /(?:هجوم|تفجير) انتحاري/, 'هجوم انتحاري'],
    ['ar-blast', 'bombing', /(?:ال)?(?:انفجار|تفجير)/, 'انفجار'],
    ['ar-attack', 'attack', /(?:ال)?هجوم/, 'هجوم'],
    ['ar-arrest', 'arrest', /اعتقال|اعتقلت|القبض على/, 'اعتقال'],
    ['ar-kidnap', 'kidnapping', /اختطاف|خطف/, 'اختطاف'],
    ['ru-suicide', 'suicide-bombing', /смертник\S*|самоподрыв\S*/i, 'самоподрыв'],
    ['ru-blast', 'bombing', /взрыв(?:а|е|ом|у|ы|ов)?(?![а-я])/i, 'взрыв'],
    ['ru-attack', 'attack', /нападени\S+|атак\S+|теракт\S*|обстрел\S*/i, 'нападение'],
    // A detainee in an oblique case ("жена задержанного") tells of no arrest.
    [
      'ru-arrest',
      'arrest',
      /(?:задержан|арестован)(?:ы|а|о)?(?![а-я])|(?:задержанн|арестованн)(?:ый|ая|ые) (?=в |на )|(?:задержал|арестовал)\S*|(?:задержани|арест)(?:е|я|ем|а|ом)?(?![а-я])/i,
      'задержание',
    ],
    ['ru-kidnap', 'kidnapping', /похищен\S*|похитил\S*/i, 'похищение'],
  ];

export const FOREIGN_CALLED: readonly (readonly [id: string, called: string])[] = FOREIGN_TRIGGERS.map(
  ([id, , , called]) => [id, called],
);

/** Wished, planned, feared or to come: Urdu verbs in the future, plots; the same in Arabic and Russian. */
const UNREAL: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ur', /(?:گا|گی|گے)[۔\s]*$|(?:کی کوشش|کا خدشہ|کی منصوبہ بندی|کا منصوبہ|کی دھمکی)/],
  ['ar', /(?:التخطيط|محاولة|تهديد|خشية|إحباط)/],
  ['ru', /(?:подготовк\S+|план\S+|попытк\S+|угроз\S+|предотвра\S+|готов\S+)(?= |$)/i],
];

/** What shows that something was in a place: "X میں", "في X", "в X". The country of a person is none. */
function isSite(skeleton: string, slot: Slot): boolean {
  const [before, after] = [skeleton.slice(0, slot.at), skeleton.slice(slot.to)];
  return (
    /^ (?:کے (?:علاقے|قریب|نواح|بازار|نزدیک|ضلع|تھانہ)|میں|پر|سے|شہر|ضلع|بازار|کی حدود)/.test(after) ||
    /(?:^|\s)(?:في|قرب|بمدينة|بمنطقة|مدينة|منطقة|ب|в|во|на|под|около|близ|у|городе|районе|районе города) ?$/i.test(
      before,
    )
  );
}

const isDateline = (skeleton: string, slot: Slot): boolean =>
  /^[\s:،,–—-]*$/.test(skeleton.slice(0, slot.at));

/** One event per sentence in another script: its places, its first time; its counts are added like all others. */
export function foreignDrafts(scene: Scene): EventDraft[] {
  const { view } = scene;
  if (!/[\u0400-\u04ff\u0600-\u06ff]/.test(view.skeleton)) return [];
  for (const [id, type, pattern, called] of FOREIGN_TRIGGERS) {
    const match = pattern.exec(view.skeleton);
    if (match === null) continue;
    // "گرفتار نہیں ہوا": what did not happen is no event.
    if (/^[^۔.]{0,16}(?:نہیں|نہ ہو)/.test(view.skeleton.slice(match.index + match[0].length))) return [];
    if (UNREAL.some(([language, unreal]) => id.startsWith(language) && unreal.test(view.skeleton))) return [];
    const draft: EventDraft = {
      ...emptyDraft(scene, type, match.index, match.index + match[0].trimEnd().length, called),
      form: 'noun',
      rule: `event.${id}@1`,
    };
    const spots = view.slots.filter((slot) => slot.letter === 'L');
    const sites = spots.filter((slot) => isSite(view.skeleton, slot));
    // A dateline is where it was written; it is the place only where none is told.
    for (const slot of sites.length > 0 ? sites : spots.filter((one) => isDateline(view.skeleton, one)))
      addPlace(draft, slot);
    const people = view.slots.filter((slot) => slot.letter === 'P');
    const [person] = people;
    // With one person in the sentence there is no doubt who was held.
    if (
      people.length === 1 &&
      person !== undefined &&
      !/(?:ولد|بن) $/.test(view.skeleton.slice(0, person.at)) &&
      SIDES[type].patient === 'arrested'
    )
      addParts(draft, [person], 'arrested', draft.rule);
    fillTime(draft, view.skeleton.length, true);
    return [draft];
  }
  return [];
}
