import type { Level } from '../../../marking/index.ts';

/** Access Control Specification 3.0 (the OASIS extension of marking-definition) against the lattice. */

/** Classification to level. RESTRICTED has none and goes out as C: upward. */
export const ACS_LEVELS: readonly (readonly [classification: string, level: Level])[] = [
  ['U', 0],
  ['C', 2],
  ['S', 3],
  ['TS', 4],
];

/**
 * Lists of the control set. `all`: whoever reads needs each word, so each is a compartment. `any`: one of them is enough, so
 * the list is an audience. A word becomes a code with the prefix, which nobody holds until a centre grants it.
 */
export const ACS_LISTS: readonly {
  readonly property: string;
  readonly needs: 'all' | 'any';
  readonly prefix: string;
}[] = [
  { property: 'formal_determination', needs: 'all', prefix: 'ACS-FD-' },
  { property: 'caveat', needs: 'all', prefix: 'ACS-CVT-' },
  { property: 'sensitivity', needs: 'all', prefix: 'ACS-SENS-' },
  { property: 'logical_authority_category', needs: 'all', prefix: 'ACS-LAC-' },
  { property: 'shareability', needs: 'any', prefix: 'ACS-SHAR-' },
  { property: 'entity', needs: 'any', prefix: 'ACS-ENT-' },
  { property: 'permitted_nationalities', needs: 'any', prefix: 'ACS-NAT-' },
  { property: 'permitted_organizations', needs: 'any', prefix: 'ACS-ORG-' },
];

/** Organisations without a dot in their name are parties and communities of the directory. */
export const ACS_ORGANISATIONS = 'permitted_organizations';

/** Words that restrict nothing here, or that a control says. */
export const ACS_OPEN: ReadonlySet<string> = new Set(['formal_determination PUBREL']);
export const ACS_CONTROL_WORDS: ReadonlyMap<string, string> = new Map([
  ['caveat POSSIBLEPII', 'PERSONAL-DATA'],
]);

/** What a default of the policy, or any rule of its own, means: the rules themselves are finer than the lattice. */
export const ACS_PRIVILEGE_CONTROLS = ['NO-ACTION-WITHOUT-CONSENT', 'NO-JUDICIAL-USE'] as const;
export const ACS_SHARING_CONTROLS = ['NO-ONWARD', 'ORCON'] as const;
/** Of our controls those that the defaults of the policy, closed, say as well or more strictly. */
export const ACS_COVERED_BY_PRIVILEGE: ReadonlySet<string> = new Set(ACS_PRIVILEGE_CONTROLS);
export const ACS_COVERED_BY_SHARING: ReadonlySet<string> = new Set(ACS_SHARING_CONTROLS);

/** Properties of the extension that say nothing about who may read. */
export const ACS_SILENT: ReadonlySet<string> = new Set([
  'extension_type',
  'identifier',
  'name',
  'create_date_time',
  'authority_reference',
  'original_classification',
  'derivative_classification',
  'declassification',
  'public_release',
]);

/** What is lost, by direction: docs/reference/stix-mapping.md prints it. */
export const ACS_LOSSES: readonly (readonly [direction: 'in' | 'out', what: string])[] = [
  ['in', 'identifier, name, dates, authority and classification history of the marking'],
  [
    'in',
    'single rules of access_privilege and further_sharing: any of them closes actions and onward sharing whole',
  ],
  [
    'in',
    'the custodian becomes the originator; who originated it first, if somebody else, is an originator too',
  ],
  ['out', 'RESTRICTED goes out as C (confidential)'],
  [
    'out',
    'one of two controls of a pair goes out as both (no onward and originator control; no action and no judicial use)',
  ],
  [
    'out',
    'compartments, purposes and EYES-ONLY of our own have no word: such a marking goes out without ACS',
  ],
];
