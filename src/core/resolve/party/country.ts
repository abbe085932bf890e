import { RELATED_COUNTRIES } from './country.data.ts';
import { factor, silence } from './factor.ts';
import type { Factor } from './types.ts';

const related = new Set(RELATED_COUNTRIES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const written = (countries: readonly string[]): string | null =>
  countries.length === 0 ? null : countries.join(', ');

/** Compares the countries of two parties: one shared is enough. */
export function compareCountries(query: readonly string[], candidate: readonly string[]): Factor {
  for (const country of query)
    if (candidate.includes(country)) return factor('shared-country', country, country);
  const [a, b] = [written(query), written(candidate)];
  if (a === null || b === null) return silence('country', a, b);
  const near = query.some((one) => candidate.some((two) => related.has(`${one} ${two}`)));
  return factor(near ? 'related-country' : 'other-country', a, b);
}
