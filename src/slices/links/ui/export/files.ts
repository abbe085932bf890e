import { PROPERTIES } from '../../../../core/words/index.ts';
import type { ExportGrant, GraphLink, GraphNode } from '../../contract.ts';

/** What leaves as a file: as it was released, under its marking, with who took it out. */
export interface Leaving {
  readonly title: string;
  readonly marking: string;
  readonly grant: ExportGrant;
}

const UNSAFE = /^[=+\-@\t\r]/;

/** One cell: a spreadsheet must not take a reported name for a formula (OWASP, CSV injection). */
export function csvCell(text: string): string {
  const guarded = UNSAFE.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const csvRow = (cells: readonly (string | number | null)[]): string =>
  cells.map((cell) => csvCell(cell === null ? '' : String(cell))).join(',');

const labelOf = (property: string): string => PROPERTIES.get(property)?.label.en ?? property;

/** Who took it out, when and why. */
export const takenBy = ({ at, officer, party, purpose }: ExportGrant): string =>
  `${at} ${officer} (${party}) ${purpose}`;

/** A table of things and one of links in one file: each row under its own marking, the whole under its banner, above and below. */
export function csvFile({ title, marking, grant }: Leaving): string {
  const { part } = grant;
  const marked = (place: number) => part.markings[place] ?? '';
  const captions = new Map(part.nodes.map(({ id, caption }) => [id, caption]));
  const things = part.nodes.map(({ id, kind, caption, names, occurred, marking: own }) =>
    csvRow([marked(own), id, kind, caption, names.join(' | '), occurred?.from ?? null, occurred?.to ?? null]),
  );
  const links = part.links.map((link) =>
    csvRow([
      marked(link.marking),
      link.from,
      captions.get(link.from) ?? '',
      labelOf(link.property),
      link.role,
      link.hedge ?? 'stated',
      link.to,
      captions.get(link.to) ?? '',
      link.grades.join(' '),
      link.origins,
      link.when?.from ?? null,
      link.when?.to ?? null,
      link.claims.join(' '),
    ]),
  );
  return [
    csvRow([marking]),
    csvRow([title, takenBy(grant)]),
    'marking,id,kind,name,other names,from,to',
    ...things,
    '',
    'marking,from id,from,relation,role,said as,to id,to,grades,independent origins,since,until,claims',
    ...links,
    csvRow([marking]),
    '',
  ].join('\r\n');
}

/** Text that XML can hold, escaped; what it cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    // Controls that XML 1.0 §2.2 has no character for.
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const NODE_KEYS = ['kind', 'name', 'other names', 'marking'] as const;
const LINK_KEYS = [
  'relation',
  'role',
  'said as',
  'grades',
  'origins',
  'since',
  'until',
  'marking',
  'claims',
] as const;

/** GraphML (graphml.graphdrawing.org, 1.0) as i2, Gephi and yEd read it. */
export function graphmlFile({ title, marking, grant }: Leaving): string {
  const { part } = grant;
  const marked = (place: number) => part.markings[place] ?? '';
  const keys = [
    ...NODE_KEYS.map((name) => `<key id="n ${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...LINK_KEYS.map((name) => `<key id="l ${name}" for="edge" attr.name="${name}" attr.type="string"/>`),
    '<key id="banner" for="graph" attr.name="marking" attr.type="string"/>',
  ];
  const data = (key: string, value: string) =>
    value === '' ? '' : `<data key="${key}">${xmlText(value)}</data>`;
  const node = ({ id, kind, caption, names, marking: own }: GraphNode): string => {
    const values = [kind, caption, names.join(' | '), marked(own)];
    return `<node id="${id}">${NODE_KEYS.map((name, at) => data(`n ${name}`, values[at] ?? '')).join('')}</node>`;
  };
  const link = (one: GraphLink, at: number): string => {
    const values = [
      labelOf(one.property),
      one.role ?? '',
      one.hedge ?? 'stated',
      one.grades.join(' '),
      String(one.origins),
      one.when?.from ?? '',
      one.when?.to ?? '',
      marked(one.marking),
      one.claims.join(' '),
    ];
    return `<edge id="e${at}" source="${one.from}" target="${one.to}">${LINK_KEYS.map((name, place) => data(`l ${name}`, values[place] ?? '')).join('')}</edge>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${xmlText(`${marking}. ${title}. ${takenBy(grant)}`).replaceAll('--', '- -')} -->`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph edgedefault="directed">',
    data('banner', marking),
    ...part.nodes.map(node),
    ...part.links.map(link),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The part as the centre released it, with its banner and where things stand on the chart. */
export function jsonFile(
  { title, marking, grant }: Leaving,
  places: Readonly<Record<string, readonly [number, number]>>,
): string {
  const { part, ...taken } = grant;
  const marked = (place: number) => part.markings[place] ?? '';
  return `${JSON.stringify(
    {
      marking,
      title,
      taken,
      things: part.nodes.map((node) => ({
        ...node,
        marking: marked(node.marking),
        at: places[node.id] ?? null,
      })),
      links: part.links.map((link) => ({ ...link, marking: marked(link.marking) })),
    },
    null,
    1,
  )}\n`;
}
