import type { EventType } from '../words/index.ts';
import { BIT } from './lexicon/classes.ts';
import { ACTION } from './lexicon/actions.ts';

/** Who acts, by the words of the subject. */
export type Actor = 'outlaw' | 'officer' | 'air' | 'ordnance' | 'person' | 'search' | 'both' | 'anyone';

/**
 * Deeds told by no verb of our own: who acts, what kind of doing the verb is, and what it is done to. The first row that fits
 * tells the class. `verb` and `to` are bits of classes; `and` must stand behind the verb, `unless` must not.
 */
export interface FrameRow {
  readonly id: string;
  readonly type: EventType;
  readonly called: string;
  readonly by: Actor;
  readonly verb: number;
  /** Class of the object. */
  readonly to?: number;
  /** A name of these letters is as good an object. */
  readonly names?: string;
  readonly and?: RegExp;
  /** Base forms of verbs that tell of something else. */
  readonly unless?: RegExp;
  /** Where the verb matters after all: its base forms. */
  readonly only?: RegExp;
  /** Words of the clause that make it something else. */
  readonly never?: RegExp;
}

const ALL = Object.values(ACTION).reduce((all, bit) => all | bit, 0);
const PEOPLE = BIT.person | BIT.work;
const PROPERTY = BIT.premises | BIT.vehicle | BIT.road;
const INTO_CAPTIVITY =
  /\b(?:into (?:the |a |an |their |his )?(?:[a-z-]+ )?(?:forest|hills?|bush|jungle|mountains?|van|car|truck|lorry|boat|vehicle|pick-up|desert|night|wilderness)|away|off|hostage|captive|at gunpoint|across the border)\b/;
const OUT_OF = /\b(?:from|out of|inside|beneath|behind|aboard|under|hidden|concealed|in)\b/;
const AT = /\b(?:at|on|into|onto|over|towards|against|through|upon|under|beneath|outside)\b/;
/** What officers do with things and houses that is no find and no search. */
const DUTY =
  /^(?:fire|use|carry|receive|buy|need|wear|deploy|display|hand|give|guard|leave|build|reach|pass|get|open|defend|protect|keep|bring|drive|visit|occupy|rebuild|repair|close|sell|own|man|staff|return|move|ride|join|train|set|show|cross|approach|face|support|cover|launch|send|lose|throw|lob|hurl)$/;
/** What happens to outlaws, or what they do without harm. */
const HARMLESS =
  /^(?:leave|reach|pass|join|visit|lose|use|get|own|buy|meet|follow|cross|support|contact|flee|train|recruit|feed|carry|show|escape|give|enter|approach|keep|defend|fear|avoid|evade|face|wear|hide|bury|build|return|run|ride|drive|travel|drop|sell|withdraw|come|go|move|post|film|hold|bear|back|win|send|trade|surrender|help|house|free|tell|circulate|exchange|speak)$/;

export const FRAMES: readonly FrameRow[] = [
  {
    id: 'frame.air',
    type: 'air-strike',
    called: 'air strike',
    by: 'air',
    verb: ACTION.contact | ACTION.competition | ACTION.change,
    to: PEOPLE | PROPERTY | BIT.ordnance,
    names: 'LO',
    unless:
      /^(?:land|carry|bring|fly|take|leave|lift|drop off|ferry|pick|evacuate|cross|reach|film|spot|hover|circle|intrude|violate)/,
  },
  {
    id: 'frame.taken',
    type: 'kidnapping',
    called: 'kidnapping',
    by: 'outlaw',
    verb: ACTION.contact | ACTION.motion | ACTION.possession,
    to: PEOPLE,
    names: 'P',
    and: INTO_CAPTIVITY,
  },
  {
    id: 'frame.shelled',
    type: 'attack',
    called: 'attack',
    by: 'outlaw',
    verb: ACTION.contact | ACTION.motion | ACTION.competition | ACTION.possession | ACTION.change,
    to: BIT.ordnance,
    and: AT,
    unless:
      /^(?:carry|bring|move|store|hide|bury|buy|sell|hand|keep|make|stockpile|obtain|get|receive|smuggle|lose)$/,
  },
  {
    id: 'frame.thrown',
    type: 'attack',
    called: 'attack',
    by: 'ordnance',
    verb: ACTION.contact | ACTION.motion | ACTION.change,
    to: PEOPLE | PROPERTY,
    names: 'LO',
    unless:
      /^(?:find|recover|seize|carry|bring|move|store|hide|bury|discover|transport|keep|fail|fit|attach|wire|wrap|lack|resemble|match|cover)$/,
  },
  {
    id: 'frame.assailed',
    type: 'attack',
    called: 'attack',
    by: 'outlaw',
    verb: ACTION.contact | ACTION.competition,
    to: PEOPLE | PROPERTY,
    names: 'PO',
    unless: HARMLESS,
  },
  {
    id: 'frame.seized',
    type: 'seizure',
    called: 'seizure',
    by: 'officer',
    verb: ACTION.contact | ACTION.motion | ACTION.possession,
    to: BIT.weapon | BIT.drug | BIT.money,
    and: OUT_OF,
    unless: DUTY,
  },
  {
    id: 'frame.fought',
    type: 'clash',
    called: 'clash',
    by: 'officer',
    verb: ACTION.competition,
    to: BIT.outlaw,
    unless: /^(?:fail|win|play|score|defend|guard|arm|train|campaign)$/,
  },
  {
    id: 'frame.fought-together',
    type: 'clash',
    called: 'clash',
    by: 'both',
    verb: ACTION.competition,
    unless: /^(?:fail|win|play|score|defend|guard|arm|train|campaign)$/,
  },
  {
    id: 'frame.found',
    type: 'seizure',
    called: 'seizure',
    by: 'search',
    verb: ALL,
    to: BIT.weapon | BIT.drug | BIT.money,
    unless: /^(?:involve|concern|follow|target|use|mean|cost|cause)$/,
  },
  {
    id: 'frame.under-fire',
    type: 'armed-attack',
    called: 'armed attack',
    by: 'anyone',
    verb: ALL,
    only: /^come$/,
    and: /^ under (?:[\w-]+ ){1,5}(?:fire|attack|shelling|assault|bombardment|gunfire)\b/,
  },
  {
    id: 'frame.left',
    type: 'withdrawal',
    called: 'withdrawal',
    by: 'officer',
    verb: ACTION.motion,
    and: /^ (?:[a-z]+ ){0,2}(?:out of|away from) (?:the )?(?:[a-z]+ )?(?:‹L|[a-z]+ (?:base|camp|garrison|district|valley|province|town|city))/,
    unless: /^(?:escape|flee|run|come|jump|fall|get|break)$/,
  },
  {
    id: 'frame.moved-money',
    type: 'financing',
    called: 'payment',
    by: 'anyone',
    verb: ACTION.possession | ACTION.motion | ACTION.contact,
    names: 'M',
    and: /\b(?:to|into|from|through|via|out of)\b/,
    unless:
      /^(?:cost|owe|value|price|fine|charge|budget|claim|bid|estimate|rise|fall|exceed|top|reach|lose|damage|save|offer|ask|demand|seize|recover|impound|find|freeze|total|cap|raid|steal|rob|award|win|carry|fit|cover)$/,
    never:
      /\b(?:reward|bounty|salar(?:y|ies)|wages?|pensions?|compensation|fine|fined|damages|price|taxes?|tuition|rent|worth|budget|grant|loan|aid|revenue|turnover|exports?|imports?)\b/i,
  },
];
