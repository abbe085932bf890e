import type { Problem, Where } from '../types.ts';
import { wellFormed } from '../encoding.ts';
import { problem, type Warnings } from '../problems.ts';
import { lineAt } from '../suspicious.ts';
import { surveyJson } from './survey.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type JsonParsed =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly problem: Problem };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own entries only, so that keys such as `__proto__` are plain data. */
export const entriesOf = (object: JsonObject): [string, Json][] => Object.entries(object);

/** An own property, or undefined: never one inherited from Object. */
export const get = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

export const stringOf = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

export const stringsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '')
    : [];

/** A list as it is, anything else as a list of one. */
export const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);

/** Engines say where as an offset ("position 17") or not at all. */
function syntaxWhere(text: string, message: string): Where {
  const at = /position (\d+)/.exec(message);
  const offset = at ? Number(at[1]) : text.length;
  return { line: lineAt(text, offset), offset };
}

/** Depth is bounded by the survey, so recursion is safe. */
function storable(value: Json, count: { replaced: number }): Json {
  if (typeof value === 'string') return storableText(value, count);
  if (Array.isArray(value)) return value.map((item: Json) => storable(item, count));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    entriesOf(value).map(([key, item]) => [storableText(key, count), storable(item, count)]),
  );
}

function storableText(text: string, count: { replaced: number }): string {
  const clean = wellFormed(text);
  count.replaced += clean.replaced;
  return clean.text;
}

/** Text to JSON: surveyed first (see surveyJson), then parsed; NUL and half characters that were escaped are replaced. */
export function parseJson(text: string, warnings: Warnings): JsonParsed {
  const survey = surveyJson(text, warnings);
  if ('code' in survey) return { ok: false, problem: survey };
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = syntaxWhere(text, error.message);
    return { ok: false, problem: problem('JSON_SYNTAX', place, { detail: error.message }) };
  }
  if (!survey.escapesUnstorable) return { ok: true, value };
  const count = { replaced: 0 };
  const clean = storable(value, count);
  if (count.replaced > 0) warnings.add('LONE_SURROGATES', {}, { count: count.replaced });
  return { ok: true, value: clean };
}
