import { Agent, request as httpRequest } from 'node:http';
import { faultOf, requestOf, type FuzzRequest, type FuzzRoute, type Known } from './requests.test-kit.ts';
import { Dice } from './values.test-kit.ts';

/** Longest that an answer may take, ms. */
const PATIENCE_MS = 20_000;
/** Requests in flight. */
const TOGETHER = 8;

export interface Fault {
  readonly request: FuzzRequest;
  readonly wrong: string;
}

export interface FuzzResult {
  readonly sent: number;
  readonly faults: readonly Fault[];
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly slowestMs: number;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Sends one request over a socket as it is; rejects where no answer comes. */
function send(url: URL, agent: Agent, one: FuzzRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: url.hostname,
        port: url.port,
        agent,
        method: one.method,
        path: one.path,
        headers: { ...one.headers, ...(one.body === null ? {} : { 'content-length': one.body.length }) },
        timeout: PATIENCE_MS,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer in ${PATIENCE_MS} ms`)));
    sent.on('error', reject);
    sent.end(one.body ?? undefined);
  });
}

/** Sends so many requests of a seed, several at a time over kept connections, and says what was wrong with the answers. */
export async function fuzz(
  address: string,
  routes: readonly FuzzRoute[],
  known: Known,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<FuzzResult> {
  const url = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: TOGETHER });
  const dice = new Dice(seed);
  const faults: Fault[] = [];
  const statuses = new Map<number, number>();
  let [left, slowestMs] = [count, 0];
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const one = requestOf(dice, routes, known);
      const from = performance.now();
      const answer = await send(url, agent, one).catch((error: unknown) => String(error));
      slowestMs = Math.max(slowestMs, performance.now() - from);
      const wrong = typeof answer === 'string' ? answer : faultOf(one, answer);
      if (wrong !== null) faults.push({ request: one, wrong });
      if (typeof answer !== 'string') statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  agent.destroy();
  return { sent: count, faults, statuses, slowestMs };
}

/** A fault in words that can be sent again. */
export const faultText = ({ request, wrong }: Fault): string =>
  `${wrong}: ${request.method} ${request.path} ${JSON.stringify(request.headers)} ${request.body?.toString('utf8').slice(0, 600) ?? ''}`;
