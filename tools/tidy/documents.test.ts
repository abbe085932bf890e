import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changelogHasEntry,
  linksResolve,
  pagesHaveTitles,
  refusalsHaveFixes,
  slicesHaveReadmes,
} from './documents.ts';

test('a page begins with its title', () => {
  assert.deepEqual(
    pagesHaveTitles([
      { path: 'a.md', text: '\n# Title\n' },
      { path: 'a.ts', text: '' },
    ]),
    [],
  );
  assert.equal(
    pagesHaveTitles([
      { path: 'a.md', text: 'Text\n# Title' },
      { path: 'b.md', text: '## Second' },
    ]).length,
    2,
  );
});

test('relative links lead somewhere', () => {
  const others = [
    { path: 'docs/guides/b.md', text: '# B' },
    { path: 'src/my file.ts', text: '' },
  ];
  const good =
    '[b](./guides/b.md#part) [up](../src/) [here](guides) [w](https://example.org/x) [m](mailto:a@example.org) [s](#part) `[no](link.md)` [f](../src/my%20file.ts "t")';
  assert.deepEqual(
    linksResolve([...others, { path: 'docs/a.md', text: `# A\n${good}\n\`\`\`\n[x](y.md)\n\`\`\`\n` }]),
    [],
  );
  const bad = linksResolve([...others, { path: 'docs/a.md', text: '# A\n\n![gone](gone.png)\n[b](b.md)' }]);
  assert.deepEqual(
    bad.map(({ line, fact }) => `${line} ${fact}`),
    ['3 there is no docs/gone.png', '4 there is no docs/b.md'],
  );
});

const readme = (lines: number) => ({ path: 'src/slices/tips/README.md', text: 'x\n'.repeat(lines) });

test('a slice has a short README', () => {
  const slice = { path: 'src/slices/tips/index.ts', text: '' };
  assert.deepEqual(slicesHaveReadmes([slice, readme(60)]), []);
  assert.equal(slicesHaveReadmes([slice, readme(61)]).length, 1);
  assert.equal(slicesHaveReadmes([slice]).length, 1);
});

const logFindings = (text: string) => changelogHasEntry([{ path: 'CHANGELOG.md', text }]).length;

test('the change log has a section with an entry', () => {
  assert.equal(logFindings('# Changes\n\n## 0.1.0\n\nFirst.\n\n- The house stands\n'), 0);
  assert.equal(logFindings('# Changes\n\n## 0.1.0\n\n### Added\n\n- The house stands\n'), 0);
  assert.equal(logFindings('# Changes\n\n## 0.1.0\n'), 1);
  assert.equal(logFindings('# Changes\n\n- loose\n\n## 0.1.0\n'), 1);
  assert.equal(changelogHasEntry([]).length, 1);
});

const unfixed = (text: string) =>
  refusalsHaveFixes([{ path: 'src/trust/a.ts', text }]).map(({ line }) => line);

test('every refusal has a fix that says something', () => {
  const good = [
    "throw new Refusal({ code: 'A', message: 'm', fix: 'Do this' });",
    'return new Refusal({ code, status: 422, facts: { fixed: 1 }, message, fix });',
    "export const REFUSALS = {\n  A: { message: 'm', fix: 'Do this' },\n  B: { message: 'm', fix: `Do ${'that'}` },\n} as const;",
  ].join('\n');
  assert.deepEqual(unfixed(good), []);
  const bad = [
    "throw new Refusal({ code: 'A', message: 'fix: none' });",
    "throw new Refusal({ code: 'A', message: 'm', fix: '' });",
    "const TIP_REFUSALS: Record<string, Row> = {\n  A: { message: 'm', fix: 'Do this' },\n  B: { message: 'm' },\n};",
  ].join('\n');
  assert.deepEqual(unfixed(bad), [1, 2, 5]);
});
