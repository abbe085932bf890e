import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { repoFiles } from './files.ts';
import { lentData, licenceAllowed, licences, pinnedVersions } from './packages.ts';

test('licence expressions', () => {
  for (const licence of [
    'MIT',
    'Apache-2.0',
    '(MIT OR GPL-3.0-only)',
    'GPL-2.0-only OR MIT',
    'MIT AND BSD-3-Clause',
  ])
    assert.equal(licenceAllowed(licence), true, licence);
  for (const licence of ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN FILE', '', 'none', 'mit'])
    assert.equal(licenceAllowed(licence), false, licence);
});

const readInstalled = (path: string) =>
  path === 'node_modules/b/package.json' ? '{"license":"AGPL-3.0-only"}' : null;

test('the licence of what is installed counts, else that of the lockfile; tools for development are free', () => {
  const lock = JSON.stringify({
    packages: {
      '': { license: 'GPL-3.0-only' },
      'node_modules/a': { license: 'MIT' },
      'node_modules/b': { license: 'MIT' },
      'node_modules/c': { license: 'GPL-3.0-only', dev: true },
      'node_modules/d': {},
    },
  });
  assert.deepEqual(
    licences(lock, readInstalled).map(({ path }) => path),
    ['node_modules/b', 'node_modules/d'],
  );
});

test('one exact version', () => {
  const manifest = JSON.stringify({
    dependencies: { a: '1.2.3', b: '^1.2.3', c: 'latest' },
    devDependencies: { d: '>=1.0.0', e: '1.0.0-beta.17' },
    optionalDependencies: { f: '1.x' },
  });
  assert.deepEqual(
    pinnedVersions(manifest).map(({ fact }) => fact.slice(0, 1)),
    ['b', 'c', 'd', 'f'],
  );
});

test('a copy of lent data is found under any name', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'tidy-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const folder of ['repo/src', 'repo/node_modules/x', 'lent/lists'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'lent/lists/list.xml'), 'lent bytes');
  writeFileSync(join(root, 'repo/src/other-name.bin'), 'lent bytes');
  writeFileSync(join(root, 'repo/src/same-size.bin'), 'own bytes!');
  writeFileSync(join(root, 'repo/node_modules/x/list.xml'), 'lent bytes');
  const repo = join(root, 'repo');
  assert.deepEqual(
    lentData(repo, repoFiles(repo), join(root, 'lent')).map(({ path }) => path),
    ['src/other-name.bin'],
  );
  assert.deepEqual(lentData(repo, repoFiles(repo), join(root, 'not there')), []);
});
