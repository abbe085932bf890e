import type { SentenceView } from './claims/skeleton.ts';
import { leftOf, rightOf } from './events-sides.ts';
import type { Scene } from './subjects.ts';

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
  | 'position';

/** Any of these words, whole. */
const words = (list: string): RegExp => new RegExp(`(?<![\\w-])(?:${list})(?!\\w)`);

const CHARGE = words(
  '(?:hand |petrol |stun |smoke |tear-gas |home-?made |crude |improvised |incendiary |explosive |remote-controlled )*(?:grenades?|bombs?|bomblets?|devices?|explosives?|charges?|IEDs?|VBIEDs?|molotovs?(?: cocktails?)?|dynamite|satchels?|mines?|landmines?|pipe bombs?|crackers?|acid|firebombs?|bricks? of explosive)',
);
const MISSILE = words(
  '(?:[a-z-]+ ){0,3}(?:rockets?|missiles?|mortars?|mortar (?:rounds?|shells?|bombs?)|shells?|shots?|rounds?|bursts?|volleys?|RPGs?|grenades?|projectiles?|bullets?|salvo(?:e?s)?|arrows?)',
);
const PEOPLE =
  '(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|youths?|passengers?|commuters?|pupils?|students?|villagers?|residents?|guests?|worshippers?|pilgrims?|shoppers?|pedestrians|passers-by|bystanders|tourists?|workers?|labou?rers?|miners?|drivers?|crew|crewm[ae]n|guards?|officers?|policem[ae]n|constables?|soldiers?|troops|sailors?|marines?|sergeants?|captains?|rangers?|engineers?|surveyors?|geologists?|technicians?|colliers?|buyers?|trainees?|teachers?|doctors?|nurses?|clerks?|traders?|shopkeepers?|farmers?|herders?|herdsm[ae]n|fisherm[ae]n|priests?|imams?|clerics?|judges?|lawyers?|mayors?|councill?ors?|journalists?|aid workers?|monks?|elders?|hostages?|captives?|visitors?|staff|employees?|volunteers?|nationals|citizens|civilians?|family|families|brothers?|sisters?|sons?|daughters?|wife|husband|father|mother|uncle|cousins?|nephews?|watchm[ae]n|bodyguards?|executives?|businessm[ae]n|contractors?|suppliers?|dealers?|operatives?|members?|activists?|suspects?|accused|militants?|terrorists?|insurgents?|gunm[ae]n|attackers?|assailants?|recruiters?|couriers?|handlers?|commanders?|fugitives?|smugglers?|convicts?|inmates?|prisoners?|detainees?|robbers?|hijackers?|facilitators?|financiers?|sympathi[sz]ers?|ringleaders?|masterminds?|accomplices?|leaders?|consuls?|diplomats?|applicants?|rebels?|fighters?|separatists?|cadres?|followers?|lieutenants?|caretakers?|porters?|cooks?|stevedores?)';
const PEOPLE_WORDS = words(PEOPLE);
const PERSON = new RegExp(
  `${PEOPLE_WORDS.source}|‹P|(?<![\\w-])(?:[Hh]e|[Ss]he|[Tt]hey|him|her|them|who|whom)(?![\\w])`,
);
const CROWD = words(
  '(?:crowds?|queue|line|pedestrians|people|shoppers|worshippers|mourners|commuters|cyclists|passers-by|bystanders|market|procession|parade|rally|gates?|barriers?|check-?posts?|checkpoints?|bus stop|stop|caf[eé]|café|terrace|stalls?|post|mosque|church|tram|convoy|patrol|station|fence|guests?|children|police|officers|soldiers|troops|congregation|tourists|marchers|demonstrators|wall|building)',
);
const DEVICE = words(
  '(?:devices?|charges?|landmines?|IEDs?|explosives|parcels?|packages?|boobytraps?|booby traps?)',
);
export const ARMED =
  /\b(?:gunm[ae]n|miscreants|culprits|outlaws|dacoits|militants?|terrorists?|attackers?|assailants?|insurgents?|bombers?|raiders|(?:masked|armed|hooded|unknown|unidentified) (?:m[ae]n|persons|riders|assailants|motorcyclists?|youths?)|(?:men|riders|youths|assailants|teenagers|persons) (?:on (?:a )?(?:motor-?cycles?|motorbikes?|scooters?)|with (?:guns|rifles|fish knives|knives|machetes))|posing as|disguised|rebels?|extremists?|kidnappers?|abductors?|captors?|bandits?|pirates?|hijackers?|jihadis?t?s?|fighters|brigands|robbers|dacoits|at gunpoint|at knifepoint|shooter|knifem[ae]n|arsonists?|lone)\b/i;
const SHOTS =
  /\b(?:fire|fired|firing|gunfire|RPGs?|small[- ]arms|bullets?|shots?|Kalashnikovs?|rifles?|guns?|militants?|gunm[ae]n|armed|insurgents?|attackers?|assailants?|dead|killed|wounded|injured)\b|‹W/i;
const VEHICLE = words(
  '(?:bus|buses|coach|coaches|train|van|vans|car|cars|vehicle|vehicles|truck|lorry|ship|ferry|boat|plane|flight|aircraft|taxi|rickshaw|minibus|wagon|it|them|homes?|houses?|beds?)',
);
const PREMISES = words(
  '(?:hous(?:e|es)|homes?|flats?|apartments?|premises|compounds?|offices?|shops?|hostels?|madrass?as?|seminar(?:y|ies)|warehouses?|farms?|farmhouses?|locations?|sites?|places?|address(?:es)?|hide-?outs?|camps?|dens?|villages?|buildings?|workshops?|boatyards?|lock-ups?|garages?|hotels?|guest ?houses?|lodges?|rooms?|quarters?|forests?|hills?|valley|area|areas|godowns?|depots?|yards?|properties|cells?|caves?|tunnels?|bases?|strongholds?|positions?|mosques?|schools?|island|huts?|tents?|bunkers?|safe ?houses?|residences?|villas?|bungalows?|containers?|legation|embassy|consulate|station|post|mall|bank|hospital|neighbou?rhoods?|quarter|district|suburb)',
);
const FROM_ABOVE =
  /\b(?:helicopters?|gunships?|jets?|warplanes?|war planes|aircraft|drones?|UAVs?|fighter-?bombers?|fighters jets|bombers|F-\d+s?|quadcopters?|air force|air component|artillery|arty|howitzers?|guns of|mortars?|navy ships?|unmanned)\b/i;
const MOVED = /‹L|\b(?:for|to|back|home|custody|authorities|country)\b/;
const CUSTODY =
  /\b(?:prison|jail|gaol|cells?|lock-?up|custody|detention|captivity|captors?|kidnappers?|police|hospital ward|courtroom|court|raid|companions|accomplices?|prisoners?|inmates?|convicts?|detainees?|hostages?|handcuffs|manhunt|arrest|their hands|guards?|warders?|camp|remand|escort|roof|bail)\b/i;
const PRISONERS = words(
  '(?:inmates?|prisoners?|detainees?|convicts?|suspects|militants|fighters|jailed|captives|comrades|accomplices)',
);
const FINDS = new RegExp(
  `‹W|${
    words(
      '(?:[a-z-]+ ){0,3}(?:explosives?|weapons?|arms|rifles?|pistols?|guns?|AKs?|grenades?|ammunition|rounds|rds|cartridges|magazines?|detonators?|vests?|cash|currency|heroin|hashish|opium|methamphetamine|cocaine|drugs?|narcotics|IEDs?|bombs?|mines?|rockets?|launchers?|missiles?|mortars?|shells|passports?|SIMs?|phones?|telephones?|handsets?|laptops?|ledgers?|literature|fertili[sz]er|chemicals|drones?|caches?|consignments?|contraband|empties|casings|accounts?|assets|funds|caps|blasting caps|batteries|wire|fuses?|uniforms|diar(?:y|ies)|documents?|devices?|TATP|nitrate|powder|gold|motorcycles|fuel|hard drives?|levers?)',
    ).source
  }|‹M`,
  'i',
);
const FIGHTING =
  /\b(?:fire|shooting|shots?|shot|gun ?battle|gunfight|gunfire|firefight|ambush|attack|assault|militants?|gunm[ae]n|terrorists?|insurgents?|rebels?|fighters|intruders|infiltrators|assailants?|attackers?|RPG|truck|gang|killed|wounded)\b/i;
const DEMONSTRATORS =
  /\b(?:protest\w*|demonstrators?|students?|marchers?|crowds?|mourners|relatives|supporters|activists?|workers|traders|villagers|residents|opponents|women|thousands|hundreds|bill|heirs|families|tribesmen|lawyers)\b/i;
const ON_ROADS =
  /\b(?:road|roads|highway|street|streets|route|bridge|square|track|outside|against|through|towards|in protest|traffic|parliament|gate)\b|‹L/i;
const TRAINEES = new RegExp(
  `${PEOPLE_WORDS.source}|\\b(?:recruits?|technicians?|cadets?|trainees?|youths?|rangers?|guards?)\\b`,
  'i',
);
const ARMS_DRILL =
  /\b(?:rifles?|weapons?|arms|explosives?|bombs?|bomb|shooting|camp|instructor|veteran|range|tactics|guerrilla|combat|military|technicians?|disposal|bomb-disposal|forensic)\b/i;
const PRIZE = words(
  '(?:[A-Z][\\w-]* )*(?:medals?|orders? of|cross|awards?|prizes?|star of|decorations?|honours?|honors?|sashes|sash|Tamgha\\S*|Sitara\\S*|Hilal\\S*|Nishan\\S*|certificates? of|knighthood|Medal|Order|Prize|Award|Cross|Star)',
);
const ACCORD = words(
  '(?:[a-z-]+ ){0,3}(?:agreements?|accords?|pacts?|treat(?:y|ies)|deals?|memorand\\w+|MoUs?|protocols?|contracts?|conventions?|truce|ceasefire|declaration)',
);
const SYSTEM = words(
  '(?:[a-z-]+ ){0,3}(?:servers?|networks?|websites?|portals?|databases?|systems?|grid|mailboxes|computers?|e-?mail accounts?|manifest server|data cent(?:re|er)|files|authority|ministry|bank)',
);

const AWAY = String.raw`(?:hostage|captive|off|away|at (?:gun|knife)point|into (?:an?|the|their|his|waiting) (?:[a-z-]+ )?(?:van|car|vehicle|boat|speedboat|truck|lorry|pick-up|jeep|forest|hills?|bush|jungle|mountains?|ravine))\b`;
const TAKEN_AWAY = new RegExp(`^ ${AWAY}`);
const PERSON_AWAY = new RegExp(
  String.raw`^ (?:(?:an?|the|his|her|their|its|at least|some) )?(?:[a-z-]+ ){0,3}?(?:${PEOPLE}|surveyors|geologists|‹P\d+›|him|her|them)(?: of [^,;.]{3,30})? ${AWAY}`,
);
const MATERIEL = words(
  '(?:[a-z-]+ ){0,3}(?:rifles?|pistols?|weapons?|arms|guns?|mortars?|rockets?|launchers?|missiles?|drones?|quadcopters?|ammunition|rounds|explosives?|detonators?|grenades?|machine[- ]guns?|mines|cord|night-vision|goggles|uniforms|trucks|pick-ups)',
);
const JOURNEY = /^(?: [a-z]+){0,2} (?:to|from|into|for|out of|via|across) (?:the )?(?:[a-z]+ )?‹L/;
const POSITION = words(
  '(?:posts?|bases?|camps?|positions?|garrisons?|towns?|villages?|valleys?|strongholds?|check-?points?|pickets?|outposts?|barracks|airfields?|embass(?:y|ies)|consulates?)',
);

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

function spelled(scene: Scene, text: string): string {
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
const acted = ({ isPassive, left, right }: Context): string =>
  isPassive ? (BARE.test(left) ? 'men' : subjectOf(left)) : objectOf(right);

const NEEDED: Readonly<Record<Need, (context: Context) => boolean>> = {
  charge: (context) => CHARGE.test(acted(context)),
  missile: (context) =>
    MISSILE.test(acted(context)) && /\b(?:at|on|into|towards|upon|over|against)\b/.test(context.right),
  crowd: ({ right, isPassive, patient }) =>
    CROWD.test(objectOf(` ${right.trimStart()}`)) ||
    CROWD.test(/^ (?:[a-z]+ ){0,2}[a-z]+/.exec(right)?.[0] ?? '') ||
    (isPassive && CROWD.test(patient)),
  device: ({ left, isPassive }) => !isPassive && DEVICE.test(subjectOf(left)),
  assailed: (context) =>
    PERSON.test(acted(context)) &&
    (context.isPassive ? ARMED.test(context.agent) : ARMED.test(subjectOf(context.left))),
  shots: ({ all }) => SHOTS.test(all),
  captured: (context) =>
    PERSON.test(acted(context)) &&
    !/\b(?:prison|jail|hospital|court|police (?:station|custody)|ambulance|handcuffs|wounded)\b/.test(
      context.right.slice(0, 50),
    ) &&
    !/\b(?:police|officers|officials|guards|medics)\b/.test(context.agent.slice(-40)),
  'taken-away': ({ right, left, isPassive }) =>
    isPassive
      ? TAKEN_AWAY.test(right) && PERSON.test(subjectOf(left))
      : PERSON_AWAY.test(right) && !/\b(?:police|officers|medics|rescuers|guards)\b[^,;]*$/i.test(left),
  'off-a-vehicle': (context) =>
    PERSON.test(acted(context)) && VEHICLE.test(objectOf(context.right.slice(0, 50))),
  person: (context) => PERSON.test(acted(context)),
  persons: (context) =>
    PEOPLE_WORDS.test(acted(context)) || /^ (?:an? |the )?(?:[a-z-]+ ){0,3},? ?‹P/.test(context.right),
  premises: (context) => PREMISES.test(acted(context)) || PREMISES.test(objectOf(context.right)),
  'from-above': ({ left, right, isPassive, agent }) =>
    FROM_ABOVE.test(isPassive ? agent : subjectOf(left)) || (isPassive && /^ from the air\b/.test(right)),
  'moved-person': (context) => PERSON.test(acted(context)) && MOVED.test(context.right.slice(0, 60)),
  captive: ({ left, right, all }) =>
    CUSTODY.test(`${subjectOf(left)} ${right}`) &&
    !/^ (?:unhurt|injury|unharmed|death|notice|blame|the attack)\b/.test(right) &&
    !ARMED.test(subjectOf(left)) &&
    !/\b(?:attack|bomb|firing|fired)\w*\b/.test(all),
  prisoners: (context) => PRISONERS.test(acted(context)),
  finds: (context) =>
    FINDS.test(acted(context)) &&
    !/ (?:from (?:the|its|their|his) (?:website|archives|list))/.test(context.right),
  fighting: ({ all, right }) =>
    FIGHTING.test(all) &&
    !/^ (?:for|against|over|off the|corruption|inflation|poverty|crime|the (?:charges|case|appeal|election|order))\b/.test(
      right,
    ),
  demonstrators: ({ left, right }) =>
    DEMONSTRATORS.test(subjectOf(left)) && ON_ROADS.test(right.slice(0, 70)),
  trainees: (context) =>
    (TRAINEES.test(acted(context)) || TRAINEES.test(subjectOf(context.left))) && ARMS_DRILL.test(context.all),
  prize: ({ right, isPassive, left }) =>
    PRIZE.test(right.slice(0, 70)) || (isPassive && PRIZE.test(subjectOf(left))),
  accord: (context) => ACCORD.test(acted(context)),
  system: (context) => SYSTEM.test(acted(context)),
  materiel: (context) => {
    const goods = context.isPassive ? context.left.slice(-NEAR) : objectOf(context.right);
    return MATERIEL.test(goods) && !/^ (?:up|out|themselves|him|her)\b/.test(context.right);
  },
  journey: ({ left, right, isPassive, all }) =>
    !isPassive && JOURNEY.test(right.slice(0, 60)) && PERSON.test(subjectOf(left)) && /‹T/.test(all),
  position: ({ right, left, isPassive }) => POSITION.test(isPassive ? subjectOf(left) : objectOf(right)),
  sum: ({ right, left }) => /‹M/.test(right.slice(0, 60)) || /‹M\d+› (?:[a-z]+ )?$/.test(left),
};

/** Whether the verb at `from` has about it what its row asks for. */
export function isNeeded(scene: Scene, need: Need, from: number, to: number, isPassive: boolean): boolean {
  return NEEDED[need](contextOf(scene, from, to, isPassive));
}

/** Whether armed men and not officers did it. */
export function byArmed({ skeleton }: SentenceView): boolean {
  return ARMED.test(skeleton);
}
