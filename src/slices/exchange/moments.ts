/** Moments of the exchange: microseconds since 1970, and RFC 3339 with six decimals (TAXII 2.1 §2). */

const FORM = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/;

/** Microseconds of a timestamp with up to nine decimals, rounded down; null for what is none. */
export function momentOf(text: string): bigint | null {
  const [, whole, decimals = ''] = FORM.exec(text) ?? [];
  const ms = whole === undefined ? Number.NaN : Date.parse(`${whole}Z`);
  // A 30 February is read as 2 March by the platform: hold it against what was written.
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(whole ?? '')) return null;
  return BigInt(ms) * 1000n + BigInt(decimals.padEnd(6, '0').slice(0, 6));
}

export function momentText(moment: bigint): string {
  const seconds = new Date(Number(moment / 1000n)).toISOString().slice(0, 19);
  return `${seconds}.${String(moment % 1_000_000n).padStart(6, '0')}Z`;
}

/** A timestamp as versions are compared: with nine decimals, so that the order of texts is that of instants. */
export function versionKey(text: string): string {
  const [whole = '', decimals = ''] = text.replace(/Z$/, '').split('.');
  return `${whole}.${decimals.slice(0, 9).padEnd(9, '0')}Z`;
}

/** The same as it is told: three decimals where the rest is nought. */
export function versionText(key: string): string {
  return key.replace(/0{1,6}Z$/, 'Z');
}
