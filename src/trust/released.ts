import type { Marking } from '../core/marking/marking.ts';

declare const passed: unique symbol;

/**
 * Data that passed a Desk. Replies must be of this type: what did not pass does not compile. `marking` is the join
 * of everything in it, for the banner.
 */
export interface Released<T> {
  readonly [passed]: true;
  readonly value: T;
  readonly marking: Marking;
}

/** Only `desk.ts` may call this; `tools/tidy.test.ts` holds it to that. */
export function passDesk<T>(value: T, marking: Marking): Released<T> {
  return { value, marking } as Released<T>;
}
