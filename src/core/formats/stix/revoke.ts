import { isObject, type Json, type JsonObject } from '../json/parse.ts';
import { checkStixObject, OBJECT_TYPES } from './spec/check.ts';
import { CORE_FIELDS } from './spec/types.data.ts';

/**
 * What stays of an object besides what its type requires: whose it is and under which marking it stands. A version by another
 * creator would be another's object (STIX 2.1 §3.6), and one without markings would be wider than the first.
 */
const KEPT: readonly string[] = ['created_by_ref', 'object_marking_refs'];

/** Layers whose objects have versions, and can be revoked (STIX 2.1 §3.6); observables and definitions have none. */
const VERSIONED: ReadonlySet<string> = new Set(['sdo', 'sro']);

/**
 * A version of an object that revokes it (STIX 2.1 §3.6): its head, `revoked`, and of the rest only what its type requires, as
 * it stands in the object. Null where the object has no versions. `now`: the earliest that it may be modified.
 */
export function revocationOf(object: JsonObject, now: string): JsonObject | null {
  const type = OBJECT_TYPES.get(String(object['type']));
  const modified = object['modified'];
  if (typeof modified !== 'string' || (type !== undefined && !VERSIONED.has(type.layer))) return null;
  const required = Object.entries({ ...CORE_FIELDS, ...type?.fields }).flatMap(([name, form]) =>
    form.endsWith('!') ? name : [],
  );
  const bare = { ...only(object, [...required, ...KEPT]), ...madeBy(object) };
  const later = new Date(Math.max(Date.parse(now), Date.parse(modified) + 1)).toISOString();
  const revoked = { ...bare, modified: later, revoked: true };
  return completed(object, revoked, type?.needs ?? []);
}

const only = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));

/** A custom type is told by its extension (STIX 2.1 §7.3); what else the extension holds is content. */
function madeBy({ extensions }: JsonObject): JsonObject {
  const types = Object.entries(isObject(extensions) ? extensions : {}).flatMap(([id, one]) => {
    const type = isObject(one) ? one['extension_type'] : undefined;
    return type === 'new-sdo' || type === 'new-sro' ? [[id, { extension_type: type }] as const] : [];
  });
  return types.length === 0 ? {} : { extensions: Object.fromEntries(types) };
}

/** With the first group of properties of which the type needs one, and the granular markings of what is there. */
function completed(
  object: JsonObject,
  bare: JsonObject,
  needs: readonly { readonly anyOf?: readonly (readonly string[])[] }[],
): JsonObject | null {
  const groups = needs.flatMap(({ anyOf = [] }) => {
    const there = anyOf.filter((group) => group.every((name) => object[name] !== undefined));
    return there.some((group) => group.every((name) => bare[name] !== undefined)) ? [] : (there[0] ?? []);
  });
  const whole: JsonObject = {
    ...bare,
    ...only(object, groups),
    ...granular(object, [...Object.keys(bare), ...groups]),
  };
  return checkStixObject(whole).some(({ severity }) => severity === 'error') ? null : whole;
}

/** Granular markings of the properties that stay: what was marked more narrowly stays so. */
function granular({ granular_markings: parts }: JsonObject, names: readonly string[]): JsonObject {
  if (!Array.isArray(parts)) return {};
  const left = (parts as readonly Json[]).flatMap((part): JsonObject[] => {
    const selectors = isObject(part) ? part['selectors'] : undefined;
    if (!isObject(part) || !Array.isArray(selectors)) return [];
    const kept = (selectors as readonly Json[]).filter((one) =>
      names.includes(String(one).split('.')[0] ?? ''),
    );
    return kept.length === 0 ? [] : [{ ...part, selectors: kept }];
  });
  return left.length === 0 ? {} : { granular_markings: left };
}
