/** Time as a dependency: the only place that reads the machine's clock. */
export interface Clock {
  /** Now as a UTC instant in ISO form with milliseconds. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still, for tests that compare answers byte for byte. */
export function fixedClock(instant: string): Clock {
  return { now: () => instant };
}
