import type {
  CasualtyCategory,
  CasualtyEffect,
  EventType,
  Interval,
  ParticipantRole,
  Qualifier,
} from '../words/index.ts';
import { clauseAt, type Clause } from './claims/clauses.ts';
import { matchesOf } from './claims/matches.ts';
import type { SentenceView } from './claims/skeleton.ts';
import { BE, isIdiom } from './events-idioms.ts';
import { TRIGGERS, type TriggerRow } from './events.data.ts';
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
  when: { interval: Interval; passage: Passage } | null;
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

interface Entry {
  readonly row: TriggerRow;
  readonly form: 'verb' | 'gerund' | 'noun';
}

function lexicon(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  const put = (words: string | undefined, row: TriggerRow, form: Entry['form']) => {
    for (const word of words?.split('|') ?? []) {
      const key = word.toLowerCase();
      map.set(key, [...(map.get(key) ?? []), { row, form }]);
    }
  };
  for (const row of TRIGGERS) {
    put(row.verbs, row, 'verb');
    put(row.gerunds, row, 'gerund');
    put(row.nouns, row, 'noun');
  }
  return map;
}

/** Trigger words, in lower case, with what they can be. */
export const LEXICON: ReadonlyMap<string, readonly Entry[]> = lexicon();
const ANY = new RegExp(
  `(?<![\\w-])(?:${[...LEXICON.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])|(?:put|placed|listed|included|added) (?=(?:[^.;]{1,80}? )?(?:on|to|in) (?:the |its |a )?[^.;,]{0,60}?\\b(?:list|blacklist)\\b)`,
  'gi',
);

/** Before a trigger: the event is wished, feared, prevented, planned or denied, not told. */
const UNREAL =
  /\b(?:ability to|able to|unable to|capacity to|capable of|(?:in order )?to|prevent(?:ing|ed|s|ion of)?|avoid(?:ing)?|plot(?:s|ting|ted)?(?: to| of| an?)?|plan(?:s|ning|ned) (?:to|an?|for|more|further|new)(?: [a-z-]+)?|planning|conspir\w+(?: to)?|conspiracy to|threat(?:s|en\w*)? (?:of|to)|risk of|possible|potential|future|imminent|any|no|not|never|without|could|may|might|would|will|should|must|can|cannot|if|against|fears? of|attempt(?:s|ed|ing)? to|tried to|tries to|sought to|refus\w+ to|vow\w* to|call\w* for|demand\w*(?: for)?|prior to|deter|deterring|counter|countering|deterrence of|more|further|stepped-up its|such)(?: (?:a|an|any|the|its|their|new|further|more|overseas|major|large-scale|high-profile|fresh|[a-z]+-[a-z]+))* $/i;
const DETERMINED =
  /(?:\b(?:the|this|that|these|those|his|its|their|same|latest)|'s?|‹[LOPET]\d+›)(?: (?!(?:an?|to|of|in|on|at|by|for|with|and|will|would|can|could|may|might|is|are|was|were|has|have|had|any|no) )(?:[a-z-]+|‹[LOTQE]\d+›)){0,3} $/i;
const PLURAL =
  /(?:attacks|blasts|bombings|explosions|raids|operations|clashes|strikes|airstrikes|shootings|killings|kidnappings|abductions|assaults|skirmishes|protests|demonstrations)$/i;

const OUTSIDE = new Set(['talks', 'consultations', 'clashes']);

function verbForm(view: SentenceView, at: number, to: number): Form {
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

const MONEY_VERBS = new Set([
  'sent',
  'paid',
  'transferred',
  'wired',
  'remitted',
  'donated',
  'funnelled',
  'funneled',
]);
const ADJECTIVAL = new Set([
  'designated',
  'blacklisted',
  'proscribed',
  'sanctioned',
  'outlawed',
  'banned',
  'captured',
  'detained',
  'seized',
  'recovered',
  'murdered',
  'kidnapped',
  'abducted',
  'hijacked',
  'executed',
  'arrested',
]);
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

const BURSTING = /^(?:explosion|explosions|blast|blasts|exploded|blew up|went off)$/i;
const MISHAP =
  /\b(?:gas (?:leak|cylinder|pipeline|explosion)|cylinder|boiler|short[- ]circuit|transformer|firework\w*|faulty|volcan\w+)\b/i;

/** A burst boiler is no bombing. */
function isMishap(view: SentenceView, word: string): boolean {
  return BURSTING.test(word) && MISHAP.test(view.skeleton);
}

function realVerb(view: SentenceView, from: number, word: string): boolean {
  const left = view.skeleton.slice(Math.max(0, from - 60), from);
  if (isMishap(view, word) || isIdiom(view, from, word)) return false;
  if (UNREAL.test(left) && !/\b(?:was|were|been) $/.test(left)) return false;
  if (/\b(?:be|not|never|n't|nor)(?: (?:yet|ever|been|being|have|\w+ly)){0,3} $/.test(left)) return false;
  // "the outlawed X", "a wanted X" describe and tell of no deed.
  if (ADJECTIVAL.has(word) && /\b(?:the|a|an|its|this|other) $/i.test(left)) return false;
  if (MONEY_VERBS.has(word) && !/^(?: [a-z]+){0,3} ‹M/.test(view.skeleton.slice(from + word.length)))
    return false;
  if (word === 'caught' || word === 'recovered' || word === 'struck' || word === 'seized') {
    // "caught up in", "recovered from his wounds", "struck a deal", "seized the opportunity".
    if (
      !/\b(?:was|were|been) (?:also )?$/.test(left) &&
      /^(?: up in| from| the (?:opportunity|moment|chance))/.test(view.skeleton.slice(from + word.length))
    )
      return false;
  }
  return true;
}

const ARMED =
  /\b(?:air|drones?|missiles?|jets?|bomb\w*|milit\w+|kill\w*|rockets?|warplanes?|retaliat\w+|fighters|forces)\b/i;

function realNoun(view: SentenceView, from: number, to: number, word: string): boolean {
  const left = view.skeleton.slice(Math.max(0, from - 70), from);
  const right = view.skeleton.slice(to, to + 25);
  if (
    /^ (?:plot|plans?|threats?|warnings?|helicopters?|aircraft|capabilit|disposal|squad|maker|group|centre|center|team|force|goggles|room|warrant)/i.test(
      right,
    )
  )
    return false;
  if (
    /^(?:bomb|car bomb|roadside bomb)$/i.test(word) &&
    !/^ (?:that |which )?(?:exploded|detonated|went off|hit|struck|killed|ripped|tore|targeted|blast|planted|targeting)/.test(
      right,
    )
  )
    return false;
  // ", killing four soldiers" is what a deed did, not a deed of its own.
  if (/ing$/i.test(word) && (/, $/.test(left) || /^ (?:‹[QP]|at least|an? |some |the )/.test(right)))
    return false;
  if (
    /^(?:operation|encounter|recovery|strikes?|visit|trip|interception|award)$/i.test(word) &&
    !/(?:\b(?:an?|the|this|that|during|in|his|her|their|its)|‹\w+›) (?:[a-z-]+ |‹\w+› )*$/i.test(left)
  )
    return false;
  // "the seat of explosion" is a spot that somebody came to.
  if (/\b(?:seat|scene|site|spot) of (?:the )?$/i.test(left) || isMishap(view, word)) return false;
  const unreal = UNREAL.exec(left);
  // "planning the bombing of 2021" is about a bombing that was; "plans a bombing" is not.
  if (unreal !== null && !/\b(?:the|this|that|these|those)\b/i.test(unreal[0])) return false;
  // A strike without air, arms or dead may be of nurses.
  if (/^strikes?$/i.test(word) && !ARMED.test(view.skeleton)) return false;
  return !/\b(?:prevent\w*|avoid\w*|foil\w*|thwart\w*|avert\w*|risk of|threat of|in case of|ability to|fear of|against)(?: (?:the|a|an|any|future|such|further|more|another|[a-z]+)){0,2} $/i.test(
    left,
  );
}

function draftOf(scene: Scene, entry: Entry, from: number, to: number, word: string): EventDraft | null {
  const { view } = scene;
  if (entry.form !== 'noun' && !realVerb(view, from, word.toLowerCase()) && entry.form !== 'gerund')
    return null;
  if (entry.form === 'noun' && !realNoun(view, from, to, word)) return null;
  const left = view.skeleton.slice(Math.max(0, from - 60), from);
  let form: Form =
    entry.form === 'noun' ? 'noun' : entry.form === 'gerund' ? 'gerund' : verbForm(view, from, to);
  if (form === 'passive' && INTRANSITIVE.has(word.toLowerCase()) && !BE.test(left)) form = 'active';
  return {
    ...emptyDraft(scene, entry.row.type, from, to, word),
    row: entry.row,
    rule: `${entry.row.id}.${form}@1`,
    form,
    definite: form === 'noun' && DETERMINED.test(left),
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

const LISTING: Entry = {
  row: { id: 'designation.listing', type: 'designation', called: 'designation' },
  form: 'verb',
};

const TO_COME = new Set(['forecast', 'recommendation']);
const PAST = /\b(?:was|were|had|did|killed|took place|occurred|left|followed)\b/;

/** "will attempt an attack", "should hold a meeting": a deed without the article in a clause about what is to come. */
function isToCome(scene: Scene, draft: EventDraft): boolean {
  if (draft.definite || draft.form !== 'noun') return false;
  const clause = clauseAt(scene.view.clauses, draft.from);
  const said = scene.tones.some((tone) => TO_COME.has(tone.type) && tone.clause === clause.id);
  return said && !PAST.test(scene.view.skeleton.slice(clause.from, clause.to));
}

/** All event triggers of a sentence that tell of something that happened, in order. */
export function findTriggers(scene: Scene): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const match of matchesOf(ANY, scene.view.skeleton)) {
    const word = match[0].trimEnd();
    const entries = LEXICON.get(word.toLowerCase()) ?? [LISTING];
    const left = scene.view.skeleton.slice(Math.max(0, match.index - 20), match.index);
    const nominal =
      /(?:\b(?:the|a|an|this|that|of|his|its|their|in|during|after|latest)|'s|‹[LOTE]\d+›) (?:[a-z-]+ )?$/i.test(
        left,
      );
    const entry =
      entries.length === 1
        ? entries[0]
        : (entries.find((one) => (one.form === 'noun') === nominal) ?? entries[0]);
    if (entry === undefined) continue;
    const draft = draftOf(scene, entry, match.index, match.index + word.length, word);
    if (draft !== null && !isToCome(scene, draft)) drafts.push(draft);
  }
  return drafts;
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
