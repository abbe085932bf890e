/** Something in an object that the standard does not allow (error), or advises against (warning). */
export interface Finding {
  /** Where in the object: `hashes.MD5`, `kill_chain_phases[0].phase_name`. Empty for the object itself. */
  readonly path: string;
  /** Stable name of the rule. */
  readonly rule: FindingRule;
  /** Section of STIX 2.1, without the sign. */
  readonly clause: string;
  /** What is wrong and what would be right, in one sentence. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** Rules with how grave a breach is. */
export const FINDING_RULES = {
  'not-an-object': 'error',
  'type-missing': 'error',
  'reserved-name': 'error',
  'property-name': 'error',
  'empty-value': 'error',
  required: 'error',
  'value-type': 'error',
  'closed-value': 'error',
  'string-form': 'error',
  bounds: 'error',
  timestamp: 'error',
  identifier: 'error',
  'identifier-type': 'error',
  'reference-type': 'error',
  'empty-list': 'error',
  dictionary: 'error',
  hash: 'error',
  extension: 'error',
  order: 'error',
  'at-least-one': 'error',
  together: 'error',
  'at-most-one': 'error',
  'family-name': 'error',
  'multipart-body': 'error',
  'active-end': 'error',
  'external-reference': 'error',
  selector: 'error',
  'granular-marking': 'error',
  'self-marking': 'error',
  'tlp-definition': 'error',
  statement: 'error',
  'extension-properties': 'error',
  pattern: 'error',
  vocabulary: 'warning',
  'custom-type': 'warning',
  'custom-property': 'warning',
} as const satisfies Readonly<Record<string, Finding['severity']>>;
export type FindingRule = keyof typeof FINDING_RULES;

export function finding(path: string, rule: FindingRule, clause: string, message: string): Finding {
  return { path, rule, clause, message, severity: FINDING_RULES[rule] };
}

/** The findings of a part, told from the object it stands in. */
export function under(key: string, findings: readonly Finding[]): Finding[] {
  return findings.map((one) => ({
    ...one,
    path: one.path === '' ? key : one.path.startsWith('[') ? `${key}${one.path}` : `${key}.${one.path}`,
  }));
}
