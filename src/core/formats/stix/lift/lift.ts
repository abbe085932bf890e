import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../../json/parse.ts';
import { TLP1_DEFINITIONS } from '../tlp.data.ts';
import { checkPattern } from '../patterns/pattern.ts';
import { OBSERVABLE_TYPES } from '../spec/observables.data.ts';
import { VOCABULARIES } from '../spec/vocabularies.data.ts';
import { TYPES_PROPERTY } from './lift.data.ts';
import { liftObserved } from './observed.ts';

/**
 * Whether an object is of STIX 2.0: it names no version (in 2.1 only observables may leave it out) or says so, or stands in a
 * bundle that does.
 */
export function isStix20(object: Json, inBundle20 = false): object is JsonObject {
  if (!isObject(object)) return false;
  const version = get(object, 'spec_version');
  if (version === '2.0') return true;
  const type = stringOf(get(object, 'type'));
  return version === undefined && type !== null && (inBundle20 || !OBSERVABLE_TYPES.has(type));
}

/**
 * An object of STIX 2.0 as objects of 2.1: itself, and before it the observables that it held. Nothing is lost: what 2.1 has no
 * place for stays a custom property. What is of 2.1 already comes back as it is.
 */
export function liftStix20(object: Json, inBundle20 = false): readonly Json[] {
  if (!isStix20(object, inBundle20)) return [object];
  const type = String(object['type']);
  const { spec_version: _, ...rest } = object;
  const lifted: JsonObject = { ...rest, spec_version: '2.1' };
  if (type === 'observed-data') return liftObservedData(lifted);
  return [(LIFTS[type] ?? ((one) => one))(withTypes(type, lifted))];
}

/** Properties that 2.1 requires, and how 2.0 said them. */
const LIFTS: Readonly<Record<string, (object: JsonObject) => JsonObject>> = {
  // 2.0 knew malware only as what is told of it, not as a sample (§4.11.1).
  malware: (object) => ({ ...object, is_family: get(object, 'is_family') ?? true }),
  indicator: (object) => {
    const pattern = stringOf(get(object, 'pattern'));
    if (pattern === null || get(object, 'pattern_type') !== undefined) return object;
    // 2.1 puts a t before timestamps (§9.5).
    const written = pattern.replace(/\b(START|STOP)(\s+)(?=')/g, '$1$2t');
    const reads = checkPattern(written) === null;
    return { ...object, pattern: reads ? written : pattern, pattern_type: reads ? 'stix' : 'stix-2.0' };
  },
  // The four TLP markings have names in 2.1 (§7.2.1.4).
  'marking-definition': (object) => {
    const tlp = TLP1_DEFINITIONS.get(String(object['id']));
    return tlp === undefined ? object : { ...object, name: `TLP:${tlp.toUpperCase()}` };
  },
};

/** Labels that are words of the type's vocabulary become its types; the rest stay labels. */
function withTypes(type: string, object: JsonObject): JsonObject {
  const [property, vocabulary] = TYPES_PROPERTY.get(type) ?? [];
  const labels = stringsOf(get(object, 'labels'));
  if (property === undefined || vocabulary === undefined || object[property] !== undefined) return object;
  const known = VOCABULARIES[vocabulary] ?? new Set<string>();
  const types = labels.filter((label) => known.has(label));
  if (types.length === 0) return object;
  const { labels: _, ...rest } = object;
  const others = labels.filter((label) => !known.has(label));
  return { ...rest, ...(others.length > 0 ? { labels: others } : {}), [property]: types };
}

function liftObservedData(object: JsonObject): JsonObject[] {
  const { objects: held, ...rest } = object;
  const lifted = liftObserved(String(object['id']), held);
  if (lifted === null || lifted.refs.length === 0) return [object];
  const markings = Object.fromEntries(
    ['object_marking_refs'].flatMap((key) => (rest[key] === undefined ? [] : [[key, rest[key]]])),
  );
  return [
    ...lifted.objects.map((one) => ({ ...one, ...markings })),
    { ...rest, object_refs: [...lifted.refs] },
  ];
}
