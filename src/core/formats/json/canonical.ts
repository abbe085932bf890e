import { isObject, type Json } from './parse.ts';

/**
 * One text for one content (RFC 8785): keys in the order of their UTF-16 units, no blanks, numbers as ECMAScript writes
 * them. Equal content has equal text, whatever the order of keys.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonicalJson(one)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`).join(',')}}`;
}
