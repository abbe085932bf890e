import type { Incident } from '../../../src/slices/incidents/contract.ts';
import { EVENT_WORDS } from '../../language/codes.data.ts';
import type { Speech } from '../../language/speech.ts';
import type { TimelineEntry } from './lanes.ts';
import { spanOf } from './time.ts';
import type { TimelineLane } from './timeline.tsx';

export const LANES_BY = ['type', 'place', 'party', 'agency'] as const;
/** What a lane of the timeline stands for. */
export type LanesBy = (typeof LANES_BY)[number];

/** Lanes that an incident stands in; several where it has several places, parties or sources. */
const LANES_OF: Readonly<Record<LanesBy, (one: Incident) => readonly string[]>> = {
  type: ({ type }) => [type],
  place: ({ spots, unplaced }) => [
    ...spots.map((spot) => spot.area ?? spot.country),
    ...(spots.length === 0 ? unplaced : []),
  ],
  party: ({ parties }) => parties.map(({ caption }) => caption),
  agency: ({ sources }) => sources.map(({ party }) => party),
};

/** Incidents as entries of a timeline. What has no lane of a kind stands in the one without a name. */
export function entriesOf(incidents: readonly Incident[], by: LanesBy): readonly TimelineEntry[] {
  return incidents.map((one) => {
    const lanes = [...new Set(LANES_OF[by](one))];
    return {
      id: one.id,
      label: one.caption,
      event: spanOf(one.occurred),
      report: spanOf(one.reported),
      lanes: lanes.length === 0 ? [''] : lanes,
    };
  });
}

/** Lanes, those with most entries first; `nameOf` says what a key is called, `none` names the lane of what has no lane. */
export function lanesOf(
  entries: readonly TimelineEntry[],
  none: string,
  nameOf: (key: string) => string,
): readonly TimelineLane[] {
  const counts = new Map<string, number>();
  for (const { lanes } of entries) for (const key of lanes) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => Number(a[0] === '') - Number(b[0] === '') || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => ({ key, label: key === '' ? none : nameOf(key) }));
}

/** What the lanes of types are called. */
export const typeName = (speech: Speech, key: string): string =>
  speech.word(EVENT_WORDS[key as keyof typeof EVENT_WORDS], key);
