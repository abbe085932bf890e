import { distanceUpToTwo } from '../../names/distance.ts';
import { type Scheme, SCHEMES, UNKNOWN_SCHEME } from '../identifiers.data.ts';
import { bitsOf, factor } from './factor.ts';
import { ISSUED_BY_COUNTRY } from './identifier.data.ts';
import type { Level } from './levels.data.ts';
import type { IdentifierGroup, PreparedIdentifier } from './prepare.ts';
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

function compareScheme(query: IdentifierGroup, candidate: IdentifierGroup): Factor {
  let best: { level: Level; bits: number; one: PreparedIdentifier; two: PreparedIdentifier } | null = null;
  for (const one of query.valid) {
    for (const two of candidate.valid) {
      const level = identifierLevel(one, two);
      const bits = bitsOf(level);
      if (best === null || bits > best.bits) best = { level, bits, one, two };
    }
  }
  if (best !== null) return factor(best.level, best.one.written, best.two.written, best.bits, query.scheme);
  return factor('invalid', query.written, candidate.written, 0, query.scheme);
}

const alone = (group: IdentifierGroup): 'invalid' | 'identifier-silent' =>
  group.valid.length === 0 ? 'invalid' : 'identifier-silent';

/** Adds one line for each scheme that either side gives. */
export function compareIdentifiers(
  query: readonly IdentifierGroup[],
  candidate: readonly IdentifierGroup[],
  into: Factor[],
): void {
  for (const group of query) {
    const other = candidate.find((one) => one.scheme === group.scheme);
    into.push(
      other === undefined
        ? factor(alone(group), group.written, null, 0, group.scheme)
        : compareScheme(group, other),
    );
  }
  for (const group of candidate)
    if (!query.some((one) => one.scheme === group.scheme))
      into.push(factor(alone(group), null, group.written, 0, group.scheme));
}
