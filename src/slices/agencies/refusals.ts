import { LEVEL_NAMES } from '../../core/marking/index.ts';
import { ROLES } from '../../trust/principal.ts';
import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  ADMINISTRATOR_NEEDED: {
    status: 403,
    message: 'Only an administrator may add or change officers',
    fix: 'Ask one of the administrators named; npx watchfloor officers shows who they are',
  },
  OFFICER_THERE: {
    status: 409,
    message: 'There is an officer of that handle already',
    fix: 'Leave --add away to change this officer, or choose another handle',
  },
  OFFICER_HANDLE_INVALID: {
    status: 422,
    message: 'The handle is not valid',
    fix: 'Use 2 to 40 small letters, digits, dots or hyphens, beginning with a letter: watch1, a.rahim',
  },
  PARTY_UNKNOWN: {
    status: 422,
    message: 'There is no party of that code in this centre',
    fix: 'Give one of the parties named',
  },
  PARTY_THERE: {
    status: 409,
    message: 'There is a party of that code already, or the code cannot stand in a marking',
    fix: 'Choose another: capital letters, digits and hyphens, for example CTD-NORTH',
  },
  COUNTRY_UNKNOWN: {
    status: 422,
    message: 'There is no country of that code',
    fix: 'Give the two letters of ISO 3166-1, for example PK; AA, QM to QZ, XA to XZ and ZZ are free for what has none',
  },
  LEVEL_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The level was not understood',
    fix: `Give 0 to 4, or one of ${LEVEL_NAMES.join(', ')}`,
  },
  COMPARTMENT_NOT_UNDERSTOOD: {
    status: 422,
    message: 'A compartment was not understood',
    fix: 'Write compartments as in markings: capital letters, digits and hyphens, for example KESTREL',
  },
  ROLE_UNKNOWN: {
    status: 422,
    message: 'There is no such role',
    fix: `Give one or more of ${ROLES.join(', ')}, separated by commas`,
  },
  OWN_CLEARANCE: {
    status: 403,
    message: 'Nobody changes their own clearance or roles where another administrator can',
    fix: 'Ask one of the other administrators',
  },
  LAST_ADMINISTRATOR: {
    status: 409,
    message: 'The centre would be left without an administrator',
    fix: 'Give another officer the role first: watchfloor officer HANDLE --roles officer,administrator',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
