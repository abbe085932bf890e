import { plain } from '../../core/words/plain.ts';
import type { Link, LinkOverview } from '../../slices/federation/index.ts';

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

function amendmentText(amendment: NonNullable<Link['amendment']>): string {
  const { version, narrower, waitsFor, effectiveAt, terms } = amendment;
  const { level, purposes, compartments, communities } = terms;
  const codes = [...purposes, ...compartments, ...communities].join(', ');
  return `  amendment ${version}, ${narrower ? 'narrower: obeyed already' : `wider, from ${effectiveAt}`}: level ${level}, ${codes}; waits for ${waitsFor}`;
}

export function linkText({ name, state, peer, own, agreement, standing, amendment }: Link): string {
  const other = peer === null ? 'nobody yet' : peer.parties.map(({ code }) => code).join(', ');
  const { level, purposes, communities } = agreement.terms;
  return [
    `${name}  ${state}: ${NEXT[state]}`,
    `  with ${plain(other)}  node ${peer?.node ?? '?'}  at ${plain(peer?.url ?? 'files only')}`,
    `  level ${level}, for ${purposes.join(', ')}${communities.length > 0 ? `, in ${communities.join(', ')}` : ''}`,
    `  agreement ${standing.version} of ${standing.at}`,
    ...(amendment === null ? [] : [amendmentText(amendment)]),
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
