import { plain } from '../../core/words/plain.ts';
import type { FeedDetail, FeedHealth, FeedRun, Preview } from '../../slices/feeds/index.ts';

const minute = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** Feeds as a list for a terminal, with what is to be done below each. */
export function feedsText(feeds: readonly FeedHealth[]): string {
  if (feeds.length === 0)
    return 'No feed is set up.\n  → watchfloor feeds add NAME --kind taxii --address https://…';
  return feeds.flatMap(linesOf).join('\n');
}

function linesOf(feed: FeedHealth): string[] {
  const { name, kind, direction, address, state, account, everyMinutes, credentials } = feed;
  const often = everyMinutes === null ? 'on request' : `every ${everyMinutes} min`;
  const head = `${name.padEnd(16)} ${kind} ${direction}, ${state}, ${often}, as ${account}${credentials === 'kept' ? ', signed in' : ''}`;
  return [head, `  ${plain(address)}`, ...standsOf(feed)];
}

function standsOf({ lastRun, lastSuccess, nextAt, totals }: FeedHealth): string[] {
  if (lastRun === null) return ['  has not run yet'];
  const next = nextAt === null ? '' : `, next ${minute(nextAt)}`;
  const { received, added, refused } = totals;
  const stands = `  last success ${lastSuccess === null ? 'never' : minute(lastSuccess)}${next}; ${received} received, ${added} new, ${refused} refused in all`;
  if (lastRun.outcome !== 'failed') return [stands];
  const times = lastRun.failures > 1 ? ` (${lastRun.failures} times in a row)` : '';
  return [
    stands,
    `  failed ${minute(lastRun.at)}${times}: ${plain(lastRun.message ?? '')}`,
    `    → ${lastRun.fix ?? ''}`,
  ];
}

export function feedText(feed: FeedDetail): string {
  const problems = feed.problems.map(
    ({ item, version, message }) =>
      `  ${plain(item)}${version === null ? '' : ` ${version}`}: ${plain(message)}`,
  );
  return [...linesOf(feed), ...(problems.length === 0 ? [] : ['Not taken', ...problems])].join('\n');
}

export function runText(name: string, run: FeedRun): string {
  const { outcome, received, added, refused, message, fix } = run;
  const counts = `${received} received, ${added} new, ${refused} refused`;
  if (outcome === 'failed')
    return `${name}: ${counts}, then it failed: ${plain(message ?? '')}\n  → ${fix ?? ''}`;
  const more = refused > 0 ? `\n  → watchfloor feeds show ${name} names what was refused` : '';
  return `${name}: ${counts}${outcome === 'unfinished' ? '; there is more, run it again' : ''}${more}`;
}

const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${plain(name)}`)
    .join(', ');

export function previewText(preview: Preview): string {
  const { from, received, more, types, entities, claims, rows, problems } = preview;
  return [
    `${plain(from)}: ${received} would come in${more ? ', and there is more' : ''}; nothing was written`,
    ...(received === 0 ? [] : [`  ${counts(types)}`, `  read as ${counts(entities)}; ${claims} claims`]),
    ...rows.flatMap((row) => [
      `  ${row.kind.padEnd(12)} ${plain(row.name)}`,
      ...row.claims.map((one) => `    ${plain(one)}`),
    ]),
    ...problems.slice(0, 20).map(({ item, message }) => `  not taken: ${plain(item)}: ${plain(message)}`),
    ...(problems.length > 20 ? [`  … and ${problems.length - 20} more (--json lists all)`] : []),
  ].join('\n');
}
