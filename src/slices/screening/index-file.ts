import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPartyIndex, UnreadableIndex, type PartyIndex } from '../../core/screen/index.ts';
import { errorCode } from '../../platform/errors.ts';
import { ENGINE, type ListStamp } from './contract.ts';
import type { IndexedEntry } from './live.ts';

/** An index as it lies in a file: what is beside the buffer. */
interface Beside {
  readonly entries: readonly (readonly [key: string, entry: IndexedEntry])[];
}

export interface FiledIndex {
  readonly index: PartyIndex;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
}

const FOLDER = 'screening';
const SUFFIX = '.index';
const LENGTH_BYTES = 8;

/** One file per set of versions: its name changes with them, so that an old one is never taken for a new one. */
export function fileNameOf(stamps: readonly ListStamp[]): string {
  const versions = stamps.map(({ version }) => version).toSorted();
  return (
    createHash('sha256')
      .update(JSON.stringify([ENGINE, versions]))
      .digest('hex')
      .slice(0, 32) + SUFFIX
  );
}

/**
 * The index of some versions from the data folder, where an earlier process left it; null where there is none, or it was
 * made by other rules or damaged (its checksum tells): then it is built anew.
 */
export async function readIndexFile(
  dataDir: string,
  stamps: readonly ListStamp[],
): Promise<FiledIndex | null> {
  const bytes = await readFile(join(dataDir, FOLDER, fileNameOf(stamps))).catch(absent);
  if (bytes === null || bytes.length < LENGTH_BYTES) return null;
  const length = Number(bytes.readBigUInt64LE(0));
  if (length > bytes.length - LENGTH_BYTES) return null;
  try {
    const beside = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + length)) as Beside;
    const packed = bytes.subarray(LENGTH_BYTES + length);
    const buffer = new SharedArrayBuffer(packed.length);
    new Uint8Array(buffer).set(packed);
    return { index: openPartyIndex(buffer), entries: new Map(beside.entries) };
  } catch (error) {
    if (error instanceof UnreadableIndex || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Leaves the index of the lists in force for the next process. Readable by the owner only: it holds what the lists hold. */
export async function writeIndexFile(
  dataDir: string,
  stamps: readonly ListStamp[],
  filed: FiledIndex,
): Promise<void> {
  const folder = join(dataDir, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const text = Buffer.from(JSON.stringify({ entries: [...filed.entries] } satisfies Beside));
  const head = Buffer.alloc(LENGTH_BYTES);
  head.writeBigUInt64LE(BigInt(text.length));
  const name = fileNameOf(stamps);
  const part = join(folder, `${name}.${process.pid}.part`);
  await writeFile(part, Buffer.concat([head, text, new Uint8Array(filed.index.buffer)]), { mode: 0o600 });
  await rename(part, join(folder, name));
  await removeOthers(folder, name);
}

/** Files of versions that are no longer in force. */
async function removeOthers(folder: string, kept: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX) && name !== kept);
  for (const name of names) await rm(join(folder, name), { force: true });
}

function absent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}
