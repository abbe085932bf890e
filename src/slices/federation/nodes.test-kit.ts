import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openCentre, type RunningCentre } from '../../app.ts';
import { readSettings } from '../../platform/config/settings.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { apiToken } from '../../trust/session.ts';
import { createLocalCentre, enrol, principalOf } from '../agencies/index.ts';
import { readTerms, takeIn } from '../reports/index.ts';
import {
  acceptInvitation,
  approveLink,
  invitePartner,
  takeAnswer,
  type OwnSide,
  type Terms,
} from './index.ts';

const MAIN = resolve(import.meta.dirname, '../../main.ts');
/** Half of what the start of a node costs is compiling what was compiled before. */
const COMPILED = resolve(import.meta.dirname, '../../../node_modules/.cache/compiled');
export const ANALYSIS: Purpose = { code: 'CT-ANALYSIS', caseRef: null };
export const TERMS: Terms = {
  purposes: ['CT-ANALYSIS', 'LIAISON'],
  level: 2,
  compartments: ['OSPREY'],
  communities: [],
  obligations: ['Not for use in court'],
  recallHours: 1,
};

/** A node of Watchfloor as it runs: a process of its own with a database of its own, and a second hand on its data folder. */
export class Node {
  readonly code: string;
  readonly dataDir: string;
  readonly parent: string;
  url = '';
  #process: ChildProcess | null = null;
  #centre: RunningCentre | null = null;
  readonly #environment: Readonly<Record<string, string>>;

  private constructor(code: string, parent: string, environment: Readonly<Record<string, string>>) {
    this.code = code;
    this.parent = parent;
    this.dataDir = join(parent, 'data');
    this.#environment = environment;
  }

  static async start(code: string, environment: Readonly<Record<string, string>> = {}): Promise<Node> {
    const parent = mkdtempSync(join(tmpdir(), 'watchfloor-node-'));
    // PostgreSQL runs as another user where we are root, and must get through.
    chmodSync(parent, 0o755);
    const node = new Node(code, parent, environment);
    try {
      await node.serve(0);
      await node.enrol();
      return node;
    } catch (error) {
      await node.stop();
      throw error;
    }
  }

  /** Of the process as it runs now. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  async serve(port = Number(new URL(this.url).port)): Promise<void> {
    const args = [MAIN, 'start', '--no-demo', '--data', this.dataDir, '--port', String(port)];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...this.#environment },
    });
    this.#process = child;
    // Whoever ends in the midst of its work leaves no node behind.
    const end = (): void => void child.kill();
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    const { promise, resolve: up, reject } = Promise.withResolvers<string>();
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      const found = /Watchfloor is at (\S+)/.exec(text)?.[1];
      if (found !== undefined) up(found);
    });
    child.once('exit', (status) => reject(new Error(`${this.code} ended with ${status}: ${text}`)));
    this.url = await promise;
  }

  async centre(): Promise<RunningCentre> {
    this.#centre ??= await openCentre(
      readSettings({ dataDir: this.dataDir, databaseUrl: '', logLevel: 'silent' }, {}),
    );
    return this.#centre;
  }

  private async enrol(): Promise<void> {
    const centre = await this.centre();
    await createLocalCentre(centre);
    const country = this.code.slice(0, 2);
    const party = {
      code: this.code,
      name: `Agency ${this.code}`,
      kind: 'agency' as const,
      country,
      node: null,
    };
    const officers = [
      { handle: 'chief', roles: ['officer', 'administrator'] as const },
      { handle: 'second', roles: ['officer', 'release-authority'] as const },
    ].map(({ handle, roles }) => ({
      handle,
      name: handle,
      party: this.code,
      level: 4 as const,
      compartments: ['OSPREY', 'KESTREL'],
      roles,
    }));
    await enrol(centre, [party], [], officers);
  }

  async officer(handle = 'chief'): Promise<Principal> {
    return principalOf((await this.centre()).db, handle);
  }

  /** Files a text; the ids of its reports. */
  async file(path: string, text: string, marking: string, as = 'chief'): Promise<string[]> {
    const principal = await this.officer(as);
    const result = await takeIn(await this.centre(), principal, ANALYSIS, {
      path,
      bytes: new TextEncoder().encode(text),
      hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
      terms: readTerms({ marking, grade: 'B2' }, principal),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.reports.map(({ id }) => id);
  }

  /** Asks the running process over HTTP. */
  async get(path: string, as = 'chief'): Promise<{ status: number; text: string }> {
    const { keys } = await this.centre();
    const token = apiToken(keys.sessionSecret, as, '2999-01-01T00:00:00.000Z');
    const reply = await fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    return { status: reply.status, text: await reply.text() };
  }

  async sees(report: string): Promise<boolean> {
    return (await this.get(`/api/reports/${report}`)).status === 200;
  }

  /** What the store holds, as its owner. */
  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await (await this.centre()).db.ownerPool.query<Row>(sql, [...values]);
    return rows;
  }

  /** kill -9 of the process; its database goes down with it or is taken over by the next. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    try {
      await this.#centre?.close();
      this.#centre = null;
    } finally {
      await this.#end('SIGTERM');
      rmSync(this.parent, { recursive: true, force: true });
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    await ended;
  }
}

/** What of a node a link is made with. */
export type Linked = Pick<Node, 'code' | 'url' | 'centre' | 'officer'>;

/** Links two nodes, four people in all saying yes; the name of each link is the code of the other, in small letters. */
export async function linkNodes(
  a: Linked,
  b: Linked,
  terms: Partial<Terms> = {},
  sides: { readonly a?: Partial<OwnSide>; readonly b?: Partial<OwnSide> } = {},
): Promise<void> {
  const [ca, cb] = [await a.centre(), await b.centre()];
  const by = async (node: Linked, handle: string) => ({
    principal: await node.officer(handle),
    purpose: { code: 'LIAISON', caseRef: null },
    act: 'test',
  });
  const sideOf = (node: Linked, given: Partial<OwnSide> = {}): OwnSide => ({
    parties: [node.code],
    url: node.url,
    certificate: null,
    ...given,
  });
  const [nameOfA, nameOfB] = [a.code.toLowerCase(), b.code.toLowerCase()];
  const asked = { name: nameOfB, terms: { ...TERMS, ...terms }, side: sideOf(a, sides.a) };
  const invitation = await ca.trust.desk(await by(a, 'chief'), (desk) => invitePartner(desk, ca.keys, asked));
  const answer = await cb.trust.desk(await by(b, 'chief'), (desk) =>
    acceptInvitation(desk, cb.keys, { name: nameOfA, file: invitation, side: sideOf(b, sides.b) }),
  );
  await ca.trust.desk(await by(a, 'chief'), (desk) => takeAnswer(desk, ca.keys, answer));
  await cb.trust.desk(await by(b, 'second'), (desk) => approveLink(desk, nameOfA));
  await ca.trust.desk(await by(a, 'second'), (desk) => approveLink(desk, nameOfB));
}

/** Waits until something holds; the time it took, in milliseconds. */
export async function until(what: string, holds: () => Promise<boolean>, mostMs = 60_000): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > mostMs) throw new Error(`after ${mostMs} ms not yet: ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
  return performance.now() - start;
}
