import type {
  FormatName,
  FormatReader,
  Problem,
  ReadOutcome,
  Submission,
  TextFormat,
  Tools,
} from './types.ts';
import { refuseBinary, refuseSize } from './binary.ts';
import { countControls, decodeText, type Decoded } from './encoding.ts';
import { FORMATS } from './formats.ts';
import { declaredEncoding } from './html/html.ts';
import { LIMITS } from './limits.ts';
import { excerpt, problem } from './problems.ts';

/** Enough to know a format by. */
const HEAD_BYTES = 8_192;

function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The format of a submission: by the sender's hint, else by its first kilobytes, else by its extension, else plain text. */
export function formatOf(submission: Submission): FormatReader {
  const { bytes, path, hints } = submission;
  const told = FORMATS.find(({ name }) => name === hints.format);
  if (told !== undefined) return told;
  const head = headOf(submission);
  const extension = extensionOf(path);
  const found =
    FORMATS.find((format) => format.sniff(head, bytes) === 'sure') ??
    FORMATS.find((format) => format.extensions.includes(extension)) ??
    FORMATS.find((format) => format.sniff(head, bytes) === 'likely');
  return found ?? (FORMATS.at(-1) as FormatReader);
}

function headOf(submission: Submission): string {
  return decodeText(
    submission.bytes.subarray(0, HEAD_BYTES),
    submission.hints.encoding,
    declaredEncoding(submission.bytes),
  ).text;
}

/** The name of a submission's format. */
export const recognise = (submission: Submission): FormatName => formatOf(submission).name;

/** NUL or many control bytes in one-byte text mean that the file is something else; UTF-16 is full of zeros by nature. */
function refuseNonText(bytes: Uint8Array, { encoding }: Decoded): Problem | null {
  if (encoding.startsWith('utf-16')) return null;
  const at = bytes.indexOf(0);
  if (at >= 0) return problem('NUL_BYTES', { byte: at });
  const { count, tooMany } = countControls(bytes);
  return tooMany ? problem('CONTROL_BYTES', { byte: 0 }, { count }) : null;
}

export type DecodedSubmission =
  | { readonly ok: true; readonly decoded: Decoded }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text of a submission that is text; refused where its bytes are something else, or too many. */
export function decodeSubmission({ bytes, hints }: Submission): DecodedSubmission {
  const refused = refuseSize(bytes) ?? refuseBinary(bytes);
  if (refused) return { ok: false, problems: [refused] };
  const decoded = decodeText(bytes, hints.encoding, declaredEncoding(bytes));
  const nul = refuseNonText(bytes, decoded);
  if (nul) return { ok: false, problems: [nul] };
  if (decoded.text === '') return { ok: false, problems: [problem('EMPTY_FILE', { byte: 0 })] };
  return { ok: true, decoded };
}

function run(reader: TextFormat, submission: Submission, tools: Tools): ReadOutcome {
  const read = decodeSubmission(submission);
  if (!read.ok) return read;
  const { decoded } = read;
  const result = reader.read({ ...submission, text: decoded.text }, tools);
  if (!result.ok) return result;
  const warnings = [...decoded.warnings, ...result.warnings].slice(0, LIMITS.warnings.max + 1);
  return { ...result, format: reader.name, encoding: decoded.encoding, warnings };
}

/** The edge: whatever a reader did not foresee refuses this one file and leaves the others alone. */
export function readerFailed(format: FormatName, path: string, error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  return problem('READER_FAILED', { path }, { format, detail: excerpt(detail) });
}

/**
 * Turns a submitted text into Readings. Never throws on what is in the file: a file that cannot be read is refused
 * with problems that say what is wrong, where, and what to do; a file that can is read completely, with warnings for
 * whatever was guessed, left out or looks like a disguise. Pure: the same bytes and hints give the same outcome.
 * Formats that only hold text go through `readDocuments`.
 */
export function readSubmission(submission: Submission, tools: Tools): ReadOutcome {
  const size = refuseSize(submission.bytes);
  if (size) return { ok: false, problems: [size] };
  const reader = formatOf(submission);
  const binary = refuseBinary(submission.bytes);
  if (binary) return { ok: false, problems: [binary] };
  if (reader.takes === 'bytes') {
    const facts = { kind: reader.label, advice: 'Take its text out first.' };
    return { ok: false, problems: [problem('BINARY_FILE', { byte: 0 }, facts)] };
  }
  try {
    return run(reader, submission, tools);
  } catch (error) {
    return { ok: false, problems: [readerFailed(reader.name, submission.path, error)] };
  }
}
