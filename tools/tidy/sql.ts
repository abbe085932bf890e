import { cut } from './code.ts';
import type { Finding, RepoFile, Rule } from './files.ts';
import { isTest, lineAt, sliceOf } from './files.ts';
import { needsOf } from './imports.ts';

interface Passage {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

const STATEMENT = /\b(?:select|insert\s+into|update|delete\s+from|with|from|join|create|alter)\b/i;
const withoutComments = (sql: string): string =>
  sql.replaceAll(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));

/** The SQL of a file: all of a .sql file, and the string literals of a .ts file that read like a statement. */
function passagesOf({ path, text }: RepoFile): Passage[] {
  if (path.endsWith('.sql')) return [{ path, text: withoutComments(text), line: 1 }];
  if (!path.endsWith('.ts') || isTest(path)) return [];
  return cut(text)
    .strings.filter((literal) => STATEMENT.test(literal.text))
    .map((literal) => ({ path, text: withoutComments(literal.text), line: lineAt(text, literal.start) }));
}

/**
 * A slice's SQL names its own schema, `trust`, `platform`, and of slices it needs only published views (`v_…`) and
 * functions. A table of another slice is its own business.
 */
export const sqlNames: Rule = (files) => {
  const needs = needsOf(files);
  const schemas = [...needs.keys()].join('|');
  if (schemas === '') return [];
  const name = new RegExp(
    `(?<![\\w.'])(${schemas})\\.([a-z_]\\w*)(\\s*\\()?|\\bin schema (${schemas})\\b`,
    'g',
  );
  return files.flatMap((file) => {
    const own = sliceOf(file.path);
    if (own === null) return [];
    return passagesOf(file).flatMap((passage) =>
      [...passage.text.matchAll(name)].flatMap((match): Finding[] => {
        const other = match[1] ?? match[4] ?? '';
        const published = match[2]?.startsWith('v_') || match[3] !== undefined;
        if (other === own || (published && needs.get(own)?.includes(other))) return [];
        const line = passage.line + lineAt(passage.text, match.index) - 1;
        return [{ path: file.path, line, fact: `SQL of ${own} names ${match[0].trim()}` }];
      }),
    );
  });
};

const TABLE = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w.]+)\s*\(/gi;
const VIEW = /\bcreate\s+(?:or\s+replace\s+)?view\s+([\w.]+)([\s\S]*?)\bas\b/gi;

const escaped = (name: string): string => name.replaceAll('.', '\\.');

function unprotected(sql: string, table: string): string[] {
  const one = (clause: string): RegExp =>
    new RegExp(`alter\\s+table\\s+(?:only\\s+)?${escaped(table)}\\s+${clause}`, 'i');
  return [
    ...(one('enable\\s+row\\s+level\\s+security').test(sql) ? [] : ['enable row level security']),
    ...(one('force\\s+row\\s+level\\s+security').test(sql) ? [] : ['force row level security']),
    ...(new RegExp(`create\\s+policy\\s+\\w+\\s+on\\s+${escaped(table)}\\b`, 'i').test(sql)
      ? []
      : ['create policy']),
  ];
}

/** The file's own statement up to its closing bracket. */
function tableBody(sql: string, from: number): string {
  const end = sql.indexOf(';', from);
  return sql.slice(from, end < 0 ? sql.length : end);
}

/** A table with a marking has forced row-level security and a policy in the file that makes it (HOUSE.md rule 3). */
export const rowLevelSecurity: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.sql'))
    .flatMap(({ path, text }) => {
      const sql = withoutComments(text);
      return [...sql.matchAll(TABLE)].flatMap((match) => {
        if (!/\bmarking_id\b/.test(tableBody(sql, match.index))) return [];
        return unprotected(sql, match[1] as string).map((missing) => ({
          path,
          line: lineAt(sql, match.index),
          fact: `${match[1]} carries a marking but there is no “${missing}”`,
        }));
      });
    });

/** A view runs with its reader's rights; without that it would walk around row-level security. */
export const viewsObeyTheReader: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.sql'))
    .flatMap(({ path, text }) => {
      const sql = withoutComments(text);
      return [...sql.matchAll(VIEW)]
        .filter((match) => !/security_invoker\s*=\s*true/i.test(match[2] as string))
        .map((match) => ({
          path,
          line: lineAt(sql, match.index),
          fact: `${match[1]} is not security_invoker`,
        }));
    });
