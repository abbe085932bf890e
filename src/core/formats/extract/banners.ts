import { LEVEL_NAMES } from '../../marking/index.ts';

/** A level in capitals alone on its line, or with `//` and what follows: banners of the generic syntax. The lowest level by itself says nothing. */
const LEVEL_LINE = new RegExp(
  String.raw`^(?:${LEVEL_NAMES.slice(1).join('|')})$|^(?:${LEVEL_NAMES.join('|')})//\S.*$`,
);
const TLP_LINE = /^TLP\s*:\s*[A-Z]+(?:\+STRICT)?$/i;
/** A banner may share its line with the number of the page. */
const PAGE_NUMBER =
  /^(?:(?:page\s+)?\d+(?:\s*(?:\/|of)\s*\d+)?\s+)|(?:\s+(?:page\s+)?\d+(?:\s*(?:\/|of)\s*\d+)?)$/gi;

/** The lines that are markings, as written: they narrow who may read the report, and never widen it. */
export function bannersAmong(lines: readonly string[]): string[] {
  const plain = lines.map((line) => line.replace(PAGE_NUMBER, '').trim());
  return [...new Set(plain.filter((line) => LEVEL_LINE.test(line) || TLP_LINE.test(line)))];
}
