import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  CORRECTION_MISSING: {
    status: 422,
    message: 'A change needs to say what holds instead, and it must differ from what was read',
    fix: 'Give --value, --qualifier, --modality, --type or --subject; to leave the claim out: watchfloor review refuse',
  },
  CORRECTION_NOT_FOR_THIS: {
    status: 422,
    message: 'Only a change carries a correction, and it is about one claim',
    fix: 'Write: watchfloor review change CLAIM --value "…" --because "…"',
  },
  VALUE_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The corrected value was not understood for this property',
    fix: 'Write it in the form that the facts name; a claim keeps the kind of its value',
  },
  CODE_NOT_UNDERSTOOD: {
    status: 422,
    message: 'There is no such word in the code list',
    fix: 'Give one of the words that the facts name',
  },
  REREAD_RIGHT_MISSING: {
    status: 403,
    message: 'Your roles do not allow putting another reading of reports in force',
    fix: 'Ask an officer with the role analyst; npx watchfloor officers shows who has it',
  },
  REREAD_UNFINISHED: {
    status: 409,
    message:
      'Not every report asked for is compared with today’s rules and written anew; nothing was put in force',
    fix: 'Go on first: watchfloor review reread --apply does all of it, and goes on where it was stopped',
  },
  NOTHING_SELECTED: {
    status: 422,
    message: 'No claim was named, or nothing that was selected waits for an officer',
    fix: 'Name claims, or a report whose claims wait: watchfloor review shows the reports, watchfloor review REPORT its claims',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
