import type { EventType } from '../words/index.ts';
import { addParts, addPlace } from './events-arguments.ts';
import { fillTime } from './events-circumstances.ts';
import { SIDES } from './events.data.ts';
import type { EventDraft } from './events-find.ts';
import { emptyDraft } from './events-named.ts';
import type { Scene } from './subjects.ts';

/** Event words of other languages, on the text as written. */
const FOREIGN_TRIGGERS: readonly (readonly [id: string, type: EventType, pattern: RegExp])[] = [
  ['ur-suicide', 'suicide-bombing', /خود ?کش (?:حملہ|حملے|دھماکہ|دھماکے|دھماکا)/],
  ['ur-blast', 'bombing', /(?:بم )?دھماک(?:ہ|ے|ا|وں)/],
  ['ur-firing', 'armed-attack', /فائرنگ/],
  ['ur-attack', 'attack', /حمل(?:ہ|ے|وں)(?= |$)/],
  ['ur-arrest', 'arrest', /گرفتار/],
  ['ur-kidnap', 'kidnapping', /اغوا/],
  ['ar-suicide', 'suicide-bombing', /(?:هجوم|تفجير) انتحاري/],
  ['ar-blast', 'bombing', /(?:ال)?(?:انفجار|تفجير)/],
  ['ar-attack', 'attack', /(?:ال)?هجوم/],
  ['ar-arrest', 'arrest', /اعتقال|اعتقلت|القبض على/],
  ['ar-kidnap', 'kidnapping', /اختطاف|خطف/],
  ['ru-suicide', 'suicide-bombing', /смертник\S*|самоподрыв\S*/i],
  ['ru-blast', 'bombing', /взрыв(?:а|е|ом|у|ы|ов)?(?![а-я])/i],
  ['ru-attack', 'attack', /нападени\S+|атак\S+|теракт\S*|обстрел\S*/i],
  ['ru-arrest', 'arrest', /задержан\S*|арестован\S*|задержал\S*/i],
  ['ru-kidnap', 'kidnapping', /похищен\S*|похитил\S*/i],
];

/** One event per sentence in another script: its places, its first time; its counts are added like all others. */
export function foreignDrafts(scene: Scene): EventDraft[] {
  const { view } = scene;
  if (!/[\u0400-\u04ff\u0600-\u06ff]/.test(view.skeleton)) return [];
  for (const [id, type, pattern] of FOREIGN_TRIGGERS) {
    const match = pattern.exec(view.skeleton);
    if (match === null) continue;
    const draft: EventDraft = {
      ...emptyDraft(scene, type, match.index, match.index + match[0].length, match[0]),
      form: 'noun',
      rule: `event.${id}@1`,
    };
    for (const slot of view.slots) if (slot.letter === 'L') addPlace(draft, slot);
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
