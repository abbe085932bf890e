import { foldName } from '../fold.ts';
import { GENERIC_WORDS } from '../organisation.data.ts';
import { isAcronym } from '../organisation.ts';
import { organisationParts } from './organisation.ts';
import { BUSINESS_WORDS } from './legal-forms.data.ts';
import type { MatchKind } from './types.ts';

/** Words of public bodies that people bear too. */
const ALSO_NAMES = new Set(['muslim', 'justice', 'ranger']);

function looksLikeOrganisation(name: string): boolean {
  if (organisationParts(name).some((part) => part.kind === 'legal-form')) return true;
  const words = foldName(name).split(' ');
  if (words.some((word) => BUSINESS_WORDS.has(word) || (GENERIC_WORDS.has(word) && !ALSO_NAMES.has(word))))
    return true;
  return isAcronym(name) && words.length === 1 && name.length <= 5 && !/[aeiou]/i.test(name);
}

/** Whether two names that are said to be of one kind are names of an organisation or, as most are, of a person. */
export function guessKind(a: string, b: string): MatchKind {
  return looksLikeOrganisation(a) || looksLikeOrganisation(b) ? 'organisation' : 'person';
}
