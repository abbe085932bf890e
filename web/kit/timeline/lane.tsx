import { useSay } from '../language.tsx';
import { Said } from '../parts.tsx';
import { type Clock, type DrawnLane, type PlacedEntry, spanBy } from './lanes.ts';
import { TIMELINE_COUNTED, TIMELINE_STRINGS } from './strings.data.ts';
import { type Period, shareOf } from './time.ts';

interface LaneProps {
  readonly drawn: DrawnLane;
  readonly clock: Clock;
  readonly view: Period;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const ROW_PIXELS = 28;
/** Share of the view from which a bar holds its words. */
const LONG = 0.3;

/** What one lane shows. */
export function Lane(props: LaneProps) {
  const { drawn } = props;
  const { say, number } = useSay(TIMELINE_STRINGS, TIMELINE_COUNTED);
  if (drawn.as === 'entries')
    return (
      <div className="timeline-track">
        {drawn.placed.map((placed) => (
          <Entry key={placed.entry.id} placed={placed} {...props} />
        ))}
      </div>
    );
  const most = Math.max(...drawn.counts, 1);
  return (
    <div className="timeline-track">
      <div className="timeline-counts" aria-hidden="true">
        {drawn.counts.map((count, at) => (
          // A part of the time has no identity but its place.
          <span key={at} style={{ blockSize: `${(count / most) * 100}%` }} />
        ))}
      </div>
      <span className="timeline-more">{say('zoomToRead', { n: number(drawn.total) })}</span>
    </div>
  );
}

function Entry({
  placed,
  clock,
  view,
  chosen,
  onChoose,
  onOpen,
}: Omit<LaneProps, 'drawn'> & { readonly placed: PlacedEntry }) {
  const { say } = useSay(TIMELINE_STRINGS, TIMELINE_COUNTED);
  const { entry, start, end, isOpenEnd, row, isLabelBefore } = placed;
  const from = Math.max(start, 0);
  const length = Math.max(Math.min(end, 1) - from, 0);
  const other = spanBy(entry, clock === 'event' ? 'report' : 'event');
  const seen = other.from === null ? null : shareOf(view, other.from);
  // Words stand in a bar that is long enough for them, else behind it; before it where the view ends behind it.
  const isLong = length > LONG;
  return (
    <>
      <span
        className={`timeline-bar${isOpenEnd ? ' open-end' : ''}`}
        style={{
          insetInlineStart: `${from * 100}%`,
          insetBlockStart: `${row * ROW_PIXELS + 7}px`,
          inlineSize: `max(${length * 100}%, 8px)`,
        }}
      />
      <button
        type="button"
        className="timeline-entry"
        style={{
          ...(isLabelBefore
            ? { insetInlineEnd: `calc(${(1 - from) * 100}% + .2rem)` }
            : {
                insetInlineStart: isLong
                  ? `calc(${from * 100}% + .4rem)`
                  : `calc(${from * 100}% + max(${length * 100}%, 8px))`,
              }),
          insetBlockStart: `${row * ROW_PIXELS + 3}px`,
        }}
        aria-pressed={entry.id === chosen}
        onClick={() => (entry.id === chosen ? onOpen(entry.id) : onChoose(entry.id))}
      >
        <Said text={entry.label} />
        {isOpenEnd ? <span className="quiet"> ({say('openEnd')})</span> : null}
      </button>
      {seen === null || seen < 0 || seen > 1 ? null : (
        <span
          className="timeline-ghost"
          title={say(clock === 'event' ? 'reported' : 'happened')}
          style={{
            insetInlineStart: `${seen * 100}%`,
            insetBlockStart: `${row * ROW_PIXELS + 11}px`,
          }}
        />
      )}
    </>
  );
}
