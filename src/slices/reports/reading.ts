import { readSubmission, type ReadOutcome, type Submission } from '../../core/formats/index.ts';
import { readText } from '../../core/text/read-text.ts';
import { errorMessage } from '../../platform/errors.ts';
import { WorkerThread } from '../../platform/workers/pool.ts';
import { refuse } from './refusals.ts';

/** Most heap of the reading thread, MB: the largest submission allowed needs less. */
const MEMORY_MB = 2048;
/** Submissions read in the main thread first: a command on a few files does not wait for a second thread to load. */
const READ_HERE = 12;

const thread = new WorkerThread<Submission, ReadOutcome>(
  new URL('./reading-worker.ts', import.meta.url),
  MEMORY_MB,
);
let readHere = 0;

/**
 * Reads a submission: pure work, the larger half of what a report costs. With many submissions it goes to a second
 * thread, so that one report is read while another is filed. Where that thread dies (its memory is bounded), the
 * submission is refused and the process lives.
 */
export async function readAside(submission: Submission): Promise<ReadOutcome> {
  if (readHere < READ_HERE) {
    readHere += 1;
    return readSubmission(submission, { readText });
  }
  try {
    return await thread.run(submission);
  } catch (error) {
    throw refuse('READING_BROKE_OFF', { reason: errorMessage(error) });
  }
}
