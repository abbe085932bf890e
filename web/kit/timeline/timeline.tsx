import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCommands } from '../commands.tsx';
import { useSay } from '../language.tsx';
import { Said } from '../parts.tsx';
import { instantWords } from './instants.ts';
import { type Clock, drawnLane, type DrawnLane, isUndated, spanBy, type TimelineEntry } from './lanes.ts';
import { Lane } from './lane.tsx';
import { TIMELINE_COUNTED, TIMELINE_STRINGS } from './strings.data.ts';
import { extentOf, panned, type Period, shareOf, ticksOf, zoomed } from './time.ts';
import './timeline.css';

export interface TimelineLane {
  readonly key: string;
  readonly label: string;
}

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** In the order in which they are shown; those without an entry are left out. */
  readonly lanes: readonly TimelineLane[];
  readonly clock: Clock;
  /** null: all of the time. */
  readonly view: Period | null;
  readonly onView: (view: Period | null) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Opens the sources of an entry. */
  readonly onOpen: (id: string) => void;
}

const ROW_PIXELS = 28;
const FEWEST_PIXELS = 46;
const LABEL_PIXELS = 190;
const MOST_TICKS = 10;

/** Entries in lanes over time. Zoomed and moved by keys; only what is in sight is in the page. */
export function Timeline(props: TimelineProps) {
  const { entries, clock } = props;
  const { say, speech } = useTimelineSay();
  const whole = useMemo(() => wholeOf(entries, clock), [entries, clock]);
  const view = props.view ?? whole;
  const undated = entries.filter((entry) => isUndated(entry, clock));
  const acts = useTimelineActs(view, whole, props.onView);
  return (
    <div className="timeline" role="group" aria-label={say('timeline')}>
      <div className="timeline-tools">
        {acts.map(({ id, label, keys, run }) => (
          <button key={id} type="button" className="quiet-button" onClick={run}>
            {label} <kbd>{keys}</kbd>
          </button>
        ))}
      </div>
      <div className="timeline-grid" aria-hidden="true">
        <Axis view={view} />
      </div>
      <Lanes {...props} view={view} acts={acts} />
      {undated.length === 0 ? null : (
        <div className="timeline-undated">
          <p className="quiet">
            <strong>{say('undated')}</strong> · {speech.number(undated.length)} · {say('undatedLead')}
          </p>
          <Undated entries={undated} chosen={props.chosen} onChoose={props.onChoose} />
        </div>
      )}
    </div>
  );
}

function useTimelineSay() {
  const spoken = useSay(TIMELINE_STRINGS, TIMELINE_COUNTED);
  return { ...spoken, speech: spoken };
}

/** Room at both ends, as a share of the whole. */
const MARGIN = 0.06;

function wholeOf(entries: readonly TimelineEntry[], clock: Clock): Period {
  const extent = extentOf(entries.map((entry) => spanBy(entry, clock)));
  return zoomed(extent ?? { from: 0, to: 1 }, 1 + 2 * MARGIN);
}

function useTimelineActs(view: Period, whole: Period, onView: TimelineProps['onView']) {
  const { say } = useTimelineSay();
  const group = say('timeline');
  const acts = [
    { id: 'timeline.in', label: say('zoomIn'), group, keys: '+', run: () => onView(zoomed(view, 0.5)) },
    {
      id: 'timeline.out',
      label: say('zoomOut'),
      group,
      keys: '-',
      run: () => onView(withinReason(view, whole)),
    },
    { id: 'timeline.all', label: say('all'), group, keys: '0', run: () => onView(null) },
    {
      id: 'timeline.earlier',
      label: say('earlier'),
      group,
      keys: ',',
      run: () => onView(panned(view, -0.25)),
    },
    { id: 'timeline.later', label: say('later'), group, keys: '.', run: () => onView(panned(view, 0.25)) },
  ] as const;
  useCommands(acts);
  return acts;
}

/** Zooming out ends where everything is in sight. */
function withinReason(view: Period, whole: Period): Period | null {
  const wider = zoomed(view, 2);
  return wider.from <= whole.from && wider.to >= whole.to ? null : wider;
}

function Axis({ view }: { readonly view: Period }) {
  const { speech } = useTimelineSay();
  return (
    <div className="timeline-axis">
      {ticksOf(view, MOST_TICKS).map(({ at, unit }) => (
        <span key={at} className="timeline-tick" style={{ insetInlineStart: `${shareOf(view, at) * 100}%` }}>
          {instantWords(speech, at, unit)}
        </span>
      ))}
    </div>
  );
}

type LanesProps = Omit<TimelineProps, 'view'> & {
  readonly view: Period;
  readonly acts: ReturnType<typeof useTimelineActs>;
};

/** Lanes, of which only those in sight are in the page. */
function Lanes({ entries, lanes, clock, view, chosen, onChoose, onOpen, acts }: LanesProps) {
  const { say, speech } = useTimelineSay();
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  const drawn = useMemo(() => {
    const byLane = new Map<string, TimelineEntry[]>();
    for (const entry of entries)
      for (const key of entry.lanes) {
        const held = byLane.get(key);
        if (held === undefined) byLane.set(key, [entry]);
        else held.push(entry);
      }
    return lanes.flatMap((lane) => {
      const held = byLane.get(lane.key) ?? [];
      const one = drawnLane(held, view, clock, LABEL_PIXELS / Math.max(width, 200));
      return isEmpty(one) ? [] : [{ lane, one }];
    });
  }, [entries, lanes, view, clock, width]);
  const virtual = useVirtualizer({
    count: drawn.length,
    getScrollElement: () => body.current,
    estimateSize: (index) => heightOf(drawn[index]?.one),
    // Its identity tells the virtualizer that the heights are others.
    getItemKey: useCallback((index: number) => drawn[index]?.lane.key ?? index, [drawn]),
    overscan: 4,
  });
  const label = say('track', {
    from: instantWords(speech, view.from, 'minute'),
    to: instantWords(speech, view.to, 'minute'),
  });
  return (
    <div
      ref={body}
      className="timeline-body"
      role="group"
      aria-label={label}
      // Its keys are those of a track: it must be able to hold the focus.
      tabIndex={0}
      onKeyDown={(event) => moveBy(event, acts)}
    >
      {drawn.length === 0 ? <p className="note">{say('noEntry')}</p> : null}
      <div style={{ blockSize: `${virtual.getTotalSize()}px`, position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = drawn[index];
          return row === undefined ? null : (
            <div
              key={row.lane.key}
              className="timeline-lane"
              style={{ insetBlockStart: `${start}px`, blockSize: `${size}px` }}
            >
              <div className="timeline-name">
                <Said text={row.lane.label} />
                <span className="quiet">{speech.count('entries', countOf(row.one))}</span>
              </div>
              <Lane
                drawn={row.one}
                clock={clock}
                view={view}
                chosen={chosen}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const countOf = (one: DrawnLane): number => (one.as === 'entries' ? one.placed.length : one.total);
const isEmpty = (one: DrawnLane): boolean => countOf(one) === 0;
const heightOf = (one: DrawnLane | undefined): number =>
  one?.as === 'entries' ? Math.max(one.rows * ROW_PIXELS + 6, FEWEST_PIXELS) : FEWEST_PIXELS + 14;

/** Arrow keys on the track itself; on an entry they are the page's. */
function moveBy(event: KeyboardEvent, acts: ReturnType<typeof useTimelineActs>): void {
  if (event.target !== event.currentTarget) return;
  const isRtl = document.documentElement.dir === 'rtl';
  const wanted = {
    ArrowLeft: isRtl ? 'timeline.later' : 'timeline.earlier',
    ArrowRight: isRtl ? 'timeline.earlier' : 'timeline.later',
  }[event.key];
  const act = acts.find(({ id }) => id === wanted);
  if (act === undefined) return;
  event.preventDefault();
  act.run();
}

/** The width of an element, as it changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width / 50) * 50);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

const MOST_UNDATED = 60;

function Undated({
  entries,
  chosen,
  onChoose,
}: { readonly entries: readonly TimelineEntry[] } & Pick<TimelineProps, 'chosen' | 'onChoose'>) {
  const { speech } = useTimelineSay();
  return (
    <ul>
      {entries.slice(0, MOST_UNDATED).map(({ id, label }) => (
        <li key={id}>
          <button type="button" className="plain" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <Said text={label} />
          </button>
        </li>
      ))}
      {entries.length > MOST_UNDATED ? (
        <li className="quiet">+{speech.number(entries.length - MOST_UNDATED)}</li>
      ) : null}
    </ul>
  );
}
