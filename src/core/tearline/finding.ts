/** What a lower version holds that only the upper one holds. */
export const FINDING_KINDS = [
  'name',
  'number',
  'date',
  'identifier',
  'place',
  'source',
  'passage',
  'record',
  'hidden',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One finding: the words of the lower version with their place (UTF-16 offsets), and what of the upper one they match. */
export interface TearlineFinding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The withheld words of the upper version, with their place there; the same words twice where only the writing differs. */
  readonly upper: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly because: string;
}
