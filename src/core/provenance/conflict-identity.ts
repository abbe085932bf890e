import { namesAgree } from '../names/index.ts';
import { SCHEMES } from '../resolve/identifiers.data.ts';
import { canonicalIdentifier } from '../resolve/keys-identifier.ts';
import { type Comparator, conflictAmong, sidesBy } from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import type { CardClaim, Sentence } from './types.ts';

function fathersDiffer(a: CardClaim, b: CardClaim): Sentence | null {
  if (a.value.type !== 'name' || b.value.type !== 'name') return null;
  const agreement = namesAgree(a.value.text, b.value.text, 'person');
  return agreement.level === 'different' ? sentence('fathers', { a: a.value.text, b: b.value.text }) : null;
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
    ['fatherName', 'identity'],
    fathersDiffer,
  ),
  ...[...sidesBy(claims, exclusiveScheme).values()].flatMap((said) =>
    conflictAmong(
      said,
      [said[0].property, 'identity'],
      (a, b) => sentence('numbers', { a: numberOf(a), b: numberOf(b) }),
      numberOf,
    ),
  ),
];
