import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Incident } from '../../../src/slices/incidents/contract.ts';
import { useSpoken } from '../language.tsx';
import '../map/map.css';
import { entriesOf, lanesOf, typeName } from './entries.ts';
import type { Clock } from './lanes.ts';
import type { Period } from './time.ts';
import { Timeline } from './timeline.tsx';

export interface EntityTimelineProps {
  readonly incidents: readonly Incident[];
  readonly clock?: Clock;
}

/** When the incidents of one entity were: for its page, from `GET /api/incidents?entity=ID`. */
export default function EntityTimeline({ incidents, clock = 'event' }: EntityTimelineProps) {
  const { speech } = useSpoken();
  const navigate = useNavigate();
  const [view, setView] = useState<Period | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = useMemo(() => entriesOf(incidents, 'type'), [incidents]);
  const lanes = useMemo(() => lanesOf(entries, '', (key) => typeName(speech, key)), [entries, speech]);
  return (
    <Timeline
      entries={entries}
      lanes={lanes}
      clock={clock}
      view={view}
      onView={setView}
      chosen={chosen}
      onChoose={setChosen}
      onOpen={(id) => void navigate({ to: '/entities/$id', params: { id } })}
    />
  );
}
