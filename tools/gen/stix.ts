import { CONTROLS, LEVEL_NAMES } from '../../src/core/marking/index.ts';
import { ACS_LEVELS, ACS_LISTS, ACS_LOSSES } from '../../src/core/formats/stix/marking/acs.data.ts';
import { KIND_ROWS, OBSERVABLE_ROWS, HASH_SCHEMES } from '../../src/core/formats/stix/kinds.data.ts';
import * as names from '../../src/core/formats/stix/names.data.ts';
import { RELATIONS } from '../../src/core/formats/stix/relations.data.ts';
import { VALUES, type Field, type Holds } from '../../src/core/formats/stix/spine/fields.ts';
import * as mapping from '../../src/core/formats/stix/spine/mapping.data.ts';
import { TLP_IDS } from '../../src/core/formats/stix/tlp.data.ts';
import { ENTITY_KINDS, PROPERTIES } from '../../src/core/words/index.ts';
import { code, markdownTable, page } from './markdown.ts';

const listOf = (words: readonly string[]): string => words.map(code).join(', ');

const fieldRows = (fields: readonly Field[]) =>
  fields.map(({ spine, stix, absent, about }) => [
    code(spine),
    code(stix),
    absent === undefined ? 'required' : code(JSON.stringify(absent)),
    about,
  ]);
const fieldTable = (fields: readonly Field[]): string =>
  markdownTable(['Spine', 'STIX extension', 'Left out means', 'What'], fieldRows(fields));

/** docs/reference/stix-mapping.md */
export function stixMappingPage(): string {
  return page('STIX mapping', LEAD, [
    '## Parts',
    PARTS,
    '## Kinds of things',
    kindsTable(),
    '## Reports',
    fieldTable(mapping.REPORT_FIELDS),
    '## Records',
    fieldTable(mapping.RECORD_FIELDS),
    '## Claims',
    CLAIMS,
    fieldTable(mapping.CLAIM_FIELDS),
    markdownTable(
      ['Type of value', 'Properties of `value`'],
      Object.entries(VALUES).map(([type, fields]) => [code(type), listOf(fields.map((one) => one.stix))]),
    ),
    '## Claims in STIX’s own properties',
    nativeTable(),
    '## Links',
    LINKS,
    relationsTable(),
    '## Observables',
    observablesTable(),
    '## Judgements',
    fieldTable(mapping.JUDGEMENT_FIELDS),
    '## Markings',
    MARKINGS,
    markdownTable(
      ['Marking', 'Id'],
      TLP_IDS.map(([id, value, version]) => [`TLP ${version}: ${value}`, code(id)]),
    ),
    '### Access Control Specification',
    ACS,
    acsTable(),
    '## What does not come through',
    markdownTable(
      ['Way', 'What'],
      [...mapping.LOSSES, ...ACS_LOSSES.map(([way, what]) => [way, `ACS: ${what}`] as const)],
    ),
  ]);
}

const LEAD =
  'How the spine goes out as STIX 2.1 and how STIX comes in: made of the tables by which it is written and read. Our extension says everything and is what our own reader reads; STIX’s own properties and objects beside it say, for other tools, what they have words for.';

const PARTS = `\`extensions\` of an object has \`${names.SPINE_EXTENSION}\` with the property \`part\`: ${listOf([...mapping.PARTS])}. A rendering says for other tools what another part says already, and is passed over by our reader.

| Spine | STIX |
| --- | --- |
| report | \`report\`; its text is \`description\`, so that every place in it can be found |
| record | an object by its kind (below), one for each report that speaks of the thing |
| claim | an item of \`claims\` in the extension of its record; under \`granular_markings\` where it is closer marked |
| link | the same, and a \`relationship\`, or a \`note\` where it is alleged, denied, inferred, forecast or opinion |
| identifier | the same, \`external_references\`, and an observable where STIX has one |
| entity | \`duplicate-of\` from each further record of the reader’s view to the first |
| judgement | \`opinion\` on both records |
| origin of several reports | \`grouping\` |
| party | \`identity\`, in \`created_by_ref\` |
| grade | \`confidence\` by STIX 2.1 Appendix A: ${Object.entries(mapping.CONFIDENCE)
  .map(([grade, value]) => `${grade} is ${value}`)
  .join(', ')}; both axes in the extension |

Ids are version 5 UUIDs of ids of the spine, which are hashes of what the reader has; those of observables are of STIX’s own namespace (§2.9). The same thing has the same id in every export. A sighting comes in as a link between what was seen and who saw it; nothing of the spine goes out as one.`;

function kindsTable(): string {
  const rows = ENTITY_KINDS.map((kind) => {
    const read = KIND_ROWS.filter((row) => row.kind === kind);
    const out = read.find((row) => row.writes === true);
    const cls = out?.identityClass === undefined ? '' : ` (${out.identityClass})`;
    return [
      kind,
      out === undefined ? code(names.THING_TYPE) : `${code(out.type)}${cls}`,
      read
        .map((row) => `${code(row.type)}${row.identityClass === undefined ? '' : ` (${row.identityClass})`}`)
        .join(', '),
    ];
  });
  return `${markdownTable(['Kind', 'Goes out as', 'Comes in from'], rows)}\n\nA place whose country is not known goes out as \`${names.THING_TYPE}\`, because a location has to say where. What is not listed comes in as a document. A person never goes out as a threat actor, nor an operation as a campaign.`;
}

const CLAIMS =
  'In `claims` of the record’s extension, in reading order; `value` has the property `type` and those of its type.';

function nativeTable(): string {
  return markdownTable(
    ['Property', 'STIX', 'On'],
    mapping.NATIVE.map(({ property, stix, types }) => [
      code(property),
      code(stix),
      types === 'any' ? 'any' : listOf(types),
    ]),
  );
}

const LINKS = `A link goes out as a relationship only where its modality is ${listOf([...mapping.PLAIN_MODALITIES])} and its statement a ${listOf([...mapping.PLAIN_STATEMENTS])}.`;

function relationsTable(): string {
  const rows = RELATIONS.map(({ type, from, property, role, statementType, writes }) => [
    code(type),
    from === 'any' ? 'any' : from.join(', '),
    `${code(property)}${role === undefined ? '' : ` as ${role}`}${statementType === undefined ? '' : `, ${statementType}`}`,
    writes === true ? 'both' : 'in',
  ]);
  const others = [...PROPERTIES.values()].filter(
    ({ name, valueType }) => valueType === 'record' && !RELATIONS.some((one) => one.property === name),
  );
  return `${markdownTable(['Relationship', 'From', 'Claim', 'Way'], rows)}\n\nAny other relationship comes in as \`relatedTo\`; the links ${listOf(others.map((one) => one.name))}, and participants in other roles, go out as \`related-to\`.`;
}

function observablesTable(): string {
  const rows = OBSERVABLE_ROWS.map(({ type, scheme, writes }) => [code(type), code(scheme), listOf(writes)]);
  const hashes = [...HASH_SCHEMES.keys()];
  return markdownTable(
    ['Observable', 'Comes in as scheme', 'Schemes that go out as it'],
    [...rows, [code('file'), 'the name of the hash', listOf(hashes)]],
  );
}

const MARKINGS = `Every object that goes out has two references: a definition with \`${names.MARKING_EXTENSION}\` ([schema](stix-marking.schema.json)), which says the whole marking of the lattice, and beside it the TLP 2.0 value for those who know only that. Levels: ${listOf([...LEVEL_NAMES])}. Controls: ${listOf([...CONTROLS.keys()])}. The id of a definition is made of what it says: another’s words under that id are none. Coming in, all of an object’s markings hold together; one that is not wholly understood closes the object to who gave it.`;

const ACS = `A definition with \`${names.ACS_EXTENSION}\`. What the lattice has no word for becomes a compartment or an audience that nobody holds, so that it closes. \`privdefault\` other than permit, or any rule of access, closes actions and judicial use; \`sharedefault\`, or any rule of sharing, closes onward sharing.`;

function acsTable(): string {
  const levels = ACS_LEVELS.map(([name, level]) => `${name} ${LEVEL_NAMES[level]}`).join(', ');
  return markdownTable(
    ['Control set', 'Lattice'],
    [
      [code('classification'), levels],
      ...ACS_LISTS.map(({ property, needs, prefix }) => [
        code(property),
        `${needs === 'all' ? 'compartments' : 'one audience'} ${code(`${prefix}…`)}`,
      ]),
    ],
  );
}

const CODES = { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[A-Z0-9][A-Z0-9-]{0,39}$' } };

/** docs/reference/stix-marking.schema.json */
export function stixMarkingSchema(): string {
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: names.MARKING_EXTENSION,
    title: 'Watchfloor marking',
    description:
      'Extension of a STIX 2.1 marking-definition. Everything is required; NONE, ALL and NEVER are said, never meant by leaving out.',
    type: 'object',
    additionalProperties: false,
    required: [
      'extension_type',
      'level',
      'compartments',
      'releasable_to',
      'originators',
      'controls',
      'purposes',
      'expires_at',
    ],
    properties: {
      extension_type: { const: 'property-extension' },
      level: { enum: LEVEL_NAMES },
      compartments: { ...CODES, description: '["NONE"]: none' },
      releasable_to: {
        type: 'array',
        minItems: 1,
        items: CODES,
        description:
          'Audiences; a reader is in each of them. [["ALL"]]: everybody; ["NONE"] as an audience: nobody',
      },
      originators: CODES,
      controls: { type: 'array', minItems: 1, items: { enum: ['NONE', ...CONTROLS.keys()] } },
      purposes: { ...CODES, description: '["ALL"]: any; ["NONE"]: no purpose at all' },
      expires_at: { anyOf: [{ const: 'NEVER' }, { type: 'string', format: 'date-time' }] },
    },
  });
}

function schemaOf(holds: Holds): object {
  switch (holds.type) {
    case 'text':
      return { type: 'string' };
    case 'number':
      return { type: 'number' };
    case 'offset':
      return { type: 'integer', minimum: 0 };
    case 'word':
      return { enum: holds.of };
    case 'list':
      return { type: 'array', items: schemaOf(holds.of) };
    case 'record':
      return objectSchema(holds.of);
  }
}

function objectSchema(fields: readonly Field[], more: Readonly<Record<string, object>> = {}): object {
  return {
    type: 'object',
    required: [
      ...Object.keys(more).filter((name) => name !== 'claims'),
      ...fields.flatMap(({ stix, absent }) => (absent === undefined ? stix : [])),
    ],
    properties: {
      ...more,
      ...Object.fromEntries(
        fields.map(({ stix, holds, about }) => [stix, { ...schemaOf(holds), description: about }]),
      ),
    },
  };
}

/** docs/reference/stix-spine.schema.json */
export function stixSpineSchema(): string {
  const value = {
    oneOf: Object.entries(VALUES).map(([type, fields]) => objectSchema(fields, { type: { const: type } })),
  };
  const part = (name: (typeof mapping.PARTS)[number]) => ({
    extension_type: { const: 'property-extension' },
    part: { const: name },
  });
  const claims = { type: 'array', items: objectSchema(mapping.CLAIM_FIELDS, { value }) };
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: names.SPINE_EXTENSION,
    title: 'Watchfloor spine',
    description: 'Extension of the STIX 2.1 objects in which reports, records, claims and judgements go out.',
    oneOf: [
      objectSchema(mapping.REPORT_FIELDS, part('report')),
      objectSchema(mapping.RECORD_FIELDS, { ...part('record'), claims }),
      objectSchema(mapping.JUDGEMENT_FIELDS, part('judgement')),
      objectSchema([], part('rendering')),
    ],
  });
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
