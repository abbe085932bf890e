import type { Marking } from '../core/marking/marking.ts';
import type { MarkingId } from '../core/words/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, DatabaseClient } from '../platform/db/database.ts';
import { Fault } from '../platform/errors.ts';
import { type LogAct, logAppend } from './log.ts';
import { MarkingRegister, type Reader, readable } from './markings.ts';
import type { Principal, Purpose } from './principal.ts';
import { passDesk, type Released } from './released.ts';

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
        await enter(client, profile, options.principal.handle);
        const desk = new OpenDesk(client, this, options, reader);
        return { result: await work(desk), entry: desk.entry() };
      },
      ({ entry }) => logAppend(entry),
    );
    return result;
  }
}

const names = new Map<string, string>();

/** A name per statement text: a connection then plans it once, which under row-level security costs more than to run it. */
function statementName(sql: string): string {
  const name = names.get(sql) ?? `desk_${names.size}`;
  names.set(sql, name);
  return name;
}

class StaleProfile extends Error {}

async function enter(client: DatabaseClient, profile: number, officer: string): Promise<void> {
  const { rows } = await client.query<{ fresh: boolean }>({
    name: 'desk_enter',
    text: `select trust.enter($1) as fresh, set_config('app.officer', $2, true)`,
    values: [profile, officer],
  });
  if (!rows[0]?.fresh) throw new StaleProfile();
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
  #objects: readonly string[] = [];
  #detail: Readonly<Record<string, string | number>> = {};

  constructor(client: DatabaseClient, trust: Trust, options: DeskOptions, reader: Reader) {
    this.#client = client;
    this.#trust = trust;
    this.#reader = reader;
    this.#act = options.act;
    this.principal = options.principal;
    this.purpose = options.purpose;
    this.now = trust.clock.now();
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
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
