import type { Conflict } from '../../core/provenance/types.ts';
import type { EntityKind } from '../../core/words/index.ts';
import type { ReportHead } from '../reports/contract.ts';
import type { Picture, PictureClaim } from './picture-contract.ts';

/** How many rows of each list a digest holds when nobody asks for more, and at most. */
export const DIGEST_ROWS = { standard: 30, most: 500 } as const;

/** An entity as a list shows it. */
export interface DigestEntity {
  readonly id: string;
  readonly caption: string;
  /** Its first name in another script; null where it has none. */
  readonly otherScript: string | null;
  readonly records: number;
}

/** One side of a conflict: what is said, where, and how many independent origins say so (law 8). */
export interface DigestSide {
  readonly said: Pick<PictureClaim, 'value' | 'qualifier' | 'modality'>;
  readonly origins: number;
  readonly sources: readonly Pick<PictureClaim, 'id' | 'report' | 'start' | 'end'>[];
}

export interface DigestConflict {
  readonly entity: string;
  readonly property: string;
  readonly kind: Conflict['kind'];
  readonly because: Conflict['because'];
  readonly sides: readonly DigestSide[];
}

/** What a watch looks at first: the counts of the whole picture, and the first rows of each list of it. */
export interface Digest {
  readonly counts: Readonly<
    Record<
      'reports' | 'origins' | 'echoes' | 'entities' | 'events' | 'claims' | 'conflicts' | 'mentions',
      number
    >
  >;
  /** Claims that no second origin makes. */
  readonly singleOrigin: number;
  /** By kind, those of most records first. */
  readonly entities: readonly {
    readonly kind: EntityKind;
    readonly total: number;
    readonly first: readonly DigestEntity[];
  }[];
  /** The newest first. */
  readonly events: Picture['events'];
  readonly conflicts: readonly DigestConflict[];
  /** Origins that several reports come from, the most repeated first. */
  readonly echoes: Picture['origins'];
  /** Captions of the entities that the rows name. */
  readonly captions: Readonly<Record<string, string>>;
  /** The origin of each report that the rows name. */
  readonly originOf: Readonly<Record<string, string>>;
  /** Heads of the reports that the rows name. */
  readonly reports: readonly ReportHead[];
}
