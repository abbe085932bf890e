import { markingKey } from '../../../marking/index.ts';
import type { ClaimValue } from '../../../words/index.ts';
import type { Json, JsonObject } from '../../json/parse.ts';
import { KIND_ROWS } from '../kinds.data.ts';
import { SPINE_EXTENSION, THING_EXTENSION, THING_TYPE } from '../names.data.ts';
import { VALUES, writeFields } from './fields.ts';
import {
  CLAIM_FIELDS,
  CONFIDENCE,
  NATIVE,
  PLAIN_MODALITIES,
  PLAIN_STATEMENTS,
  RECORD_FIELDS,
} from './mapping.data.ts';
import type { Marks } from './marks.ts';
import type { SpineClaim, SpineRecord, SpineReport } from './types.ts';
import { countryOf, partyId, recordId, reportId, typeOf } from './write-ids.ts';

/** A timestamp as STIX wants it of `created` and `modified`: UTC with milliseconds. */
export const instant = (at: string): string => new Date(at).toISOString();

/** The core of every object that goes out: whose it is, when it was made, how sure, under which marking. */
export function coreOf(
  type: string,
  id: string,
  report: Pick<SpineReport, 'party' | 'filedAt' | 'grade'>,
  changedAt: string = report.filedAt,
): JsonObject {
  const confidence = CONFIDENCE[report.grade.slice(1)];
  const created = instant(report.filedAt);
  const changed = instant(changedAt);
  return {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: partyId(report.party),
    created,
    modified: changed > created ? changed : created,
    ...(confidence === undefined ? {} : { confidence }),
  };
}

export const isPlain = ({ modality, statementType }: SpineClaim): boolean =>
  PLAIN_MODALITIES.has(modality) && PLAIN_STATEMENTS.has(statementType);

/** A value in words, for properties that hold text; null for a link. */
function wordsOf(value: ClaimValue<string>): string | null {
  switch (value.type) {
    case 'text':
    case 'name':
      return value.text;
    case 'identifier':
      return value.value;
    case 'url':
      return value.url;
    default:
      return null;
  }
}

const DISTINCT = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What STIX has properties for, from claims that are plain and under the record's own marking. */
function nativeOf(record: SpineRecord, type: string): JsonObject {
  const open = record.claims.filter(
    (claim) => isPlain(claim) && markingKey(claim.marking) === markingKey(record.marking),
  );
  const told = (stix: string): SpineClaim[] => {
    const rows = NATIVE.filter(
      (row) => row.stix === stix && (row.types === 'any' || row.types.includes(type)),
    );
    return rows.flatMap(({ property }) => open.filter((claim) => claim.property === property));
  };
  const texts = (stix: string): string[] => DISTINCT(told(stix).flatMap(({ value }) => wordsOf(value) ?? []));
  const [description, roles, contact] = [texts('description'), texts('roles'), texts('contact_information')];
  const references = told('external_references').flatMap(({ value }): Json[] =>
    value.type === 'identifier' && !['cve', 'capec', 'stix'].includes(value.scheme)
      ? [{ source_name: value.scheme, external_id: value.value }]
      : [],
  );
  return {
    ...(description.length > 0 ? { description: description.join('\n') } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(contact.length > 0 ? { contact_information: contact.join('; ') } : {}),
    ...(references.length > 0 ? { external_references: references } : {}),
  };
}

/** What a type asks for beyond its name. */
function requiredOf(type: string, record: SpineRecord): JsonObject {
  const identityClass = KIND_ROWS.find(
    (row) => row.kind === record.kind && row.writes === true,
  )?.identityClass;
  const country = countryOf(record.anchor);
  const aliases = DISTINCT(record.names.slice(1).map(({ text }) => text));
  return {
    ...(type === 'identity' && identityClass !== undefined ? { identity_class: identityClass } : {}),
    ...(type === 'location' && country !== null ? { country } : {}),
    ...(type === 'infrastructure' && aliases.length > 0 ? { aliases } : {}),
  };
}

/** A claim; a link names the other object. Null where that does not go out. */
function claimJson(claim: SpineClaim, idOf: (record: string) => string | null): JsonObject | null {
  const { value } = claim;
  const ref = value.type === 'record' ? idOf(value.record) : '';
  if (ref === null) return null;
  const held = value.type === 'record' ? { ...value, record: ref } : value;
  return {
    ...writeFields(CLAIM_FIELDS, claim),
    value: { type: value.type, ...writeFields(VALUES[value.type] ?? [], held) },
  };
}

/** The object of a record, its claims in our extension, those closer marked under markings of their own. */
export function recordObject(
  report: SpineReport,
  record: SpineRecord,
  marks: Marks,
  idOf: (record: string) => string | null,
): JsonObject {
  const type = typeOf(record);
  const written = record.claims.flatMap((claim) => {
    const json = claimJson(claim, idOf);
    return json === null ? [] : [{ claim, json }];
  });
  const closer = written.flatMap(({ claim }, at) =>
    markingKey(claim.marking) === markingKey(record.marking)
      ? []
      : [marks.granular(claim.marking, [`extensions.${SPINE_EXTENSION}.claims.[${at}]`])],
  );
  const extension: JsonObject = {
    extension_type: 'property-extension',
    part: 'record',
    ...writeFields(RECORD_FIELDS, { ...record, report: reportId(report.id) }),
    ...(written.length > 0 ? { claims: written.map(({ json }) => json) } : {}),
  };
  return {
    ...coreOf(type, recordId(record), report, record.changedAt),
    object_marking_refs: [...marks.refs(record.marking)],
    ...(closer.length > 0 ? { granular_markings: closer } : {}),
    name: record.names[0]?.text ?? record.id,
    ...nativeOf(record, type),
    ...requiredOf(type, record),
    extensions: {
      ...(type === THING_TYPE ? { [THING_EXTENSION]: { extension_type: 'new-sdo' } } : {}),
      [SPINE_EXTENSION]: extension,
    },
  };
}
