import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  TIP_ROLE_NEEDED: {
    status: 403,
    message: 'Only an officer, an analyst or a release authority acts on a tip',
    fix: 'Ask one of your agency: watchfloor officers shows the roles',
  },
  TIP_NOT_OWN_REPORT: {
    status: 403,
    message: 'Only the party that filed a report sends it as a tip',
    fix: 'Ask its originator to send it, or file what you know in a report of your own',
  },
  TIP_NOT_RELEASED: {
    status: 409,
    message: 'The marking does not let that party read it',
    fix: 'watchfloor who-sees REPORT --party CODE says what is missing; file it under a marking that they may read',
  },
  TIP_NO_SUCH_PARTY: {
    status: 422,
    message: 'A tip goes to another agency of this centre, or to a party of a partner whose link is active',
    fix: 'See the codes: watchfloor party list; watchfloor partner list',
  },
  TIP_AGENCY_UNKNOWN: {
    status: 422,
    message: 'Only an agency of this centre can be tasked',
    fix: 'See the codes: watchfloor party list',
  },
  TIP_NEEDS_CONSENT: {
    status: 403,
    message: 'Nobody acts on it without the consent of every originator',
    fix: 'Ask the other originators: watchfloor onward ask REPORT --to CODE --because TEXT',
  },
  TIP_INVALID: {
    status: 422,
    message: 'Something that the act needs is missing, or cannot be so',
    fix: 'See what it takes: watchfloor tips ACT --help',
  },
  TIP_NOT_YOURS: {
    status: 403,
    message: 'That is not for your side of the tip to do',
    fix: 'See whose turn it is: watchfloor tips show ID',
  },
  TIP_STEP_NOT_POSSIBLE: {
    status: 409,
    message: 'That cannot be done as the tip stands',
    fix: 'See where it stands: watchfloor tips show ID',
  },
  TASKING_UNKNOWN: {
    status: 404,
    message: 'The tip has no such tasking',
    fix: 'See its taskings: watchfloor tips show ID; name one with --tasking',
  },
  ASSESSMENT_MISSING: {
    status: 422,
    message: 'Nobody is handed over without a risk assessment and assurances',
    fix: 'Give the reference of both: --assessment TEXT',
  },
  TIP_UNKNOWN: {
    status: 404,
    message: 'No such tip, no report under it, or none that this party has a part in',
    fix: 'The sender sends the report first, and says only what it has a part in',
  },
  TIP_OUT_OF_ORDER: {
    status: 409,
    message: 'An event before this one is missing',
    fix: 'The sender sends what comes before it first: watchfloor partner show LINK lists what was refused',
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: RefusalCode, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
