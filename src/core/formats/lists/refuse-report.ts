import { problem } from '../problems.ts';
import type { ReadResult, Source } from '../types.ts';
import { sniffList } from './sniff.ts';
import type { ListFormat } from './types.ts';

/** The code under which a publisher's list is kept. */
const CODES: Readonly<Partial<Record<ListFormat, string>>> = {
  'un-xml': 'un',
  'ofac-csv': 'ofac',
  'ofac-xml': 'ofac',
  'eu-xml': 'eu',
  'eu-csv': 'eu',
  'uk-csv': 'uk',
  'uk-xml': 'uk',
};

/**
 * A list of designated parties is no report: read as prose it would make a person of every surname that stands alone
 * in a tag. It is refused with the command that takes it in.
 */
export function refuseList({ text, path }: Source): ReadResult {
  const format = sniffList(text);
  const facts = {
    list: format ?? 'of no publisher that is known',
    code: (format && CODES[format]) ?? 'CODE',
    file: path,
  };
  return { ok: false, problems: [problem('LIST_IS_NOT_A_REPORT', { path }, facts)] };
}
