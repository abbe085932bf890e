import {
  documentsIn,
  problem,
  type Document,
  type Extraction,
  type ReadOutcome,
  type Submission,
} from '../../core/formats/index.ts';
import { errorMessage } from '../../platform/errors.ts';
import { BoundedProcess, OverBounds, type Bounds } from '../../platform/workers/bounded.ts';
import { WorkerThread } from '../../platform/workers/pool.ts';
import { readHere, type ReadingTask } from './read-here.ts';
import { refuse } from './refusals.ts';

/** Most heap of the reading thread, MB: the largest submission allowed needs less. */
const MEMORY_MB = 2048;
/** Submissions read in the main thread first: a command on a few files does not wait for a second thread to load. */
const READ_HERE = 12;
/** While it loads, what is no larger is read in the main thread as well: it takes less than the loading. */
const SMALL_BYTES = 20_000;
/** What taking the text out of one file may take; the largest honest file needs a tenth. */
const EXTRACTION: Bounds = { heapMb: 1536, growthMb: 1024, timeMs: 20_000 };

const reading = new WorkerThread<ReadingTask, ReadOutcome>(
  new URL('./reading-worker.ts', import.meta.url),
  MEMORY_MB,
);
const extracting = new BoundedProcess<Submission, Extraction>(
  new URL('./extracting-worker.ts', import.meta.url),
  EXTRACTION,
);
let readSoFar = 0;

/**
 * Reads a text: pure work, the larger half of what a report costs. With many submissions it goes to a second
 * thread, so that one report is read while another is filed. Where that thread dies (its memory is bounded), the
 * submission is refused and the process lives.
 */
async function readAside(task: ReadingTask): Promise<ReadOutcome> {
  const isFirst = readSoFar < READ_HERE;
  if (isFirst) readSoFar += 1;
  if (isFirst || (sizeOf(task) <= SMALL_BYTES && !reading.isReady)) return readHere(task);
  try {
    return await reading.run(task);
  } catch (error) {
    throw refuse('READING_BROKE_OFF', { reason: errorMessage(error) });
  }
}

const sizeOf = (task: ReadingTask): number =>
  'submission' in task ? task.submission.bytes.byteLength : task.extracted.text.length;

/** Takes the text out of a file, never in this process: a file made to exhaust the reader of its format costs a process of its own. */
export async function extractAside(submission: Submission): Promise<Extraction> {
  try {
    return await extracting.run(submission);
  } catch (error) {
    if (!(error instanceof OverBounds)) throw error;
    return { ok: false, problems: [problem('EXTRACTION_STOPPED', {}, { what: error.what })] };
  }
}

/** Every document of a submission, read or refused, one after the other. */
export const readDocuments = (submission: Submission): AsyncGenerator<Document> =>
  documentsIn(submission, {
    submission: (one) => readAside({ submission: one }),
    extracted: (extracted, about) => readAside({ extracted, about }),
    extract: extractAside,
  });
