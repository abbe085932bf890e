/** The shapes of the exercise world and of its truth. Nothing here is shared with the code that reads the reports. */
export interface Party {
  readonly code: string;
  readonly name: string;
  readonly kind: 'agency' | 'partner';
  /** The fusion node that hosts the agency: the national centre or one of six provincial ones. */
  readonly node?: string;
  readonly country: string;
  readonly agencyKind: string;
}

export interface Community {
  readonly code: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface Officer {
  readonly handle: string;
  readonly name: string;
  readonly party: string;
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly compartments: readonly string[];
  readonly roles: readonly string[];
}

export interface WorldPurpose {
  readonly code: string;
  readonly name: string;
  readonly needsCase: boolean;
}

export interface WorldFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly party: string;
  readonly officer: string;
  readonly marking: string;
  /** Admiralty code: reliability of the source, credibility of the information. */
  readonly grade: string;
  readonly sourceType: string;
  readonly date: string | null;
  readonly reference?: string;
}

export type ThingKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'event'
  | 'operation'
  | 'programme'
  | 'vehicle'
  | 'vessel'
  | 'account'
  | 'channel'
  | 'wallet'
  | 'weapon'
  | 'document';

/** Something the reports speak of. `names` are the spellings that mean only this thing wherever they stand. */
export interface Thing {
  readonly id: string;
  readonly kind: ThingKind;
  readonly names: readonly string[];
  /** Need not become a record: somebody’s father (“s/o”) of whom nothing else is said, a newspaper in its own masthead. */
  readonly optional?: true;
}

export interface TruthThing {
  readonly id: string;
  readonly kind: ThingKind;
  readonly optional?: true;
  readonly canonical: string;
  readonly mentions: readonly { readonly path: string; readonly names: readonly string[] }[];
}

export interface TruthCasualties {
  readonly path: string;
  readonly category: string;
  readonly effect: 'killed' | 'injured' | 'abducted';
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export interface TruthEvent {
  readonly id: string;
  readonly type: string;
  readonly interval: { readonly from: string; readonly to: string };
  readonly places: readonly string[];
  readonly participants: readonly { readonly thing: string; readonly role: string }[];
  readonly casualties: readonly TruthCasualties[];
  readonly files: readonly string[];
}

export interface TruthOrigin {
  readonly id: string;
  readonly files: readonly string[];
  readonly reason: string;
}

/** A record named by where it is said and how it is written there. */
export interface At {
  readonly path: string;
  readonly name: string;
}

/**
 * What must hold of a picture. Offsets are UTF-16 units in the file's text; the author writes `near`, a passage of the
 * file, and the builder finds it.
 */
export type Check =
  | { readonly type: 'same'; readonly records: readonly At[] }
  | { readonly type: 'different'; readonly groups: readonly (readonly At[])[] }
  | { readonly type: 'origin-one'; readonly files: readonly string[] }
  | { readonly type: 'origin-apart'; readonly files: readonly string[] }
  | {
      readonly type: 'conflict';
      readonly property: string;
      readonly files: readonly string[];
      readonly expected: boolean;
    }
  | {
      readonly type: 'modality';
      readonly path: string;
      readonly modality: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: 'statement';
      readonly path: string;
      readonly not: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: 'casualties';
      readonly path: string;
      readonly effect: 'killed' | 'injured' | 'abducted';
      readonly low: number | null;
      readonly high: number | null;
    }
  | {
      readonly type: 'interval';
      readonly path: string;
      readonly from: string;
      readonly to: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      /** No date claimed there is narrower than so many days. */
      readonly type: 'vague';
      readonly path: string;
      readonly days: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'kind'; readonly at: At; readonly kind: ThingKind; readonly not: ThingKind }
  | {
      readonly type: 'once';
      readonly path: string;
      readonly property: string;
      readonly spans: readonly (readonly [start: number, end: number])[];
    }
  | { readonly type: 'event-one'; readonly files: readonly string[]; readonly eventType: string }
  | { readonly type: 'absent'; readonly name: string }
  | { readonly type: 'roles'; readonly record: At; readonly atLeast: number };

type Near<C> = C extends { start: number }
  ? Omit<C, 'start' | 'end'> & { near: string }
  : C extends { spans: unknown }
    ? Omit<C, 'spans'> & { near: string }
    : C;

/** A check as an author writes it: a passage instead of offsets. */
export type WrittenCheck = Near<Check>;

export interface Trap {
  readonly id: string;
  readonly kind: string;
  readonly description: string;
  /** Whose picture; without it, that of a reader who sees everything. */
  readonly asOfficer?: string;
  readonly check: Check;
}

export type WrittenTrap = Omit<Trap, 'check'> & { readonly check: WrittenCheck };

/** A spelling in one file. `optional`: finding it is no merit and missing it no fault (headers in capitals, fathers). */
export interface TruthName {
  readonly name: string;
  readonly thing: string;
  readonly optional?: true;
}

export interface Truth {
  readonly things: readonly TruthThing[];
  /** For every file: what each surface name in it means. */
  readonly sameRecord: Readonly<Record<string, readonly TruthName[]>>;
  /** Only clusters of two files or more; every other file is its own origin. */
  readonly origins: readonly TruthOrigin[];
  readonly events: readonly TruthEvent[];
  readonly traps: readonly Trap[];
}

export interface World {
  readonly seed: number;
  readonly parties: readonly Party[];
  readonly communities: readonly Community[];
  readonly officers: readonly Officer[];
  readonly purposes: readonly WorldPurpose[];
  readonly files: readonly WorldFile[];
  readonly truth: Truth;
}

export type Genre =
  | 'intrep'
  | 'sitrep'
  | 'fir'
  | 'liaison'
  | 'fiu'
  | 'prison'
  | 'press'
  | 'html'
  | 'markdown'
  | 'minutes'
  | 'border'
  | 'urdu'
  | 'plain'
  | 'raw';

/**
 * A report before it is given its agency's frame. In `text`, `{a|b}` is a choice, `[[surface@thing]]` a name whose
 * meaning the spelling alone does not settle, and every name of a Thing stands for that Thing by itself.
 */
export interface Draft {
  readonly path: string;
  readonly party: string;
  readonly marking: string;
  readonly grade: string;
  readonly sourceType: string;
  readonly date: string | null;
  readonly genre: Genre;
  readonly title?: string;
  readonly reference?: string;
  readonly author?: string;
  readonly text: string;
  readonly encoding?: 'utf-8' | 'utf-16le' | 'windows-1256';
  /** Key of the origin this report shares with others. */
  readonly origin?: string;
  readonly events?: readonly string[];
  readonly casualties?: readonly (Omit<TruthCasualties, 'path'> & { readonly event: string })[];
  /** What an ambiguous spelling means in this file. */
  readonly who?: Readonly<Record<string, string>>;
}
