import type { Pair } from './speech.ts';

/** Sentences by the code of the problem that says them; `{x}` stands for what the case puts in. */
export type ProblemWords = Readonly<Record<string, readonly Pair[]>>;

const GAP = /\\\{(\w+)\\\}/g;

/** A sentence as it was written, or null where it is another. What stands in its gaps is kept as it is. */
function factsIn(template: string, sentence: string): Readonly<Record<string, string>> | null {
  if (!template.includes('{')) return template === sentence ? {} : null;
  const pattern = template.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(GAP, '(?<$1>.*)');
  const found = new RegExp(`^${pattern}$`, 'su').exec(sentence);
  return found === null ? null : { ...found.groups };
}

/** What the centre said, in Urdu; null where no table has it, so that it is shown as it was said. Pure. */
export function problemInUrdu(
  tables: readonly ProblemWords[],
  code: string,
  sentence: string,
): string | null {
  const pairs = tables.flatMap((table) => table[code] ?? []);
  // What is said word for word is meant before what merely fits.
  for (const [en, ur] of pairs.toSorted(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))) {
    const facts = factsIn(en, sentence);
    if (facts !== null) return ur.replace(/\{(\w+)\}/g, (gap, name: string) => facts[name] ?? gap);
  }
  return null;
}
