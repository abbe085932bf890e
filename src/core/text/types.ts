import type { EntityKind, Interval, NameKind, Qualifier, Script, Zone } from '../words/index.ts';

/** The steps of reading prose, each a pure function over the one before: layOut → findTimes, findQuantities, findNames → readText. */

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  readonly script: Script;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Range of tokens, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `zones`. A sentence never crosses a zone. */
  readonly zone: number;
}

/** The text cut up: zones cover it without gap or overlap, in order. */
export interface Layout {
  readonly text: string;
  readonly language: string;
  readonly scripts: readonly Script[];
  readonly title: string | null;
  readonly zones: readonly Zone[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly interval: Interval;
  readonly rule: string;
}

export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Head noun or unit as written, lower case ('soldiers', 'kg', 'months'); empty where there is none. */
  readonly unit: string;
  /** Set for money: amount in minor units and ISO 4217 code. */
  readonly money: { readonly amountMinor: number; readonly currency: string } | null;
  readonly rule: string;
}

/** A proper name (or a named event, operation, programme) as written once. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly script: Script;
  readonly kind: EntityKind;
  readonly nameKind: NameKind;
  /** Title or rank written with a person's name, outside the span ('General', 'مولانا'). */
  readonly title: string | null;
  /** Public registry key ('place:PK:quetta', 'org:al-qaida') or null. */
  readonly anchor: string | null;
  readonly rule: string;
}

/** "X, also known as Y", "X (Y)": two found names of one thing, by their index. */
export interface FoundAlias {
  readonly of: number;
  readonly alias: number;
  readonly rule: string;
}
