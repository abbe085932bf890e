import { standardSpelling } from '../shape.ts';
import { bitCount } from './bits.ts';
import { LIKENESS } from './coefficients.data.ts';
import { readingCost } from './sounds.ts';
import type { NamePart } from './types.ts';
import { OTHER, scriptOfUnit } from './units.ts';

/** Parts of either side that may be one. */
export interface Edge {
  readonly maskA: number;
  readonly maskB: number;
  readonly how: string;
  readonly likeness: number;
  readonly bits: number;
  /** What the assignment gains by it. */
  readonly worth: number;
}

type Found = Omit<Edge, 'maskA' | 'maskB'>;

const LEAST_LIKENESS = 0.25;

/** Every pair of parts, and of two joined parts against one, that is alike enough to be thought of. */
export function comparePairs(a: readonly NamePart[], b: readonly NamePart[]): Edge[] {
  const edges: Edge[] = [];
  const n = a.length;
  const m = b.length;
  for (let i = 0; i < n; i += 1) {
    const one = a[i] as NamePart;
    for (let j = 0; j < m; j += 1) {
      const two = b[j] as NamePart;
      // Most pairs of parts are strangers: that is seen here, before anything is called.
      if (
        one !== two &&
        one.open &&
        two.open &&
        strangers(one, two) &&
        (one.form === null || one.form !== two.form)
      )
        continue;
      const found = compareParts(one, two);
      if (found !== null) edges.push({ maskA: 1 << i, maskB: 1 << j, ...found });
    }
  }
  if (n > 1) joined(a, b, n, m, (i, j, found) => edges.push({ maskA: 3 << i, maskB: 1 << j, ...found }));
  if (m > 1) joined(b, a, m, n, (j, i, found) => edges.push({ maskA: 1 << i, maskB: 3 << j, ...found }));
  if (n > 1 && m > 1) shifted(a, b, n, m, edges);
  acronyms(a, b, n, m, (at, mask, bits) =>
    edges.push({ maskA: 1 << at, maskB: mask, ...found('acronym', LIKENESS.acronym, bits) }),
  );
  acronyms(b, a, m, n, (at, mask, bits) =>
    edges.push({ maskA: mask, maskB: 1 << at, ...found('acronym', LIKENESS.acronym, bits) }),
  );
  return edges;
}

const LONGEST_ACRONYM = 7;

/** A word of `a` that is made of the first letters of neighbouring words of `b`. */
function acronyms(
  a: readonly NamePart[],
  b: readonly NamePart[],
  n: number,
  m: number,
  add: (at: number, mask: number, bits: number) => void,
): void {
  for (let i = 0; i < n; i += 1) {
    const one = a[i] as NamePart;
    const letters = one.text.length;
    if (one.kind !== 'word' || letters < 2 || letters > LONGEST_ACRONYM || letters > m) continue;
    for (let from = 0; from + letters <= m; from += 1) {
      let [mask, bits] = [0, 0];
      for (let at = 0; at < letters; at += 1) {
        const word = b[from + at] as NamePart;
        if (word.kind === 'number' || word.text[0] !== one.text[at]) break;
        mask |= 1 << (from + at);
        bits += word.bits;
        if (at === letters - 1) add(i, mask, Math.max(one.bits, bits / 2));
      }
    }
  }
}

/** Two neighbours of `a` written as one word in `b`. */
function joined(
  a: readonly NamePart[],
  b: readonly NamePart[],
  n: number,
  m: number,
  add: (i: number, j: number, found: Found) => void,
): void {
  for (let i = 0; i + 1 < n; i += 1) {
    const one = a[i] as NamePart;
    const next = a[i + 1] as NamePart;
    if (!one.joins || !next.joins) continue;
    const length = one.length + next.length;
    const classes = one.classes | next.classes;
    const least = bitCount(classes) - 1;
    for (let j = 0; j < m; j += 1) {
      const whole = b[j] as NamePart;
      const over = whole.length - length;
      if (over > 2 || over < -2 || !whole.joins) continue;
      if (bitCount(classes & whole.classes) * 2 < least) continue;
      const likeness = likenessOf(together(one, next), whole.readings[0] ?? NO_UNITS);
      if (likeness < LIKENESS.leastJoined) continue;
      add(i, j, found('joined', likeness, Math.max(whole.bits, one.bits, next.bits)));
    }
  }
}

const NO_UNITS = new Uint32Array(0);

function together(one: NamePart, next: NamePart): Uint32Array {
  const units = new Uint32Array(one.length + next.length);
  units.set(one.readings[0] ?? NO_UNITS);
  units.set(next.readings[0] ?? NO_UNITS, one.length);
  return units;
}

/** The blank between two words slipped: "Arefullaha Ref" for "Arefullah Aref". */
function shifted(a: readonly NamePart[], b: readonly NamePart[], n: number, m: number, edges: Edge[]): void {
  for (let i = 0; i + 1 < n; i += 1) {
    const one = a[i] as NamePart;
    const next = a[i + 1] as NamePart;
    for (let j = 0; j + 1 < m; j += 1) {
      const two = b[j] as NamePart;
      if (one === two || one.text.charCodeAt(0) !== two.text.charCodeAt(0)) continue;
      const after = b[j + 1] as NamePart;
      if (next === after || one.length + next.length !== two.length + after.length) continue;
      if ((one.text + next.text).replaceAll(' ', '') !== (two.text + after.text).replaceAll(' ', ''))
        continue;
      const bits = Math.max(one.bits, next.bits) + Math.min(two.bits, after.bits);
      edges.push({ maskA: 3 << i, maskB: 3 << j, ...found('joined', LIKENESS.shifted, bits) });
    }
  }
}

/** True where too few classes of consonants are shared for two words to be one. */
function strangers(a: NamePart, b: NamePart): boolean {
  const most = a.classCount > b.classCount ? a.classCount : b.classCount;
  return bitCount(a.classes & b.classes) * 2 < most - 1;
}

/** One part against one part; null where they have nothing to do with one another. */
function compareParts(a: NamePart, b: NamePart): Found | null {
  if (a.text === b.text) return found('same', 1, Math.min(a.bits, b.bits));
  if (a.kind === 'initial' || b.kind === 'initial') return compareInitial(a, b);
  if (a.kind === 'number' || b.kind === 'number' || a.kind === 'legal-form' || b.kind === 'legal-form')
    return null;
  const bits = Math.min(a.bits, b.bits);
  let best: Found | null = null;
  if (!strangers(a, b)) {
    const likeness =
      standardSpelling(a.text) === standardSpelling(b.text) ? LIKENESS.listed : bestReading(a, b);
    if (likeness >= LEAST_LIKENESS)
      best = found(a.script === b.script ? 'spelling' : 'script', likeness, bits);
  }
  if (best === null || best.likeness < LIKENESS.givenForm) best = compareForms(a, b, bits) ?? best;
  return a.inner.length + b.inner.length === 0 ? best : (compareInner(a, b, best) ?? best);
}

/** One given name in two languages or in short (Nikolai, Mykola; Bill, William); or the head of a long one (Ben, Benjamin). */
function compareForms(a: NamePart, b: NamePart, bits: number): Found | null {
  if (a.form !== null && a.form === b.form) return found('name-form', LIKENESS.givenForm, bits);
  const [less, more] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  const cut =
    less.length >= 3 && more.length - less.length >= 2 && more.startsWith(less) && a.kind !== 'word';
  return cut ? found('short', LIKENESS.cut, bits) : null;
}

function compareInitial(a: NamePart, b: NamePart): Found | null {
  const [initial, full] = a.kind === 'initial' ? [a, b] : [b, a];
  if (full.kind === 'initial' || full.kind === 'number') return null;
  const alike = full.text.startsWith(initial.text) || full.keys[0]?.[0] === initial.keys[0]?.[0];
  return alike ? found('initial', LIKENESS.initial, initial.bits) : null;
}

/** A compound against one of its words: Abdelkader, Kader; Inayatullah, Inayat; Abu Talha, Talha. */
function compareInner(a: NamePart, b: NamePart, best: Found | null): Found | null {
  let found_: Found | null = null;
  for (const [long, part] of [[a, b] as const, [b, a] as const]) {
    if (part.inner.length > 0) continue;
    for (const word of long.inner) {
      if (strangers(word, part)) continue;
      const whole = word.text === part.text ? 1 : bestReading(word, part);
      const likeness = whole < LIKENESS.leastShort ? 0 : whole * LIKENESS.short;
      if (likeness > Math.max(best?.likeness ?? 0, found_?.likeness ?? LEAST_LIKENESS))
        found_ = found('short', likeness, Math.min(word.bits, part.bits));
    }
  }
  return found_;
}

/** Pairs that are remembered; the memory is emptied when full. */
const MOST_READ = 300_000;
const readBefore = new Map<NamePart, Map<NamePart, number>>();
let pairsRead = 0;

/** The likest of all readings of two parts: parts are shared by all names that hold them, so that pairs come again. */
function bestReading(a: NamePart, b: NamePart): number {
  let known = readBefore.get(a);
  const before = known?.get(b);
  if (before !== undefined) return before;
  if (pairsRead >= MOST_READ) {
    readBefore.clear();
    known = undefined;
    pairsRead = 0;
  }
  if (known === undefined) {
    known = new Map();
    readBefore.set(a, known);
  }
  const likeness = likestReading(a, b);
  known.set(b, likeness);
  pairsRead += 1;
  return likeness;
}

function likestReading(a: NamePart, b: NamePart): number {
  let best = 0;
  for (let i = 0; i < a.readings.length; i += 1) {
    for (let j = 0; j < b.readings.length; j += 1) {
      const likeness =
        likenessOf(a.readings[i] ?? NO_UNITS, b.readings[j] ?? NO_UNITS) *
        (i + j === 0 ? 1 : LIKENESS.withoutArticle);
      if (likeness > best) best = likeness;
    }
  }
  return best;
}

function found(how: string, likeness: number, bits: number): Found {
  return { how, likeness, bits, worth: bits * likeness * likeness };
}

/**
 * How alike two parts are that are taken for two names: a slip or a careless hearing still shows here (Mutombo, Mutondo),
 * and speaks less against.
 */
export function remoteLikeness(a: NamePart, b: NamePart): number {
  if ((a.classes & b.classes) === 0) return 0;
  const left = a.readings[0] ?? NO_UNITS;
  const right = b.readings[0] ?? NO_UNITS;
  const length = Math.max(left.length, right.length, LIKENESS.leastAcross);
  const rate = readingCost(left, right, length * MOST_REMOTE) / length;
  return 1 / (1 + Math.exp(LIKENESS.remoteSlope * (rate - LIKENESS.remoteHalf)));
}
const MOST_REMOTE = 2.5;

/** So much above the middle, in nats a unit, no likeness is left. */
const MOST_OVER = 0.4;

/** 0 to 1, by what it costs per unit to read the one as the other: calibrated for each pair of scripts. */
function likenessOf(a: Uint32Array, b: Uint32Array): number {
  const one = scriptOfUnit(a[0] ?? OTHER) === scriptOfUnit(b[0] ?? OTHER);
  const length = Math.max(a.length, b.length, one ? LIKENESS.leastWithin : LIKENESS.leastAcross);
  const half = one ? LIKENESS.withinHalf : LIKENESS.acrossHalf;
  const slope = one ? LIKENESS.withinSlope : LIKENESS.acrossSlope;
  const rate = readingCost(a, b, length * (half + MOST_OVER)) / length;
  return 1 / (1 + Math.exp(slope * (rate - half)) * (1 - Math.exp(-8 * rate)));
}
