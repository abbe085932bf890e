import { joinAll, type Marking } from '../../core/marking/index.ts';
import { wordsOfRefs, type Meaning } from '../../core/formats/stix/markings.ts';
import { joinMarkings } from '../reports/index.ts';

/**
 * The marking of a STIX object or of a part of it: the terms of the collection, joined with what its markings mean (TLP, our
 * own, ACS). A reference that is not understood closes it (fail closed); statements restrict nothing.
 */
export function markingOfStix(
  terms: Marking,
  refs: readonly string[],
  originator: string,
  definitions: ReadonlyMap<string, Meaning>,
): Marking {
  const words = wordsOfRefs(refs, definitions).filter((one) => one !== 'statement');
  return words.length === 0 ? joinAll([terms]) : joinMarkings(terms, words, originator);
}
