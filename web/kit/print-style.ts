/** Text as a CSS string: whatever is in it, it stays text. */
const cssText = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} .,:/()·-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}'`;

/** Boxes in the margins of each sheet. A long marking stands smaller in a taller margin, so that it stands whole. */
export function printStyle(marking: string, stamp: string): string {
  const pt = marking.length > 400 ? 5 : marking.length > 120 ? 6.5 : 9;
  const mm = marking.length > 400 ? 34 : 20;
  const box = `font:bold ${pt}pt sans-serif;white-space:pre-wrap;direction:ltr;color:#000`;
  return `@page{size:A4;margin:${mm}mm 14mm ${mm + 6}mm;
@top-center{content:${cssText(marking)};${box}}
@bottom-center{content:${cssText(marking)} '\\A' ${cssText(stamp)} ' · ' counter(page) ' / ' counter(pages);${box}}}`;
}
