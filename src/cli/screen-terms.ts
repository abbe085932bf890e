import { readTerms, type AskTerms } from '../slices/screening/index.ts';
import type { CommonOptions } from './context.ts';

/** Options that say how a question is asked. */
export interface TermOptions extends CommonOptions {
  readonly list?: string[];
  readonly threshold?: string;
  readonly limit?: string;
}

/** Terms of a question as the command line writes them. */
export function termsOf({ threshold, limit, list }: TermOptions): AskTerms {
  return readTerms({
    ...(threshold === undefined ? {} : { threshold: Number(threshold) }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    lists: list ?? [],
  });
}
