import process from 'node:process';

/** Every measurement by its name; each writes bench/results/NAME.md. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  world: () => import('./world.ts'),
  log: () => import('./log.ts'),
  start: () => import('./start.ts'),
  intake: () => import('./intake.ts'),
  card: () => import('./card.ts'),
  text: () => import('./text.ts'),
  walls: () => import('./walls.ts'),
  screening: () => import('./screening.ts'),
  exchange: () => import('./exchange.ts'),
  federation: () => import('./federation.ts'),
  feeds: () => import('./feeds.ts'),
  stix: () => import('./stix.ts'),
  fuzz: () => import('./fuzz.ts'),
  release: () => import('./release.ts'),
  web: () => import('./web.ts'),
  graph: () => import('./graph.ts'),
};

const asked = process.argv.slice(2);
const names = asked.length === 0 || asked.includes('all') ? Object.keys(BENCHES) : asked;
const unknown = names.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measurement “${unknown.join(', ')}”\n  → One of ${Object.keys(BENCHES).join(', ')}, all\n`,
  );
  process.exitCode = 64;
} else {
  for (const name of names) {
    process.stderr.write(`— ${name}\n`);
    await (await BENCHES[name]?.())?.run();
  }
}
