import type { RunningCentre } from '../../app.ts';
import { apiToken } from '../../trust/session.ts';
import type { DecisionWorld } from './decisions-fill.test-kit.ts';
import type { Random } from './decisions-world.test-kit.ts';
import { modelReads, type ModelReader, type ModelReport } from './model.test-kit.ts';

export const TAXII = 'application/taxii+json;version=2.1';

/** Decisions of one kind of answer, and those in which server and model differ. */
export interface Tally {
  decisions: number;
  readonly differences: string[];
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks the real server over HTTP, each time as one reader for one purpose. */
export class Asker {
  readonly #url: string;
  readonly #secret: Uint8Array;

  constructor(url: string, centre: RunningCentre) {
    this.#url = url;
    this.#secret = centre.keys.sessionSecret;
  }

  async ask(
    handle: string,
    purpose: string,
    path: string,
    body?: unknown,
    type = 'application/json',
    method = body === undefined ? 'GET' : 'POST',
  ): Promise<Answer> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        ...this.#signedIn(handle),
        'x-purpose': purpose,
        accept: type,
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  }

  /** The live feed from a moment on, until it is aborted. */
  follow(handle: string, purpose: string, after: string, signal: AbortSignal): Promise<Response> {
    const path = `/api/watch/stream?after=${after}&purpose=${purpose}`;
    return fetch(`${this.#url}${path}`, { headers: this.#signedIn(handle), signal });
  }

  #signedIn(handle: string): { authorization: string } {
    const token = apiToken(this.#secret, handle, '2999-01-01T00:00:00.000Z');
    return { authorization: `Basic ${Buffer.from(`${handle}:${token}`).toString('base64')}` };
  }
}

/** What is asked: all of it as one reader for one purpose. */
export interface Look {
  readonly asker: Asker;
  readonly world: DecisionWorld;
  readonly reader: ModelReader;
  readonly purpose: string;
  readonly now: string;
  readonly random: Random;
}

/** Asks one kind of answer and holds it against the model. */
export type Surface = (look: Look, tally: Tally) => Promise<void>;

/** One decision of the server beside that of the model. */
export function decide(
  tally: Tally,
  { reader, purpose }: Pick<Look, 'reader' | 'purpose'>,
  what: string,
  server: unknown,
  model: unknown,
): void {
  tally.decisions += 1;
  if (server !== model)
    tally.differences.push(
      `${reader.handle} ${purpose} ${what}: server ${String(server)}, model ${String(model)}`,
    );
}

/** Ids of the reports that the model lets this reader read. */
export const readable = ({
  world,
  reader,
  purpose,
  now,
}: Pick<Look, 'world' | 'reader' | 'purpose' | 'now'>): Set<string> =>
  new Set(
    world.reports.filter((one: ModelReport) => modelReads(reader, purpose, one, now)).map(({ id }) => id),
  );
