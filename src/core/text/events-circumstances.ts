import { clauseAt } from './claims/clauses.ts';
import { matchesOf } from './claims/matches.ts';
import { slotById, subjectOfSlot, textSpan, type Slot } from './claims/skeleton.ts';
import { addPlace } from './events-arguments.ts';
import { WEAPONS } from './events.data.ts';
import type { EventDraft, Passage } from './events-find.ts';
import { leftOf, rightOf } from './events-sides.ts';

/** When and where an event happened, with what, for how long, what was taken. */

const AT =
  /(?:^| )(?:in|at|near|outside|inside|from|on the outskirts of|across|around|off|along|within|towards?)(?: (?!and\b|which\b|who\b|a\b|an\b|order\b|which\b)(?:[a-z][\w-]*|[A-Z][a-z]+|the)){0,4}? ?(‹L\d+›)/;
const MORE_PLACES =
  /^(?:'s)?(?: (?:area|district|city|province|town|region|tehsil|neighbou?rhood|market|valley|airport|village|gate|bazaar))?(?: \(‹L\d+›\))?(?:,? in (?:the )?|, |,? and (?:in )?| (?:area|district|region|province) of |,? near (?:the )?| )(?:the )?(‹L\d+›)/;
/** Movements whose place is where they lead to or from. */
const VERB_BETWEEN =
  /\b(?:was|were|has|have|had|is|are|will|would|said|which|who)\b(?! (?:carried out|conducted|staged|launched|reported|claimed|held|convened|signed|hosted|organi[sz]ed|concluded))/;

function placesIn(draft: EventDraft, text: string): boolean {
  const match = AT.exec(text);
  if (match === null || match.index > 110) return false;
  if (
    draft.form === 'noun' &&
    VERB_BETWEEN.test(text.slice(0, match.index)) &&
    !/(?:took place|occurred|happened)/.test(text.slice(0, match.index))
  )
    return false;
  const { view } = draft.scene;
  let rest = text.slice(match.index + match[0].length);
  const found: (Slot | null)[] = [slotById(view, match[1])];
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

/** The one place of a sentence, for a deed told without any: "in Bannu, three policemen were killed when militants …". */
function onlyPlace(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  const sites = [...view.skeleton.matchAll(/\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?(‹L\d+›)/g)]
    .map((match) => slotById(view, match[1]))
    .filter((slot) => slot !== null);
  const names = new Set(sites.map((slot) => prose.subjectOf[slot.index]));
  const [site] = sites;
  if (names.size === 1 && site !== undefined) addPlace(draft, site);
}

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
  if (VIOLENT.has(draft.type)) onlyPlace(draft);
  if (draft.places.length > 0) return;
  // "attacked Quetta", "a bomb exploded Monday in …": a later place of the same clause, past the next noun.
  placesIn(draft, rightOf(view, draft.to));
}

const TOOK_PLACE =
  /\b(?:took place|occurred|happened|came|was (?:carried out|staged|conducted)|rocked|ripped|hit|killed|injured|wounded|left|claimed|targeted|struck)\b/;

function usable(
  draft: EventDraft,
  slot: Slot,
): (Passage & { interval: NonNullable<EventDraft['when']>['interval'] }) | null {
  const time = draft.scene.prose.times[slot.index];
  if (time === undefined) return null;
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
    /\b(?:born|DOB|birth|dated|expir\w+|issued|since|aged?)\b[^‹]{0,10}$/i.test(
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
      if ((!VERB_BETWEEN.test(between) || TOOK_PLACE.test(between)) && take(draft, near)) {
        if (!isManner) taken.add(near.at);
        return;
      }
    }
    const isTopic = /\b(?:of|for|over|about|on|with) (?:the |an? |‹\w+› )*$/.test(
      view.skeleton.slice(0, draft.from),
    );
    if (alone && !isTopic) take(draft, before[0]);
    return;
  }
  if (draft.form === 'gerund') {
    if (near !== undefined && near.at - draft.to < 90) take(draft, near);
    return;
  }
  const free = (slot: Slot | undefined) => (slot === undefined || taken.has(slot.at) ? undefined : slot);
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

const USED = new RegExp(
  String.raw`\b(?:with|using|by|armed with|detonat\w+|fired|firing|hurl\w+|lobb\w+|threw|throwing|plant\w+|strapped|wearing|carrying|used|use of|involving|when) (?:a |an |the |his |her |their |his own |of )?(?:[a-z][\w-]* |‹Q\d+› ){0,2}?(?<weapon>‹W\d+›|${WEAPONS})\b`,
  'dgi',
);
const EXPLODING = new RegExp(
  String.raw`\b(?<weapon>${WEAPONS}) (?:exploded|detonated|went off|planted|blew up|hit|struck|attack|blast|explosion)`,
  'dgi',
);
const VIOLENT = new Set([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'air-strike',
  'assassination',
]);

function weapons(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  for (const pattern of [USED, EXPLODING]) {
    for (const match of matchesOf(pattern, view.skeleton)) {
      const range = match.indices?.groups?.['weapon'];
      if (range === undefined) continue;
      const span = textSpan(view, range[0], range[1]);
      const text = prose.layout.text.slice(span.start, span.end);
      if (
        draft.traits.some(
          (trait) =>
            trait.property === 'weaponUsed' && trait.value.type === 'text' && trait.value.text === text,
        )
      )
        continue;
      draft.traits.push({
        scene: draft.scene,
        from: match.index,
        to: match.index + match[0].length,
        property: 'weaponUsed',
        value: { type: 'text', text },
        rule: 'weapon.used@1',
      });
    }
  }
}

/** "seized 12 rifles and 3 kg of explosives from …": the noun phrase up to where it was taken. */
function seized(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  const after = view.skeleton.slice(draft.to);
  const left = view.skeleton.slice(0, draft.from);
  const until =
    /(?:,? (?:hidden|concealed|stashed|packed|found hidden|from|in|during|at|after|near|when|while|on|by|following|along with the arrest)\b(?! (?:cash|rupees))|[.;]|, (?:police|officials|who|which|said)|$)/.exec(
      after,
    );
  let [from, to] = [draft.to, draft.to + (until?.index ?? 0)];
  if (draft.form === 'passive') {
    const subject =
      /(?:^|[.;,] |\band |where |that )((?:(?! that )[^.;])*?) (?:was|were|have been|had been|has been)(?: also)? $/.exec(
        left,
      );
    if (subject === null) return;
    from = draft.from - (subject[0].length - subject[0].indexOf(subject[1] as string));
    to = from + (subject[1] as string).length;
  } else if (draft.form === 'noun') {
    const of = /^ of /.exec(after);
    if (of === null) return;
    from = draft.to + of[0].length;
  }
  addCraft(draft, from, to);
  const span = textSpan(view, from, to);
  const text = prose.layout.text
    .slice(span.start, span.end)
    .replace(/^[–—-]\s*/, '')
    .replace(/^(?:a|an|the) /i, '');
  // A person recovered is rescued, not seized.
  const isPeople =
    /‹P/.test(view.skeleton.slice(from, to)) ||
    /\b(?:bod(?:y|ies)|corpses?|remains|hostages?|survivors?)\b/.test(text);
  if (text.length < 3 || text.length > 240 || isPeople) return;
  draft.traits.push({
    scene: draft.scene,
    from,
    to,
    property: 'seized',
    value: { type: 'text', text },
    rule: `seized.${draft.form}@1`,
  });
}

const CRAFT: ReadonlySet<string> = new Set(['vessel', 'vehicle', 'aircraft']);

/** "intercepted the launch X": a craft with a name is who it was done to, besides what was found. */
function addCraft(draft: EventDraft, from: number, to: number): void {
  const { scene } = draft;
  for (const slot of scene.view.slots) {
    if (slot.at < from || slot.to > to || !CRAFT.has(scene.prose.names[slot.index]?.kind ?? '')) continue;
    const subject = 'TQM'.includes(slot.letter) ? null : subjectOfSlot(scene.prose, slot);
    if (subject !== null)
      draft.parts.push({
        scene,
        from: slot.at,
        to: slot.to,
        subject,
        role: 'target',
        rule: 'seized.craft@1',
      });
  }
}

const LASTING =
  /^(?:(?!\b(?:had|has|have|can|could|walked|been|for which|who|which)\b)[^;])*?\b(?:spann(?:ing|ed)|last(?:ing|ed)|that lasted|continu(?:ing|ed) for|went on for|stretch(?:ing|ed) over|ran for|for)(?: for)?(?: (?:over|more than|about|nearly|almost|some))? (‹[QT]\d+›)/;

function duration(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  if (draft.form === 'gerund') return;
  const match = LASTING.exec(view.skeleton.slice(draft.to));
  const slot = slotById(view, match?.[1]);
  const quantity = slot?.letter === 'Q' ? prose.quantities[slot.index] : undefined;
  if (
    match === null ||
    slot === null ||
    quantity === undefined ||
    !/(?:hour|day|week|month|year|minute)/.test(quantity.unit)
  )
    return;
  const { low, best, high, unit, qualifier } = quantity;
  draft.traits.push({
    scene: draft.scene,
    from: draft.to + match.index,
    to: slot.to,
    property: 'duration',
    value: { type: 'quantity', low, best, high, unit },
    qualifier,
    rule: 'duration@1',
  });
}

function money(draft: EventDraft): void {
  if (!['financing', 'seizure', 'award', 'kidnapping', 'agreement', 'transfer'].includes(draft.type)) return;
  const { view, prose } = draft.scene;
  const id = clauseAt(view.clauses, draft.from).id;
  for (const slot of view.slots) {
    const found =
      slot.letter === 'M' && clauseAt(view.clauses, slot.at).id === id
        ? prose.quantities[slot.index]?.money
        : null;
    if (found === null || found === undefined) continue;
    draft.traits.push({
      scene: draft.scene,
      from: Math.min(slot.at, draft.from),
      to: Math.max(slot.to, draft.to),
      property: 'amount',
      value: { type: 'money', ...found },
      rule: 'amount.event@1',
    });
  }
}

/** "arrested three suspects", "12 people were detained": how many, where no names are given. */
function arrestedCount(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  const match =
    draft.form === 'passive'
      ? /(‹Q\d+›)(?: [a-z][\w-]*){0,3} (?:was|were|have been|had been|has been)(?: [a-z]+ly| also)? $/.exec(
          view.skeleton.slice(0, draft.from),
        )
      : /^ (?:at least |some |as many as |another )?(‹Q\d+›)/.exec(view.skeleton.slice(draft.to));
  const slot = slotById(view, match?.[1]);
  const quantity = slot === null ? undefined : prose.quantities[slot.index];
  if (slot === null || quantity === undefined || /^(?:km|kg|year|month|day|hour|%)/.test(quantity.unit))
    return;
  const { low, best, high, unit, qualifier } = quantity;
  draft.traits.push({
    scene: draft.scene,
    from: Math.min(slot.at, draft.from),
    to: Math.max(slot.to, draft.to),
    property: 'quantity',
    value: { type: 'quantity', low, best, high, unit: unit === '' ? 'people' : unit },
    qualifier,
    rule: `arrested.count.${draft.form}@1`,
  });
}

export function fillTraits(draft: EventDraft): void {
  if (draft.type === 'arrest') arrestedCount(draft);
  if (VIOLENT.has(draft.type)) weapons(draft);
  if (draft.type === 'seizure') seized(draft);
  duration(draft);
  money(draft);
}
