import { gunzipSync } from 'node:zlib';
import {
  readList,
  type ListFile as FileInRole,
  type ListReading,
  type ListRole,
} from '../../core/formats/lists/index.ts';
import type { DesignationList, ListFile } from './contract.ts';

/** Largest file after unpacking: a small archive must not fill the memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What a file is to its list, by its name. OFAC publishes four; all others one. */
const ROLES: readonly (readonly [name: RegExp, role: ListRole])[] = [
  [/(?:^|[^a-z])(?:cons_)?alt/i, 'aliases'],
  [/(?:^|[^a-z])(?:cons_)?add/i, 'addresses'],
  [/comment/i, 'comments'],
];

const roleOf = (format: string, name: string): ListRole =>
  (format === 'ofac-csv' ? ROLES.find(([pattern]) => pattern.test(name))?.[1] : undefined) ?? 'main';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Parses the files of one version of a list, unpacked where they are gzip. Throws where they cannot be used as a whole. */
export async function readListFiles(list: DesignationList, files: readonly ListFile[]): Promise<ListReading> {
  const inRoles = files.map(({ name, bytes }): FileInRole => {
    const content = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return { role: roleOf(list.format, name), name, content };
  });
  if (list.format === 'mapped-json')
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(files[0]?.bytes)) as ListReading;
  const outcome = await readList(list.format, inRoles, {});
  if (outcome.ok) return outcome.reading;
  const [problem] = outcome.problems;
  throw new Error(problem === undefined ? 'The list was refused' : `${problem.message} ${problem.fix}`);
}
