/**
 * Remembers what a pure function of one text gave, for the last texts asked: names repeat a great deal. The memory is
 * emptied when full, so it is bounded; what it holds never changes an answer.
 */
export function remembering<T>(compute: (text: string) => T, mostKept = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = compute(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, made);
    return made;
  };
}
