import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  RELEASE_NOT_SUBMITTED: {
    status: 409,
    message: 'The release is a draft: nobody has submitted it',
    fix: 'Its author submits it first: watchfloor release submit ID',
  },
  RELEASE_IN_REVIEW: {
    status: 409,
    message: 'The release is before its reviewer and cannot be changed',
    fix: 'Ask the reviewer to return it: watchfloor release return ID --because TEXT',
  },
  RELEASE_NOT_APPROVED: {
    status: 409,
    message: 'No reviewer has approved the release',
    fix: 'A reviewer approves it first: watchfloor release approve ID',
  },
  RELEASE_APPROVED: {
    status: 409,
    message: 'The release is approved and waits for the release authority',
    fix: 'A release authority issues or returns it: watchfloor release issue ID',
  },
  RELEASE_OUT: {
    status: 409,
    message: 'The release is in force',
    fix: 'Withdraw it: watchfloor release withdraw ID --because TEXT; then draft another',
  },
  RELEASE_RETURNED: {
    status: 409,
    message: 'The release was returned to its author',
    fix: 'Its author changes it and submits it again: watchfloor release revise ID; watchfloor release submit ID',
  },
  RELEASE_ENDED: {
    status: 409,
    message: 'The release has ended',
    fix: 'Draft another: watchfloor release draft REPORT --to PARTY --because TEXT',
  },
  RELEASE_CHANGED: {
    status: 409,
    message: 'Somebody else acted on it at the same moment',
    fix: 'Look at it again, then act: watchfloor release show ID',
  },
  RELEASE_SAME_PERSON: {
    status: 403,
    message: 'Author, reviewer and release authority of one release are three different people',
    fix: 'Leave this step to another officer; watchfloor officers lists them with their roles',
  },
  RELEASE_DUTY: {
    status: 403,
    message: 'This step is another role’s',
    fix: 'Ask an officer of the releasing party who has the role named; watchfloor officers lists them',
  },
  RELEASE_NOT_YOURS: {
    status: 403,
    message: 'Only officers of the releasing party work on a release',
    fix: 'Ask that party, or ask the originator for a release of your own: watchfloor onward ask',
  },
  RELEASE_INVALID: {
    status: 422,
    message: 'The release cannot be drafted so',
    fix: 'See: watchfloor release draft --help',
  },
  RELEASE_NEEDS_CONSENT: {
    status: 403,
    message: 'The originator decides about this, and has not consented to this recipient, purpose and time',
    fix: 'Ask the originators named: watchfloor onward ask REPORT --to PARTY --because TEXT; then give the grant with --grant',
  },
  RELEASE_FORBIDDEN: {
    status: 403,
    message: 'A control of the marking forbids this release',
    fix: 'Ask the originator for a version without that control, or write a tearline that carries nothing of it',
  },
  RELEASE_POINTLESS: {
    status: 422,
    message: 'The recipient could not read what would be released',
    fix: 'Write a tearline with a lower --marking, or have the recipient’s officers cleared; watchfloor who-sees shows why',
  },
  TEARLINE_HOLDS_MORE: {
    status: 422,
    message: 'The lower version holds what only the upper one holds',
    fix: 'Take out what watchfloor release check names, or declare it with --allow where it may be told',
  },
  TEARLINE_WIDER: {
    status: 422,
    message: 'The marking of the lower version is not lawful',
    fix: 'Give a level up to the report’s, keep its originators, and leave REL TO away: the recipient is added',
  },
  ONWARD_OWN: {
    status: 409,
    message: 'Your own party originated this: it needs nobody’s consent but its own',
    fix: 'Draft the release: watchfloor release draft REPORT --to PARTY --because TEXT',
  },
  ONWARD_NOT_ORIGINATOR: {
    status: 403,
    message: 'Only the originator decides about onward release',
    fix: 'Leave it to a release authority of the originator named',
  },
  ONWARD_DECIDED: {
    status: 409,
    message: 'The request is decided',
    fix: 'Ask again with a new request, or revoke a grant: watchfloor onward revoke ID --because TEXT',
  },
  ONWARD_NOT_GRANTED: {
    status: 409,
    message: 'The request is not granted',
    fix: 'Decide it first: watchfloor onward grant ID, or watchfloor onward refuse ID --because TEXT',
  },
  ONWARD_ENDED: {
    status: 409,
    message: 'The request has ended',
    fix: 'Ask again: watchfloor onward ask REPORT --to PARTY --because TEXT',
  },
  ONWARD_WIDER: {
    status: 422,
    message: 'A grant may be narrower than what was asked, never wider',
    fix: 'Give the purpose that was asked for, and a time up to the one asked for',
  },
  ONWARD_INVALID: {
    status: 422,
    message: 'The request cannot be made so',
    fix: 'See: watchfloor onward ask --help',
  },
  ONWARD_FORGED: {
    status: 403,
    message: 'The message does not come from the party that it names',
    fix: 'The party itself sends it, under its own key',
  },
  EXPORT_NOT_RELEASED: {
    status: 403,
    message: 'Nothing may be exported for a party that may not see it',
    fix: 'Release it to that party first: watchfloor release draft; watchfloor who-sees ID --party P says what is missing',
  },
  MANIFEST_UNREADABLE: {
    status: 422,
    message: 'That is no export manifest of this form',
    fix: 'Give the exported file; its manifest stands beside it as FILE.manifest.json',
  },
  EXISTENCE_NOT_YOURS: {
    status: 403,
    message: 'Whether a thing exists is told by its originator alone',
    fix: 'Leave it to a release authority of the originator',
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: RefusalCode, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
