import type { EntityKind } from '../../core/words/index.ts';
import type { ChartGraph, ChartNode, ChartTie, DocumentContent } from './contract.ts';
import { type Stamp, stampLine } from './formats.ts';

/** A chart as graph and as picture: banner above and below, each thing under its own marking, nothing from elsewhere. */

/** Text that XML can hold, escaped; what it cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    // Controls that XML 1.0 §2.2 has no character for.
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Field<Thing> = readonly [name: string, value: (thing: Thing) => string];

const NODE_FIELDS: readonly Field<ChartNode>[] = [
  ['kind', ({ kind }) => kind],
  ['name', ({ name }) => name],
  ['other names', ({ otherNames }) => otherNames.join(' | ')],
  ['marking', ({ marking }) => marking],
  ['x', ({ at }) => (at === null ? '' : String(at[0]))],
  ['y', ({ at }) => (at === null ? '' : String(at[1]))],
];
const TIE_FIELDS: readonly Field<ChartTie>[] = [
  ['relation', ({ relation }) => relation],
  ['role', ({ role }) => role ?? ''],
  ['said as', ({ hedge }) => hedge ?? 'stated'],
  ['grades', ({ grades }) => grades.join(' ')],
  ['origins', ({ origins }) => String(origins)],
  ['marking', ({ marking }) => marking],
  ['claims', ({ claims }) => claims.join(' ')],
];

const keysOf = <Thing>(letter: string, whose: string, fields: readonly Field<Thing>[]): string[] =>
  fields.map(
    ([name]) => `<key id="${letter} ${name}" for="${whose}" attr.name="${name}" attr.type="string"/>`,
  );
const dataOf = <Thing>(letter: string, fields: readonly Field<Thing>[], thing: Thing): string =>
  fields
    .map(([name, valueOf]) => [name, valueOf(thing)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${letter} ${name}">${xmlText(value)}</data>`)
    .join('');

/** GraphML (graphml.graphdrawing.org, 1.0) as i2, Gephi and yEd read it. */
export function asGraphml({ title, marking }: DocumentContent, graph: ChartGraph, stamp: Stamp): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${xmlText(`${marking}. ${title}. ${stampLine(stamp)}`).replaceAll(/-(?=-)/g, '- ')} -->`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('n', 'node', NODE_FIELDS),
    ...keysOf('l', 'edge', TIE_FIELDS),
    '<key id="banner" for="graph" attr.name="marking" attr.type="string"/>',
    '<graph edgedefault="directed">',
    `<data key="banner">${xmlText(marking)}</data>`,
    ...graph.nodes.map((node) => `<node id="${node.id}">${dataOf('n', NODE_FIELDS, node)}</node>`),
    ...graph.ties.map(
      (tie, at) =>
        `<edge id="e${at}" source="${tie.from}" target="${tie.to}">${dataOf('l', TIE_FIELDS, tie)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Pixels of the sheet. */
export const PICTURE = { width: 1600, height: 1100 } as const;
const [MARGIN, LABELS, RADIUS] = [130, 160, 9] as const;
const [INK, QUIET, LINE] = ['#1c2228', '#56606a', '#7b858e'] as const;
const [LONGEST_BANNER, LONGEST_LABEL] = [150, 42] as const;

type Shape = (x: number, y: number, colour: string) => string;
const fixed = (value: number): string => value.toFixed(1);
const polygon = (points: readonly (readonly [number, number])[], colour: string): string =>
  `<polygon points="${points.map(([x, y]) => `${fixed(x)},${fixed(y)}`).join(' ')}" fill="${colour}"/>`;

const circle: Shape = (x, y, colour) =>
  `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${RADIUS}" fill="${colour}"/>`;
const square: Shape = (x, y, colour) =>
  `<rect x="${fixed(x - 8)}" y="${fixed(y - 8)}" width="16" height="16" fill="${colour}"/>`;
const diamond: Shape = (x, y, colour) =>
  polygon(
    [
      [x, y - RADIUS],
      [x + RADIUS, y],
      [x, y + RADIUS],
      [x - RADIUS, y],
    ],
    colour,
  );
const triangle: Shape = (x, y, colour) =>
  polygon(
    [
      [x, y - RADIUS],
      [x + 8, y + 7],
      [x - 8, y + 7],
    ],
    colour,
  );
const hexagon: Shape = (x, y, colour) =>
  polygon(
    [0, 1, 2, 3, 4, 5].map((n) => {
      const turn = (n * Math.PI) / 3;
      return [x + RADIUS * Math.cos(turn), y + RADIUS * Math.sin(turn)] as const;
    }),
    colour,
  );

/** As the page draws them, on paper: the shape tells the kind, the colour repeats it. */
const SIGNS: Partial<Record<EntityKind, readonly [Shape, string]>> = {
  person: [circle, '#175a8c'],
  organisation: [square, '#6a3f9c'],
  place: [diamond, '#23703f'],
  event: [triangle, '#b4460f'],
  operation: [triangle, '#b4460f'],
  programme: [triangle, '#b4460f'],
};
const OTHER: readonly [Shape, string] = [hexagon, '#5a5f2b'];

const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

type Place = readonly [x: number, y: number];

/** Where each thing stands on the sheet: as on the page, where it stood nowhere in rows below. On screen y grows upward. */
function placesOf({ nodes }: ChartGraph): ReadonlyMap<string, Place> {
  const columns = Math.ceil(Math.sqrt(nodes.length));
  const raw = nodes.map(({ id, at }, n) => [id, at ?? [n % columns, -1 - Math.floor(n / columns)]] as const);
  const reach = (axis: 0 | 1) => {
    const all = raw.map(([, at]) => at[axis]);
    const least = all.reduce((a, b) => Math.min(a, b), Infinity);
    return { least, size: Math.max(all.reduce((a, b) => Math.max(a, b), -Infinity) - least, 1e-9) };
  };
  const [across, down] = [reach(0), reach(1)];
  const [wide, high] = [PICTURE.width - 2 * MARGIN - LABELS, PICTURE.height - 2 * MARGIN];
  const scale = Math.min(wide / across.size, high / down.size);
  const [dx, dy] = [(wide - across.size * scale) / 2, (high - down.size * scale) / 2];
  return new Map(
    raw.map(([id, [x, y]]) => [
      id,
      [
        MARGIN + dx + (x - across.least) * scale,
        PICTURE.height - MARGIN - dy - (y - down.least) * scale,
      ] as const,
    ]),
  );
}

function signOf({ kind, name }: ChartNode, [x, y]: Place): string {
  const [shape, colour] = SIGNS[kind] ?? OTHER;
  return `<g>${shape(x, y, colour)}<text x="${fixed(x + 14)}" y="${fixed(y + 5)}" unicode-bidi="plaintext" stroke="#ffffff" stroke-width="4" paint-order="stroke">${xmlText(cutTo(name, LONGEST_LABEL))}</text></g>`;
}

/** A line for each tie; what is only alleged, denied or believed is dashed. */
function lineOf({ from, to, hedge }: ChartTie, places: ReadonlyMap<string, Place>): string[] {
  const [a, b] = [places.get(from), places.get(to)];
  if (a === undefined || b === undefined) return [];
  const dash = hedge === null ? '' : ' stroke-dasharray="7 5"';
  return [
    `<line x1="${fixed(a[0])}" y1="${fixed(a[1])}" x2="${fixed(b[0])}" y2="${fixed(b[1])}" stroke="${LINE}" stroke-width="1.5"${dash}/>`,
  ];
}

/** The chart on one sheet, every name in its own direction. */
export function asSvg({ title, marking }: DocumentContent, graph: ChartGraph, stamp: Stamp): string {
  const { width, height } = PICTURE;
  const places = placesOf(graph);
  const strip = (y: number) =>
    `<text x="${width / 2}" y="${y}" text-anchor="middle" font-weight="700" font-size="18">${xmlText(cutTo(marking, LONGEST_BANNER))}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans','Noto Sans Arabic',sans-serif" font-size="14" fill="${INK}">`,
    `<title>${xmlText(`${marking}: ${title}`)}</title>`,
    `<metadata>${xmlText(`${marking}. ${stampLine(stamp)}`)}</metadata>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...graph.ties.flatMap((tie) => lineOf(tie, places)),
    ...graph.nodes.map((node) => signOf(node, places.get(node.id) ?? [0, 0])),
    strip(28),
    strip(height - 34),
    `<text x="20" y="${height - 12}" font-size="11" fill="${QUIET}" unicode-bidi="plaintext">${xmlText(cutTo(title, 80))}</text>`,
    `<text x="${width - 20}" y="${height - 12}" font-size="11" text-anchor="end" fill="${QUIET}">${xmlText(stampLine(stamp))}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
