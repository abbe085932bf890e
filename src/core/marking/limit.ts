import { parseMarking } from './generic.ts';
import { join, markingKey } from './lattice.ts';
import type { Marking } from './marking.ts';
import type { ParseResult } from './syntax.ts';
import { parseTlp } from './tlp.ts';

/**
 * A limit on what leaves: the marking up to which things may go, and the readers that each of them must admit. Whose they are
 * and until when says nothing about that.
 */
const ofReaders = (marking: Marking): Marking => ({ ...marking, originators: [], expiresAt: null });

/** Reads a limit as markings are written, TLP or the generic syntax; who may read must be said. */
export function parseLimit(text: string, community: string): ParseResult {
  // A limit has no originator: with one in it, only that originator's own things would be within.
  if (/^\s*TLP\b/i.test(text)) return parseTlp(text, { originator: community, community });
  return parseMarking(/\/\/\s*ORIG\b/i.test(text) ? text : `${text}//ORIG NONE`);
}

/** Whether a thing so marked may go under a limit: it is nowhere more closed, for nobody whom the limit admits. */
export function isWithin(marking: Marking, limit: Marking): boolean {
  const most = ofReaders(limit);
  return markingKey(join(ofReaders(marking), most)) === markingKey(most);
}
