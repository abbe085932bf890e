import { plain } from '../../core/words/plain.ts';
import type { DeskClaim, QueuedReport, ReportClaims } from '../../slices/review/index.ts';

/** The queue for a terminal: what waits in which report. */
export function queueText(queue: readonly QueuedReport[]): string {
  if (queue.length === 0)
    return 'No claim waits for an officer.\n  → See what machines read and nobody looked at: watchfloor review --all';
  return queue
    .map(({ report, precedence, waiting, unreviewed }) =>
      [
        `${report.id}  ${precedence.padEnd(9)}  ${report.grade}  ${waiting} wait, ${unreviewed} not looked at  ${plain(report.marking)}`,
        `    ${[report.path, report.title ?? '']
          .filter((part) => part !== '')
          .map(plain)
          .join('  ·  ')}`,
      ].join('\n'),
    )
    .join('\n');
}

/** One report's claims for a terminal, in reading order. */
export function reportClaimsText({ report, claims }: ReportClaims): string {
  const tally = Object.entries(Object.groupBy(claims, (claim) => claim.state))
    .map(([state, list]) => `${list.length} ${state}`)
    .join(', ');
  return [
    `${report.id}  ${report.grade}  ${plain(report.marking)}\n${[report.path, report.title ?? '']
      .filter((part) => part !== '')
      .map(plain)
      .join('  ·  ')}`,
    `${claims.length} claims${tally === '' ? '' : `: ${tally}`}`,
    '',
    ...claims.flatMap(claimLines),
    'watchfloor review accept|change|refuse CLAIM… --because "…"',
    '',
  ].join('\n');
}

function claimLines(claim: DeskClaim): string[] {
  const said = claim.speaker === null ? '' : `, said by ${plain(claim.speaker)}`;
  const place = `${claim.start}–${claim.end}${claim.page === null ? '' : `, p. ${claim.page}`}`;
  return [
    `${claim.id}  ${claim.state}`,
    `    ${plain(claim.subject.caption)} · ${claim.label}: ${plain(claim.text)}   (${claim.modality} ${claim.statementType}${said})`,
    `    “${plain(claim.quote)}” [${place}]   ${claim.rule}`,
    ...(claim.reviewed === null ? [] : [`    ${reviewText(claim)}`]),
    '',
  ];
}

const DONE = { accept: 'accepted', change: 'changed', refuse: 'refused' } as const;

function reviewText({ reviewed }: DeskClaim): string {
  if (reviewed === null) return '';
  const was = reviewed.was === null ? '' : ` from “${plain(reviewed.was)}”`;
  return `${DONE[reviewed.decision]}${was} by ${plain(reviewed.officer)}, ${reviewed.at.slice(0, 16)}: ${plain(reviewed.reason)}   (act ${reviewed.id})`;
}
