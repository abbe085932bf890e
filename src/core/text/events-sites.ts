import { slotById, textSpan, type Slot } from './claims/skeleton.ts';
import type { EventDraft } from './events-find.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { addSubject, type Book } from './subjects.ts';

/**
 * Places that only the words about an event show to be places: "the Rohri signal box attack", "the attack on the Farah
 * customs house". No registry need know them.
 */

/** Capitalised words that stand beside an event's noun and are no place. */
const NO_SITE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|Christmas|Easter|Eid|Ramadan|Muharram|Ashura|New|Year|Eve|Operation|Army|Police|Navy|Rangers|Islamic|Muslim|Christian|Shia|Sunni|Taliban|Daesh|ISIS|God|He|She|They|It|The|This|That|His|Her|Their|Its|In|On|At|One|Two|Three|Both|Some|Several|President|Prime|Minister|General|Captain|Inspector|Court|Act|Section)\b|\d|^[A-Z]{2,5}$/;

const SITED: ReadonlySet<EventDraft['type']> = new Set([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'clash',
  'hijacking',
  'raid',
  'air-strike',
  'seizure',
  'arrest',
  'kidnapping',
  'assassination',
  'transfer',
]);

const NAME = String.raw`((?:\p{Lu}[\p{L}'’]*(?:-[\p{L}'’]+)* ?){1,3})`;
/** Small words between a name and the noun of the event: "signal box", "shrine". */
const BEFORE = new RegExp(
  String.raw`(?:^|[ (“"])(?:the |this |that |an? |‹T\d+›(?:'s)? |of |in |and |for )?${NAME}((?:(?!(?:of|in|and|to|for|the|an?|on|at|by|with|from|was|were|has|had|is|their|his|her|its|this|that|up) )[a-z][a-z-]* ){0,3})$`,
  'u',
);
const AFTER = new RegExp(
  String.raw`^ (?:(?:on|at|in|near|outside|inside|of|against) )(?:the |an? )?(?:(?!(?:the|his|her|their|its|by|with|when|while|and) )[a-z][a-z-]* ){0,4}?(?:(?:in|at|near|of) )?(?:the )?${NAME}(?=$|[,.;:)]|(?<= )[a-z]+|‹T| ‹T)`,
  'u',
);

/** An object of small words after a verb. */
const HIT = /^ (?:the|an?|its|their|his) (?:[a-z-]+ ){0,3}[a-z-]+(?= (?:on|at|in|near|outside|off) )/;

function placeCalled(draft: EventDraft, book: Book, from: number, name: string): void {
  const { view, prose } = draft.scene;
  const text = name.trim();
  if (text.length < 3 || NO_SITE.test(text) || countryOfDemonym(text) !== null) return;
  const { start } = textSpan(view, from, from + text.length);
  if (prose.layout.text.slice(start, start + text.length) !== text) return;
  addNamedPlace(draft, book, from, text, 'event.site@1');
}

/** A place of the event by the words at `from` in the skeleton, known as a place before or not. */
export function addNamedPlace(draft: EventDraft, book: Book, from: number, text: string, rule: string): void {
  const { start } = textSpan(draft.scene.view, from, from + text.length);
  const script = /[\u0600-\u06ff]/.test(text) ? 'Arab' : /[\u0400-\u04ff]/.test(text) ? 'Cyrl' : 'Latn';
  const known = book.subjects.findIndex(
    (subject) => subject.kind === 'place' && subject.names.some((one) => one.text === text),
  );
  const subject = known >= 0 ? known : addSubject(book, 'place', [{ text, script, kind: 'primary' }]);
  book.mentions.push({ kind: 'place', start, end: start + text.length, text, script, subject, rule });
  const [a, b] = [Math.min(from, draft.from), Math.max(from + text.length, draft.to)];
  draft.places.push({ subject, passage: { scene: draft.scene, from: a, to: b } });
}

/** Kinds of spot that a name is put before: "Khorog bus station". */
const SPOT =
  '(?:market|bazaar|mosque|shrine|school|college|university|hospital|station|post|checkpost|checkpoint|base|camp|airport|court|courthouse|hotel|bank|bridge|road|highway|square|chowk|park|church|temple|port|harbour|prison|jail|mill|mine|dam|depot|plant|village|town|district|valley|border|crossing|gate|stadium|seminary|toll)';
const SPOT_OF = new RegExp(String.raw`(‹[PW]\d+›) (?:[a-z-]+ )?${SPOT} (?:[a-z-]+ )?$`);
/** A person can be no spot: "seized at Ibrahim Hyderi on 19 October". */
const AT_NAME =
  /^ (?:[a-z-]+ ){0,5}?(?:at|near|in|outside) (‹[PW]\d+›)(?= ["“]?on ["“]?‹T| ‹T|,? in ‹[LT]|[.;,]|$)/;

/** A spot whose name the reader took for somebody's, or for a thing's. */
function mistaken(draft: EventDraft): Slot | null {
  const { view, prose } = draft.scene;
  const id =
    draft.form === 'noun'
      ? SPOT_OF.exec(view.skeleton.slice(0, draft.from))?.[1]
      : AT_NAME.exec(view.skeleton.slice(draft.to))?.[1];
  const slot = slotById(view, id);
  const kind = slot === null ? undefined : prose.names[slot.index]?.kind;
  return kind === undefined || kind === 'place' ? null : slot;
}

/** Adds the place that capitalised words beside the trigger name, where no known name stands there. */
export function fillSite(draft: EventDraft, book: Book): void {
  if (draft.places.length > 0 || !SITED.has(draft.type)) return;
  const { skeleton } = draft.scene.view;
  const slot = mistaken(draft);
  if (slot !== null) {
    const text = draft.scene.prose.layout.text.slice(slot.start, slot.end);
    addNamedPlace(draft, book, slot.at, text, 'event.site-name@1');
    return;
  }
  if (draft.form === 'noun' && draft.type !== 'assassination' && draft.type !== 'arrest') {
    const left = skeleton.slice(0, draft.from);
    const before = BEFORE.exec(left);
    if (before?.[1] !== undefined) {
      const from = before.index + before[0].lastIndexOf(before[1]);
      placeCalled(draft, book, from, before[1]);
      if (draft.places.length > 0) return;
    }
  }
  const right = skeleton.slice(draft.to, draft.to + 110);
  // "bombed a mangrove camp on nearby Bitinan": what was hit stands between.
  const hit = draft.form === 'active' ? (HIT.exec(right)?.[0].length ?? 0) : 0;
  const after = AFTER.exec(right.slice(hit));
  if (after?.[1] !== undefined)
    placeCalled(draft, book, draft.to + hit + after[0].lastIndexOf(after[1]), after[1]);
}
