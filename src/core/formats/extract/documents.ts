import type { FormatName, Hints, Problem, ReadOutcome, Submission } from '../types.ts';
import type { Extracted, Extraction, Part } from './types.ts';
import type { About } from './read-extracted.ts';
import { refuseSize } from '../binary.ts';
import { LIMITS } from '../limits.ts';
import { overLimit, problem } from '../problems.ts';
import { formatOf, readerFailed } from '../read.ts';

/** Takes the text out of a file: in a thread with limits, where the caller has one. */
export type Extract = (submission: Submission) => Promise<Extraction>;

/** How a submission is read: its own bytes as they stand, or the text that was taken out of them. */
export interface Reader {
  readonly submission: (submission: Submission) => Promise<ReadOutcome>;
  readonly extracted: (extracted: Extracted, about: About) => Promise<ReadOutcome>;
  readonly extract: Extract;
}

/** One document of a submission, read or refused. */
export interface Document {
  /** 'mail.eml!/annex.pdf' for a file in a file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly outcome: ReadOutcome;
  /** The number that the file, or the one around it, gives itself: documents that share one have one origin. */
  readonly reference: string | null;
  /** Markings of the files around it, as written. */
  readonly markings: readonly string[];
  /** Bytes of the files in it that could be read: whoever sends one of them alone relays it. */
  readonly holds: readonly Uint8Array[];
}

/** A part of this kind tells nothing by not being read: pictures, archives, keys. The file around it has a note. */
const NO_TEXT: ReadonlySet<Problem['code']> = new Set([
  'BINARY_FILE',
  'NUL_BYTES',
  'CONTROL_BYTES',
  'EMPTY_FILE',
]);

/** Takes the text out of one file here and now; a format that is text needs nothing taken out. */
export async function extractFrom(submission: Submission): Promise<Extraction> {
  const format = formatOf(submission);
  if (format.takes === 'text') return { ok: true, document: null, parts: [], warnings: [] };
  try {
    return await format.extract(submission);
  } catch (error) {
    return { ok: false, problems: [readerFailed(format.name, submission.path, error)] };
  }
}

/** What of all that one submission holds was unpacked so far. */
interface Budget {
  bytes: number;
}

const hintsFor = ({ dated, mapping }: Hints): Hints => ({
  ...(dated === undefined ? {} : { dated }),
  ...(mapping === undefined ? {} : { mapping }),
});

/** What a file inherits from those around it. */
interface Inherited {
  readonly depth: number;
  readonly reference: string | null;
  readonly markings: readonly string[];
}

const pathOf = (around: string, part: Part) => `${around}!/${part.name}`;

/** A part that holds no text is a note in the file around it, and no document. */
function noteOf(part: Part, { path, outcome }: Document, around: string): Problem | null {
  const [told] = outcome.ok ? [] : outcome.problems;
  if (!part.aside || told === undefined || path !== pathOf(around, part) || !NO_TEXT.has(told.code))
    return null;
  return problem(
    'PART_NOT_READ',
    { path: part.name },
    { name: part.name, detail: told.message.replace(/\.$/, ''), fix: told.fix },
  );
}

class Walk {
  readonly #reader: Reader;
  readonly #budget: Budget = { bytes: 0 };

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async *from(submission: Submission, inherited: Inherited): AsyncGenerator<Document> {
    const { path, bytes } = submission;
    const { reference, markings } = inherited;
    const read = (outcome: ReadOutcome): Document => ({
      path,
      bytes,
      outcome,
      reference,
      markings,
      holds: [],
    });
    const size = refuseSize(bytes);
    if (size) return yield read({ ok: false, problems: [size] });
    const format = formatOf(submission);
    // Told along, so that the reader does not look at the content a second time.
    const told = { ...submission, hints: { ...submission.hints, format: format.name } };
    if (format.takes === 'text') return yield read(await this.#reader.submission(told));
    const extraction = await this.#reader.extract(submission);
    if (!extraction.ok) return yield read(extraction);
    yield* this.#extracted(submission, format.name, extraction, inherited);
  }

  async *#extracted(
    submission: Submission,
    format: FormatName,
    { document, parts, warnings }: Extraction & { readonly ok: true },
    inherited: Inherited,
  ): AsyncGenerator<Document> {
    const { path, bytes, hints } = submission;
    if (document === null) {
      for (const part of parts) yield* this.#part(part, submission, inherited);
      return;
    }
    const reference = document.reference ?? inherited.reference;
    const passedOn = { ...inherited, reference, markings: [...inherited.markings, ...document.markings] };
    // Parts are read before the file around them is told of, so that its warnings can say which were not.
    const read: Document[] = [];
    const notes: Problem[] = [];
    for (const part of parts) {
      for await (const one of this.#part(part, submission, passedOn)) {
        const note = noteOf(part, one, path);
        if (note === null) read.push(one);
        else notes.push(note);
      }
    }
    const outcome = await this.#reader.extracted(document, {
      format,
      path,
      hints,
      warnings: [...warnings, ...notes],
    });
    // What cannot be read makes no tie: the same crest or signature stands in messages of many origins.
    const direct = new Set(parts.map((part) => pathOf(path, part)));
    const holds = read.flatMap((one) => (one.outcome.ok && direct.has(one.path) ? [one.bytes] : []));
    yield { path, bytes, outcome, reference, markings: inherited.markings, holds };
    yield* read;
  }

  async *#part(part: Part, around: Submission, inherited: Inherited): AsyncGenerator<Document> {
    const { bytes } = part;
    const path = pathOf(around.path, part);
    const depth = inherited.depth + 1;
    this.#budget.bytes += bytes.length;
    const over = this.#refusal(depth);
    if (over) {
      const { reference, markings } = inherited;
      yield { path, bytes, outcome: { ok: false, problems: [over] }, reference, markings, holds: [] };
    } else yield* this.from({ bytes, path, hints: hintsFor(around.hints) }, { ...inherited, depth });
  }

  #refusal(depth: number): Problem | null {
    if (depth > LIMITS.mailDepth.max) return overLimit('mailDepth', depth);
    return this.#budget.bytes > LIMITS.partBytes.max ? overLimit('partBytes', this.#budget.bytes) : null;
  }
}

/**
 * Every document of a submission, in order: the file itself, and the files in it, to a bounded depth and size. One that
 * cannot be read is refused by itself and stops none of the others.
 */
export function documentsIn(submission: Submission, reader: Reader): AsyncGenerator<Document> {
  return new Walk(reader).from(submission, { depth: 0, reference: null, markings: [] });
}
