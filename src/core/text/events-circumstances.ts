import { clauseAt } from './claims/clauses.ts';
import { slotById, type Slot } from './claims/skeleton.ts';
import { addPlace } from './events-arguments.ts';
import type { EventDraft, Passage } from './events-find.ts';
import { leftOf, rightOf } from './events-sides.ts';
import { BIT, holds } from './lexicon/classes.ts';

/** When and where an event happened. */

const AT =
  /(?:^| )(?:in|at|near|outside|inside|from|on the outskirts of|across|around|off|along|within|towards?|(?:north|south|east|west)(?:-(?:east|west))?(?:wards?)? of|[NSEW][EW]? of|(?:kilomet(?:re|er)s|km|miles) from|aboard)(?: (?!and\b|which\b|who\b|a\b|an\b|order\b|which\b)(?:[a-z][\w-]*|[A-Z][a-z]+|the|‹[PW]\d+›(?:'s)?)){0,4}?(?:(?:market|bazaar|mosque|shrine|school|college|university|hospital|station|post|base|camp|airport|court|courthouse|hotel|bank|bridge|road|highway|square|chowk|park|office|house|compound|village|town),)? ?(‹L\d+›)/;
const MORE_PLACES =
  /^(?:'s)?(?: (?:area|district|city|province|town|region|tehsil|neighbou?rhood|market|valley|airport|village|gate|bazaar|prison|jail|hospital|port|border|university|station|camp|court|prison,|jail,))?(?: \(‹L\d+›\))?(?:,? in (?:the )?|, |,? and (?:in )?| (?:area|district|region|province) of |,? near (?:the )?| )(?:the )?(‹L\d+›)/;
/** Movements whose place is where they lead to or from. */
const VERB_BETWEEN =
  /\b(?:was|were|has|have|had|is|are|will|would|said|which|who)\b(?! (?:carried out|conducted|staged|launched|reported|claimed|held|convened|signed|hosted|organi[sz]ed|concluded))/;

/** "in a suburb of Maiduguri", "from a godown outside Hub": a site without a name, in a place that has one. */
const SITE_IN =
  /(?:^| )(?:in|at|near|outside|inside|from|on) (?:an?|the|his|her|their) ((?:[a-z-]+ ){1,4})(?:of|in|near|outside|at|on|off) (?:the )?(‹L\d+›)/;
const SITES = BIT.premises | BIT.road;
function siteIn(text: string): RegExpExecArray | null {
  const match = SITE_IN.exec(text);
  return match !== null && holds(match[1] ?? '', SITES) ? match : null;
}

/** "followed a tip from Tashkent": where a word came from is not where it happened. */
const WORD_FROM =
  /\b(?:tip|tips|tip-?offs?|information|intelligence|leads?|warnings?|alerts?|requests?|messages?|calls?|letters?|orders?|reports?|word|news)$/;

/** Where somebody is taken or flees to is not where it happened. */
const LED_AWAY: ReadonlySet<EventDraft['type']> = new Set(['kidnapping', 'escape']);

const ON_ROAD = /(?:^| )on (?:the )?(‹L\d+›)/;
const ROAD =
  /\b(?:Road|Highway|Street|Avenue|Bridge|Square|Motorway|Boulevard|Border|Line|Pass|Railway|Island|River|Lake)$/;

function placesIn(draft: EventDraft, text: string): boolean {
  const road = ON_ROAD.exec(text);
  const isRoad = ROAD.test(
    draft.scene.prose.names[slotById(draft.scene.view, road?.[1])?.index ?? -1]?.text ?? '',
  );
  const near = siteIn(text);
  const plain = isRoad ? road : AT.exec(text);
  const match = near !== null && (plain === null || near.index < plain.index) ? near : plain;
  if (match === null || match.index > 110) return false;
  if (WORD_FROM.test(text.slice(0, match.index)) && / from\b/.test(match[0])) return false;
  if (LED_AWAY.has(draft.type) && / towards? (?:the )?‹L\d+›$/.test(match[0])) return false;
  if (
    draft.form === 'noun' &&
    VERB_BETWEEN.test(text.slice(0, match.index)) &&
    !/(?:took place|occurred|happened)/.test(text.slice(0, match.index))
  )
    return false;
  const { view } = draft.scene;
  let rest = text.slice(match.index + match[0].length);
  const found: (Slot | null)[] = [slotById(view, match.at(-1))];
  for (let more = MORE_PLACES.exec(rest); more !== null; more = MORE_PLACES.exec(rest)) {
    const slot = slotById(view, more[1]);
    // "in Kabul Abbey Gate": the place named last lies within the one before it.
    if (/^ ‹/.test(more[0])) found.unshift(slot);
    else found.push(slot);
    rest = rest.slice(more[0].length);
  }
  for (const slot of found) if (slot !== null) addPlace(draft, slot);
  return true;
}

/** "a blast hit Benghazi". */
const HITTING =
  /^ (?:hit|struck|rocked|shook|ripped through|tore through|rips through|hits|rocks)(?: the| a)?(?: [a-z][\w-]*){0,3}? (‹L\d+›)/;
/** "officers at Torkham seized …". */
const BESIDE_VERB =
  /\b(?:at|in|near) (‹L\d+›)(?: on ‹T\d+›)?(?: also| [a-z]+ly)?(?: was| were| has been| have been)? $/;
const FRONTED_PLACE = /^(?:‹T\d+›,? ?)?(?:In|At|Near|Outside) (?:the )?(?:[a-z][\w-]* ){0,3}(‹L\d+›)/;
const NO_PLACE_FROM_LEFT = new Set(['withdrawal', 'visit']);

const SITED: ReadonlySet<EventDraft['type']> = new Set([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'air-strike',
  'assassination',
  'kidnapping',
  'hijacking',
  'clash',
  'raid',
  'arrest',
  'seizure',
  'financing',
  'escape',
  'protest',
  'cyber-attack',
]);

/** The one place of a sentence, for a deed told without any: "in Bannu, three policemen were killed when militants …". */
function onlyPlace(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  const sites = [
    ...view.skeleton.matchAll(/\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|off|above|along) (?:the )?(‹L\d+›)/g),
  ];
  const names = new Set(sites.map((match) => prose.subjectOf[slotById(view, match[1])?.index ?? -1] ?? null));
  const [site] = sites;
  if (names.size === 1 && site !== undefined)
    placesIn(draft, ` ${view.skeleton.slice(site.index).replace(/^[IANO]/, (first) => first.toLowerCase())}`);
}

/** "stormed the police post there": the place named last, in this sentence or one shortly before. */
const THERE =
  /^(?: [a-z'-]+| ‹[QW]\d+›){0,6}? (?:there(?! (?:is|are|was|were|has|had|have|will)\b)|at the (?:same )?(?:spot|scene|site|place))\b/;
function placeThere(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  if (!THERE.test(view.skeleton.slice(draft.to))) return;
  const at = view.start;
  let last = -1;
  for (let index = 0; index < prose.names.length; index++) {
    const name = prose.names[index];
    if (name === undefined || name.start >= at) break;
    if (name.kind === 'place') last = index;
  }
  const subject = prose.subjectOf[last];
  const near = prose.views.find(({ end }) => end > (prose.names[last]?.start ?? at));
  if (subject === undefined || near === undefined || view.number - near.number > 3) return;
  draft.places.push({ subject, passage: { scene: draft.scene, from: draft.from, to: draft.to } });
}

/** "was sent to Noor Jewellers LLC, Sharjah": the seat written behind the other party. */
const SEAT =
  /\b(?:to|from|by|through|via|with) (?:the |an? )?(?:[a-z-]+ ){0,3}‹[OP]\d+›,? (?:of |in |at )?(‹L\d+›)/;

/** Where: after the trigger up to the next one, else in front of the sentence. */
export function fillPlaces(draft: EventDraft, limit: number): void {
  const { view } = draft.scene;
  if (draft.form === 'noun') {
    const hit = HITTING.exec(rightOf(view, draft.to));
    const slot = slotById(view, hit?.[1]);
    if (slot !== null) addPlace(draft, slot);
  }
  if (placesIn(draft, rightOf(view, draft.to, limit))) return;
  if (draft.places.length > 0 || draft.form === 'gerund') return;
  const left = leftOf(view, draft.from);
  const fronted = FRONTED_PLACE.exec(left) ?? (draft.form === 'noun' ? null : BESIDE_VERB.exec(left));
  const slot = slotById(view, fronted?.[1]);
  if (slot !== null && !NO_PLACE_FROM_LEFT.has(draft.type)) addPlace(draft, slot);
  if (draft.places.length > 0) return;
  if (draft.form === 'noun' || draft.form === 'named') {
    // "were killed in Jordan in a drone attack": the place right before the noun's own phrase.
    const before =
      /\b(?:in|at|near) (?:the )?(‹L\d+›)(?: (?:on|in) ‹T\d+›| ‹T\d+›)?(?:,)? (?:in|during|by|when) (?:an?|the) (?:[a-z-]+ |‹\w+› )*$/.exec(
        left,
      );
    const site = slotById(view, before?.[1]);
    if (site !== null) addPlace(draft, site);
    return;
  }
  if (SITED.has(draft.type)) placeThere(draft);
  if (draft.type === 'financing') {
    const seat = slotById(view, SEAT.exec(rightOf(view, draft.to))?.[1]);
    if (seat !== null) addPlace(draft, seat);
  }
  if (draft.places.length > 0) return;
  if (SITED.has(draft.type)) onlyPlace(draft);
  if (draft.places.length > 0) return;
  // "attacked Quetta", "a bomb exploded Monday in …": a later place of the same clause, past the next noun.
  placesIn(draft, rightOf(view, draft.to));
}

const OF_ANOTHER = /,[^,]*\b(?:who|whom|which|whose|before|until|after)\b|; /;

const TOOK_PLACE =
  /\b(?:took place|occurred|happened|came|was (?:carried out|staged|conducted)|rocked|ripped|hit|killed|injured|wounded|left|claimed|targeted|struck)\b/;

function usable(
  draft: EventDraft,
  slot: Slot,
): (Passage & { interval: NonNullable<EventDraft['when']>['interval'] }) | null {
  const time = draft.scene.prose.times[slot.index];
  if (time === undefined) return null;
  // "agreed to sign by 31 March": a time to come up to which something is due is not when it was agreed.
  const { from, to } = time.interval;
  // An hour without a day tells of no time that could be compared.
  if (from === null && to === null) return null;
  const day = draft.scene.prose.dated.to;
  if (from === null && to !== null && day !== null && to > day) return null;
  return {
    scene: draft.scene,
    from: Math.min(slot.at, draft.from),
    to: Math.max(slot.to, draft.to),
    interval: time.interval,
  };
}

function take(draft: EventDraft, slot: Slot | undefined): boolean {
  const found = slot === undefined ? null : usable(draft, slot);
  if (found === null) return false;
  draft.when = { interval: found.interval, passage: { scene: draft.scene, from: found.from, to: found.to } };
  return true;
}

/** Times in the draft's own clause, nearest after the trigger first, then before it. */
function clauseTimes(draft: EventDraft): { after: Slot[]; before: Slot[] } {
  const { view } = draft.scene;
  const id = clauseAt(view.clauses, draft.from).id;
  // A date of birth or of a document is not when a deed was done, nor is that of the saying ("claimed last week that").
  const isOther = (slot: Slot) =>
    /\b(?:born|DOB|birth|dated|expir\w+|issued|since|aged?|as of)\b[^‹]{0,10}$/i.test(
      view.skeleton.slice(0, slot.at),
    ) ||
    (/^ that\b/.test(view.skeleton.slice(slot.to)) &&
      /\b(?:claimed|said|announced|stated|reported|alleged|denied)(?: on| in)? $/.test(
        view.skeleton.slice(0, slot.at),
      ));
  const times = view.slots.filter(
    (slot) => slot.letter === 'T' && !isOther(slot) && clauseAt(view.clauses, slot.at).id === id,
  );
  return {
    after: times.filter((slot) => slot.at >= draft.to),
    before: times.filter((slot) => slot.at < draft.from).reverse(),
  };
}

/** "on 9 July a minister told a conference that X had planned the bombing": the day is that of the saying. */
const isOfSaying = (draft: EventDraft, slot: Slot | undefined): boolean =>
  slot !== undefined &&
  /\b(?:told|said|says|announced|claimed|stated|alleged|recalled)\b[^.;]* that\b/.test(
    draft.scene.view.skeleton.slice(slot.to, draft.from),
  );

/**
 * When: a noun takes only the time that belongs to it ("the attack in 2021", "last year's bombing"), or the sentence's,
 * where it is the only event there; a verb takes any time of its clause, else the time its "when" hangs on, else the
 * time in front of the sentence.
 */
export function fillTime(
  draft: EventDraft,
  limit: number,
  alone: boolean,
  taken: Set<number> = new Set(),
): void {
  const { view } = draft.scene;
  const { after, before } = clauseTimes(draft);
  const near = after.find((slot) => slot.at < limit);
  const isNoun = draft.form === 'noun' || draft.form === 'named';
  if (isNoun) {
    const compound = before.find((slot) =>
      /^(?:'s|')?[ -](?:(?!of |in |and |to |for |the |a |an |on |at |by |with |from |was |were |has |had |is |their |his |her |its |this |that |up )(?:[a-z][\w-]*|‹\w+›) ?){0,3}$/.test(
        view.skeleton.slice(slot.to, draft.from),
      ),
    );
    if (take(draft, compound)) {
      taken.add(compound?.at ?? -1);
      return;
    }
    // "was arrested in a raid on Monday": the deed and its manner share their time.
    const isManner = /\b(?:in|during|by|after) (?:an?|the) (?:[a-z-]+ |‹\w+› )*$/.test(
      view.skeleton.slice(0, draft.from),
    );
    if (near !== undefined) {
      const between = view.skeleton.slice(draft.to, near.at);
      // "condemned the massacre and then, a week later, praised it": what came later is the next verb's.
      const isNext =
        /\S/.test(between) && draft.scene.prose.times[near.index]?.rule.startsWith('time.later') === true;
      if (!isNext && (!VERB_BETWEEN.test(between) || TOOK_PLACE.test(between)) && take(draft, near)) {
        if (!isManner) taken.add(near.at);
        return;
      }
    }
    const isTopic = /\b(?:of|for|over|about|on|with) (?:the |an? |‹\w+› )*$/.test(
      view.skeleton.slice(0, draft.from),
    );
    if (alone && !isTopic && !isOfSaying(draft, before[0])) take(draft, before[0]);
    return;
  }
  if (draft.form === 'gerund') {
    if (near !== undefined && near.at - draft.to < 90) take(draft, near);
    return;
  }
  const free = (slot: Slot | undefined) => (slot === undefined || taken.has(slot.at) ? undefined : slot);
  // "In June they took two men, one of whom was let go in July": the later time is another deed's.
  const isOthers =
    near !== undefined && before.length > 0 && OF_ANOTHER.test(view.skeleton.slice(draft.to, near.at));
  if (isOthers && take(draft, free(before[0]))) return;
  if (take(draft, free(near)) || take(draft, free(before[0])) || take(draft, free(after[0]))) return;
  const clause = clauseAt(view.clauses, draft.from);
  if (clause.kind === 'adverbial' || clause.kind === 'main') {
    const earlier = view.slots.findLast(
      (slot) =>
        slot.letter === 'T' &&
        slot.to <= clause.from &&
        (clause.kind === 'main' || clause.from - slot.to < 60),
    );
    take(draft, earlier);
  }
  if (draft.when === null && clause.kind === 'complement')
    take(
      draft,
      view.slots.find((slot) => slot.letter === 'T' && slot.at > clause.to),
    );
}
