import { gunzipSync } from 'node:zlib';
import {
  listRoleOf,
  readList,
  sniffList,
  type ListFile as FileInRole,
  type ListFormat,
  type ListReading,
} from '../../core/formats/lists/index.ts';
import { errorMessage } from '../../platform/errors.ts';
import type { DesignationList, ListFile } from './contract.ts';
import { WELL_KNOWN_LISTS } from './lists.data.ts';

/** Largest file after unpacking: a small archive must not fill the memory. */
const MOST_BYTES = 512 * 1024 * 1024;
/** OFAC calls the files of its consolidated list cons_prim.csv, CONSOLIDATED.XML and so on. */
const CONSOLIDATED = /(?:^|[^a-z])cons/i;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The files cannot be used as a whole; the message says why and what to do. */
export class FilesNotReadable extends Error {}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new FilesNotReadable(`The archive cannot be unpacked: ${errorMessage(error)}`);
  }
}

/** The well-known list that files belong to, by what they hold; null where it cannot be told. */
export function listOfFiles(files: readonly ListFile[]): string | null {
  const format = sniffed(files);
  const known = WELL_KNOWN_LISTS.filter(({ formats }) => format !== null && formats.includes(format));
  const consolidated = files.some(({ name }) => CONSOLIDATED.test(name));
  return (known.find(({ id }) => id.endsWith('-consolidated') === consolidated) ?? known[0])?.id ?? null;
}

function sniffed(files: readonly ListFile[]): ListFormat | null {
  const main = files.find(({ name }) => listRoleOf(name) === 'main') ?? files[0];
  return main === undefined ? null : sniffList(unpacked(main.bytes), main.name);
}

/** A well-known list comes in the form its file shows; one's own in the one it was set up with. */
function formatOf(list: DesignationList, files: readonly ListFile[]): ListFormat {
  const known = WELL_KNOWN_LISTS.find(({ id }) => id === list.id);
  const found = known === undefined ? null : sniffed(files);
  if (found === null) return list.format;
  if (known?.formats.includes(found) === true) return found;
  throw new FilesNotReadable(
    `This looks like a file of the form ${found}, which ${list.id} does not come in`,
  );
}

export interface FilesReading extends ListReading {
  /** What was odd and read all the same, in words. */
  readonly warnings: readonly string[];
}

/**
 * Parses the files of one version of a list, unpacked where they are gzip. `published` is the day of a version whose
 * files do not say it. Throws `FilesNotReadable`.
 */
export async function readListFiles(
  list: DesignationList,
  files: readonly ListFile[],
  published: string | null,
): Promise<FilesReading> {
  const format = formatOf(list, files);
  const inRoles = files.map(
    ({ name, bytes }): FileInRole => ({
      role: format === 'ofac-csv' ? listRoleOf(name) : 'main',
      name,
      content: unpacked(bytes),
    }),
  );
  const outcome = await readList(format, inRoles, list.mapping === null ? {} : { mapping: list.mapping });
  if (outcome.ok)
    return {
      ...outcome.reading,
      published: publishedOf(format, outcome.reading.published, published),
      warnings: outcome.warnings.map(({ message }) => message),
    };
  const [problem] = outcome.problems;
  throw new FilesNotReadable(
    problem === undefined ? 'The list was refused' : `${problem.message} ${problem.fix}`,
  );
}

/** A day in a mapping is that of the first version: the officer's word counts for more. A day in a file counts most. */
function publishedOf(format: ListFormat, inFile: string | null, given: string | null): string | null {
  return format.startsWith('mapped-') ? (given ?? inFile) : (inFile ?? given);
}
