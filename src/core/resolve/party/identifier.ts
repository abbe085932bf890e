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
  const oneIssuer = !issued || (a.country !== null && a.country === b.country);
  return scheme.exclusive && oneIssuer ? 'other-identity' : 'other-number';
}

/** Bits that agreement can add at most: a number of four digits is one of ten thousand, whatever its scheme. */
function bitsOfAgreement(level: Level, value: string): number {
  return Math.min(bitsOf(level), Math.max(0, value.length * BITS_PER_SIGN - SPARE_BITS));
}
const BITS_PER_SIGN = Math.log2(10);
/** First digits repeat: they tell a place, a series, a year. */
const SPARE_BITS = 3;

function compareScheme(query: IdentifierGroup, candidate: IdentifierGroup): Factor {
  let best: { level: Level; bits: number; one: PreparedIdentifier; two: PreparedIdentifier } | null = null;
  for (const one of query.valid) {
    for (const two of candidate.valid) {
      const level = identifierLevel(one, two);
      const bits = bitsOfAgreement(level, one.value);
      if (best === null || bits > best.bits) best = { level, bits, one, two };
    }
  }
  if (best !== null) return factor(best.level, best.one.written, best.two.written, best.bits, query.scheme);
  return factor('invalid', query.written, candidate.written, 0, query.scheme);
}

/** A group of the other side that holds one of these numbers: a passport told as an ID number. */
function elsewhere(group: IdentifierGroup, others: readonly IdentifierGroup[]): IdentifierGroup | undefined {
  return others.find((other) =>
    group.valid.some(
      (one) => one.value.length >= LEAST_FOR_A_SLIP && other.valid.some((two) => two.value === one.value),
    ),
  );
}

const alone = (group: IdentifierGroup): Level => (group.valid.length === 0 ? 'invalid' : 'identifier-silent');

/** Adds one line for each scheme that either side gives; a number under two schemes is one line. */
export function compareIdentifiers(
  query: readonly IdentifierGroup[],
  candidate: readonly IdentifierGroup[],
  into: Factor[],
): void {
  const left = candidate.filter((one) => !query.some((own) => own.scheme === one.scheme));
  for (const group of query) {
    const same = candidate.find((one) => one.scheme === group.scheme);
    if (same !== undefined) {
      into.push(compareScheme(group, same));
      continue;
    }
    const other = elsewhere(group, left);
    if (other === undefined) into.push(factor(alone(group), group.written, null, 0, group.scheme));
    else {
      left.splice(left.indexOf(other), 1);
      into.push(factor('same-number-other-scheme', group.written, other.written, undefined, group.scheme));
    }
  }
  for (const group of left) into.push(factor(alone(group), null, group.written, 0, group.scheme));
}
