/**
 * The object types of STIX 2.1 (OASIS Standard, 10 June 2021) in a short notation, one string per property:
 *
 *   s string · b boolean · i integer · n number · t timestamp · T timestamp with milliseconds · hex · bin · url · lang
 *   dict · hash · ref identifier (ref:a|b of those types, ref:-a|b of any other) · kc kill-chain phase
 *   xr external reference · gm granular marking · ~name a pattern of `PATTERNS` · =a|b closed values
 *   ov:name open vocabulary · ext extensions · any
 *   lower..upper bounds of a number · + a list that is not empty · * a list · ! required
 */
export type Fields = Readonly<Record<string, string>>;

/** Which properties an object needs beyond those marked with `!`, by STIX 2.1 section. */
export interface Needs {
  readonly clause: string;
  /** At least one of these groups must be there whole. */
  readonly anyOf?: readonly (readonly string[])[];
  /** All or none of them. */
  readonly together?: readonly string[];
  /** At most one of them. */
  readonly atMostOne?: readonly string[];
  /** Where the first is there, the others must be, too. */
  readonly requires?: readonly [string, readonly string[]];
}

/** The first is not later than the second; `strictly`: earlier. */
export type Order = readonly [earlier: string, later: string, strictly?: true];

export interface ObjectType {
  readonly clause: string;
  readonly layer: 'sdo' | 'sro' | 'sco' | 'meta';
  readonly fields: Fields;
  readonly needs?: readonly Needs[];
  readonly orders?: readonly Order[];
}

const NOT_ENDS =
  'ref:-relationship|sighting|bundle|marking-definition|language-content|extension-definition!';
const SEEN: Fields = { first_seen: 't', last_seen: 't' };
const SEEN_ORDER: readonly Order[] = [['first_seen', 'last_seen']];

/** STIX 2.1 §3.2: of every domain and relationship object. */
export const CORE_FIELDS: Fields = {
  type: 's!',
  spec_version: '=2.0|2.1!',
  id: 'ref!',
  created_by_ref: 'ref:identity',
  created: 'T!',
  modified: 'T!',
  revoked: 'b',
  labels: 's+',
  confidence: 'i0..100',
  lang: 's',
  external_references: 'xr+',
  object_marking_refs: 'ref:marking-definition+',
  granular_markings: 'gm+',
  extensions: 'ext',
};

/** STIX 2.1 §3.2: of every cyber-observable object. */
export const SCO_FIELDS: Fields = {
  type: 's!',
  spec_version: '=2.0|2.1',
  id: 'ref!',
  object_marking_refs: 'ref:marking-definition+',
  granular_markings: 'gm+',
  defanged: 'b',
  extensions: 'ext',
};

/** STIX 2.1 §4: domain objects. */
const DOMAIN: Readonly<Record<string, Omit<ObjectType, 'layer'>>> = {
  'attack-pattern': {
    clause: '4.1',
    fields: { name: 's!', description: 's', aliases: 's*', kill_chain_phases: 'kc+' },
  },
  campaign: {
    clause: '4.2',
    fields: { name: 's!', description: 's', aliases: 's+', ...SEEN, objective: 's' },
    orders: SEEN_ORDER,
  },
  'course-of-action': { clause: '4.3', fields: { name: 's!', description: 's' } },
  grouping: {
    clause: '4.4',
    fields: { name: 's', description: 's', context: 'ov:grouping-context!', object_refs: 'ref+!' },
  },
  identity: {
    clause: '4.5',
    fields: {
      name: 's!',
      description: 's',
      roles: 's+',
      identity_class: 'ov:identity-class',
      sectors: 'ov:industry-sector+',
      contact_information: 's',
    },
  },
  incident: { clause: '4.6', fields: { name: 's!', description: 's' } },
  indicator: {
    clause: '4.7',
    fields: {
      name: 's',
      description: 's',
      indicator_types: 'ov:indicator-type+',
      pattern: 's!',
      pattern_type: 'ov:pattern-type!',
      pattern_version: 's',
      valid_from: 't!',
      valid_until: 't',
      kill_chain_phases: 'kc+',
    },
    orders: [['valid_from', 'valid_until', true]],
  },
  infrastructure: {
    clause: '4.8',
    fields: {
      name: 's!',
      description: 's',
      infrastructure_types: 'ov:infrastructure-type+',
      aliases: 's+',
      kill_chain_phases: 'kc+',
      ...SEEN,
    },
    orders: SEEN_ORDER,
  },
  'intrusion-set': {
    clause: '4.9',
    fields: {
      name: 's!',
      description: 's',
      aliases: 's+',
      ...SEEN,
      goals: 's+',
      resource_level: 'ov:attack-resource-level',
      primary_motivation: 'ov:attack-motivation',
      secondary_motivations: 'ov:attack-motivation+',
    },
    orders: SEEN_ORDER,
  },
  location: {
    clause: '4.10',
    fields: {
      name: 's',
      description: 's',
      latitude: 'n-90..90',
      longitude: 'n-180..180',
      precision: 'n',
      region: 'ov:region',
      country: 's',
      administrative_area: 's',
      city: 's',
      street_address: 's',
      postal_code: 's',
    },
    needs: [
      { clause: '4.10.1', anyOf: [['region'], ['country'], ['latitude', 'longitude']] },
      { clause: '4.10.1', together: ['latitude', 'longitude'] },
      { clause: '4.10.1', requires: ['precision', ['latitude', 'longitude']] },
    ],
  },
  malware: {
    clause: '4.11',
    fields: {
      name: 's',
      description: 's',
      malware_types: 'ov:malware-type+',
      is_family: 'b!',
      aliases: 's+',
      kill_chain_phases: 'kc+',
      ...SEEN,
      operating_system_refs: 'ref:software+',
      architecture_execution_envs: 'ov:processor-architecture+',
      implementation_languages: 'ov:implementation-language+',
      capabilities: 'ov:malware-capabilities+',
      sample_refs: 'ref:artifact|file+',
    },
    orders: SEEN_ORDER,
  },
  'malware-analysis': {
    clause: '4.12',
    fields: {
      product: 's!',
      version: 's',
      host_vm_ref: 'ref:software',
      operating_system_ref: 'ref:software',
      installed_software_refs: 'ref:software+',
      configuration_version: 's',
      modules: 's+',
      analysis_engine_version: 's',
      analysis_definition_version: 's',
      submitted: 't',
      analysis_started: 't',
      analysis_ended: 't',
      result_name: 's',
      result: 'ov:malware-result',
      analysis_sco_refs: 'ref+',
      sample_ref: 'ref:artifact|file|network-traffic',
    },
    needs: [{ clause: '4.12.1', anyOf: [['result'], ['analysis_sco_refs']] }],
    orders: [['analysis_started', 'analysis_ended']],
  },
  note: { clause: '4.13', fields: { abstract: 's', content: 's!', authors: 's+', object_refs: 'ref+!' } },
  'observed-data': {
    clause: '4.14',
    fields: {
      first_observed: 't!',
      last_observed: 't!',
      number_observed: 'i1..999999999!',
      objects: 'dict',
      object_refs: 'ref+',
    },
    needs: [
      { clause: '4.14.1', anyOf: [['objects'], ['object_refs']] },
      { clause: '4.14.1', atMostOne: ['objects', 'object_refs'] },
    ],
    orders: [['first_observed', 'last_observed']],
  },
  opinion: {
    clause: '4.15',
    fields: {
      explanation: 's',
      authors: 's+',
      opinion: '=strongly-disagree|disagree|neutral|agree|strongly-agree!',
      object_refs: 'ref+!',
    },
  },
  report: {
    clause: '4.16',
    fields: {
      name: 's!',
      description: 's',
      report_types: 'ov:report-type+',
      published: 't!',
      object_refs: 'ref+!',
    },
  },
  'threat-actor': {
    clause: '4.17',
    fields: {
      name: 's!',
      description: 's',
      threat_actor_types: 'ov:threat-actor-type+',
      aliases: 's+',
      ...SEEN,
      roles: 'ov:threat-actor-role+',
      goals: 's+',
      sophistication: 'ov:threat-actor-sophistication',
      resource_level: 'ov:attack-resource-level',
      primary_motivation: 'ov:attack-motivation',
      secondary_motivations: 'ov:attack-motivation+',
      personal_motivations: 'ov:attack-motivation+',
    },
    orders: SEEN_ORDER,
  },
  tool: {
    clause: '4.18',
    fields: {
      name: 's!',
      description: 's',
      tool_types: 'ov:tool-type+',
      aliases: 's+',
      kill_chain_phases: 'kc+',
      tool_version: 's',
    },
  },
  vulnerability: { clause: '4.19', fields: { name: 's!', description: 's' } },
};

/** STIX 2.1 §5: relationship objects. */
const RELATION: Readonly<Record<string, Omit<ObjectType, 'layer'>>> = {
  relationship: {
    clause: '5.1',
    fields: {
      relationship_type: '~relationship-type!',
      description: 's',
      source_ref: NOT_ENDS,
      target_ref: NOT_ENDS,
      start_time: 't',
      stop_time: 't',
    },
    orders: [['start_time', 'stop_time', true]],
  },
  sighting: {
    clause: '5.2',
    fields: {
      description: 's',
      ...SEEN,
      count: 'i0..999999999',
      sighting_of_ref: NOT_ENDS,
      observed_data_refs: 'ref:observed-data+',
      where_sighted_refs: 'ref:identity|location+',
      summary: 'b',
    },
    orders: SEEN_ORDER,
  },
};

/** STIX 2.1 §7 and §3.3: objects about objects. They have core fields of their own. */
export const META_TYPES: Readonly<Record<string, ObjectType>> = {
  'marking-definition': {
    layer: 'meta',
    clause: '7.2.1',
    fields: {
      type: 's!',
      spec_version: '=2.0|2.1!',
      id: 'ref!',
      created_by_ref: 'ref:identity',
      created: 't!',
      external_references: 'xr+',
      object_marking_refs: 'ref:marking-definition+',
      granular_markings: 'gm+',
      extensions: 'ext',
      name: 's',
      definition_type: 's',
      definition: 'any',
    },
    needs: [
      { clause: '7.2.1.1', anyOf: [['definition_type', 'definition'], ['extensions']] },
      { clause: '7.2.1.1', together: ['definition_type', 'definition'] },
    ],
  },
  'language-content': {
    layer: 'meta',
    clause: '7.1',
    fields: {
      ...CORE_FIELDS,
      object_ref: 'ref:-bundle|language-content!',
      object_modified: 't',
      contents: 'dict!',
    },
  },
  'extension-definition': {
    layer: 'meta',
    clause: '7.3',
    fields: {
      ...CORE_FIELDS,
      created_by_ref: 'ref:identity!',
      name: 's!',
      description: 's',
      schema: 's!',
      version: 's!',
      extension_types: '=new-sdo|new-sco|new-sro|property-extension|toplevel-property-extension+!',
      extension_properties: 's+',
    },
  },
};

const withCore = (layer: 'sdo' | 'sro', types: Readonly<Record<string, Omit<ObjectType, 'layer'>>>) =>
  Object.entries(types).map(([name, type]): [string, ObjectType] => [
    name,
    {
      ...type,
      layer,
      fields: { ...CORE_FIELDS, ...type.fields },
      orders: [['created', 'modified'], ...(type.orders ?? [])],
    },
  ]);

export const DOMAIN_TYPES: ReadonlyMap<string, ObjectType> = new Map([
  ...withCore('sdo', DOMAIN),
  ...withCore('sro', RELATION),
  ...Object.entries(META_TYPES),
]);
