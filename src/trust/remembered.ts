/** Answers kept at the most, over all readers. */
const MOST_ANSWERS = 64;

/**
 * Answers worked out before, each under the version of what its reader may see: profile, mask and last change of the store
 * (`trust.open_desk`). A changed store makes a new version for everybody, so nothing goes stale; a reader of other rights has
 * another version, so nothing leaks. What is kept was read through a desk; it is released anew each time, and logged.
 */
export class Remembered {
  readonly #answers = new Map<string, unknown>();

  /** The answer of this name in this version, or what `work` finds. A refusal is not kept. */
  async answer<T>(version: string, name: string, work: () => Promise<T>): Promise<T> {
    const key = `${version} ${name}`;
    if (this.#answers.has(key)) {
      const known = this.#answers.get(key) as T;
      // Put last again: the one not asked for longest goes first.
      this.#answers.delete(key);
      this.#answers.set(key, known);
      return known;
    }
    const found = await work();
    this.#answers.set(key, found);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST_ANSWERS) break;
      this.#answers.delete(oldest);
    }
    return found;
  }
}
