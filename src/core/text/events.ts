import type { EventType } from '../words/index.ts';
import { clauseAt } from './claims/clauses.ts';
import { subjectOfSlot } from './claims/skeleton.ts';
import { addAnswers } from './events-answered.ts';
import { fillSides } from './events-arguments.ts';
import { findTolls, namedVictims } from './events-casualties.ts';
import { fillPlaces, fillTime } from './events-circumstances.ts';
import { type Frame, framed, frameOf, storyDay } from './events-chronicle.ts';
import { fileEvent } from './events-claims.ts';
import { emptyDraft, findTriggers, type EventDraft, type Part, type Toll } from './events-find.ts';
import { foreignDrafts } from './events-foreign.ts';
import { addIdentified } from './events-identified.ts';
import { framedDeeds } from './events-frames.ts';
import { foldManner } from './events-fold.ts';
import { helpers, leftLinks, rightLinks } from './events-links.ts';
import { mergeDrafts } from './events-merge.ts';
import { namedDrafts, partsOfName } from './events-named.ts';
import { givenTolls, listedTolls, retoldTolls, toldAgain, withSource } from './events-retold.ts';
import { settle } from './events-settle.ts';
import { heldOnTheWay, opened, phished, takenUp } from './events-taken-up.ts';
import { fillSite } from './events-sites.ts';
import { tableDrafts } from './events-tables.ts';
import { titledDraft } from './events-titled.ts';
import { fillTraits } from './events-traits.ts';
import { doersAt } from './events-sides.ts';
import { SIDES } from './events.data.ts';
import type { Book, Scene } from './subjects.ts';
import { occurs } from './claims/matches.ts';

/** Reads what happened: triggers, their parties and circumstances, merged to one subject per event. */

const DEADLY = new Set<EventType>([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'assassination',
  'clash',
  'air-strike',
  'raid',
  'execution',
  'kidnapping',
  'hijacking',
  'protest',
  'escape',
]);
const MISHAP =
  /\b(?:accident|crash|collision|flood\w*|earthquake|landslide|avalanche|heatwave|disease|virus|pandemic|cholera|dengue|drown\w*|stampede|gas leak|short circuit|capsiz\w+|plung\w+|overturn\w*|derail\w*|collaps\w*|torrential|heart attack|natural causes|illness|fell (?:from|into|off))\b/i;

/** The telling that a count in this sentence belongs to. */
function homeOf(
  toll: { readonly from: number; readonly to: number },
  scene: Scene,
  drafts: readonly EventDraft[],
): EventDraft | undefined {
  const { clauses, skeleton } = scene.view;
  // A semicolon parts a toll from the deed told after it.
  const isNear = (draft: EventDraft) =>
    draft.from < toll.from || !skeleton.slice(toll.to, Math.max(draft.from, toll.to)).includes(';');
  const fits = drafts.filter((draft) => DEADLY.has(draft.type) && isNear(draft));
  const clause = clauseAt(clauses, toll.from);
  const before = fits.filter((draft) => draft.to <= toll.to);
  if (clause.kind === 'relative') {
    const antecedent = before.findLast((draft) => draft.to <= clause.from + 1);
    if (antecedent !== undefined) return antecedent;
  }
  const same = fits.filter((draft) => clauseAt(clauses, draft.from).id === clause.id);
  return same.findLast((draft) => draft.to <= toll.to) ?? same[0] ?? before.at(-1) ?? fits[0];
}

/** A sentence that names no new place or day goes on about the deadly event just told. */
function earlierHome(scene: Scene, earlier: readonly EventDraft[]): EventDraft | undefined {
  const isNew = scene.view.slots.some(
    ({ letter, index, at }) =>
      // "the commissioner of Larkana division said": a place in somebody's office is no new place.
      (letter === 'L' && SITUATED.test(scene.view.skeleton.slice(Math.max(0, at - 40), at))) ||
      (letter === 'T' && !isHour(scene, index) && !isSameDay(scene, index)),
  );
  const last = isNew ? undefined : lastDeadly(scene, earlier, FAR);
  const isNear = last !== undefined && scene.view.number - last.scene.view.number <= NEAR;
  return last !== undefined && (isNear || isFirst(last, earlier)) ? last : undefined;
}

const SITUATED =
  /(?:\b(?:in|at|near|outside|inside|off|around|across) (?:the )?(?:[a-z-]+ ){0,2}|^[^a-z]*)$/i;

const NEAR = 2;
const FAR = 5;
/** "As of 2000 hrs" is when it was counted. */
const isHour = ({ prose }: Scene, index: number): boolean => {
  const time = prose.times[index];
  return time !== undefined && (time.interval.precision === 'hour' || time.rule.startsWith('time.clock'));
};
const isSameDay = ({ prose }: Scene, index: number): boolean =>
  prose.times[index]?.rule.startsWith('time.same-day') === true;
/** Where a report has told of one deadly place only, a count further on is of that. */
function isFirst(last: EventDraft, earlier: readonly EventDraft[]): boolean {
  const told = earlier.filter((draft) => DEADLY.has(draft.type) && draft.places.length > 0);
  const [first] = told;
  return (
    first !== undefined &&
    told.every(({ places }) =>
      places.some(({ subject }) => first.places.some((one) => one.subject === subject)),
    ) &&
    last.scene.view.number >= first.scene.view.number
  );
}

function countryOfPlaces(drafts: readonly EventDraft[], book: Book): string | null {
  for (const draft of drafts) {
    for (const place of draft.places) {
      const code = /^[a-z]+:([A-Z]{2})(?::|$)/.exec(book.subjects[place.subject]?.anchor ?? '')?.[1];
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** Words that say people were harmed on purpose; "died" and "injured" alone do not. */
const DELIBERATE =
  /\b(?:killed|killing|martyred|slain|shot dead|gunned down|beheaded|massacred|abducted|kidnapped|hostage|assassinated|murdered|slaughtered|shahadat|eliminated|neutrali[sz]ed|executed|embraced martyrdom)\b/i;

/** An event that only its dead tell of: "gunmen killed five labourers in X". */
function eventOfToll(scene: Scene, toll: Toll): EventDraft | null {
  if (occurs(MISHAP, scene.view.skeleton) || !occurs(DELIBERATE, scene.view.skeleton)) return null;
  const type: EventType =
    toll.effect === 'abducted' ? 'kidnapping' : toll.category === 'perpetrator' ? 'clash' : 'attack';
  const draft = emptyDraft(scene, type, toll.from, toll.to, 'killing');
  const role = toll.category === 'perpetrator' ? 'participant' : SIDES[type].agent;
  for (const slot of doersAt(scene.view, toll.from)) {
    const subject = subjectOfSlot(scene.prose, slot);
    if (subject !== null && role !== null && toll.rule.startsWith('casualties.active'))
      draft.parts.push({ scene, from: slot.at, to: toll.to, subject, role, rule: 'casualties.agent@1' });
  }
  return draft;
}

function addTolls(scene: Scene, drafts: EventDraft[], earlier: readonly EventDraft[], book: Book): void {
  const country = countryOfPlaces(drafts, book) ?? countryOfPlaces(earlier.slice(-2), book);
  for (const toll of findTolls(scene, book, country).map(withSource)) {
    const again = homeOf(toll, scene, drafts) === undefined ? toldAgain(scene, toll, earlier) : null;
    if (again !== null) {
      again.draft.tolls.push(again.toll);
      continue;
    }
    let home = homeOf(toll, scene, drafts) ?? earlierHome(scene, earlier);
    if (home === undefined) {
      const made = eventOfToll(scene, toll);
      if (made === null) continue;
      fillPlaces(made, scene.view.skeleton.length);
      fillTime(made, scene.view.skeleton.length, true);
      // "militants killed hundreds in the region": no number, no place, no day: a general statement.
      if (toll.best === null && made.places.length === 0 && !isDated(made)) continue;
      if (isStatistic(made, book)) continue;
      const isBare = made.places.length + made.parts.length === 0 && !isDated(made);
      // A bare count, where the report tells of deeds, is of one of them, and nobody says of which.
      if (isBare && earlier.some((draft) => DEADLY.has(draft.type))) continue;
      drafts.push(made);
      home = made;
    }
    home.tolls.push(toll);
  }
  for (const toll of listedTolls(scene, country)) {
    const home = homeOf(toll, scene, drafts) ?? lastDeadly(scene, earlier, 4);
    home?.tolls.push(toll);
  }
  const told = [...earlier.slice(-64), ...drafts];
  for (const { draft, toll } of retoldTolls(scene, told, (asked) => lastDeadly(scene, told, asked ? 30 : 3)))
    draft.tolls.push(toll);
  for (const { draft, toll } of givenTolls(scene, told, () => lastDeadly(scene, told, 3)))
    draft.tolls.push(toll);
}

function lastDeadly(scene: Scene, earlier: readonly EventDraft[], within: number): EventDraft | undefined {
  // Few sentences hold no more tellings than that: what lies further back is not asked for.
  const last = earlier.slice(-64).findLast((draft) => DEADLY.has(draft.type));
  return last !== undefined && scene.view.number - last.scene.view.number <= within ? last : undefined;
}

const LONG = new Set(['month', 'season', 'year', 'years', 'open']);
const EVERYWHERE =
  /\b(?:across|throughout|nationwide|country-?wide|province-?wide|in all|in total|overall|on average|this year|last year|so far|since|statistics|figures|per cent|percent|counted by)\b/i;

/** "In 2023, four persons were killed", "38 militants were killed across the province in April": a count over time, of many events. */
function isStatistic({ when, places, scene }: EventDraft, book: Book): boolean {
  if (when === null || !LONG.has(when.interval.precision) || when.interval.from === null) return false;
  const hasSite = places.some(
    ({ subject }) => !/^[a-z]+:[A-Z]{2}$/.test(book.subjects[subject]?.anchor ?? ''),
  );
  return !hasSite || EVERYWHERE.test(scene.view.skeleton);
}

const isDated = ({ when }: EventDraft): boolean =>
  when !== null && ['hour', 'day', 'days', 'week', 'month'].includes(when.interval.precision);

/** "X was killed in a drone strike", "forces killed X": the named dead belong to the event. */
function addVictims(scene: Scene, drafts: EventDraft[], earlier: readonly EventDraft[]): void {
  for (const victim of namedVictims(scene)) {
    let home = homeOf(victim, scene, drafts) ?? earlierHome(scene, earlier);
    if (home === undefined) {
      if (occurs(MISHAP, scene.view.skeleton) || !occurs(DELIBERATE, scene.view.skeleton)) continue;
      home = emptyDraft(scene, 'attack', victim.from, victim.to, 'killing');
      drafts.push(home);
      fillPlaces(home, scene.view.skeleton.length);
      fillTime(home, scene.view.skeleton.length, true);
    }
    const part: Part = { scene, ...victim, role: 'victim' };
    if (!home.parts.some((other) => other.subject === victim.subject && other.role === 'victim'))
      home.parts.push(part);
  }
}

/** "arrested X in L and recovered …": verbs joined in one clause share the doer and, where they have none, place and time. */
function shareBetweenVerbs(drafts: readonly EventDraft[]): void {
  const verbs = drafts.filter((draft) => draft.form === 'active' || draft.form === 'passive');
  verbs.forEach((draft, at) => {
    const before = verbs[at - 1];
    if (before === undefined) return;
    const { view } = draft.scene;
    const joined = /(?:,|\band)(?: (?:also|later|then|subsequently))? $/.test(
      view.skeleton.slice(Math.max(0, draft.from - 24), draft.from),
    );
    if (clauseAt(view.clauses, draft.from).id !== clauseAt(view.clauses, before.from).id || !joined) return;
    const [mine, theirs] = [SIDES[draft.type].agent, SIDES[before.type].agent];
    if (draft.form === 'active' && before.form === 'active' && mine !== null) {
      const doers = before.parts.filter((part) => part.role === theirs);
      const kept = draft.parts.filter((part) => part.role !== mine || part.from > before.to);
      draft.parts.splice(0, draft.parts.length, ...kept);
      for (const part of doers) {
        if (!draft.parts.some((other) => other.subject === part.subject))
          draft.parts.push({ ...part, role: mine, rule: draft.rule });
      }
    }
    if (draft.places.length === 0) draft.places.push(...before.places);
    draft.when ??= before.when;
  });
}

/** Nouns first: the time in "in connection with the attack of 2018" is the attack's, not the arrest's. */
function fillTimes(drafts: readonly EventDraft[]): void {
  const taken = new Set<number>();
  const isNoun = (draft: EventDraft) => draft.form === 'noun' || draft.form === 'named';
  for (const draft of [...drafts.filter(isNoun), ...drafts.filter((one) => !isNoun(one))]) {
    const { view } = draft.scene;
    const clause = clauseAt(view.clauses, draft.from).id;
    const next = drafts.find(
      (other) => other.from > draft.from && clauseAt(view.clauses, other.from).id === clause,
    );
    const limit = endOfItem(draft, next?.from ?? view.skeleton.length);
    fillTime(draft, limit, drafts.length === 1 && limit === view.skeleton.length, taken);
  }
}

/** "the X hijacking, the sabotage of April and a blast at Y": what a list goes on to name has its own place and time. */
function endOfItem({ form, scene, to }: EventDraft, limit: number): number {
  if (form !== 'named') return limit;
  const next = /^(?: in ‹L\d+›| on ‹T\d+›)*(?:,| and) (?:the|an?) /.exec(
    scene.view.skeleton.slice(to, limit),
  );
  return next === null ? limit : Math.min(limit, to + next[0].length);
}

function readScene(scene: Scene, earlier: readonly EventDraft[], book: Book): EventDraft[] {
  const drafts = [
    ...findTriggers(scene),
    ...takenUp(scene),
    ...opened(scene),
    ...heldOnTheWay(scene),
    ...phished(scene),
    ...namedDrafts(scene),
  ];
  drafts.push(...framedDeeds(scene, drafts));
  drafts.sort((a, b) => a.from - b.from);
  const { view } = scene;
  drafts.forEach((draft, at) => {
    const clause = clauseAt(view.clauses, draft.from).id;
    const next = drafts.slice(at + 1).find((other) => clauseAt(view.clauses, other.from).id === clause);
    const limit = endOfItem(draft, next?.from ?? view.skeleton.length);
    partsOfName(draft, book);
    rightLinks(draft);
    fillSides(draft, book, limit);
    leftLinks(draft);
    helpers(draft);
    fillPlaces(draft, limit);
    fillSite(draft, book);
    fillTraits(draft);
  });
  fillTimes(drafts);
  shareBetweenVerbs(drafts);
  foldManner(drafts);
  drafts.push(...foreignDrafts(scene, earlier, book));
  addVictims(scene, drafts, earlier);
  addIdentified(scene, drafts, earlier);
  addTolls(scene, drafts, earlier, book);
  addAnswers(scene, drafts, earlier);
  return drafts;
}

/** Reads the events of a report and files them. `scenes` are its mined sentences in order, `title` its subject line. */
export function readEvents(scenes: readonly Scene[], title: string | null, book: Book): void {
  const drafts: EventDraft[] = [];
  let frame: Frame | null = null;
  for (const scene of scenes) {
    frame = frameOf(scene, frame);
    const found = readScene(scene, drafts, book);
    framed(frame, found);
    storyDay(scene, found, drafts);
    drafts.push(...found);
  }
  const [first] = scenes;
  if (first !== undefined) {
    drafts.push(...tableDrafts(first.prose, book));
    drafts.sort((a, b) => a.scene.view.number - b.scene.view.number);
  }
  const titled = titledDraft(scenes, title, drafts);
  if (titled !== null) drafts.push(titled);
  const events = mergeDrafts(book, drafts);
  const dated = scenes[0]?.prose.dated;
  if (dated !== undefined) settle(events, dated, book);
  for (const told of events) fileEvent(book, told);
}
