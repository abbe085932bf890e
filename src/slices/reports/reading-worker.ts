import { answerTasks } from '../../platform/workers/answer.ts';
import { readHere, type ReadingTask } from './read-here.ts';

/** Reads submissions in a thread of their own: see `reading.ts`. */
answerTasks((task: ReadingTask) => readHere(task));
