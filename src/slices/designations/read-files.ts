import type { ListReading } from '../../core/formats/lists/types.ts';
import type { DesignationList, ListFile } from './contract.ts';

/** Parses the files of one version of a list. Throws where they cannot be used as a whole. */
export async function readListFiles(
  _list: DesignationList,
  files: readonly ListFile[],
): Promise<ListReading> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(files[0]?.bytes);
  return JSON.parse(text) as ListReading;
}
