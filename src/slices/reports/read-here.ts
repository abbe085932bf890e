import {
  readExtracted,
  readSubmission,
  type About,
  type Extracted,
  type ReadOutcome,
  type Submission,
} from '../../core/formats/index.ts';
import { readText } from '../../core/text/read-text.ts';

/** What is to be read: a submission that is text, or the text that was taken out of one. */
export type ReadingTask =
  | { readonly submission: Submission }
  | { readonly extracted: Extracted; readonly about: About };

/** Reads in the thread that calls. */
export const readHere = (task: ReadingTask): ReadOutcome =>
  'submission' in task
    ? readSubmission(task.submission, { readText })
    : readExtracted(task.extracted, task.about, { readText });
