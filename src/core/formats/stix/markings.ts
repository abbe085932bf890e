import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../json/parse.ts';

/** 'statement': words without a rule (a copyright line). 'unknown': a marking this reader does not understand, to be treated as the most closed. */
export type StixMarking =
  | 'TLP:CLEAR'
  | 'TLP:GREEN'
  | 'TLP:AMBER'
  | 'TLP:AMBER+STRICT'
  | 'TLP:RED'
  | 'statement'
  | 'unknown';

/** The only TLP markings there are, by their fixed ids: STIX 2.1 §7.2.1.4 (TLP 1) and the OASIS TLP 2.0 extension. */
export const TLP_BY_STIX_ID: ReadonlyMap<string, StixMarking> = new Map([
  ['marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9', 'TLP:CLEAR'],
  ['marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da', 'TLP:GREEN'],
  ['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82', 'TLP:AMBER'],
  ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'TLP:RED'],
  ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', 'TLP:CLEAR'],
  ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'TLP:GREEN'],
  ['marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'TLP:AMBER'],
  ['marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003', 'TLP:AMBER+STRICT'],
  ['marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1', 'TLP:RED'],
]);

/** Ids of definitions that hold a statement and nothing else. One that also carries an extension may restrict. */
export function statementIds(objects: readonly JsonObject[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const object of objects) {
    const id = stringOf(get(object, 'id'));
    const statement =
      get(object, 'definition_type') === 'statement' && get(object, 'extensions') === undefined;
    if (id !== null && get(object, 'type') === 'marking-definition' && statement) ids.add(id);
  }
  return ids;
}

/** Marking references of an object, its granular markings too (STIX 2.1 §7.2): a part's marking closes the whole. */
function markingRefs(object: JsonObject): readonly string[] {
  const granular = get(object, 'granular_markings');
  const parts = Array.isArray(granular)
    ? granular.filter(isObject).flatMap((part: JsonObject) => stringOf(get(part, 'marking_ref')) ?? [])
    : [];
  return [...stringsOf(get(object, 'object_marking_refs')), ...parts];
}

/** Reads the references as they are, also where they are not a list of strings: what is not understood is 'unknown'. */
function isMalformed(object: JsonObject): boolean {
  const refs = get(object, 'object_marking_refs');
  const granular = get(object, 'granular_markings');
  const badRefs =
    refs !== undefined && !(Array.isArray(refs) && refs.every((ref) => typeof ref === 'string'));
  const badParts =
    granular !== undefined &&
    !(
      Array.isArray(granular) &&
      granular.every(
        (part: Json) =>
          isObject(part) &&
          (typeof get(part, 'marking_ref') === 'string' || typeof get(part, 'lang') === 'string'),
      )
    );
  return badRefs || badParts;
}

/** The objects of a bundle, of a TAXII envelope, or one bare object. */
export function objectsOf(bundle: Json): readonly JsonObject[] {
  if (!isObject(bundle)) return [];
  const objects = get(bundle, 'objects');
  if (Array.isArray(objects)) return objects.filter(isObject);
  return get(bundle, 'type') === 'bundle' ? [] : [bundle];
}

/**
 * For each object id of a parsed bundle, the markings it carries: TLP 1 and 2 by their fixed ids (WHITE reads as
 * CLEAR), 'statement', and 'unknown' for anything else. An object without markings has an empty list. Where an id
 * appears twice, the markings of both hold. Enforcing them is the caller's duty.
 */
export function stixMarkings(bundle: Json): ReadonlyMap<string, readonly StixMarking[]> {
  const objects = objectsOf(bundle);
  const statements = statementIds(objects);
  const found = new Map<string, StixMarking[]>();
  for (const object of objects) {
    const id = stringOf(get(object, 'id'));
    if (id === null) continue;
    const names = markingRefs(object).map(
      (ref) => TLP_BY_STIX_ID.get(ref) ?? (statements.has(ref) ? 'statement' : 'unknown'),
    );
    if (isMalformed(object)) names.push('unknown');
    found.set(id, [...new Set([...(found.get(id) ?? []), ...names])]);
  }
  return found;
}

/** Every marking that occurs in the bundle and restricts, for the file as a whole. */
export function bundleMarkings(bundle: Json): readonly string[] {
  const all = new Set<string>();
  for (const names of stixMarkings(bundle).values())
    for (const name of names) if (name !== 'statement') all.add(name);
  return [...all].toSorted();
}

/** A property's value as text: strings as they are, everything else as JSON. */
export const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Fields of an object that no rule reads, in their order. */
export function foreignFields(object: JsonObject, read: (key: string) => boolean): [string, string][] {
  const fields: [string, string][] = [];
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined && !read(key)) fields.push([key, asText(value)]);
  }
  return fields;
}
