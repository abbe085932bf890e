import { buildServer } from '../src/cli/server.ts';
import { Asker, decideAll, TAXII } from '../src/slices/release/decisions.test-kit.ts';
import { fillWorld } from '../src/slices/release/decisions-fill.test-kit.ts';
import { randomOf } from '../src/slices/release/decisions-world.test-kit.ts';
import { withNewCentre } from './centre.ts';
import { loadLine } from './measure.ts';
import { table, writeResult } from './report.ts';

const SIZES = { seed: 5, readers: 25, markings: 150, objects: 5000, reports: 30 };

/** 10^6 release decisions of the real server over HTTP against the slow reference model: any difference is a leak or a loss. */
export async function run(): Promise<void> {
  await withNewCentre(async (centre) => {
    const { server } = await buildServer(centre);
    try {
      const url = await server.listen({ host: '127.0.0.1', port: 0 });
      const asker = new Asker(url, centre);
      const world = await fillWorld(centre, SIZES, async (collection, officer, purpose, objects) => {
        const path = `/taxii2/centre/collections/${collection}/objects/`;
        const { status, text } = await asker.ask(officer, purpose, path, { objects }, TAXII);
        if (status !== 202 || (JSON.parse(text) as { failure_count: number }).failure_count > 0)
          throw new Error(`${status} ${text.slice(0, 600)}`);
      });
      const started = performance.now();
      const tallies = await decideAll(asker, world, centre.clock.now(), randomOf(SIZES.seed + 1));
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
whole to another party. Asked in ${seconds.toFixed(0)} s.
`;
