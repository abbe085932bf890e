import { readTerms } from './asked.ts';
import type { AskTerms } from './contract.ts';
import type { TermsQuery } from './wire.ts';

/** Terms of a question as a query string writes them: lists separated by commas. */
export function termsOf({ threshold, limit, lists }: TermsQuery): AskTerms {
  const codes = (lists ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return readTerms({ threshold, limit, lists: codes });
}
