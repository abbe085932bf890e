import { overlaps, type EventType, type ParticipantRole } from '../words/index.ts';
import { foldName } from './coreference.ts';
import { FAMILIES, PARTICULARITY, TAKING_UP } from './events.data.ts';
import type { EventDraft } from './events-find.ts';
import { voiceAt } from './modality.ts';
import type { Book } from './subjects.ts';

/** Tellings of one event within one report, put together. */
export interface ToldEvent {
  type: EventType;
  named: number | null;
  readonly drafts: EventDraft[];
}

function compatibleTypes(a: EventType, b: EventType): boolean {
  if (a === b) return true;
  if (FAMILIES[a] === undefined || FAMILIES[a] !== FAMILIES[b]) return false;
  return a === 'attack' || b === 'attack' || (a.endsWith('bombing') && b.endsWith('bombing'));
}

const PATIENT: ReadonlySet<ParticipantRole> = new Set(['arrested', 'victim', 'recipient', 'target']);

const countryOf = (anchor: string | null) => /^[a-z]+:([A-Z]{2})(?::|$)/.exec(anchor ?? '')?.[1] ?? null;
const isCountry = (anchor: string | null) => /^[a-z]+:[A-Z]{2}$/.test(anchor ?? '');

/** 'shared' only below the level of a country: two events in one country are not one event for that. */
function comparePlaces(
  book: Book,
  a: readonly number[],
  b: readonly number[],
): 'shared' | 'open' | 'conflict' {
  if (a.length === 0 || b.length === 0) return 'open';
  let verdict: 'open' | 'conflict' = 'conflict';
  for (const one of a) {
    for (const other of b) {
      const [x, y] = [book.subjects[one], book.subjects[other]];
      if (x === undefined || y === undefined) continue;
      const [left, right] = [
        ` ${foldName(x.names[0]?.text ?? '')} `,
        ` ${foldName(y.names[0]?.text ?? '')} `,
      ];
      if (one === other || left.includes(right) || right.includes(left)) {
        if (!isCountry(x.anchor)) return 'shared';
        verdict = 'open';
      } else if (
        (isCountry(x.anchor) || isCountry(y.anchor)) &&
        (countryOf(x.anchor) ?? countryOf(y.anchor)) === (countryOf(y.anchor) ?? countryOf(x.anchor))
      )
        verdict = 'open';
    }
  }
  return verdict;
}

const places = (drafts: readonly EventDraft[]) =>
  drafts.flatMap((draft) => draft.places.map((place) => place.subject));
/** Who it was done to: of a transfer, the person among its parties. */
const patients = (book: Book, drafts: readonly EventDraft[]) =>
  drafts.flatMap((draft) =>
    draft.parts
      .filter(
        ({ role, subject }) =>
          PATIENT.has(role) || (draft.type === 'transfer' && book.subjects[subject]?.kind === 'person'),
      )
      .map(({ subject }) => subject),
  );
const parties = (drafts: readonly EventDraft[]) =>
  [...new Set(drafts.flatMap((draft) => draft.parts.map((part) => part.subject)))].sort((a, b) => a - b);
const share = (a: readonly number[], b: readonly number[]) => a.some((one) => b.includes(one));
const OTHER =
  /\b(?:another|second|third|separate|other|different|earlier|previous|similar|new)(?: [a-z]+){0,2} $/i;

function contradicts(book: Book, draft: EventDraft, told: ToldEvent): boolean {
  if (!compatibleTypes(draft.type, told.type)) return true;
  if (draft.named !== null && told.named !== null && draft.named !== told.named) return true;
  const { when } = draft;
  if (
    when !== null &&
    told.drafts.some((other) => other.when !== null && !overlaps(other.when.interval, when.interval))
  )
    return true;
  if (comparePlaces(book, places([draft]), places(told.drafts)) === 'conflict') return true;
  const [a, b] = [patients(book, [draft]), patients(book, told.drafts)];
  return a.length > 0 && b.length > 0 && !share(a, b);
}

function sameDay(draft: EventDraft, told: ToldEvent): boolean {
  const day = draft.when?.interval;
  return (
    day !== undefined &&
    (day.precision === 'day' || day.precision === 'hour') &&
    told.drafts.some((other) => other.when?.interval.from?.slice(0, 10) === day.from?.slice(0, 10))
  );
}

const FOREIGN = /[\u0400-\u04ff\u0600-\u06ff]/;
/** "… اعتقلت … – Translation: … arrested": the original and its translation, beside one another, tell one event. */
function isTranslated(draft: EventDraft, told: ToldEvent): boolean {
  const last = told.drafts.at(-1) as EventDraft;
  const [one, other] = [draft.scene.view, last.scene.view];
  if (draft.type !== told.type || one.number - other.number > 5) return false;
  if (FOREIGN.test(one.skeleton) === FOREIGN.test(other.skeleton)) return false;
  const { text } = draft.scene.prose.layout;
  return /\b(?:translat\w+|original|verbatim)\b/i.test(text.slice(Math.max(0, other.start - 300), one.end));
}

const SHOTS = /fire|gun ?battle|gunfight|shoot-?out|encounter|clash/i;
const STOPPING = /^(?:intercepted|stopped|impounded|searched|halted|interception)$/i;

/** What goes on in a deed told just before: shots in a raid, the finds on a craft that was stopped. */
function goesOn(draft: EventDraft, told: ToldEvent): boolean {
  const last = told.drafts.at(-1) as EventDraft;
  const distance = draft.scene.view.number - last.scene.view.number;
  if (distance > 2 || distance < 0 || draft.places.length > 0 || draft.plural) return false;
  if (draft.when !== null && draft.when.interval.precision !== 'hour') return false;
  if (told.type === 'raid')
    return ['clash', 'armed-attack', 'attack'].includes(draft.type) && SHOTS.test(draft.word);
  return (
    draft.type === 'seizure' &&
    told.type === 'seizure' &&
    draft.form === 'passive' &&
    told.drafts.some(({ word }) => STOPPING.test(word))
  );
}

/** Whether a telling is of an event told before. Nothing is joined without a reason; plural tellings never are. */
function sameEvent(
  book: Book,
  draft: EventDraft,
  told: ToldEvent,
  isLatest: boolean,
  isOnly: boolean,
): boolean {
  if (draft.named !== null && draft.named === told.named) return true;
  if (isTranslated(draft, told) || goesOn(draft, told)) return true;
  if (contradicts(book, draft, told)) return false;
  const { view } = draft.scene;
  if (OTHER.test(view.skeleton.slice(Math.max(0, draft.from - 40), draft.from))) return false;
  const last = told.drafts.at(-1) as EventDraft;
  const distance = view.number - last.scene.view.number;
  if (draft.scene === last.scene && last.plural && FAMILIES[draft.type] !== undefined) return true;
  if (draft.plural || told.drafts.some((other) => other.plural)) return false;
  if (draft.pronoun) return isLatest;
  if (
    share(patients(book, [draft]), patients(book, told.drafts)) &&
    (FAMILIES[draft.type] === undefined || distance <= 3)
  )
    return true;
  if (
    comparePlaces(book, places([draft]), places(told.drafts)) === 'shared' &&
    (distance <= 3 || FAMILIES[draft.type] === undefined || draft.definite || bothDated(draft, told))
  )
    return true;
  if (sameDay(draft, told)) return true;
  if (draft.scene === last.scene && draft.type === told.type) return true;
  if (draft.scene === last.scene && FAMILIES[draft.type] !== undefined && draft.places.length === 0)
    return true;
  if (draft.definite && isLatest && distance <= 3 && (TAKING_UP.test(draft.word) || draft.type === told.type))
    return addsNothingNew(draft, told);
  // "the attack", far from its telling, where the report tells of one only.
  if (
    draft.definite &&
    isOnly &&
    TAKING_UP.test(draft.word) &&
    draft.places.length === 0 &&
    draft.when === null
  )
    return true;
  const own = parties([draft]);
  return draft.type === 'meeting' && own.length > 1 && String(own) === String(parties(told.drafts));
}

const bothDated = (draft: EventDraft, told: ToldEvent) =>
  draft.when !== null && told.drafts.some((other) => other.when !== null);

/** "the attack" takes up what was told; "the Karachi attack" with a place not told before does not. */
function addsNothingNew(draft: EventDraft, told: ToldEvent): boolean {
  return (
    draft.places.length === 0 ||
    told.drafts.every((other) => other.places.length === 0) ||
    share(places([draft]), places(told.drafts))
  );
}

/** "the last meeting" at a place tells of nothing, where neither a party nor a time is given. */
const CIVIL: ReadonlySet<EventType> = new Set([
  'meeting',
  'visit',
  'agreement',
  'award',
  'designation',
  'transfer',
]);

/** A verb of these with a date is an event even where neither place nor party has a name. */
const NEVER_VAGUE: ReadonlySet<EventType> = new Set([
  'armed-attack',
  'air-strike',
  'clash',
  'execution',
  'suicide-bombing',
  'hijacking',
  'kidnapping',
  'assassination',
]);

/** A finite verb of these with a date is an event, whoever did it. */
const DATED_DEEDS: ReadonlySet<EventType> = new Set([
  'agreement',
  'transfer',
  'designation',
  'arrest',
  'raid',
  'travel',
  'training',
]);

/** Whether a telling says enough to be an event of its own. */
function standsAlone(draft: EventDraft): boolean {
  if (draft.named !== null) return true;
  const isDated = draft.when !== null && draft.when.interval.from !== null;
  if (draft.pronoun) return false;
  // "claimed responsibility for blowing up a track at X on 27 July": a deed with its place and day, or with its sum.
  if (draft.form === 'gerund')
    return draft.traits.some((trait) => trait.property === 'amount') || (isDated && draft.places.length > 0);
  if (draft.type === 'designation' && !draft.parts.some((part) => part.role === 'target'))
    return isDated && draft.form !== 'noun';
  const tied = draft.parts.length;
  const told = draft.tolls.length + draft.traits.length;
  if (draft.plural) return (draft.when !== null && draft.places.length > 0) || draft.tolls.length > 0;
  if (
    draft.type === 'seizure' &&
    draft.form !== 'noun' &&
    draft.form !== 'named' &&
    draft.traits.length === 0
  )
    return false;
  if (draft.form !== 'noun' && isDated && DATED_DEEDS.has(draft.type)) return true;
  if (draft.type === 'transfer' && draft.form === 'noun' && tied < 2 && draft.places.length === 0)
    return isDated;
  if (draft.type === 'transfer')
    return (draft.form !== 'noun' && !isDenied(draft)) || tied + told + draft.places.length > 0;
  if (draft.type === 'agreement') return true;
  if (draft.form === 'noun' && CIVIL.has(draft.type)) return tied > 0 || draft.when !== null;
  if (draft.form === 'noun' && draft.type === 'kidnapping' && told > 0) return true;
  if (draft.form === 'noun' && ENSUED.test(draft.scene.view.skeleton.slice(draft.to))) return true;
  if (draft.form === 'noun')
    return (
      draft.places.length + draft.tolls.length > 0 ||
      (draft.when !== null && (draft.definite || tied > 0)) ||
      (draft.definite && tied > 0 && draft.type !== 'raid')
    );
  if (draft.type === 'attack' || draft.type === 'bombing')
    return draft.places.length + told + (draft.when === null ? 0 : 1) > 0 || tied > 1;
  return (
    tied + told + draft.places.length > 0 ||
    (draft.when !== null && NEVER_VAGUE.has(draft.type)) ||
    ((draft.row?.needs !== undefined || TOLD_BY_VERB.has(draft.type)) && !isDenied(draft))
  );
}

/** "The exchange of fire that ensued": the noun tells that it was. */
const ENSUED =
  /^,? (?:that |which )?(?:ensued|followed|took place|occurred|broke out|erupted|happened|resulted)\b/;

/** What is only said not to have been is no event. */
const isDenied = ({ scene, from, to }: EventDraft): boolean =>
  voiceAt(scene.view, scene.hedges, from, to).modality === 'denied';

/** A finite verb of these tells of a deed, even where it names nobody and no place: "five of the gang were held". */
const TOLD_BY_VERB: ReadonlySet<EventType> = new Set([
  'arrest',
  'escape',
  'kidnapping',
  'execution',
  'cyber-attack',
  'assassination',
  'protest',
]);

/** So many of the events told last are compared with a new telling, so that a list of thousands stays linear; a name reaches further. */
const REMEMBERED = 80;

/** Puts the tellings of a report together, in order of writing. */
export function mergeDrafts(book: Book, drafts: readonly EventDraft[]): ToldEvent[] {
  const events: ToldEvent[] = [];
  const byName = new Map<number, ToldEvent>();
  for (const draft of drafts) {
    const recent = events.slice(-REMEMBERED);
    const alike = recent.filter((told) => compatibleTypes(draft.type, told.type));
    const latest = alike.at(-1);
    const found =
      recent.findLast((told) => sameEvent(book, draft, told, told === latest, alike.length === 1)) ??
      (draft.named === null ? undefined : byName.get(draft.named));
    if (found !== undefined) {
      found.drafts.push(draft);
      found.named ??= draft.named;
      const isNarrower = (PARTICULARITY[draft.type] ?? 0) > (PARTICULARITY[found.type] ?? 0);
      if (isNarrower && compatibleTypes(draft.type, found.type)) found.type = draft.type;
    } else if (standsAlone(draft)) events.push({ type: draft.type, named: draft.named, drafts: [draft] });
    const home = found ?? events.at(-1);
    if (draft.named !== null && home?.named === draft.named) byName.set(draft.named, home);
  }
  return events;
}
