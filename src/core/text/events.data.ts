import type { EventType, ParticipantRole } from '../words/index.ts';

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
}

export const TRIGGERS: readonly TriggerRow[] = [
  {
    id: 'arrest',
    type: 'arrest',
    called: 'arrest',
    verbs:
      'arrested|captured|detained|apprehended|nabbed|rounded up|taken into custody|took into custody|caught|held',
    gerunds: 'arresting|capturing|detaining|apprehending|nabbing',
    nouns: 'arrest|capture|detention|apprehension',
  },
  {
    id: 'suicide-bombing',
    type: 'suicide-bombing',
    called: 'suicide bombing',
    verbs:
      'blew himself up|blew herself up|blown himself up|detonated his explosives|detonated his vest|detonated his explosive vest',
    nouns:
      'suicide bombing|suicide bombings|suicide attack|suicide attacks|suicide blast|suicide bomb attack|suicide car bombing|suicide car bomb attack|suicide explosion|suicide vest attack',
  },
  {
    id: 'bombing',
    type: 'bombing',
    called: 'bombing',
    verbs: 'bombed|exploded|detonated|went off|blew up',
    nouns:
      'bombing|bombings|bomb attack|bomb attacks|bomb blast|bomb blasts|bomb explosion|blast|blasts|explosion|explosions|car bombing|car bomb attack|car bomb|roadside bombing|roadside bomb|IED attack|IED blast|IED explosion|grenade attack|grenade blast|landmine blast|mine blast|twin bombings|bomb',
  },
  {
    id: 'armed-attack',
    type: 'armed-attack',
    called: 'armed attack',
    verbs:
      'opened fire on|opened fire at|opened fire|ambushed|gunned down|shot dead|stormed|shot at|fired at|fired on|fired upon',
    nouns:
      'ambush|shooting|shootings|mass shooting|gun attack|armed attack|firing incident|drive-by shooting|targeted killing|massacre|rocket attack|mortar attack|missile attack|knife attack|stabbing|gun and bomb attack',
  },
  {
    id: 'attack',
    type: 'attack',
    called: 'attack',
    verbs: 'attacked|struck',
    nouns:
      'attack|attacks|assault|assaults|terrorist attack|terrorist attacks|terror attack|terror attacks|militant attack|militant attacks|siege',
  },
  {
    id: 'assassination',
    type: 'assassination',
    called: 'killing',
    verbs: 'assassinated|murdered',
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
    verbs: 'kidnapped|abducted|took hostage|taken hostage',
    nouns: 'kidnapping|abduction|kidnappings|abductions|hostage-taking',
  },
  {
    id: 'hijacking',
    type: 'hijacking',
    called: 'hijacking',
    verbs: 'hijacked|commandeered',
    nouns: 'hijacking|hijack',
  },
  {
    id: 'raid',
    type: 'raid',
    called: 'raid',
    verbs: 'raided|busted|dismantled|foiled|thwarted|smashed|broke up|unearthed',
    nouns:
      'raid|raids|intelligence-based operation|intelligence-based operations|IBO|search operation|security operation|sting operation|clearance operation|military operation|counter-terrorism operation|counterterrorism operation|joint operation|operation|crackdown',
  },
  {
    id: 'seizure',
    type: 'seizure',
    called: 'seizure',
    verbs: 'seized|recovered|confiscated|impounded|intercepted',
    nouns: 'seizure|recovery|interception',
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
    verbs: 'shelled',
    nouns:
      'air strike|air strikes|airstrike|airstrikes|drone strike|drone strikes|air raid|strike|strikes|missile strike|drone attack',
  },
  {
    id: 'execution',
    type: 'execution',
    called: 'execution',
    verbs: 'executed|hanged|beheaded',
    nouns: 'execution|beheading|hanging',
  },
  {
    id: 'designation',
    type: 'designation',
    called: 'designation',
    verbs: 'designated|blacklisted|proscribed|sanctioned|outlawed|banned',
    nouns: 'designation|proscription|blacklisting|terrorist designation',
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
    verbs: 'signed|inked|concluded an agreement|reached an agreement',
    nouns: 'signing',
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
    verbs: 'extradited|handed over|deported|repatriated|turned over',
    gerunds: 'extraditing|handing over',
    nouns: 'extradition|handover|deportation|repatriation',
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
    verbs: 'hacked|breached',
    nouns:
      'cyberattack|cyber attack|cyber-attack|ransomware attack|DDoS attack|data breach|phishing campaign',
  },
  {
    id: 'financing',
    type: 'financing',
    called: 'transfer of funds',
    verbs: 'transferred|remitted|wired|donated|funnelled|funneled|sent|paid',
  },
];

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
export const TAKING_UP = /^(?:incident|attack|assault|blast|explosion|bombing|attacks)$/i;

/** Words of weapons for `weaponUsed`, as the field lists them. */
export const WEAPONS =
  'suicide vests?|explosive vests?|explosive-laden (?:vehicle|car|truck)|car bomb|roadside bomb|improvised explosive devices?|IEDs?|hand grenades?|grenades?|rocket-propelled grenades?|RPGs?|rockets?|mortars?|mortar shells?|landmines?|automatic weapons|assault rifles?|Kalashnikovs?|AK-47s?|sniper rifles?|M-?16s?|M4s?|pistols?|machine guns?|knives|knife|missiles?|quadcopters?|drones?|explosives|bombs?|magnetic bombs?|sticky bombs?|pressure cooker bombs?|night[- ]vision (?:goggles|devices)';
