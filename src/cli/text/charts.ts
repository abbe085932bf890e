import { plain } from '../../core/words/plain.ts';
import type { ChartHead, ShownChart } from '../../slices/links/index.ts';

const head = ({ id, title, owner, may, savedAt, savedBy, marking }: ChartHead): string =>
  `${id}  ${plain(title)}\n  of ${owner}, saved ${savedAt.slice(0, 16)} by ${savedBy}; you may ${may === 'own' ? 'do everything' : may}  ${marking}`;

/** Charts that may be opened. */
export function chartsText(all: readonly ChartHead[]): string {
  return all.length === 0
    ? 'No chart is yours or shared with you; make one at /floor/graph'
    : all.map(head).join('\n');
}

/** A chart in words: its things, then what ties them. */
export function chartText({ chart, part }: ShownChart): string {
  const captions = new Map(part.nodes.map(({ id, caption }) => [id, plain(caption)]));
  const things = part.nodes.map(({ id, kind, caption }) => `  ${kind.padEnd(12)} ${plain(caption)}  ${id}`);
  const links = part.links.map(({ from, to, property, hedge, origins, grades }) => {
    const said = hedge === null ? '' : `, ${hedge}`;
    return `  ${captions.get(from) ?? from} – ${property} – ${captions.get(to) ?? to}  (${grades.join(' ')}, origins: ${origins}${said})`;
  });
  return [head(chart), `${things.length} things:`, ...things, `${links.length} links:`, ...links].join('\n');
}
