const Z = 1.96;

/** A share and its 95 % interval (Wilson 1927). */
export function interval(hits: number, of: number): readonly [share: number, low: number, high: number] {
  if (of === 0) return [Number.NaN, Number.NaN, Number.NaN];
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return [share, (middle - reach) / scale, (middle + reach) / scale];
}

/** "0.985 (0.961–0.994)". */
export function shareCell(hits: number, of: number, digits = 3): string {
  const [share, low, high] = interval(hits, of);
  return `${share.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
