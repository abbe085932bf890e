/**
 * Contract of the scored comparison of two names. `agree.ts` next door answers "one name or another?" with levels, for
 * keys and cards; this folder answers "how alike, how telling, and why?" with numbers, for screening and resolution.
 */
export const MATCH_KINDS = ['person', 'organisation', 'thing'] as const;
/** thing: a vessel, an aircraft, a place or anything else whose name is neither a person's nor an organisation's. */
export type MatchKind = (typeof MATCH_KINDS)[number];

/** What a part of a name is (issue 3 §1). */
export const PART_KINDS = [
  'given',
  'father',
  'family',
  'nisba',
  'particle',
  'kunya',
  'honorific',
  'compound',
  'initial',
  'word',
  'legal-form',
  'acronym',
  'number',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** One part of a prepared name. Made once per distinct spelling and shared, so that a name is a list of pointers. */
export interface NamePart {
  /** Folded writing; compounds hold their words parted by a space. */
  readonly text: string;
  readonly kind: PartKind;
  readonly script: 'Latn' | 'Arab' | 'Cyrl' | 'other';
  /** How telling the part is: −log2 of the share of bearers, in bits; 0 for particles and honorifics. */
  readonly bits: number;
  /** Script-neutral consonant keys under which an index finds it, the likeliest first; never empty for parts with bits. */
  readonly keys: readonly string[];
  /** How it may be read, in units of sound (`units.ts`), the usual reading first. */
  readonly readings: readonly Uint32Array[];
  /** Units of the usual reading. */
  readonly length: number;
  /** Which classes of consonants it holds, one bit each, and how many: for a quick no. */
  readonly classes: number;
  readonly classCount: number;
  /** The name that stands for its forms in other languages and in short; null where none is known. */
  readonly form: string | null;
  /** True where sound alone decides: not for initials, numbers, legal forms, nor for compounds that may be cut short. */
  readonly open: boolean;
  /** True where the part may be written together with its neighbour. */
  readonly joins: boolean;
  /** The words of a compound or a kunya that can stand for it alone (Abdelkader, Kader; Inayatullah, Inayat). */
  readonly inner: readonly NamePart[];
}

/** A name taken apart, ready to be compared many times. */
export interface PreparedName {
  readonly text: string;
  readonly kind: MatchKind;
  readonly parts: readonly NamePart[];
  /** Words that hid letters of another alphabet, digits or invisible marks; they are compared as they are meant. */
  readonly hidden: readonly string[];
}

/** How one part of the one name stands to the other name. */
export interface NameStep {
  /** Words of each side this step speaks of, as folded; '' where a side has nothing. */
  readonly a: string;
  readonly b: string;
  /** E.g. 'same', 'spelling', 'sound', 'initial', 'joined', 'acronym', 'missing', 'other-part', 'order', 'kunya'. */
  readonly how: string;
  /** How alike the two are, 0 to 1; 0 for what stands alone. */
  readonly likeness: number;
  /** Weight of the step in the whole, in bits. */
  readonly bits: number;
}

/** Result of comparing two names. `similarity` and `evidence` are functions of `steps` alone: `similarityOf(steps)`. */
export interface NameMatch {
  /** 0 to 0.99: how alike; never 1 on a name alone. 0.7 is the line between match and none on name_bench. */
  readonly similarity: number;
  /** Bits of shared, telling name: two "Muhammad Khan" share little, two "Gulkarim Shinwari" much. */
  readonly evidence: number;
  readonly steps: readonly NameStep[];
}
