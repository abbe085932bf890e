import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  CHART_CHANGED: {
    status: 409,
    message: 'A colleague has changed the same things meanwhile; nothing was saved',
    fix: 'Read the chart again, lay your changes over it, and save once more; the page does that by itself',
  },
  CHART_READ_ONLY: {
    status: 403,
    message: 'This chart was shared with you to read',
    fix: 'Save it as a chart of your own, or ask its owner to let you change it',
  },
  CHART_NOT_YOURS: {
    status: 403,
    message: 'Only the owner of a chart shares it',
    fix: 'Ask its owner, or save it as a chart of your own',
  },
  CHART_NOT_UNDERSTOOD: {
    status: 422,
    message: 'These are no changes of a chart',
    fix: 'Give fields as “n ID at|pin|hide|in” and “g ID name|open”, each once, with the value before and after',
  },
  CHART_MARKING_CLOSED: {
    status: 403,
    message: 'You may not make a chart under a marking that you could not read yourself',
    fix: 'Choose a marking within your clearance, or leave it out: then only your agency sees the title',
  },
  SHARE_UNKNOWN: {
    status: 422,
    message: 'There is no officer or agency of that name',
    fix: 'Give the handle of an officer or the code of an agency of this centre',
  },
  EXPORT_OUTDATED: {
    status: 409,
    message: 'Some of what is on your chart may no longer be seen; nothing was exported',
    fix: 'Read the chart again, then export it',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
