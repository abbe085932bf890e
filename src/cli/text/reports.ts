import { plain, showControls } from '../../core/words/plain.ts';
import type { ReportHead, ReportText } from '../../slices/reports/index.ts';

/** The list of reports for a terminal: id, date, grade and marking, then where it came from and what it is called. */
export function reportListText({
  reports,
  more,
}: {
  readonly reports: readonly ReportHead[];
  readonly more: number;
}): string {
  if (reports.length === 0) return 'No report that you may see.\n  → File one: watchfloor ingest PATH';
  return [
    ...reports.map(
      (one) =>
        `${one.id}  ${dateOf(one).padEnd(10)}  ${one.grade}  ${plain(one.marking)}\n    ${[
          one.path,
          one.title ?? '',
        ]
          .map(plain)
          .filter((part) => part !== '')
          .join('  ·  ')}`,
    ),
    ...(more > 0 ? ['', `… and ${more} more (--most ${reports.length + more} lists all)`] : []),
  ].join('\n');
}

/** One report for a terminal: its header, then its text as it was filed. */
export function reportText(report: ReportText): string {
  const rows: readonly (readonly [string, string])[] = [
    ['report', report.id],
    ['title', report.title ?? ''],
    ['file', report.path],
    ['reference', report.reference ?? ''],
    ['from', `${report.party}, ${report.sourceType}, graded ${report.grade}`],
    ['date', dateOf(report)],
    ['filed', report.filedAt],
    ['language', report.language],
    ['format', report.format],
    ['sha256', report.sha256],
  ];
  const header = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.padEnd(10)} ${plain(value)}`);
  return [...header, '', showControls(report.text.trimEnd()), ''].join('\n');
}

function dateOf({ dated: { from, to } }: ReportHead): string {
  if (from === to) return from ?? 'undated';
  return `${from ?? '…'} – ${to ?? '…'}`;
}
