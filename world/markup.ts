import type { Rng } from './prng.ts';
import type { Thing } from './types.ts';

export interface Expanded {
  readonly text: string;
  /** Surface name → thing id, as it stands in the text. */
  readonly names: ReadonlyMap<string, string>;
}

/** Settles every `{a|b}` from the inside out. Braces without a bar (style sheets, JSON) are left alone. */
export function settleChoices(text: string, rng: Rng): string {
  let current = text;
  for (;;) {
    const next = current.replace(/\{([^{}]*\|[^{}]*)\}/, (_, options: string) =>
      rng.pick(options.split('|')),
    );
    if (next === current) return current;
    current = next;
  }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Every spelling that the catalogue of things knows, longest first, as one pattern. */
export interface Catalogue {
  readonly pattern: RegExp;
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

export function catalogueOf(things: readonly Thing[]): Catalogue {
  const owners = new Map<string, string[]>();
  for (const thing of things) {
    for (const name of thing.names) owners.set(name, [...(owners.get(name) ?? []), thing.id]);
  }
  const names = [...owners.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return { pattern, owners };
}

/**
 * Takes the marks out of a text and writes down what each name means. A spelling that several things share must be
 * marked or be settled by `who`; anything else is a mistake of the author and is thrown.
 */
export function expand(
  text: string,
  catalogue: Catalogue,
  who: Readonly<Record<string, string>>,
  where: string,
): Expanded {
  const names = new Map<string, string>();
  const note = (surface: string, thing: string): void => {
    const known = names.get(surface);
    if (known !== undefined && known !== thing)
      throw new Error(`${where}: "${surface}" means ${known} and ${thing}`);
    names.set(surface, thing);
  };
  // Marked names leave a private-use character behind, so that the catalogue does not look inside them.
  const kept: string[] = [];
  const hollow = text.replace(/\[\[([^\]@]+)@([^\]]+)\]\]/g, (_, surface: string, thing: string) => {
    note(surface, thing);
    kept.push(surface);
    return `\uE000${kept.length - 1}\uE001`;
  });
  for (const [surface] of hollow.matchAll(catalogue.pattern)) {
    const owners = catalogue.owners.get(surface) ?? [];
    const meaning = who[surface] ?? (owners.length === 1 ? owners[0] : names.get(surface));
    if (meaning === undefined) throw new Error(`${where}: "${surface}" could be ${owners.join(' or ')}`);
    note(surface, meaning);
  }
  const plain = hollow.replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] as string);
  return { text: plain, names };
}
