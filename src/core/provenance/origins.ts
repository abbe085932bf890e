import type { OriginId, ReportId } from '../words/index.ts';
import { isDecisive, sameOrigin } from './same-origin.ts';
import type { OriginCluster, OriginReport } from './types.ts';

/** In a crowded bucket each report is compared with this many clusters at most, so that the whole stays near-linear. */
const MOST_COMPARED = 16;

type Echo = OriginCluster['echoes'][number];

/**
 * Groups reports by where they come from. Candidates share a key or a band; each is verified by `sameOrigin`. Pure,
 * near-linear, and the same for any order of the reports.
 */
export function foldOrigins(reports: readonly OriginReport[]): readonly OriginCluster[] {
  const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const parent = Int32Array.from(sorted, (_, at) => at);
  const echoes: { readonly at: number; readonly echo: Echo }[] = [];
  for (const [key, holders] of sharedKeys(sorted)) {
    tieBucket(sorted, parent, holders, isDecisive(key) ? 1 : MOST_COMPARED, echoes);
  }
  return clustersOf(sorted, parent, echoes);
}

function rootOf(parent: Int32Array, at: number): number {
  let root = at;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root] ?? root] ?? root;
    root = parent[root] ?? root;
  }
  return root;
}

/** Keys with two holders or more: decisive ones first, then passages, then bands; each group in order of key. */
function sharedKeys(reports: readonly OriginReport[]): readonly (readonly [string, readonly number[]])[] {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (const [at, { trace }] of reports.entries()) {
    for (const keys of [trace.keys, trace.bands]) {
      for (const key of keys) {
        const one = first.get(key);
        if (one === undefined) first.set(key, at);
        else if (one !== at) {
          const list = shared.get(key);
          if (list === undefined) shared.set(key, [one, at]);
          else if (list.at(-1) !== at) list.push(at);
        }
      }
    }
  }
  const group = (key: string): number => (isDecisive(key) ? 0 : key.startsWith('passage:') ? 1 : 2);
  return [...shared].toSorted(([a], [b]) => group(a) - group(b) || (a < b ? -1 : 1));
}

function tieBucket(
  reports: readonly OriginReport[],
  parent: Int32Array,
  holders: readonly number[],
  mostCompared: number,
  echoes: { at: number; echo: Echo }[],
): void {
  const leaders: number[] = [];
  for (const at of holders) {
    const report = reports[at];
    if (report === undefined) continue;
    let joined = false;
    for (const leader of leaders) {
      const other = reports[leader];
      if (other === undefined) continue;
      const [one, two] = [rootOf(parent, leader), rootOf(parent, at)];
      if (one === two) {
        joined = true;
        break;
      }
      const same = sameOrigin(other, report);
      if (same === null) continue;
      parent[Math.max(one, two)] = Math.min(one, two);
      echoes.push({ at, echo: { a: other.id, b: report.id, because: same.because } });
      joined = true;
    }
    if (!joined && leaders.length < mostCompared) leaders.push(at);
  }
}

function clustersOf(
  reports: readonly OriginReport[],
  parent: Int32Array,
  echoes: readonly { readonly at: number; readonly echo: Echo }[],
): readonly OriginCluster[] {
  const members = new Map<number, ReportId[]>();
  for (const [at, report] of reports.entries()) {
    const root = rootOf(parent, at);
    const list = members.get(root);
    if (list === undefined) members.set(root, [report.id]);
    else list.push(report.id);
  }
  const paths = new Map<number, Echo[]>();
  for (const { at, echo } of echoes) {
    const root = rootOf(parent, at);
    const path = paths.get(root);
    if (path === undefined) paths.set(root, [echo]);
    else path.push(echo);
  }
  return [...members].map(([root, ids]) => {
    const path = paths.get(root) ?? [];
    return { id: originId(ids), reports: ids, echoes: path, reason: reasonOf(ids.length, path) };
  });
}

/** An origin is named by its least report: reports are sorted. */
function originId(ids: readonly ReportId[]): OriginId {
  return (ids[0] ?? '') as string as OriginId;
}

function reasonOf(count: number, echoes: readonly Echo[]): string {
  if (count === 1) return 'No other report in view shares its text, references or source.';
  const reasons = [...new Set(echoes.map((echo) => echo.because))];
  return `${count} reports of one origin: ${reasons.slice(0, 3).join('; ')}${reasons.length > 3 ? '; and others' : ''}.`;
}
