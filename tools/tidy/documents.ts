import { dirname, join } from 'node:path/posix';
import { closingOf, cut } from './code.ts';
import type { Finding, RepoFile, Rule } from './files.ts';
import { isCode, isTest, lineAt } from './files.ts';

export const MAX_README_LINES = 60;

const markdown = (files: readonly RepoFile[]) =>
  files.filter(({ path }) => path.endsWith('.md') && !isTest(path));

/** Fenced and inline code blanked: an example of a link is no link. */
const prose = (text: string): string =>
  text.replaceAll(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, (code) => code.replaceAll(/[^\n]/g, ' '));

/** Every page begins with its title. */
export const pagesHaveTitles: Rule = (files) =>
  markdown(files)
    .filter(({ text }) => !/^# \S/.test(text.trimStart()))
    .map(({ path }) => ({ path, line: 1, fact: 'does not begin with a title (# …)' }));

/** Every relative link of a page leads to a file or folder of the repository. */
export const linksResolve: Rule = (files) => {
  const there = new Set(files.flatMap(({ path }) => [path, ...folders(path)]));
  return markdown(files).flatMap(({ path, text }) =>
    [...prose(text).matchAll(/\]\(\s*<?([^)\s>#]+)(?:#[^)\s>]*)?>?(?:\s+"[^"]*")?\s*\)/g)].flatMap(
      (match): Finding[] => {
        const target = match[1] as string;
        if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
        const to = join(dirname(path), decodeURI(target)).replace(/\/$/, '');
        return there.has(to) ? [] : [{ path, line: lineAt(text, match.index), fact: `there is no ${to}` }];
      },
    ),
  );
};

function folders(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? ['.'] : [folder, ...folders(folder)];
}

/** Each slice says what it is for, in at most 60 lines. */
export const slicesHaveReadmes: Rule = (files) => {
  const slices = new Set(files.flatMap(({ path }) => /^src\/slices\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  return [...slices].flatMap((slice): Finding[] => {
    const path = `${slice}/README.md`;
    const readme = files.find((file) => file.path === path);
    if (readme === undefined) return [{ path, line: 1, fact: 'is missing' }];
    const lines = readme.text.trimEnd().split('\n').length;
    return lines <= MAX_README_LINES
      ? []
      : [{ path, line: lines, fact: `${lines} lines, at most ${MAX_README_LINES}` }];
  });
};

/** The change log has at least one release or “Unreleased” section with an entry. */
export const changelogHasEntry: Rule = (files) => {
  const log = files.find(({ path }) => path === 'CHANGELOG.md');
  const entry = /^## .+\n(?:(?!^## )[\s\S])*?^[-*] \S/m.test(log?.text ?? '');
  return entry ? [] : [{ path: 'CHANGELOG.md', line: 1, fact: 'has no section (## …) with an entry (- …)' }];
};

// `refuse({`-like calls and tables named REFUSALS; a table's rows are its first-level objects.
const REFUSAL = /\bnew Refusal\(\s*\{/g;
const TABLE = /\b\w*REFUSALS\b[^=;]*=\s*\{/g;
const ROW = /([\w$]+):\s*\{/g;

function fixOf(text: string, code: string, open: number): boolean {
  const body = [open, closingOf(code, open) + 1] as const;
  const given = /(?:^|[{,\s])fix(?:\s*[,}:])/.exec(code.slice(...body));
  if (given === null) return false;
  return !/^\s*:?\s*(?:''|""|``)/.test(text.slice(body[0] + given.index + given[0].indexOf('fix') + 3));
}

/** Every refusal says what to do next (HOUSE.md §5). */
export const refusalsHaveFixes: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path) && path.startsWith('src/') && !isTest(path))
    .flatMap(({ path, text }) => {
      const { code } = cut(text);
      const made = [...code.matchAll(REFUSAL)].map((match) => match.index + match[0].length - 1);
      const rows = [...code.matchAll(TABLE)].flatMap((match) => {
        const open = match.index + match[0].length - 1;
        const body = code.slice(open + 1, closingOf(code, open));
        return [...body.matchAll(ROW)].map((row) => open + 1 + row.index + row[0].length - 1);
      });
      return [...made, ...rows]
        .filter((open) => !fixOf(text, code, open))
        .map((open) => ({ path, line: lineAt(text, open), fact: 'a refusal without a fix' }));
    });
