/** How PostgreSQL values become JavaScript values: nothing is rounded, and no instant depends on a time zone. */
import { type CustomTypesConfig, types } from 'pg';

type Parse = (text: string) => unknown;

/**
 * bigint as a number.
 * @throws RangeError beyond 2^53 - 1, where a number would be wrong
 */
export function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a JavaScript number`);
  return value;
}

/**
 * timestamptz (as sent with TimeZone = UTC, DateStyle = ISO) as ISO 8601 in UTC: milliseconds as `Date` writes
 * them, so that what was stored compares equal when read, or microseconds where there are any. Values outside
 * the years 1 to 9999 and infinity stay as they are.
 */
export function parseInstant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (parts === null) return text;
  const fraction = (parts[3] ?? '').padEnd(6, '0');
  return `${parts[1]}T${parts[2]}.${fraction.endsWith('000') ? fraction.slice(0, 3) : fraction}Z`;
}

const asIs: Parse = (text) => text;
/** text[] in any number of dimensions, by pg's own parser. */
const TEXT_ARRAY: number = 1009;
const parseTexts: (text: string) => unknown[] = types.getTypeParser(TEXT_ARRAY);

function mapNested(list: readonly unknown[], parse: Parse): unknown[] {
  return list.map((entry) => {
    if (Array.isArray(entry)) return mapNested(entry, parse);
    return typeof entry === 'string' ? parse(entry) : null;
  });
}

const array =
  (parse: Parse): Parse =>
  (text) =>
    mapNested(parseTexts(text), parse);

/** By type id (pg_type.oid). numeric stays text in pg's defaults. */
const PARSERS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [20, parseBigint],
  [1016, array(parseBigint)],
  [1082, asIs], // date: a calendar day has no time zone
  [1182, array(asIs)],
  [1114, asIs], // timestamp without time zone
  [1115, array(asIs)],
  [1184, parseInstant],
  [1185, array(parseInstant)],
]);

/** For the `types` setting of a pool or client. */
export const VALUE_TYPES: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? types.getTypeParser(oid, format),
};

/** Session settings which the parsers above rely on, for the `options` of a connection. */
export const VALUE_OPTIONS = '-c timezone=UTC -c datestyle=ISO -c bytea_output=hex';
