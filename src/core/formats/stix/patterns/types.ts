/** A STIX pattern (STIX 2.1 §9) as a tree. */
export type Observation =
  | { readonly kind: 'observation'; readonly comparison: Comparison }
  | { readonly kind: 'and' | 'or' | 'followed-by'; readonly left: Observation; readonly right: Observation }
  | { readonly kind: 'qualified'; readonly of: Observation; readonly qualifier: PatternQualifier };

export type PatternQualifier =
  | { readonly kind: 'within'; readonly seconds: number }
  | { readonly kind: 'repeats'; readonly times: number }
  | { readonly kind: 'start-stop'; readonly start: string; readonly stop: string };

export const COMPARATORS = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'IN',
  'LIKE',
  'MATCHES',
  'ISSUBSET',
  'ISSUPERSET',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export type Comparison =
  | { readonly kind: 'and' | 'or'; readonly left: Comparison; readonly right: Comparison }
  | { readonly kind: 'exists'; readonly path: ObjectPath; readonly negated: boolean }
  | {
      readonly kind: 'test';
      readonly path: ObjectPath;
      readonly comparator: Comparator;
      readonly negated: boolean;
      readonly values: readonly PatternValue[];
    };

export interface ObjectPath {
  readonly type: string;
  /** Names, indices, or '*' for any item of a list. */
  readonly steps: readonly (string | number)[];
}

export interface PatternValue {
  readonly type: 'string' | 'integer' | 'float' | 'boolean' | 'hex' | 'binary' | 'timestamp';
  readonly text: string;
}
