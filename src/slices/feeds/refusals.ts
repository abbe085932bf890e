import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  FEED_RIGHT_NEEDED: {
    status: 403,
    message: 'Your roles do not cover this act on a feed',
    fix: 'Ask an administrator; a push is started by a release authority: watchfloor feeds resume NAME',
  },
  FEED_INVALID: {
    status: 422,
    message: 'The feed cannot be set up so',
    fix: 'See docs/guides/feeds.md for what each kind of feed needs',
  },
  FEED_EXISTS: {
    status: 409,
    message: 'A feed of that name is there already',
    fix: 'Choose another name, or drop the other one first: watchfloor feeds drop NAME',
  },
  FEED_ADDRESS_REFUSED: {
    status: 422,
    message: 'This address is not connected to',
    fix: 'Give an https address without user and password; plain http is for this machine, or with --plain-http',
  },
  FEED_CREDENTIALS_INVALID: {
    status: 422,
    message: 'The credentials are not understood',
    fix: 'Give a JSON file: {"username":…,"password":…}, {"token":…}, {"header":{"name":…,"value":…}}, with "cert" and "key" (PEM) for TLS',
  },
  FEED_RUNNING: {
    status: 409,
    message: 'This feed is being run already',
    fix: 'Wait for it, or look at it: watchfloor feeds show NAME',
  },
  FEED_PAUSED: {
    status: 409,
    message: 'This feed is paused',
    fix: 'Resume it first: watchfloor feeds resume NAME',
  },
  FEED_NO_PREVIEW: {
    status: 422,
    message: 'There is nothing to look at beforehand',
    fix: 'What a push sends is what its account sees in the collection; a poll has a preview',
  },
  FEED_ABOVE_CLEARANCE: {
    status: 403,
    message: 'What this feed brings in is above your clearance or not released to your party',
    fix: 'Ask an officer of its party for the preview',
  },
  FEED_FAILED: {
    status: 502,
    message: 'The other side gave nothing that could be used',
    fix: 'Do what the reason says, then run it again',
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
