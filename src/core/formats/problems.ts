import type { Problem, Where } from './types.ts';
import { LIMITS, type LimitName } from './limits.ts';

/** Every refusal and warning of the readers: what is wrong and what to do. `{fact}` is filled in. */
export const PROBLEMS = {
  EMPTY_FILE: ['The file holds no text.', 'Check that the file was saved completely and send it again.'],
  OVER_LIMIT: ['{what} may hold {max} {unit}; this file has {found}.', 'Split the file into smaller ones.'],
  BINARY_FILE: ['The file is {kind}, not text.', '{advice}'],
  NUL_BYTES: [
    'The file holds NUL bytes, so it is not plain text.',
    'Save it as UTF-8 text, or extract the text from it first.',
  ],
  CONTROL_BYTES: [
    'The file holds {count} control bytes at its beginning, so it is not text.',
    'Extract or export its text first and send that.',
  ],
  UNKNOWN_ENCODING: [
    'The encoding “{label}” is not known.',
    'Use a name such as utf-8, utf-16le, windows-1256 or windows-1252.',
  ],
  ENCODING_GUESSED: [
    'The bytes are not UTF-8; {encoding} was chosen from the letters.',
    'Give the encoding with the file if the text looks wrong.',
  ],
  BROKEN_UTF8: [
    '{count} bytes are not valid UTF-8 and were replaced by U+FFFD.',
    'Save the file again as UTF-8 from its source.',
  ],
  REPLACEMENT_CHARACTERS: [
    'The text holds {count} replacement characters (U+FFFD): it was damaged before it was sent.',
    'Ask the sender for an undamaged copy.',
  ],
  LONE_SURROGATES: [
    '{count} half characters (lone surrogates or NUL) were replaced by U+FFFD.',
    'Save the file again as UTF-8 from its source.',
  ],
  ODD_LENGTH_UTF16: [
    'UTF-16 text with an odd number of bytes: the last byte was left out.',
    'Check that the file was saved completely.',
  ],
  BIDI_CONTROL: [
    '{count} characters that change the direction of writing; the text may read differently from what it looks like.',
    'Compare the passage with its source before relying on it.',
  ],
  MIXED_SCRIPT_WORD: [
    '{count} words mix look-alike letters of different scripts (“{word}”).',
    'Compare the word with its source: it may imitate another one.',
  ],
  TRUNCATED_TEXT: [
    '{count} values or names are longer or more than one claim or thing may hold and were shortened; the report itself keeps them.',
    'Nothing to do, unless a claim needs the rest.',
  ],
  MORE_WARNINGS: [
    '{count} more warnings of this file are not listed.',
    'Correct the listed ones and read the file again.',
  ],
  JSON_SYNTAX: ['The JSON is not valid: {detail}.', 'Correct the JSON at this place and send it again.'],
  JSON_TOO_DEEP: ['The JSON is nested deeper than {max} levels.', 'Flatten the structure.'],
  JSON_DUPLICATE_KEY: [
    'The key “{key}” appears twice in one JSON object, so its value is ambiguous.',
    'Keep one of the two.',
  ],
  JSON_NUMBER_TOO_LARGE: ['The number {number} is too large to be represented.', 'Write it as a string.'],
  NUMBER_NOT_EXACT: [
    'The number {number} has more digits than a computer number keeps.',
    'Write long numbers (cards, accounts) as strings.',
  ],
  PROTOTYPE_KEY: [
    'The key “{key}” is reserved by JavaScript; it was kept as a foreign field only.',
    'Rename the key.',
  ],
  REPORT_SHAPE: ['{path}: {detail}.', 'Compare with json-report.schema.json.'],
  JSON_NO_RECORDS: ['The JSON is no list of records.', 'Give a list of objects, one for each row.'],
  MISP_SHAPE: [
    '{path}: {detail}.',
    'Export the event again from MISP as JSON; the core format says what each key holds.',
  ],
  UNKNOWN_KEY: [
    'The key “{key}” is not part of the report format; it was kept as a foreign field.',
    'Remove it, or use a key of json-report.schema.json.',
  ],
  UNKNOWN_REF: [
    'The reference “{ref}” names no entity of this report.',
    'Add the entity or correct the reference.',
  ],
  VALUE_NOT_UNDERSTOOD: [
    '“{value}” is not a value of {property}; it was kept as a foreign field.',
    'Write it in the form the property needs ({needs}).',
  ],
  STIX_NO_OBJECTS: ['The STIX bundle holds no objects.', 'Export the bundle again with its objects.'],
  STIX_BAD_OBJECT: ['An object was left out: {detail}.', 'Correct the object and send the bundle again.'],
  STIX_DUPLICATE_ID: [
    '{id} appears more than once; the latest version was read.',
    'Send one version of each object in one bundle.',
  ],
  STIX_DANGLING_REF: [
    '{count} references name objects that are not in the bundle; they were kept as foreign fields.',
    'Send the objects together with what refers to them.',
  ],
  STIX_NOT_CONFORMANT: [
    '{message} (STIX 2.1 §{clause}; {type}, {count} times).',
    'The object was read as far as it goes; correct it at its source. A TAXII server refuses it.',
  ],
  STIX_ADVICE: [
    '{message} (STIX 2.1 §{clause}; {type}, {count} times).',
    'Nothing to do; other tools may not understand it.',
  ],
  STIX_JUDGEMENTS_LEFT: [
    '{count} judgements of another centre were not applied.',
    'Look at the records they speak of, and judge yourself (watchfloor judge).',
  ],
  STIX_CLAIMS_UNREAD: [
    '{count} claims of the export are not of their form and were left out.',
    'Export again with the newest version; docs/reference/stix-mapping.md has the form.',
  ],
  STIX_LIFTED: [
    '{count} objects are of STIX 2.0; they were read as 2.1.',
    'Nothing to do; export as STIX 2.1 where the source can.',
  ],
  XML_ENTITIES: [
    'The file declares its own XML entities, which can be used to exhaust a computer.',
    'Save it without a DOCTYPE that declares entities.',
  ],
  HTML_NO_TEXT: [
    'The page holds no text that a reader would see.',
    'Save the page with its text, or send the text alone.',
  ],
  HIDDEN_TEXT: [
    '{count} passages that the page hides from its reader were left out.',
    'Look at the page’s source if hidden text matters.',
  ],
  FRONT_MATTER: [
    'The front matter has no closing “---”, or is too long; it was read as text.',
    'Close the front matter with a line of “---”.',
  ],
  CSV_BAD_MAPPING: [
    'The mapping cannot be used: {path} {detail}.',
    'Correct the mapping and read the file again.',
  ],
  CSV_NEEDS_MAPPING: [
    'No column could be recognised as a name. Columns: {columns}.',
    'Give a mapping that says which column is the name and what the others mean.',
  ],
  CSV_MAPPING_GUESSED: [
    'The meaning of the columns was taken from their names: {summary}.',
    'Give a mapping where this is wrong.',
  ],
  CSV_MISSING_COLUMN: [
    'The mapping names the column “{column}”, which the file does not have. Columns: {columns}.',
    'Correct the mapping or the header.',
  ],
  CSV_UNKNOWN_PROPERTY: [
    'The mapping gives column “{column}” the property “{property}”, which the registry does not have or which does not fit {kind}.',
    'Use a property of the registry.',
  ],
  CSV_UNCLOSED_QUOTE: [
    'A quoted field is never closed.',
    'Close the quotation mark that opens on this line.',
  ],
  CSV_REST_NOT_READ: [
    'From line {line} on nothing was read: too many quotation marks before it are never closed.',
    'Close the quotation marks of the lines listed, and send the file again.',
  ],
  CSV_RAGGED_ROW: [
    'The row has {found} fields; the header has {expected}. The row was left out.',
    'Correct the row: a delimiter inside a field must stand in quotation marks.',
  ],
  CSV_NO_NAME: ['The row has no name and was left out.', 'Fill in the name.'],
  CSV_NO_COLUMNS: [
    'The first row names no column: all of its fields are empty.',
    'Write what the columns are called into the first row, or give a mapping with a header.',
  ],
  CSV_ONLY_HEADER: [
    'The table has a header and no row under it.',
    'Check that the file was saved completely and send it again.',
  ],
  CSV_DUPLICATE_COLUMN: [
    'The header names “{column}” more than once; all columns of that name are read alike.',
    'Give each column a name of its own where they mean different things.',
  ],
  CSV_NO_ROWS: ['No row of the file could be read.', 'Correct the rows listed.'],
  FORMULA_CELL: [
    'The cell starts a spreadsheet formula (“{cell}”). It was kept as text.',
    'Do not open the file in a spreadsheet; ask the sender why it is there.',
  ],
  LIST_IS_NOT_A_REPORT: [
    'This is a designation list ({list}), not a report: read as a report, single words of names would become people.',
    'Import it as a list: watchfloor lists import --list {code} {file}',
  ],
  LIST_BAD_ENCODING: [
    'The bytes of {file} are not {encoding}.',
    'Take the file from the publisher again, unchanged; do not open and save it in another program.',
  ],
  LIST_XML_SYNTAX: [
    'The XML of {file} is broken: {detail}.',
    'The file is damaged or was cut off: take it from the publisher again.',
  ],
  LIST_XML_DOCTYPE: [
    '{file} has a DOCTYPE, which no list publisher uses and which can be made to exhaust a computer.',
    'Take the file from the publisher again; do not remove the DOCTYPE by hand.',
  ],
  LIST_WRONG_SCHEMA: [
    '{file} is not in the form {format}: {detail}.',
    'Check that the format fits the file (docs/guides/lists.md); where the publisher changed its form, a new version of the reader is needed.',
  ],
  LIST_TRUNCATED: [
    '{file} is not complete: {detail}.',
    'Take the file from the publisher again. The version in force stays in force.',
  ],
  LIST_CSV_QUOTES: [
    'A quotation mark in {file} is never closed, or stands inside of a field without being doubled: the rows from there on cannot be told apart.',
    'Take the file from the publisher again; in a file of your own, double each quotation mark inside of a field.',
  ],
  LIST_EMPTY: [
    '{file} holds no entry that could be read ({skipped} were skipped: {reason}).',
    'Check that the format fits the file, and that the file is the list and not an error page.',
  ],
  LIST_PARTS_DO_NOT_MATCH: [
    '{count} of {all} rows of {file} belong to entries that the list itself does not have.',
    'Take all files of the list from the publisher at the same time.',
  ],
  LIST_MISSING_FILE: [
    'The list {format} is read from {roles}; {detail}.',
    'Give each file with its role (docs/guides/lists.md).',
  ],
  LIST_BAD_MAPPING: [
    'The mapping of the list cannot be used: {path} {detail}.',
    'Correct the mapping (docs/guides/lists.md) and read the file again.',
  ],
  LIST_NO_END_MARK: [
    '{file} has no end mark, so a cut exactly between two rows would not show.',
    'Compare the number of entries with the version before.',
  ],
  LIST_UNKNOWN_FIELD: [
    'The field “{field}” is not known to the reader of {format}; what it says was kept in the remarks.',
    'Nothing to do now; tell the maintainers where the field matters for matching.',
  ],
  XML_SYNTAX: [
    'The XML is not well formed: {detail}.',
    'Check that the file was saved completely, and export it again.',
  ],
  XML_DOCTYPE: [
    'The XML has a DOCTYPE, which can define entities that exhaust a computer.',
    'Export it without a DOCTYPE.',
  ],
  XML_TOO_DEEP: ['The XML is nested deeper than {max} levels.', 'Export it again from its source.'],
  PAYMENT_UNKNOWN: [
    'This is no payment that is read here: {found}.',
    'Send pain.001 or pacs.008 (ISO 20022), or an MT103.',
  ],
  PAYMENT_ELEMENT_MISSING: [
    'The payment lacks {element}.',
    'Fill it in: a party that is not named cannot be screened.',
  ],
  PAYMENT_COUNT: [
    'The message says it holds {said} transactions; it holds {found}.',
    'Check that it was sent completely, and send it again.',
  ],
  PAYMENT_REPEATED: ['{id} appears more than once in the message.', 'Send each transaction and field once.'],
  SWIFT_BLOCK: ['The SWIFT message cannot be read: {detail}.', 'Send one complete message with its block 4.'],
  SWIFT_FIELD: [
    'Field {tag}: {detail}.',
    'Correct the field (SWIFT user handbook, MT103) and send it again.',
  ],
  PNR_COLUMNS: [
    'These are not the columns of a passenger list: {found}.',
    'Give a header line with surname, given, dob, nationality, document.',
  ],
  PNR_ROW: ['The row was left out: {detail}.', 'Correct the row and send it again.'],
  ZIP_BROKEN: [
    'The packed document is damaged: {detail}.',
    'Check that it was saved completely, open it in its program, and save it again.',
  ],
  OFFICE_BROKEN: [
    'The document cannot be read: {detail}.',
    'Open it in its program and save it again, or save it as text or CSV and send that.',
  ],
  PDF_BROKEN: ['The PDF is damaged: {detail}.', 'Check that it was saved completely, and send it again.'],
  PDF_TRUNCATED: [
    'The PDF has no end mark: it was cut off.',
    'Check that it was saved completely, and send it again.',
  ],
  PDF_ENCRYPTED: [
    'The PDF is locked with a password.',
    'Save it without the password and send that; passwords are not taken.',
  ],
  PDF_NO_TEXT: [
    'The PDF holds no text: its {pages} pages are pictures, as of a scan.',
    'Recognise its text first (OCR) and send the result.',
  ],
  PDF_PAGES_WITHOUT_TEXT: [
    '{count} pages hold no text that could be read (first: page {first}); they may be scanned.',
    'Look at these pages, and send what they say as text.',
  ],
  PDF_RIGHT_TO_LEFT: [
    '{count} lines of right-to-left writing were put into reading order, and letter forms made for print were folded to plain letters.',
    'Compare names and numbers of these passages with the page.',
  ],
  DOCX_TRACKED_CHANGES: [
    '{count} tracked changes were read as accepted: what was deleted is left out.',
    'Accept or refuse the changes in the document where that is wrong.',
  ],
  DOCX_COMMENTS: ['{count} comments were left out.', 'Send comments that matter as a report of their own.'],
  OFFICE_EMBEDDED: [
    'The document holds {what}, which were left out.',
    'Send what they hold as files of their own where it matters.',
  ],
  XLSX_HIDDEN_SHEETS: [
    'Hidden sheets were left out: {sheets}.',
    'Name one to read it: --sheet, or sheet= in the request.',
  ],
  XLSX_OTHER_SHEETS: [
    'Only the sheet “{sheet}” was read; there are also: {sheets}.',
    'Send the file again with --sheet for each of them.',
  ],
  XLSX_NO_SHEET: ['The workbook has no sheet “{sheet}”. Sheets: {sheets}.', 'Name one of its sheets.'],
  MAIL_NOT_A_MESSAGE: [
    'This is no e-mail: it does not begin with header lines.',
    'Save the message as .eml from the mail program, and send that.',
  ],
  MAIL_DATE: [
    'The date of the e-mail (“{date}”) is not understood.',
    'Give the date of the report (--date).',
  ],
  MBOX_NO_MESSAGES: [
    'The mailbox holds no message.',
    'Export it again as mbox: each message begins with a line “From ”.',
  ],
  PART_NOT_READ: ['{name} was not read ({detail}).', '{fix} The file around it was read.'],
  EXTRACTION_STOPPED: [
    'Taking the text out of the file needed more {what} than it may take; nothing of it was kept.',
    'Save the document anew in its program, or save its text and send that.',
  ],
  READER_FAILED: [
    'The reader of {format} could not finish: {detail}.',
    'Report this with the file’s hash; send the content as plain text meanwhile.',
  ],
} as const satisfies Record<string, readonly [message: string, fix: string]>;

export type ProblemCode = keyof typeof PROBLEMS;
export type Facts = Readonly<Record<string, string | number>>;

const FACT = /\{(\w+)\}/g;
const SHOWN_CHARS = 80;

/** Control and direction characters never reach a terminal through a message. */
function show(fact: string | number): string {
  if (typeof fact === 'number') return fact.toLocaleString('en');
  const plain = fact.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
  return plain.length > SHOWN_CHARS * 4 ? `${plain.slice(0, SHOWN_CHARS * 4)}…` : plain;
}

/** A problem of the table, with its facts filled in. */
export function problem(code: ProblemCode, where: Where = {}, facts: Facts = {}): Problem {
  const fill = (template: string) => template.replace(FACT, (_, name: string) => show(facts[name] ?? ''));
  const [message, fix] = PROBLEMS[code];
  return { code, message: fill(message), where, fix: fill(fix) };
}

/** The refusal of a file that is over a bound. */
export function overLimit(name: LimitName, found: number, where: Where = {}): Problem {
  const { what, max, unit } = LIMITS[name];
  return problem(
    'OVER_LIMIT',
    { ...where, path: where.path ?? name },
    { what: what[0]?.toUpperCase() + what.slice(1), max, unit, found },
  );
}

/** A short piece of foreign text for a message. */
export function excerpt(text: string): string {
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
}

/** Collects warnings up to the bound and counts the rest; the order is that of the file. */
export class Warnings {
  readonly #list: Problem[] = [];
  #unlisted = 0;

  /** `where` may be a function, so that finding a line costs nothing once the bound is reached. */
  add(code: ProblemCode, where: Where | (() => Where) = {}, facts: Facts = {}): void {
    if (this.#list.length >= LIMITS.warnings.max) this.#unlisted += 1;
    else this.#list.push(problem(code, typeof where === 'function' ? where() : where, facts));
  }

  addAll(problems: readonly Problem[]): void {
    for (const one of problems) {
      if (this.#list.length >= LIMITS.warnings.max) this.#unlisted += 1;
      else this.#list.push(one);
    }
  }

  list(): readonly Problem[] {
    if (this.#unlisted === 0) return this.#list;
    return [...this.#list, problem('MORE_WARNINGS', {}, { count: this.#unlisted })];
  }
}
