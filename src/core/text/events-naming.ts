import type { Interval, ParticipantRole, Script } from '../words/index.ts';
import { slotById, textSpan } from './claims/skeleton.ts';
import { compoundLength, type EventDraft, type Passage, type Toll } from './events-find.ts';
import { FOREIGN_CALLED } from './events-foreign.ts';
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

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** A resolved interval in words ("29 September 2025", "June 2025"): a caption never says "yesterday". Undefined where it is open or too wide. */
export function absoluteDate({ from, to }: Interval): string | undefined {
  if (from === null || to === null) return undefined;
  const [first, last] = [from.slice(0, 10).split('-'), to.slice(0, 10).split('-')];
  const month = MONTHS[Number(first[1]) - 1];
  const day = (parts: readonly string[]) =>
    `${Number(parts[2])} ${MONTHS[Number(parts[1]) - 1] ?? ''} ${parts[0] ?? ''}`;
  if (month === undefined) return undefined;
  if (from.slice(0, 10) === to.slice(0, 10)) return `on ${day(first)}`;
  if (first[0] !== last[0]) return undefined;
  if (first[1] !== last[1]) return first[1] === '01' && last[1] === '12' ? `in ${first[0] ?? ''}` : undefined;
  return first[2] === '01' && Number(last[2]) > 27
    ? `in ${month} ${first[0] ?? ''}`
    : `on ${Number(first[2])}–${day(last)}`;
}

/** The first thing of a list of things taken, without its list number and without what is told of it. */
function headOfList(text: string): string | undefined {
  const bare = text
    .replace(/^(?:[–—•*-]\s*)?(?:\(?(?:[ivx]+|[a-z]|\d{1,2})[).]\s+)?/i, '')
    .replace(/^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|A|An|The)(?= )/, (word) =>
      word.toLowerCase(),
    );
  const [whole = ''] = bare.split(
    /,? (?:which|who|that|stolen|found|hidden|belonging|concealed|along with|together with)\b/,
  );
  if (whole.length > 2 && whole.length < 60) return whole.trim();
  const [head = ''] = whole.split(
    /,? (?:which|who|that|stolen|found|hidden|belonging|concealed|along with|together with|and)\b|[,;:](?! ?\d)/,
  );
  return head.length > 2 && head.length < 60 ? head.trim() : undefined;
}

/** The people that a toll counts, as written ("six soldiers"). */
function counted(toll: Toll): string | undefined {
  const { view, prose } = toll.scene;
  const slot = view.slots.find((one) => one.letter === 'Q' && one.at >= toll.from && one.to <= toll.to);
  if (slot === undefined) return undefined;
  const next =
    /^ (?:‹[LO]\d+› )?(?:soldiers|civilians|people|persons|policemen|police officers|passengers|guards|militants|labourers|workers|troops|personnel|children|men|women)\b/.exec(
      view.skeleton.slice(slot.to),
    );
  const span = textSpan(view, slot.at, slot.to + (next?.[0].length ?? 0));
  const text = prose.layout.text.slice(span.start, span.end);
  return / /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : undefined;
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
  readonly money: string | undefined;
  readonly counted: string | undefined;
  readonly effect: string;
  readonly time: string | undefined;
}

/** "a bomb exploded" is a bombing: the thing is not the deed. */
function calledBy(told: ToldEvent): string {
  const typed = told.drafts.find((draft) => draft.type === told.type) ?? (told.drafts[0] as EventDraft);
  const noun = told.drafts
    .find((draft) => draft.form === 'noun' && draft.type === told.type)
    ?.word.toLowerCase();
  const usable = noun?.endsWith('bomb') === true || noun === 'ransom' ? undefined : noun;
  if (typed.row?.id === 'entry' && told.type !== 'raid') return 'attack';
  return usable ?? CALLED[typed.word.toLowerCase()] ?? typed.row?.called ?? typed.word;
}

function factsOf(book: Book, told: ToldEvent): Facts {
  const parts = told.drafts.flatMap((draft) => draft.parts);
  const withRole = (...roles: ParticipantRole[]) =>
    nameOf(book, parts.find((part) => roles.includes(part.role))?.subject);
  const person = parts.find((part) => book.subjects[part.subject]?.kind === 'person')?.subject;
  const called = calledBy(told);
  const victim: ParticipantRole[] = told.type === 'raid' && called !== 'rescue' ? [] : ['victim'];
  const seized = told.drafts
    .flatMap((draft) => draft.traits)
    .find((trait) => trait.property === 'seized')?.value;
  const [toll] = told.drafts.flatMap((draft) => draft.tolls);
  const when = told.drafts.find((draft) => draft.when !== null)?.when;
  const isGoods = told.drafts.every(({ row }) => row?.id === 'transfer.materiel');
  const paid = told.drafts.flatMap((draft) => draft.traits).find((trait) => trait.property === 'amount');
  return {
    told,
    called,
    patient:
      told.type === 'transfer'
        ? isGoods
          ? undefined
          : nameOf(book, person)
        : withRole('arrested', ...victim, 'target', 'recipient'),
    place: nameOf(book, told.drafts.flatMap((draft) => draft.places)[0]?.subject),
    host: withRole('host'),
    claimant: withRole('claimant'),
    // Whom a deed was only inferred with did not do it, nor need he whom somebody named for it.
    parties: [
      ...new Set(
        parts
          .filter((part) => part.rule !== 'event.titled@1' && !part.rule.startsWith('answer.'))
          .map((part) => nameOf(book, part.subject) ?? ''),
      ),
    ].filter((name) => name !== ''),
    hasPerpetrator: withRole('perpetrator') !== undefined,
    seized: seized?.type === 'text' ? headOfList(seized.text) : undefined,
    money: paid === undefined ? undefined : moneyText(paid),
    counted: toll === undefined ? undefined : counted(toll),
    effect: toll?.effect ?? 'killed',
    time: when === null || when === undefined ? undefined : absoluteDate(when.interval),
  };
}

function moneyText({ scene, from, to }: Passage): string | undefined {
  const id = /‹M\d+›/.exec(scene.view.skeleton.slice(from, to))?.[0];
  const slot = slotById(scene.view, id);
  return slot === null ? undefined : scene.prose.layout.text.slice(slot.start, slot.end);
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

/** How a place is put beside the noun of an event, in the noun's language. */
function foreignName({ told, called, place, patient }: Facts): string | undefined {
  if (!/[\u0400-\u06ff]/.test(called)) return undefined;
  const row = FOREIGN_CALLED.find(([, word]) => word === called)?.[0].slice(0, 2);
  const written = told.drafts[0]?.scene.prose.layout.language;
  // Words that several languages share are put together as the report's own does.
  const language = row === 'ar' && (written === 'fa' || written === 'ps') ? written : row;
  const isUrdu = language === 'ur';
  if (patient !== undefined) return isUrdu ? `${patient} کی ${called}` : `${called}: ${patient}`;
  if (place === undefined) return called;
  if (isUrdu) return `${place} میں ${called}`;
  if (language === 'ps') return `په ${place} کې ${called}`;
  if (language === 'fa') return `${called} در ${place}`;
  return language === 'ar' ? `${called} في ${place}` : `${called}, ${place}`;
}

/** Before the report's own compound ("US withdrawal") … */
const FIRST: readonly Form[] = [
  foreignName,
  ({ told, called, patient }) =>
    VIOLENCE.test(told.type)
      ? undefined
      : join(called, called === 'rescue' ? 'of' : (PATIENT_LINK[told.type] ?? 'of'), patient),
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
  ({ called, counted: people }) =>
    /kill|shoot|murder|abduct|kidnap/.test(called) ? join(called, 'of', people) : undefined,
  ({ called, claimant, hasPerpetrator }) =>
    hasPerpetrator ? undefined : join(called, 'claimed by', claimant),
  ({ told, called, seized }) => (told.type === 'seizure' ? join(called, 'of', seized) : undefined),
  ({ told, called, parties }) => join(called, told.type === 'meeting' ? 'with' : 'by', parties[0]),
  ({ told, money }) => (told.type === 'financing' ? join('payment', 'of', money) : undefined),
  ({ called, time }) => (time === undefined ? undefined : `${called} ${time}`),
  ({ called, counted: people, effect }) =>
    people === undefined ? undefined : `${called} with ${people} ${effect}`,
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
    if (!span.compound) continue;
    const text = draft.scene.prose.layout.text.slice(span.start, span.end);
    const { skeleton } = draft.scene.view;
    const compound = skeleton.slice(draft.from - compoundLength(draft), draft.from);
    if (!compound.includes('‹T')) return { text, verbatim: true };
    // "yesterday's bombing" means nothing a day later; "the 2023 bombing" says more with its place.
    if (/\d{4}/.test(text))
      return facts.place === undefined
        ? { text, verbatim: true }
        : { text: `${text} in ${facts.place}`, verbatim: false };
  }
  return { text: firstOf(THEN, facts) ?? facts.called, verbatim: false };
}
