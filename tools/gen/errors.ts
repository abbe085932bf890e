import { PROBLEMS } from '../../src/core/formats/index.ts';
import { cut } from '../tidy/code.ts';
import { isCode, isTest, type RepoFile } from '../tidy/files.ts';
import { memberOf, openingOf, partsOf, stringsIn, textOf } from './literals.ts';
import { code, markdownTable, page } from './markdown.ts';

/** One code that a caller may meet, as the source says it. */
export interface ErrorRow {
  readonly code: string;
  /** HTTP status; 'fault' where the caller sees a reference only; '' where it never crosses HTTP. */
  readonly status: string;
  readonly title: string;
  readonly fix: string;
}

const UPPER = /^[A-Z][A-Z0-9_]{2,}$/;

/** Every refusal and fault in the product's sources, by code: object literals, REFUSALS tables, helpers that take (code, message, fix). */
export function errorsIn(files: readonly RepoFile[]): ErrorRow[] {
  const rows = files
    .filter(({ path }) => isCode(path) && /^src\/(?!core\/)/.test(path) && !isTest(path))
    .flatMap(({ text }) => [...literals(text), ...tables(text), ...calls(text)]);
  const byCode = new Map<string, ErrorRow[]>();
  for (const row of rows) {
    const known = byCode.get(row.code) ?? [];
    if (known.every((one) => one.title !== row.title)) byCode.set(row.code, [...known, row]);
  }
  return [...byCode.values()].flat().toSorted((a, b) => compare(a.code, b.code) || compare(a.title, b.title));
}

/** `{ code: 'X', message: …, fix: … }` wherever it stands. */
function literals(text: string): ErrorRow[] {
  const source = cut(text).code;
  return [...source.matchAll(/\bcode:/g)].flatMap((match) => {
    const open = openingOf(text, match.index);
    if (open < 0) return [];
    const fix = textOf(text, memberOf(text, open, 'fix'));
    const title =
      textOf(text, memberOf(text, open, 'message')) || textOf(text, memberOf(text, open, 'title'));
    const span = memberOf(text, open, 'code');
    if (fix === '' || span === null) return [];
    const status = statusOf(text, open, source.slice(0, open));
    return stringsIn(text, span)
      .filter((name) => UPPER.test(name))
      .map((name) => ({ code: name, status, title, fix }));
  });
}

/** Rows of a table named REFUSALS. */
function tables(text: string): ErrorRow[] {
  const source = cut(text).code;
  return [...source.matchAll(/\b\w*REFUSALS\b[^=;]*=\s*\{/g)].flatMap((match) => {
    const start = match.index + match[0].length - 1;
    return partsOf(text, start).flatMap(([from, to]) => {
      const name = /^\s*([A-Z][A-Z0-9_]+)\s*:\s*(?=\{)/.exec(source.slice(from, to));
      if (name === null) return [];
      const open = from + name[0].length;
      const value = (key: string) => textOf(text, memberOf(text, open, key));
      return [
        {
          code: name[1] as string,
          status: statusOf(text, open, ''),
          title: value('message'),
          fix: value('fix'),
        },
      ];
    });
  });
}

/** Helpers of a file: `fault('X', message, fix)`. */
function calls(text: string): ErrorRow[] {
  const source = cut(text).code;
  return [...source.matchAll(/\b(\w+)\(\s*(?=['"])/g)].flatMap((match) => {
    const open = match.index + match[0].indexOf('(');
    const [name, message, fix] = partsOf(text, open).map((part) => textOf(text, part));
    if (!UPPER.test(name ?? '') || !message?.includes(' ') || !fix?.includes(' ')) return [];
    const made = new RegExp(`\\b${match[1]}\\b[^;]*?new (Fault|Refusal)\\(`).exec(source);
    const open2 = made === null ? -1 : made.index + made[0].length;
    const status =
      made?.[1] === 'Fault' || open2 < 0
        ? 'fault'
        : statusOf(text, source.indexOf('{', open2), 'new Refusal(');
    return [{ code: name as string, status, title: message, fix }];
  });
}

/** The status of an error literal: what it says, else 400 of a Refusal (platform/errors.ts), else none. */
function statusOf(text: string, open: number, before: string): string {
  const span = memberOf(text, open, 'status');
  const stated = span === null ? null : /\b[1-5]\d\d\b/.exec(cut(text).code.slice(...span));
  if (stated !== null) return stated[0];
  if (/new Fault\(\s*$/.test(before)) return 'fault';
  return /new Refusal\(\s*$/.test(before) ? '400' : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** docs/reference/errors.md */
export function errorsPage(files: readonly RepoFile[]): string {
  const readers = Object.entries(PROBLEMS).map(([name, [message, fix]]) => [code(name), message, fix]);
  return page('Errors', LEAD, [
    '## Refusals and faults',
    markdownTable(
      ['Code', 'Status', 'Title', 'What to do'],
      errorsIn(files).map((row) => [code(row.code), row.status, row.title || '…', row.fix]),
    ),
    '## Readers of formats',
    'What a reader of a format says of one file: it refuses the file (status 422), or keeps it and warns. `{…}` is filled in; the place (line, byte or path) comes with it.',
    markdownTable(['Code', 'Title', 'What to do'], readers),
  ]);
}

const LEAD =
  'Every error that a person or a program may meet, by its stable code. On the wire it is `application/problem+json` (RFC 9457) with `code` and `fix`; with `--json` the CLI prints `{code, title, fix, facts}` on standard error. `…` is filled in. A status “fault” is ours: over HTTP it is 500, and the caller sees only a reference. No status: it never crosses HTTP.';
