/** How many continuation bytes follow a lead byte, and the bounds of the first of them (Unicode 16, table 3-7). */
function lead(byte: number): readonly [follow: number, low: number, high: number] | null {
  if (byte >= 0xc2 && byte <= 0xdf) return [1, 0x80, 0xbf];
  if (byte === 0xe0) return [2, 0xa0, 0xbf];
  if (byte === 0xed) return [2, 0x80, 0x9f];
  if (byte >= 0xe1 && byte <= 0xef) return [2, 0x80, 0xbf];
  if (byte === 0xf0) return [3, 0x90, 0xbf];
  if (byte >= 0xf1 && byte <= 0xf3) return [3, 0x80, 0xbf];
  if (byte === 0xf4) return [3, 0x80, 0x8f];
  return null;
}

/** The length of the multi-byte sequence at `i`, or 0 where it is not valid. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const shape = lead(bytes[i] as number);
  if (shape === null) return 0;
  const [follow, low, high] = shape;
  const first = bytes[i + 1] ?? 0;
  if (first < low || first > high) return 0;
  for (let k = 2; k <= follow; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return follow + 1;
}

/** Offset of the first byte that is not valid UTF-8, or -1. Linear. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    if ((bytes[i] as number) < 0x80) i += 1;
    else {
      const length = sequenceAt(bytes, i);
      if (length === 0) return i;
      i += length;
    }
  }
  return -1;
}

/** Counts of valid multi-byte sequences and of bytes that belong to none. */
export function surveyUtf8(bytes: Uint8Array): { readonly good: number; readonly invalid: number } {
  let good = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    if ((bytes[i] as number) < 0x80) {
      i += 1;
      continue;
    }
    const length = sequenceAt(bytes, i);
    if (length === 0) invalid += 1;
    else good += 1;
    i += Math.max(length, 1);
  }
  return { good, invalid };
}
