import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  DOCUMENT_NOTHING_WITHIN: {
    status: 422,
    message: 'Nothing of it is within the marking that was chosen',
    fix: 'Choose a higher marking, or more of its compartments',
  },
  DOCUMENT_SPLIT: {
    status: 422,
    message: 'Within the marking that was chosen it is not known to be one: it would be several',
    fix: 'Choose a higher marking, or find one of them by a search and export that',
  },
  DOCUMENT_NO_BROWSER: {
    status: 501,
    message: 'No Chromium is installed where the centre runs, so it cannot make a PDF',
    fix: 'Print this page with your own browser, choose HTML, or ask an administrator to install chromium (setting chromium)',
  },
  DOCUMENT_NOT_A_CHART: {
    status: 422,
    message: 'Only a chart leaves as a picture or a graph',
    fix: 'Choose PDF, HTML, CSV or JSON',
  },
  DOCUMENT_CHANGED: {
    status: 409,
    message: 'Something of it was changed or taken back while the document was made',
    fix: 'Ask for it again',
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: RefusalCode, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
