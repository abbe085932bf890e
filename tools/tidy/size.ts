import { closingOf, cut } from './code.ts';
import type { Finding, RepoFile, Rule } from './files.ts';
import { isCode, isData, isGenerated, isTest, lineAt } from './files.ts';

export const MAX_FILE_LINES = 400;
export const MAX_TEST_LINES = 600;
export const MAX_MEDIAN_LINES = 150;
export const MAX_FUNCTION_LINES = 70;

const linesOf = (text: string): number => text.trimEnd().split('\n').length;
const written = (files: readonly RepoFile[]) =>
  files.filter(({ path }) => isCode(path) && !isData(path) && !isGenerated(path));

/** Files stay small enough to read at one sitting; tables of pure data and generated files aside. */
export const fileLength: Rule = (files) =>
  written(files).flatMap(({ path, text }) => {
    const [lines, limit] = [linesOf(text), isTest(path) ? MAX_TEST_LINES : MAX_FILE_LINES];
    return lines <= limit ? [] : [{ path, line: limit + 1, fact: `${lines} lines, at most ${limit}` }];
  });

/** The middle one of the product's files, by length. */
export const medianLength: Rule = (files) => {
  const lengths = written(files)
    .filter(({ path }) => path.startsWith('src/') && !isTest(path))
    .map(({ text }) => linesOf(text))
    .toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return median <= MAX_MEDIAN_LINES
    ? []
    : [{ path: 'src', line: 1, fact: `median file has ${median} lines, at most ${MAX_MEDIAN_LINES}` }];
};

// A function, a method at the beginning of a line, or a named arrow function; up to its parameter list.
const HEAD =
  /\bfunction\b\s*\*?\s*([\w$]*)\s*(?:<[^(]*>)?\(|^[ \t]+(?:(?:static|async|override|get|set)\s+)*\*?(#?[\w$]+)(?:<[^(\n]*>)?\(|\b(?:const|let)\s+([\w$]+)[^=;\n]*=\s*(?:async\s*)?(?:<[^(\n]*>)?\(/gm;
const NOT_A_NAME = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'super', 'await', 'with']);

/** Index of the brace that opens the body after a parameter list, or -1. A brace after `: | & < , (` opens a type. */
function bodyAfter(code: string, afterParameters: number): number {
  const rest = code.slice(afterParameters, afterParameters + 2_000);
  if (!/^\s*(?::|\{|=>)/.test(rest)) return -1;
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === ';') return -1;
    if (rest[i] !== '{') continue;
    const before = rest.slice(0, i).trimEnd();
    if (!/[:|&<,(]$/.test(before)) return afterParameters + i;
    i = closingOf(rest, i);
  }
  return -1;
}

function longFunctions({ path, text }: RepoFile): Finding[] {
  const { code } = cut(text);
  return [...code.matchAll(HEAD)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    if (NOT_A_NAME.has(name)) return [];
    const open = bodyAfter(code, closingOf(code, match.index + match[0].length - 1) + 1);
    if (open < 0) return [];
    const [first, last] = [lineAt(code, match.index), lineAt(code, closingOf(code, open))];
    const lines = last - first + 1;
    const fact = `${name || 'function'} has ${lines} lines, at most ${MAX_FUNCTION_LINES}`;
    return lines <= MAX_FUNCTION_LINES ? [] : [{ path, line: first, fact }];
  });
}

/** Declared functions and methods fit on a screen. */
export const functionLength: Rule = (files) => written(files).flatMap(longFunctions);
