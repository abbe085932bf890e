import { extractFrom, type Submission } from '../../core/formats/index.ts';
import { answerTasks } from '../../platform/workers/answer.ts';

/** Takes the text out of submissions in a process of their own: see `reading.ts`. */
answerTasks((submission: Submission) => extractFrom(submission));
