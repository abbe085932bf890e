import type { ParticipantRole, Script } from '../words/index.ts';
import { textSpan } from './claims/skeleton.ts';
import { compoundLength, type EventDraft, type Passage } from './events-find.ts';
import type { ToldEvent } from './events-merge.ts';
import type { Book } from './subjects.ts';

/** What an event is called: its own name, or a description put together only from words of the report. */

/** Span of the words that name the event: the trigger with the compound in front of it. */
export function mentionSpan(draft: EventDraft): { start: number; end: number; compound: boolean } {
  const { view } = draft.scene;
  const length = compoundLength(draft);
  return { ...textSpan(view, draft.from - length, draft.to), compound: length > 0 };
}

export const scriptOf = (text: string): Script =>
  /[\u0600-\u06ff]/.test(text) ? 'Arab' : /[\u0400-\u04ff]/.test(text) ? 'Cyrl' : 'Latn';

const nameOf = (book: Book, subject: number | undefined) =>
  subject === undefined ? undefined : book.subjects[subject]?.names[0]?.text;

/** The noun of a verb, where the row's own is too general. */
const CALLED: Readonly<Record<string, string>> = {
  ambushed: 'ambush',
  'opened fire': 'shooting',
  'opened fire on': 'shooting',
  'opened fire at': 'shooting',
  'shot dead': 'shooting',
  'gunned down': 'shooting',
  stormed: 'storming',
  exploded: 'explosion',
  'went off': 'explosion',
  captured: 'capture',
  detained: 'detention',
  extradited: 'extradition',
  deported: 'deportation',
  assassinated: 'assassination',
  murdered: 'murder',
  abducted: 'abduction',
  hijacked: 'hijacking',
  beheaded: 'beheading',
  foiled: 'foiling',
  thwarted: 'foiling',
  busted: 'bust',
  dismantled: 'dismantling',
};

/** The time words inside a passage, as written. */
export function timeText(passage: Passage): string {
  const slot = passage.scene.view.slots.find(
    (one) => one.letter === 'T' && one.at >= passage.from && one.to <= passage.to,
  );
  return slot === undefined ? '' : passage.scene.prose.layout.text.slice(slot.start, slot.end);
}

/** What can be said in a name, from all tellings of the event. */
interface Facts {
  readonly told: ToldEvent;
  readonly called: string;
  readonly patient: string | undefined;
  readonly place: string | undefined;
  readonly host: string | undefined;
  readonly claimant: string | undefined;
  readonly parties: readonly string[];
  readonly hasPerpetrator: boolean;
  readonly seized: string | undefined;
  readonly time: string | undefined;
}

/** "a bomb exploded" is a bombing: the thing is not the deed. */
function calledBy(told: ToldEvent): string {
  const typed = told.drafts.find((draft) => draft.type === told.type) ?? (told.drafts[0] as EventDraft);
  const noun = told.drafts
    .find((draft) => draft.form === 'noun' && draft.type === told.type)
    ?.word.toLowerCase();
  const usable = noun?.endsWith('bomb') === true ? undefined : noun;
  return usable ?? CALLED[typed.word.toLowerCase()] ?? typed.row?.called ?? typed.word;
}

function factsOf(book: Book, told: ToldEvent): Facts {
  const parts = told.drafts.flatMap((draft) => draft.parts);
  const withRole = (...roles: ParticipantRole[]) =>
    nameOf(book, parts.find((part) => roles.includes(part.role))?.subject);
  const person = parts.find((part) => book.subjects[part.subject]?.kind === 'person')?.subject;
  const victim: ParticipantRole[] = told.type === 'raid' ? [] : ['victim'];
  const seized = told.drafts
    .flatMap((draft) => draft.traits)
    .find((trait) => trait.property === 'seized')?.value;
  const when = told.drafts.find((draft) => draft.when !== null)?.when;
  return {
    told,
    called: calledBy(told),
    patient:
      told.type === 'transfer'
        ? nameOf(book, person)
        : withRole('arrested', ...victim, 'target', 'recipient'),
    place: nameOf(book, told.drafts.flatMap((draft) => draft.places)[0]?.subject),
    host: withRole('host'),
    claimant: withRole('claimant'),
    parties: [...new Set(parts.map((part) => nameOf(book, part.subject) ?? ''))].filter(
      (name) => name !== '',
    ),
    hasPerpetrator: withRole('perpetrator') !== undefined,
    seized: seized?.type === 'text' && seized.text.length < 60 ? seized.text : undefined,
    time: when === null || when === undefined ? undefined : timeText(when.passage),
  };
}

const VIOLENCE = /bombing|attack|clash|strike/;
const PATIENT_LINK: Readonly<Partial<Record<ToldEvent['type'], string>>> = {
  award: 'to',
  financing: 'to',
  raid: 'on',
};
const PLACE_LINK: Readonly<Partial<Record<ToldEvent['type'], string>>> = { withdrawal: 'from', visit: 'to' };

type Form = (facts: Facts) => string | undefined;
const join = (called: string, link: string, name: string | undefined) =>
  name === undefined ? undefined : `${called} ${link} ${name}`;

/** Before the report's own compound ("US withdrawal") … */
const FIRST: readonly Form[] = [
  // In another script the words are put side by side: an English preposition would be no word of the report.
  ({ called, place, patient }) =>
    /[\u0400-\u06ff]/.test(called)
      ? [called, place ?? patient].filter((word) => word !== undefined).join(' ')
      : undefined,
  ({ told, called, patient }) =>
    VIOLENCE.test(told.type) ? undefined : join(called, PATIENT_LINK[told.type] ?? 'of', patient),
];
/** … and after it, the first that has its words. */
const THEN: readonly Form[] = [
  ({ told, called, parties }) =>
    told.type === 'meeting' && parties.length > 1
      ? `${called} of ${parties.slice(0, 3).join(', ')}`
      : undefined,
  ({ told, called, place, host }) =>
    told.type === 'visit' && place === undefined ? join(called, 'to', host) : undefined,
  ({ told, called, place, seized }) =>
    told.type === 'seizure' && place === undefined ? join(called, 'of', seized) : undefined,
  ({ told, called, place }) => join(called, PLACE_LINK[told.type] ?? 'in', place),
  ({ called, patient }) => join(called, /killing|shooting|murder/.test(called) ? 'of' : 'on', patient),
  ({ called, claimant, hasPerpetrator }) =>
    hasPerpetrator ? undefined : join(called, 'claimed by', claimant),
  ({ called, parties }) => join(called, 'by', parties[0]),
  ({ called, time }) => (time === undefined ? undefined : `${called}, ${time}`),
];

function firstOf(forms: readonly Form[], facts: Facts): string | undefined {
  for (const form of forms) {
    const text = form(facts);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The name of a told event; `verbatim` where the report itself has these words in this order. */
export function describe(book: Book, told: ToldEvent): { text: string; verbatim: boolean } {
  const sitting = told.drafts.find((draft) => draft.sittingOf !== null);
  if (sitting !== undefined) return { text: sitting.word, verbatim: true };
  const facts = factsOf(book, told);
  const first = firstOf(FIRST, facts);
  if (first !== undefined) return { text: first, verbatim: false };
  for (const draft of told.drafts) {
    const span = mentionSpan(draft);
    if (span.compound)
      return { text: draft.scene.prose.layout.text.slice(span.start, span.end), verbatim: true };
  }
  return { text: firstOf(THEN, facts) ?? facts.called, verbatim: false };
}
