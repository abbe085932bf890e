import type { EntityKind } from '../words/index.ts';
import { foldName } from './fold.ts';
import { organisationsAgree } from './agree-organisation.ts';
import { personsAgree } from './agree-person.ts';
import { wordsAgree } from './agree-words.ts';

/**
 * same:      one writing but for case, marks, order of parts, particles and titles.
 * variant:   another spelling, script or a misspelling of the same name.
 * partial:   one leaves out what the other has; nothing speaks against.
 * different: two names.
 */
export interface Agreement {
  readonly level: 'same' | 'variant' | 'partial' | 'different';
  /** A clause in English that an officer can check. */
  readonly because: string;
}

/** Whether two names of one kind of thing can be names of one thing, and why. Symmetric in level. */
export function namesAgree(a: string, b: string, kind: EntityKind): Agreement {
  if (a === b || foldName(a) === foldName(b)) return { level: 'same', because: `both are written “${a}”` };
  if (kind === 'person') return personsAgree(a, b);
  if (kind === 'organisation') return organisationsAgree(a, b);
  return wordsAgree(a, b);
}
