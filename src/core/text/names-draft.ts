import type { EntityKind, NameKind } from '../words/index.ts';
import type { KnownNames } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/** A name over words [from, to) of one sentence. `pending`: a lone capitalised word that counts only if named elsewhere. */
export interface Draft {
  from: number;
  to: number;
  kind: EntityKind;
  nameKind: NameKind;
  title: string | null;
  anchor: string | null;
  rule: string;
  pending?: boolean;
  /** Characters of the first word that stand before the name: a joined preposition. */
  skip?: number;
}

/** One sentence with what its reading depends on. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** Headings and lines in capitals: shape proves nothing there. */
  readonly strict: boolean;
  readonly allCapitals: boolean;
  readonly known: KnownNames | null;
  /** Folded words that the text also writes in lower case. */
  readonly lowerSeen: ReadonlySet<string>;
}
