import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import {
  changelogHasEntry,
  linksResolve,
  pagesHaveTitles,
  refusalsHaveFixes,
  slicesHaveReadmes,
} from './tidy/documents.ts';
import { type Finding, repoFiles, type Rule } from './tidy/files.ts';
import { habits } from './tidy/habits.ts';
import {
  importsResolve,
  needsHaveNoCycle,
  noDeadFile,
  oneDirection,
  pureCore,
  sliceDoors,
  uiDoors,
} from './tidy/imports.ts';
import { outboundDoors } from './tidy/outbound.ts';
import { lentData, licences, pinnedVersions } from './tidy/packages.ts';
import { fileLength, functionLength, medianLength } from './tidy/size.ts';
import { rowLevelSecurity, sqlNames, viewsObeyTheReader } from './tidy/sql.ts';

/** The house rules (HOUSE.md §1, §7), held against this repository. Each is tested on samples in tools/tidy. */
const ROOT = resolve(import.meta.dirname, '..');
const FILES = repoFiles(ROOT);

const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['layers know only what is below them', oneDirection],
  ['core is pure', pureCore],
  ['slices enter one another by their doors', sliceDoors],
  ['pages know contracts and the kit', uiDoors],
  ['the needs of slices have no cycle', needsHaveNoCycle],
  ['no dead source file', noDeadFile],
  ['imports lead somewhere', importsResolve],
  ['no clock, randomness, console, environment, any or silent catch out of place', habits],
  ['nothing connects outwards but by the doors named', outboundDoors],
  ['files are short', fileLength],
  ['the median file is short', medianLength],
  ['functions are short', functionLength],
  ['SQL names its own schema and published views', sqlNames],
  ['tables with a marking force row-level security', rowLevelSecurity],
  ['views run with the rights of their reader', viewsObeyTheReader],
  ['pages have titles', pagesHaveTitles],
  ['links resolve', linksResolve],
  ['each slice has a short README', slicesHaveReadmes],
  ['the change log has an entry', changelogHasEntry],
  ['refusals say what to do next', refusalsHaveFixes],
];

function none(findings: readonly Finding[]): void {
  assert.deepEqual(
    findings.map(({ path, line, fact }) => `${path}:${line} ${fact}`),
    [],
  );
}

for (const [name, rule] of RULES) test(`tidy: ${name}`, () => none(rule(FILES)));

const readIfThere = (path: string): string | null => {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

test('tidy: versions are pinned', () => none(pinnedVersions(readIfThere('package.json') ?? '{}')));

test('tidy: production dependencies have a licence on the list', () =>
  none(licences(readIfThere('package-lock.json') ?? '{"packages":{}}', readIfThere)));

test('tidy: nothing lent for development is committed', () =>
  none(lentData(ROOT, FILES, resolve(ROOT, '..', 'shared', 'data'))));
