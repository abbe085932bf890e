import { mix32 } from '../core/provenance/hash.ts';

/**
 * A spot is something that an answer may rest on and an act may touch: a record, a key by which records are found. An answer
 * kept from before still holds when no act since has touched a spot that it rests on (ADR 0024). Spots are 32-bit
 * numbers: two of one number only make an answer be worked out once too often.
 */
export type Spot = number;

/** What spots stand for; each kind has numbers of its own. */
const SEEDS = {
  record: 0x1f83d9ab,
  report: 0x5be0cd19,
  claim: 0x3c6ef372,
  /** A judgement or a review: an undo touches it. */
  act: 0x510e527f,
  evidence: 0x6a09e667,
  origin: 0x2b67ae85,
} as const;

export type SpotKind = keyof typeof SEEDS;

/** Spots of things that are named by a UUID, however it is written. */
export function spotsOfIds(kind: SpotKind, ids: Iterable<string>): Spot[] {
  const seed = SEEDS[kind];
  const spots: Spot[] = [];
  for (const id of ids) spots.push(mix32(firstWord(id) ^ seed) | 0);
  return spots;
}

/** Spots of things that are named by a whole number of at most 53 bits. */
export function spotsOfNumbers(kind: SpotKind, numbers: Iterable<number>): Spot[] {
  const seed = SEEDS[kind];
  const spots: Spot[] = [];
  for (const one of numbers) spots.push(mix32((one | 0) ^ mix32(one / 2 ** 32) ^ seed) | 0);
  return spots;
}

/** The first 32 bits of a UUID. PostgreSQL takes them in capitals, in braces and with hyphens elsewhere, too. */
function firstWord(id: string): number {
  const word = Number(`0x${id.slice(0, 8)}`);
  return Number.isNaN(word) ? Number(`0x${id.replace(/[^0-9a-f]/gi, '').slice(0, 8)}`) : word;
}

/** Of a reading of rows that are written once, by their ids: it rests on nothing once all are there, else on everything. */
export const onceThere =
  (ids: readonly string[]) =>
  (rows: readonly unknown[]): Spot[] | undefined =>
    rows.length === ids.length ? [] : undefined;

/** What an act wrote under one marking: only who may read it can be told otherwise by it. */
export interface Touch {
  readonly marking: number;
  readonly spots: readonly Spot[];
}

/** The bearing of a writing that no kept answer rests on, or only one that rests on everything. */
export const TOUCHES_NOTHING = { touches: [] } as const;

/** What an act touched as it is stored: marking, number of spots and the spots, one behind the other. */
export class TouchedSpots {
  readonly #byMarking = new Map<number, Set<Spot>>();

  add({ marking, spots }: Touch): void {
    let known = this.#byMarking.get(marking);
    if (known === undefined) this.#byMarking.set(marking, (known = new Set()));
    for (const spot of spots) known.add(spot);
  }

  packed(): Buffer {
    const numbers: number[] = [];
    for (const [marking, spots] of this.#byMarking) numbers.push(marking, spots.size, ...spots);
    const packed = Buffer.allocUnsafe(numbers.length * 4);
    for (const [at, number] of numbers.entries()) packed.writeInt32LE(number, at * 4);
    return packed;
  }
}

/** Whether an act touched one of these spots under a marking of the reader's. */
export function touchesAny(
  packed: Buffer,
  spots: ReadonlySet<Spot>,
  isReadable: (marking: number) => boolean,
): boolean {
  for (let at = 0; at < packed.length; ) {
    const stop = at + 8 + packed.readInt32LE(at + 4) * 4;
    if (isReadable(packed.readInt32LE(at))) {
      for (let place = at + 8; place < stop; place += 4)
        if (spots.has(packed.readInt32LE(place))) return true;
    }
    at = stop;
  }
  return false;
}
