import type { Json, JsonObject } from '../json/parse.ts';

/** MISP core format (draft-dulaunoy-misp-core-format): an event as this centre reads and writes it. `rest`: keys it has no word for, kept. */
export interface MispTag {
  readonly name: string;
  readonly rest: JsonObject;
}

export interface MispSighting {
  readonly uuid: string | null;
  /** 0 seen, 1 false positive, 2 expiration. */
  readonly type: number;
  /** Seconds since 1970. */
  readonly at: number | null;
  readonly source: string | null;
  readonly organisation: string | null;
  readonly rest: JsonObject;
}

export interface MispAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string | null;
  readonly value: string;
  readonly comment: string | null;
  /** Its role in an object. */
  readonly relation: string | null;
  readonly toIds: boolean | null;
  readonly deleted: boolean;
  /** Null: none is given. */
  readonly distribution: number | null;
  readonly timestamp: number | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly tags: readonly MispTag[];
  readonly sightings: readonly MispSighting[];
  readonly rest: JsonObject;
}

export interface MispReference {
  readonly target: string;
  readonly type: string;
  readonly comment: string | null;
  readonly deleted: boolean;
  readonly rest: JsonObject;
}

export interface MispObject {
  readonly uuid: string;
  /** Of its template. */
  readonly name: string;
  readonly comment: string | null;
  readonly deleted: boolean;
  readonly distribution: number | null;
  readonly attributes: readonly MispAttribute[];
  readonly references: readonly MispReference[];
  readonly rest: JsonObject;
}

export interface MispCluster {
  readonly uuid: string;
  readonly type: string;
  readonly value: string;
  readonly description: string | null;
  readonly synonyms: readonly string[];
  readonly rest: JsonObject;
}

export interface MispGalaxy {
  readonly name: string;
  readonly clusters: readonly MispCluster[];
  readonly rest: JsonObject;
}

export interface MispEvent {
  readonly uuid: string;
  readonly info: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** Seconds since 1970: its version. */
  readonly timestamp: number | null;
  readonly distribution: number | null;
  readonly published: boolean | null;
  /** Who made it. */
  readonly creator: string | null;
  readonly tags: readonly MispTag[];
  readonly attributes: readonly MispAttribute[];
  readonly objects: readonly MispObject[];
  readonly galaxies: readonly MispGalaxy[];
  readonly rest: JsonObject;
}

/** Where a value is not what the format says. */
export interface MispFault {
  readonly path: string;
  readonly detail: string;
}

export type MispParsed =
  | { readonly ok: true; readonly event: MispEvent }
  | { readonly ok: false; readonly faults: readonly MispFault[] };

export type { Json };
