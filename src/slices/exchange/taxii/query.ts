import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ObjectQuery } from '../contract.ts';
import { momentOf, versionKey } from '../moments.ts';
import { refuse } from '../refusals.ts';

/** The parameters of a request for objects (TAXII 2.1 §3.4, §3.5). */

/** Objects in a page at the most. */
export const MOST_OBJECTS = 1000;
/** Values of one match field at the most. */
const MOST_VALUES = 1000;
const SPEC_VERSIONS: ReadonlySet<string> = new Set(['2.0', '2.1']);

export type MatchField = 'id' | 'type' | 'version' | 'spec_version';
type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the parameters of a resource that offers some match fields.
 * @throws Refusal QUERY_INVALID, NEXT_INVALID
 */
export function readQuery(parameters: Parameters, fields: readonly MatchField[], pages: Pages): ObjectQuery {
  const match = (field: MatchField) => matchValues(parameters, fields, field);
  for (const name of Object.keys(parameters))
    if (name.startsWith('match') && !fields.some((field) => name === `match[${field}]`))
      throw refuse('QUERY_INVALID', { parameter: name, offered: fields.map((field) => `match[${field}]`) });
  const next = single(parameters, 'next');
  const specVersions = match('spec_version');
  const wrong = specVersions?.find((one) => !SPEC_VERSIONS.has(one));
  if (wrong !== undefined) throw refuse('QUERY_INVALID', { parameter: 'match[spec_version]', value: wrong });
  return {
    limit: limitOf(single(parameters, 'limit')),
    after: next === null ? afterOf(single(parameters, 'added_after')) : pages.after(next, parameters),
    ids: match('id'),
    types: match('type'),
    versions: (match('version') ?? ['last']).map(versionOf),
    specVersions,
  };
}

function single(parameters: Parameters, name: string): string | null {
  const value = parameters[name];
  if (value === undefined) return null;
  if (typeof value !== 'string')
    throw refuse('QUERY_INVALID', { parameter: name, reason: 'it is given twice' });
  return value;
}

function matchValues(
  parameters: Parameters,
  fields: readonly MatchField[],
  field: MatchField,
): string[] | null {
  const text = fields.includes(field) ? single(parameters, `match[${field}]`) : null;
  if (text === null) return null;
  const values = [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '');
  if (values.length === 0 || values.length > MOST_VALUES)
    throw refuse('QUERY_INVALID', { parameter: `match[${field}]`, reason: `1 to ${MOST_VALUES} values` });
  return values;
}

function limitOf(text: string | null): number {
  if (text === null) return MOST_OBJECTS;
  if (!/^[1-9]\d*$/.test(text))
    throw refuse('QUERY_INVALID', { parameter: 'limit', value: text, reason: 'a whole number from 1' });
  return Math.min(MOST_OBJECTS, Number(text));
}

function afterOf(text: string | null): bigint | null {
  if (text === null) return null;
  const moment = momentOf(text);
  if (moment === null)
    throw refuse('QUERY_INVALID', {
      parameter: 'added_after',
      value: text,
      reason: 'RFC 3339 in UTC: 2026-03-01T08:30:00Z',
    });
  return moment;
}

function versionOf(text: string): string {
  if (text === 'last' || text === 'first' || text === 'all') return text;
  if (momentOf(text) === null)
    throw refuse('QUERY_INVALID', {
      parameter: 'match[version]',
      value: text,
      reason: 'last, first, all or timestamps',
    });
  return versionKey(text);
}

/** `next`: opaque, and good only with the parameters of the request that gave it. */
export class Pages {
  readonly #secret: Uint8Array;
  readonly #resource: string;

  /** `resource`: what is paged, and for whom. */
  constructor(secret: Uint8Array, resource: string) {
    this.#secret = secret;
    this.#resource = resource;
  }

  next(added: bigint, parameters: Parameters): string {
    return Buffer.from(`${added}.${this.#seal(added.toString(), parameters)}`).toString('base64url');
  }

  after(next: string, parameters: Parameters): bigint {
    const [added = '', seal = ''] = Buffer.from(next, 'base64url').toString('utf8').split('.');
    const expected = Buffer.from(/^\d{1,19}$/.test(added) ? this.#seal(added, parameters) : '');
    const given = Buffer.from(seal);
    const spelt = Buffer.from(next, 'base64url').toString('base64url') === next;
    if (
      !spelt ||
      expected.length === 0 ||
      given.length !== expected.length ||
      !timingSafeEqual(given, expected)
    )
      throw refuse('NEXT_INVALID');
    return BigInt(added);
  }

  #seal(added: string, parameters: Parameters): string {
    const others = Object.entries(parameters)
      .filter(([name]) => name !== 'next')
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify(['taxii-next', this.#resource, added, others]))
      .digest('base64url')
      .slice(0, 22);
  }
}
