/**
 * A marking is a value in a lattice, not a label (WORDS.md §2). All sets are sorted and without repeats, so that
 * equal markings have one canonical form and one interned row.
 */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface Marking {
  /** 0 unclassified … 4 top secret. */
  readonly level: Level;
  readonly compartments: readonly string[];
  /**
   * Who may receive it: a conjunction of audiences, each a set of party or community codes. A reader must be in
   * every audience. `[]` = ALL. One audience per input keeps the intersection exact where an agency in one input
   * is a member of a community in the other (ADR 0004). Each audience names its originator too, so an audience of
   * the originator alone is "originator only".
   */
  readonly releasableTo: readonly (readonly string[])[];
  readonly originators: readonly string[];
  readonly controls: readonly string[];
  /** null = any purpose; otherwise only for these. */
  readonly purposes: readonly string[] | null;
  /** UTC instant after which it is readable by its originators only; null = no expiry. */
  readonly expiresAt: string | null;
}

/** What the release rule needs to know of a reader. */
export interface Clearance {
  readonly party: string;
  readonly communities: readonly string[];
  readonly level: Level;
  readonly compartments: readonly string[];
}
