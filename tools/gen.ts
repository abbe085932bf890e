import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandsPage } from './gen/commands.ts';
import { errorsPage } from './gen/errors.ts';
import { GENERATED, markdownTable, page } from './gen/markdown.ts';
import { openApi, pictureSchema } from './gen/schemas.ts';
import { settingsPage } from './gen/settings.ts';
import { stixMappingPage, stixMarkingSchema, stixSpineSchema } from './gen/stix.ts';
import { formatsPage, propertiesPage } from './gen/tables.ts';
import { repoFiles } from './tidy/files.ts';

/**
 * `npm run gen` writes docs/reference from the code; `npm run gen -- --check` only says what would change (exit 1).
 * The same code gives the same bytes.
 */
const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs', 'reference');

/** name, what it holds, how it is made. The index is made from this table too. */
const PAGES: readonly (readonly [name: string, about: string, make: () => string | Promise<string>])[] = [
  ['README.md', 'this index', () => index()],
  ['commands.md', 'every command with its options, examples and exit codes', commandsPage],
  ['errors.md', 'every error code, what it means, what to do', () => errorsPage(repoFiles(ROOT))],
  ['formats.md', 'what can be ingested, mappings of tables, limits', formatsPage],
  ['openapi.json', 'the HTTP API, OpenAPI 3.1', openApi],
  ['picture.schema.json', 'JSON Schema of the picture', pictureSchema],
  ['properties.md', 'what can be claimed of things', propertiesPage],
  ['stix-mapping.md', 'how the spine goes out as STIX 2.1 and how STIX comes in', stixMappingPage],
  ['stix-marking.schema.json', 'JSON Schema of our marking extension of STIX', stixMarkingSchema],
  ['stix-spine.schema.json', 'JSON Schema of our extension of STIX objects', stixSpineSchema],
  ['settings.md', 'every setting with default, range and environment name', settingsPage],
];

function index(): string {
  const rows = PAGES.filter(([name]) => name !== 'README.md').map(([name, about]) => [
    `[${name}](${name})`,
    about,
  ]);
  return page('Reference', 'Made from the code, so that it cannot drift.', [
    markdownTable(['Page', 'What it holds'], rows),
  ]);
}

const before = (name: string): string =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8') : '';

const checking = process.argv.includes('--check');
mkdirSync(FOLDER, { recursive: true });
const strays = readdirSync(FOLDER).filter(
  (name) => PAGES.every(([known]) => known !== name) && before(name).includes(GENERATED),
);
const stale: string[] = [];
for (const [name, , make] of PAGES) {
  const text = await make();
  if (text === before(name)) continue;
  stale.push(name);
  if (!checking) writeFileSync(join(FOLDER, name), text);
}
for (const name of strays)
  process.stdout.write(`docs/reference/${name} is made by nothing any more: remove it\n`);
for (const name of stale) process.stdout.write(`${checking ? 'stale' : 'written'}  docs/reference/${name}\n`);
if (stale.length + strays.length === 0) process.stdout.write('docs/reference is as the code makes it\n');
else if (checking) process.stdout.write('  → Run: npm run gen, look at the difference, and commit it\n');
process.exitCode = strays.length > 0 || (checking && stale.length > 0) ? 1 : 0;
