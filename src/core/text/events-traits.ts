import { clauseAt } from './claims/clauses.ts';
import { matchesOf } from './claims/matches.ts';
import { slotById, subjectOfSlot, textSpan } from './claims/skeleton.ts';
import { WEAPONS } from './events.data.ts';
import type { EventDraft } from './events-find.ts';

/** With what a deed was done, for how long, what was taken and paid. */

const USED = new RegExp(
  String.raw`\b(?:with|using|by|armed with|detonat\w+|fired|firing|hurl\w+|lobb\w+|threw|throwing|plant\w+|strapped|wearing|carrying|used|use of|involving|when) (?:a |an |the |his |her |their |his own |of )?(?:[a-z][\w-]* |‹Q\d+› ){0,2}?(?<weapon>‹W\d+›|${WEAPONS})\b`,
  'dgi',
);
const EXPLODING = new RegExp(
  String.raw`\b(?<weapon>${WEAPONS}) (?:exploded|detonated|went off|planted|blew up|hit|struck|attack|blast|explosion)`,
  'dgi',
);

const VIOLENT: ReadonlySet<EventDraft['type']> = new Set([
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
  const { view } = draft.scene;
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
    // "From the boot were recovered two pistols": the goods stand behind the verb.
    const isInverted =
      /^(?:From|In|On|Under|Inside|With|Recovered|Found)\b[^,‹]*(?:‹[PLT]\d+›)?[^,‹]*$/i.test(
        (subject[1] as string).trim(),
      );
    if (isInverted) return addSeized(draft, draft.to, draft.to + (until?.index ?? 0));
    from = draft.from - (subject[0].length - subject[0].indexOf(subject[1] as string));
    to = from + (subject[1] as string).length;
    // "From the spot 47 empties were taken": the goods begin behind where they were found.
    const fronted = /^\s*(?:From|In|On|Under|Inside|At) [^,‹]*(?=‹[QMW])/i.exec(
      view.skeleton.slice(from, to),
    );
    from += fronted?.[0].length ?? 0;
  } else if (draft.form === 'noun') {
    const of = /^ of /.exec(after);
    if (of === null) return;
    from = draft.to + of[0].length;
  }
  addSeized(draft, from, to);
}

/** Files the stretch as what was taken, where it is goods. */
function addSeized(draft: EventDraft, from: number, to: number): void {
  const { view, prose } = draft.scene;
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
  if (draft.form === 'gerund' || draft.type === 'other') return;
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
      ? /(‹Q\d+›)(?: [a-z][\w-]*){0,3}(?:, ‹Q\d+› of (?:them|whom)[^,‹]{0,24},)? (?:was|were|have been|had been|has been)(?: [a-z]+ly| also)? $/.exec(
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
