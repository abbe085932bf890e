/** Progress of long work: one line that redraws itself on a terminal, a plain line every few seconds elsewhere. */
export class Progress {
  readonly #unit: string;
  readonly #total: number;
  readonly #shown: boolean;
  readonly #terminal = process.stderr.isTTY === true;
  readonly #started = performance.now();
  #done = 0;
  #lastShown = Number.NEGATIVE_INFINITY;

  constructor(unit: string, total: number, shown: boolean) {
    this.#unit = unit;
    this.#total = total;
    this.#shown = shown && total > 1;
  }

  step(): void {
    this.reach(this.#done + 1);
  }

  /** So many are done now: for work that is told by its count. */
  reach(done: number): void {
    this.#done = done;
    const now = performance.now();
    const everyMs = this.#terminal ? 100 : 5000;
    if (!this.#shown || (now - this.#lastShown < everyMs && this.#done < this.#total)) return;
    this.#lastShown = now;
    process.stderr.write(this.#terminal ? `\r\u001b[2K${fit(this.#line(now))}` : `${this.#line(now)}\n`);
  }

  end(): void {
    if (this.#shown && this.#terminal) process.stderr.write('\n');
  }

  #line(now: number): string {
    const seconds = (now - this.#started) / 1000;
    const rate = this.#done / Math.max(seconds, 0.001);
    const left = rate > 0 ? (this.#total - this.#done) / rate : 0;
    const figures = `${this.#done}/${this.#total} ${this.#unit}, ${rate.toFixed(0)}/s, ${left.toFixed(0)} s left`;
    const width = Math.min(BAR_WIDTH, columns() - figures.length - 2);
    if (!this.#terminal || width < NARROWEST_BAR) return figures;
    const filled = Math.round((this.#done / this.#total) * width);
    return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${figures}`;
  }
}

const BAR_WIDTH = 24;
const NARROWEST_BAR = 6;

function columns(): number {
  return process.stderr.columns || 80;
}

/** Cut to the terminal: a line that wraps cannot be redrawn in place. */
export function fit(line: string): string {
  return line.slice(0, columns() - 1);
}
