import { join } from '../core/marking/lattice.ts';
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

/** The same data in another shape: the marking stays. */
export function mapReleased<A, B>(released: Released<A>, shape: (value: A) => B): Released<B> {
  return passDesk(shape(released.value), released.marking);
}

/** Two answers in one, under the join of their markings. */
export function bothReleased<A, B, C>(a: Released<A>, b: Released<B>, shape: (a: A, b: B) => C): Released<C> {
  return passDesk(shape(a.value, b.value), join(a.marking, b.marking));
}
