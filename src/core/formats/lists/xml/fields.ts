import type { Where } from '../../types.ts';
import type { PartyDraft } from '../draft.ts';
import type { ListNotes } from '../reader.ts';
import type { XmlNode } from './node.ts';

/** All text at and below an element, attributes among it, on one line. */
export function wholeText(node: XmlNode): string {
  return [...node.attributes.values(), node.text, ...node.children.map(wholeText)]
    .filter((text) => text.trim() !== '')
    .join(' ');
}

/** Elements that the reader does not know: what they say goes into the remarks, and the first of each name is told. */
export function unknownFields(
  draft: PartyDraft,
  entry: XmlNode,
  known: ReadonlySet<string>,
  notes: ListNotes,
  where: Where,
  format: string,
): void {
  for (const node of entry.children) {
    if (known.has(node.name)) continue;
    const text = wholeText(node);
    if (text === '') continue;
    notes.warn('LIST_UNKNOWN_FIELD', where, { field: node.name, format });
    draft.remark(`${node.name}: ${text}`);
  }
}
