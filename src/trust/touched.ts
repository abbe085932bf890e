import type { Database } from '../platform/db/database.ts';
import { type Spot, touchesAny } from './spots.ts';

/** What one act touched. */
interface Act {
  /** Number of the log entry of the act before it that wrote anything. */
  readonly before: number;
  /** Packed; null: everything. */
  readonly spots: Buffer | null;
}

/** What the reader of a desk may see, and what was last written: of one version there is one answer to everything. */
export interface Version {
  readonly profile: number;
  /** Hash of the reader's mask. */
  readonly mask: string;
  /** Number of the last log entry whose transaction wrote anything besides its entry. */
  readonly changed: number;
}

/** `profile mask changed`, as trust.open_desk says it. */
export function readVersion(text: string): Version {
  const [profile = '', mask = '', changed = ''] = text.split(' ');
  return { profile: Number(profile), mask, changed: Number(changed) };
}

/** Acts kept in the process; further back an answer is worked out anew. */
const MOST_ACTS = 2000;
const MOST_MASKS = 256;

/** What acts touched since an answer was found, as far as its reader may see it (ADR 0024). */
export class TouchedSince {
  readonly #db: Pick<Database, 'ownerPool'>;
  readonly #acts = new Map<number, Act>();
  readonly #masks = new Map<string, Buffer>();
  #newest = 0;

  constructor(db: Pick<Database, 'ownerPool'>) {
    this.#db = db;
  }

  /** Whether no act after `from` and up to `version` touched one of these spots. False where that is not known. */
  async untouched(spots: ReadonlySet<Spot>, from: number, version: Version): Promise<boolean> {
    const acts: Buffer[] = [];
    for (let at = version.changed; at > from; ) {
      const act = this.#acts.get(at) ?? (await this.#read(from, at));
      if (act === undefined || act.spots === null) return false;
      acts.push(act.spots);
      at = act.before;
    }
    const mask = await this.#maskOf(version);
    if (mask === null) return false;
    // A number beyond the mask is of a marking that came after it: that would have made a new mask.
    const isReadable = (marking: number): boolean =>
      ((mask[marking >> 3] ?? 0xff) & (1 << (marking & 7))) !== 0;
    return !acts.some((act) => touchesAny(act, spots, isReadable));
  }

  /** Reads the acts after `from` up to `upTo` that are not here yet, and gives the last. */
  async #read(from: number, upTo: number): Promise<Act | undefined> {
    const { rows } = await this.#db.ownerPool.query<{ seq: number } & Act>({
      name: 'touched_since',
      text: 'select seq, before, spots from trust.touched where seq > $1 and seq <= $2 order by seq',
      values: [upTo > this.#newest ? Math.max(from, this.#newest) : from, upTo],
    });
    for (const { seq, before, spots } of rows) this.#acts.set(seq, { before, spots });
    this.#newest = Math.max(this.#newest, upTo);
    const found = this.#acts.get(upTo);
    for (const oldest of this.#acts.keys()) {
      if (this.#acts.size <= MOST_ACTS) break;
      this.#acts.delete(oldest);
    }
    return found;
  }

  async #maskOf({ profile, mask: hash }: Version): Promise<Buffer | null> {
    const known = this.#masks.get(hash);
    if (known !== undefined) return known;
    const { rows } = await this.#db.ownerPool.query<{ mask: Buffer }>(
      'select mask from trust.profile where id = $1 and md5(mask) = $2',
      [profile, hash],
    );
    const mask = rows[0]?.mask;
    if (mask === undefined) return null;
    if (this.#masks.size >= MOST_MASKS) this.#masks.clear();
    this.#masks.set(hash, mask);
    return mask;
  }
}
