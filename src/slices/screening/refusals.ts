import { Refusal } from '../../platform/errors.ts';
import { ASKED_KINDS, MOST_HITS, VERDICTS } from './contract.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  NOTHING_ASKED: {
    status: 422,
    message: 'There is neither a name nor an identifier to screen',
    fix: 'Give a name, or an identifier: watchfloor screen "NAME" --id cnic:17301-1234567-1',
  },
  KIND_NOT_SCREENED: {
    status: 422,
    message: 'There is no such kind of party',
    fix: `Give one of ${ASKED_KINDS.join(', ')}`,
  },
  BIRTH_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The date of birth was not understood',
    fix: 'Write 1990, 1990-04 or 1990-04-11',
  },
  COUNTRY_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The country was not understood',
    fix: 'Write an ISO 3166 code or the name: af, Afghanistan, افغانستان',
  },
  IDENTIFIER_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The identifier was not understood',
    fix: 'Write scheme:value, for example cnic:17301-1234567-1, passport:AB1234567, imo:9074729',
  },
  GENDER_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The gender was not understood',
    fix: 'Write female or male, or leave it out',
  },
  TOO_MUCH_ASKED: {
    status: 422,
    message: 'The question holds more values, or longer ones, than one party has',
    fix: 'Ask for one party at a time; names of at most 512 characters, 50 values of each kind',
  },
  TERMS_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The threshold or the limit is out of range',
    fix: `Give a threshold from 0 to 1, and a limit from 1 to ${MOST_HITS}`,
  },
  LIST_NOT_THERE: {
    status: 404,
    message: 'There is no list of that code',
    fix: 'See the lists with: watchfloor lists status',
  },
  NO_LIST_IN_FORCE: {
    status: 409,
    message: 'There is no list to screen against, so an answer would look like a clearance',
    fix: 'Import one: watchfloor lists import LIST FILE',
  },
  PAYMENT_NOT_READ: {
    status: 422,
    message: 'The payment could not be read, so it was not screened',
    fix: 'Correct what is named and send it again; nothing of it was kept',
  },
  TRAVELLERS_NOT_READ: {
    status: 422,
    message: 'The passenger list could not be read, so nobody was screened',
    fix: 'Correct what is named and send it again; nothing of it was kept',
  },
  BATCH_NOT_READ: {
    status: 422,
    message: 'The file could not be read as a table or as JSON Lines',
    fix: 'Give CSV with a header line that names a column “name”, or one JSON object per line; docs/guides/screening.md shows both',
  },
  REASON_MISSING: {
    status: 422,
    message: 'A disposition needs a reason',
    fix: 'Add --reason "why you think so"',
  },
  VERDICT_UNKNOWN: {
    status: 422,
    message: 'There is no such disposition',
    fix: `Give one of ${VERDICTS.join(', ')}; or agree, differ, undo`,
  },
  HIT_DECIDED: {
    status: 409,
    message: 'This hit is decided already',
    fix: 'Take the decision back first: watchfloor screen dispose HIT undo --reason "…"',
  },
  HIT_PENDING: {
    status: 409,
    message: 'A decision on this hit waits for a second officer',
    fix: 'Another officer answers it: watchfloor screen dispose HIT agree|differ --reason "…"',
  },
  HIT_NOT_PENDING: {
    status: 409,
    message: 'No decision on this hit waits for a second officer',
    fix: 'See what there is with: watchfloor screen hits',
  },
  HIT_WITHDRAWN: {
    status: 409,
    message: 'The entry or the subject changed, and they no longer match: there is nothing to decide',
    fix: 'See what is open with: watchfloor screen hits',
  },
  NOTHING_DECIDED: {
    status: 409,
    message: 'Nothing was decided on this hit that could be taken back',
    fix: 'See its history with: watchfloor screen hits --json',
  },
  SAME_OFFICER: {
    status: 403,
    message: 'The second officer must be another person than the first',
    fix: 'Ask a colleague to answer it',
  },
  HIT_MOVED: {
    status: 409,
    message: 'Somebody else decided on this hit at the same moment',
    fix: 'Look at it again with: watchfloor screen hits',
  },
  SUBJECT_MARKING_CLOSED: {
    status: 403,
    message: 'You may not save a subject under a marking that you could not read yourself',
    fix: 'Choose a marking within your clearance, or leave it out: then your party alone reads it',
  },
  REFERENCE_MISSING: {
    status: 422,
    message: 'A saved subject needs a number of your own, under which it is saved again when it changes',
    fix: 'Add --reference CUSTOMER-42',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
