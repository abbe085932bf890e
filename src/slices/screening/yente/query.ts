import type { AskedQuestion } from '../check.ts';
import { readAsked } from '../asked.ts';
import { Refusal } from '../../../platform/errors.ts';
import type { AskedParty } from '../contract.ts';
import { refuse } from '../refusals.ts';
import {
  BIRTH_PROPERTIES,
  COUNTRY_PROPERTIES,
  ID_PROPERTIES,
  NAME_PROPERTIES,
  PLACE_PROPERTIES,
  SCHEMA_KINDS,
} from './schema.data.ts';

/** An example entity of a /match request: each property one value or several. */
export interface MatchQuery {
  readonly schema?: string | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).trim())
    .filter((one) => one !== '');

/** The question behind an example entity, and the properties that were understood: yente echoes those. */
export function readMatchQuery(
  key: string,
  query: MatchQuery,
): { readonly question: AskedQuestion; readonly understood: Readonly<Record<string, readonly string[]>> } {
  const kinds = SCHEMA_KINDS[query.schema ?? 'Thing'];
  if (!kinds) throw refuse('KIND_NOT_SCREENED', { schema: query.schema, schemas: Object.keys(SCHEMA_KINDS) });
  const given = query.properties ?? {};
  const of = (names: readonly string[]): [string, string][] =>
    names.flatMap((name) => texts(given[name]).map((value): [string, string] => [name, value]));
  const names = [...of(NAME_PROPERTIES), ...fullName(given)];
  const births = of(BIRTH_PROPERTIES).filter(([, value]) => understood({ born: [value] }));
  const countries = of(COUNTRY_PROPERTIES).filter(([, value]) => understood({ countries: [value] }));
  const places = of(PLACE_PROPERTIES);
  const ids = of(Object.keys(ID_PROPERTIES));
  const fathers = of(['fatherName']);
  const gender = of(['gender']).filter(([, value]) => understood({ gender: value }));
  const values = (pairs: readonly [string, string][]) => pairs.map(([, value]) => value);
  const party = readAsked({
    kind: kinds[0],
    names: values(names),
    born: values(births),
    countries: values(countries),
    places: values(places),
    fathers: values(fathers),
    ids: ids.map(([name, value]) => `${ID_PROPERTIES[name]}:${value}`),
    gender: gender[0]?.[1],
  });
  const echo: Record<string, string[]> = {};
  for (const [name, value] of [...names, ...births, ...countries, ...places, ...ids, ...fathers, ...gender])
    echo[name] = [...(echo[name] ?? []), value];
  return { question: { role: key, kinds, party }, understood: echo };
}

/** A name given in parts only. */
function fullName(given: Readonly<Record<string, unknown>>): [string, string][] {
  if (texts(given.name).length > 0) return [];
  const parts = ['firstName', 'secondName', 'middleName', 'lastName'].flatMap((name) =>
    texts(given[name]).slice(0, 1),
  );
  return parts.length === 0 ? [] : [['name', parts.join(' ')]];
}

/** yente leaves out values that it does not understand instead of refusing the whole; so does this door, and only this one. */
function understood(part: AskedParty): boolean {
  try {
    readAsked({ name: 'x', ...part });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
