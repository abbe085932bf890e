import type { EventType, ParticipantRole } from '../words/index.ts';
import { DEEDS } from './events-deeds.data.ts';
import { WORDNET_DEEDS } from './events-lexicon.data.ts';
import type { Need } from './events-needs.ts';

/**
 * Trigger words of events. `verbs` are finite past forms and participles (active and passive are told apart by their
 * surroundings), `gerunds` count only where the sentence makes them real ("for apprehending him"), `nouns` name the event.
 * `called` is the noun used where a description has to be put together ("arrest of …").
 */
export interface TriggerRow {
  readonly id: string;
  readonly type: EventType;
  readonly called: string;
  readonly verbs?: string;
  readonly gerunds?: string;
  readonly nouns?: string;
  /** Forms of the historic present: they count only in the lines of a chronology. */
  readonly present?: string;
  /** Base forms of verbs, with their particles; all their forms are triggers. */
  readonly lemmas?: string;
  /** The class of thing that the verb must be done with, to or by. */
  readonly needs?: Need;
}

const PLAIN: readonly TriggerRow[] = [
  {
    id: 'arrest',
    type: 'arrest',
    called: 'arrest',
    verbs:
      'arrested|rearrested|re-arrested|captured|detained|apprehended|nabbed|rounded up|picked up|taken into custody|took into custody|taken alive|taken prisoner|took prisoner|caught|held|surrendered|gave himself up|gave herself up|turned himself in',
    gerunds: 'arresting|capturing|detaining|apprehending|nabbing',
    nouns: 'arrest|arrests|capture|detention|apprehension|round-up|roundup',
    present: 'arrest|arrests|detain|detains|capture|captures',
  },
  {
    id: 'suicide-bombing',
    type: 'suicide-bombing',
    called: 'suicide bombing',
    verbs:
      'blew himself up|blew herself up|blown himself up|blew themselves up|detonated his explosives|detonated his vest|detonated his explosive vest|detonated himself',
    present: 'suicide bomber strikes|suicide bomber hits|suicide bomber attacks|suicide bomber kills',
    nouns:
      'suicide bombing|suicide bombings|suicide attack|suicide attacks|suicide blast|suicide bomb attack|suicide car bombing|suicide car bomb attack|suicide explosion|suicide vest attack',
  },
  {
    id: 'bombing',
    type: 'bombing',
    called: 'bombing',
    verbs: 'bombed|exploded|detonated|went off|blew up|blown up|dynamited',
    gerunds: 'bombing|blowing up|dynamiting',
    present: 'bombs|explodes|bomb kills|blast kills|bomb hits',
    nouns:
      'bombing|bombings|bomb attack|bomb attacks|bomb blast|bomb blasts|bomb explosion|blast|blasts|explosion|explosions|car bombing|car bomb attack|car bomb|roadside bombing|roadside bomb|IED attack|IED blast|IED explosion|grenade attack|grenade blast|landmine blast|mine blast|twin bombings|parcel bomb|letter bomb|lorry bomb|truck bomb|vehicle bomb|motorcycle bomb|bomb',
  },
  {
    id: 'armed-attack',
    type: 'armed-attack',
    called: 'armed attack',
    verbs:
      'opened fire on|opened fire at|opened fire|ambushed|gunned down|shot dead|shot and killed|shot and wounded|shot|stormed|overran|shot at|fired at|fired on|fired upon|stabbed|stabbed to death|hacked to death|came under fire|came under attack|sprayed',
    gerunds: 'ambushing|storming|shooting dead',
    present: 'open fire|opens fire|ambush|ambushes|storm|storms|gun down',
    nouns:
      'ambush|shooting|shootings|mass shooting|gun attack|armed attack|firing incident|drive-by shooting|targeted killing|massacre|rocket attack|mortar attack|missile attack|knife attack|stabbing|gun and bomb attack|murders|killings|sniping|drive-by',
  },
  {
    id: 'attack',
    type: 'attack',
    called: 'attack',
    verbs:
      'attacked|struck|burnt down|burned down|burnt|burned|torched|set fire to|set on fire|set ablaze|sabotaged|derailed|razed',
    gerunds: 'attacking|burning down|sabotaging|derailing',
    present: 'attack|attacks|strikes|kills|kill|torch|torches',
    nouns:
      'attack|attacks|assault|assaults|terrorist attack|terrorist attacks|terror attack|terror attacks|militant attack|militant attacks|siege|arson|arson attack|sabotage',
  },
  {
    id: 'assassination',
    type: 'assassination',
    called: 'killing',
    verbs: 'assassinated|murdered',
    present: 'assassinate|assassinates|murder|murders',
    nouns: 'assassination|murder|killing',
  },
  {
    id: 'rescue',
    type: 'raid',
    called: 'rescue',
    verbs:
      'rescued|freed|recovered alive|recovered unhurt|recovered unharmed|recovered safely|recovered safe',
    nouns: 'rescue',
  },
  {
    id: 'kidnapping',
    type: 'kidnapping',
    called: 'kidnapping',
    verbs: 'kidnapped|abducted|took hostage|taken hostage|seized as hostages',
    gerunds: 'kidnapping|abducting',
    present: 'kidnap|kidnaps|abduct|abducts',
    nouns: 'kidnapping|abduction|kidnappings|abductions|hostage-taking|ransom',
  },
  {
    id: 'hijacking',
    type: 'hijacking',
    called: 'hijacking',
    verbs: 'hijacked|commandeered',
    present: 'hijack|hijacks',
    nouns: 'hijacking|hijack',
  },
  {
    id: 'raid',
    type: 'raid',
    called: 'raid',
    verbs: 'raided|searched|busted|dismantled|foiled|thwarted|smashed|broke up|unearthed',
    present: 'raid|raids|bust|busts|foil|foils',
    nouns:
      'raid|raids|intelligence-based operation|intelligence-based operations|IBO|search operation|security operation|sting operation|clearance operation|military operation|counter-terrorism operation|counterterrorism operation|joint operation|operation|crackdown',
  },
  {
    id: 'seizure',
    type: 'seizure',
    called: 'seizure',
    verbs: 'seized|recovered|confiscated|impounded|intercepted|discovered|found|yielded|turned up',
    present: 'seize|seizes|intercept|intercepts',
    nouns: 'seizure|recovery|interception|haul',
  },
  {
    id: 'stop',
    type: 'seizure',
    called: 'interception',
    verbs: 'stopped|halted|pulled over|flagged down|taken|waylaid',
  },
  {
    id: 'entry',
    type: 'raid',
    called: 'raid',
    verbs: 'entered|burst into|broke into|walked into|walked through|moved into|went into|swooped on',
  },
  {
    id: 'release',
    type: 'other',
    called: 'release',
    verbs: 'released|set free|let go',
  },
  {
    id: 'fire',
    type: 'other',
    called: 'fire',
    nouns: 'fire|blaze|accident|crash|collision|stampede|derailment',
  },
  {
    id: 'clash',
    type: 'clash',
    called: 'clash',
    verbs: 'clashed|clashed with|exchanged fire|traded fire|exchanged fire with',
    nouns:
      'clash|clashes|gun battle|gunbattle|gunfight|shootout|shoot-out|firefight|exchange of fire|skirmish|skirmishes|encounter',
  },
  {
    id: 'air-strike',
    type: 'air-strike',
    called: 'air strike',
    verbs: 'shelled|bombarded|killed by a drone|killed by drones|killed from the air',
    nouns:
      'air strike|air strikes|airstrike|airstrikes|drone strike|drone strikes|air raid|strike|strikes|missile strike|drone attack',
  },
  {
    id: 'execution',
    type: 'execution',
    called: 'execution',
    verbs: 'executed|hanged|beheaded',
    present: 'behead|beheads|execute|executes',
    nouns: 'execution|beheading|hanging',
  },
  {
    id: 'designation',
    type: 'designation',
    called: 'designation',
    verbs:
      'designated|blacklisted|proscribed|sanctioned|outlawed|banned|listed|imposed sanctions on|froze the assets of|froze his assets|froze her assets|froze its assets|froze their assets|froze assets of',
    present: 'designate|designates|ban|bans|proscribes|outlaws|lists|sanctions',
    nouns: 'designation|proscription|blacklisting|terrorist designation|listing',
  },
  {
    id: 'meeting',
    type: 'meeting',
    called: 'meeting',
    verbs:
      'met|met with|held talks|held talks with|held a meeting|held a meeting with|held consultations|held consultations with|called on',
    nouns: 'meeting|dialogue|talks|summit|consultations|round of talks',
  },
  {
    id: 'visit',
    type: 'visit',
    called: 'visit',
    verbs: 'visited|paid a visit to|arrived in|concluded a visit to',
    nouns: 'visit|trip|official visit',
  },
  {
    id: 'agreement',
    type: 'agreement',
    called: 'agreement',
    verbs:
      'signed|inked|initialled|ratified|concluded an agreement|reached an agreement|concluded a treaty|struck a deal|reached a deal|agreed to|agreed on|agreed that|undertook to',
    present: 'sign|signs',
    nouns: 'signing|ceasefire agreement|peace agreement|peace deal',
  },
  {
    id: 'award',
    type: 'award',
    called: 'award',
    verbs: 'awarded|conferred|bestowed|decorated|presented with|honoured with|honored with',
    nouns: 'conferment|award ceremony',
  },
  {
    id: 'transfer',
    type: 'transfer',
    called: 'handover',
    verbs:
      'extradited|handed over|handed|delivered to|deported|repatriated|turned over|expelled|sent back|flown out|flown to|flown back|rendered to|surrendered to|returned to the custody of|given up to',
    gerunds: 'extraditing|handing over|deporting|repatriating',
    present: 'extradites|deports|hands over|repatriates',
    nouns:
      'extradition|handover|hand-over|deportation|repatriation|expulsion|rendition|prisoner swap|prisoner exchange|exchange of prisoners',
  },
  {
    id: 'withdrawal',
    type: 'withdrawal',
    called: 'withdrawal',
    verbs: 'withdrew|pulled out',
    nouns: 'withdrawal|pullout|pull-out',
  },
  {
    id: 'escape',
    type: 'escape',
    called: 'escape',
    verbs: 'escaped|broke out|got away|broke free',
    nouns: 'escape|jailbreak|prison break|prison escape',
  },
  {
    id: 'protest',
    type: 'protest',
    called: 'protest',
    verbs: 'protested|staged a protest|staged a sit-in|rallied',
    nouns: 'protest|protests|demonstration|demonstrations|sit-in',
  },
  {
    id: 'cyber-attack',
    type: 'cyber-attack',
    called: 'cyber attack',
    verbs: 'hacked|breached|hacked into|broke into|defaced|phished|knocked offline|took offline',
    nouns:
      'defacement|hack|intrusion|cyber intrusion|network intrusion|spear-phishing campaign|spear-phishing|cyberattack|cyber attack|cyber-attack|ransomware attack|DDoS attack|data breach|phishing campaign',
  },
  {
    id: 'training',
    type: 'training',
    called: 'training',
    verbs: 'trained|received training|underwent training|was instructed',
    nouns: 'training course|weapons training|training session',
  },
  {
    id: 'travel',
    type: 'travel',
    called: 'journey',
    verbs:
      'travelled to|traveled to|travelled from|traveled from|flew to|flew from|sailed from|sailed for|crossed into|crossed the border|was refused entry|were refused entry|was denied entry|set out for|slipped into|fled to|left for|left',
  },
  {
    id: 'financing',
    type: 'financing',
    called: 'transfer of funds',
    verbs:
      'transferred|remitted|wired|donated|funnelled|funneled|channelled|channeled|sent|paid|received|collected|raised|earned|extorted|deposited|disbursed|provided|contributed|diverted|moved|laundered|passed through|credited|siphoned|embezzled|smuggled|financed|funded|gave|given|bought|purchased|sold',
    gerunds:
      'transferring|remitting|wiring|donating|funnelling|channelling|sending|paying|receiving|collecting|raising|earning|extorting|depositing|diverting|moving|laundering|smuggling|financing|buying|selling',
    nouns: 'payment|payments|transfer|transfers|remittance|remittances|donation|donations|grant',
  },
];

/** Verbs that tell of a deed by themselves first, then those that need something beside them, ours before WordNet's. */
export const TRIGGERS: readonly TriggerRow[] = [...PLAIN, ...DEEDS, ...WORDNET_DEEDS];

/** Roles of the two sides of an event: who acts, and who or what it is done to. */
export interface Sides {
  readonly agent: ParticipantRole | null;
  readonly patient: ParticipantRole | null;
  /** Role of the party after "to": "awarded to", "handed over to". */
  readonly toward?: ParticipantRole;
}

const VIOLENT: Sides = { agent: 'perpetrator', patient: 'target' };
const MUTUAL: Sides = { agent: 'participant', patient: 'participant' };

export const SIDES: Readonly<Record<EventType, Sides>> = {
  bombing: VIOLENT,
  'suicide-bombing': VIOLENT,
  'armed-attack': VIOLENT,
  attack: VIOLENT,
  'air-strike': VIOLENT,
  'cyber-attack': VIOLENT,
  assassination: { agent: 'perpetrator', patient: 'victim' },
  kidnapping: { agent: 'perpetrator', patient: 'victim' },
  hijacking: VIOLENT,
  execution: { agent: 'perpetrator', patient: 'victim' },
  arrest: { agent: 'arresting', patient: 'arrested' },
  raid: { agent: 'participant', patient: 'target' },
  seizure: { agent: 'participant', patient: null },
  clash: MUTUAL,
  designation: { agent: 'participant', patient: 'target' },
  meeting: MUTUAL,
  visit: { agent: 'participant', patient: 'host' },
  agreement: MUTUAL,
  award: { agent: 'awarding', patient: 'recipient', toward: 'recipient' },
  transfer: { agent: 'participant', patient: 'participant', toward: 'recipient' },
  withdrawal: { agent: 'participant', patient: null },
  escape: { agent: 'participant', patient: null },
  protest: { agent: 'participant', patient: null },
  training: { agent: 'host', patient: 'participant' },
  statement: { agent: 'participant', patient: null },
  financing: { agent: 'financier', patient: null, toward: 'recipient' },
  travel: { agent: 'participant', patient: null },
  other: MUTUAL,
};

/** Events of one family can be one event under a general and a particular name; the particular type is kept. */
export const FAMILIES: Readonly<Partial<Record<EventType, string>>> = {
  attack: 'violence',
  bombing: 'violence',
  'suicide-bombing': 'violence',
  'armed-attack': 'violence',
  assassination: 'violence',
  clash: 'violence',
};

/** How particular a type is within its family: the greater one names the merged event. */
export const PARTICULARITY: Readonly<Partial<Record<EventType, number>>> = {
  attack: 0,
  'armed-attack': 1,
  clash: 2,
  bombing: 2,
  assassination: 2,
  'suicide-bombing': 3,
};

/** Nouns that can take up an event already told ("the incident", "the attack"), by family. */
export const TAKING_UP =
  /^(?:incident|attack|assault|blast|explosion|bombing|attacks|massacre|siege|shooting|ambush|killings|murders|حملہ|حمله|هجوم|нападение)$/i;

/** Words of weapons for `weaponUsed`, as the field lists them. */
export const WEAPONS =
  'suicide vests?|explosive vests?|explosive-laden (?:vehicle|car|truck)|car bomb|roadside bomb|improvised explosive devices?|IEDs?|hand grenades?|grenades?|rocket-propelled grenades?|RPGs?|rockets?|mortars?|mortar shells?|landmines?|automatic weapons|assault rifles?|Kalashnikovs?|AK-47s?|sniper rifles?|M-?16s?|M4s?|pistols?|machine guns?|knives|knife|missiles?|quadcopters?|drones?|explosives|bombs?|magnetic bombs?|sticky bombs?|pressure cooker bombs?|night[- ]vision (?:goggles|devices)';
