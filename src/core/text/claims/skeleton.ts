import type { Interval } from '../../words/index.ts';
import type { FoundName, FoundQuantity, FoundTime, Layout } from '../types.ts';
import { cutClauses, type Clause } from './clauses.ts';
import { ALLEGED_ROLES, OFFICES } from './lexicon.data.ts';

/**
 * A sentence with everything already found replaced by a slot, so that rules are short patterns over the words between:
 * "‹P0›, commander of ‹O1›, was arrested in ‹L2› on ‹T0›". Letters: P person, O organisation, L place, E event, operation
 * or programme, W other named thing, T time, Q quantity, M money.
 */
export type SlotLetter = 'P' | 'O' | 'L' | 'E' | 'W' | 'T' | 'Q' | 'M';

export interface Slot {
  readonly letter: SlotLetter;
  /** Index into names (P O L E W), times (T) or quantities (Q M). */
  readonly index: number;
  /** As written in the skeleton, unique in the report. */
  readonly id: string;
  /** Offsets in the skeleton. */
  readonly at: number;
  readonly to: number;
  /** Offsets in the report's text; for a person a title written before the name is inside. */
  readonly start: number;
  readonly end: number;
  /** A country: it can act ("Pakistan arrested …"), other places are only where things happen. */
  readonly isState: boolean;
}

export interface SentenceView {
  readonly number: number;
  readonly zone: number;
  readonly speaker: string | null;
  /** In quotation marks: the words are somebody’s, also where nobody is named for them. */
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
  readonly skeleton: string;
  readonly slots: readonly Slot[];
  readonly clauses: readonly Clause[];
}

/** All that the rules read: what was found, and which subject each name belongs to. */
export interface Prose {
  readonly layout: Layout;
  readonly dated: Interval;
  readonly names: readonly FoundName[];
  readonly times: readonly FoundTime[];
  readonly quantities: readonly FoundQuantity[];
  readonly subjectOf: readonly number[];
  readonly views: readonly SentenceView[];
}

const LETTERS: Readonly<Record<FoundName['kind'], SlotLetter>> = {
  person: 'P',
  organisation: 'O',
  place: 'L',
  event: 'E',
  operation: 'E',
  programme: 'E',
  vehicle: 'W',
  vessel: 'W',
  aircraft: 'W',
  account: 'W',
  wallet: 'W',
  document: 'W',
  device: 'W',
  weapon: 'W',
  channel: 'W',
};

/** In Arabic script the words after a count's first noun are kept out of the slot: they can be the next verb. */
function countLength(text: string): number {
  return /[\u0600-\u06ff]/.test(text)
    ? (/^\S+(?:\s+\S+)?/.exec(text)?.[0].length ?? text.length)
    : text.length;
}

export const CHILD_OF = /^,? (?:[sdwSDW]\/[oO]|ولد|بن) (?:the late )?$/;

/**
 * "X s/o Y" is one person with his father's name: the slot of X covers both, so that what follows ("born 1984, CNIC …")
 * is read of X. Y keeps his mention.
 */
function withParent(text: string, name: FoundName, next: FoundName | undefined): number {
  if (name.kind !== 'person' || next?.kind !== 'person' || next.start - name.end > 40) return name.end;
  return CHILD_OF.test(text.slice(name.end, titledStart(text, next)).replace(/\s+/g, ' '))
    ? next.end
    : name.end;
}

type Piece = Pick<Slot, 'letter' | 'index' | 'start' | 'end' | 'isState'>;

/** "Chief Inspector", "Lieutenant Colonel": a word of office before a rank is part of the rank. */
export const OF_RANK =
  '(?! (?:Inspector|Superintendent|Constable|Colonel|General|Commander|Warrant|Petty|Justice|Sub-Inspector))';
const OFFICE = new RegExp(`^.*\\b(?:${OFFICES}|${ALLEGED_ROLES})\\b${OF_RANK} ?`, 'i');

/**
 * Start of the name with its rank: "General Anwar Sahil" for the name "Anwar Sahil". An office ("commander", "chief") stays
 * outside: the rules read it with what stands before it.
 */
export function titledStart(text: string, name: FoundName): number {
  if (name.title === null) return name.start;
  const rank = name.title.replace(OFFICE, '');
  if (rank === '' || rank.startsWith('of ')) return name.start;
  const from = Math.max(0, name.start - rank.length - 2);
  const at = text.slice(from, name.start).lastIndexOf(rank);
  return at < 0 ? name.start : from + at;
}

function pieces(
  layout: Layout,
  names: readonly FoundName[],
  times: readonly FoundTime[],
  quantities: readonly FoundQuantity[],
): Piece[] {
  const named = names.map((name, index) => ({
    letter: LETTERS[name.kind],
    index,
    start: titledStart(layout.text, name),
    end: withParent(layout.text, name, names[index + 1]),
    isState: name.kind === 'place' && /^[a-z]+:[A-Z]{2}$/.test(name.anchor ?? ''),
    order: 0,
  }));
  const timed = times.map((time, index) => ({
    letter: 'T' as const,
    index,
    start: time.start,
    end: time.end,
    isState: false,
    order: 1,
  }));
  const counted = quantities.map((quantity, index) => ({
    letter: quantity.money === null ? ('Q' as const) : ('M' as const),
    index,
    start: quantity.start,
    end: quantity.start + countLength(quantity.text),
    isState: false,
    order: 2,
  }));
  const taken: Piece[] = [];
  for (const piece of [...named, ...timed, ...counted].sort(
    (a, b) => a.start - b.start || a.order - b.order || b.end - a.end,
  )) {
    const last = taken.at(-1);
    if (last === undefined || piece.start >= last.end) taken.push(piece);
    else if (piece.letter === 'P' && last.letter === 'Q' && piece.end > last.start) {
      // "One Anwar Sahil": a count must not swallow a person. Other names inside a count ("13 US soldiers") are read with it.
      taken[taken.length - 1] = piece;
    }
  }
  return taken;
}

function viewOf(layout: Layout, number: number, inside: readonly Piece[]): SentenceView {
  const sentence = layout.sentences[number] as Layout['sentences'][number];
  const zone = layout.zones[sentence.zone];
  let skeleton = '';
  let done = sentence.start;
  const slots: Slot[] = [];
  const plain = (from: number, to: number) =>
    layout.text
      .slice(from, to)
      .replace(/[‹›\s]/g, ' ')
      .replace(/’/g, "'");
  for (const piece of inside) {
    skeleton += plain(done, piece.start);
    const id = `‹${piece.letter}${piece.index}›`;
    slots.push({ ...piece, id, at: skeleton.length, to: skeleton.length + id.length });
    skeleton += id;
    done = piece.end;
  }
  skeleton += plain(done, sentence.end);
  return {
    number,
    zone: sentence.zone,
    speaker: zone?.kind === 'quotation' ? (zone.speaker ?? null) : null,
    isQuoted: zone?.kind === 'quotation',
    start: sentence.start,
    end: sentence.end,
    skeleton,
    slots,
    clauses: cutClauses(skeleton),
  };
}

/** The rows of each table as views, in order. They are no prose: only the reader of tables looks at them. */
export function tableViews({ layout, names, times, quantities }: Prose): SentenceView[][] {
  const tables = new Map<number, SentenceView[]>();
  if (!layout.zones.some(({ kind }) => kind === 'table')) return [];
  const all = pieces(layout, names, times, quantities);
  layout.sentences.forEach((sentence, number) => {
    if (layout.zones[sentence.zone]?.kind !== 'table') return;
    const inside = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const rows = tables.get(sentence.zone) ?? [];
    rows.push(viewOf(layout, number, inside));
    tables.set(sentence.zone, rows);
  });
  return [...tables.values()];
}

/** Views of the sentences that may be mined: only body and quotation zones (WORDS.md §1). */
export function viewSentences(
  layout: Layout,
  names: readonly FoundName[],
  times: readonly FoundTime[],
  quantities: readonly FoundQuantity[],
): SentenceView[] {
  const all = pieces(layout, names, times, quantities);
  const views: SentenceView[] = [];
  let next = 0;
  layout.sentences.forEach((sentence, number) => {
    const inside: Piece[] = [];
    while (next < all.length && (all[next] as Piece).start < sentence.end) {
      const piece = all[next] as Piece;
      if (piece.start >= sentence.start && piece.end <= sentence.end) inside.push(piece);
      next++;
    }
    const kind = layout.zones[sentence.zone]?.kind;
    if (kind === 'body' || kind === 'quotation') views.push(viewOf(layout, number, inside));
  });
  return views;
}

/** Offset in the report's text of an offset in the skeleton; inside a slot, the slot's start. */
export function toText(view: SentenceView, at: number): number {
  let textAt = view.start;
  let skeletonAt = 0;
  for (const slot of view.slots) {
    if (at < slot.at) break;
    if (at < slot.to) return slot.start;
    skeletonAt = slot.to;
    textAt = slot.end;
  }
  return textAt + (at - skeletonAt);
}

/** A space (a skeleton has no other white space), a comma, semicolon or colon. */
const isEdge = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x3b || code === 0x3a;

/** Text span of a stretch of the skeleton; slots at its edges are taken whole, white space at its edges is left out. */
export function textSpan(view: SentenceView, from: number, to: number): { start: number; end: number } {
  let [a, b] = [from, to];
  while (a < b && isEdge(view.skeleton.charCodeAt(a))) a++;
  while (b > a && isEdge(view.skeleton.charCodeAt(b - 1))) b--;
  const last = view.slots.find((slot) => b > slot.at && b <= slot.to);
  return { start: toText(view, a), end: last === undefined ? toText(view, b) : last.end };
}

export function slotById(view: SentenceView, id: string | undefined): Slot | null {
  return id === undefined ? null : (view.slots.find((slot) => slot.id === id) ?? null);
}

/** The subject a name slot stands for; null for times, counts and money. */
export function subjectOfSlot(prose: Prose, slot: Slot | null): number | null {
  if (slot === null || 'TQM'.includes(slot.letter)) return null;
  return prose.subjectOf[slot.index] ?? null;
}
