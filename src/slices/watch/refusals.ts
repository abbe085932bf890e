import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  SEARCH_NOT_YOURS: {
    status: 403,
    message: 'A colleague shares this search; only its owner ends it',
    fix: 'Keep one of your own under another name, or end your subscription',
  },
  AUDIENCE_UNKNOWN: {
    status: 422,
    message: 'There is no officer or agency of that name to share with',
    fix: 'Write handles of officers and codes of agencies as GET /api/watch/audiences lists them',
  },
  COLLEAGUE_MAY_NOT: {
    status: 422,
    message: 'That officer cannot open this report, or is not known here',
    fix: 'Ask another colleague; who may see a report stands on its page',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
