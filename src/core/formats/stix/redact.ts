import { isObject, type Json, type JsonObject } from '../json/parse.ts';
import { checkStixObject } from './spec/check.ts';

/**
 * An object without the parts that its granular markings close for a reader (STIX 2.1 §7.2.3), and without those
 * markings. Null where what is left is no object of its type any more: then the whole is closed.
 */
export function redactStix(object: Json, maySee: (markingRef: string) => boolean): JsonObject | null {
  if (!isObject(object)) return null;
  const { granular_markings: markings, ...rest } = object;
  const parts = Array.isArray(markings) ? (markings as readonly Json[]) : null;
  if (parts === null) return null;
  const closed: string[] = [];
  const open: Json[] = [];
  for (const part of parts) {
    if (!isObject(part)) return null;
    const ref = part['marking_ref'];
    if (ref === undefined || (typeof ref === 'string' && maySee(ref))) open.push(part);
    else closed.push(...selectorsOf(part));
  }
  if (closed.length === 0) return object;
  const kept = without(rest, closed.map(stepsOf)) as JsonObject;
  const left = open.filter(
    (part) => isObject(part) && selectorsOf(part).every((one) => stands(kept, stepsOf(one))),
  );
  const redacted: JsonObject = left.length > 0 ? { ...kept, granular_markings: left } : kept;
  const whole = !checkStixObject(redacted).some((one) => one.severity === 'error');
  return whole ? redacted : null;
}

const selectorsOf = (part: JsonObject): string[] =>
  Array.isArray(part['selectors']) ? (part['selectors'] as readonly Json[]).map(String) : [];

const stepsOf = (selector: string): string[] =>
  selector.split('.').map((step) => step.replace(/^\[(\d+)\]$/, '$1'));

/** The value without what the paths lead to. Items of lists close up, so that nobody can count them. */
function without(value: Json, paths: readonly (readonly string[])[]): Json {
  const below = (key: string) =>
    paths.flatMap((path) => (path[0] === key && path.length > 1 ? [path.slice(1)] : []));
  const gone = (key: string) => paths.some((path) => path.length === 1 && path[0] === key);
  if (Array.isArray(value))
    return value.flatMap((item: Json, at) => (gone(String(at)) ? [] : [without(item, below(String(at)))]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (gone(key)) return [];
      const left = without(item, below(key));
      const emptied = Array.isArray(left) && left.length === 0 && Array.isArray(item) && item.length > 0;
      return emptied ? [] : [[key, left]];
    }),
  );
}

function stands(value: Json, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const inside = Array.isArray(value)
    ? (value as readonly Json[])[Number(step)]
    : isObject(value)
      ? value[step]
      : undefined;
  return inside !== undefined && stands(inside, rest);
}
