import { get, isObject, type Json, type JsonObject } from '../json/parse.ts';
import type {
  MispAttribute,
  MispCluster,
  MispEvent,
  MispGalaxy,
  MispObject,
  MispReference,
  MispSighting,
  MispTag,
} from './event.ts';

type Field = readonly [key: string, value: Json | undefined];

/** The keys that have a value, then those kept from before. Numbers are written as text, as MISP writes them. */
function fields(rest: JsonObject, ...known: readonly Field[]): JsonObject {
  const written = known.flatMap(([key, value]): [string, Json][] =>
    value === undefined || value === null ? [] : [[key, value]],
  );
  return { ...Object.fromEntries(written), ...rest };
}

const number = (value: number | null): string | undefined => (value === null ? undefined : String(value));
const list = <T>(items: readonly T[], write: (item: T) => JsonObject): JsonObject[] | undefined =>
  items.length === 0 ? undefined : items.map(write);
const named = (name: string | null): JsonObject | undefined => (name === null ? undefined : { name });

/** An event as a MISP file: `parseMisp` reads back the same. */
export function formatMisp(event: MispEvent): JsonObject {
  return {
    Event: fields(
      event.rest,
      ['uuid', event.uuid],
      ['info', event.info],
      ['date', event.date],
      ['timestamp', number(event.timestamp)],
      ['distribution', number(event.distribution)],
      ['published', event.published],
      ['Orgc', named(event.creator)],
      ['Tag', list(event.tags, tag)],
      ['Attribute', list(event.attributes, attribute)],
      ['Object', list(event.objects, object)],
      ['Galaxy', list(event.galaxies, galaxy)],
    ),
  };
}

const tag = ({ name, rest }: MispTag): JsonObject => fields(rest, ['name', name]);

function attribute(one: MispAttribute): JsonObject {
  return fields(
    one.rest,
    ['uuid', one.uuid],
    ['type', one.type],
    ['category', one.category],
    ['value', one.value],
    ['comment', one.comment],
    ['object_relation', one.relation],
    ['to_ids', one.toIds],
    ['deleted', one.deleted],
    ['distribution', number(one.distribution)],
    ['timestamp', number(one.timestamp)],
    ['first_seen', one.firstSeen],
    ['last_seen', one.lastSeen],
    ['Tag', list(one.tags, tag)],
    ['Sighting', list(one.sightings, sighting)],
  );
}

function sighting(one: MispSighting): JsonObject {
  return fields(
    one.rest,
    ['uuid', one.uuid],
    ['type', String(one.type)],
    ['date_sighting', number(one.at)],
    ['source', one.source],
    ['Organisation', named(one.organisation)],
  );
}

function object(one: MispObject): JsonObject {
  return fields(
    one.rest,
    ['uuid', one.uuid],
    ['name', one.name],
    ['comment', one.comment],
    ['deleted', one.deleted],
    ['distribution', number(one.distribution)],
    ['Attribute', list(one.attributes, attribute)],
    ['ObjectReference', list(one.references, reference)],
  );
}

function reference(one: MispReference): JsonObject {
  return fields(
    one.rest,
    ['referenced_uuid', one.target],
    ['relationship_type', one.type],
    ['comment', one.comment],
    ['deleted', one.deleted],
  );
}

const galaxy = ({ name, clusters, rest }: MispGalaxy): JsonObject =>
  fields(rest, ['name', name], ['GalaxyCluster', list(clusters, cluster)]);

function cluster({ rest, synonyms, ...one }: MispCluster): JsonObject {
  const kept = get(rest, 'meta');
  const meta = { ...(synonyms.length === 0 ? {} : { synonyms }), ...(isObject(kept) ? kept : {}) };
  const others = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'meta'));
  return fields(
    others,
    ['uuid', one.uuid],
    ['type', one.type],
    ['value', one.value],
    ['description', one.description],
    ['meta', Object.keys(meta).length === 0 ? undefined : meta],
  );
}
