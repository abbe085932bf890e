import { PAPER_COLOURS } from '../../../../../web/kit/graph/colours.ts';
import type { Drawing, DrawnEdge, DrawnNode, Shape } from '../../../../../web/kit/graph/drawing.ts';
import { cutLabel, LABEL_FONT } from '../../../../../web/kit/graph/labels.ts';
import { type Leaving, takenBy, xmlText } from './files.ts';

const [WIDTH, HEIGHT, MARGIN, BANNER] = [1600, 1100, 90, 40] as const;
const LONGEST_BANNER = 150;

const fixed = (value: number): string => value.toFixed(1);
const points = (...all: readonly (readonly [number, number])[]): string =>
  all.map(([x, y]) => `${fixed(x)},${fixed(y)}`).join(' ');

/** Each shape around a place; the fill is added. */
const SHAPES: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(r)}"`,
  square: (x, y, r) =>
    `<rect x="${fixed(x - r * 0.85)}" y="${fixed(y - r * 0.85)}" width="${fixed(r * 1.7)}" height="${fixed(r * 1.7)}"`,
  diamond: (x, y, r) => `<polygon points="${points([x, y - r], [x + r, y], [x, y + r], [x - r, y])}"`,
  triangle: (x, y, r) =>
    `<polygon points="${points([x, y - r], [x + r * 0.9, y + r * 0.75], [x - r * 0.9, y + r * 0.75])}"`,
  hexagon: (x, y, r) =>
    `<polygon points="${points(...[0, 1, 2, 3, 4, 5].map((n) => [x + r * Math.cos((n * Math.PI) / 3), y + r * Math.sin((n * Math.PI) / 3)] as const))}"`,
  ring: (x, y, r) =>
    `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(r * 0.8)}" stroke-width="${fixed(r * 0.4)}" stroke="currentColor"`,
};

/** The chart as it is drawn, on paper: banner above and below, every name in its own direction, nothing from elsewhere. */
export function svgFile(drawing: Drawing, { title, marking, grant }: Leaving): string {
  const place = placer(drawing.nodes);
  const byKey = new Map(drawing.nodes.map((node) => [node.key, node]));
  const banner = marking.length <= LONGEST_BANNER ? marking : `${marking.slice(0, LONGEST_BANNER - 1)}…`;
  const strip = (y: number) =>
    `<text x="${WIDTH / 2}" y="${y}" text-anchor="middle" font-weight="700" font-size="18">${xmlText(banner)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${xmlText(LABEL_FONT)}" font-size="14" fill="${PAPER_COLOURS.ink}">`,
    `<title>${xmlText(`${marking}: ${title}`)}</title>`,
    `<metadata>${xmlText(`${marking}. ${takenBy(grant)}`)}</metadata>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER_COLOURS.ground}"/>`,
    ...drawing.edges.flatMap((edge) => lineOf(edge, byKey, place)),
    ...drawing.nodes.map((node) => signOf(node, place)),
    strip(26),
    strip(HEIGHT - 14),
    `<text x="20" y="${HEIGHT - 14}" font-size="11" fill="${PAPER_COLOURS.quiet}">${xmlText(title)}</text>`,
    `<text x="${WIDTH - 20}" y="${HEIGHT - 14}" font-size="11" text-anchor="end" fill="${PAPER_COLOURS.quiet}">${xmlText(takenBy(grant))}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

type Placer = (node: Pick<DrawnNode, 'x' | 'y'>) => readonly [x: number, y: number];

function placer(nodes: readonly DrawnNode[]): Placer {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, top] = [least(xs), most(ys)];
  const [across, down] = [Math.max(most(xs) - left, 1), Math.max(top - least(ys), 1)];
  const [wide, high] = [WIDTH - 2 * MARGIN - 120, HEIGHT - 2 * (MARGIN + BANNER)];
  const scale = Math.min(wide / across, high / down);
  const [dx, dy] = [(wide - across * scale) / 2, (high - down * scale) / 2];
  // On screen y grows upward, on paper downward.
  return ({ x, y }) => [MARGIN + dx + (x - left) * scale, MARGIN + BANNER + dy + (top - y) * scale];
}

function lineOf(edge: DrawnEdge, byKey: ReadonlyMap<string, DrawnNode>, place: Placer): string[] {
  const [a, b] = [byKey.get(edge.a), byKey.get(edge.b)];
  if (a === undefined || b === undefined) return [];
  const [[x1, y1], [x2, y2]] = [place(a), place(b)];
  const dash = edge.isDashed ? ' stroke-dasharray="7 5"' : '';
  const line = `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${PAPER_COLOURS.line}" stroke-width="${fixed(edge.width)}"${dash}/>`;
  if (!edge.isDirected) return [line];
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const tip = [x2 - Math.cos(angle) * b.size, y2 - Math.sin(angle) * b.size] as const;
  const wing = (turn: number) =>
    [tip[0] - 10 * Math.cos(angle + turn), tip[1] - 10 * Math.sin(angle + turn)] as const;
  return [line, `<polygon points="${points(tip, wing(0.4), wing(-0.4))}" fill="${PAPER_COLOURS.line}"/>`];
}

function signOf(node: DrawnNode, place: Placer): string {
  const [x, y] = place(node);
  const colour = PAPER_COLOURS.hues[node.hue];
  const fill = node.shape === 'ring' ? `fill="none" color="${colour}"` : `fill="${colour}"`;
  const sign = `${SHAPES[node.shape](x, y, node.size)} ${fill}/>`;
  const label = `<text x="${fixed(x + node.size + 5)}" y="${fixed(y + 5)}" unicode-bidi="plaintext" stroke="${PAPER_COLOURS.ground}" stroke-width="4" paint-order="stroke">${xmlText(cutLabel(node.label))}</text>`;
  return `<g>${sign}${label}</g>`;
}

/** The same picture in pixels, twice as fine. @throws where the browser cannot draw it */
export async function pngFile(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH * 2, HEIGHT * 2];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('the browser made no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
