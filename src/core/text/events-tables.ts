import type { CasualtyEffect } from '../words/index.ts';
import { tableViews, type Prose, type SentenceView, type Slot } from './claims/skeleton.ts';
import { addParts, addPlace } from './events-arguments.ts';
import { categoryOf } from './events-casualties.ts';
import { emptyDraft, type EventDraft } from './events-find.ts';
import { SIDES, type TriggerRow } from './events.data.ts';
import { addNamedPlace } from './events-sites.ts';
import { triggersIn } from './events-words.ts';
import type { Book, Scene } from './subjects.ts';

/** Events told by the rows of a table: a column for the day, the place, what happened, whom it hurt and who did it. */

type Column =
  | 'when'
  | 'where'
  | 'what'
  | 'harm'
  | 'killed'
  | 'injured'
  | 'abducted'
  | 'by'
  | 'result'
  | 'who'
  | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['when', /^(?:date|when|day|on|dated?|date of .*|occurred|period|night)$/i],
  [
    'where',
    /^(?:place|where|location|district|town|city|area|site|locality|region|province|ps|at|country)\b/i,
  ],
  ['killed', /^(?:dead|killed|fatalities|deaths?|kia|k|shaheed|martyred|died)\b/i],
  ['injured', /^(?:hurt|injured|wounded|injuries|wia|inj|w)\b/i],
  ['abducted', /^(?:taken|abducted|kidnapped|captured|hostages?|missing)\b/i],
  [
    'by',
    /^(?:attributed to|claimed by|claim|perpetrators?|group|by|responsible|author|blamed on|outfit|actor)\b/i,
  ],
  ['result', /^(?:result|seized|recovered|recovery|recoveries|outcome|haul|items?)\b/i],
  ['who', /^(?:names?|accused|persons?|who|suspects?|subject|individual|arrested)\b/i],
  [
    'what',
    /^(?:what|gist|brief|particulars|occurrence|happening|nature|events?|incidents?|measure|action|offence|offense|charge|description|type|nature|act|deed|remarks|details?)\b/i,
  ],
];
const columnOf = (header: string): Column =>
  COLUMNS.find(([, pattern]) => pattern.test(header.trim()))?.[0] ?? 'other';

/** Rows that tell of nothing that happened. */
const UNREAL =
  /\b(?:planned|foiled|averted|not counted|exercise|drill|false alarm|hoax|rumou?r|withdrawn|cancelled|postponed|expected|threat|test|accident|gas kit|no occurrence|defused)\b/i;
const NAMED_EFFECTS: readonly (readonly [Column, CasualtyEffect])[] = [
  ['killed', 'killed'],
  ['injured', 'injured'],
  ['abducted', 'abducted'],
];

interface Cell {
  readonly column: Column;
  readonly from: number;
  readonly to: number;
}

const CUT = /\||\t/g;

function cutsOf(skeleton: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of skeleton.matchAll(CUT)) {
    found.push({ from, to: match.index });
    from = match.index + 1;
  }
  found.push({ from, to: skeleton.length });
  return found;
}

/** The cells of a row, without an empty one before a leading or behind a closing stroke. */
function cellsOf(skeleton: string): { readonly from: number; readonly to: number }[] {
  const all = cutsOf(skeleton);
  const isEmpty = (cell: { from: number; to: number } | undefined) =>
    cell !== undefined && skeleton.slice(cell.from, cell.to).trim() === '';
  return all.slice(isEmpty(all[0]) ? 1 : 0, isEmpty(all.at(-1)) ? -1 : undefined);
}

const within = ({ view }: Scene, { from, to }: Cell, letters: string): Slot[] =>
  view.slots.filter((slot) => slot.at >= from && slot.to <= to && letters.includes(slot.letter));

interface Told {
  readonly row: TriggerRow;
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** The first word of a stretch that names a deed. */
function deedIn(text: string, from: number): Told | null {
  if (UNREAL.test(text)) return null;
  for (const trigger of triggersIn(text)) {
    const row = trigger.entries[0]?.row;
    if (row !== undefined && row.type !== 'financing' && row.type !== 'other')
      return {
        row,
        from: from + trigger.from,
        to: from + trigger.from + trigger.word.length,
        word: trigger.word,
      };
  }
  return null;
}

function fillWhere(draft: EventDraft, cell: Cell, book: Book): void {
  const { view } = draft.scene;
  for (const slot of within(draft.scene, cell, 'L')) addPlace(draft, slot);
  if (draft.places.length > 0) return;
  const text = view.skeleton.slice(cell.from, cell.to);
  const name = /^\s*(?:nr\.? |near |off |at )?(\p{Lu}[\p{L}'’ -]{2,30})/u.exec(text);
  if (name?.[1] !== undefined)
    addNamedPlace(
      draft,
      book,
      cell.from + name[0].length - name[1].length,
      name[1].trimEnd(),
      'event.table-place@1',
    );
}

/** A count that stands alone in its cell. */
function fillCount(draft: EventDraft, cell: Cell, effect: CasualtyEffect): void {
  const { scene } = draft;
  const [slot] = within(scene, cell, 'Q');
  const quantity = slot === undefined ? undefined : scene.prose.quantities[slot.index];
  const bare = /^\s*(\d{1,4})\*?\s*$/.exec(scene.view.skeleton.slice(cell.from, cell.to))?.[1];
  const number = bare === undefined ? null : Number(bare);
  if (quantity === undefined && number === null) return;
  // Nobody hurt is no count of the hurt.
  if ((quantity?.best ?? number) === 0) return;
  const { low, best, high, qualifier } = quantity ?? {
    low: number,
    best: number,
    high: number,
    qualifier: 'exact' as const,
  };
  const category = categoryOf(quantity?.unit ?? '', null);
  const [from, to] = [Math.min(cell.from, draft.from), Math.max(cell.to, draft.to)];
  draft.tolls.push({
    scene,
    from,
    to,
    category,
    effect,
    low,
    best,
    high,
    qualifier,
    rule: 'casualties.table@1',
  });
}

/** "1 dead, 4 hurt" in a column of losses. */
const HARMED =
  /(?<count>‹Q\d+›|\b\d{1,4}) ?(?<effect>dead|killed|shaheed|martyred|deaths?|hurt|injured|wounded|abducted|taken|missing)\b/g;
function fillHarm(draft: EventDraft, cell: Cell): void {
  const { scene } = draft;
  for (const match of scene.view.skeleton.slice(cell.from, cell.to).matchAll(HARMED)) {
    const slot = scene.view.slots.find(({ id }) => id === match.groups?.['count']);
    const quantity = slot === undefined ? undefined : scene.prose.quantities[slot.index];
    const number = quantity?.best ?? Number(match.groups?.['count']);
    if (!Number.isFinite(number) || number === 0) continue;
    const word = match.groups?.['effect'] ?? '';
    const effect: CasualtyEffect = /hurt|injured|wounded/.test(word)
      ? 'injured'
      : /abducted|taken|missing/.test(word)
        ? 'abducted'
        : 'killed';
    const at = cell.from + match.index;
    const [from, to] = [Math.min(at, draft.from), Math.max(at + match[0].length, draft.to)];
    const counts = { low: number, best: number, high: number, qualifier: 'exact' as const };
    draft.tolls.push({ scene, from, to, category: 'unknown', effect, ...counts, rule: 'casualties.table@1' });
  }
}

function fillTime(draft: EventDraft, cell: Cell): boolean {
  const { scene } = draft;
  const [slot] = within(scene, cell, 'T');
  const interval = slot === undefined ? undefined : scene.prose.times[slot.index]?.interval;
  if (slot === undefined || interval === undefined || (interval.from === null && interval.to === null))
    return false;
  draft.when = {
    interval,
    passage: { scene, from: Math.min(slot.at, draft.from), to: Math.max(slot.to, draft.to) },
    rule: 'occurred.table@1',
  };
  return true;
}

function draftOf(scene: Scene, cells: readonly Cell[], heading: Told | null, book: Book): EventDraft | null {
  const { skeleton } = scene.view;
  const cellOf = (column: Column) => cells.find((cell) => cell.column === column);
  const what = cellOf('what');
  const own = what === undefined ? null : deedIn(skeleton.slice(what.from, what.to), what.from);
  if (UNREAL.test(skeleton)) return null;
  const first = cells[0];
  const told =
    own ?? (heading === null || first === undefined ? null : { ...heading, from: first.from, to: first.to });
  const when = cellOf('when');
  const where = cellOf('where');
  if (told === null || (when === undefined && where === undefined)) return null;
  const draft: EventDraft = {
    ...emptyDraft(scene, told.row.type, told.from, told.to, told.word),
    row: told.row,
    rule: `${told.row.id}.table@1`,
    form: own === null ? 'named' : 'noun',
    definite: false,
  };
  if (when !== undefined && !fillTime(draft, when)) return null;
  const harm = cellOf('harm');
  if (harm !== undefined) fillHarm(draft, harm);
  if (where !== undefined) fillWhere(draft, where, book);
  for (const [column, effect] of NAMED_EFFECTS) {
    const cell = cellOf(column);
    if (cell !== undefined) fillCount(draft, cell, effect);
  }
  const sides = SIDES[draft.type];
  const by = cellOf('by');
  if (by !== undefined) addParts(draft, within(scene, by, 'OP'), sides.agent, draft.rule);
  for (const cell of [cellOf('who'), what])
    if (cell !== undefined && sides.patient !== null)
      addParts(
        draft,
        within(scene, cell, 'P').slice(0, 3),
        sides.patient === 'target' ? 'victim' : sides.patient,
        draft.rule,
      );
  return draft;
}

/** "C. STATEMENT OF ARRESTS": the heading over a table says what all its rows are. */
function headingOver(prose: Prose, start: number): Told | null {
  const lines = prose.layout.text
    .slice(Math.max(0, start - 160), start)
    .trimEnd()
    .split('\n');
  const last = lines.at(-1) ?? '';
  const told = last.length > 90 ? null : deedIn(last.toLowerCase(), 0);
  return told;
}

/** The events of the tables of a report. */
export function tableDrafts(prose: Prose, book: Book): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const rows of tableViews(prose)) drafts.push(...rowsOf(prose, rows, book));
  return drafts;
}

function rowsOf(prose: Prose, rows: readonly SentenceView[], book: Book): EventDraft[] {
  const [header, ...body] = rows;
  if (header === undefined) return [];
  const columns = cellsOf(header.skeleton).map(({ from, to }) => columnOf(header.skeleton.slice(from, to)));
  if (!columns.includes('when') && !(columns.includes('where') && columns.includes('what'))) return [];
  const heading =
    columns.includes('who') || columns.includes('what') ? headingOver(prose, header.start) : null;
  return body.flatMap((view) => {
    if (/^[\s|:-]*$/.test(view.skeleton)) return [];
    const scene: Scene = { prose, view, hedges: [], tones: [], described: [] };
    const cells = cellsOf(view.skeleton).map(({ from, to }, at) => ({
      column: columns[at] ?? 'other',
      from,
      to,
    }));
    if (cells.length < columns.length - 1) return [];
    const draft = draftOf(scene, cells, heading, book);
    return draft === null ? [] : [draft];
  });
}
