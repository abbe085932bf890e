import { plain } from '../../core/words/plain.ts';
import type { RecordLine, TipLine, TipView } from '../../slices/tips/index.ts';

const LATE = { acknowledge: ', not acknowledged in time', due: ', past its day' } as const;
const lateWords = ({ late }: Pick<TipLine, 'late'>): string => (late === null ? '' : LATE[late]);

/** One line of the record in words: who, what, and all that was said with it. */
function lineText({ at, kind, party, agency, officer, hasEffect, act, when }: RecordLine): string {
  const by = agency === party ? party : `${agency} for ${party}`;
  const said = Object.entries(act).flatMap(([name, value]) =>
    value === undefined || name === 'tasking' || name === 'from' || name === 'to' ? [] : [plain(value)],
  );
  const days = when === null ? '' : ` (${when.from} to ${when.to})`;
  const idle = hasEffect ? '' : ' [changed nothing: something else came before]';
  return `  ${at}  ${kind} by ${by}${officer === null ? '' : `, ${officer}`}${days}${said.length === 0 ? '' : `: ${said.join(' · ')}`}${idle}`;
}

/** One tip in words. */
export function tipText(one: TipView): string {
  const lines = [
    `Tip ${one.id}: ${one.state}${lateWords(one)}`,
    `  ${one.precedence} from ${one.from} to ${one.to}, sent ${one.sentAt}: ${plain(one.subject)}`,
    `  asked: ${plain(one.requested)}`,
    ...(one.limits === '' ? [] : [`  limits: ${plain(one.limits)}`]),
    `  report ${one.report} of ${one.originator}, ${one.grade}: ${plain(one.title)}`,
    `  acknowledge by ${one.acknowledgeBy}${one.dueAt === null ? '' : `, due ${one.dueAt}`}`,
    ...one.taskings.map(
      ({ id, agency, state, words }) => `  tasking ${id}: ${agency}, ${state}: ${plain(words)}`,
    ),
    ...one.credits.map(({ party, words }) => `  credit as ${party} states it: ${plain(words)}`),
    ...one.escalations.map(({ at, what }) => `  escalated ${at}${LATE[what]}`),
    `  you may now: ${one.mayNow.join(', ') || 'nothing; it is for the others'}`,
    `Record ${one.record.hash}`,
    ...one.record.lines.map(lineText),
  ];
  return lines.join('\n');
}

export function tipListText(list: readonly TipLine[]): string {
  return list.length === 0
    ? 'No tip. Send one: watchfloor tips send REPORT --to CODE --subject TEXT --ask TEXT'
    : list
        .map(
          (one) =>
            `${one.id}  ${one.state}${lateWords(one)}  ${one.precedence} from ${one.from} to ${one.to}: ${plain(one.subject)}`,
        )
        .join('\n');
}
