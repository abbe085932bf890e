import type { Interval } from '../words/index.ts';
import { clauseAt } from './claims/clauses.ts';
import { textSpan } from './claims/skeleton.ts';
import { compoundLength, type EventDraft, type Passage } from './events-find.ts';
import type { ToldEvent } from './events-merge.ts';
import { describe, mentionSpan, scriptOf, timeText } from './events-naming.ts';
import type { Hedge } from './modality.ts';
import { addClaim, addSubject, type Book, type Draft } from './subjects.ts';

/** From told events to subjects, mentions and claims. */

/** Evidence is the stretch of the clause that says it, with the words that were read. */
function evidenceOf(passage: Passage): { from: number; to: number } {
  const clause = clauseAt(passage.scene.view.clauses, passage.from);
  return { from: Math.min(clause.from, passage.from), to: Math.max(clause.to, passage.to) };
}

const COMPLEMENT = /^ (?:of|on|in|at|against|near) (?:the )?(?:[a-z][\w-]* ){0,2}‹\w+›/;

/** A deed taken for granted is told by its noun phrase alone: what the sentence says around it is another matter. */
function nounOf(draft: EventDraft, passage: Passage): { from: number; to: number } {
  const from = draft.from - compoundLength(draft);
  const complement = COMPLEMENT.exec(draft.scene.view.skeleton.slice(draft.to));
  return {
    from: Math.min(from, passage.from),
    to: Math.max(draft.to + (complement?.[0].length ?? 0), passage.to),
  };
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
  const isDefinite =
    draft.definite || draft.named !== null || (draft.form === 'named' && draft.voice === undefined);
  const isNominal = draft.form === 'noun' || draft.form === 'named';
  // What is said of the deed is judged at the trigger; what ties a party to it, over the words between both.
  const [from, to] = linked ? [passage.from, passage.to] : [draft.from, draft.to];
  const ignore = (hedge: Hedge) =>
    linked
      ? false
      : hedge.reach === 'phrase'
        ? hedge.to < draft.to
        : presupposed && hedge.modality !== 'reported';
  const presupposed = !linked && isDefinite && isNominal;
  addClaim(book, passage.scene, {
    subject,
    interval,
    ...fact,
    ...(draft.voice === undefined ? {} : { voice: draft.voice }),
    from,
    to,
    evidence: presupposed ? nounOf(draft, passage) : evidenceOf(passage),
    ignore,
    presupposed,
  });
}

type Told = readonly [passage: Passage, fact: Fact, linked: boolean];

/** When and where, and what is told of the deed itself. */
function circumstances(draft: EventDraft): Told[] {
  const whole: Passage = { scene: draft.scene, from: draft.from, to: draft.to };
  const told: Told[] = [];
  if (draft.when !== null) {
    const { interval, passage, rule = `occurred.${draft.form}@1` } = draft.when;
    const value = { type: 'date' as const, interval, text: timeText(passage) };
    told.push([passage, { property: 'occurred', value, rule }, false]);
  }
  for (const { subject: record, passage, voice } of draft.places) {
    const rule = voice === undefined ? `place.${draft.form}@1` : 'place.same-spot@1';
    const value = { type: 'record' as const, record };
    told.push([
      passage,
      { property: 'occurredAt', value, rule, ...(voice === undefined ? {} : { voice }) },
      false,
    ]);
  }
  for (const trait of draft.traits) {
    const { property, value, rule, qualifier } = trait;
    told.push([trait, { property, value, rule, ...(qualifier === undefined ? {} : { qualifier }) }, false]);
  }
  if (draft.sittingOf !== null) {
    const value = { type: 'record' as const, record: draft.sittingOf };
    told.push([whole, { property: 'partOf', value, rule: draft.rule }, false]);
  }
  if (draft.patientWords !== null) {
    const value = { type: 'text' as const, text: draft.patientWords };
    told.push([whole, { property: 'description', value, rule: 'event.patient-words@1' }, false]);
  }
  return told;
}

function participants(draft: EventDraft): Told[] {
  return draft.parts.map((part) => {
    const value = { type: 'record' as const, record: part.subject, role: part.role };
    const voice = part.voice === undefined ? {} : { voice: part.voice };
    return [
      part,
      { property: 'participant', value, rule: part.rule, ...voice },
      part.rule.startsWith('link.'),
    ];
  });
}

function tellTolls(book: Book, subject: number, interval: Interval | null, draft: EventDraft): void {
  for (const toll of draft.tolls) {
    const { category, effect, low, best, high, qualifier, rule, voice, from, to } = toll;
    const value = { type: 'casualties' as const, category, effect, low, best, high };
    const claim = { subject, interval, property: 'casualties', value, qualifier, rule, from, to };
    addClaim(book, toll.scene, {
      ...claim,
      evidence: evidenceOf(toll),
      ignore: (hedge) => hedge.reach === 'phrase',
      presupposed: rule === 'casualties.noun@1',
      ...(voice === undefined ? {} : { voice }),
    });
  }
}

function tellDraft(book: Book, subject: number, interval: Interval | null, draft: EventDraft): void {
  for (const [passage, fact, linked] of [...circumstances(draft), ...participants(draft)]) {
    const held = fact.value.type === 'date' ? fact.value.interval : interval;
    tell(book, subject, held, draft, passage, fact, linked);
  }
  tellTolls(book, subject, interval, draft);
}

const LISTED = [
  /\b(?:on|to|in) (?:the |a |an |its )?((?:(?! on | to | in )[^;.]){0,90}?\b(?:list|blacklist)\b(?: of (?:\p{Lu}|‹O)[^,;.]{2,60}?(?=[,;.]| on | in |$))?)/du,
  /\bas (?:the |a |an )?((?:(?! on | to | in )[^;.,]){3,90}?\b(?:terrorist organi[sz]ations?|terrorist groups?|terrorist entit(?:y|ies)|terrorists?|FTOs?|SDGTs?|(?:proscribed|banned) organi[sz]ation)\b)/d,
];

/** "put X on the … list", "designated X as a foreign terrorist organisation": a claim about X itself. */
function tellDesignation(book: Book, interval: Interval | null, draft: EventDraft): void {
  const { view, prose } = draft.scene;
  const after = view.skeleton.slice(draft.to);
  const range = LISTED.map((pattern) => pattern.exec(after)?.indices?.[1]).find(
    (found) => found !== undefined,
  );
  if (range === undefined || /^(?:its )?(?:black)?list$/.test(after.slice(...range))) return;
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
