import type { Marking } from '../core/marking/marking.ts';
import type { MarkingId } from '../core/words/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, DatabaseClient } from '../platform/db/database.ts';
import { Fault } from '../platform/errors.ts';
import { type LogAct, logAppend } from './log.ts';
import { MarkingRegister, type Reader, readable } from './markings.ts';
import type { Principal, Purpose } from './principal.ts';
import { passDesk, type Released } from './released.ts';
import { Remembered } from './remembered.ts';

/**
 * The only door to data (HOUSE.md rule 3): who, for which purpose, in which transaction. Rows come back through
 * row-level security; `release` applies the rule itself to what is about to leave, so that each wall is checked by
 * the other.
 */
export interface Desk {
  readonly principal: Principal;
  readonly purpose: Purpose;
  /** The instant of this act; one for the whole transaction. */
  readonly now: string;
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The id under which rows of this marking are written. */
  mark(marking: Marking): Promise<MarkingId>;
  /** The marking behind an id that a readable row carries. */
  marking(id: number): Promise<Marking>;
  /** What the log entry of this act says besides who, when and why: ids and counts, never content. */
  note(objects: readonly string[], detail?: Readonly<Record<string, string | number>>): void;
  /**
   * What `work` finds, or found before in the same version of what this reader may see. `work` must only read, through this
   * desk, and depend on nothing but `name`; its answer must not be changed afterwards.
   */
  remember<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Lets a value go, under the join of the markings of everything in it. */
  release<T>(value: T, markingIds: Iterable<number>): Promise<Released<T>>;
}

export interface DeskOptions {
  readonly principal: Principal;
  readonly purpose: Purpose;
  /** The act as the log names it: 'report.file', 'card.read'. */
  readonly act: string;
}

/** Opens desks. One per process; holds the register of markings. */
export class Trust {
  readonly db: Database;
  readonly clock: Clock;
  readonly markings: MarkingRegister;
  readonly remembered = new Remembered();

  constructor(db: Database, clock: Clock) {
    this.db = db;
    this.clock = clock;
    this.markings = new MarkingRegister(db, clock);
  }

  /** One action = one transaction = one log entry. The entry is the last thing written, so its lock is short. */
  async desk<T>(options: DeskOptions, work: (desk: Desk) => Promise<T>): Promise<T> {
    const reader = readerOf(options.principal, options.purpose);
    const profile = await this.markings.profile(reader);
    try {
      return await this.#run(options, reader, profile, work);
    } catch (error) {
      if (!(error instanceof StaleProfile)) throw error;
      return await this.#run(options, reader, await this.markings.profile(reader, true), work);
    }
  }

  async #run<T>(
    options: DeskOptions,
    reader: Reader,
    profile: number,
    work: (desk: Desk) => Promise<T>,
  ): Promise<T> {
    const { result } = await this.db.transactionEndingWith(
      async (client) => {
        const version = await enter(client, profile, options.principal.handle);
        const desk = new OpenDesk(client, this, options, reader, version);
        return { result: await work(desk), entry: desk.entry() };
      },
      ({ entry }) => logAppend(entry),
    );
    return result;
  }
}

const READS = /^\s*select\b/i;

const names = new Map<string, string>();

/** A name per statement text: a connection then plans it once, which under row-level security costs more than to run it. */
function statementName(sql: string): string {
  const name = names.get(sql) ?? `desk_${names.size}`;
  names.set(sql, name);
  return name;
}

class StaleProfile extends Error {}

/** Sets who reads, and says in which version of the store. */
async function enter(client: DatabaseClient, profile: number, officer: string): Promise<string> {
  const { rows } = await client.query<{ version: string | null }>({
    name: 'desk_enter',
    text: `select trust.open_desk($1) as version, set_config('app.officer', $2, true)`,
    values: [profile, officer],
  });
  const version = rows[0]?.version ?? null;
  if (version === null) throw new StaleProfile();
  return version;
}

function readerOf(principal: Principal, purpose: Purpose): Reader {
  return principal.kind === 'engine'
    ? { kind: 'engine' }
    : { kind: 'officer', clearance: principal.clearance, purpose: purpose.code };
}

class OpenDesk implements Desk {
  readonly principal: Principal;
  readonly purpose: Purpose;
  readonly now: string;
  readonly #client: DatabaseClient;
  readonly #trust: Trust;
  readonly #reader: Reader;
  readonly #act: string;
  readonly #version: string;
  #wrote = false;
  #objects: readonly string[] = [];
  #detail: Readonly<Record<string, string | number>> = {};

  constructor(client: DatabaseClient, trust: Trust, options: DeskOptions, reader: Reader, version: string) {
    this.#client = client;
    this.#trust = trust;
    this.#reader = reader;
    this.#act = options.act;
    this.#version = version;
    this.principal = options.principal;
    this.purpose = options.purpose;
    this.now = trust.clock.now();
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#wrote ||= !READS.test(sql);
    const { rows } = await this.#client.query<Row>({
      name: statementName(sql),
      text: sql,
      values: [...parameters],
    });
    return rows;
  }

  mark(marking: Marking): Promise<MarkingId> {
    return this.#trust.markings.intern(marking);
  }

  marking(id: number): Promise<Marking> {
    return this.#trust.markings.read(id);
  }

  note(objects: readonly string[], detail: Readonly<Record<string, string | number>> = {}): void {
    this.#objects = objects;
    this.#detail = detail;
  }

  remember<T>(name: string, work: () => Promise<T>): Promise<T> {
    // What this act has written is in no version yet.
    return this.#wrote ? work() : this.#trust.remembered.answer(this.#version, name, work);
  }

  async release<T>(value: T, markingIds: Iterable<number>): Promise<Released<T>> {
    const ids = [...new Set(markingIds)];
    for (const id of ids) {
      const marking = await this.marking(id);
      if (!readable(this.#reader, marking, this.now)) {
        throw new Fault({
          code: 'WALLS_DISAGREE',
          message: `Row-level security let marking ${id} through, the release rule does not`,
          fix: 'Nothing was released. Run watchfloor verify, then report this as a security defect (SECURITY.md)',
        });
      }
    }
    return passDesk(value, await this.#trust.markings.join(ids));
  }

  entry(): LogAct {
    return {
      at: this.now,
      officer: this.principal.handle,
      party: this.principal.clearance.party,
      purpose: this.purpose.code,
      caseRef: this.purpose.caseRef,
      act: this.#act,
      objects: this.#objects,
      detail: this.#detail,
    };
  }
}
