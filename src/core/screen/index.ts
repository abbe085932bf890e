import { buildBuffer } from './build.ts';
import { openPartyIndex } from './party-index.ts';
import type { IndexedParty, PartyIndex } from './types.ts';

export { openPartyIndex } from './party-index.ts';
export { UnreadableIndex } from './sections.ts';
export type { Check, Hit, IndexedParty, PartyIndex } from './types.ts';

/**
 * Builds the index of the parties. The same parties in any order give the same bytes. Nothing in it is learnt from the
 * parties together: what it says of one party does not depend on the others (ADR 0013).
 */
export function buildPartyIndex(parties: Iterable<IndexedParty>): PartyIndex {
  return openPartyIndex(buildBuffer(parties));
}
