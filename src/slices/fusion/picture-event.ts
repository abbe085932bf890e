import type { Cluster } from '../../core/resolve/types.ts';
import type { EventType, Interval, ParticipantRole } from '../../core/words/index.ts';
import type { Picture } from './picture-contract.ts';
import type { ClaimRow } from './store/read.ts';
import type { View } from './view.ts';

type PictureEvent = Picture['events'][number];

/** One event of the picture, folded from its claims. Counts stay per report: they are never added up. */
export function eventOf(
  cluster: Cluster,
  view: View,
  claims: readonly ClaimRow[],
  entityOf: (record: string) => string,
): PictureEvent {
  const { from, to, precision } = narrowest(claims);
  return {
    entity: cluster.records[0] ?? '',
    type: mostSaid(claims),
    interval: { from, to, precision },
    places: links(claims, 'occurredAt')
      .map((row) => entityOf(row.value_record ?? ''))
      .filter(firstOfKind),
    participants: participantsOf(claims, entityOf),
    casualties: casualtiesOf(claims),
    reports: [...new Set(cluster.records.map((id) => view.records.get(id)?.report_id ?? ''))].sort(),
  };
}

function links(claims: readonly ClaimRow[], property: string): ClaimRow[] {
  return claims.filter(
    (row) => row.property === property && row.value_record !== null && row.modality !== 'denied',
  );
}

function firstOfKind(id: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(id) === index;
}

function participantsOf(
  claims: readonly ClaimRow[],
  entityOf: (record: string) => string,
): PictureEvent['participants'] {
  const seen = new Map<string, { entity: string; role: ParticipantRole }>();
  for (const row of links(claims, 'participant')) {
    if (row.value.type !== 'record') continue;
    const one = { entity: entityOf(row.value.record), role: row.value.role ?? 'participant' };
    seen.set(`${one.entity} ${one.role}`, one);
  }
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function casualtiesOf(claims: readonly ClaimRow[]): PictureEvent['casualties'] {
  return claims.flatMap((row) => {
    if (row.value.type !== 'casualties') return [];
    const { category, effect, low, best, high } = row.value;
    return [{ category, effect, low, best, high, report: row.report_id }];
  });
}

/** The type most claims give; among equals the more specific one, which is named earlier in the code list. */
export function mostSaid(claims: readonly ClaimRow[]): EventType {
  const tally = new Map<EventType, number>();
  for (const row of claims) {
    if (row.value.type === 'event-type')
      tally.set(row.value.eventType, (tally.get(row.value.eventType) ?? 0) + 1);
  }
  return [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other';
}

const UNKNOWN: Interval = { from: null, to: null, precision: 'open' };

/** The narrowest interval that is claimed; the others stay with their claims, and disagreement is a conflict. */
export function narrowest(claims: readonly ClaimRow[]): Interval {
  const intervals = claims.flatMap((row) =>
    row.property === 'occurred' && row.value.type === 'date' ? [row.value.interval] : [],
  );
  return (
    intervals.sort((a, b) => width(a) - width(b) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0] ?? UNKNOWN
  );
}

function width({ from, to }: Interval): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}
