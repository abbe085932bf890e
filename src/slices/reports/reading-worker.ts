import { readSubmission, type Submission } from '../../core/formats/index.ts';
import { readText } from '../../core/text/read-text.ts';
import { answerTasks } from '../../platform/workers/answer.ts';

/** Reads submissions in a thread of their own: see `reading.ts`. */
answerTasks((submission: Submission) => readSubmission(submission, { readText }));
