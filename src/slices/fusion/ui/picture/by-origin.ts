export interface RowOfOrigin {
  readonly report: string;
  /** It repeats the origin of the row above. */
  readonly isEcho: boolean;
}

/** Reports of one origin next to one another, each origin where its first report stood (law 8). */
export function byOrigin(
  reports: readonly string[],
  originOf: Readonly<Record<string, string>>,
): readonly RowOfOrigin[] {
  const groups = new Map<string, string[]>();
  for (const report of reports) {
    const origin = originOf[report] ?? report;
    const group = groups.get(origin);
    if (group) group.push(report);
    else groups.set(origin, [report]);
  }
  return [...groups.values()].flatMap((group) => group.map((report, at) => ({ report, isEcho: at > 0 })));
}
