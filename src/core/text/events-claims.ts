import type { Interval, Script } from '../words/index.ts';
import { clauseAt } from './claims/clauses.ts';
import { textSpan } from './claims/skeleton.ts';
import { compoundLength, type EventDraft, type Passage } from './events-find.ts';
import type { ToldEvent } from './events-merge.ts';
import type { Hedge } from './modality.ts';
import { addClaim, addSubject, type Book, type Draft } from './subjects.ts';

/** From told events to subjects, mentions and claims. */

/** Span of the words that name the event: the trigger with the compound in front of it. */
function mentionSpan(draft: EventDraft): { start: number; end: number; compound: boolean } {
  const { view } = draft.scene;
  const length = compoundLength(draft);
  return { ...textSpan(view, draft.from - length, draft.to), compound: length > 0 };
}

const nameOf = (book: Book, subject: number | undefined) =>
  subject === undefined ? undefined : book.subjects[subject]?.names[0]?.text;

const scriptOf = (text: string): Script =>
  /[\u0600-\u06ff]/.test(text) ? 'Arab' : /[\u0400-\u04ff]/.test(text) ? 'Cyrl' : 'Latn';

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

/** A descriptive name put together only from words of the report. */
function describe(book: Book, told: ToldEvent): { text: string; verbatim: boolean } {
  const sitting = told.drafts.find((draft) => draft.sittingOf !== null);
  if (sitting !== undefined) return { text: sitting.word, verbatim: true };
  const parts = told.drafts.flatMap((draft) => draft.parts);
  const withRole = (...roles: string[]) =>
    nameOf(book, parts.find((part) => roles.includes(part.role))?.subject);
  const place = nameOf(book, told.drafts.flatMap((draft) => draft.places)[0]?.subject);
  const [first] = told.drafts as [EventDraft];
  const typed = told.drafts.find((draft) => draft.type === told.type) ?? first;
  const noun = told.drafts
    .find((draft) => draft.form === 'noun' && draft.type === told.type)
    ?.word.toLowerCase();
  // "a bomb exploded" is a bombing: the thing is not the deed.
  const called =
    (noun?.endsWith('bomb') === true ? undefined : noun) ??
    CALLED[typed.word.toLowerCase()] ??
    typed.row?.called ??
    typed.word;
  const person = parts.find((part) => book.subjects[part.subject]?.kind === 'person')?.subject;
  const patient =
    told.type === 'transfer'
      ? nameOf(book, person)
      : withRole('arrested', ...(told.type === 'raid' ? [] : ['victim']), 'target', 'recipient');
  const isViolence = ['perpetrator'].includes(told.type) || /bombing|attack|clash|strike/.test(told.type);
  // In another script the words are put side by side: an English preposition would be no word of the report.
  if (/[\u0400-\u06ff]/.test(called))
    return {
      text: [called, place ?? patient].filter((word) => word !== undefined).join(' '),
      verbatim: false,
    };
  if (patient !== undefined && !isViolence)
    return {
      text: `${called} ${told.type === 'award' || told.type === 'financing' ? 'to' : told.type === 'raid' ? 'on' : 'of'} ${patient}`,
      verbatim: false,
    };
  for (const draft of told.drafts) {
    const span = mentionSpan(draft);
    if (span.compound)
      return { text: draft.scene.prose.layout.text.slice(span.start, span.end), verbatim: true };
  }
  const agents = parties(book, told);
  if (told.type === 'meeting' && agents.length > 1)
    return { text: `${called} of ${agents.slice(0, 3).join(', ')}`, verbatim: false };
  const host = withRole('host');
  if (told.type === 'visit' && place === undefined && host !== undefined)
    return { text: `${called} to ${host}`, verbatim: false };
  const taken = told.drafts
    .flatMap((draft) => draft.traits)
    .find((trait) => trait.property === 'seized')?.value;
  if (told.type === 'seizure' && place === undefined && taken?.type === 'text' && taken.text.length < 60)
    return { text: `${called} of ${taken.text}`, verbatim: false };
  const link = told.type === 'withdrawal' ? 'from' : told.type === 'visit' ? 'to' : 'in';
  if (place !== undefined) return { text: `${called} ${link} ${place}`, verbatim: false };
  if (patient !== undefined)
    return {
      text: `${called} ${/killing|shooting|murder/.test(called) ? 'of' : 'on'} ${patient}`,
      verbatim: false,
    };
  const claimant = withRole('claimant');
  if (withRole('perpetrator') === undefined && claimant !== undefined)
    return { text: `${called} claimed by ${claimant}`, verbatim: false };
  if (agents[0] !== undefined) return { text: `${called} by ${agents[0]}`, verbatim: false };
  const time = told.drafts.find((draft) => draft.when !== null)?.when;
  return {
    text: time === null || time === undefined ? called : `${called}, ${timeText(time.passage)}`,
    verbatim: false,
  };
}

function parties(book: Book, told: ToldEvent): string[] {
  return [
    ...new Set(told.drafts.flatMap((draft) => draft.parts.map((part) => nameOf(book, part.subject) ?? ''))),
  ].filter((name) => name !== '');
}

function timeText(passage: Passage): string {
  const slot = passage.scene.view.slots.find(
    (one) => one.letter === 'T' && one.at >= passage.from && one.to <= passage.to,
  );
  return slot === undefined ? '' : passage.scene.prose.layout.text.slice(slot.start, slot.end);
}

/** Evidence is the stretch of the clause that says it, with the words that were read. */
function evidenceOf(passage: Passage): { from: number; to: number } {
  const clause = clauseAt(passage.scene.view.clauses, passage.from);
  return { from: Math.min(clause.from, passage.from), to: Math.max(clause.to, passage.to) };
}

type Fact = Pick<Draft, 'property' | 'value' | 'rule'> & Partial<Pick<Draft, 'qualifier' | 'voice'>>;

function tell(
  book: Book,
  subject: number,
  interval: Interval | null,
  draft: EventDraft,
  passage: Passage,
  fact: Fact,
  linked: boolean,
): void {
  const isDefinite = draft.definite || draft.named !== null || draft.form === 'named';
  const isNominal = draft.form === 'noun' || draft.form === 'named';
  // What is said of the deed is judged at the trigger; what ties a party to it, over the words between both.
  const [from, to] = linked ? [passage.from, passage.to] : [draft.from, draft.to];
  const ignore = (hedge: Hedge) =>
    linked
      ? false
      : hedge.reach === 'phrase'
        ? hedge.to < draft.to
        : (hedge.modality === 'alleged' || hedge.modality === 'denied') && isDefinite && isNominal;
  addClaim(book, passage.scene, {
    subject,
    interval,
    ...fact,
    from,
    to,
    evidence: evidenceOf(passage),
    ignore,
    presupposed: !linked && isDefinite && isNominal,
  });
}

function tellDraft(book: Book, subject: number, interval: Interval | null, draft: EventDraft): void {
  const whole: Passage = { scene: draft.scene, from: draft.from, to: draft.to };
  if (draft.when !== null) {
    const value = {
      type: 'date' as const,
      interval: draft.when.interval,
      text: timeText(draft.when.passage),
    };
    tell(
      book,
      subject,
      draft.when.interval,
      draft,
      draft.when.passage,
      { property: 'occurred', value, rule: `occurred.${draft.form}@1` },
      false,
    );
  }
  for (const place of draft.places)
    tell(
      book,
      subject,
      interval,
      draft,
      place.passage,
      {
        property: 'occurredAt',
        value: { type: 'record', record: place.subject },
        rule: `place.${draft.form}@1`,
      },
      false,
    );
  for (const part of draft.parts) {
    const voice = part.voice === undefined ? {} : { voice: part.voice };
    tell(
      book,
      subject,
      interval,
      draft,
      part,
      {
        property: 'participant',
        value: { type: 'record', record: part.subject, role: part.role },
        rule: part.rule,
        ...voice,
      },
      part.rule.startsWith('link.'),
    );
  }
  for (const toll of draft.tolls) {
    const { category, effect, low, best, high, qualifier, rule } = toll;
    addClaim(book, toll.scene, {
      subject,
      interval,
      property: 'casualties',
      value: { type: 'casualties', category, effect, low, best, high },
      qualifier,
      rule,
      from: toll.from,
      to: toll.to,
      evidence: evidenceOf(toll),
      ignore: (hedge) => hedge.reach === 'phrase',
    });
  }
  for (const trait of draft.traits)
    tell(
      book,
      subject,
      interval,
      draft,
      trait,
      {
        property: trait.property,
        value: trait.value,
        rule: trait.rule,
        ...(trait.qualifier === undefined ? {} : { qualifier: trait.qualifier }),
      },
      false,
    );
  if (draft.sittingOf !== null) {
    const value = { type: 'record' as const, record: draft.sittingOf };
    tell(book, subject, interval, draft, whole, { property: 'partOf', value, rule: draft.rule }, false);
  }
  if (draft.patientWords !== null)
    tell(
      book,
      subject,
      interval,
      draft,
      whole,
      {
        property: 'description',
        value: { type: 'text', text: draft.patientWords },
        rule: 'event.patient-words@1',
      },
      false,
    );
}

const LISTED = [
  /\b(?:on|to|in) (?:the |a |an |its )?((?:(?! on | to | in )[^;.]){3,90}?\b(?:list|blacklist)\b)/d,
  /\bas (?:the |a |an )?((?:(?! on | to | in )[^;.,]){3,90}?\b(?:terrorist organi[sz]ations?|terrorist groups?|terrorist entit(?:y|ies)|terrorists?|FTOs?|SDGTs?|(?:proscribed|banned) organi[sz]ation)\b)/d,
];

/** "put X on the … list", "designated X as a foreign terrorist organisation": a claim about X itself. */
function tellDesignation(book: Book, interval: Interval | null, draft: EventDraft): void {
  const { view, prose } = draft.scene;
  const after = view.skeleton.slice(draft.to);
  const range = LISTED.map((pattern) => pattern.exec(after)?.indices?.[1]).find(
    (found) => found !== undefined,
  );
  if (range === undefined) return;
  const span = textSpan(view, draft.to + range[0], draft.to + range[1]);
  const text = prose.layout.text.slice(span.start, span.end);
  const [from, to] = [draft.from, draft.to + range[1]];
  for (const part of draft.parts) {
    if (part.role !== 'target') continue;
    addClaim(book, draft.scene, {
      subject: part.subject,
      property: 'designation',
      value: { type: 'text', text },
      interval,
      rule: 'designation.listed@1',
      from: draft.from,
      to: draft.to,
      evidence: { from: Math.min(part.from, from), to },
    });
  }
}

/** The narrowest interval told for an event; null where none was. */
function narrowest(told: ToldEvent): Interval | null {
  const order = ['hour', 'day', 'days', 'week', 'month', 'season', 'year', 'years', 'open'];
  const all = told.drafts.map((draft) => draft.when?.interval).filter((interval) => interval !== undefined);
  return all.sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision))[0] ?? null;
}

/** Files an event: subject, mentions of its triggers, claims of all its tellings. */
export function fileEvent(book: Book, told: ToldEvent): void {
  const name = describe(book, told);
  const subject =
    told.named ??
    addSubject(book, 'event', [
      { text: name.text, script: scriptOf(name.text), kind: name.verbatim ? 'primary' : 'weak' },
    ]);
  const interval = narrowest(told);
  const typed = told.drafts.find((draft) => draft.type === told.type) ?? (told.drafts[0] as EventDraft);
  if (book.subjects[subject]?.kind === 'event') {
    tell(
      book,
      subject,
      interval,
      typed,
      { scene: typed.scene, from: typed.from, to: typed.to },
      { property: 'eventType', value: { type: 'event-type', eventType: told.type }, rule: typed.rule },
      false,
    );
  }
  for (const draft of told.drafts) {
    if (draft.form !== 'named') {
      const { start, end } = mentionSpan(draft);
      book.mentions.push({
        kind: 'event',
        start,
        end,
        text: draft.scene.prose.layout.text.slice(start, end),
        script: scriptOf(draft.word),
        subject,
        rule: draft.rule,
      });
    }
    tellDraft(book, subject, interval, draft);
    if (draft.type === 'designation') tellDesignation(book, interval, draft);
  }
}
