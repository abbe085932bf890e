import type { EntityKind } from '../../../words/index.ts';
import type { DateOrder } from '../../dates.ts';

/** What a column of a national list can say of the listed party. */
export const LIST_FIELDS = [
  'name',
  'namePart',
  'alias',
  'weakAlias',
  'formerName',
  'originalName',
  'father',
  'birth',
  'birthPlace',
  'gender',
  'nationality',
  'birthCountry',
  'residence',
  'address',
  'identifier',
  'position',
  'programme',
  'listedOn',
  'amendedOn',
  'remark',
  'detail',
  'ignore',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export interface ListColumn {
  readonly field: ListField;
  /** Splits a cell that holds several values (';'). Numbered values "(1) … (2) …" need none. */
  readonly separator?: string;
  /** For `identifier`: cnic, passport, registration, … */
  readonly scheme?: string;
  /** For `identifier`: the issuing country, as a code or a name, where the list says it by being national. */
  readonly country?: string;
  /** For dates written with numbers only. */
  readonly dateOrder?: DateOrder;
}

/** How a national list's columns (CSV) or keys (JSON) become listed parties. Names compare without case. */
export interface ListMapping {
  /** The columns that together are the publisher's reference, stable over versions; joined with '/'. */
  readonly reference: readonly string[];
  readonly kind: {
    readonly value: EntityKind;
    /** Column that tells the kind, and what its values (lower case) mean. A value that is not there skips the row. */
    readonly column?: string;
    readonly values?: Readonly<Record<string, EntityKind>>;
  };
  /** What each column says. A column that is not named is kept as a detail under its own name. */
  readonly columns: Readonly<Record<string, ListColumn>>;
  /** Programme of every entry ("Fourth Schedule"). */
  readonly programme?: string;
  /** The day of this version, ISO, where the file does not say. */
  readonly published?: string;
  readonly delimiter?: string;
  /** Names of the columns of a table without a header line. */
  readonly header?: readonly string[];
  /** Cells that mean nothing besides the empty one: '-', 'N/A', 'Nil'. */
  readonly nothing?: readonly string[];
  /** In JSON: keys down to the list of entries ('data.persons'); '' or left out where the file is the list. */
  readonly entries?: string;
}
