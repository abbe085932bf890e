import type { RunningCentre } from '../../app.ts';
import { startWatching } from '../watch/stream.ts';
import { type DecisionWorld, fileOne, LIVE_NAME } from './decisions-fill.test-kit.ts';
import { type Asker, decide, type Tally } from './decisions-look.test-kit.ts';
import { markingBy, PURPOSES_ASKED, type Random } from './decisions-world.test-kit.ts';
import { type ModelMarking, type ModelReader, modelReads } from './model.test-kit.ts';

const PATIENCE_MS = 30_000;
/** Long enough for a line that should not come to come. */
const SETTLE_MS = 150;

/** One reader's open line for one purpose. */
class Line {
  readonly reader: ModelReader;
  readonly purpose: string;
  /** Moments of news, and whether a notice was told, since the last round. */
  moments: string[] = [];
  noticed = false;

  constructor(reader: ModelReader, purpose: string) {
    this.reader = reader;
    this.purpose = purpose;
  }

  /** Reads the stream until it is aborted. */
  async read(response: Response, signal: AbortSignal): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.#take(block);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #take(block: string): void {
    if (block.includes('event: notice')) this.noticed = true;
    const moment = /^id: (\d+)$/m.exec(block)?.[1];
    if (moment !== undefined && block.includes('event: news')) this.moments.push(moment);
  }
}

async function until(holds: () => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > end) return false;
    await new Promise((done) => setTimeout(done, 10));
  }
  return true;
}

const OPEN: ModelMarking = {
  level: 0,
  compartments: [],
  audiences: [],
  originators: ['ALPHA'],
  controls: [],
  purposes: null,
  expiresAt: null,
};

/**
 * Reports filed while every reader listens for every purpose: who is told that there is news, and who that there is a notice. A
 * report that all may read follows each: it comes through every line behind what came before, so silence is silence.
 */
export async function decideLive(
  asker: Asker,
  centre: RunningCentre,
  world: DecisionWorld,
  random: Random,
  rounds: number,
): Promise<Readonly<Record<string, Tally>>> {
  const tallies = {
    'live feed: who is woken': { decisions: 0, differences: [] as string[] },
    'notifications: who is told at once': { decisions: 0, differences: [] as string[] },
  };
  const stop = new AbortController();
  const listening = startWatching(centre);
  const lines = world.readers.flatMap((reader) => PURPOSES_ASKED.map((purpose) => new Line(reader, purpose)));
  try {
    // What was posted is filed as reports, too: before anybody listens.
    await centre.jobs.drain();
    const from = await newest(centre);
    const reading = await Promise.all(
      lines.map(async (line) => {
        const response = await asker.follow(line.reader.handle, line.purpose, from, stop.signal);
        if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
        return { done: line.read(response, stop.signal) };
      }),
    );
    await barrier(centre, lines, 0);
    for (let round = 1; round <= rounds; round += 1)
      await oneRound(centre, lines, { round, marking: markingBy(random) }, tallies);
    stop.abort();
    await Promise.all(reading.map(({ done }) => done));
  } finally {
    stop.abort();
    await listening.stop();
  }
  return tallies;
}

async function oneRound(
  centre: RunningCentre,
  lines: readonly Line[],
  { round, marking }: { readonly round: number; readonly marking: ModelMarking },
  tallies: { readonly [name: string]: Tally },
): Promise<void> {
  const [woken, told] = Object.values(tallies);
  if (woken === undefined || told === undefined) return;
  const now = centre.clock.now();
  for (const line of lines) Object.assign(line, { moments: [], noticed: false });
  const id = await fileOne(centre, `live-${round}.txt`, `${LIVE_NAME} left at ${round} hours.`, marking);
  await centre.jobs.drain();
  const moment = await momentOf(centre, id);
  const reads = ({ reader }: Line, purpose: string) =>
    modelReads(reader, purpose, { id, marking, original: null }, now);
  await until(() => lines.every((line) => !reads(line, line.purpose) || line.moments.includes(moment)));
  await barrier(centre, lines, round);
  for (const line of lines) {
    const may = reads(line, line.purpose);
    decide(woken, line, `news of report ${round}`, line.moments.includes(moment), may);
    const asked = PURPOSES_ASKED.some((purpose) => reads(line, purpose));
    decide(told, line, `notice of report ${round}`, line.noticed, may && asked);
  }
}

/** A report that everybody reads and nobody subscribed to: what was to come before it has come when it is told. */
async function barrier(centre: RunningCentre, lines: readonly Line[], round: number): Promise<void> {
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const id = await fileOne(centre, `barrier-${round}.txt`, `Nothing was seen on watch ${round}.`, OPEN);
  await centre.jobs.drain();
  const moment = await momentOf(centre, id);
  if (!(await until(() => lines.every(({ moments }) => moments.includes(moment)))))
    throw new Error(`some line never told the report that all may read, in round ${round}`);
}

async function momentOf(centre: RunningCentre, report: string): Promise<string> {
  const { rows } = await centre.db.ownerPool.query<{ moment: string }>(
    'select moment::text as moment from watch.item where subject = $1',
    [report],
  );
  return rows[0]?.moment ?? 'none';
}

async function newest(centre: RunningCentre): Promise<string> {
  const { rows } = await centre.db.ownerPool.query<{ moment: string }>(
    'select coalesce(max(moment), 1)::text as moment from watch.item',
  );
  return rows[0]?.moment ?? '1';
}
