import { foldName } from './fold.ts';
import { skeleton } from './shape.ts';
import { coreTokens } from './tokens.ts';

export interface NameIndexTokens {
  /** Folded words as written, sorted, without repeats. */
  readonly folded: readonly string[];
  /** Skeletons of name parts and of each part's words: they find the name in any script and spelling. */
  readonly skeletons: readonly string[];
}

/** The words under which a set of names is found in a search index; a query is cut up by the same function. */
export function nameIndexTokens(names: readonly string[]): NameIndexTokens {
  const folded = new Set<string>();
  const skeletons = new Set<string>();
  for (const name of names) {
    for (const word of foldName(name).split(' ')) if (word !== '') folded.add(word);
    for (const token of coreTokens(name)) {
      skeletons.add(token.skeleton);
      for (const word of token.text.split(' ')) skeletons.add(skeleton(word));
    }
  }
  skeletons.delete('');
  return { folded: [...folded].toSorted(), skeletons: [...skeletons].toSorted() };
}
