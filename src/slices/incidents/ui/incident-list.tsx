import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { GradeMark, MarkingMark, Said, When } from '../../../../web/kit/parts.tsx';
import { EVENT_WORDS, MODALITY_WORDS } from '../../../../web/language/codes.data.ts';
import type { Clock } from '../../../../web/kit/timeline/lanes.ts';
import type { Incident } from '../contract.ts';
import { IncidentDetail } from './incident-detail.tsx';
import { PlaceWords } from './place-words.tsx';
import { useIncidentsSay } from './say.ts';
import { rangeWords } from './words.ts';

export interface IncidentListProps {
  readonly incidents: readonly Incident[];
  readonly clock: Clock;
  readonly chosen: string | null;
  readonly opened: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const ROW_PIXELS = 92;

/** The twin of the map and the timeline: the same incidents as words. Only what is in sight is in the page. */
export function IncidentList({ incidents, clock, chosen, opened, onChoose, onOpen }: IncidentListProps) {
  const { say } = useIncidentsSay();
  const body = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: incidents.length,
    getScrollElement: () => body.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => incidents[index]?.id ?? index,
    overscan: 6,
  });
  const at = incidents.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // A row that is chosen elsewhere comes into sight; scrolling away from it is the officer’s own business.
  }, [at, virtual]);
  return (
    <div ref={body} className="incident-list" tabIndex={0} role="region" aria-label={say('list')}>
      <ol className="rows" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const incident = incidents[index];
          return incident === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="incident-row"
              style={{ transform: `translateY(${start}px)` }}
              aria-current={incident.id === chosen}
              aria-setsize={incidents.length}
              aria-posinset={index + 1}
            >
              <Head
                incident={incident}
                clock={clock}
                isOpen={incident.id === opened}
                run={() => (incident.id === chosen ? onOpen(incident.id) : onChoose(incident.id))}
              />
              {incident.id === opened ? <IncidentDetail incident={incident} /> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface HeadProps {
  readonly incident: Incident;
  readonly clock: Clock;
  readonly isOpen: boolean;
  readonly run: () => void;
}

function Head({ incident, clock, isOpen, run }: HeadProps) {
  const spoken = useIncidentsSay();
  const { say, word, count } = spoken;
  const { type, kind, hedge, casualties, conflicts, origins, sources, marking } = incident;
  const grades = [...new Set(sources.map(({ grade }) => grade))].toSorted();
  return (
    <>
      <button type="button" className="incident-head" aria-expanded={isOpen} onClick={run}>
        <span className="chip">
          {kind === 'operation' ? say('operation') : word(EVENT_WORDS[type], type)}
        </span>{' '}
        <strong>
          <Said text={incident.caption} />
        </strong>{' '}
        {hedge === null ? null : <span className="chip hedge">{word(MODALITY_WORDS[hedge], hedge)}</span>}
      </button>
      <p className="incident-line">
        <When interval={clock === 'event' ? incident.occurred : incident.reported} /> ·{' '}
        <PlaceWords incident={incident} />
        {casualties.length === 0
          ? null
          : ` · ${casualties.map((one) => rangeWords(spoken, one, (n) => say('atLeast', { n }))).join(spoken.language === 'ur' ? '، ' : ', ')}`}
      </p>
      <p className="incident-line quiet">
        {grades.map((grade) => (
          <GradeMark key={grade} grade={grade} />
        ))}{' '}
        {count('origins', origins)} <MarkingMark marking={marking} />{' '}
        {conflicts.length === 0 ? null : <span className="chip hedge">{say('conflict')}</span>}
      </p>
    </>
  );
}
