import type { ClaimValue, Modality, ParticipantRole } from '../../core/words/index.ts';

/** How far the words of a card may go: never further than the weakest of the claims that a value rests on. */

export interface Said {
  readonly property: string;
  readonly value: ClaimValue<string>;
  readonly modality: Modality;
}

const BLAMING: ReadonlySet<string> = new Set(['allegedRole', 'legalStatus']);
const GUILTY: ReadonlySet<ParticipantRole> = new Set(['perpetrator', 'planner', 'facilitator', 'financier']);

/** Says that somebody did wrong, or stands before the law for it. */
function isBlame({ property, value }: Said): boolean {
  if (BLAMING.has(property)) return true;
  return value.type === 'record' && value.role !== undefined && GUILTY.has(value.role);
}

/**
 * Claims of one value and one class stand together. What is only reported stands with what is asserted, as one value with
 * all its sources, except where it is blame: there the two are two values. Every other modality stands alone.
 */
export function classOf(said: Said): string {
  return said.modality === 'reported' && !isBlame(said) ? 'asserted' : said.modality;
}

/** The word that must stand behind a value that rests on these claims of one class; null where somebody asserts it. */
export function hedgeOf(claims: readonly Pick<Said, 'modality'>[]): Modality | null {
  const [first] = claims;
  if (first === undefined || claims.some(({ modality }) => modality === 'asserted')) return null;
  return first.modality;
}

/** A value's words with its hedge in brackets, as cards, searches and exports show it. */
export function hedged(text: string, hedge: Modality | null): string {
  return hedge === null ? text : `${text} (${hedge})`;
}
