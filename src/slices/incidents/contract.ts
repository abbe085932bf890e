import type { ConflictKind } from '../../core/provenance/types.ts';
import type {
  CasualtyCategory,
  CasualtyEffect,
  EntityKind,
  EventType,
  Interval,
  Modality,
  ParticipantRole,
} from '../../core/words/index.ts';

/** How exactly a place is known: a town is a point on the map; all else is an area, of which a point would be invented. */
export const PRECISIONS_OF_PLACE = ['town', 'district', 'area', 'country'] as const;
export type PlacePrecision = (typeof PRECISIONS_OF_PLACE)[number];

/** How disputed borders are drawn. Each view says on the map what it shows. */
export const BOUNDARY_VIEWS = ['neutral', 'pakistan', 'control'] as const;
export type BoundaryView = (typeof BOUNDARY_VIEWS)[number];

/** Where an incident is said to have happened, as far as that is known. */
export interface Spot {
  /** Of the place as named in a report. */
  readonly record: string;
  readonly caption: string;
  readonly precision: PlacePrecision;
  /** Degrees, longitude first. Of a town where it lies; otherwise only where a name may stand. */
  readonly at: readonly [longitude: number, latitude: number];
  /** ISO 3166. */
  readonly country: string;
  /** First-order area, 'PK:balochistan'; null outside the region. */
  readonly area: string | null;
  /** District, 'PK:kech'; null outside Pakistan. */
  readonly district: string | null;
}

export interface IncidentParty {
  readonly record: string;
  readonly caption: string;
  readonly kind: EntityKind;
  readonly role: ParticipantRole;
  /** null where somebody asserts it. */
  readonly hedge: Modality | null;
}

/** From the lowest to the highest that is told. Tellings are never added up. */
export interface IncidentCasualties {
  readonly effect: CasualtyEffect;
  readonly category: CasualtyCategory;
  readonly low: number;
  /** null: open upwards ("at least"). */
  readonly high: number | null;
  readonly tellings: number;
}

export interface IncidentSource {
  readonly report: string;
  readonly title: string;
  readonly party: string;
  readonly sourceType: string;
  readonly grade: string;
  readonly dated: Interval;
  readonly filedAt: string;
  readonly marking: string;
  /** The words of the report that say it: UTF-16 offsets in its text. */
  readonly start: number;
  readonly end: number;
}

/** One event or operation as the reader sees it. */
export interface Incident {
  readonly id: string;
  readonly caption: string;
  readonly kind: 'event' | 'operation';
  readonly type: EventType;
  readonly hedge: Modality | null;
  /** Event time as claimed. Open ends stay open; no day is invented. */
  readonly occurred: Interval;
  /** Report time: from the first to the last report that tells of it; null ends where a report is not dated. */
  readonly reported: Interval;
  readonly spots: readonly Spot[];
  /** Two places that do not lie in one another are told: neither is drawn as a point. */
  readonly isPlaceDisputed: boolean;
  /** Captions of places that are in no gazetteer. */
  readonly unplaced: readonly string[];
  readonly parties: readonly IncidentParty[];
  readonly casualties: readonly IncidentCasualties[];
  readonly conflicts: readonly {
    readonly property: string;
    readonly kind: ConflictKind;
    readonly because: { readonly en: string; readonly ur: string };
  }[];
  readonly origins: number;
  readonly sources: readonly IncidentSource[];
  readonly marking: string;
}

export interface Incidents {
  readonly boundaries: BoundaryView;
  /** In order of event time, then id; those without one last. */
  readonly incidents: readonly Incident[];
}
