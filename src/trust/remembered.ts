import type { Spot } from './spots.ts';
import type { TouchedSince, Version } from './touched.ts';

/** Answers kept at the most, over all readers. */
const MOST_ANSWERS = 64;
/** Spots that they may rest on together: what rests on more is larger. A chart of 5,000 things rests on some 60,000. */
const MOST_SPOTS = 600_000;

/** What an answer rests on, gathered while it is worked out. */
export class Footing {
  readonly #spots = new Set<Spot>();
  #everything = false;
  #asked = false;

  /** `undefined`: on everything. */
  add(spots: Iterable<Spot> | undefined): void {
    this.#asked = true;
    if (spots === undefined) this.#everything = true;
    else for (const spot of spots) this.#spots.add(spot);
  }

  /** Undefined: everything, as of an answer that asked nothing through the desk that notes it. */
  get spots(): ReadonlySet<Spot> | undefined {
    return this.#everything || !this.#asked ? undefined : this.#spots;
  }
}

export interface Answer<T> {
  readonly value: T;
  /** What it rests on; undefined: everything. */
  readonly spots: ReadonlySet<Spot> | undefined;
}

interface Kept extends Answer<unknown> {
  /** It holds since this change. */
  readonly changed: number;
}

/**
 * Answers worked out before, each for one kind of reader (profile and mask), so nothing leaks. An answer holds in the
 * version in which it was found, and in each later one up to which no act has touched a spot that it rests on, so nothing goes
 * stale (ADR 0010, 0024). What is kept was read through a desk; it is released anew each time, and logged.
 */
export class Remembered {
  readonly #answers = new Map<string, Kept>();
  readonly #touched: Pick<TouchedSince, 'untouched'>;
  #spots = 0;

  constructor(touched: Pick<TouchedSince, 'untouched'>) {
    this.#touched = touched;
  }

  /** The answer of this name for this reader, or what `work` finds. A refusal is not kept. */
  async answer<T>(
    version: Version,
    name: string,
    work: (footing: Footing) => Promise<T>,
  ): Promise<Answer<T>> {
    const key = `${version.profile} ${version.mask} ${name}`;
    const known = this.#answers.get(key);
    if (known !== undefined && (await this.#holds(known, version))) {
      this.#keep(key, { ...known, changed: Math.max(known.changed, version.changed) });
      return known as Answer<unknown> as Answer<T>;
    }
    const footing = new Footing();
    const value = await work(footing);
    const answer = { value, spots: footing.spots };
    this.#keep(key, { ...answer, changed: version.changed });
    return answer;
  }

  /** An answer of a later version than the asker's is what a slower asker would have read. */
  async #holds({ changed, spots }: Kept, version: Version): Promise<boolean> {
    if (changed >= version.changed) return true;
    return spots !== undefined && (await this.#touched.untouched(spots, changed, version));
  }

  /** Put last: the one not asked for longest goes first. The last stays, however large it is. */
  #keep(key: string, answer: Kept): void {
    this.#drop(key);
    this.#answers.set(key, answer);
    this.#spots += answer.spots?.size ?? 0;
    for (const oldest of this.#answers.keys()) {
      if (oldest === key || (this.#answers.size <= MOST_ANSWERS && this.#spots <= MOST_SPOTS)) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#spots -= this.#answers.get(key)?.spots?.size ?? 0;
    this.#answers.delete(key);
  }
}
