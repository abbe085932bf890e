import type { EntityKind, EventType, ParticipantRole } from '../../words/index.ts';
import type { ValueHints } from '../values.ts';

/** What one column holds. */
export interface ColumnMapping extends ValueHints {
  /** A property of the registry. */
  readonly property: string;
  /** Splits a cell that holds several values (';'). */
  readonly separator?: string;
  /** The column is one part of a name; the parts are put together in this order. */
  readonly namePart?: 'given' | 'middle' | 'family';
  /** For properties that lead to another thing: its kind, where the usual one is wrong. */
  readonly linkedKind?: EntityKind;
  readonly role?: ParticipantRole;
  /** In a row about an event, the column speaks of somebody who took part: all columns of one role are one person. */
  readonly of?: ParticipantRole;
  /** For `seized`: the column is one part of it; the parts of a row are put together ("287 piece assault rifle"). */
  readonly seizedPart?: 'amount' | 'unit' | 'item';
}

/** How the rows of a CSV file become things: each row one subject with claims. Column names compare without case. */
export interface CsvMapping {
  readonly row: {
    readonly kind: EntityKind;
    /** Column that tells the kind, and what its values (lower case) mean; others fall back to `kind`. */
    readonly kindColumn?: string;
    readonly kinds?: Readonly<Record<string, EntityKind>>;
    /** For rows about events without a column that tells the type. */
    readonly eventType?: EventType;
  };
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  /** Column with the date of what the row says: the interval of its claims. */
  readonly date?: string;
  /**
   * Column with the row's own number, and the scheme that makes it unique beyond this file. Without a scheme it stays
   * a foreign field: row 7 of two files is not one person.
   */
  readonly reference?: string;
  readonly referenceScheme?: string;
  /** Names of the columns for a file without a header line. */
  readonly header?: readonly string[];
  readonly delimiter?: string;
  /** Cells that mean "nothing" besides the empty cell and '-0-', 'n/a', 'null', 'unknown'. */
  readonly nothing?: readonly string[];
}
