import type { SearchHit, Why } from '../../slices/fusion/index.ts';
import type { Passage } from '../../slices/reports/index.ts';
import { plain } from '../../core/words/plain.ts';

/** Search results for a terminal: entities first, then the reports whose words match. */
export function hitsText({
  entities,
  passages,
}: {
  readonly entities: readonly SearchHit[];
  readonly passages: readonly Passage[];
}): string {
  if (entities.length === 0 && passages.length === 0) {
    return 'Nothing of that name or with those words.\n  → Try fewer letters, another spelling, or another script.\n';
  }
  return [
    ...entities.map((hit) =>
      `${hit.kind.padEnd(12)} ${plain(hit.caption)}   ${hit.reports} ${hit.reports === 1 ? 'report' : 'reports'}   ${hit.id}\n${' '.repeat(13)}${hit.names.slice(1).map(plain).join(' · ')}`.trimEnd(),
    ),
    '',
    ...passages.map(
      (one) =>
        `${one.report.grade} ${plain(one.report.path)}${one.page === null ? '' : ` p. ${one.page}`}: “${plain(one.text.trim())}”`,
    ),
    '',
  ].join('\n');
}

/** The explanation of an entity for a terminal. */
export function whyText(why: Why): string {
  const path = new Map(why.records.map((record) => [record.id, record.path]));
  return [
    `${plain(why.caption)}   ${why.id}`,
    '',
    'Records',
    ...why.records.map(
      (record) => `  ${record.id}  ${plain(record.path)}: ${record.names.map(plain).join(' · ')}`,
    ),
    '',
    why.ties.length > 0 ? 'Tied by' : 'One record only: nothing was joined.',
    ...why.ties.map(
      (tie) =>
        `  ${plain(path.get(tie.a) ?? tie.a)}  =  ${plain(path.get(tie.b) ?? tie.b)}\n    ${plain(tie.because)}`,
    ),
    ...(why.refusals.length > 0
      ? [
          '',
          'Kept apart',
          ...why.refusals.map((tie) => `  ${plain(tie.because)}\n    but ${plain(tie.against)}`),
        ]
      : []),
    ...(why.proposals.length > 0
      ? [
          '',
          'Waits for an officer',
          ...why.proposals.map((one) => `  ${one.captions.map(plain).join('  ↔  ')}: ${plain(one.because)}`),
        ]
      : []),
    '',
  ].join('\n');
}
