import { Refusal } from '../../platform/errors.ts';
import { notFound } from '../../trust/refusals.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  LIST_RIGHT_NEEDED: {
    status: 403,
    message: 'Your roles do not allow this on designation lists',
    fix: 'Ask an officer with one of the roles named; npx watchfloor officers shows who has them',
  },
  LIST_THERE: {
    status: 409,
    message: 'There is a list of that code already',
    fix: 'Import into it with --list CODE, or choose another code',
  },
  LIST_CODE_INVALID: {
    status: 422,
    message: 'The code of the list is not valid',
    fix: 'Use small letters, digits and hyphens, beginning with the code of the party that publishes it: nfc-proscribed',
  },
  LIST_NOT_GIVEN: {
    status: 422,
    message: 'It cannot be told from the file which list it belongs to',
    fix: 'Add --list CODE; npx watchfloor lists status shows the lists there are',
  },
  LIST_FORMAT_UNKNOWN: {
    status: 422,
    message: 'This is no format of designation lists that this centre reads',
    fix: 'Give one of the formats named',
  },
  LIST_MAPPING_INVALID: {
    status: 422,
    message: 'A mapped list needs a mapping that says what its columns or fields mean, and this is none',
    fix: 'Correct the places named; docs/guides/lists.md shows a mapping',
  },
  LIST_MARKING_CLOSED: {
    status: 403,
    message: 'You may not set up or fill a list under a marking that you could not read yourself',
    fix: 'Choose a marking within your clearance, or ask an administrator',
  },
  LIST_BUSY: {
    status: 409,
    message: 'Another import of this list is running; the first one wins',
    fix: 'Wait until it is done (npx watchfloor lists status), then run the command again',
  },
  LIST_UPDATE_SUSPICIOUS: {
    status: 409,
    message: 'The update was not put in force, because it looks wrong; the version before stays in force',
    fix: 'Compare the file with the publisher’s site; if it is right, import it with --accept-shrink REASON (roles release-authority or administrator)',
  },
  LIST_NOT_READABLE: {
    status: 422,
    message: 'The file could not be read as this list; the version before stays in force',
    fix: 'Fetch the file again from the publisher and compare its size; it may be cut off or of another list',
  },
  LIST_REASON_MISSING: {
    status: 422,
    message: 'An update that looks wrong is put in force only for a reason, which the log keeps',
    fix: 'Say what makes it right: --accept-shrink "notice of the publisher of 3 March"',
  },
  LIST_NOTHING_KEPT: {
    status: 404,
    message: 'No update of this list was refused since its version in force, so there is none to accept',
    fix: 'Give the files: npx watchfloor lists import FILE --list LIST',
  },
  LIST_UPLOAD_EMPTY: {
    status: 422,
    message: 'The request holds no file',
    fix: 'Send the file as the body, or several files as parts of multipart/form-data, each with its file name',
  },
  LIST_URL_REFUSED: {
    status: 422,
    message: 'A list is fetched over https only, from an address without user and password',
    fix: 'Give an https address; a mirror inside your own network may be http if WATCHFLOOR_LIST_FETCH_HTTP=true is set',
  },
  LIST_HAS_NO_URL: {
    status: 409,
    message: 'No address is configured to fetch this list from; nothing is ever fetched unasked',
    fix: 'Configure one: npx watchfloor lists set LIST --url https://… --every 24h, or import a file: npx watchfloor lists import FILE --list LIST',
  },
  INTERVAL_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The interval was not understood',
    fix: 'Give minutes, hours or days from 5m to 365d: 90m, 6h, 1d',
  },
  VERSION_UNKNOWN: {
    status: 404,
    message: 'There is no such version of this list',
    fix: 'Give a number or the beginning of a hash of the versions named; npx watchfloor lists status shows them',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(
  code: keyof typeof REFUSALS,
  facts: Record<string, unknown> = {},
  fix?: string,
): Refusal {
  const row = REFUSALS[code];
  return new Refusal({ code, status: row.status, message: row.message, fix: fix ?? row.fix, facts });
}

/** A list that is not there, or not for this reader. */
export function noSuchList(): Refusal {
  return notFound('list', 'watchfloor lists status');
}
