import { standardSpelling } from '../shape.ts';
import { readingCost } from './sounds.ts';
import type { NamePart } from './types.ts';

/** One or two parts of either side that may be one. */
export interface Edge {
  readonly maskA: number;
  readonly maskB: number;
  readonly how: string;
  readonly likeness: number;
  readonly bits: number;
  /** What the assignment gains by it. */
  readonly worth: number;
}

const LEAST_LIKENESS = 0.3;
const MOST_PARTS = 30;

/** Every pair of parts, and of two joined parts against one, that is alike enough to be thought of. */
export function comparePairs(a: readonly NamePart[], b: readonly NamePart[]): Edge[] {
  const edges: Edge[] = [];
  const [n, m] = [Math.min(a.length, MOST_PARTS), Math.min(b.length, MOST_PARTS)];
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < m; j += 1) {
      const [one, two] = [a[i], b[j]];
      if (one === undefined || two === undefined) continue;
      const found = compareParts(one, two);
      if (found !== null) edges.push({ maskA: 1 << i, maskB: 1 << j, ...found });
    }
  }
  joined(a, b, n, m, edges, false);
  joined(b, a, m, n, edges, true);
  return edges;
}

function joined(
  a: readonly NamePart[],
  b: readonly NamePart[],
  n: number,
  m: number,
  edges: Edge[],
  turned: boolean,
): void {
  for (let i = 0; i + 1 < n; i += 1) {
    const [one, next] = [a[i], a[i + 1]];
    if (one === undefined || next === undefined || one.kind === 'initial' || next.kind === 'initial')
      continue;
    const classes = one.classes | next.classes;
    const length = one.units.length + next.units.length;
    for (let j = 0; j < m; j += 1) {
      const other = b[j];
      if (other === undefined || Math.abs(other.units.length - length) > 2) continue;
      if (strangers(classes, other.classes)) continue;
      const units = new Uint32Array(length);
      units.set(one.units);
      units.set(next.units, one.units.length);
      const likeness = likenessOf(units, other.units);
      if (likeness < LEAST_LIKENESS) continue;
      const bits = Math.max(other.bits, one.bits + next.bits);
      const [maskA, maskB] = [3 << i, 1 << j];
      edges.push({
        maskA: turned ? maskB : maskA,
        maskB: turned ? maskA : maskB,
        how: 'joined',
        likeness,
        bits,
        worth: bits * likeness * likeness,
      });
    }
  }
}

/** True where too few classes of consonants are shared for two words to be one. */
function strangers(a: number, b: number): boolean {
  const shared = bitCount(a & b);
  return shared * 2 < Math.max(bitCount(a), bitCount(b)) - 1;
}

function bitCount(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

type Found = Omit<Edge, 'maskA' | 'maskB'>;

function compareParts(a: NamePart, b: NamePart): Found | null {
  if (a.text === b.text) return found('same', 1, a.bits);
  if (a.kind === 'initial' || b.kind === 'initial') {
    const [initial, full] = a.kind === 'initial' ? [a, b] : [b, a];
    if (full.kind === 'initial') return null;
    return full.text.startsWith(initial.text) || full.keys[0]?.[0] === initial.keys[0]?.[0]
      ? found('initial', 0.8, initial.bits)
      : null;
  }
  if (a.kind === 'number' || b.kind === 'number') return null;
  if (strangers(a.classes, b.classes)) return null;
  const bits = Math.min(a.bits, b.bits);
  if (standardSpelling(a.text) === standardSpelling(b.text)) return found('sound', 0.98, bits);
  const likeness = likenessOf(a.units, b.units);
  return likeness < LEAST_LIKENESS ? null : found('sound', likeness, bits);
}

function found(how: string, likeness: number, bits: number): Found {
  return { how, likeness, bits, worth: bits * likeness * likeness };
}

const LEAST_LENGTH = 4;
const HALF = 1.1;
const SLOPE = 4;

/** 0 to 1, by what it costs per unit to read the one as the other. */
function likenessOf(a: Uint32Array, b: Uint32Array): number {
  const length = Math.max(a.length, b.length, LEAST_LENGTH);
  const rate = readingCost(a, b, length * 1.5) / length;
  return 1 / (1 + Math.exp(SLOPE * (rate - HALF)));
}
