import type { ListedParty } from '../../../core/formats/lists/types.ts';
import type { Factor } from '../../../core/resolve/party/types.ts';
import type { Interval } from '../../../core/words/index.ts';
import type { ScreeningHit } from '../contract.ts';
import { FACTOR_FEATURES, KIND_SCHEMAS, NAME_KIND_PROPERTIES, SCHEME_PROPERTIES } from './schema.data.ts';

/** An entry of a list in the shape of a FollowTheMoney entity, as yente answers it. */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

export interface Feature {
  readonly score: number;
  readonly detail: string | null;
  readonly query: string | null;
  readonly candidate: string | null;
}

export interface ScoredEntity extends FtmEntity {
  readonly score: number;
  readonly match: boolean;
  readonly features: Readonly<Record<string, number>>;
  readonly explanations: Readonly<Record<string, Feature>>;
}

/** One id for an entry of any list: `un:QDi.006`. */
export const entityId = (list: string, ref: string): string => `${list}:${ref}`;

/** List and reference of such an id; null for what is none. */
export function entryOfId(id: string): { readonly list: string; readonly ref: string } | null {
  const [, list, ref] = /^([a-z][a-z0-9-]{0,79}):(.+)$/s.exec(id) ?? [];
  return list === undefined || ref === undefined ? null : { list, ref };
}

/** The entry with the properties FollowTheMoney has for what the list says. */
export function ftmEntity(list: string, listed: ListedParty, seenAt: string | null): FtmEntity {
  const properties: Record<string, string[]> = {};
  const add = (name: string, value: string | null): void => {
    if (value === null || value === '') return;
    properties[name] = [...new Set([...(properties[name] ?? []), value])];
  };
  for (const [at, { text, kind }] of listed.names.entries())
    add(at === 0 ? 'name' : (NAME_KIND_PROPERTIES[kind] ?? 'alias'), text);
  for (const birth of listed.births) add('birthDate', dateOf(birth));
  for (const place of listed.birthPlaces) add('birthPlace', place);
  for (const { code, of } of listed.countries)
    add(COUNTRY_PROPERTIES[of] ?? 'country', code === null ? null : code.toLowerCase());
  for (const address of listed.addresses) add('address', address);
  for (const { scheme, value } of listed.identifiers) add(SCHEME_PROPERTIES[scheme] ?? 'idNumber', value);
  for (const father of listed.fathers) add('fatherName', father);
  for (const position of listed.positions) add('position', position);
  for (const programme of listed.programmes) add('program', programme);
  add('gender', listed.gender);
  add('notes', listed.remarks);
  add('createdAt', listed.listedOn);
  add('modifiedAt', listed.amendedOn);
  add('topics', 'sanction');
  return {
    id: entityId(list, listed.ref),
    caption: listed.names[0]?.text ?? listed.ref,
    schema: KIND_SCHEMAS[listed.kind] ?? 'Thing',
    properties,
    datasets: [list],
    referents: [],
    target: true,
    first_seen: listed.listedOn,
    last_seen: seenAt,
    last_change: listed.amendedOn ?? listed.listedOn,
  };
}

const COUNTRY_PROPERTIES: Readonly<Record<string, string>> = {
  nationality: 'nationality',
  birth: 'birthCountry',
  residence: 'country',
  flag: 'flag',
  registration: 'jurisdiction',
};

/** As precise as the list is: 1979, 1979-03 or 1979-03-11; of a span of years its first. */
function dateOf({ from, to, precision }: Interval): string | null {
  const date = from ?? to;
  if (date === null) return null;
  return precision === 'day'
    ? date.slice(0, 10)
    : precision === 'month'
      ? date.slice(0, 7)
      : date.slice(0, 4);
}

/** A hit in yente's shape: the score orders, `match` says whether it is over the threshold, each factor is explained. */
export function scoredEntity(hit: ScreeningHit, threshold: number, seenAt: string | null): ScoredEntity {
  const explanations: Record<string, Feature> = {};
  for (const factor of hit.factors) {
    const name = FACTOR_FEATURES[factor.kind] ?? factor.kind;
    const feature = featureOf(factor);
    const before = explanations[name];
    if (!before || Math.abs(feature.score) > Math.abs(before.score)) explanations[name] = feature;
  }
  return {
    ...ftmEntity(hit.list, hit.listed, seenAt),
    score: hit.score,
    match: hit.score >= threshold && hit.state !== 'false-positive',
    features: Object.fromEntries(Object.entries(explanations).map(([name, { score }]) => [name, score])),
    explanations,
  };
}

function featureOf({ outcome, bits, name, query, candidate }: Factor): Feature {
  const score = name === undefined ? bits : name.similarity;
  return { score: Number(score.toFixed(4)), detail: outcome, query, candidate };
}
