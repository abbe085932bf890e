import type { EntityKind } from '../../../words/index.ts';
import { KIND_ROWS } from '../kinds.data.ts';
import { NAMESPACE, THING_TYPE } from '../names.data.ts';
import { uuid5 } from '../uuid5.ts';
import type { SpineRecord } from './types.ts';

/**
 * Ids of what goes out: made of the ids of the spine, which are hashes of content that the reader has. The same thing has the
 * same id in every export to anybody; a hidden one has none there, and none can be told from the others.
 */
export const stixId = (type: string, what: string, id: string): string =>
  `${type}--${uuid5(NAMESPACE, `${what} ${id}`)}`;

export const partyId = (code: string): string => stixId('identity', 'party', code);
export const reportId = (id: string): string => stixId('report', 'report', id);

/** ISO 3166-1 alpha-2 of a place of the gazetteer ('place:PK:quetta'): STIX wants of a location that it says where (§4.10.1). */
export const countryOf = (anchor: string | null): string | null =>
  /^place:([A-Z]{2}):/.exec(anchor ?? '')?.[1] ?? null;

/** The type under which a record goes out. */
export function typeOf({
  kind,
  anchor,
}: {
  readonly kind: EntityKind;
  readonly anchor: string | null;
}): string {
  const type = KIND_ROWS.find((row) => row.kind === kind && row.writes === true)?.type ?? THING_TYPE;
  return type === 'location' && countryOf(anchor) === null ? THING_TYPE : type;
}

export const recordId = (record: Pick<SpineRecord, 'id' | 'kind' | 'anchor'>): string =>
  stixId(typeOf(record), 'record', record.id);
