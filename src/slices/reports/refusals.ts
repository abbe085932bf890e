import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next. One table per slice (HOUSE.md §5). */
export const REFUSALS = {
  MARKING_ABOVE_CLEARANCE: {
    status: 403,
    message: 'You may not file under a marking that you could not read yourself',
    fix: 'Choose a marking within your clearance, or ask an administrator: npx watchfloor officer HANDLE --level N --compartment NAME',
  },
  MARKING_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The marking was not understood; it is never guessed, because a guess could be too wide',
    fix: 'Write TLP:AMBER, or LEVEL//COMPARTMENT//REL TO A, B//CONTROL, for example SECRET//REL TO MEMBERS//ORCON',
  },
  GRADE_NOT_UNDERSTOOD: {
    status: 422,
    message: 'The grade was not understood',
    fix: 'Write source reliability A–F and information credibility 1–6, for example B2; F6 where neither can be judged',
  },
  CREDIBILITY_NEEDS_ORIGINS: {
    status: 422,
    message:
      'Credibility 1 (“confirmed by other sources”) needs two independent origins; a single submission is one',
    fix: 'Grade it 2 or lower; the card shows how many independent origins stand behind each value',
  },
  TERM_NOT_UNDERSTOOD: {
    status: 422,
    message: 'A term of the filing was not understood',
    fix: 'See: npx watchfloor ingest --help',
  },
  READING_BROKE_OFF: {
    status: 422,
    message: 'Reading this submission needed more memory than a reading may take; nothing of it was kept',
    fix: 'Split it into smaller files, and send them one by one',
  },
  REPORT_ALREADY_WITHDRAWN: {
    status: 409,
    message: 'This report is withdrawn already',
    fix: 'Ingest the same bytes again to reinstate it',
  },
  REPORT_RECALLED: {
    status: 409,
    message: 'This report was recalled by its originator',
    fix: 'It stays recalled. File a corrected report; it has an id of its own',
  },
  REPORT_NOT_RECALLED: {
    status: 409,
    message: 'Only a report that its originator took back can be held or purged',
    fix: 'See: npx watchfloor recalls',
  },
  REPORT_HELD: {
    status: 409,
    message: 'The report is under a legal hold',
    fix: 'Wait for its end, or let its officer lift it: npx watchfloor hold lift HOLD --reason …',
  },
  REPORT_PURGED: {
    status: 409,
    message: 'The content of this report was erased already',
    fix: 'Its certificate stands with the recall: npx watchfloor recalls',
  },
  HOLD_INVALID: {
    status: 422,
    message: 'The hold is not understood',
    fix: 'Give a reason, and an end that lies ahead, at most ten years: --until 2027-06-30',
  },
  HOLD_RIGHT_NEEDED: {
    status: 403,
    message: 'Holding and purging are for release authorities and oversight',
    fix: 'Ask one: npx watchfloor officers shows the roles',
  },
  IMPORT_NOT_A_TABLE: {
    status: 422,
    message: 'This file is no table of rows',
    fix: 'Hand it in at Intake, or: npx watchfloor ingest FILE. Rows are imported from CSV and XLSX',
  },
  IMPORT_NOT_READABLE: {
    status: 422,
    message: 'The table cannot be imported as it is; nothing of it was kept',
    fix: 'Mend what is listed, and import it again',
  },
  IMPORT_NEEDS_MAPPING: {
    status: 422,
    message: 'No column could be recognised as a name, so nothing is known of what the rows mean',
    fix: 'Say what the columns mean: in the wizard, or with --mapping FILE (docs/guides/csv.md)',
  },
  IMPORT_FORM: {
    status: 422,
    message: 'The request is not understood',
    fix: 'Send the file as the part “file” of a form, and what is to be known of it as JSON in the part “about”',
  },
  IMPORT_UNDONE: {
    status: 409,
    message: 'This import is undone already',
    fix: 'Bring it back with redo, or import the file again',
  },
  IMPORT_NOT_UNDONE: {
    status: 409,
    message: 'This import stands; there is nothing to bring back',
    fix: 'Nothing to do',
  },
  IMPORT_REASON: {
    status: 422,
    message: 'An import is not undone without a reason',
    fix: 'Say why: it stands in the log beside your name',
  },
  NOT_YOUR_REPORT: {
    status: 403,
    message: 'Only the originator may withdraw a report',
    fix: 'Ask the originating agency, or file a judgement or a report of your own that disagrees',
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
