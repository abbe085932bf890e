import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../json/parse.ts';
import type {
  MispAttribute,
  MispCluster,
  MispEvent,
  MispFault,
  MispGalaxy,
  MispObject,
  MispParsed,
  MispReference,
  MispSighting,
  MispTag,
} from './event.ts';
import { Fields } from './fields.ts';

/** The event of a document: bare, or under Event as MISP exports it. Null where it is none. */
export function eventIn(value: Json): JsonObject | null {
  if (!isObject(value)) return null;
  const wrapped = get(value, 'Event');
  if (isObject(wrapped)) return wrapped;
  return get(value, 'info') !== undefined && get(value, 'uuid') !== undefined ? value : null;
}

/** Reads one event, strictly: every fault with its path; what has no word here is kept under `rest`. */
export function parseMisp(value: Json): MispParsed {
  const object = eventIn(value);
  if (object === null) return { ok: false, faults: [{ path: 'Event', detail: 'there is no event' }] };
  const faults: MispFault[] = [];
  const event = readEvent(new Fields(object, 'Event.', faults));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, event };
}

const organisation = (object: JsonObject | null): string | null =>
  object === null ? null : stringOf(get(object, 'name'));

function readEvent(of: Fields): MispEvent {
  const known = {
    uuid: of.uuid('uuid'),
    info: of.needed('info'),
    date: of.text('date'),
    timestamp: of.whole('timestamp'),
    distribution: of.whole('distribution'),
    published: of.flag('published'),
    creator: organisation(of.object('Orgc')),
    tags: of.list('Tag', readTag),
    attributes: of.list('Attribute', readAttribute),
    objects: of.list('Object', readObject),
    galaxies: of.list('Galaxy', readGalaxy),
  };
  return { ...known, rest: of.rest() };
}

function readTag(of: Fields): MispTag {
  const name = of.needed('name');
  return { name, rest: of.rest() };
}

function readAttribute(of: Fields): MispAttribute {
  const known = {
    uuid: of.uuid('uuid'),
    type: of.needed('type'),
    category: of.text('category'),
    value: of.needed('value'),
    comment: of.text('comment'),
    relation: of.text('object_relation'),
    toIds: of.flag('to_ids'),
    deleted: of.flag('deleted') === true,
    distribution: of.whole('distribution'),
    timestamp: of.whole('timestamp'),
    firstSeen: of.text('first_seen'),
    lastSeen: of.text('last_seen'),
    tags: of.list('Tag', readTag),
    sightings: of.list('Sighting', readSighting),
  };
  return { ...known, rest: of.rest() };
}

function readSighting(of: Fields): MispSighting {
  const known = {
    uuid: of.text('uuid'),
    type: of.whole('type') ?? 0,
    at: of.whole('date_sighting'),
    source: of.text('source'),
    organisation: organisation(of.object('Organisation')),
  };
  return { ...known, rest: of.rest() };
}

function readObject(of: Fields): MispObject {
  const known = {
    uuid: of.uuid('uuid'),
    name: of.needed('name'),
    comment: of.text('comment'),
    deleted: of.flag('deleted') === true,
    distribution: of.whole('distribution'),
    attributes: of.list('Attribute', readAttribute),
    references: of.list('ObjectReference', readReference),
  };
  return { ...known, rest: of.rest() };
}

function readReference(of: Fields): MispReference {
  const known = {
    target: of.uuid('referenced_uuid'),
    type: of.needed('relationship_type'),
    comment: of.text('comment'),
    deleted: of.flag('deleted') === true,
  };
  return { ...known, rest: of.rest() };
}

function readGalaxy(of: Fields): MispGalaxy {
  const name = of.needed('name');
  const clusters = of.list('GalaxyCluster', readCluster);
  return { name, clusters, rest: of.rest() };
}

function readCluster(of: Fields): MispCluster {
  const meta = of.object('meta') ?? {};
  const known = {
    uuid: of.uuid('uuid'),
    type: of.needed('type'),
    value: of.needed('value'),
    description: of.text('description'),
    synonyms: stringsOf(get(meta, 'synonyms')),
  };
  const others = Object.fromEntries(Object.entries(meta).filter(([key]) => key !== 'synonyms'));
  return { ...known, rest: { ...of.rest(), ...(Object.keys(others).length > 0 ? { meta: others } : {}) } };
}
