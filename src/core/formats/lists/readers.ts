import { euCsv } from './eu/eu-csv.ts';
import { euXml } from './eu/eu-xml.ts';
import { mappedCsv } from './mapped/mapped-csv.ts';
import { mappedJson } from './mapped/mapped-json.ts';
import { ofacCsv } from './ofac/ofac-csv.ts';
import { ofacXml } from './ofac/ofac-xml.ts';
import type { ListReader } from './reader.ts';
import { ukCsv } from './uk/uk-csv.ts';
import { ukXml } from './uk/uk-xml.ts';
import { unXml } from './un/un-xml.ts';

/** The readers of lists, and the one place where a new one is added. */
export const LIST_READERS: readonly ListReader[] = [
  unXml,
  ofacCsv,
  ofacXml,
  euXml,
  euCsv,
  ukCsv,
  ukXml,
  mappedCsv,
  mappedJson,
];
