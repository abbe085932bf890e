import { get, isObject, stringOf, type Json } from '../../core/formats/json/parse.ts';
import type { AddResult } from '../exchange/index.ts';
import type { FeedProblem } from './contract.ts';

const UNTOLD = 'It breaks the rules of STIX 2.1; it is marked, so what is wrong with it is not told here';

/**
 * Objects that were not taken, as problems of the feed. These stand under the marking of the feed's terms: of an object
 * with markings of its own, which may be closer, only its id is told.
 */
export function problemsOf(
  failures: AddResult['failures'],
  objects: readonly Json[],
): readonly Omit<FeedProblem, 'at'>[] {
  if (failures.length === 0) return [];
  const marked = new Set(
    objects.flatMap((one) => {
      const isMarked =
        isObject(one) &&
        ['object_marking_refs', 'granular_markings'].some((key) => get(one, key) !== undefined);
      return isMarked ? [stringOf(get(one, 'id')) ?? ''] : [];
    }),
  );
  return failures.map(({ id, version, message = '' }) => ({
    item: id === '' ? 'an object without id' : id,
    version,
    message: marked.has(id) ? UNTOLD : message,
  }));
}
