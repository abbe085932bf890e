import { joinAll, renderMarking, tlpCeiling, type Marking, type TlpValue } from '../../marking/index.ts';
import { canonicalJson } from '../json/canonical.ts';
import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../json/parse.ts';
import { formatAcs, parseAcs } from './marking/acs.ts';
import { markingId, parseMarkingExtension } from './marking/own.ts';
import { ACS_EXTENSION, MARKING_EXTENSION } from './names.data.ts';
import { TLP_IDS } from './tlp.data.ts';

/**
 * A marking in words that `parseAnyMarking` reads ('TLP:AMBER', 'SECRET//REL TO X//ORIG Y'); 'statement': words without a rule
 * (a copyright line); 'unknown': a marking this reader does not understand, to be treated as the most closed.
 */
export type StixMarking = string;

/** The only TLP markings there are, by their fixed ids: STIX 2.1 §7.2.1.4 (TLP 1) and the OASIS TLP 2.0 extension. */
export const TLP_BY_STIX_ID: ReadonlyMap<string, StixMarking> = new Map(
  TLP_IDS.map(([id, value]) => [id, `TLP:${value}`]),
);

/** What a definition means, and the TLP value that stands beside it for those who do not know it. */
export interface Meaning {
  readonly words: StixMarking;
  readonly ceiling: TlpValue | null;
}
const UNKNOWN: Meaning = { words: 'unknown', ceiling: null };

/** The code of the centre's whole community, as TLP's reading here has it (core/marking/tlp.ts). */
const COMMUNITY = 'MEMBERS';

/** The marking of a definition that carries extensions: each must be understood, and what only renders another adds nothing. */
function extendedMarking(object: JsonObject, extensions: JsonObject): Marking | null {
  const own = parseMarkingExtension(get(extensions, MARKING_EXTENSION));
  const markings: Marking[] = [];
  for (const [id, extension] of Object.entries(extensions)) {
    // Its id is made of what it says: somebody else's words under that id are none.
    const isOwn = id === MARKING_EXTENSION && own !== null && markingId(own) === get(object, 'id');
    const rendered = id === ACS_EXTENSION && own !== null ? formatAcs(own) : null;
    if (rendered !== null && canonicalJson(rendered) === canonicalJson(extension)) continue;
    const read = isOwn ? own : id === ACS_EXTENSION ? parseAcs(extension) : null;
    if (read === null) return null;
    markings.push(read);
  }
  return markings.length === 0 ? null : joinAll(markings);
}

function meaningOf(object: JsonObject): Meaning {
  const extensions = get(object, 'extensions');
  if (extensions === undefined)
    return get(object, 'definition_type') === 'statement' ? { words: 'statement', ceiling: null } : UNKNOWN;
  if (!isObject(extensions) || get(object, 'definition_type') !== undefined) return UNKNOWN;
  const marking = extendedMarking(object, extensions);
  if (marking === null) return UNKNOWN;
  const isOwn = get(extensions, MARKING_EXTENSION) !== undefined;
  return { words: renderMarking(marking), ceiling: isOwn ? tlpCeiling(marking, COMMUNITY) : null };
}

/** What the definitions among some objects mean, by id. Two of one id that differ mean nothing. */
export function definitionsAmong(objects: readonly JsonObject[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const object of objects) {
    const id = stringOf(get(object, 'id'));
    if (id === null || get(object, 'type') !== 'marking-definition') continue;
    const meaning = meaningOf(object);
    const before = meanings.get(id);
    meanings.set(id, before === undefined || before.words === meaning.words ? meaning : UNKNOWN);
  }
  return meanings;
}

/** Whether what a definition says can be trusted from anybody: its id is made of it. */
export function isSelfSealed(object: JsonObject): boolean {
  const extensions = get(object, 'extensions');
  const own = isObject(extensions) ? parseMarkingExtension(get(extensions, MARKING_EXTENSION)) : null;
  return own !== null && markingId(own) === get(object, 'id');
}

/**
 * What some references mean. The TLP value that stands beside a marking of our own for those who do not know it adds nothing
 * to it; any other TLP value does.
 */
export function wordsOfRefs(
  refs: readonly string[],
  definitions: ReadonlyMap<string, Meaning>,
): StixMarking[] {
  const ceilings = new Set(
    refs.flatMap((ref) => definitions.get(ref)?.ceiling ?? []).map((one) => `TLP:${one}`),
  );
  const words = refs.map((ref) => TLP_BY_STIX_ID.get(ref) ?? definitions.get(ref)?.words ?? 'unknown');
  return [...new Set(words)].filter((one) => !ceilings.has(one));
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
 * For each object id of a parsed bundle, the markings it carries: TLP 1 and 2 by their fixed ids (WHITE reads as CLEAR), those of
 * our own extension and of ACS by their definitions in the bundle, 'statement', and 'unknown' for anything else. An
 * object without markings has an empty list. Where an id appears twice, the markings of both hold. Enforcing them is the
 * caller's duty.
 */
export function stixMarkings(bundle: Json): ReadonlyMap<string, readonly StixMarking[]> {
  const objects = objectsOf(bundle);
  const definitions = definitionsAmong(objects);
  const found = new Map<string, StixMarking[]>();
  for (const object of objects) {
    const id = stringOf(get(object, 'id'));
    if (id === null) continue;
    const names = wordsOfRefs(markingRefs(object), definitions);
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
