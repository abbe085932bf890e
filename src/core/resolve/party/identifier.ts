import { distanceUpToTwo } from '../../names/distance.ts';
import { type Scheme, SCHEMES, UNKNOWN_SCHEME } from '../identifiers.data.ts';
import { bitsOf, factor, silence } from './factor.ts';
import { ISSUED_BY_COUNTRY } from './identifier.data.ts';
import type { Level } from './levels.data.ts';
import type { PreparedIdentifier } from './prepare.ts';
import type { Factor } from './types.ts';

/** Numbers shorter than this are one slip away from too many others. */
const LEAST_FOR_A_SLIP = 7;

/** How two identifiers of one scheme stand to one another. Symmetric. */
export function identifierLevel(a: PreparedIdentifier, b: PreparedIdentifier): Level {
  const scheme: Scheme = SCHEMES[a.scheme] ?? UNKNOWN_SCHEME;
  const issued = ISSUED_BY_COUNTRY.has(a.scheme);
  if (a.value === b.value) {
    if (scheme.strength === 'strong') return 'same-shared';
    if (!issued || (a.country !== null && a.country === b.country)) return 'same-identity';
    return a.country === null || b.country === null ? 'same-number' : 'same-number-elsewhere';
  }
  const long = Math.min(a.value.length, b.value.length) >= LEAST_FOR_A_SLIP;
  if (scheme.strength === 'identity' && long && distanceUpToTwo(a.value, b.value) === 1)
    return 'typed-number';
  return scheme.exclusive && (!issued || a.country === b.country) ? 'other-identity' : 'other-number';
}

const write = (identifiers: readonly PreparedIdentifier[]): string | null =>
  identifiers.length === 0 ? null : identifiers.map((one) => one.written).join(', ');

function compareScheme(
  scheme: string,
  query: readonly PreparedIdentifier[],
  candidate: readonly PreparedIdentifier[],
): Factor {
  const [a, b] = [query.filter((one) => one.valid), candidate.filter((one) => one.valid)];
  let best: { level: Level; one: PreparedIdentifier; two: PreparedIdentifier } | null = null;
  for (const one of a) {
    for (const two of b) {
      const level = identifierLevel(one, two);
      if (best === null || bitsOf(level) > bitsOf(best.level)) best = { level, one, two };
    }
  }
  if (best !== null) return factor(best.level, best.one.written, best.two.written, undefined, scheme);
  const invalid = a.length < query.length || b.length < candidate.length;
  return invalid
    ? factor('invalid', write(query), write(candidate), 0, scheme)
    : silence('identifier', write(query), write(candidate), scheme);
}

/** Compares the identifiers of two parties, one line for each scheme that either side gives. */
export function compareIdentifiers(
  query: readonly PreparedIdentifier[],
  candidate: readonly PreparedIdentifier[],
): readonly Factor[] {
  if (query.length === 0 && candidate.length === 0) return [];
  const schemes = new Set([...query, ...candidate].map((one) => one.scheme));
  return [...schemes].map((scheme) =>
    compareScheme(
      scheme,
      query.filter((one) => one.scheme === scheme),
      candidate.filter((one) => one.scheme === scheme),
    ),
  );
}
