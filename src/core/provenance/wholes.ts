import type { CardClaim } from './types.ts';

const WHOLE: ReadonlySet<string> = new Set(['partOf', 'affiliation', 'location']);

/** What each entity is said to be part of, to belong to or to lie in, one step up. What is denied is not said. */
export function wholesOf(
  claims: readonly CardClaim[],
  entityOf: (record: string) => string,
): (entity: string) => ReadonlySet<string> {
  const wholes = new Map<string, Set<string>>();
  for (const { property, value, modality, record } of claims) {
    if (value.type !== 'record' || modality === 'denied' || !WHOLE.has(property)) continue;
    const part = entityOf(record);
    wholes.set(part, (wholes.get(part) ?? new Set()).add(entityOf(value.record)));
  }
  return (entity) => wholes.get(entity) ?? new Set();
}
