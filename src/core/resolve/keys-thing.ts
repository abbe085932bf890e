import { foldName } from '../names/index.ts';
import type { EntityKind } from '../words/index.ts';
import { EVENT_WORDS } from './events.data.ts';
import type { ReadingIndex } from './reading-index.ts';
import type { EvidenceKey } from './types.ts';

/** Things that bear names of their own; the others are told by numbers (plate, serial, account) alone. */
const NAMED: ReadonlySet<EntityKind> = new Set([
  'operation',
  'programme',
  'vessel',
  'aircraft',
  'document',
  'channel',
]);

/** Words for what a thing is, which do not say which. */
const KIND_WORDS = new Set(
  'operation operations programme program project initiative plan vessel ship boat mv aircraft plane helicopter document report letter channel group page account action act law the of new national joint'.split(
    ' ',
  ),
);

function isTelling(kind: EntityKind, words: readonly string[]): boolean {
  if (!NAMED.has(kind)) return words.some((word) => /\d/.test(word));
  const own = words.filter((word) => !KIND_WORDS.has(word) && !EVENT_WORDS.has(word));
  return own.length >= 1 && (words.length >= 2 || (own[0]?.length ?? 0) >= 4);
}

/** Keys of operations, programmes, vessels, vehicles and the like: the whole folded name, within their kind. */
export function thingEvidence(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const subject = index.reading.subjects[at];
  if (subject === undefined) return [];
  return subject.names.map((name) => {
    const words = foldName(name.text).replace(/^the /, '').split(' ');
    return {
      key: `${subject.kind}:${words.join(' ')}`,
      strength:
        name.kind !== 'short' && isTelling(subject.kind, words) ? ('strong' as const) : ('weak' as const),
      basis: [{ property: 'name', text: name.text }],
    };
  });
}
