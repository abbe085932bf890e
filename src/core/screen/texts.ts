const FIRST_ROOM = 4096;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Many texts in one growing UTF-8 buffer. */
export class Texts {
  #room = new Uint8Array(FIRST_ROOM);
  #used = 0;
  readonly #starts: number[] = [0];

  push(text: string): void {
    const most = text.length * 3;
    if (this.#used + most > this.#room.length) {
      const wider = new Uint8Array(Math.max(this.#room.length * 2, this.#used + most));
      wider.set(this.#room.subarray(0, this.#used));
      this.#room = wider;
    }
    this.#used += encoder.encodeInto(text, this.#room.subarray(this.#used)).written;
    this.#starts.push(this.#used);
  }

  bytes(): Uint8Array {
    return this.#room.slice(0, this.#used);
  }

  /** Where each text begins; one more than the texts. */
  starts(): Uint32Array {
    return Uint32Array.from(this.#starts);
  }
}

/** The text at a place of a buffer made by `Texts`. */
export function textAt(bytes: Uint8Array, starts: Uint32Array, place: number): string {
  const start = starts[place] ?? 0;
  const end = starts[place + 1] ?? start;
  let text = '';
  for (let at = start; at < end; at++) {
    const unit = bytes[at] ?? 0;
    // A copy: text decoders of browsers refuse shared memory.
    if (unit > 0x7f || end - start > 64) return decoder.decode(bytes.slice(start, end));
    text += String.fromCharCode(unit);
  }
  return text;
}
