import { entriesOf, isObject, type Json, type JsonObject } from '../../json/parse.ts';
import { TLP1_DEFINITIONS } from '../tlp.data.ts';
import { finding, type Finding } from './finding.ts';

/** A rule over a whole object whose values are of their form. */
type ObjectRule = (object: JsonObject, type: string, found: Finding[]) => void;

const listOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const familyName: ObjectRule = (object, type, found) => {
  if (type === 'malware' && object['is_family'] === true && object['name'] === undefined)
    found.push(finding('name', 'family-name', '4.11.1', 'A malware family has a name'));
};

const multipartBody: ObjectRule = (object, type, found) => {
  if (type !== 'email-message') return;
  const wrong = object['is_multipart'] === true ? 'body' : 'body_multipart';
  if (object[wrong] !== undefined)
    found.push(
      finding(
        wrong,
        'multipart-body',
        '6.6.1',
        `With is_multipart ${String(object['is_multipart'])} there is no ${wrong}`,
      ),
    );
};

const activeEnd: ObjectRule = (object, type, found) => {
  if (type === 'network-traffic' && object['is_active'] === true && object['end'] !== undefined)
    found.push(finding('end', 'active-end', '6.12.1', 'Traffic that is active has no end'));
};

const CVE = /^CVE-\d{4}-(?:0\d{3}|[1-9]\d{3,})$/;
const CAPEC = /^CAPEC-\d+$/;

const externalReferences: ObjectRule = (object, _type, found) => {
  listOf(object['external_references']).forEach((reference, at) => {
    const { source_name: source, external_id: id } = reference;
    const path = `external_references[${at}]`;
    if (!['description', 'url', 'external_id'].some((name) => reference[name] !== undefined))
      found.push(
        finding(path, 'external-reference', '2.5', 'It needs a description, a url or an external_id'),
      );
    const form = source === 'cve' ? CVE : source === 'capec' ? CAPEC : null;
    if (form !== null && (typeof id !== 'string' || !form.test(id)))
      found.push(
        finding(
          `${path}.external_id`,
          'external-reference',
          '2.5',
          `A ${String(source)} reference has an id like ${form === CVE ? 'CVE-2026-0001' : 'CAPEC-163'}`,
        ),
      );
  });
};

/** §7.2.3.1: each selector leads to something in the object; `[3]` is the third item of a list, from 0. */
export function selects(object: Json, selector: string): boolean {
  let at: Json | undefined = object;
  for (const step of selector.split('.')) {
    const index = /^\[(\d+)\]$/.exec(step);
    if (index) at = Array.isArray(at) ? (at as readonly Json[])[Number(index[1])] : undefined;
    else at = isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    if (at === undefined) return false;
  }
  return true;
}

const granularMarkings: ObjectRule = (object, _type, found) => {
  listOf(object['granular_markings']).forEach((marking, at) => {
    const path = `granular_markings[${at}]`;
    const has = ['lang', 'marking_ref'].filter((name) => marking[name] !== undefined);
    if (has.length !== 1)
      found.push(finding(path, 'granular-marking', '7.2.3', 'It has either a marking_ref or a lang'));
    const selectors = Array.isArray(marking['selectors']) ? (marking['selectors'] as readonly Json[]) : [];
    selectors.forEach((selector, nth) => {
      if (typeof selector === 'string' && !selects(object, selector))
        found.push(
          finding(`${path}.selectors[${nth}]`, 'selector', '7.2.3.1', `Nothing stands at ${selector}`),
        );
    });
  });
};

const markingDefinitions: ObjectRule = (object, type, found) => {
  if (type !== 'marking-definition') return;
  const refs = Array.isArray(object['object_marking_refs'])
    ? (object['object_marking_refs'] as readonly Json[])
    : [];
  if (refs.includes(object['id'] ?? null))
    found.push(finding('object_marking_refs', 'self-marking', '7.2.2', 'A marking may not mark itself'));
  const { definition_type: kind, definition } = object;
  if (kind === 'statement' && !(isObject(definition) && typeof definition['statement'] === 'string'))
    found.push(finding('definition', 'statement', '7.2.1.3', 'A statement marking has a statement'));
  if (kind === 'tlp') {
    const tlp = isObject(definition) ? definition['tlp'] : undefined;
    const named = object['name'] === `TLP:${String(tlp).toUpperCase()}`;
    if (!named || TLP1_DEFINITIONS.get(String(object['id'])) !== tlp)
      found.push(
        finding(
          'definition',
          'tlp-definition',
          '7.2.1.4',
          'There are four TLP markings, of fixed ids; others may not be made',
        ),
      );
  }
};

const extensionProperties: ObjectRule = (object, type, found) => {
  if (type !== 'extension-definition' || object['extension_properties'] === undefined) return;
  const types = Array.isArray(object['extension_types'])
    ? (object['extension_types'] as readonly Json[])
    : [];
  if (!types.includes('toplevel-property-extension'))
    found.push(
      finding(
        'extension_properties',
        'extension-properties',
        '7.3.1',
        'Only a toplevel-property-extension lists them',
      ),
    );
};

const BINARY = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const HEX = /^(?:[a-fA-F0-9]{2})+$/;

/** §2.1, §2.7: custom properties whose names end in _bin and _hex hold what those names say. */
const namedForms: ObjectRule = (object, _type, found) => {
  for (const [key, value] of entriesOf(object)) {
    const form = key.endsWith('_bin') ? BINARY : key.endsWith('_hex') ? HEX : null;
    if (form !== null && !(typeof value === 'string' && value !== '' && form.test(value)))
      found.push(
        finding(
          key,
          'string-form',
          form === HEX ? '2.7' : '2.1',
          'Its name says that it holds encoded bytes',
        ),
      );
  }
};

export const OBJECT_RULES: readonly ObjectRule[] = [
  familyName,
  multipartBody,
  activeEnd,
  externalReferences,
  granularMarkings,
  markingDefinitions,
  extensionProperties,
  namedForms,
];
