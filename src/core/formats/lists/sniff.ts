import { decodeText } from '../encoding.ts';
import type { ListRole } from './reader.ts';
import type { ListFormat } from './types.ts';

/** The root of an XML document, behind its declaration and comments. A comment ends at its first `-->` in one way only. */
const PROLOG = '^(?:\\s|<\\?xml[^>]*\\?>|<!--(?:(?!-->)[^])*-->)*';
const xml = (root: string): RegExp => new RegExp(PROLOG + root);

const HEAD_CHARS = 8_192;

/** What the beginning of each published list looks like; by content only, because every publisher's file may be renamed. */
const SIGNS: readonly (readonly [format: ListFormat, sign: RegExp])[] = [
  ['un-xml', xml('<CONSOLIDATED_LIST[\\s>]')],
  ['ofac-xml', xml('<(?:\\w+:)?sdnList[\\s>]')],
  ['eu-xml', xml('<(?:\\w+:)?export\\b[^>]*["\']http://eu\\.europa\\.ec/fpi/fsd/export["\']')],
  ['uk-xml', xml('<Designations[\\s>]')],
  ['eu-csv', /^"?fileGenerationDate"?;"?Entity_/i],
  ['uk-csv', /^(?:(?:Last Updated,|Report Date:)[^\r\n]*\r?\n)?[^\r\n]*\bName 6,Name 1,Name 2\b/i],
  [
    'ofac-csv',
    /^\d+,"[^"\r\n]+",(?:-0- ?|"(?:individual|vessel|aircraft)"),(?:-0- ?|"[^"\r\n]*"),(?:-0- ?|")/,
  ],
];

/** How OFAC names its files, with whatever stands before or behind: sdn.csv, cons_alt.csv, sdn_comments_2021.csv. */
const ROLES: readonly (readonly [role: ListRole, name: RegExp])[] = [
  ['comments', /comments/i],
  ['aliases', /(?:^|[^a-z])alt(?:[^a-z]|$)/i],
  ['addresses', /(?:^|[^a-z])add(?:[^a-z]|$)/i],
];

/** What a file is to its list, by its name; `main` where the name says nothing else. Only OFAC's CSV has more than one. */
export function listRoleOf(fileName: string): ListRole {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'main';
}

/** Rows of OFAC's joined files: two numbers, or a number and a text. They look like many tables, so the name must say it too. */
const JOINED = /^\d+,(?:\d+,(?:-0- ?|")|")/;

/**
 * The list format of a file by its first kilobytes, or null. National lists (mapped) cannot be told: their form is
 * whatever the mapping says. The name decides only where the content leaves it open: OFAC's ALT, ADD and comments.
 */
export function sniffList(head: string | Uint8Array, fileName = ''): ListFormat | null {
  const text = typeof head === 'string' ? head : decodeText(head.subarray(0, HEAD_CHARS)).text;
  const start = text.slice(0, HEAD_CHARS).replace(/^\ufeff/, '');
  const found = SIGNS.find(([, sign]) => sign.test(start))?.[0] ?? null;
  return found ?? (listRoleOf(fileName) !== 'main' && JOINED.test(start) ? 'ofac-csv' : null);
}
