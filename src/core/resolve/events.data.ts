import { foldName } from '../names/index.ts';
import type { EventType } from '../words/index.ts';

/** What kind of day it was: types of one family can be two words for one event, so they share keys. */
export const FAMILY: Readonly<Record<EventType, string>> = {
  bombing: 'violence',
  'suicide-bombing': 'violence',
  'armed-attack': 'violence',
  assassination: 'violence',
  clash: 'violence',
  attack: 'violence',
  hijacking: 'hijacking',
  kidnapping: 'kidnapping',
  arrest: 'custody',
  raid: 'custody',
  seizure: 'custody',
  'air-strike': 'air-strike',
  execution: 'execution',
  designation: 'designation',
  meeting: 'meeting',
  agreement: 'agreement',
  award: 'award',
  visit: 'meeting',
  transfer: 'transfer',
  escape: 'escape',
  protest: 'protest',
  training: 'training',
  withdrawal: 'withdrawal',
  statement: 'statement',
  'cyber-attack': 'cyber-attack',
  financing: 'financing',
  travel: 'travel',
  other: 'other',
};

/** Types that can name one event although they differ. Everything else of two types is two events. */
export const COMPATIBLE_TYPES: readonly (readonly [EventType, EventType])[] = [
  ['bombing', 'suicide-bombing'],
  ['bombing', 'attack'],
  ['bombing', 'assassination'],
  ['suicide-bombing', 'attack'],
  ['suicide-bombing', 'assassination'],
  ['suicide-bombing', 'armed-attack'],
  ['armed-attack', 'attack'],
  ['armed-attack', 'clash'],
  ['armed-attack', 'assassination'],
  ['attack', 'assassination'],
  ['attack', 'clash'],
  ['attack', 'hijacking'],
  ['attack', 'kidnapping'],
  ['arrest', 'raid'],
  ['arrest', 'seizure'],
  ['raid', 'seizure'],
  ['raid', 'clash'],
  ['meeting', 'visit'],
  ['meeting', 'agreement'],
  ['transfer', 'travel'],
  ['arrest', 'transfer'],
];

/** Too frequent or too vague for a key of place and day. */
export const UNTELLING_TYPES: ReadonlySet<string> = new Set([
  'other',
  'statement',
  'travel',
  'financing',
  'training',
]);

/** So frequent in one place and month that a report without a day cannot be joined. */
export const FREQUENT_TYPES: ReadonlySet<string> = new Set([
  'clash',
  'raid',
  'arrest',
  'seizure',
  'meeting',
  'visit',
  'protest',
  'award',
  'transfer',
  'withdrawal',
]);

/** Acts in which a person is the one it happens to: the act and the person tell the event. */
export const PERSONAL_TYPES: ReadonlySet<string> = new Set([
  'arrest',
  'assassination',
  'kidnapping',
  'execution',
  'designation',
  'award',
  'escape',
  'transfer',
  'raid',
  'air-strike',
]);

/** Acts that an organisation and a day tell. */
export const CORPORATE_TYPES: ReadonlySet<string> = new Set(['designation', 'agreement', 'award']);

/** Acts so rare between two parties that they and the act tell it ("the withdrawal of X from Y"), where one is left. */
export const PAIR_TYPES: ReadonlySet<string> = new Set(['withdrawal', 'designation', 'agreement']);

/** Words of descriptions of events; what is left may be a proper name. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of in on at near by and to from for with against after before during between attack attacks bombing bombings bomb blast blasts explosion explosions suicide car truck vehicle ied ' +
    'shooting firing ambush assault raid raids operation operations clash clashes encounter killing killings murder assassination kidnapping abduction hijacking arrest arrests capture detention seizure ' +
    'strike strikes airstrike air drone execution designation listing sanction sanctions meeting talks summit conference agreement accord deal treaty award visit transfer extradition escape jailbreak protest ' +
    'training withdrawal statement cyber financing travel incident event army police military security forces convoy checkpoint check post station base camp mosque church market school hospital hotel airport ' +
    'gate border district province city town village militant militants terrorist terrorists gunmen soldiers civilians people killed injured wounded dead death january february march april may june july august ' +
    'september october november december monday tuesday wednesday thursday friday saturday sunday early late mid year month week day night morning evening tragedy massacre siege carnage ' +
    'سانحہ سانحے المیہ واقعہ دھماکہ دھماکا حملہ بازار مسجد'
  )
    .split(' ')
    .map(foldName),
);

/** Words for places so small that one act of a kind there is, until shown otherwise, the same act. */
export const LANDMARK_WORDS: ReadonlySet<string> = new Set(
  (
    'gate hotel airport airfield school college university mosque church temple shrine seminary market bazaar mall bridge tunnel base barracks cantonment station hospital ' +
    'embassy consulate palace prison jail stadium theatre theater hall tower port checkpost checkpoint academy headquarters'
  ).split(' '),
);

/** Acts so rare that a group commits one in a month, until shown otherwise. */
export const RARE_TYPES: ReadonlySet<string> = new Set(['hijacking']);
