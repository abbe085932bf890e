import type { ListFile, ListRole } from '../reader.ts';

/** A text as a file of a list. */
export function listFile(content: string | Uint8Array, role: ListRole = 'main', name = `${role}.list`): ListFile {
  return { role, name, content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}
