import { plain } from '../../core/words/plain.ts';
import type { Feedback, Flag, Holder, ReceiptState, RecallView } from '../../slices/federation/index.ts';
import type { OutsideHolder } from '../../slices/feeds/index.ts';
import type { Hold } from '../../slices/reports/index.ts';

/** Recalls, what was made of what was recalled, holds and feedback as the command line prints them. */

const HERE: Readonly<Record<ReceiptState, string>> = {
  seen: 'in no answer any more',
  purged: 'erased',
  'legal-hold': 'kept unread for a court',
};

function holderText({ node, parties, state, did, receipt }: Holder): string {
  const head = `  ${state.padEnd(10)} ${parties.join(', ').padEnd(16)} ${node}`;
  if (receipt === null || did === null) return head;
  const passed = receipt.passedTo.flatMap((one) => one.parties).join(', ');
  const hold =
    receipt.hold === undefined
      ? ''
      : ` by ${plain(receipt.hold.officer)} until ${receipt.hold.until}: ${plain(receipt.hold.reason)}`;
  return `${head}  ${receipt.held ? HERE[did] : 'never held'}${hold}, at ${receipt.at}${passed === '' ? '' : `; passed on to ${passed}`}`;
}

const OUTSIDE: Readonly<Record<keyof OutsideHolder['objects'], string>> = {
  asked: 'asked, no receipt possible',
  refused: 'refused there',
  waiting: 'wait to be sent',
  absent: 'never arrived, it says',
  unsure: 'unsure whether they arrived',
  none: 'cannot be revoked',
  stands: 'another version stands',
  erased: 'purged before they were sent',
};

function outsideText({ feed, peer, state, objects }: OutsideHolder): string {
  const parts = Object.entries(OUTSIDE).flatMap(([outcome, words]) => {
    const count = objects[outcome as keyof typeof OUTSIDE];
    return count === undefined ? [] : `${count} ${words}`;
  });
  const where = feed === null ? 'a server outside' : `${plain(feed)} at ${peer ?? ''}`;
  const rests = state === 'paused' || state === 'dropped' ? ` (the feed is ${state})` : '';
  return `  outside    ${where}${rests}: ${parts.join(', ')}`;
}

export function recallText(one: RecallView): string {
  const answered = one.holders.filter(({ state }) => state === 'answered').length;
  const replaced = one.replacement === null ? '' : `, replaced by ${one.replacement}`;
  return [
    `${one.id}  ${one.kind} of ${one.report} by ${one.originator} at ${one.at}${replaced}`,
    `  ${plain(one.reason)}`,
    `  ${answered} of ${one.holders.length} holders have answered; due ${one.dueAt}`,
    ...one.holders.map(holderText),
    ...one.outside.map(outsideText),
    ...(one.here === null ? [] : [`  here: ${HERE[one.here.state]}`]),
    `  flagged here: ${one.flags.total}, of these ${one.flags.open} not looked after: watchfloor flags --recall ${one.id}`,
    ...one.escalations.map(
      ({ at, silent, flags }) =>
        `  overdue ${at}: ${silent.length === 0 ? 'all have answered' : `no answer of ${silent.join(', ')}`}; ${flags} flagged`,
    ),
  ].join('\n');
}

export function feedbackText(all: readonly Feedback[]): string {
  if (all.length === 0) return 'Nothing was said of it, as far as you may see.';
  return all
    .map(
      ({ id, at, party, kind, value, words, marking }) =>
        `${at}  ${party}  ${kind}${value === null ? '' : ` ${plain(value)}`}: ${plain(words)}\n  ${id}  ${marking}`,
    )
    .join('\n');
}

export function flagsText(all: readonly Flag[]): string {
  if (all.length === 0) return 'Nothing is flagged, as far as you may see.';
  return all
    .map(
      ({ id, kind, subject, label, state, recall, dueAt, acknowledgedAt, officer, words }) =>
        `${id}  ${state}  ${kind} ${subject}  ${plain(label)}\n  by recall ${recall}${acknowledgedAt === null ? `, due ${dueAt}` : `; ${acknowledgedAt} ${plain(officer ?? '')}: ${plain(words ?? '')}`}`,
    )
    .join('\n');
}

export function holdText({ id, report, officer, party, until, reason }: Hold): string {
  return `${id}  ${report}  until ${until} by ${plain(officer)} of ${party}: ${plain(reason)}`;
}
