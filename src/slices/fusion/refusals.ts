import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  NAME_AMBIGUOUS: {
    status: 409,
    message: 'Several entities bear that name',
    fix: 'Ask again with one of the ids',
  },
  PICTURE_TOO_LARGE: {
    status: 413,
    message: 'The picture would hold more than can be shown at once',
    fix: 'Ask for what you need of it: watchfloor search TEXT, then watchfloor card ID',
  },
  ENTITY_TOO_LARGE: {
    status: 413,
    message: 'This name is tied to more records than a card can hold',
    fix: 'Search with more of the name, or open one of its records',
  },
  JUDGEMENT_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The judgement was not understood',
    fix: 'Write: watchfloor judge same|different|unsure RECORD RECORD --reason TEXT; for claims: watchfloor review accept|change|refuse CLAIM --because TEXT',
  },
  REASON_MISSING: {
    status: 422,
    message: 'A judgement needs a reason',
    fix: 'Add --reason "why you think so"',
  },
  REASON_TOO_LONG: {
    status: 422,
    message: 'The reason is longer than anybody reads',
    fix: 'Say it in at most 4,000 characters; what is longer is a report of its own: watchfloor ingest',
  },
  CLAIMS_NOT_UNDERSTOOD: {
    status: 422,
    message: 'Give claims, each once, and not more than one act may be about',
    fix: 'See the claims of a report with: watchfloor review REPORT; give at most 1,000 of them at a time',
  },
  CLAIM_REVIEWED: {
    status: 409,
    message: 'An officer has acted on this claim already; nothing was changed',
    fix: 'Read the acts named. To decide over one that you have seen, name it in over (--over ACT); to take one back: watchfloor review undo ACT --because "…"',
  },
  ACT_MARKING_CLOSED: {
    status: 403,
    message: 'You may not act under a marking that you could not read yourself',
    fix: 'Choose a marking within your clearance, or leave it out: then the act carries that of what it is about',
  },
  JUDGED_ALONE: {
    status: 422,
    message: 'A record cannot be judged against itself',
    fix: 'Give two different records; watchfloor why ID lists them',
  },
  NAME_NOT_UNDERSTOOD: {
    status: 422,
    message: 'A name besides is some words, and not too many',
    fix: 'Write: watchfloor review alias RECORD "THE OTHER NAME" --because "…"',
  },
  NAME_KNOWN: {
    status: 409,
    message: 'The record bears that name already',
    fix: 'Look at it: watchfloor card RECORD',
  },
  NOT_TAUGHT_OF_THIS: {
    status: 409,
    message: 'This record is itself something learnt: names are taught of what a report says by itself',
    fix: 'Teach it of another record of the same thing; watchfloor why NAME lists them',
  },
  LISTED_STAYS: {
    status: 409,
    message: 'What a designation list names stays: no word of ours excludes it',
    fix: 'If two things are not the same, say so: watchfloor judge different RECORD RECORD --reason "…"',
  },
  NOTHING_TO_PUT_IN_FORCE: {
    status: 409,
    message: 'Today’s rules read nothing otherwise in the reports asked for, or it is in force already',
    fix: 'See what they would change with: watchfloor review reread',
  },
  READING_STOOD_UPON: {
    status: 409,
    message: 'Later readings of some of these reports are in force; nothing was put back',
    fix: 'Take the later act back first; watchfloor log lists your own',
  },
  JUDGED_MEANWHILE: {
    status: 409,
    message: 'A colleague judged these two meanwhile; yours was not recorded',
    fix: 'Read what they decided and why, then record yours again if you still think so: what you wrote is kept',
  },
  NOT_YET_KNOWN: {
    status: 409,
    message: 'Nothing was known of it here at that time',
    fix: 'Choose a later time: its history says when the first report came in',
  },
  NOTHING_TO_UNDO: {
    status: 404,
    message: 'There is no act or report of that id that you could undo',
    fix: 'See your own acts with: watchfloor log',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
