import type { EchoPhrase } from '../../../../core/provenance/reasons.ts';
import type { ReportHead } from '../../../reports/contract.ts';
import type { Lineage } from '../../contract.ts';

/** A report on the line of an echo drawing, numbered by date. */
export interface EchoNode {
  readonly report: string;
  readonly n: number;
  readonly x: number;
}

/** One report repeats another. */
export interface EchoArc {
  readonly from: number;
  readonly to: number;
  /** Path of the arc above the line. */
  readonly path: string;
  readonly because: string;
  readonly told: EchoPhrase;
}

export interface EchoDiagram {
  readonly width: number;
  readonly height: number;
  /** Where the line of the reports is. */
  readonly y: number;
  readonly radius: number;
  readonly nodes: readonly EchoNode[];
  readonly arcs: readonly EchoArc[];
}

const [STEP, RADIUS, MARGIN] = [48, 13, 4];
const [LEAST_RISE, RISE_A_STEP, MOST_RISE] = [16, 10, 90];

/**
 * The reports of one origin on a line in the order of their dates, an arc for each echo; the further apart, the higher.
 * In px. `direction` decides on which side the oldest stands.
 */
export function echoDiagram(
  { reports, echoes }: Pick<Lineage, 'reports' | 'echoes'>,
  heads: ReadonlyMap<string, ReportHead>,
  direction: 'ltr' | 'rtl',
): EchoDiagram {
  const dateOf = (report: string) => heads.get(report)?.dated.from ?? heads.get(report)?.filedAt ?? '';
  const ordered = reports.toSorted((a, b) => compare(dateOf(a), dateOf(b)) || compare(a, b));
  const width = Math.max(ordered.length - 1, 0) * STEP + 2 * (RADIUS + MARGIN);
  const nodes = ordered.map((report, index) => {
    const fromStart = RADIUS + MARGIN + index * STEP;
    return { report, n: index + 1, x: direction === 'rtl' ? width - fromStart : fromStart };
  });
  const placeOf = new Map(nodes.map((node) => [node.report, node]));
  const known = echoes.flatMap(({ a, b, because, told }) => {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    if (one === undefined || other === undefined || one === other) return [];
    return [
      one.n < other.n ? { from: one, to: other, because, told } : { from: other, to: one, because, told },
    ];
  });
  const riseOf = ({ from, to }: (typeof known)[number]) =>
    Math.min(LEAST_RISE + RISE_A_STEP * (to.n - from.n), MOST_RISE);
  const y = Math.max(0, ...known.map(riseOf)) + RADIUS + MARGIN;
  const arcs = known.map((echo) => {
    const { from, to, because, told } = echo;
    const top = y - RADIUS - riseOf(echo) * 1.33;
    return {
      from: from.n,
      to: to.n,
      path: `M ${from.x} ${y - RADIUS} C ${from.x} ${top}, ${to.x} ${top}, ${to.x} ${y - RADIUS}`,
      because,
      told,
    };
  });
  return { width, height: y + RADIUS + MARGIN, y, radius: RADIUS, nodes, arcs };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
