import { plain } from '../../core/words/plain.ts';
import type { ClaimDifference, RereadReport, RereadSummary } from '../../slices/review/index.ts';

/** Changes of one report that are listed; the rest are counted. */
const MOST_LISTED = 12;
const MOST_RULES = 20;

/** What today's rules would change, for a terminal: totals, by rule, by report. */
export function rereadText(found: RereadSummary): string {
  const { reports, current, left, different, unread, totals, rules, shown, more } = found;
  const { claims, records, evidence, reruled } = totals;
  const head = [
    `rules ${rules}: ${reports} reports of prose, ${current} read by them already, ${left} not compared yet`,
    `${different} would be read otherwise${unread > 0 ? `; of ${unread} today’s reader gets another text, they stay as they are` : ''}`,
  ];
  if (different === 0) return [...head, ''].join('\n');
  return [
    ...head,
    `claims: ${claims.added} added, ${claims.gone} gone, ${claims.changed} changed; ${reruled} the same by a newer rule`,
    `records: ${records.added} added, ${records.gone} gone, ${records.named} named otherwise; ${evidence} with other evidence`,
    '',
    'by rule (added / gone / changed)',
    ...totals.rules
      .slice(0, MOST_RULES)
      .map((one) => `  ${one.rule.padEnd(36)} +${one.added} −${one.gone} ~${one.changed}`),
    ...(totals.rules.length > MOST_RULES ? [`  … and ${totals.rules.length - MOST_RULES} more rules`] : []),
    '',
    ...shown.flatMap(reportLines),
    ...(more > 0 ? [`… and ${more} more reports (--json)`, ''] : []),
    'Put in force with: watchfloor review reread --apply --because "…"',
    '',
  ].join('\n');
}

function reportLines({ report, outcome, difference }: RereadReport): string[] {
  const name = `${report.id}  ${report.grade}  ${plain(report.marking)}  ${plain(report.path)}`;
  if (outcome === 'unread' || difference === null) return [`${name}: not read again`, ''];
  const left = difference.claims.length - MOST_LISTED;
  return [
    name,
    ...difference.claims.slice(0, MOST_LISTED).map(changeLine),
    ...(left > 0 ? [`    … and ${left} more`] : []),
    ...difference.recordsNamed.map((caption) => `  ~ ${plain(caption)} is named otherwise`),
    '',
  ];
}

const SIGNS = { added: '+', gone: '−', changed: '~' } as const;

function changeLine({ kind, before, after }: ClaimDifference): string {
  const claim = after ?? before;
  if (claim === null) return '';
  const was =
    before === null || after === null
      ? ''
      : ` (was ${plain(before.subject)} ${plain(before.text)}, ${before.modality} ${before.statementType})`;
  return `  ${SIGNS[kind]} ${plain(claim.subject)} · ${claim.property}: ${plain(claim.text)}, ${claim.modality} ${claim.statementType}${was}   ${claim.rule}\n      “${plain(claim.quote)}”`;
}
