import type { FormatName, FormatReader, Problem, ReadOutcome, Submission, Tools } from './types.ts';
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

function readerFor(submission: Submission): FormatReader {
  const { bytes, path } = submission;
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

/** The format of a submission: by the sender's hint, else by its first kilobytes, else by its extension, else plain text. */
export function recognise(submission: Submission): FormatName {
  return submission.hints.format ?? readerFor(submission).name;
}

/** NUL or many control bytes in one-byte text mean that the file is something else; UTF-16 is full of zeros by nature. */
function refuseNonText(bytes: Uint8Array, { encoding }: Decoded): Problem | null {
  if (encoding.startsWith('utf-16')) return null;
  const at = bytes.indexOf(0);
  if (at >= 0) return problem('NUL_BYTES', { byte: at });
  const { count, tooMany } = countControls(bytes);
  return tooMany ? problem('CONTROL_BYTES', { byte: 0 }, { count }) : null;
}

function run(reader: FormatReader, submission: Submission, tools: Tools): ReadOutcome {
  const decoded: Decoded =
    reader.takes === 'bytes'
      ? { text: '', encoding: 'binary', warnings: [] }
      : decodeText(submission.bytes, submission.hints.encoding, declaredEncoding(submission.bytes));
  const nul = refuseNonText(submission.bytes, decoded);
  if (nul && reader.takes === 'text') return { ok: false, problems: [nul] };
  if (decoded.text === '' && reader.takes === 'text')
    return { ok: false, problems: [problem('EMPTY_FILE', { byte: 0 })] };
  const result = reader.read({ ...submission, text: decoded.text }, tools);
  if (!result.ok) return result;
  const warnings = [...decoded.warnings, ...result.warnings].slice(0, LIMITS.warnings.max + 1);
  return { ...result, format: reader.name, encoding: decoded.encoding, warnings };
}

/**
 * Turns a submitted file into Readings. Never throws on what is in the file: a file that cannot be read is refused
 * with problems that say what is wrong, where, and what to do; a file that can is read completely, with warnings for
 * whatever was guessed, left out or looks like a disguise. Pure: the same bytes and hints give the same outcome.
 */
export function readSubmission(submission: Submission, tools: Tools): ReadOutcome {
  const size = refuseSize(submission.bytes);
  if (size) return { ok: false, problems: [size] };
  const { format } = submission.hints;
  const reader = FORMATS.find(({ name }) => name === format) ?? readerFor(submission);
  const binary = reader.takes === 'text' ? refuseBinary(submission.bytes) : null;
  if (binary) return { ok: false, problems: [binary] };
  try {
    return run(reader, submission, tools);
  } catch (error) {
    // The edge: whatever a reader did not foresee refuses this one file and leaves the others alone.
    const detail = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [
        problem('READER_FAILED', { path: submission.path }, { format: reader.name, detail: excerpt(detail) }),
      ],
    };
  }
}
