import { ofacCsv } from './ofac/ofac-csv.ts';
import { ofacXml } from './ofac/ofac-xml.ts';
import type { ListReader } from './reader.ts';
import { unXml } from './un/un-xml.ts';

/** The readers of lists, and the one place where a new one is added. */
export const LIST_READERS: readonly ListReader[] = [unXml, ofacCsv, ofacXml];
