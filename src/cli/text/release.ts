import { plain } from '../../core/words/plain.ts';
import type { OnwardView, ReleaseCheck, ReleaseView, WhoSees } from '../../slices/release/index.ts';

/** One release in words. */
export function releaseText(one: ReleaseView): string {
  const lines = [
    `Release ${one.id}: ${one.state}${one.overdue ? ', overdue' : ''}`,
    `  ${one.tearline === null ? 'report' : 'tearline of report'} ${one.report} by ${one.by} to ${one.to} for ${one.purpose} until ${one.until}`,
    ...(one.edition === null
      ? []
      : [`  the recipient reads ${one.edition}, sha256 ${one.sha256}`, `  ${one.released}`]),
    ...(one.allow.length === 0 ? [] : [`  declared releasable: ${plain(one.allow.join(' · '))}`]),
    ...one.steps.map(
      ({ at, event, officer, duty, state, reason }) =>
        `  ${at}  ${event} by ${officer} (${duty}) → ${state}: ${plain(reason)}`,
    ),
  ];
  return lines.join('\n');
}

export function releasesText(list: readonly ReleaseView[]): string {
  return list.length === 0
    ? 'No release. Draft one: watchfloor release draft REPORT --to PARTY --because TEXT'
    : list
        .map(
          ({ id, state, to, report, until, overdue, tearline }) =>
            `${id}  ${state}${overdue ? ' (overdue)' : ''}  ${tearline === null ? 'report' : 'tearline'} ${report} to ${to} until ${until}`,
        )
        .join('\n');
}

const SIGNS = { kept: ' ', added: '+', removed: '-' } as const;

export function checkText({ ok, findings, diff, allowed }: ReleaseCheck): string {
  const found = findings.map(({ kind, start, end, text, because, upper }) => {
    const above = upper === null ? '' : ` (upper version, ${upper.start}–${upper.end}: ${plain(upper.text)})`;
    return `  ${start}–${end}  ${kind}: “${plain(text)}”: ${because}${above}`;
  });
  return [
    ok
      ? 'Nothing found that only the upper version holds.'
      : `${findings.length} found that only the upper version holds:`,
    ...found,
    ...(allowed.length === 0 ? [] : [`Declared releasable by the author: ${plain(allowed.join(' · '))}`]),
    ...diff.map(({ kind, text }) => `${SIGNS[kind]} ${plain(text)}`),
  ].join('\n');
}

export function sightsText({ sights, purpose, marking }: WhoSees): string {
  const lines = sights.map(({ kind, code, party, sees, because, release }) => {
    const words = because.map((one) => `${one.clause}: ${one.words}`).join('; ');
    const by =
      release === null
        ? ''
        : ` [${release.tearline ? 'a tearline' : 'it'} by release ${release.id} until ${release.until}]`;
    return `  ${sees ? 'yes' : 'no '}  ${kind} ${code}${kind === 'officer' ? ` of ${party}` : ''}: ${words}${by}`;
  });
  return [`For ${purpose}, ${marking}:`, ...lines].join('\n');
}

export function onwardText(one: OnwardView): string {
  return [
    `Request ${one.id}: ${one.state}${one.overdue ? ', overdue' : ''}${one.inForce ? ', in force' : ''}`,
    `  ${one.by} asks ${one.originator} to let report ${one.report} go to ${one.to} for ${one.purpose} until ${one.until}${one.tearlineOnly ? ', as a tearline alone' : ''}`,
    `  ${one.precedence}, due ${one.dueAt}: ${plain(one.reason)}`,
    ...one.steps.map(
      ({ at, event, officer, party, state, reason }) =>
        `  ${at}  ${event} by ${officer} of ${party} → ${state}: ${plain(reason)}`,
    ),
  ].join('\n');
}

export function onwardListText(list: readonly OnwardView[]): string {
  return list.length === 0
    ? 'No request. Ask with: watchfloor onward ask REPORT --to PARTY --because TEXT'
    : list.map(onwardText).join('\n');
}
