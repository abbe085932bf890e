import type { Marking } from '../core/marking/marking.ts';
import type { MarkingId } from '../core/words/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, DatabaseClient } from '../platform/db/database.ts';
import { errorCode, Fault } from '../platform/errors.ts';
import { CHANGED, type Glance, type GlanceOptions, openingOf } from './glance.ts';
import { type LogAct, logAppend, logBodyAround } from './log.ts';
import { MarkingRegister, type Reader, readable } from './markings.ts';
import type { Principal, Purpose } from './principal.ts';
import { asRefusal } from './refusals.ts';
import { passDesk, type Released } from './released.ts';
import { type Answer, type Footing, Remembered } from './remembered.ts';
import { type Spot, type Touch, TouchedSpots } from './spots.ts';
import { readVersion, TouchedSince, type Version } from './touched.ts';

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
  /**
   * One statement. `bearing` says what its answer rests on, or what it touches; a statement that leaves it out rests on everything, or touches
   * everything: slower, and never wrong (ADR 0024).
   */
  query<Row extends object>(
    sql: string,
    parameters?: readonly unknown[],
    bearing?: Bearing<Row>,
  ): Promise<Row[]>;
  /** The id under which rows of this marking are written. */
  mark(marking: Marking): Promise<MarkingId>;
  /** The marking behind an id that a readable row carries. */
  marking(id: number): Promise<Marking>;
  /** What the log entry of this act says besides who, when and why: ids and counts, never content. */
  note(objects: readonly string[], detail?: Readonly<Record<string, string | number>>): void;
  /**
   * What `work` finds, or found before where nothing that it rests on was touched since, as far as this reader may see. `work`
   * must only read, through the desk that it is given, and depend on nothing but `name`; its answer must not be changed
   * afterwards.
   */
  remember<T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T>;
  /** Lets a value go, under the join of the markings of everything in it. */
  release<T>(value: T, markingIds: Iterable<number>): Promise<Released<T>>;
}

/** What a statement has to do with answers kept from before. Left out: everything. */
export interface Bearing<Row> {
  /**
   * Of a reading: another answer to it needs an act that touches one of these. Where that can be told only of some answers:
   * undefined for the others. Withdrawals touch everything and need not be thought of.
   */
  readonly restsOn?: readonly Spot[] | ((rows: readonly Row[]) => readonly Spot[] | undefined);
  /** Of a writing: under which markings it touches what. Empty: nothing that an answer rests on. */
  readonly touches?: readonly Touch[];
}

export interface DeskOptions {
  readonly principal: Principal;
  readonly purpose: Purpose;
  /** The act as the log names it: 'report.file', 'card.read'. */
  readonly act: string;
  /**
   * The work only reads, and may be done a second time: it is begun before it is known whether an expiry has passed, for until then
   * nothing is readable, and what it came to is thrown away if one has. Saves a round trip.
   */
  readonly onlyReads?: boolean;
}

/** Opens desks. One per process; holds the register of markings. */
export class Trust {
  readonly db: Database;
  readonly clock: Clock;
  readonly markings: MarkingRegister;
  readonly remembered: Remembered;

  constructor(db: Database, clock: Clock) {
    this.db = db;
    this.clock = clock;
    this.markings = new MarkingRegister(db, clock);
    this.remembered = new Remembered(new TouchedSince(db));
  }

  /** One action = one transaction = one log entry. The entry is the last thing written, so its lock is short. */
  async desk<T>(options: DeskOptions, work: (desk: Desk) => Promise<T>): Promise<T> {
    const reader = readerOf(options.principal, options.purpose);
    return this.#underProfile(reader, (profile) => this.#run(options, reader, profile, work));
  }

  /**
   * A reading of one statement that writes its own entry in the log: all of it leaves in one write, the COMMIT with it, where a desk
   * waits for two answers more. What was seen is logged before it leaves, as ever. Null: what it was begun on no longer holds, and
   * nothing was logged; the work is done at a desk then, which also says why.
   */
  async glance<Row extends object, T>(
    options: GlanceOptions,
    statement: Glance<Row>,
    work: (rows: readonly Row[], release: Desk['release']) => Promise<T>,
  ): Promise<T | null> {
    const { principal, purpose, act, still, objects, counts, plannedOnce } = options;
    const reader = readerOf(principal, purpose);
    const profile = await this.markings.profile(reader);
    const at = this.clock.now();
    const { party } = principal.clearance;
    const { code, caseRef } = purpose;
    const entry = { at, officer: principal.handle, party, purpose: code, caseRef, act, objects };
    const [head, tail] = logBodyAround(entry, counts);
    const { sql, parameters } = statement({ officer: principal.handle, head, tail });
    const rows = await this.db
      .together([
        still,
        openingOf(profile, principal.handle, plannedOnce),
        { name: statementName(sql), text: sql, values: [...parameters] },
      ])
      .then((answers) => (answers[2] ?? []) as Row[])
      .catch((error: unknown) => {
        if (errorCode(error) === CHANGED) return [];
        throw asRefusal(error);
      });
    if (rows.length === 0) return null;
    return work(rows, (value, ids) => this.releaseTo(reader, at, value, ids));
  }

  /** Lets a value go to a reader, under the join of the markings of everything in it. */
  async releaseTo<T>(
    reader: Reader,
    now: string,
    value: T,
    markingIds: Iterable<number>,
  ): Promise<Released<T>> {
    const ids = [...new Set(markingIds)];
    for (const id of ids) {
      const marking = await this.markings.read(id);
      if (!readable(reader, marking, now)) {
        throw new Fault({
          code: 'WALLS_DISAGREE',
          message: `Row-level security let marking ${id} through, the release rule does not`,
          fix: 'Nothing was released. Run watchfloor verify, then report this as a security defect (SECURITY.md)',
        });
      }
    }
    return passDesk(value, await this.markings.join(ids));
  }

  /**
   * Whether a statement finds any row that the reader may see. Yes or no leaves, nothing else, and no act is logged: a stream
   * that is woken by what its reader may not see must not show it in their log (law 2). What is then shown is read at a desk.
   */
  async sees(
    { principal, purpose }: Omit<DeskOptions, 'act'>,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<boolean> {
    return this.#underProfile(readerOf(principal, purpose), (profile) =>
      this.db.transaction(async (client) => {
        await enter(client, profile, principal.handle);
        const { rows } = await client.query<{ found: boolean }>(`select exists (${sql}) as found`, [
          ...parameters,
        ]);
        return rows[0]?.found === true;
      }),
    );
  }

  /** Runs under the mask of a reader, worked out again where an expiry has passed meanwhile. */
  async #underProfile<T>(reader: Reader, run: (profile: number) => Promise<T>): Promise<T> {
    try {
      return await run(await this.markings.profile(reader));
    } catch (error) {
      if (!(error instanceof StaleProfile)) throw error;
      return await run(await this.markings.profile(reader, true));
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
        const entered = enter(client, profile, options.principal.handle);
        if (options.onlyReads !== true) await entered;
        const desk = new OpenDesk(client, this, options, reader, entered);
        const [version, result] = await Promise.allSettled([entered, work(desk)]);
        if (version.status === 'rejected') throw version.reason;
        if (result.status === 'rejected') throw result.reason;
        return { result: result.value, entry: desk.entry(), touched: desk.touched() };
      },
      ({ entry, touched }) => logAppend(entry, touched),
    );
    return result;
  }
}

/** Not a select, or a select of nothing but a function of a slice, which is there to write. */
const WRITES = /^\s*(?=\S)(?!select\b)|^\s*select\s+(?!platform\.)\w+\.\w+\(/i;

const names = new Map<string, string>();

/** A name per statement text: a connection then plans it once, which under row-level security costs more than to run it. */
function statementName(sql: string): string {
  const name = names.get(sql) ?? `desk_${names.size}`;
  names.set(sql, name);
  return name;
}

class StaleProfile extends Error {}

/** Sets who reads, and says in which version of the store. */
async function enter(client: DatabaseClient, profile: number, officer: string): Promise<Version> {
  const { rows } = await client.query<{ version: string | null }>({
    name: 'desk_enter',
    text: `select trust.open_desk($1) as version, set_config('app.officer', $2, true)`,
    values: [profile, officer],
  });
  const version = rows[0]?.version ?? null;
  if (version === null) throw new StaleProfile();
  return readVersion(version);
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
  readonly #version: Promise<Version>;
  readonly #touched = new TouchedSpots();
  #wrote = false;
  #failed: unknown = null;
  /** It has written what nobody said the bearing of. */
  #touchedAll = false;
  #objects: readonly string[] = [];
  #detail: Readonly<Record<string, string | number>> = {};

  constructor(
    client: DatabaseClient,
    trust: Trust,
    options: DeskOptions,
    reader: Reader,
    version: Promise<Version>,
  ) {
    this.#client = client;
    this.#trust = trust;
    this.#reader = reader;
    this.#act = options.act;
    this.#version = version;
    this.principal = options.principal;
    this.purpose = options.purpose;
    this.now = trust.clock.now();
  }

  async query<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
    { touches }: Bearing<Row> = {},
  ): Promise<Row[]> {
    if (WRITES.test(sql)) {
      this.#wrote = true;
      if (touches === undefined) this.#touchedAll = true;
    }
    for (const touch of touches ?? []) this.#touched.add(touch);
    try {
      const { rows } = await this.#client.query<Row>({
        name: statementName(sql),
        text: sql,
        values: [...parameters],
      });
      return rows;
    } catch (error) {
      // Of statements sent together the first that fails takes the others with it: it is what went wrong.
      this.#failed ??= asRefusal(error);
      throw this.#failed;
    }
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

  async remember<T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T> {
    return (await this.recall(name, work)).value;
  }

  /** As `remember`, with what the answer rests on. */
  async recall<T>(name: string, work: (desk: Desk) => Promise<T>): Promise<Answer<T>> {
    // What this act has written is in no version yet.
    if (this.#wrote) return { value: await work(this), spots: undefined };
    return this.#trust.remembered.answer(await this.#version, name, (footing) =>
      work(new NotingDesk(this, footing)),
    );
  }

  release<T>(value: T, markingIds: Iterable<number>): Promise<Released<T>> {
    return this.#trust.releaseTo(this.#reader, this.now, value, markingIds);
  }

  /** What this act touched, packed; null: everything, as far as anybody has said. */
  touched(): Buffer | null {
    return this.#wrote && !this.#touchedAll ? this.#touched.packed() : null;
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

/** A desk that notes what is read through it: what comes of that rests on it. */
class NotingDesk implements Desk {
  readonly principal: Principal;
  readonly purpose: Purpose;
  readonly now: string;
  readonly #desk: OpenDesk;
  readonly #footing: Footing;

  constructor(desk: OpenDesk, footing: Footing) {
    this.#desk = desk;
    this.#footing = footing;
    this.principal = desk.principal;
    this.purpose = desk.purpose;
    this.now = desk.now;
  }

  async query<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
    bearing: Bearing<Row> = {},
  ): Promise<Row[]> {
    const rows = await this.#desk.query<Row>(sql, parameters, bearing);
    const { restsOn } = bearing;
    this.#footing.add(typeof restsOn === 'function' ? restsOn(rows) : restsOn);
    return rows;
  }

  async remember<T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T> {
    const { value, spots } = await this.#desk.recall(name, work);
    this.#footing.add(spots);
    return value;
  }

  mark(marking: Marking): Promise<MarkingId> {
    return this.#desk.mark(marking);
  }

  marking(id: number): Promise<Marking> {
    return this.#desk.marking(id);
  }

  note(objects: readonly string[], detail?: Readonly<Record<string, string | number>>): void {
    this.#desk.note(objects, detail);
  }

  release<T>(value: T, markingIds: Iterable<number>): Promise<Released<T>> {
    return this.#desk.release(value, markingIds);
  }
}
