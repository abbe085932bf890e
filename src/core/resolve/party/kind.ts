import type { EntityKind } from '../../words/index.ts';
import { factor } from './factor.ts';
import type { Factor } from './types.ts';

/** Kinds that sources tell for one another. */
const RELATED_KINDS: readonly (readonly [EntityKind, EntityKind])[] = [
  ['organisation', 'programme'],
  ['organisation', 'channel'],
  ['account', 'wallet'],
  ['event', 'operation'],
  ['vehicle', 'device'],
];
const related = new Set(RELATED_KINDS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export function compareKinds(query: EntityKind, candidate: EntityKind): Factor {
  if (query === candidate) return factor('same-kind', query, candidate);
  return factor(related.has(`${query} ${candidate}`) ? 'related-kind' : 'other-kind', query, candidate);
}
