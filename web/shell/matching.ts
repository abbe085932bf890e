/** Rows whose label holds every word that is typed; those that begin with the first word stand first. */
export function matching<Row>(
  rows: readonly Row[],
  typed: string,
  labelOf: (row: Row) => string,
): readonly Row[] {
  const words = typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const first = words[0] ?? '';
  return rows
    .filter((row) => words.every((word) => labelOf(row).toLocaleLowerCase().includes(word)))
    .toSorted(
      (a, b) =>
        Number(labelOf(b).toLocaleLowerCase().startsWith(first)) -
        Number(labelOf(a).toLocaleLowerCase().startsWith(first)),
    );
}
