import { demonymForms } from '../gazetteer.ts';
import { ALLEGED_ROLES, OFFICES, RELATIVES, ROLE_MODIFIERS } from './lexicon.data.ts';

/** Pieces of pattern that several tables of rules share, by the name they have in a template. */

/** Adjectives of nationality, longest first. */
export const DEMONYM_PATTERN = [...demonymForms()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
const ROLE = `(?:(?:${ROLE_MODIFIERS})[ -])*(?:${ALLEGED_ROLES}|${OFFICES})(?: (?:general|chief|commander|operative|official|officer))?`;
export const WORDS = {
  alleged: ALLEGED_ROLES,
  role: ROLE,
  /** What may stand between a name and what is said of it: "(father: X)", ", born 1984,". */
  aside: String.raw`(?: \([^()]{1,50}\)|, (?:born|aged?|DOB)[^,;.()]{1,30}(?=,))?`,
  det: String.raw`(?:(?:a|an|the|its|their|one of (?:the|its)) )?`,
  adjectives: String.raw`(?:(?!of |in |was |is )(?:[a-z][\w-]*|‹Q\d+›) ){0,5}?`,
  demonym: DEMONYM_PATTERN,
  relative: RELATIVES,
  is: String.raw`(?:is|was|became|has been|had been|served as|serving as|serves as|was appointed|was named|identified as|described as|known as)`,
  status: 'charged|convicted|acquitted|indicted|found guilty|sentenced|jailed|exonerated|arraigned',
};
