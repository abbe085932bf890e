import type { LimitName } from '../limits.ts';
import { type Facts, overLimit, problem, type ProblemCode } from '../problems.ts';
import type { Problem, Where } from '../types.ts';

/** A list that cannot be used as a whole: the version in force stays. Thrown by the streaming readers, told by `readList`. */
export class ListRefused extends Error {
  readonly problem: Problem;

  constructor(found: Problem) {
    super(`${found.message} ${found.fix}`);
    this.name = 'ListRefused';
    this.problem = found;
  }
}

/** The refusal of a list with a problem of the table. */
export function refuse(code: ProblemCode, where: Where, facts: Facts): ListRefused {
  return new ListRefused(problem(code, where, facts));
}

/** The refusal of a list that is over a bound. */
export function refuseOver(name: LimitName, found: number, where: Where): ListRefused {
  return new ListRefused(overLimit(name, found, where));
}
