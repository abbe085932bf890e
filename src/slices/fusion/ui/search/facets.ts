/** A value that results can be narrowed to, with how many of them have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of some results, the most frequent first; what has none is counted nowhere. */
export function facetOf<Result>(
  results: readonly Result[],
  valueOf: (result: Result) => string | null,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const result of results) {
    const value = valueOf(result);
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Those whose words hold what is typed; the one that is chosen always stays. */
export function facetMatching(
  values: readonly FacetValue[],
  typed: string,
  chosen: string | null,
  wordOf: (value: string) => string,
): readonly FacetValue[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return values.filter(
    ({ value }) => value === chosen || `${wordOf(value)} ${value}`.toLocaleLowerCase().includes(wanted),
  );
}

/** A passage cut where words that were asked for stand. */
export interface PassagePart {
  readonly text: string;
  readonly found: boolean;
}

/** Marks the words of a search in a passage, whatever their case. The texts, joined, are the passage again. */
export function foundIn(passage: string, asked: string): PassagePart[] {
  const words = asked.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return [{ text: passage, found: false }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const parts = passage.split(new RegExp(`(${longestFirst.join('|')})`, 'giu'));
  return parts.map((text, at) => ({ text, found: at % 2 === 1 })).filter(({ text }) => text !== '');
}
