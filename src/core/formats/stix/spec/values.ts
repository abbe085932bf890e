/** Forms of single values, STIX 2.1 §2 and §3. */

const TIMESTAMP =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(\.\d+)?Z$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 3339 in UTC with a capital Z (§2.14), on a day that there is. */
export function isTimestamp(text: string): boolean {
  return TIMESTAMP.test(text) && isDay(text);
}

/** The same with three decimals or more (§3.2: created and modified). */
export function isTimestampMs(text: string): boolean {
  return isTimestamp(text) && text.length >= 'YYYY-MM-DDThh:mm:ss.sssZ'.length;
}

function isDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}

/** Two timestamps as text of one length, so that they compare as instants whatever their decimals. */
export function isLater(a: string, b: string): boolean {
  const whole = (text: string): string =>
    text
      .replace('Z', '')
      .replace(/^([^.]*)$/, '$1.')
      .padEnd(40, '0');
  return whole(a) > whole(b);
}

const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;
const TYPE = /^[a-z][a-z0-9-]{1,248}[a-z0-9]$/;

/** The type of an identifier (`type--UUID`, §2.9); null where it is none. */
export function typeOfId(id: string): string | null {
  const at = id.indexOf('--');
  return at > 0 && UUID.test(id.slice(at + 2)) && TYPE.test(id.slice(0, at)) ? id.slice(0, at) : null;
}

/** §3.1: 3 to 250 lower-case letters, digits and hyphens, not two hyphens in a row. */
export function isTypeName(type: string): boolean {
  return TYPE.test(type) && !type.includes('--');
}

export const isHex = (text: string): boolean => /^(?:[a-fA-F0-9]{2})+$/.test(text);

export const isBase64 = (text: string): boolean =>
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/.test(text);

/** RFC 3986: a scheme and something after it, without spaces and other characters that no URI holds. */
export function isUri(text: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(text) && !/%(?![0-9a-fA-F]{2})/.test(text);
}

const GROUP = /^[\da-f]{1,4}$/i;
const QUAD = /^(?:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;

/** An IPv6 address, with a zone or a prefix length (RFC 4291 §2.2). */
export function isIpv6(text: string): boolean {
  const parts = /^([^%/]+)(?:%[^/]+)?(?:\/(\d{1,3}))?$/.exec(text);
  const address = parts?.[1];
  if (address === undefined || Number(parts?.[2] ?? 0) > 128) return false;
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const quad = last.includes('.');
  if (quad && (!QUAD.test(last) || address.endsWith('::'))) return false;
  const plain = quad ? groups.slice(0, -1) : groups;
  const count = plain.length + (quad ? 2 : 0);
  return plain.every((group) => GROUP.test(group)) && (halves.length === 2 ? count <= 7 : count === 8);
}
