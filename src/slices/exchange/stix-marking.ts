import { joinAll, type Marking } from '../../core/marking/index.ts';
import { TLP_BY_STIX_ID } from '../../core/formats/stix/markings.ts';
import { joinMarkings } from '../reports/index.ts';

/**
 * The marking of a STIX object or of a part of it: the terms of the collection, joined with what its markings mean. A
 * reference that is not understood closes it (fail closed); statements restrict nothing.
 */
export function markingOfStix(
  terms: Marking,
  refs: readonly string[],
  originator: string,
  statements?: ReadonlySet<string>,
): Marking {
  const names = refs.flatMap((ref) =>
    statements?.has(ref) === true ? [] : (TLP_BY_STIX_ID.get(ref) ?? 'unknown'),
  );
  return names.length === 0 ? joinAll([terms]) : joinMarkings(terms, names, originator);
}
