import type {
  CasualtyCategory,
  CasualtyEffect,
  EventType,
  Interval,
  ParticipantRole,
  Qualifier,
} from '../words/index.ts';
import { clauseAt, type Clause } from './claims/clauses.ts';
import type { SentenceView } from './claims/skeleton.ts';
import { ASSAILANTS, BE } from './events-idioms.ts';
import { entryTime } from './events-chronicle.ts';
import { byArmed, isNeeded } from './events-needs.ts';
import { realGerund, realNoun, realVerb } from './events-real.ts';
import type { TriggerRow } from './events.data.ts';
import { type Entry, type Trigger, triggersIn } from './events-words.ts';
import type { Hedge, Voice } from './modality.ts';
import type { Scene } from './subjects.ts';

/** A stretch of one sentence's skeleton that says something of an event. */
export interface Passage {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
}

export interface Part extends Passage {
  readonly subject: number;
  readonly role: ParticipantRole;
  readonly rule: string;
  readonly voice?: Partial<Voice>;
}

export interface Toll extends Passage {
  readonly category: CasualtyCategory;
  readonly effect: CasualtyEffect;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly rule: string;
  /** Who gives the count, where the frame of the sentence and not a hedge says so. */
  readonly voice?: Partial<Voice>;
}

/** Any further property of the event that is plain text, a quantity, money or a record. */
export interface Trait extends Passage {
  readonly property: 'weaponUsed' | 'seized' | 'duration' | 'amount' | 'quantity' | 'description';
  readonly value:
    | { readonly type: 'text'; readonly text: string }
    | {
        readonly type: 'quantity';
        readonly low: number | null;
        readonly best: number | null;
        readonly high: number | null;
        readonly unit: string;
      }
    | { readonly type: 'money'; readonly amountMinor: number; readonly currency: string };
  readonly qualifier?: Qualifier;
  readonly rule: string;
}

export type Form = 'active' | 'passive' | 'gerund' | 'noun' | 'named';

/** One telling of one event. Tellings of the same event are merged into one subject (`events-merge.ts`). */
export interface EventDraft {
  readonly scene: Scene;
  readonly row: TriggerRow | null;
  type: EventType;
  readonly rule: string;
  readonly form: Form;
  /** Trigger in the skeleton. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Subject of a named event. */
  readonly named: number | null;
  /** Programme of which this is one sitting. */
  readonly sittingOf: number | null;
  when: { interval: Interval; passage: Passage; rule?: string } | null;
  /** `voice` where the place is not told but follows from what is. */
  readonly places: { subject: number; passage: Passage; voice?: Partial<Voice> }[];
  readonly parts: Part[];
  readonly tolls: Toll[];
  readonly traits: Trait[];
  /** The object of the deed was a pronoun ("apprehending him"): it takes up an earlier event. */
  pronoun: boolean;
  /** Description of an unnamed patient, for the event's name. */
  patientWords: string | null;
  /** Modality of everything told of it, where the rule and not the sentence decides. */
  readonly voice?: Partial<Voice>;
}

const DETERMINED =
  /(?:\b(?:the|this|that|these|those|his|its|their|same|latest)|'s?|‹[LOPET]\d+›)(?: (?!(?:an?|to|of|in|on|at|by|for|with|and|will|would|can|could|may|might|is|are|was|were|has|have|had|any|no) )(?:[a-z-]+|‹[LOTQE]\d+›)){0,3} $/i;
const PLURAL =
  /(?:attacks|blasts|bombings|explosions|raids|operations|clashes|strikes|airstrikes|shootings|killings|kidnappings|abductions|assaults|skirmishes|protests|demonstrations)$/i;

const OUTSIDE = new Set(['talks', 'consultations', 'clashes']);

export function verbForm(view: SentenceView, at: number, to: number): Form {
  const left = view.skeleton.slice(Math.max(0, at - 40), at);
  if (BE.test(left)) return 'passive';
  const right = view.skeleton.slice(to, to + 30);
  if (
    /^ by (?:the |a |an )?(?:‹[POL]|[a-z]+ (?:police|forces)|police|security|unidentified|unknown|gunmen|militants|army|troops)/.test(
      right,
    )
  )
    return 'passive';
  // "X arrested in Lahore": nothing follows that could be an object.
  if (
    /^(?: (?:in|at|on|near|from|during|after|over|for|with|when|while|by|outside|last|this|early)\b| ‹T\d+›|[,.;)]|$)/.test(
      right,
    )
  )
    return 'passive';
  return 'active';
}

const INTRANSITIVE = new Set([
  'exploded',
  'went off',
  'met',
  'clashed',
  'exchanged fire',
  'traded fire',
  'held talks',
  'held a meeting',
  'held consultations',
  'protested',
  'rallied',
  'escaped',
  'got away',
  'broke free',
  'broke out',
  'withdrew',
  'pulled out',
  'opened fire',
  'staged a protest',
  'staged a sit-in',
  'detonated',
  'blew himself up',
  'blew herself up',
  'broke out of',
  'arrived in',
  'called on',
]);

const FROM_THE_AIR =
  /\b(?:helicopters?|gunships?|jets?|warplanes?|aircraft|drones?|fighter planes?|bombers|F-\d+s?|quadcopters?)(?: (?:has|have|had|also|then|later|reportedly))* $/i;
const FOUND_PERSON =
  /\b(?:driver|men|man|quartermaster|passengers?|occupants?|found,? [^.;]{0,40}‹P|‹P\d+›|suspects?)\b|‹P\d+›/;
const FOUND_GOODS = /\b(?:shipment|consignment|container|parcel|cargo|tanker)\b/i;

const FORCES =
  /\b(?:police|troops|army|soldiers|commandos?|forces?|rangers|units?|squads?|guards?|brigade|battalion|regiment|command|corps|group|marines|gendarmes?|militia|task force|levies|agents|officers)\b/i;

const HELD_GOODS =
  /\b(?:goods|consignments?|shipments?|containers?|cargo|vessels?|dhows?|boats?|launch|vehicles?|trucks?|lorr(?:y|ies)|parcels?|weapons?|arms)(?: of [a-z ]+)? (?:was|were|has been|have been)(?: also)? $/i;

/** The words of this clause before the verb, counts and names spelled out. */
function doerWords({ view, prose }: Scene, left: string): string {
  const clause = left.slice(clauseAt(view.clauses, Math.max(0, left.length - 1)).from);
  return clause
    .replace(/‹[OW](\d+)›/g, (_, index: string) => prose.names[Number(index)]?.text ?? '')
    .replace(/‹Q(\d+)›/g, (_, index: string) => prose.quantities[Number(index)]?.text ?? '');
}

/** Whether those who act in this clause serve a state. */
function isOfForces(scene: Scene, left: string): boolean {
  const words = doerWords(scene, left);
  return FORCES.test(words) && !ASSAILANTS.test(words);
}

/** The class of the deed where its doer or object tells it: helicopters that fire, gunmen who enter, a driver who is stopped. */
function typeHere(scene: Scene, { row }: Entry, from: number, word: string): EventType {
  const { view } = scene;
  const left = view.skeleton.slice(0, from);
  if (/^storm/i.test(word)) return isOfForces(scene, left) ? 'raid' : row.type;
  if (row.type === 'attack' || row.type === 'armed-attack' || row.type === 'bombing')
    return FROM_THE_AIR.test(left) ? 'air-strike' : row.type;
  if (row.id === 'kidnapping.off') return byArmed(view) ? 'kidnapping' : 'arrest';
  if (
    /^surrendered to$/i.test(word) &&
    !BE.test(left) &&
    !/^ ‹L/.test(view.skeleton.slice(from + word.length))
  )
    return 'arrest';
  if (/^raided$/i.test(word) && !BE.test(left.slice(-40)) && ASSAILANTS.test(doerWords(scene, left)))
    return 'armed-attack';
  // "The goods were detained": what is held are things.
  if (row.id === 'arrest' && BE.test(left.slice(-40)) && HELD_GOODS.test(left.slice(-60))) return 'seizure';
  if (row.id === 'entry') return ASSAILANTS.test(left) ? 'armed-attack' : 'raid';
  if (row.id === 'stop' && word !== 'taken' && ASSAILANTS.test(doerWords(scene, left)))
    return /\b(?:off|away|hostage|captive)\b/.test(view.skeleton.slice(from)) ? 'kidnapping' : 'attack';
  if (row.id !== 'stop' || word === 'taken') return row.type;
  const all = view.skeleton;
  if (FOUND_GOODS.test(all)) return 'seizure';
  return /\b(?:found|discovered|recovered|yielded)\b/.test(all) && !FOUND_PERSON.test(all.slice(from))
    ? 'seizure'
    : 'arrest';
}

type Check = (scene: Scene, from: number, word: string, row: string) => boolean;
const REAL: Readonly<Record<Entry['form'], Check>> = {
  verb: realVerb,
  present: realVerb,
  gerund: realGerund,
  noun: realNoun,
};

const OF = ' of';
const NOMINAL =
  /(?:\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|‹\w+›'s) (?:[a-z-]+ )?$/;

function nominalDraft(scene: Scene, entry: Entry, from: number, to: number, word: string): EventDraft | null {
  const { needs } = entry.row;
  if (!realNoun(scene, from, `${word} of`, entry.row.id)) return null;
  if (needs !== undefined && !isNeeded(scene, needs, from, to + OF.length, false)) return null;
  return {
    ...emptyDraft(scene, typeHere(scene, entry, from, word), from, to, word),
    row: entry.row,
    rule: `${entry.row.id}.nominal@1`,
    form: 'noun',
    definite: DETERMINED.test(scene.view.skeleton.slice(Math.max(0, from - 60), from)),
  };
}

function draftOf(scene: Scene, entry: Entry, from: number, to: number, word: string): EventDraft | null {
  const { view } = scene;
  const left = view.skeleton.slice(Math.max(0, from - 60), from);
  // "The burning of the clinic", "the taking of six buyers": the gerund with its article is a noun.
  const isNominal =
    entry.form === 'gerund' &&
    NOMINAL.test(left) &&
    /^ of (?!course\b)/.test(view.skeleton.slice(to, to + 12));
  if (isNominal) return nominalDraft(scene, entry, from, to, word);
  let form: Form =
    entry.form === 'noun' || entry.form === 'gerund'
      ? entry.form
      : entry.form === 'present'
        ? 'active'
        : verbForm(view, from, to);
  if (form === 'passive' && INTRANSITIVE.has(word.toLowerCase()) && !BE.test(left)) form = 'active';
  if (!REAL[entry.form](scene, from, word.toLowerCase(), entry.row.id)) return null;
  const { needs } = entry.row;
  const isOf = entry.form === 'noun' && word.endsWith(OF);
  const isBare = entry.form === 'noun' && !isOf;
  if (needs !== undefined && !isBare && !isNeeded(scene, needs, from, to, form === 'passive')) return null;
  return {
    // "the storming of the depot": what is stormed stands behind the noun and its "of".
    ...emptyDraft(
      scene,
      typeHere(scene, entry, from, word),
      from,
      to - (isOf ? OF.length : 0),
      isOf ? word.slice(0, -OF.length) : word,
    ),
    row: entry.row,
    rule: `${entry.row.id}.${form}@1`,
    form,
    definite: form === 'noun' && (DETERMINED.test(left) || word.toLowerCase() === 'ransom'),
    plural: form === 'noun' && PLURAL.test(word) && !OUTSIDE.has(word.toLowerCase()),
  };
}

/** A telling of which only the words and the type are known. */
export function emptyDraft(
  scene: Scene,
  type: EventType,
  from: number,
  to: number,
  word: string,
): EventDraft {
  return {
    scene,
    row: null,
    type,
    rule: 'casualties.event@1',
    form: 'active',
    from,
    to,
    word,
    definite: false,
    plural: false,
    named: null,
    sittingOf: null,
    when: null,
    places: [],
    parts: [],
    tolls: [],
    traits: [],
    pronoun: false,
    patientWords: null,
  };
}

const TO_COME = new Set(['forecast', 'recommendation']);
const PAST = /\b(?:was|were|had|did|killed|took place|occurred|left|followed)\b/;

/** "will attempt an attack", "should hold a meeting": a deed without the article in a clause about what is to come. */
function isToCome(scene: Scene, draft: EventDraft): boolean {
  if (draft.definite || draft.form !== 'noun') return false;
  const clause = clauseAt(scene.view.clauses, draft.from);
  const said = scene.tones.some((tone) => TO_COME.has(tone.type) && tone.clause === clause.id);
  return said && !PAST.test(scene.view.skeleton.slice(clause.from, clause.to));
}

const NOMINAL_LEFT =
  /(?:\b(?:the|a|an|this|that|of|his|its|their|in|during|after|latest)|'s|‹[LOTE]\d+›) (?:[a-z-]+ )?$/i;

/** What a phrase of the lexicon tells where it stands: as a noun first where it stands as one. Null where nothing. */
function draftAt(
  scene: Scene,
  from: number,
  { word, entries }: Pick<Trigger, 'word' | 'entries'>,
  isChronicle: boolean,
  drafts: readonly EventDraft[],
): EventDraft | null {
  const { view } = scene;
  const known = isChronicle ? entries : entries.filter(({ form }) => form !== 'present');
  const nominal = NOMINAL_LEFT.test(view.skeleton.slice(Math.max(0, from - 20), from));
  const inOrder = [...known.filter(({ form }) => (form === 'noun') === nominal), ...known];
  for (const entry of new Set(inOrder)) {
    if (entry.form === 'present' && !realPresent(view, from, drafts)) continue;
    const draft = draftOf(scene, entry, from, from + word.length, word);
    if (draft !== null) return draft;
  }
  return null;
}

/** All event triggers of a sentence that tell of something that happened, in order. */
export function findTriggers(scene: Scene): EventDraft[] {
  const drafts: EventDraft[] = [];
  const { view } = scene;
  const isChronicle = entryTime(view) !== null;
  for (const { from, word, entries, shorter } of triggersIn(view.skeleton)) {
    for (const phrase of [{ word, entries }, ...shorter]) {
      const draft = draftAt(scene, from, phrase, isChronicle, drafts);
      if (draft === null) continue;
      if (!isToCome(scene, draft)) drafts.push(draft);
      break;
    }
  }
  return drafts;
}

/** "Air strike near X kills the deputy": the verb says what the strike did, and is no deed of its own. */
function realPresent(view: SentenceView, from: number, drafts: readonly EventDraft[]): boolean {
  const clause = clauseAt(view.clauses, from).id;
  return !drafts.some((draft) => clauseAt(view.clauses, draft.from).id === clause && draft.form === 'noun');
}

export function clauseOf(draft: EventDraft): Clause {
  return clauseAt(draft.scene.view.clauses, draft.from);
}

/** The stretches of the draft's clause before and after the trigger, as [from, to) pairs in order. */
export function stretches(view: SentenceView, id: number): readonly Clause[] {
  return view.clauses.filter((clause) => clause.id === id);
}

/** A definite description of an event does not become doubtful because somebody is accused of it. */
export function notAboutDeed(hedge: Hedge): boolean {
  return hedge.reach === 'phrase' || hedge.modality === 'alleged';
}

const COMPOUND =
  /((?:‹[LTOE]\d+›(?:'s)?[- ](?:(?!of |in |and |to |for |the |a |an |on |at |by |with |from |was |were |has |had |is |their |his |her |its |this |that |up )[a-z][\w-]* ){0,2})+)$/;

/** Length of the named words in front of an event's noun ("Gwadar port " in "Gwadar port attack"); 0 where there are none. */
export function compoundLength(draft: EventDraft): number {
  return draft.form === 'noun'
    ? (COMPOUND.exec(draft.scene.view.skeleton.slice(0, draft.from))?.[0].length ?? 0)
    : 0;
}
