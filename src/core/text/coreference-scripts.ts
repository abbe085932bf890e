import { skeleton } from '../names/index.ts';
import type { Folded } from './coreference-apart.ts';

/** Shorter keys are shared by too many names to prove anything. */
const LEAST = 4;
const ARTICLES = new Set(['al', 'ul', 'el', 'ud', 'ur', 'as', 'ar', 'ad', 'an', 'az', 'ash', 'at']);

/** One key for a name in every script: the consonants of its words without articles; null where it is too short to tell. */
function soundOf({ words }: Folded): string | null {
  const sound = words
    .filter((word) => !ARTICLES.has(word))
    .map((word) => skeleton(word.replace(/^ال(?=\p{L}{3})/u, '')))
    .join('');
  return sound.length >= LEAST ? sound : null;
}

/**
 * Names of one report that are one name in two scripts: per name of another script than the first that sounds so, the
 * index of that first. Only names of two words or more; nothing where the report is of one script.
 */
export function sameSound(found: readonly Folded[], apart: (index: number) => boolean): [number, number][] {
  const scripts = new Set(found.map(({ name }) => name.script));
  if (scripts.size < 2) return [];
  const first = new Map<string, number>();
  const pairs: [number, number][] = [];
  found.forEach((entry, index) => {
    const { name, words } = entry;
    if ((name.kind !== 'person' && name.kind !== 'organisation') || words.length < 2 || apart(index)) return;
    const sound = soundOf(entry);
    if (sound === null) return;
    const key = `${name.kind} ${sound}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else if (found[known]?.name.script !== name.script) pairs.push([known, index]);
  });
  return pairs;
}
