const FIRST_ROOM = 1024;

/** A growing list of unsigned 32-bit numbers, four bytes each. */
export class Numbers {
  #room = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const wider = new Uint32Array(this.#room.length * 2);
      wider.set(this.#room);
      this.#room = wider;
    }
    this.#room[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#room[place] ?? 0;
  }

  toArray(): Uint32Array {
    return this.#room.slice(0, this.#length);
  }
}
