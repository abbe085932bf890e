import { openInterval, type Interval, type Reading } from '../../words/index.ts';
import type { FiledAs, Problem, ReadResult, Source } from '../types.ts';
import { asList, get, isObject, parseJson, stringOf, type Json, type JsonObject } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, Warnings } from '../problems.ts';
import { ReadingBuilder, type Span } from '../reading-builder.ts';
import { warnOfDisguise } from '../suspicious.ts';
import { adviseOn } from './advice.ts';
import { META_TYPES } from './kinds.data.ts';
import { isStix20, liftStix20 } from './lift/lift.ts';
import { bundleMarkings } from './markings.ts';
import { addReferences, addRelationship, addSighting, type Known, type Links } from './relation.ts';
import { holdsSpine, readSpine } from './spine/read.ts';
import { addSubject, kindOf, nameOf } from './subject.ts';

interface Identified {
  readonly id: string;
  readonly type: string;
  readonly object: JsonObject;
  /** STIX timestamps compare as text. */
  readonly modified: string;
}

/** STIX 2.1 §2.9: type, two hyphens, UUID. */
const ID = /^([a-z0-9][a-z0-9-]{1,248}[a-z0-9])--[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/;
const SHOWN_META = 1_000;

/** The object with its id and type checked, or what is wrong with it. */
function identify(object: Json): Identified | string {
  if (!isObject(object)) return 'it is not a JSON object';
  const type = stringOf(get(object, 'type'));
  const id = stringOf(get(object, 'id'));
  if (type === null) return 'it has no type';
  if (id === null) return `a ${excerpt(type)} has no id`;
  if (ID.exec(id)?.[1] !== type) return `“${excerpt(id)}” is not an id of a ${excerpt(type)}`;
  return {
    id,
    type,
    object,
    modified: stringOf(get(object, 'modified')) ?? stringOf(get(object, 'created')) ?? '',
  };
}

/** One version of each object, the latest, in the order of the bundle. */
function latest(objects: readonly Json[], at: string, warnings: Warnings): Identified[] {
  const chosen = new Map<string, Identified>();
  objects.forEach((object, index) => {
    const found = identify(object);
    const where = { path: `${at}objects[${index}]` };
    if (typeof found === 'string') {
      warnings.add('STIX_BAD_OBJECT', where, { detail: found });
      return;
    }
    const before = chosen.get(found.id);
    if (before) warnings.add('STIX_DUPLICATE_ID', where, { id: found.id });
    if (before === undefined || found.modified > before.modified) chosen.set(found.id, found);
  });
  return [...chosen.values()];
}

/** A bundle is not older than what it holds: the last change in it is the lower bound of its date. */
function datedOf(objects: readonly Identified[]): Interval {
  let last = '';
  for (const { modified } of objects) if (modified > last) last = modified;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(last)?.[0];
  if (day === undefined) return openInterval('the bundle gives no dates');
  return { from: day, to: null, precision: 'open', reason: 'last change of an object in the bundle' };
}

function addMeta(builder: ReadingBuilder, { type, id, object }: Identified): void {
  builder.line(`${type}: ${id} ${JSON.stringify(object).slice(0, SHOWN_META).toWellFormed()}`);
}

/** Subjects first, then what links them, so that a Link may point forward. */
function readObjects(objects: readonly Identified[], dated: Interval, warnings: Warnings): Reading {
  const builder = new ReadingBuilder(warnings);
  const known = new Map<string, Known>();
  const links: Links = { builder, known, dangling: 0 };
  const standing: { readonly from: Known; readonly object: JsonObject; readonly span: Span }[] = [];
  for (const one of objects) {
    const { id, type, object } = one;
    if (META_TYPES.has(type)) addMeta(builder, one);
    else if (type !== 'relationship' && type !== 'sighting') {
      const { subject, span } = addSubject(builder, type, id, object);
      const from = { subject, kind: kindOf(type, object), name: nameOf(id, object).name };
      known.set(id, from);
      standing.push({ from, object, span });
    }
  }
  for (const { from, object, span } of standing) addReferences(links, from, object, span);
  for (const { id, type, object } of objects) {
    if (type === 'relationship') addRelationship(links, id, object);
    else if (type === 'sighting') addSighting(links, id, object);
  }
  if (links.dangling > 0) warnings.add('STIX_DANGLING_REF', {}, { count: links.dangling });
  // STIX 2.1 §3.2: without `lang` the content is English.
  const language =
    objects.map(({ object }) => stringOf(get(object, 'lang'))).find((lang) => lang !== null) ?? 'en';
  return builder.finish({ language, title: null, dated });
}

/** Objects of STIX 2.0 as those of 2.1 (a bundle of 2.0 says so; in one of 2.1 each object does). */
function lift(bundle: Json, objects: readonly Json[], warnings: Warnings): readonly Json[] {
  const inBundle20 = isObject(bundle) && get(bundle, 'spec_version') === '2.0';
  const count = objects.filter((object) => isStix20(object, inBundle20)).length;
  if (count === 0) return objects;
  warnings.add('STIX_LIFTED', {}, { count });
  return objects.flatMap((object) => liftStix20(object, inBundle20));
}

interface ReadOne {
  readonly reading: Reading;
  readonly filed: FiledAs | null;
}

function readBundle(bundle: Json, at: string, source: Source, warnings: Warnings): ReadOne[] | Problem {
  const held = isObject(bundle) ? get(bundle, 'objects') : undefined;
  const objects = Array.isArray(held)
    ? held
    : isObject(bundle) && get(bundle, 'type') !== 'bundle'
      ? [bundle]
      : [];
  if (objects.length > LIMITS.bundleObjects.max) return overLimit('bundleObjects', objects.length);
  const lifted = lift(bundle, objects, warnings);
  adviseOn(lifted, at, warnings);
  if (!holdsSpine(lifted)) {
    const reading = readForeign(lifted, at, source, warnings);
    return 'code' in reading ? reading : [{ reading, filed: null }];
  }
  const { readings, rest } = readSpine(lifted, warnings);
  for (const { reading } of readings) warnOfDisguise(reading.text, warnings);
  const others = rest.some((one) => isObject(one) && !META_TYPES.has(String(one['type'])))
    ? readForeign(rest, at, source, warnings)
    : null;
  return others === null || 'code' in others
    ? [...readings]
    : [...readings, { reading: others, filed: null }];
}

/** Objects of any tool as one reading. */
function readForeign(
  objects: readonly Json[],
  at: string,
  source: Source,
  warnings: Warnings,
): Reading | Problem {
  const chosen = latest(objects, at, warnings);
  if (chosen.length === 0) return problem('STIX_NO_OBJECTS', { path: `${at}objects` });
  const reading = readObjects(chosen, source.hints.dated ?? datedOf(chosen), warnings);
  warnOfDisguise(reading.text, warnings);
  return reading;
}

/** A list of bundles as it is; a list of bare objects is one bundle. */
function bundlesOf(value: Json): readonly Json[] {
  const list = asList(value);
  const bundled = list.some((item) => isObject(item) && get(item, 'objects') !== undefined);
  return bundled || list.length === 1 ? list : [{ type: 'bundle', objects: list }];
}

/**
 * STIX 2.1 (2.0 is lifted first): one Reading per bundle; a list of bundles gives several. An export of our own gives one per report (spine/). Every object is one line of text
 * and one subject, relationships are Links, and what the spine has no property for is kept in `foreign` claims.
 * Descriptions are claims; they are not mined for more.
 */
export function readStix(source: Source): ReadResult {
  const warnings = new Warnings();
  const parsed = parseJson(source.text, warnings);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const bundles = bundlesOf(parsed.value);
  if (bundles.length > LIMITS.readings.max)
    return { ok: false, problems: [overLimit('readings', bundles.length)] };
  const read: ReadOne[] = [];
  const problems: Problem[] = [];
  bundles.forEach((bundle, index) => {
    const found = readBundle(bundle, bundles.length > 1 ? `[${index}].` : '', source, warnings);
    if ('code' in found) problems.push(found);
    else read.push(...found);
  });
  if (read.length > LIMITS.exportedReports.max)
    return { ok: false, problems: [overLimit('exportedReports', read.length)] };
  if (read.length === 0) return { ok: false, problems };
  warnings.addAll(problems);
  const markings = [...new Set(bundles.flatMap(bundleMarkings))].toSorted();
  const filed = read.map((one) => one.filed);
  return {
    ok: true,
    readings: read.map((one) => one.reading),
    warnings: warnings.list(),
    markings,
    ...(filed.some((one) => one !== null) ? { filed } : {}),
  };
}
