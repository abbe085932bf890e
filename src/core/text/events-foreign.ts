import type { EventType } from '../words/index.ts';
import { addParts, addPlace } from './events-arguments.ts';
import { FAMILIES, SIDES } from './events.data.ts';
import type { EventDraft } from './events-find.ts';
import { emptyDraft } from './events-find.ts';
import {
  FOREIGN_DENIED,
  FOREIGN_DENIED_BEFORE,
  FOREIGN_RELATIVE,
  FOREIGN_SITES,
  FOREIGN_THIS,
  FOREIGN_TRIGGERS,
  FOREIGN_UNREAL,
  type ForeignTrigger,
  ORDERS,
} from './events-foreign.data.ts';
import { addNamedPlace } from './events-sites.ts';
import { textSpan, type SentenceView, type Slot } from './claims/skeleton.ts';
import type { Book, Scene } from './subjects.ts';
import { firstOf } from './claims/matches.ts';

/** Events of sentences in Urdu, Persian, Pashto, Arabic and Russian. */

export const FOREIGN_CALLED: readonly (readonly [id: string, called: string])[] = FOREIGN_TRIGGERS.map(
  ({ id, called }) => [id, called],
);

/** What shows that something was in a place: "X میں", "في X", "в X". The country of a person is none. */
function isSite(skeleton: string, slot: Slot): boolean {
  const [before, after] = [skeleton.slice(0, slot.at), skeleton.slice(slot.to)];
  return (
    /^ (?:کے (?:علاقے|قریب|نواح|بازار|نزدیک|ضلع|تھانہ)|میں|پر|سے|شہر|ضلع|بازار|کی حدود|کښې|کې)/.test(after) ||
    /(?:^|\s)(?:في|قرب|بمدينة|بمنطقة|مدينة|منطقة|مطار|ميناء|سوق|قضاء|ناحية|محافظة|حي|قرية|بلدة|ب|در|شهر|ولسوالی|ولایت|مسجد|په|в|во|на|под|около|близ|у|поста?|городе|районе|районе города) ?«?$/i.test(
      before,
    )
  );
}

const isDateline = (skeleton: string, slot: Slot): boolean =>
  /^[\s:،,–—-]*$/.test(skeleton.slice(0, slot.at));
const GOODS =
  /‹[WQM]\d+›|(?:اسلحہ|بارود|خول|منشیات|سلاح|مواد|جوازات|هاتف|оружи|патрон|взрывчат|аммонит|телефон|наркотик)/i;
const BORN_AFTER = /^ ?(?:года рождения|г\.? ?р|г\. рождения|میں پیدا)/;
const BORN_BEFORE = /(?:مواليد|متولد|پیدائش|род(?:\.|ился|илась)) ?$/;

interface Found {
  readonly trigger: ForeignTrigger;
  readonly from: number;
  readonly to: number;
}

const languageOf = ({ id }: ForeignTrigger): string => id.slice(0, 2);
const familyOf = (type: EventType): string => FAMILIES[type] ?? (type === 'air-strike' ? 'violence' : type);

function hasNeeded(view: SentenceView, { needs }: ForeignTrigger): boolean {
  if (needs === undefined) return true;
  if (needs === 'goods') return GOODS.test(view.skeleton);
  const letters = { money: 'M', time: 'T', party: 'PQ' }[needs];
  return view.slots.some(({ letter }) => letters.includes(letter));
}

/** The words beside a trigger, within its own part of the sentence. */
const around = (skeleton: string, from: number, to: number): string =>
  `${/[^:;]*$/.exec(skeleton.slice(Math.max(0, from - 30), from))?.[0] ?? ''}${/^[^:;]*/.exec(skeleton.slice(from, to + 30))?.[0] ?? ''}`;

/** "‹four lakh rupees› ونیول شوې": who takes goods arrests nobody. */
const GOODS_UNIT = /روپ|افغان[ۍی]|ډالر|کلدار|کیلو|ټوپک|وسل|مرم|مېل|توکي/;
function takesGoods(scene: Scene, from: number): boolean {
  const { view, prose } = scene;
  const slot = view.slots.findLast(({ to }) => to <= from);
  if (slot === undefined) return false;
  const between = view.skeleton.slice(slot.to, from).trim();
  if ('MW'.includes(slot.letter)) return between === '';
  const isNear = slot.letter === 'Q' && between.split(' ').length <= 2;
  return isNear && GOODS_UNIT.test(`${prose.quantities[slot.index]?.text ?? ''} ${between}`);
}

function isReal(scene: Scene, { trigger, from, to }: Found): boolean {
  const { view } = scene;
  const language = languageOf(trigger);
  if (trigger.type === 'arrest' && takesGoods(scene, from)) return false;
  if (FOREIGN_DENIED[language]?.test(view.skeleton.slice(to)) === true) return false;
  if (FOREIGN_DENIED_BEFORE[language]?.test(view.skeleton.slice(0, from)) === true) return false;
  return !FOREIGN_UNREAL.some(
    ([one, unreal]) =>
      one === language &&
      // A plan told in a sentence that tells a deed too stands beside the word it is of.
      unreal.test(language === 'ur' ? view.skeleton : around(view.skeleton, from, to)),
  );
}

/** Triggers of a sentence in order: one of each family, the particular before the general. */
function triggersOf(scene: Scene): Found[] {
  const { view } = scene;
  const found: Found[] = [];
  for (const trigger of FOREIGN_TRIGGERS) {
    const match = firstOf(trigger.pattern, view.skeleton);
    if (match === null || found.some((one) => familyOf(one.trigger.type) === familyOf(trigger.type)))
      continue;
    const one = { trigger, from: match.index, to: match.index + match[0].trimEnd().length };
    if (found.some((other) => one.from < other.to && other.from < one.to)) continue;
    if (hasNeeded(view, trigger) && isReal(scene, one)) found.push(one);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The stretch of the sentence whose times and places belong to a trigger. */
function reach(found: readonly Found[], at: number, length: number): readonly [number, number] {
  const one = found[at] as Found;
  const [before, after] = [found[at - 1], found[at + 1]];
  return ORDERS[languageOf(one.trigger)] === 'verb-last'
    ? [before?.to ?? 0, one.to]
    : [before === undefined ? 0 : one.from, after?.from ?? length];
}

/** "اسی مقام پر": where the event told before was. */
const SAME_SPOT =
  /اسی (?:مقام|جگہ|علاقے)|همان (?:محل|مکان)|نفس المكان|там же|в том же (?:месте|городе|районе)/;

function place(draft: EventDraft, spots: readonly Slot[], earlier: readonly EventDraft[]): void {
  const { skeleton } = draft.scene.view;
  const sites = spots.filter((slot) => isSite(skeleton, slot));
  // A dateline is where it was written; it is the place only where none is told.
  const told = sites.length > 0 || draft.places.length > 0;
  for (const slot of told ? sites : spots.filter((one) => isDateline(skeleton, one))) addPlace(draft, slot);
  if (draft.places.length > 0 || !SAME_SPOT.test(skeleton)) return;
  const passage = { scene: draft.scene, from: draft.from, to: draft.to };
  for (const { subject } of earlier.findLast(({ places }) => places.length > 0)?.places ?? [])
    draft.places.push({ subject, passage });
}

function date(draft: EventDraft, slots: readonly Slot[]): void {
  const { view, prose } = draft.scene;
  const slot = slots.find(
    (one) =>
      one.letter === 'T' &&
      !BORN_AFTER.test(view.skeleton.slice(one.to)) &&
      !BORN_BEFORE.test(view.skeleton.slice(0, one.at)),
  );
  const time = slot === undefined ? undefined : prose.times[slot.index];
  if (slot === undefined || time === undefined) return;
  const passage = {
    scene: draft.scene,
    from: Math.min(slot.at, draft.from),
    to: Math.max(slot.to, draft.to),
  };
  draft.when = { interval: time.interval, passage };
}

/** With one person beside the verb there is no doubt who was held or handed over. */
function person(draft: EventDraft, slots: readonly Slot[]): void {
  const people = slots.filter((slot) => slot.letter === 'P');
  const [only] = people;
  const { patient } = SIDES[draft.type];
  if (people.length !== 1 || only === undefined) return;
  if (/(?:ولد|بن) $/.test(draft.scene.view.skeleton.slice(0, only.at))) return;
  if (patient === 'arrested' || draft.type === 'transfer' || draft.type === 'travel')
    addParts(draft, [only], patient ?? 'participant', draft.rule);
}

/** The sum of a payment, as its amount. */
function amount(draft: EventDraft, slots: readonly Slot[]): void {
  if (draft.type !== 'financing' && draft.type !== 'seizure') return;
  const { scene } = draft;
  for (const slot of slots) {
    const money = slot.letter === 'M' ? scene.prose.quantities[slot.index]?.money : null;
    if (money === null || money === undefined) continue;
    draft.traits.push({
      scene,
      from: Math.min(slot.at, draft.from),
      to: Math.max(slot.to, draft.to),
      property: 'amount',
      value: { type: 'money', ...money },
      rule: 'amount.event@1',
    });
  }
}

/** What was taken: the stretch of the sentence that counts it. */
function goods(draft: EventDraft, slots: readonly Slot[]): void {
  const counted = slots.filter(({ letter }) => 'QMW'.includes(letter));
  const [first, last] = [counted[0], counted.at(-1)];
  if (draft.type !== 'seizure' || first === undefined || last === undefined) return;
  const { view, prose } = draft.scene;
  const end = /^(?: [^ ‹.،,۔;:]+){0,2}/.exec(view.skeleton.slice(last.to))?.[0].length ?? 0;
  const to = ORDERS[draft.rule.slice(6, 8)] === 'verb-last' ? last.to : last.to + end;
  const span = textSpan(view, first.at, to);
  const text = prose.layout.text.slice(span.start, span.end);
  if (text.length > 200) return;
  draft.traits.push({
    scene: draft.scene,
    from: Math.min(first.at, draft.from),
    to: Math.max(to, draft.to),
    property: 'seized',
    value: { type: 'text', text },
    rule: 'seized.counted@1',
  });
}

/** "… بتهمة التخطيط لتفجير سوق درغي": the market is that of the bombing, not of the arrest that the sentence tells. */
const OF_VIOLENCE =
  /(?:تفجير|انفجار|هجوم|اغتيال|حمل[ہے]|دھماک|چاودن|برید|взрыв|теракт|нападени|обстрел)\S*(?:\s\S+)?\s?$/i;

/** A place that only the word before it shows to be one: "у поста Дусти", "ولسوالی انجیل". */
function site(draft: EventDraft, book: Book, start: number, end: number): void {
  if (draft.places.length > 0) return;
  const { view, prose } = draft.scene;
  for (const pattern of FOREIGN_SITES) {
    const match = pattern.exec(view.skeleton.slice(start, end));
    const text = match?.groups?.['name'];
    if (match === null || text === undefined) continue;
    if (
      familyOf(draft.type) !== 'violence' &&
      OF_VIOLENCE.test(view.skeleton.slice(start, start + match.index))
    )
      return;
    const from = start + match.index + match[0].indexOf(text);
    const span = textSpan(view, from, from + text.length);
    if (prose.layout.text.slice(span.start, span.end) === text)
      addNamedPlace(draft, book, from, text, 'event.site-word@1');
    return;
  }
}

/** The events of a sentence in another script, each with what stands in its own stretch; counts are added like all others. */
export function foreignDrafts(scene: Scene, earlier: readonly EventDraft[], book: Book): EventDraft[] {
  const { view } = scene;
  if (!/[\u0400-\u04ff\u0600-\u06ff]/.test(view.skeleton)) return [];
  const found = triggersOf(scene);
  const drafts: EventDraft[] = [];
  found.forEach(({ trigger, from, to }, at) => {
    const definite = FOREIGN_THIS.test(view.skeleton.slice(0, from));
    const draft: EventDraft = {
      ...emptyDraft(scene, trigger.type, from, to, trigger.called),
      rule: `event.${trigger.id}@1`,
      definite,
    };
    drafts.push(draft);
    if (definite) return;
    const [start, end] = reach(found, at, view.skeleton.length);
    const isWhole = found.length === 1 && !FOREIGN_RELATIVE.test(view.skeleton.slice(to));
    const own = isWhole ? view.slots : view.slots.filter((slot) => slot.at >= start && slot.at < end);
    site(draft, book, start, end);
    place(
      draft,
      own.filter(({ letter }) => letter === 'L'),
      earlier,
    );
    date(draft, own);
    person(draft, own);
    amount(draft, own);
    goods(draft, own);
    const before = drafts[at - 1];
    // "held in X and handed over": what one verb says of place and time holds for the next, where it has none.
    if (draft.places.length === 0 && before !== undefined && draft.type !== 'transfer')
      draft.places.push(...before.places);
    draft.when ??= draft.type === 'transfer' ? null : (before?.when ?? null);
  });
  return drafts;
}
