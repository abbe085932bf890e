import { isObject, type Json, type JsonObject } from '../../json/parse.ts';
import { checkPattern } from '../patterns/pattern.ts';
import { checkFields, compileFields, shown, type CompiledFields } from './fields.ts';
import { finding, type Finding } from './finding.ts';
import { OBSERVABLE_TYPES } from './observables.data.ts';
import { OBJECT_RULES } from './rules.ts';
import {
  CORE_FIELDS,
  DOMAIN_TYPES,
  SCO_FIELDS,
  type Needs,
  type ObjectType,
  type Order,
} from './types.data.ts';
import { isLater, isTimestamp, isTypeName, typeOfId } from './values.ts';

export const OBJECT_TYPES: ReadonlyMap<string, ObjectType> = new Map([...DOMAIN_TYPES, ...OBSERVABLE_TYPES]);

/** A type that the standard does not define: what holds for every object. Observables need no times. */
const CUSTOM: ObjectType = {
  clause: '11.2',
  layer: 'sdo',
  fields: CORE_FIELDS,
  orders: [['created', 'modified']],
};
const CUSTOM_OBSERVABLE: ObjectType = { clause: '11.2', layer: 'sco', fields: SCO_FIELDS };

const compiled = new Map<ObjectType, CompiledFields>();

function compiledOf(type: ObjectType): CompiledFields {
  let fields = compiled.get(type);
  if (fields === undefined) compiled.set(type, (fields = compileFields(type.fields, type.clause)));
  return fields;
}

/**
 * What in one STIX 2.1 object the standard does not allow (errors) or advises against (warnings), each with where, which
 * rule and which section. Custom objects and properties are allowed and told. Pure; an honest object costs
 * some microseconds.
 */
export function checkStixObject(object: Json): Finding[] {
  if (!isObject(object))
    return [finding('', 'not-an-object', '3', `It must be an object, and is ${shown(object)}`)];
  const name = object['type'];
  if (typeof name !== 'string' || !isTypeName(name))
    return [finding('type', 'type-missing', '3.1', `${shown(name ?? null)} is not the name of a type`)];
  const known = OBJECT_TYPES.get(name);
  const type = known ?? customType(object);
  const found = checkFields(object, compiledOf(type), type.clause);
  checkNames(object, type, found);
  const id = object['id'];
  const idType = typeof id === 'string' ? typeOfId(id) : null;
  if (idType !== null && idType !== name)
    found.push(
      finding('id', 'identifier-type', '2.9', `The id of a ${name} begins with ${name}--, not ${idType}--`),
    );
  if (known === undefined)
    found.push(
      finding('type', 'custom-type', '11.2', `${name} is no type of the standard; it is kept as it is`),
    );
  // What is not of its form is told already, and cannot be compared.
  if (found.some((one) => one.severity === 'error')) return found;
  for (const needs of type.needs ?? []) checkNeeds(object, needs, found);
  for (const order of type.orders ?? []) checkOrder(object, order, type.clause, found);
  for (const rule of OBJECT_RULES) rule(object, name, found);
  if (name === 'indicator' && object['pattern_type'] === 'stix') {
    const problem = checkPattern(String(object['pattern']));
    if (problem !== null)
      found.push(finding('pattern', 'pattern', '9', `At character ${problem.at + 1}: ${problem.message}`));
  }
  return found;
}

/** One that has an extension which makes it an observable, or bears neither created nor modified. */
function customType(object: JsonObject): ObjectType {
  const { extensions } = object;
  const kinds = isObject(extensions)
    ? Object.values(extensions).map((one) => (isObject(one) ? one['extension_type'] : null))
    : [];
  if (kinds.includes('new-sdo') || kinds.includes('new-sro')) return CUSTOM;
  const timeless = object['created'] === undefined && object['modified'] === undefined;
  return kinds.includes('new-sco') || timeless ? CUSTOM_OBSERVABLE : CUSTOM;
}

const NAME = /^(?:[a-z][a-z0-9_]{2,249}|id)$/;
/** §3.1: kept for later versions of the standard. */
const RESERVED = new Set(['severity', 'action', 'username', 'phone_numbers']);

function checkNames(object: JsonObject, type: ObjectType, found: Finding[]): void {
  for (const key in object) {
    const value = object[key];
    if (type.fields[key] !== undefined) continue;
    if (RESERVED.has(key))
      found.push(finding(key, 'reserved-name', '3.1', 'This name is reserved by the standard'));
    else if (!NAME.test(key))
      found.push(
        finding(key, 'property-name', '3.1', 'A name has 3 to 250 of a-z, 0-9 and _, a letter first'),
      );
    else if (value === null || (Array.isArray(value) && value.length === 0))
      found.push(finding(key, 'empty-value', '2.12', 'A property has a value: leave it out instead'));
    else if (type !== CUSTOM && type !== CUSTOM_OBSERVABLE)
      found.push(
        finding(key, 'custom-property', '11.1', 'It is no property of the standard; it is kept as it is'),
      );
  }
}

function checkNeeds(
  object: JsonObject,
  { clause, anyOf, together, atMostOne, requires }: Needs,
  found: Finding[],
): void {
  const has = (name: string): boolean => Object.hasOwn(object, name);
  if (anyOf !== undefined && !anyOf.some((group) => group.every(has)))
    found.push(
      finding(
        '',
        'at-least-one',
        clause,
        `It needs ${anyOf.map((group) => group.join(' with ')).join(', or ')}`,
      ),
    );
  if (together !== undefined && together.some(has) && !together.every(has))
    found.push(finding('', 'together', clause, `${together.join(' and ')} stand together or not at all`));
  if (atMostOne !== undefined && atMostOne.filter(has).length > 1)
    found.push(finding('', 'at-most-one', clause, `Only one of ${atMostOne.join(', ')} may be there`));
  if (requires !== undefined && has(requires[0]) && !requires[1].every(has))
    found.push(finding(requires[0], 'together', clause, `It needs ${requires[1].join(', ')} beside it`));
}

function checkOrder(
  object: JsonObject,
  [earlier, later, strictly]: Order,
  clause: string,
  found: Finding[],
): void {
  const [a, b] = [object[earlier], object[later]];
  if (typeof a !== 'string' || typeof b !== 'string' || !isTimestamp(a) || !isTimestamp(b)) return;
  const wrong = strictly === true ? !isLater(b, a) : isLater(a, b);
  if (wrong)
    found.push(
      finding(
        later,
        'order',
        clause,
        `${later} must ${strictly === true ? 'be later than' : 'not be before'} ${earlier}`,
      ),
    );
}
