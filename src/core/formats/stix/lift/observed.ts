import { entriesOf, isObject, type Json, type JsonObject } from '../../json/parse.ts';
import { observableId } from '../observable-id.ts';
import { uuid5 } from '../uuid5.ts';
import { GONE, GONE_FROM_EXTENSIONS, HASH_NAMES, KEPT_AS, RENAMED } from './lift.data.ts';

/** 2.0 held observables inside observed-data, under keys; 2.1 has each as an object of its own (§4.14). */
export interface LiftedObserved {
  readonly refs: readonly string[];
  readonly objects: readonly JsonObject[];
}

/** Deeper chains of references than this are no data. */
const MOST_DEEP = 50;

/** The observables of one observed-data object; null where they are not of the form of 2.0. */
export function liftObserved(observedId: string, held: Json | undefined): LiftedObserved | null {
  if (!isObject(held) || !Object.values(held).every(isObject)) return null;
  const lifting: Lifting = { observedId, held, ids: new Map(), objects: [] };
  for (const key of Object.keys(held)) idOf(lifting, key, 0);
  return { refs: [...new Set(lifting.ids.values())].toSorted(), objects: unique(lifting.objects) };
}

interface Lifting {
  readonly observedId: string;
  readonly held: JsonObject;
  readonly ids: Map<string, string>;
  readonly objects: JsonObject[];
}

/** Made from the content, with what it refers to first, as ids of observables are; else from its place. */
function idOf(lifting: Lifting, key: string, depth: number): string {
  const known = lifting.ids.get(key);
  if (known !== undefined) return known;
  const object = lifting.held[key];
  const given = isObject(object) ? object : {};
  const type = String(given['type']);
  const byPlace = `${type}--${uuid5(lifting.observedId.slice(-36), key)}`;
  // What leads back to itself has no content of its own to be named by.
  lifting.ids.set(key, byPlace);
  const lifted = liftObservable(
    given,
    (ref) => (depth < MOST_DEEP ? idOf(lifting, ref, depth + 1) : null),
    lifting.held,
  );
  const id = observableId(lifted) ?? byPlace;
  lifting.ids.set(key, id);
  lifting.objects.push({ type, spec_version: '2.1', id, ...lifted });
  return id;
}

type Resolve = (key: string) => string | null;

function liftObservable(given: JsonObject, resolve: Resolve, held: JsonObject): JsonObject {
  const type = String(given['type']);
  const names = RENAMED.get(type);
  const gone = GONE.get(type);
  return Object.fromEntries(
    entriesOf(given).flatMap(([key, value]): [string, Json][] => {
      const name = gone?.has(key) === true ? KEPT_AS + key : (names?.get(key) ?? key);
      return [[name, liftValue(key, value, resolve, held)]];
    }),
  );
}

function liftValue(key: string, value: Json, resolve: Resolve, held: JsonObject): Json {
  const idFor = (ref: Json): Json =>
    typeof ref === 'string' && Object.hasOwn(held, ref) ? (resolve(ref) ?? ref) : ref;
  if (key.endsWith('_ref')) return idFor(value);
  if (key.endsWith('_refs') && Array.isArray(value)) return value.map(idFor);
  if (key === 'hashes' && isObject(value)) return renamed(value, HASH_NAMES);
  if (key === 'extensions' && isObject(value))
    return withoutGone(liftInside(value, resolve, held) as JsonObject);
  return liftInside(value, resolve, held);
}

function liftInside(value: Json, resolve: Resolve, held: JsonObject): Json {
  if (Array.isArray(value)) return value.map((one: Json) => liftInside(one, resolve, held));
  if (!isObject(value)) return value;
  return Object.fromEntries(entriesOf(value).map(([key, one]) => [key, liftValue(key, one, resolve, held)]));
}

const renamed = (object: JsonObject, names: ReadonlyMap<string, string>): JsonObject =>
  Object.fromEntries(entriesOf(object).map(([key, value]) => [names.get(key) ?? key, value]));

function withoutGone(extensions: JsonObject): JsonObject {
  return Object.fromEntries(
    entriesOf(extensions).map(([name, extension]) => {
      const gone = GONE_FROM_EXTENSIONS.get(name);
      if (gone === undefined || !isObject(extension)) return [name, extension];
      return [name, Object.fromEntries(entriesOf(extension).filter(([key]) => !gone.has(key)))];
    }),
  );
}

const unique = (objects: readonly JsonObject[]): JsonObject[] => [
  ...new Map(objects.map((one) => [String(one['id']), one])).values(),
];
