import { dirname, join } from 'node:path/posix';
import { importsOf } from './code.ts';
import type { Finding, RepoFile, Rule } from './files.ts';
import { isCode, isTest, isUi, lineAt, sliceOf } from './files.ts';

/** Lower may not know higher (HOUSE.md rule 2). The first pattern that fits decides. */
const LAYERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['core', /^src\/core\//],
  ['platform', /^src\/platform\//],
  ['trust', /^src\/trust\//],
  ['slices', /^src\/slices\//],
  ['app', /^src\//],
  ['outside', /^/],
];
const OUTSIDE = LAYERS.length - 1;

/** npm packages that core may use, and where: parsers of foreign formats, pure functions themselves. */
const CORE_PACKAGES: readonly (readonly [folder: string, packages: readonly string[]])[] = [
  ['src/core/formats/', ['parse5', 'saxes', 'fflate', 'mammoth', 'postal-mime', 'read-excel-file', 'unpdf']],
];

const layerOf = (path: string): number => LAYERS.findIndex(([, pattern]) => pattern.test(path));
const layerName = (index: number): string => LAYERS[index]?.[0] ?? '';

interface Edge {
  readonly from: RepoFile;
  readonly to: string;
  readonly line: number;
}

const isRelative = (specifier: string): boolean => /^\.\.?\//.test(specifier);

function edgesOf(file: RepoFile): Edge[] {
  return importsOf(file.text)
    .filter(({ specifier }) => isRelative(specifier))
    .map(({ specifier, start }) => ({
      from: file,
      to: join(dirname(file.path), specifier),
      line: lineAt(file.text, start),
    }));
}

const sources = (files: readonly RepoFile[]) => files.filter(({ path }) => isCode(path));
const ofProduct = (files: readonly RepoFile[]) =>
  sources(files).filter(({ path }) => path.startsWith('src/') && !isTest(path) && !isUi(path));

/** core ← platform ← trust ← slices ← app; the commands in app may reach outside src (the exercise world). */
export const oneDirection: Rule = (files) =>
  ofProduct(files)
    .flatMap(edgesOf)
    .flatMap(({ from, to, line }) => {
      const [own, other] = [layerOf(from.path), layerOf(to)];
      const allowed = other <= own || (layerName(own) === 'app' && other === OUTSIDE);
      return allowed
        ? []
        : [{ path: from.path, line, fact: `${layerName(own)} imports ${layerName(other)}: ${to}` }];
    });

/** core has no I/O: no node: module, and npm packages only where the table allows. */
export const pureCore: Rule = (files) =>
  ofProduct(files)
    .filter(({ path }) => path.startsWith('src/core/'))
    .flatMap((file) =>
      importsOf(file.text).flatMap(({ specifier, start }) => {
        const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
        const allowed = CORE_PACKAGES.some(
          ([folder, packages]) => file.path.startsWith(folder) && packages.includes(name),
        );
        if (isRelative(specifier) || allowed) return [];
        return [{ path: file.path, line: lineAt(file.text, start), fact: `core imports ${specifier}` }];
      }),
    );

/** What code of the watch floor may import: core, contracts (types only reach it), the kit, and its own folder. */
const UI_DOORS =
  /^src\/core\/|^src\/slices\/[^/]+\/(?:[a-z]+-)?contract\.ts$|^web\/(?:kit|language|style|geography)\//;

/** Pages know contracts and the kit, never a store or an action; the kit knows no page; the frame knows lists of pages, and what slices say no to. */
export const uiDoors: Rule = (files) =>
  sources(files)
    .filter(({ path }) => isUi(path) && !isTest(path))
    .flatMap(edgesOf)
    .flatMap(({ from, to, line }) => {
      const own = sliceOf(from.path);
      const inOwnFolder =
        own === null
          ? to.startsWith('web/') && !/^web\/kit\//.test(from.path)
          : sliceOf(to) === own && isUi(to);
      const listOfPages = own === null && /^src\/slices\/[^/]+\/ui\/(?:pages|problems\.data)\.ts$/.test(to);
      if (UI_DOORS.test(to) || inOwnFolder || listOfPages) return [];
      return [{ path: from.path, line, fact: `the watch floor may not import ${to}` }];
    });

/** What each slice says it needs, from `needs: [...]` in its index.ts. */
export function needsOf(files: readonly RepoFile[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  for (const { path, text } of files) {
    const slice = /^src\/slices\/([^/]+)\/index\.ts$/.exec(path)?.[1];
    if (slice === undefined) continue;
    const list = /\bneeds:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
    needs.set(
      slice,
      [...list.matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] as string),
    );
  }
  return needs;
}

/** A slice enters another only by index.ts or contract.ts, and only one that it names in `needs`. */
export const sliceDoors: Rule = (files) => {
  const needs = needsOf(files);
  return ofProduct(files)
    .flatMap(edgesOf)
    .flatMap(({ from, to, line }) => {
      const [own, other] = [sliceOf(from.path), sliceOf(to)];
      if (own === null || other === null || own === other) return [];
      const door = /^src\/slices\/[^/]+\/(?:index|contract)\.ts$/.test(to);
      if (!door)
        return [{ path: from.path, line, fact: `enters ${other} by ${to}, not by index.ts or contract.ts` }];
      if (needs.get(own)?.includes(other)) return [];
      return [{ path: from.path, line, fact: `uses ${other}, which ${own} does not name in needs` }];
    });
};

/** The needs of slices form no cycle, and name slices that exist. */
export const needsHaveNoCycle: Rule = (files) => {
  const needs = needsOf(files);
  const findings: Finding[] = [];
  const walk = (slice: string, trail: readonly string[]): void => {
    if (trail.includes(slice)) {
      findings.push({ path: `src/slices/${slice}/index.ts`, line: 1, fact: [...trail, slice].join(' → ') });
      return;
    }
    for (const next of needs.get(slice) ?? []) walk(next, [...trail, slice]);
  };
  for (const [slice, list] of needs) {
    walk(slice, []);
    for (const other of list.filter((name) => !needs.has(name)))
      findings.push({
        path: `src/slices/${slice}/index.ts`,
        line: 1,
        fact: `needs ${other}, which does not exist`,
      });
  }
  return findings;
};

const ROOTS = /^src\/(?:main|app)\.ts$|^web\/(?:main\.tsx|vite\.config\.ts)$|^(?:world|bench|tools|e2e)\//;

/** Every source file is reached from a command, a test, the world, the bench or the tools. */
export const noDeadFile: Rule = (files) => {
  const byPath = new Map(sources(files).map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (file === undefined || reached.has(path)) return;
    reached.add(path);
    for (const { to } of edgesOf(file)) visit(to);
  };
  for (const path of byPath.keys()) if (ROOTS.test(path) || isTest(path)) visit(path);
  return [...byPath.keys()]
    .filter((path) => path.startsWith('src/') && !reached.has(path))
    .map((path) => ({ path, line: 1, fact: 'nothing imports it' }));
};

/** Every relative import leads to a file of the repository; a name that is put together at run time (`?`) cannot be told. */
export const importsResolve: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set(files.map(({ path }) => dirname(path)));
  return (
    sources(files)
      .flatMap(edgesOf)
      // `dist` is what the build makes.
      .filter(({ to }) => !to.includes('?') && !to.startsWith('dist/'))
      .flatMap(({ from, to, line }) => {
        const there =
          paths.has(to) ||
          [...folders].some((folder) => `${folder}/`.startsWith(to.endsWith('/') ? to : `${to}/`));
        return there ? [] : [{ path: from.path, line, fact: `there is no ${to}` }];
      })
  );
};
