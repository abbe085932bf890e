import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RepoFile, Rule } from './files.ts';
import {
  importsResolve,
  needsHaveNoCycle,
  noDeadFile,
  oneDirection,
  pureCore,
  sliceDoors,
} from './imports.ts';

const file = (path: string, ...imports: string[]): RepoFile => ({
  path,
  text: imports.map((specifier) => `import { x } from '${specifier}';`).join('\n'),
});
const slice = (name: string, needs: string): RepoFile => ({
  path: `src/slices/${name}/index.ts`,
  text: `export const ${name} = defineSlice({ name: '${name}', needs: [${needs}] });`,
});
const places = (rule: Rule, files: readonly RepoFile[]) =>
  rule(files).map(({ path, line }) => `${path}:${line}`);

test('a lower layer does not know a higher one', () => {
  const good = [
    file('src/core/a.ts', './b.ts'),
    file('src/trust/a.ts', '../platform/b.ts', '../core/a.ts'),
    file('src/slices/tips/a.ts', '../../trust/a.ts'),
    file('src/main.ts', './slices/tips/index.ts', '../world/build.ts'),
    file('src/platform/testing/a.ts', '../../trust/a.ts'),
    file('src/core/a.test.ts', '../trust/a.ts'),
    file('world/build.ts', '../src/core/a.ts'),
  ];
  assert.deepEqual(oneDirection(good), []);
  const bad = [
    file('src/core/a.ts', './b.ts', '../platform/b.ts'),
    file('src/platform/a.ts', '../trust/a.ts'),
    file('src/trust/a.ts', '../slices/tips/index.ts'),
    file('src/slices/tips/a.ts', '../../app.ts'),
    file('src/slices/tips/b.ts', '../../../world/build.ts'),
  ];
  assert.deepEqual(places(oneDirection, bad), [
    'src/core/a.ts:2',
    'src/platform/a.ts:1',
    'src/trust/a.ts:1',
    'src/slices/tips/a.ts:1',
    'src/slices/tips/b.ts:1',
  ]);
});

test('core has no node: module and no package but the parsers of formats', () => {
  const good = [
    file('src/core/formats/html/a.ts', 'parse5', '../b.ts'),
    file('src/core/a.test.ts', 'node:test', 'fast-check'),
    file('src/platform/a.ts', 'node:fs', 'pg'),
  ];
  assert.deepEqual(pureCore(good), []);
  const bad = [
    file('src/core/names/a.ts', 'parse5', 'node:fs'),
    file('src/core/formats/b.ts', '@scope/parse5', 'fs'),
  ];
  assert.deepEqual(places(pureCore, bad), [
    'src/core/names/a.ts:1',
    'src/core/names/a.ts:2',
    'src/core/formats/b.ts:1',
    'src/core/formats/b.ts:2',
  ]);
});

test('a slice enters another by its doors, and only one that it needs', () => {
  const slices = [slice('reports', ''), slice('fusion', "'reports'"), slice('tips', '')];
  const good = [
    ...slices,
    file('src/slices/fusion/a.ts', './b.ts', '../reports/index.ts', '../reports/contract.ts'),
    file('src/slices/fusion/store/b.ts', '../a.ts', '../../reports/index.ts'),
    file('src/slices/tips/a.int.test.ts', '../reports/store.ts'),
  ];
  assert.deepEqual(sliceDoors(good), []);
  const bad = [
    ...slices,
    file('src/slices/fusion/a.ts', '../reports/store.ts', '../reports/ui/index.ts', '../tips/index.ts'),
    file('src/slices/reports/a.ts', '../fusion/contract.ts'),
  ];
  assert.deepEqual(places(sliceDoors, bad), [
    'src/slices/fusion/a.ts:1',
    'src/slices/fusion/a.ts:2',
    'src/slices/fusion/a.ts:3',
    'src/slices/reports/a.ts:1',
  ]);
});

test('needs have no cycle and name what exists', () => {
  assert.deepEqual(needsHaveNoCycle([slice('a', "'b', 'c'"), slice('b', "'c'"), slice('c', '')]), []);
  const ring = needsHaveNoCycle([slice('a', "'b'"), slice('b', "'c'"), slice('c', "'a'")]);
  assert.ok(ring.some(({ fact }) => fact === 'a → b → c → a'));
  assert.deepEqual(
    needsHaveNoCycle([slice('a', "'nobody'")]).map(({ fact }) => fact),
    ['needs nobody, which does not exist'],
  );
});

test('a file that nothing reaches is dead, even where dead files import one another', () => {
  const files = [
    file('src/main.ts', './a.ts'),
    file('src/a.ts', './b.ts'),
    file('src/b.ts'),
    file('src/c.ts', './d.ts'),
    file('src/d.ts', './c.ts'),
    file('src/e.ts'),
    file('src/e.test.ts', './e.ts'),
    file('src/f.ts'),
    file('bench/g.ts', '../src/f.ts'),
  ];
  assert.deepEqual(places(noDeadFile, files), ['src/c.ts:1', 'src/d.ts:1']);
});

test('an import leads to a file, or by URL to a folder', () => {
  const files = [
    file('src/a.ts', './b.ts', './missing.ts'),
    file('src/b.ts', 'node:fs', 'pg'),
    {
      path: 'src/c.ts',
      text: "new URL('./migrations/', import.meta.url); new URL('./gone/', import.meta.url);",
    },
    { path: 'src/migrations/1.sql', text: '' },
  ];
  assert.deepEqual(
    importsResolve(files).map(({ fact }) => fact),
    ['there is no src/missing.ts', 'there is no src/gone/'],
  );
});
