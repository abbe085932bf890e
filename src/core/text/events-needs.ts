import type { SentenceView } from './claims/skeleton.ts';
import { BE } from './events-idioms.ts';
import { leftOf, rightOf } from './events-sides.ts';
import { BIT, holds } from './lexicon/classes.ts';
import type { Scene } from './subjects.ts';
import { occurs } from './claims/matches.ts';

/** What a common verb must be done with or to, or by whom, before it tells of a deed: classes of things, by word order. */

export type Need =
  | 'charge'
  | 'missile'
  | 'crowd'
  | 'device'
  | 'assailed'
  | 'shots'
  | 'captured'
  | 'taken-away'
  | 'off-a-vehicle'
  | 'person'
  | 'persons'
  | 'premises'
  | 'from-above'
  | 'moved-person'
  | 'captive'
  | 'prisoners'
  | 'finds'
  | 'fighting'
  | 'demonstrators'
  | 'trainees'
  | 'prize'
  | 'accord'
  | 'system'
  | 'sum'
  | 'materiel'
  | 'journey'
  | 'position'
  | 'assailable'
  | 'property'
  | 'wrecked'
  | 'craft'
  | 'parties';

/** Any of these words, whole. */
const words = (list: string): RegExp => new RegExp(`(?<![\\w-])(?:${list})(?!\\w)`);

const PEOPLE = BIT.person | BIT.work;
const GOODS = BIT.weapon | BIT.drug | BIT.money | BIT.device | BIT.paper | BIT.clothing;
const MATERIEL = BIT.weapon | BIT.vehicle | BIT.clothing;
const SITES = BIT.premises | BIT.road;
const PROPERTY = BIT.premises | BIT.vehicle | BIT.road;

const PRONOUN = /‹P|(?<![\w-])(?:[Hh]e|[Ss]he|[Tt]hey|him|her|them|who|whom)(?![\w])/;
const isPerson = (text: string): boolean => PRONOUN.test(text) || holds(text, PEOPLE);
const PARTIES =
  /\b(?:envoys|ministers|delegations|sides|services|negotiators|parties|governments|officials|chiefs|ambassadors|representatives|elders|delegates|commissioners|counterparts|mediators|teams)\b|‹[LOP]\d+›,? and (?:the )?(?:[a-z]+ ){0,3}‹[LOP]/;
const DEVICE = words(
  '(?:devices?|charges?|landmines?|IEDs?|explosives|parcels?|packages?|boobytraps?|booby traps?)',
);
const VAGUE_CROWD = /\b(?:queue|line|market|procession|parade|rally|congregation|crowds?)\b/;
export const ARMED =
  /\b(?:gunm[ae]n|miscreants|culprits|outlaws|dacoits|militants?|terrorists?|attackers?|assailants?|insurgents?|bombers?|raiders|(?:masked|armed|hooded|unknown|unidentified) (?:m[ae]n|persons|riders|assailants|motorcyclists?|youths?)|(?:men|riders|youths|assailants|teenagers|persons) (?:on (?:a )?(?:motor-?cycles?|motorbikes?|scooters?)|with (?:guns|rifles|fish knives|knives|machetes))|posing as|disguised|rebels?|extremists?|kidnappers?|abductors?|captors?|bandits?|pirates?|hijackers?|jihadis?t?s?|fighters|brigands|robbers|dacoits|at gunpoint|at knifepoint|shooter|knifem[ae]n|arsonists?|lone)\b/i;
const SHOTS =
  /\b(?:fire|fired|firing|gunfire|RPGs?|small[- ]arms|bullets?|shots?|Kalashnikovs?|rifles?|guns?|militants?|gunm[ae]n|armed|insurgents?|attackers?|assailants?|dead|killed|wounded|injured)\b|‹W/i;
const RIDDEN = /\b(?:it|them|homes?|houses?|beds?)\b/;
const FROM_ABOVE =
  /\b(?:helicopters?|gunships?|jets?|warplanes?|war planes|aircraft|drones?|UAVs?|fighter-?bombers?|fighters jets|bombers|F-\d+s?|quadcopters?|air force|air component|artillery|arty|howitzers?|guns of|mortars?|navy ships?|unmanned)\b/i;
const MOVED = /‹L|\b(?:for|to|back|home|custody|authorities|country)\b/;
const CUSTODY =
  /\b(?:prison|jail|gaol|cells?|lock-?up|custody|detention|captivity|captors?|kidnappers?|police|hospital ward|courtroom|court|raid|companions|accomplices?|prisoners?|inmates?|convicts?|detainees?|hostages?|handcuffs|manhunt|arrest|their hands|guards?|warders?|camp|remand|escort|roof|bail)\b/i;
const PRISONERS = words(
  '(?:inmates?|prisoners?|detainees?|convicts?|suspects|militants|fighters|jailed|captives|comrades|accomplices)',
);
const FIGHTING =
  /\b(?:fire|shooting|shots?|shot|gun ?battle|gunfight|gunfire|firefight|ambush|attack|assault|militants?|gunm[ae]n|terrorists?|insurgents?|rebels?|fighters|intruders|infiltrators|assailants?|attackers?|RPG|truck|gang|killed|wounded)\b/i;
const DEMONSTRATORS =
  /\b(?:protest\w*|demonstrators?|students?|marchers?|crowds?|mourners|relatives|supporters|activists?|workers|traders|villagers|residents|opponents|women|thousands|hundreds|bill|heirs|families|tribesmen|lawyers)\b/i;
const ON_ROADS =
  /\b(?:road|roads|highway|street|streets|route|bridge|square|track|outside|against|through|towards|in protest|traffic|parliament|gate)\b|‹L/i;
const ARMS_DRILL =
  /\b(?:rifles?|weapons?|arms|explosives?|bombs?|bomb|shooting|camp|instructor|veteran|range|tactics|guerrilla|combat|military|technicians?|disposal|bomb-disposal|forensic)\b/i;
const PRIZE = words(
  '(?:[A-Z][\\w-]* )*(?:medals?|orders? of|cross|awards?|prizes?|star of|decorations?|honours?|honors?|sashes|sash|Tamgha\\S*|Sitara\\S*|Hilal\\S*|Nishan\\S*|certificates? of|knighthood|Medal|Order|Prize|Award|Cross|Star)',
);
const SYSTEM = words(
  '(?:[a-z-]+ ){0,3}(?:servers?|networks?|websites?|portals?|databases?|systems?|grid|mailboxes|computers?|e-?mail accounts?|manifest server|data cent(?:re|er)|files|authority|ministry|bank)',
);

const AWAY = String.raw`(?:hostage|captive|off|away|at (?:gun|knife)point|into (?:an?|the|their|his|waiting) (?:[a-z-]+ )?(?:van|car|vehicle|boat|speedboat|truck|lorry|pick-up|jeep|forest|hills?|bush|jungle|mountains?|ravine))\b`;
const TAKEN_AWAY = new RegExp(`^ ${AWAY}`);
const PERSON_AWAY = new RegExp(
  String.raw`^ (?:(?:an?|the|his|her|their|its|at least|some) )?(?<who>(?:[a-z-]+ ){0,3}?(?:[a-z-]+|‹P\d+›))(?: of [^,;.]{3,30})? ${AWAY}`,
);
const JOURNEY = /^(?: [a-z]+){0,2} (?:to|from|into|for|out of|via|across) (?:the )?(?:[a-z]+ )?‹L/;
/** The text before and after a verb in its own clause, with counts spelled out; names stay slots. */
interface Context {
  readonly left: string;
  readonly right: string;
  /** Who or what it was done to, as far as word order shows. */
  readonly patient: string;
  readonly agent: string;
  readonly all: string;
  readonly isPassive: boolean;
}

export function spelled(scene: Scene, text: string): string {
  return text.replace(/‹([QOEW])(\d+)›/g, (id, letter: string, index: string) => {
    if (letter === 'Q') return scene.prose.quantities[Number(index)]?.text ?? id;
    return `${id}${scene.prose.names[Number(index)]?.text ?? ''}`;
  });
}

const NEAR = 90;

function contextOf(scene: Scene, from: number, to: number, isPassive: boolean): Context {
  const { view } = scene;
  const left = spelled(scene, leftOf(view, from));
  const right = spelled(scene, rightOf(view, to));
  const by = / by (.*)$/.exec(right)?.[1] ?? '';
  return {
    left,
    right,
    patient: isPassive ? left.slice(-NEAR) : right.slice(0, NEAR),
    agent: isPassive ? by : left.slice(-NEAR),
    all: spelled(scene, view.skeleton),
    isPassive,
  };
}

/** The first words of the object, before any preposition opens something else. */
const objectOf = (text: string): string =>
  /^(?:(?! (?:at|in|on|into|onto|from|near|outside|during|after|before|when|while|with|by|for|and then|that|which|who)\b).)*/.exec(
    text,
  )?.[0] ?? '';
const subjectOf = (text: string): string => /[^,;:]*$/.exec(text.replace(/,? $/, ''))?.[0] ?? text;
/** "Four were exchanged": a bare number stands for those counted before. */
const BARE =
  /(?:^|[,;] |\band )(?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|others?|rest|all|both|some)(?: of (?:them|these|those))? (?:was|were|are|is|have been|had been) $/i;
/** "On information received", "two vests recovered": a bare participle is of the noun right before it. */
const SHORT = /(?:\S+ ){0,4}$/;
const patientOf = (left: string): string =>
  BARE.test(left) ? 'men' : BE.test(left) ? subjectOf(left) : (SHORT.exec(subjectOf(left))?.[0] ?? '');
const acted = ({ isPassive, left, right }: Context): string =>
  isPassive ? patientOf(left) : objectOf(right);

const NEEDED: Readonly<Record<Need, (context: Context) => boolean>> = {
  charge: (context) => holds(acted(context), BIT.weapon),
  missile: (context) =>
    holds(acted(context), BIT.weapon) && /\b(?:at|on|into|towards|upon|over|against)\b/.test(context.right),
  crowd: ({ right, isPassive, patient }) => {
    const near = `${objectOf(` ${right.trimStart()}`)} ${/^ (?:[a-z]+ ){0,2}[a-z]+/.exec(right)?.[0] ?? ''}`;
    const hit = isPassive ? `${near} ${patient}` : near;
    return VAGUE_CROWD.test(hit) || holds(hit, PEOPLE | PROPERTY);
  },
  device: ({ left, isPassive }) => !isPassive && DEVICE.test(subjectOf(left)),
  assailed: (context) =>
    isPerson(acted(context)) &&
    (context.isPassive ? ARMED.test(context.agent) : ARMED.test(subjectOf(context.left))),
  assailable: (context) =>
    holds(acted(context), PEOPLE | PROPERTY | BIT.body) || /‹[POL]/.test(acted(context)),
  property: (context) => holds(acted(context), PROPERTY),
  wrecked: (context) =>
    holds(acted(context), PROPERTY) &&
    (context.isPassive ? ARMED.test(context.agent) : ARMED.test(subjectOf(context.left))),
  // A government that takes over a railway hijacks nothing: whoever does it has no office.
  craft: (context) =>
    (holds(acted(context), BIT.vehicle) || /‹W/.test(acted(context))) &&
    !holds(context.isPassive ? context.agent : subjectOf(context.left), BIT.officer | BIT.body) &&
    (context.isPassive ? ARMED.test(context.agent) : isPerson(subjectOf(context.left))) &&
    !/‹O/.test(subjectOf(context.left)),
  parties: ({ left }) => PARTIES.test(subjectOf(left)),
  shots: ({ all }) => SHOTS.test(all),
  captured: (context) =>
    isPerson(acted(context)) &&
    !/\b(?:prison|jail|hospital|court|police (?:station|custody)|ambulance|handcuffs|wounded)\b/.test(
      context.right.slice(0, 50),
    ) &&
    !/\b(?:police|officers|officials|guards|medics)\b/.test(context.agent.slice(-40)),
  'taken-away': ({ right, left, isPassive }) =>
    isPassive
      ? TAKEN_AWAY.test(right) && isPerson(subjectOf(left))
      : isPerson(PERSON_AWAY.exec(right)?.groups?.['who'] ?? '') &&
        !/\b(?:police|officers|medics|rescuers|guards)\b[^,;]*$/i.test(left),
  'off-a-vehicle': (context) =>
    isPerson(acted(context)) &&
    (RIDDEN.test(objectOf(context.right.slice(0, 50))) ||
      holds(objectOf(context.right.slice(0, 50)), BIT.vehicle)),
  person: (context) => isPerson(acted(context)),
  persons: (context) =>
    holds(acted(context), PEOPLE) || /^ (?:an? |the )?(?:[a-z-]+ ){0,3},? ?‹P/.test(context.right),
  premises: (context) => holds(acted(context), SITES) || holds(objectOf(context.right), SITES),
  'from-above': ({ left, right, isPassive, agent }) =>
    FROM_ABOVE.test(isPassive ? agent : subjectOf(left)) || (isPassive && /^ from the air\b/.test(right)),
  'moved-person': (context) => isPerson(acted(context)) && MOVED.test(context.right.slice(0, 60)),
  captive: ({ left, right, all }) =>
    CUSTODY.test(`${subjectOf(left)} ${right}`) &&
    !/^ (?:unhurt|injury|unharmed|death|notice|blame|the attack)\b/.test(right) &&
    !ARMED.test(subjectOf(left)) &&
    !/\b(?:attack|bomb|firing|fired)\w*\b/.test(all),
  prisoners: (context) => PRISONERS.test(acted(context)),
  finds: (context) =>
    (holds(acted(context), GOODS) || /‹[WM]/.test(acted(context))) &&
    !/ (?:from (?:the|its|their|his) (?:website|archives|list))/.test(context.right),
  fighting: ({ all, right }) =>
    FIGHTING.test(all) &&
    !/^ (?:for|against|over|off the|corruption|inflation|poverty|crime|the (?:charges|case|appeal|election|order))\b/.test(
      right,
    ),
  demonstrators: ({ left, right }) =>
    DEMONSTRATORS.test(subjectOf(left)) && ON_ROADS.test(right.slice(0, 70)),
  trainees: (context) =>
    (holds(acted(context), PEOPLE) || holds(subjectOf(context.left), PEOPLE)) && ARMS_DRILL.test(context.all),
  prize: ({ right, isPassive, left }) =>
    PRIZE.test(right.slice(0, 70)) || (isPassive && PRIZE.test(subjectOf(left))),
  accord: (context) => holds(acted(context), BIT.accord),
  system: (context) => SYSTEM.test(acted(context)),
  materiel: (context) => {
    const goods = context.isPassive ? patientOf(context.left).slice(-NEAR) : objectOf(context.right);
    return (
      holds(goods, MATERIEL) &&
      !/\b(?:injur\w+|wounds?)\b/.test(goods) &&
      !/^ (?:up|out|themselves|him|her)\b/.test(context.right)
    );
  },
  journey: ({ left, right, isPassive, all }) =>
    !isPassive && JOURNEY.test(right.slice(0, 60)) && isPerson(subjectOf(left)) && /‹T/.test(all),
  position: ({ right, left, isPassive }) =>
    holds(isPassive ? subjectOf(left) : objectOf(right), BIT.premises),
  sum: ({ right, left, isPassive }) =>
    /‹M/.test(right.slice(0, 60)) || (isPassive && /‹M\d+› (?:[a-z]+ )?$/.test(left)),
};

/** Whether the verb at `from` has about it what its row asks for. */
export function isNeeded(scene: Scene, need: Need, from: number, to: number, isPassive: boolean): boolean {
  return NEEDED[need](contextOf(scene, from, to, isPassive));
}

/** Whether armed men and not officers did it. */
export function byArmed({ skeleton }: SentenceView): boolean {
  return occurs(ARMED, skeleton);
}
