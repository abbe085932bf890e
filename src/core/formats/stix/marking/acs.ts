import { canonical, isMarkingCode, isRenderable, type Marking } from '../../../marking/index.ts';
import { get, isObject, stringOf, type Json, type JsonObject } from '../../json/parse.ts';
import { DEFINED_AT } from '../names.data.ts';
import * as acs from './acs.data.ts';
import { markingId } from './own.ts';

/** ACS markings against the lattice (acs.data.ts); what the lattice has no word for closes, and is never dropped. */

/** A dot stands in no code; two hyphens stand in no name. */
const codeOf = (prefix: string, word: string): string | null => {
  const code = prefix + word.replaceAll('.', '--');
  return !word.includes('--') && isMarkingCode(code) ? code : null;
};
const wordOf = (prefix: string, code: string): string => code.slice(prefix.length).replaceAll('--', '.');

function wordsOf(value: Json): readonly string[] | null {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return list.length > 0 && list.every((one): one is string => typeof one === 'string') ? list : null;
}

interface Draft {
  level: Marking['level'] | null;
  readonly compartments: string[];
  readonly audiences: string[][];
  readonly controls: Set<string>;
}

/** Reads one property of the control set into the draft; false where it is not understood. */
function readControl(draft: Draft, property: string, value: Json): boolean {
  if (property === 'classification') {
    draft.level = acs.ACS_LEVELS.find(([name]) => name === value)?.[1] ?? null;
    return draft.level !== null;
  }
  const list = acs.ACS_LISTS.find((one) => one.property === property);
  const words = wordsOf(value);
  if (list === undefined || words === null) return false;
  const plain = (word: string): boolean => property === acs.ACS_ORGANISATIONS && !word.includes('.');
  const restricting = words.filter((word) => !acs.ACS_OPEN.has(`${property} ${word}`));
  const codes = restricting.flatMap((word): (string | null)[] => {
    const control = acs.ACS_CONTROL_WORDS.get(`${property} ${word}`);
    if (control !== undefined) draft.controls.add(control);
    return control === undefined ? [codeOf(plain(word) ? '' : list.prefix, word)] : [];
  });
  if (!codes.every((code) => code !== null)) return false;
  if (list.needs === 'all') draft.compartments.push(...codes);
  else draft.audiences.push(codes);
  return true;
}

/** Whether a default of the policy is anything but permit; a policy that says nothing is not understood. */
function isClosed(policy: string, name: string): boolean {
  return !new RegExp(`[?&]${name}=permit(?:&|$)`).test(policy);
}

/** A rule that keeps reading itself from somebody cannot be said in the lattice. */
const closesReading = (rule: Json): boolean =>
  !isObject(rule) ||
  (rule['rule_effect'] !== 'permit' && ['DSPLY', 'ALL'].includes(String(rule['privilege_action'])));

/** The marking that an ACS extension means; null where it is not wholly understood. */
export function parseAcs(extension: Json | undefined): Marking | null {
  if (!isObject(extension)) return null;
  const {
    control_set: set,
    policy_reference: policy,
    access_privilege: rules,
    further_sharing: sharing,
  } = extension;
  const known = [
    'control_set',
    'policy_reference',
    'access_privilege',
    'further_sharing',
    'resource_disposition',
  ];
  const parties = ['responsible_entity_custodian', 'responsible_entity_originator'];
  const strange = Object.keys(extension).some(
    (name) => !known.includes(name) && !parties.includes(name) && !acs.ACS_SILENT.has(name),
  );
  if (strange || !isObject(set) || typeof policy !== 'string') return null;
  const draft: Draft = { level: null, compartments: [], audiences: [], controls: new Set() };
  if (!Object.entries(set).every(([name, value]) => readControl(draft, name, value))) return null;
  if (draft.level === null) return null;
  if (rules !== undefined && (!Array.isArray(rules) || rules.some(closesReading))) return null;
  if (rules !== undefined || isClosed(policy, 'privdefault'))
    for (const control of acs.ACS_PRIVILEGE_CONTROLS) draft.controls.add(control);
  if (sharing !== undefined || isClosed(policy, 'sharedefault'))
    for (const control of acs.ACS_SHARING_CONTROLS) draft.controls.add(control);
  const originators = parties.flatMap((name) => {
    const party = stringOf(get(extension, name));
    return party === null ? [] : [party.includes('.') ? codeOf('ACS-ORG-', party) : codeOf('', party)];
  });
  const expiresAt = expiryOf(extension['resource_disposition']);
  if (originators.length === 0 || originators.some((code) => code === null) || expiresAt === undefined)
    return null;
  const marking = canonical({
    level: draft.level,
    compartments: draft.compartments,
    releasableTo: draft.audiences,
    originators: originators.filter((code) => code !== null),
    controls: [...draft.controls],
    purposes: null,
    expiresAt,
  });
  return isRenderable(marking) ? marking : null;
}

/** When it is disposed of, nobody but the originator has it any more. */
function expiryOf(disposition: Json | undefined): string | null | undefined {
  if (disposition === undefined) return null;
  const ms = isObject(disposition) ? Date.parse(String(disposition['disposition_date'])) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** The extension that says a marking, at least as closed; null where ACS has no word for what closes it. */
export function formatAcs(marking: Marking): JsonObject | null {
  const m = canonical(marking);
  const [custodian, ...others] = m.originators;
  if (custodian === undefined || others.length > 0 || m.purposes !== null) return null;
  const lists = listsOf(m);
  const covered = (control: string): boolean =>
    control === 'PERSONAL-DATA' ||
    acs.ACS_COVERED_BY_PRIVILEGE.has(control) ||
    acs.ACS_COVERED_BY_SHARING.has(control);
  if (lists === null || !m.controls.every(covered)) return null;
  if (m.controls.includes('PERSONAL-DATA'))
    lists.set('caveat', [...(lists.get('caveat') ?? []), 'POSSIBLEPII']);
  const closed = (by: ReadonlySet<string>): string =>
    m.controls.some((one) => by.has(one)) ? 'deny' : 'permit';
  const policy = `privdefault=${closed(acs.ACS_COVERED_BY_PRIVILEGE)}&sharedefault=${closed(acs.ACS_COVERED_BY_SHARING)}`;
  const level = acs.ACS_LEVELS.find((row) => row[1] >= m.level) ?? acs.ACS_LEVELS[3];
  return {
    extension_type: 'property-extension',
    identifier: `isa:guide.19001.ACS3-${markingId(m).slice(-36)}`,
    create_date_time: DEFINED_AT,
    responsible_entity_custodian: partyOf(custodian),
    policy_reference: `urn:isa:policy:acs:ns:v3.0?${policy}`,
    control_set: { classification: level?.[0] ?? 'TS', ...Object.fromEntries(lists) },
    ...(m.expiresAt === null ? {} : { resource_disposition: { disposition_date: m.expiresAt } }),
  };
}

const partyOf = (code: string): string => (code.startsWith('ACS-ORG-') ? wordOf('ACS-ORG-', code) : code);

/** Compartments and audiences as lists of the control set; null where one is not of ACS. */
function listsOf(m: Marking): Map<string, string[]> | null {
  const lists = new Map<string, string[]>();
  for (const code of m.compartments) {
    const list = acs.ACS_LISTS.find((one) => one.needs === 'all' && code.startsWith(one.prefix));
    if (list === undefined) return null;
    lists.set(list.property, [...(lists.get(list.property) ?? []), wordOf(list.prefix, code)]);
  }
  for (const audience of m.releasableTo) {
    const list = acs.ACS_LISTS.find(
      ({ needs, prefix, property }) =>
        needs === 'any' &&
        audience.every(
          (code) =>
            code.startsWith(prefix) || (property === acs.ACS_ORGANISATIONS && !code.startsWith('ACS-')),
        ),
    );
    // One list of each kind; an audience of nobody has no words.
    if (list === undefined || audience.length === 0 || lists.has(list.property)) return null;
    const words = audience.map((code) => (code.startsWith(list.prefix) ? wordOf(list.prefix, code) : code));
    if (
      words.some(
        (word, at) => word.includes('--') || (audience[at]?.includes('--') === true && !word.includes('.')),
      )
    )
      return null;
    lists.set(list.property, words);
  }
  return lists;
}
