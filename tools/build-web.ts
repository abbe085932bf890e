import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * Builds the watch floor into dist/web, unless what is there was built from the same sources. About two seconds; runs
 * by itself before a centre is served.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist', 'web');
const STAMP_NAME = '.built-from';
const STAMP = join(BUILT, STAMP_NAME);

/** Everything the bundle is made of; src/core and contracts are read by the pages too. */
const SOURCES = [
  'web/**/*',
  // Pictures of the pages, made by the e2e run: the help shows those that are there.
  'dist/shots/*.jpg',
  'src/core/**/*.ts',
  'src/slices/*/ui/**/*',
  'src/slices/*/contract.ts',
  'package-lock.json',
];

/** Set where the bundle must stay as it is for a while. */
export const FIXED = 'WATCHFLOOR_WEB_FIXED';

function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** A smaller twin beside every text, which browsers are sent: once here, not once a request. */
function compress(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => /\.(?:js|css|svg)$/.test(one))) {
    const path = join(folder, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
}

const isBuilt = (digest: string): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;

/** Builds where it must. @throws the error of the build, with file and line */
export async function buildWeb(): Promise<'built' | 'there already'> {
  // The run of all tests built it once; pictures that its stories make must not change what others of them are served.
  if (process.env[FIXED] === 'true') return 'there already';
  const digest = digestOfSources();
  if (isBuilt(digest)) return 'there already';
  const { build } = await import('vite');
  // Aside, then put in its place at once: centres that start together do not build into one another.
  const aside = join(ROOT, 'dist', `web-${process.pid}`);
  const [fresh, old] = [join(aside, 'new'), join(aside, 'old')];
  await build({
    configFile: join(ROOT, 'web', 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: fresh },
  });
  compress(join(fresh, 'assets'));
  writeFileSync(join(fresh, STAMP_NAME), digest);
  try {
    if (existsSync(BUILT)) renameSync(BUILT, old);
    renameSync(fresh, BUILT);
  } catch (error) {
    // Another was quicker with the same sources.
    if (!isBuilt(digest)) throw error;
  }
  rmSync(aside, { recursive: true, force: true });
  return 'built';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildWeb();
