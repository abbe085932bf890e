/**
 * Which parts of WordNet are taken, by class: synsets as `lemma#sense`, with everything under them. `least` is the share of
 * a word's uses (by WordNet's counts) that must lie in the class. `without` are synsets left out with what is under them;
 * `not` are words left out, because in reports they are mostly something else.
 */
export interface RootRow {
  readonly roots: string;
  readonly least: number;
  readonly without?: string;
  readonly not?: string;
  /** Also phrases of several words ("wipe out", "drive-by shooting"). */
  readonly phrases?: true;
}

const PEOPLE_IN_NUMBERS = 'crew#1 gang#1 family#1 family#2 crowd#1 mob#1 staff#1 congregation#1';

/** Things and people, by what may be done with or to them. */
export const NOUN_ROOTS: Readonly<Record<string, RootRow>> = {
  person: {
    roots: `person#1 people#1 ${PEOPLE_IN_NUMBERS}`,
    least: 0.5,
    without: 'spiritual_being#1 creditor#1 imaginary_being#1',
    not: 'nobody somebody being self have-not cutoff lead case contact subject item number party relation source candidate flight issue object principal anchor brick bomber crow dish fish joker leg major pill prize rock shark star tab target tank tender throw vessel warhead wonder convoy',
  },
  outlaw: {
    roots:
      'criminal#1 terrorist#1 attacker#1 rebel#1 insurgent#1 guerrilla#1 militant#1 kidnapper#1 extremist#1 fanatic#1 mercenary#1 sniper#1 assassin#1 thug#1 gangster#1 raider#1',
    least: 0.5,
    not: 'convict accused accessory user trafficker dealer mule fence thief forger pusher briber suborner tax-evader red marksman',
  },
  officer: {
    roots:
      'lawman#1 serviceman#1 police#1 military_officer#1 guard#1 commando#1 military_unit#1 detective#1 troop#1 soldiery#1 army#1 navy#1',
    least: 0.5,
    not: 'enemy general major private veteran guerrilla general reserve reserves armour battery company',
  },
  ordnance: {
    roots: 'explosive#1 explosive_device#1 rocket#1 missile#1 shell#1 bullet#1 grenade#1 bomb#1',
    least: 0.5,
    not: 'firework payload ball dart frisbee',
  },
  work: {
    roots:
      'worker#1 professional#1 official#1 official#2 leader#1 expert#1 adviser#1 serviceman#1 lawman#1 entertainer#1 artist#1 scientist#1 educator#1 businessperson#1 merchant#1 cleric#1 employee#1 maker#1 preserver#2 communicator#1 traveler#1 student#1 owner#1 intellectual#1 defender#1 negotiator#1 scholar#1 athlete#1',
    least: 0.6,
    not: 'brave authority commission body head chief general private major minor second third right left captain party voice draft star principal anchor hand model medium double extra spare wing back tackle center centre end guard page post cast troll runner batter pitcher ace jack pawn player scorer winner loser survivor passenger commuter speaker reader witness migrant refugee pilgrim tourist visitor crosser walker',
  },
  vehicle: { roots: 'vehicle#1 craft#2 public_transport#1', least: 0.5, not: 'rocket missile skid roller' },
  aircraft: { roots: 'aircraft#1', least: 0.5 },
  weapon: {
    roots:
      'weapon#1 weaponry#1 ammunition#1 explosive#1 explosive_device#1 projectile#1 detonator#1 missile#1 rocket#1',
    least: 0.5,
    without: 'vehicle#4',
    not: 'ball frisbee puck shuttlecock dart',
  },
  drug: { roots: 'drug_of_abuse#1 narcotic#1 opiate#1 cannabis#2', least: 0.5, without: 'alcohol#1' },
  money: { roots: 'currency#1 bullion#1', least: 0.5 },
  device: {
    roots:
      'computer#1 telephone#1 electronic_equipment#1 radio#2 camera#1 memory_device#1 optical_instrument#1',
    least: 0.5,
  },
  clothing: { roots: 'clothing#1', least: 0.6 },
  paper: {
    roots: 'document#1 written_record#1 identification#2',
    least: 0.5,
    without: 'law#1 legislative_act#1',
    not: 'bill order act record case ban wheel scorecard roll return title',
  },
  premises: {
    roots:
      'building#1 housing#1 room#1 establishment#4 facility#1 shelter#1 shop#1 workplace#1 farm#1 dwelling#1 camp#1 village#1 forest#2 cave#1 institution#2 place_of_worship#1 area#4 storehouse#1 prison#1 shrine#1 storage_space#1 outbuilding#1',
    least: 0.5,
    not: 'home box cell post lab cutting hold head bar closet study den block counter',
  },
  road: { roots: 'road#1 bridge#1 railway#1 junction#1', least: 0.6, not: 'drive pass track line' },
  body: {
    roots: 'organization#1 military_unit#1 institution#1',
    least: 0.6,
    not: 'enemy ally party church house association line order school side chain',
  },
  accord: { roots: 'agreement#1 treaty#1 contract#1', least: 0.5, not: 'bargain sale policy' },
};

/** Verbs of deeds. What they must be done with or to is in `events-lexicon.data.ts`. */
export const VERB_ROOTS: Readonly<Record<string, RootRow>> = {
  kill: {
    roots: 'kill#1 kill#10',
    least: 0.5,
    phrases: true,
    not: 'kill martyr murder eradicate erase annihilate vaporize exterminate decimate dismember burke overlie gibbet commit_suicide liquidate brain execute off knock_off shed_blood flight halter quarter',
  },
  harm: {
    roots: 'injure#1 stab#1 beat#2',
    least: 0.5,
    phrases: true,
    not: 'harm handicap overstretch sprain traumatise traumatize flail grass lather cat invalid trounce welt spank bruise excruciate graze lame leather knock_out',
  },
  attack: {
    roots: 'attack#1 attack#3 attack#4',
    least: 0.6,
    phrases: true,
    not: 'invade molest rape ravish gang-rape nuke stroke bulldog fork savage circumvent gas',
  },
  burn: {
    roots: 'burn#1 ignite#1',
    least: 0.38,
    phrases: true,
    not: 'cremate kindle enkindle rekindle light flare_up conflagrate',
  },
  wreck: {
    roots: 'wreck#1 demolish#1 damage#1 vandalize#1',
    least: 0.5,
    phrases: true,
    not: 'mar blemish disfigure flaw impair scar erode corrode afflict defile dilapidate do_a_job_on pock pockmark plague bilge corrode eat_away cicatrise cicatrize singe spoil maim',
  },
  abduct: { roots: 'kidnap#1 seize#2', least: 0.5, phrases: true, not: 'raven hijack highjack skyjack' },
  arrest: {
    roots: 'arrest#1 confine#5',
    least: 0.3,
    phrases: true,
    not: 'cage cage_in cop keep_in straiten trap jug immure bind_over nail jail gaol imprison incarcerate',
  },
  search: {
    roots: 'search#4 raid#1 rummage#1',
    least: 0.3,
    phrases: true,
    not: 'foray_into maraud strip-search',
  },
  confiscate: { roots: 'impound#1', least: 0.2, phrases: true, not: 'attach garnish garnishee distrain' },
  find: {
    roots: 'recover#1 excavate#1 unearth#1 hoard#1',
    least: 0.48,
    phrases: true,
    not: 'access log-in log_in log_on regain',
  },
  pay: {
    roots:
      'pay#1 remit#1 donate#1 bribe#1 bankroll#1 deposit#2 launder#2 embezzle#1 extort#1 extort#3 smuggle#1 pool#2 fund#5 funnel#1',
    least: 0.3,
    phrases: true,
    not: 'articulate certificate alien bequeath devise will bottom cop desert communize communise secularise secularize deed exchange',
  },
  supply: {
    roots: 'deliver#2 send#4 smuggle#1 import#1 export#1 distribute#1 air-drop#1 ship#1',
    least: 0.3,
    phrases: true,
    not: 'allocate allot apportion appropriate assign certificate award bestow earmark elute forward graduate insufflate lot mete_out misdeal misdeliver portion ration reserve rinse route set_aside subpoena swear_out wash parcel_out administer',
  },
  remove: {
    roots: 'extradite#1 deport#3 expel#1 repatriate#1 exile#1',
    least: 0.4,
    phrases: true,
    not: 'blackball exorcise exorcize evict rusticate ostracise ostracize spike debar cast_out',
  },
  flee: {
    roots: 'escape#1 flee#1 escape#6',
    least: 0.45,
    phrases: true,
    not: 'elope elude evade desert rat shake_off go_off levant absquatulate scat defect',
  },
};

/** WordNet's own files of verbs (lexnames(5)) by what kind of doing they are, for verbs that its tagged texts hold. */
export const ACTION_FILES = {
  contact: '35',
  motion: '38',
  possession: '40',
  competition: '33',
  change: '30',
} as const;
export const ACTION_SHARE = 0.3;
