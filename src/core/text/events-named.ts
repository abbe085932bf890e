import type { EventType } from '../words/index.ts';
import { subjectOfSlot, textSpan } from './claims/skeleton.ts';
import { FAMILIES, SIDES, TRIGGERS } from './events.data.ts';
import { emptyDraft, type EventDraft } from './events-find.ts';
import { countryOfDemonym, placeForms } from './gazetteer.ts';
import { addSubject, type Book, type Scene } from './subjects.ts';

/** Events that have a name of their own, and what their names tell of places and parties. */

const NAME_TYPES: readonly (readonly [RegExp, EventType])[] = [
  [/\b(?:train|bus|coach|ferry|plane|airliner|aircraft) siege\b/i, 'hijacking'],
  [/\b(?:dialogue|summit|talks|meeting|conference|consultations)\b/i, 'meeting'],
  [/\b(?:battle|clash|clashes)\b/i, 'clash'],
  [/\b(?:agreement|accord|treaty|pact|memorandum)\b/i, 'agreement'],
  ...TRIGGERS.flatMap((row) =>
    row.nouns === undefined ? [] : [[new RegExp(`\\b(?:${row.nouns})s?\\b`, 'i'), row.type] as const],
  ),
];

/**
 * A named event or operation as a telling of itself. A programme whose name is a kind of meeting ("the X–Y Dialogue in
 * August") tells of one sitting of it: an event of that name, part of the programme.
 */
export function namedDrafts(scene: Scene): EventDraft[] {
  return scene.view.slots.flatMap((slot): EventDraft[] => {
    const name = slot.letter === 'E' ? scene.prose.names[slot.index] : undefined;
    const subject = subjectOfSlot(scene.prose, slot);
    if (name === undefined || subject === null) return [];
    const type =
      NAME_TYPES.find(([pattern]) => pattern.test(name.text))?.[1] ??
      (name.kind === 'operation' ? 'raid' : 'other');
    const draft = { ...emptyDraft(scene, type, slot.at, slot.to, name.text), definite: true };
    if (name.kind !== 'programme')
      return [{ ...draft, rule: name.rule, form: 'named' as const, named: subject }];
    return type === 'meeting'
      ? [{ ...draft, rule: 'meeting.sitting@1', form: 'noun' as const, sittingOf: subject }]
      : [];
  });
}

/** What is named inside an event's name: places of an attack, parties of a dialogue. */
export function partsOfName(draft: EventDraft, book: Book): void {
  if (draft.form !== 'named' && draft.sittingOf === null) return;
  const passage = { scene: draft.scene, from: draft.from, to: draft.to };
  const addPart = (index: number) => {
    const kind = book.subjects[index]?.kind;
    const isParty = kind === 'organisation' || ['meeting', 'agreement', 'withdrawal'].includes(draft.type);
    if (!isParty) draft.places.push({ subject: index, passage });
    else
      draft.parts.push({
        ...passage,
        subject: index,
        role: SIDES[draft.type].agent ?? 'participant',
        rule: 'event.name-part@1',
      });
  };
  const words = ` ${draft.word.replace(/[-–]/g, ' ')} `;
  const own = book.subjects.flatMap((subject, index) =>
    (subject.kind === 'place' || subject.kind === 'organisation') &&
    subject.names.some((name) => words.includes(` ${name.text} `))
      ? [index]
      : [],
  );
  for (const index of own) addPart(index);
  if (own.length > 0) return;
  const listed = placesOfGazetteer(draft, book);
  for (const index of listed) addPart(index);
  if (listed.length === 0 && FAMILIES[draft.type] !== undefined) {
    const site = siteOfName(draft, book);
    if (site !== null) draft.places.push({ subject: site, passage });
  }
}

/** Capitalised words that stand before an event's noun and are no place. */
const NO_SITE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|Christmas|Easter|Eid|Ramadan|Muharram|Ashura|New|Year|Eve|Operation|Army|Police|Navy|Rangers|Islamic|Taliban|Daesh|ISIS)\b|\d/;

/** "Lamu attack", "Westgate bombing": attacks are called by where they were; no registry need know the place. */
function siteOfName(draft: EventDraft, book: Book): number | null {
  const match = /^(?:[Tt]he )?((?:[A-Z][\p{L}'’-]+ ){1,3})(?:[a-z]+ )*[a-z]+$/u.exec(draft.word);
  const text = match?.[1]?.trim();
  if (text === undefined || NO_SITE.test(text) || countryOfDemonym(text) !== null) return null;
  const start = textSpan(draft.scene.view, draft.from, draft.to).start + draft.word.indexOf(text);
  const subject = addSubject(book, 'place', [{ text, script: 'Latn', kind: 'primary' }]);
  book.mentions.push({
    kind: 'place',
    start,
    end: start + text.length,
    text,
    script: 'Latn',
    subject,
    rule: 'event.name-site@1',
  });
  return subject;
}

let gazetteer: ReadonlyMap<string, string> | null = null;

/** Public key of a place by its form; built once, on first use. */
function placeKey(form: string): string | undefined {
  gazetteer ??= new Map(
    placeForms().flatMap(({ form, anchor }) => (anchor === null ? [] : [[form, anchor]])),
  );
  return gazetteer.get(form);
}

/** Places of the shipped gazetteer inside a name ("Abbey Gate attack"), where the report names them nowhere else. */
function placesOfGazetteer(draft: EventDraft, book: Book): number[] {
  const { view, prose } = draft.scene;
  const { start } = textSpan(view, draft.from, draft.to);
  const words = [...draft.word.matchAll(/[^\s–-]+/g)];
  const found: number[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const [first, last] = [words[from], words[to - 1]];
      if (first === undefined || last === undefined) continue;
      const text = draft.word.slice(first.index, last.index + last[0].length);
      const anchor = placeKey(text);
      if (anchor === undefined) continue;
      const same = book.subjects.findIndex(
        (subject) => subject.kind === 'place' && subject.anchor === anchor,
      );
      const subject =
        same >= 0 ? same : addSubject(book, 'place', [{ text, script: 'Latn', kind: 'primary' }], anchor);
      const at = start + first.index;
      book.mentions.push({
        kind: 'place',
        start: at,
        end: at + text.length,
        text: prose.layout.text.slice(at, at + text.length),
        script: 'Latn',
        subject,
        rule: 'event.name-place@1',
      });
      found.push(subject);
      from = to - 1;
      break;
    }
  }
  return found;
}
