import {
  MODALITIES,
  PROPERTIES,
  QUALIFIERS,
  SOURCE_TYPES,
  STATEMENT_TYPES,
  VERDICTS,
  ENTITY_KINDS,
} from '../../../words/index.ts';
import {
  field,
  INTERVAL,
  list,
  MENTION,
  NAME,
  OFFSET,
  record,
  TEXT,
  word,
  ZONE,
  type Field,
} from './fields.ts';

/** What our extension says on each part of the spine (fields.ts says how these rows are used). */

export const REPORT_FIELDS: readonly Field[] = [
  field('party', 'originator', TEXT, 'code of the party that filed it; its identity is `created_by_ref`'),
  field('sha256', 'sha256', TEXT, 'of the bytes as they were filed'),
  field('path', 'path', TEXT, 'name of the file'),
  field(
    'title',
    'title',
    TEXT,
    'its own title; `name` is the title, else the reference, else the path',
    null,
  ),
  field('language', 'language', TEXT, 'BCP 47'),
  field('dated', 'dated', record(INTERVAL), 'its own date; `published` is when it was filed'),
  field('sourceType', 'source_type', word(SOURCE_TYPES), 'HUMINT, OSINT …'),
  field(
    'grade',
    'grade',
    TEXT,
    'Admiralty, both axes; `confidence` is the credibility by STIX 2.1 Appendix A',
  ),
  field('reference', 'reference', TEXT, 'the originator’s own number', null),
  field('zones', 'zones', list(record(ZONE)), 'parts of the text', []),
  field('mentions', 'mentions', list(record(MENTION)), 'dates and quantities that it speaks of', []),
];

export const RECORD_FIELDS: readonly Field[] = [
  field('report', 'report_ref', TEXT, 'the report that says it'),
  field('kind', 'kind', word(ENTITY_KINDS), 'kind of thing'),
  field('names', 'names', list(record(NAME)), 'every name with script and kind; `name` is the first'),
  field('anchor', 'anchor', TEXT, 'public key in the gazetteer', null),
  field('mentions', 'mentions', list(record(MENTION)), 'where the report speaks of it', []),
];

/** `value` stands beside these, by its type. */
export const CLAIM_FIELDS: readonly Field[] = [
  field('property', 'property', word([...PROPERTIES.keys()]), 'of the registry (properties.md)'),
  field('qualifier', 'qualifier', word(QUALIFIERS), 'over, about, at least …', 'exact'),
  field('modality', 'modality', word(MODALITIES), 'asserted, alleged, denied …', 'asserted'),
  field('statementType', 'statement_type', word(STATEMENT_TYPES), 'fact, assessment, opinion …', 'fact'),
  field('interval', 'interval', record(INTERVAL), 'when it held', null),
  field('speaker', 'speaker', TEXT, 'who is quoted for it', null),
  field('start', 'start', OFFSET, 'UTF-16 offset in the report’s description'),
  field('end', 'end', OFFSET, 'exclusive'),
  field('quote', 'quote', TEXT, 'the words', ''),
  field('rule', 'rule', TEXT, 'rule that read it, with version'),
];

export const JUDGEMENT_FIELDS: readonly Field[] = [
  field(
    'verdict',
    'verdict',
    word(VERDICTS),
    '`opinion`: same strongly-agree, different strongly-disagree, unsure neutral',
  ),
  field('officer', 'officer', TEXT, 'who judged; `authors`'),
  field('reason', 'reason', TEXT, 'why; `explanation`'),
];

/** What part of the spine an object is. A rendering says for other tools what a part says already: it is not read back. */
export const PARTS = ['report', 'record', 'judgement', 'rendering'] as const;

/** STIX 2.1 Appendix A, Admiralty credibility; 6 says nothing. */
export const CONFIDENCE: Readonly<Record<string, number>> = { '1': 90, '2': 70, '3': 50, '4': 30, '5': 10 };

export const OPINIONS = {
  same: 'strongly-agree',
  different: 'strongly-disagree',
  unsure: 'neutral',
} as const;

/** Claims that STIX has a property for, on objects of these types; several are told one after the other. */
export const NATIVE: readonly {
  readonly property: string;
  readonly stix: 'description' | 'roles' | 'contact_information' | 'external_references';
  readonly types: readonly string[] | 'any';
}[] = [
  { property: 'description', stix: 'description', types: 'any' },
  { property: 'role', stix: 'roles', types: ['identity'] },
  { property: 'phone', stix: 'contact_information', types: ['identity'] },
  { property: 'address', stix: 'contact_information', types: ['identity'] },
  { property: 'website', stix: 'contact_information', types: ['identity'] },
  { property: 'identifier', stix: 'external_references', types: 'any' },
  { property: 'listReference', stix: 'external_references', types: 'any' },
];

/**
 * A claim is told in STIX's own words only where these do not say more than the claim: a fact or an assessment that somebody
 * asserts. Whatever is alleged, denied, inferred, forecast or opinion is a note that says so.
 */
export const PLAIN_MODALITIES: ReadonlySet<string> = new Set(['asserted', 'reported', 'believed']);
export const PLAIN_STATEMENTS: ReadonlySet<string> = new Set(['fact', 'assessment']);

/** What does not come through, by direction; docs/reference/stix-mapping.md prints it. */
export const LOSSES: readonly (readonly [direction: 'in' | 'out', what: string])[] = [
  ['out', 'bytes of the report: its text and their hash go out'],
  ['out', 'what an officer refused, and what a model only suggests'],
  ['out', 'who reviewed a claim and why: the claim goes out as it stands'],
  ['out', 'citations and traces of origin: reports of one origin go out as a grouping'],
  ['in', 'judgements of another centre are not applied: its officers’ word is no word of ours'],
  ['in', 'groupings of origin: origins are found anew among what is here'],
  ['in', 'of another tool’s objects, properties without a claim are kept as foreign fields'],
];
