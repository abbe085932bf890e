import type { Marking } from '../../core/marking/index.ts';

/** Whether words under a marking may be shown to the model: up to the level that the operator chose, and of no compartment. */
export function mayShowModel({ level, compartments }: Marking, mostLevel: number): boolean {
  return level <= mostLevel && compartments.length === 0;
}
