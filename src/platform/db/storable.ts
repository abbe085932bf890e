/** PostgreSQL text cannot hold NUL, and JSON cannot hold half a surrogate pair: both become U+FFFD, one unit for one unit. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}

/** How JSON writes what `storableText` replaces; also the same written out in a text, which does no harm. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** A value as JSON for PostgreSQL, its texts made storable: they are looked at one by one only where one of them is not. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSTORABLE.test(json)
    ? JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? storableText(one) : one))
    : json;
}
