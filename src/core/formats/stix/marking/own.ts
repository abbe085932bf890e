import {
  canonical,
  CONTROLS,
  isMarkingCode,
  isRenderable,
  LEVEL_NAMES,
  markingKey,
} from '../../../marking/index.ts';
import type { Level, Marking } from '../../../marking/index.ts';
import { isObject, type Json, type JsonObject } from '../../json/parse.ts';
import { uuid5 } from '../uuid5.ts';
import { DEFINED_AT, MARKING_EXTENSION, NAMESPACE } from '../names.data.ts';

/**
 * A marking of the lattice as an extension of a marking-definition. Nothing is meant by leaving something out: each of the
 * seven properties must be there, with the reserved words ALL, NONE and NEVER where a list or an instant says so. What is
 * not wholly understood is no marking, so that it closes what it marks.
 */
const PROPERTIES = [
  'extension_type',
  'level',
  'compartments',
  'releasable_to',
  'originators',
  'controls',
  'purposes',
  'expires_at',
] as const;

const orNone = (codes: readonly string[]): readonly string[] => (codes.length === 0 ? ['NONE'] : codes);

/** The extension of a marking. Throws RangeError on a code that the syntax cannot carry. */
export function formatMarking(marking: Marking): JsonObject {
  const m = canonical(marking);
  if (!isRenderable(m)) throw new RangeError('the marking holds a code that cannot be written');
  return {
    extension_type: 'property-extension',
    level: LEVEL_NAMES[m.level],
    compartments: orNone(m.compartments),
    releasable_to: m.releasableTo.length === 0 ? [['ALL']] : m.releasableTo.map(orNone),
    originators: orNone(m.originators),
    controls: orNone(m.controls),
    purposes: m.purposes === null ? ['ALL'] : orNone(m.purposes),
    expires_at: m.expiresAt ?? 'NEVER',
  };
}

/** Codes, or [] for NONE; null for anything else. */
function codesOf(value: Json | undefined, isCode: (code: string) => boolean): string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const items: readonly Json[] = value;
  if (items.length === 1 && items[0] === 'NONE') return [];
  return items.every((one): one is string => typeof one === 'string' && isCode(one)) ? [...items] : null;
}

const isAll = (value: Json | undefined): boolean =>
  Array.isArray(value) && value.length === 1 && value[0] === 'ALL';

function audiencesOf(value: Json | undefined): (readonly string[])[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  if (value.length === 1 && isAll(value[0] as Json)) return [];
  const audiences = value.map((one: Json) => codesOf(one, isMarkingCode));
  return audiences.every((one) => one !== null) ? audiences : null;
}

/** ISO in UTC with milliseconds, on a day that there is; null for NEVER; undefined for anything else. */
function expiryOf(value: Json | undefined): string | null | undefined {
  if (value === 'NEVER') return null;
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value ? value : undefined;
}

/** The marking that an extension says; null where it does not wholly say one. */
export function parseMarkingExtension(extension: Json | undefined): Marking | null {
  if (!isObject(extension)) return null;
  const names = Object.keys(extension);
  if (names.length !== PROPERTIES.length || !PROPERTIES.every((name) => names.includes(name))) return null;
  const level = (LEVEL_NAMES as readonly Json[]).indexOf(extension['level'] ?? null);
  const compartments = codesOf(extension['compartments'], isMarkingCode);
  const releasableTo = audiencesOf(extension['releasable_to']);
  const originators = codesOf(extension['originators'], isMarkingCode);
  const controls = codesOf(extension['controls'], (code) => CONTROLS.has(code));
  const any = isAll(extension['purposes']);
  const purposes = any ? null : codesOf(extension['purposes'], isMarkingCode);
  const expiresAt = expiryOf(extension['expires_at']);
  if (level < 0 || !compartments || !releasableTo || !originators || !controls) return null;
  if ((purposes === null && !any) || expiresAt === undefined) return null;
  if (expiresAt !== null && originators.length === 0) return null;
  const marking = canonical({
    level: level as Level,
    compartments,
    releasableTo,
    originators,
    controls,
    purposes,
    expiresAt,
  });
  return isRenderable(marking) ? marking : null;
}

/** The id of the definition of a marking: made of what it says, so that nobody can say something else under it. */
export const markingId = (marking: Marking): string =>
  `marking-definition--${uuid5(NAMESPACE, `marking ${markingKey(marking)}`)}`;

/** The whole definition object of a marking, with whatever else says the same. */
export function definitionOf(marking: Marking, also: JsonObject = {}): JsonObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: markingId(marking),
    created: DEFINED_AT,
    extensions: { [MARKING_EXTENSION]: formatMarking(marking), ...also },
  };
}
