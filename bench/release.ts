import process from 'node:process';
import { buildServer } from '../src/cli/server.ts';
import { decideAll } from '../src/slices/release/decisions.test-kit.ts';
import { decideLive } from '../src/slices/release/decisions-live.test-kit.ts';
import { Asker } from '../src/slices/release/decisions-look.test-kit.ts';
import { fillWorld } from '../src/slices/release/decisions-fill.test-kit.ts';
import { randomOf } from '../src/slices/release/decisions-world.test-kit.ts';
import { withNewCentre } from './centre.ts';
import { loadLine } from './measure.ts';
import { table, writeResult } from './report.ts';

const STANDARD = { SEED: 5, READERS: 25, MARKINGS: 150, OBJECTS: 5000, REPORTS: 30, ROUNDS: 40 };
/** A smaller run, or another: WATCHFLOOR_BENCH_OBJECTS=500 and so on. */
const sized = (name: keyof typeof STANDARD): number =>
  Number(process.env[`WATCHFLOOR_BENCH_${name}`] ?? STANDARD[name]);
const SIZES = {
  seed: sized('SEED'),
  readers: sized('READERS'),
  markings: sized('MARKINGS'),
  objects: sized('OBJECTS'),
  reports: sized('REPORTS'),
};
const ROUNDS = sized('ROUNDS');

/** 10^6 release decisions of the real server over HTTP against the slow reference model: any difference is a leak or a loss. */
export async function run(): Promise<void> {
  await withNewCentre(async (centre) => {
    const { server } = await buildServer(centre);
    try {
      const url = await server.listen({ host: '127.0.0.1', port: 0 });
      const asker = new Asker(url, centre);
      const world = await fillWorld(centre, SIZES, asker);
      const started = performance.now();
      const asked = await decideAll(asker, world, centre.clock.now(), randomOf(SIZES.seed + 1));
      const live = await decideLive(asker, centre, world, randomOf(SIZES.seed + 2), ROUNDS);
      const tallies = { ...asked, ...live };
      const seconds = (performance.now() - started) / 1000;
      const all = Object.values(tallies);
      const sum = (of: (tally: (typeof all)[number]) => number) =>
        all.reduce((total, one) => total + of(one), 0);
      const rows = Object.entries(tallies).map(([name, { decisions, differences }]) => [
        name,
        String(decisions),
        String(differences.length),
      ]);
      rows.push(['all', String(sum((one) => one.decisions)), String(sum((one) => one.differences.length))]);
      const first = all.flatMap(({ differences }) => differences).slice(0, 20);
      writeResult(
        'release',
        `${text(world.releases.length, seconds)}\n${table(['answers', 'decisions', 'differences'], rows)}${first.map((one) => `\n- ${one}`).join('')}\n${loadLine()}\n`,
      );
    } finally {
      await server.close();
    }
  });
}

const text = (released: number, seconds: number): string =>
  `Every answer of a real server over HTTP, held against a slow model of the release rule that shares no line with it
(src/slices/release/model.test-kit.ts, written from WORDS.md §2). By chance of seed ${SIZES.seed}: ${SIZES.readers} readers × 4 purposes; ${SIZES.objects} STIX
objects, each with a field under a marking of its own, under ${SIZES.markings} markings of five originators; ${SIZES.reports} reports, ${released} of them released
whole to another party; ${ROUNDS} reports more while every reader listens to the live feed for every purpose. A feed in each reader’s name
pushes to another TAXII server. Asked in ${seconds.toFixed(0)} s.
`;
