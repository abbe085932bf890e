import { namesAgree } from '../names/index.ts';
import { SCHEMES } from '../resolve/identifiers.data.ts';
import { canonicalIdentifier } from '../resolve/keys-identifier.ts';
import { type Comparator, conflictAmong, groupBy } from './conflict-pairs.ts';
import type { CardClaim } from './types.ts';

function fathersDiffer(a: CardClaim, b: CardClaim): string | null {
  if (a.value.type !== 'name' || b.value.type !== 'name') return null;
  const agreement = namesAgree(a.value.text, b.value.text, 'person');
  return agreement.level === 'different' ? `two fathers: ${agreement.because}` : null;
}

function numberOf(claim: CardClaim): string {
  return claim.value.type === 'identifier'
    ? canonicalIdentifier(claim.value.scheme, claim.value.value).value
    : '';
}

function exclusiveScheme(claim: CardClaim): string | null {
  if (claim.value.type !== 'identifier') return null;
  const { scheme } = canonicalIdentifier(claim.value.scheme, claim.value.value);
  return SCHEMES[scheme]?.exclusive === true ? scheme : null;
}

/** What can belong to one bearer only: two fathers, two numbers of a scheme that gives one. Perhaps two people are folded into one. */
export const identityConflicts: Comparator = (claims) => [
  ...conflictAmong(
    claims.filter((claim) => claim.property === 'fatherName'),
    'identity',
    fathersDiffer,
  ),
  ...[...groupBy(claims, exclusiveScheme)].flatMap(([scheme, group]) =>
    conflictAmong(
      group,
      'identity',
      (a, b) => `two ${scheme} numbers: ${numberOf(a)} and ${numberOf(b)}`,
      numberOf,
    ),
  ),
];
