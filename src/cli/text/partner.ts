import { plain } from '../../core/words/plain.ts';
import type { Feedback, Link, LinkOverview, RecallView } from '../../slices/federation/index.ts';

/** What a link needs next, by its state. */
const NEXT: Readonly<Record<Link['state'], string>> = {
  invited: 'waits for the partner’s answer: watchfloor partner accept FILE',
  answered: 'waits for a second person here, and for the partner’s signature',
  waiting: 'waits for the partner’s signature, its first message',
  agreed: 'waits for a second person here: watchfloor partner approve',
  active: 'in use',
  suspended: 'suspended',
  ended: 'ended',
};

export function linkText({ name, state, peer, own, agreement }: Link): string {
  const other = peer === null ? 'nobody yet' : peer.parties.map(({ code }) => code).join(', ');
  const { level, purposes, communities } = agreement.terms;
  return [
    `${name}  ${state}: ${NEXT[state]}`,
    `  with ${plain(other)}  node ${peer?.node ?? '?'}  at ${plain(peer?.url ?? 'files only')}`,
    `  level ${level}, for ${purposes.join(', ')}${communities.length > 0 ? `, in ${communities.join(', ')}` : ''}`,
    `  this node: ${own.node}. Compare both names of nodes with the partner by telephone.`,
  ].join('\n');
}

export function overviewText(link: LinkOverview): string {
  const lines = [
    linkText(link),
    `  sent ${link.sent} (${link.unacknowledged} not acknowledged, ${link.waiting} waiting), received ${link.received}`,
    ...link.outcomes.map(({ outcome, count }) => `    ${outcome} ${count}`),
    ...link.refusals.map(({ minute, code }) => `  refused ${minute} ${code}`),
    ...link.events.map(
      ({ at, event, officer, reason }) =>
        `  ${at}  ${event} by ${officer}${reason === '' ? '' : `: ${plain(reason)}`}`,
    ),
  ];
  return lines.join('\n');
}

export function recallText(one: RecallView): string {
  const answered = one.holders.filter(({ state }) => state === 'answered').length;
  const replaced = one.replacement === null ? '' : `, replaced by ${one.replacement}`;
  return [
    `${one.id}  ${one.kind} of ${one.report} by ${one.originator} at ${one.at}${replaced}`,
    `  ${plain(one.reason)}`,
    `  ${answered} of ${one.holders.length} holders have answered; due ${one.dueAt}`,
    ...one.holders.map(
      ({ node, parties, state, receipt }) =>
        `  ${state.padEnd(10)} ${parties.join(', ').padEnd(16)} ${node}${receipt === null ? '' : `  ${receipt.held ? 'held' : 'never held'}, gone at ${receipt.at}`}`,
    ),
  ].join('\n');
}

export function feedbackText(all: readonly Feedback[]): string {
  if (all.length === 0) return 'Nothing was said of it, as far as you may see.';
  return all
    .map(
      ({ at, party, kind, value, words, marking }) =>
        `${at}  ${party}  ${kind}${value === null ? '' : ` ${plain(value)}`}: ${plain(words)}\n  ${marking}`,
    )
    .join('\n');
}
