import { BOTTOM, canonical, joinAll, markingKey, mayRead } from '../core/marking/lattice.ts';
import type { Clearance, Marking } from '../core/marking/marking.ts';
import type { MarkingId } from '../core/words/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, DatabaseClient } from '../platform/db/database.ts';

/** A kind of reader: everything the release rule looks at. The engine reads all, to derive under the join of its inputs. */
export type Reader =
  | { readonly kind: 'engine' }
  | { readonly kind: 'officer'; readonly clearance: Clearance; readonly purpose: string };

/** Joins remembered: a few kB each at the most. */
const MOST_JOINS = 1000;

/** Interns markings and keeps one bitmask per kind of reader in step with the release rule `mayRead` (SCALE.md D5). */
export class MarkingRegister {
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #idByKey = new Map<string, MarkingId>();
  readonly #byId = new Map<number, Marking>();
  readonly #profiles = new Map<string, number>();
  readonly #joins = new Map<string, Marking>();

  constructor(db: Database, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The id of a marking, making its row and one bit in every mask on first use. */
  async intern(marking: Marking): Promise<MarkingId> {
    const value = canonical(marking);
    const key = markingKey(value);
    const known = this.#idByKey.get(key);
    if (known !== undefined) return known;
    const id = await this.#db.asOwner((client) => this.#insert(client, key, value));
    this.#idByKey.set(key, id);
    this.#byId.set(id, value);
    return id;
  }

  /** The marking of an id that some readable row carries. */
  async read(id: number): Promise<Marking> {
    const known = this.#byId.get(id);
    if (known) return known;
    const { rows } = await this.#db.asOwner((client) =>
      client.query<{ body: Marking }>('select body from trust.marking where id = $1', [id]),
    );
    const row = rows[0];
    if (!row) throw new Error(`marking ${id} has no row`);
    this.#byId.set(id, row.body);
    return row.body;
  }

  /** The join of some markings; what is asked for again and again (a card, a list) is worked out once. */
  async join(ids: readonly number[]): Promise<Marking> {
    const key = [...ids].sort((a, b) => a - b).join(' ');
    const known = this.#joins.get(key);
    if (known) return known;
    const markings: Marking[] = [];
    for (const id of ids) markings.push(await this.read(id));
    const joined = markings.length > 0 ? joinAll(markings) : BOTTOM;
    if (this.#joins.size >= MOST_JOINS) this.#joins.clear();
    this.#joins.set(key, joined);
    return joined;
  }

  /** The marking of an id already read in this process; null where it was not. */
  cached(id: number): Marking | null {
    return this.#byId.get(id) ?? null;
  }

  /** The profile of a reader; `renew` works its mask out again (an expiry has passed). */
  async profile(reader: Reader, renew = false): Promise<number> {
    const key = JSON.stringify(reader);
    const known = this.#profiles.get(key);
    if (known !== undefined && !renew) return known;
    const id = await this.#db.asOwner((client) => this.#profile(client, key, reader));
    this.#profiles.set(key, id);
    return id;
  }

  async #insert(client: DatabaseClient, key: string, marking: Marking): Promise<MarkingId> {
    const width = await lockMasks(client);
    const found = await client.query<{ id: number }>('select id from trust.marking where key = $1', [key]);
    if (found.rows[0]) return found.rows[0].id as MarkingId;
    const next = await client.query<{ id: number }>(
      'select coalesce(max(id), -1) + 1 as id from trust.marking',
    );
    const id = next.rows[0]?.id ?? 0;
    await client.query('insert into trust.marking (id, key, body) values ($1, $2, $3)', [
      id,
      key,
      JSON.stringify(marking),
    ]);
    if (id >= width * 8) await widen(client, width);
    const now = this.#clock.now();
    const profiles = await client.query<{ id: number; body: Reader }>('select id, body from trust.profile');
    const readers = profiles.rows.filter((row) => readable(row.body, marking, now)).map((row) => row.id);
    await client.query('update trust.profile set mask = set_bit(mask, $1, 1) where id = any($2)', [
      id,
      readers,
    ]);
    if (marking.expiresAt !== null && marking.expiresAt > now) {
      await client.query(
        'update trust.profile set valid_until = least(valid_until, $1::timestamptz) where id = any($2)',
        [marking.expiresAt, readers],
      );
    }
    return id as MarkingId;
  }

  async #profile(client: DatabaseClient, key: string, reader: Reader): Promise<number> {
    const width = await lockMasks(client);
    const now = this.#clock.now();
    const markings = await client.query<{ id: number; body: Marking }>('select id, body from trust.marking');
    const mask = Buffer.alloc(width);
    let validUntil: string | null = null;
    for (const { id, body } of markings.rows) {
      if (!readable(reader, body, now)) continue;
      mask[id >> 3] = (mask[id >> 3] ?? 0) | (1 << (id & 7));
      const expiry = body.expiresAt;
      if (expiry !== null && expiry > now && (validUntil === null || expiry < validUntil))
        validUntil = expiry;
    }
    const { rows } = await client.query<{ id: number }>(
      `insert into trust.profile (id, key, body, mask, valid_until)
       values ((select coalesce(max(id), 0) + 1 from trust.profile), $1, $2, $3, $4)
       on conflict (key) do update set mask = excluded.mask, valid_until = excluded.valid_until
       returning id`,
      [key, JSON.stringify(reader), mask, validUntil],
    );
    return rows[0]?.id ?? 0;
  }
}

/** The release rule for any kind of reader; the database's masks hold exactly its answers. */
export function readable(reader: Reader, marking: Marking, now: string): boolean {
  return reader.kind === 'engine' || mayRead(reader.clearance, marking, reader.purpose, now);
}

async function lockMasks(client: DatabaseClient): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>('select bytes from trust.mask_width for update');
  return rows[0]?.bytes ?? 0;
}

/** Doubles every mask: new bits are 0, so that a marking nobody was asked about is readable by nobody. */
async function widen(client: DatabaseClient, width: number): Promise<void> {
  const zeros = Buffer.alloc(width);
  await client.query('update trust.profile set mask = mask || $1::bytea', [zeros]);
  await client.query('update trust.mask_width set bytes = bytes * 2');
}
