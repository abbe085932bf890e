import { FORMATS, LIMITS, type CsvMapping } from '../../src/core/formats/index.ts';
import { PROPERTIES } from '../../src/core/words/index.ts';
import { code, markdownTable, page } from './markdown.ts';

const yes = (is: boolean): string => (is ? 'yes' : '');

/** docs/reference/properties.md */
export function propertiesPage(): string {
  const rows = [...PROPERTIES.values()].map((one) => [
    code(one.name),
    one.label.en,
    one.label.ur,
    one.valueType,
    one.subjects === 'any' ? 'any' : one.subjects.join(', '),
    yes(one.matchable),
    yes(one.facetable),
    yes(one.functional),
    one.personalData === 'none' ? '' : one.personalData,
    yes(one.needsConfirmation),
  ]);
  const head = [
    'Property',
    'English',
    'اردو',
    'Value',
    'Of',
    'Evidence',
    'Facet',
    'One at a time',
    'Personal data',
    'Waits for an officer',
  ];
  return page('Properties', PROPERTIES_LEAD, [markdownTable(head, rows)]);
}

const PROPERTIES_LEAD =
  'What can be claimed of things: the one table from which cards, import mappings and this page are made. “Evidence”: may show that two records are one thing. “One at a time”: two different values are a conflict. “Waits for an officer”: what a machine read does not feed a card before a person accepts it. There is no property for ethnicity, religion, sect, politics or origin, and none for a person’s risk.';

/** docs/reference/formats.md */
export function formatsPage(): string {
  const formats = FORMATS.map((one) => [
    code(one.name),
    one.label,
    one.extensions.map((extension) => code(`.${extension}`)).join(' '),
    one.mediaTypes.map(code).join(' '),
  ]);
  const limits = Object.values(LIMITS).map(({ what, max, unit }) => [what, max.toLocaleString('en'), unit]);
  return page('Formats', FORMATS_LEAD, [
    markdownTable(['Format', 'What', 'Endings', 'Media types'], formats),
    '## JSON reports',
    'A JSON report carries prose, structured entities and claims, or both; its schema is [json-report.schema.json](../../src/core/formats/report/json-report.schema.json).',
    '## Mapping of a CSV table',
    MAPPING,
    '## Limits',
    markdownTable(['What', 'At most', 'Unit'], limits),
  ]);
}

const FORMATS_LEAD =
  'What can be ingested. The content decides, then the ending of the file; `--format` overrides both. Whatever is wrong in a file is said with its line, byte or path, and with what to do: see [errors](errors.md).';

/** An example that the compiler holds to the type of mappings. */
const EXAMPLE: CsvMapping = {
  row: { kind: 'person', kindColumn: 'Type', kinds: { company: 'organisation' } },
  columns: {
    'Full name': { property: 'name' },
    Father: { property: 'fatherName' },
    Passport: { property: 'identifier', separator: ';' },
    Born: { property: 'birthDate' },
  },
  date: 'Entered on',
  reference: 'No',
  referenceScheme: 'example-register',
};

const MAPPING = `Columns with usual names are recognised. Where they are not, say what they mean in a JSON file (\`--mapping\`); properties are those of [properties](properties.md):

\`\`\`json
${JSON.stringify(EXAMPLE, null, 2)}
\`\`\``;
