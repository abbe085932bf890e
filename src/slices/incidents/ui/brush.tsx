import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { binsOf, DAY, extentOf, type Period, shareOf, zoomed } from '../../../../web/kit/timeline/time.ts';
import { instantWords } from '../../../../web/kit/timeline/instants.ts';
import type { Clock } from '../../../../web/kit/timeline/lanes.ts';
import type { Incident } from '../contract.ts';
import { useIncidentsSay } from './say.ts';
import { type BrushEnd, movedEnd, tally, timeOf } from './view.ts';

export interface BrushProps {
  /** Whatever the period: what it would choose from. */
  readonly incidents: readonly Incident[];
  readonly clock: Clock;
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
}

const PARTS = 72;

export const wholeOf = (incidents: readonly Incident[], clock: Clock): Period | null => {
  const extent = extentOf(incidents.map((one) => timeOf(one, clock)));
  return extent === null ? null : zoomed(extent, 1.04);
};

/** How many over the time, and the period that is chosen: dragged over the strip, or written as dates. */
export function Brush({ incidents, clock, period, onPeriod }: BrushProps) {
  const { say } = useIncidentsSay();
  const whole = useMemo(() => wholeOf(incidents, clock), [incidents, clock]);
  if (whole === null) return null;
  return (
    <div className="brush">
      <Strip incidents={incidents} clock={clock} period={period} onPeriod={onPeriod} whole={whole} />
      <div className="row brush-dates">
        <DayInput
          label={say('from')}
          at={period?.from ?? null}
          onDay={(from) => onPeriod(withFrom(from, period, whole))}
        />
        <DayInput
          label={say('to')}
          at={period === null ? null : period.to - 1}
          onDay={(to) => onPeriod(withTo(to, period, whole))}
        />
        <button
          type="button"
          className="quiet-button"
          disabled={period === null}
          onClick={() => onPeriod(null)}
        >
          {say('wholeTime')}
        </button>
      </div>
    </div>
  );
}

const withFrom = (from: number, period: Period | null, whole: Period): Period => {
  const to = period?.to ?? whole.to;
  return { from, to: to > from ? to : from + DAY };
};
const withTo = (day: number, period: Period | null, whole: Period): Period => {
  const to = day + DAY;
  const from = period?.from ?? whole.from;
  return { from: from < to ? from : to - DAY, to };
};

interface DayInputProps {
  readonly label: string;
  readonly at: number | null;
  readonly onDay: (at: number) => void;
}

function DayInput({ label, at, onDay }: DayInputProps) {
  return (
    <label className="row">
      {label}
      <input
        type="date"
        className="short"
        value={at === null ? '' : new Date(at).toISOString().slice(0, 10)}
        onChange={({ target }) => {
          const day = Date.parse(target.value);
          if (!Number.isNaN(day)) onDay(day);
        }}
      />
    </label>
  );
}

function Strip({ incidents, clock, period, onPeriod, whole }: BrushProps & { readonly whole: Period }) {
  const { say, language, direction, ...spoken } = useIncidentsSay();
  const speech = { language, direction, ...spoken };
  const strip = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const parts = useMemo(() => binsOf(whole, PARTS), [whole]);
  const counts = useMemo(() => tally(incidents, clock, parts), [incidents, clock, parts]);
  const most = Math.max(1, ...counts);
  const instantAt = ({ clientX }: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined) return whole.from;
    const share = Math.min(Math.max((clientX - box.left) / box.width, 0), 1);
    const along = direction === 'rtl' ? 1 - share : share;
    return whole.from + along * (whole.to - whole.from);
  };
  const chosen = dragged === null ? period : { from: Math.min(...dragged), to: Math.max(...dragged) };
  return (
    <div
      ref={strip}
      className="brush-strip"
      title={say('brush')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged([stillOf(event.target, period ?? whole) ?? instantAt(event), instantAt(event)]);
      }}
      onPointerMove={(event) => setDragged((drag) => (drag === null ? null : [drag[0], instantAt(event)]))}
      onPointerUp={() => {
        const isDrag =
          chosen !== null &&
          dragged !== null &&
          shareOf(whole, chosen.to) - shareOf(whole, chosen.from) > 0.005;
        onPeriod(isDrag ? chosen : null);
        setDragged(null);
      }}
    >
      <div className="brush-bars" aria-hidden="true">
        {counts.map((count, at) => (
          // A part of the time has no identity but its place.
          <span key={at} style={{ blockSize: `${(count / most) * 100}%` }} />
        ))}
      </div>
      {chosen === null ? null : (
        <div
          className="brush-chosen"
          style={{
            insetInlineStart: `${Math.max(shareOf(whole, chosen.from), 0) * 100}%`,
            insetInlineEnd: `${(1 - Math.min(shareOf(whole, chosen.to), 1)) * 100}%`,
          }}
        />
      )}
      <Handle end="from" period={chosen} whole={whole} onPeriod={onPeriod} />
      <Handle end="to" period={chosen} whole={whole} onPeriod={onPeriod} />
      <span className="brush-end">{instantWords(speech, whole.from, 'day')}</span>
      <span className="brush-end last">{instantWords(speech, whole.to, 'day')}</span>
    </div>
  );
}

/** The end that stays where it is while the other one is dragged by its handle; null where none was taken hold of. */
function stillOf(target: EventTarget, { from, to }: Period): number | null {
  const end = target instanceof HTMLElement ? target.dataset['end'] : undefined;
  return end === undefined ? null : end === 'from' ? to : from;
}

interface HandleProps {
  readonly end: BrushEnd;
  readonly period: Period | null;
  readonly whole: Period;
  readonly onPeriod: (period: Period | null) => void;
}

/**
 * One end of the period, moved by the arrow keys a day at a time, by Page Up and Page Down a month, by Home and End as far as it goes
 * (WAI-ARIA slider). Escape chooses all of the time again.
 */
function Handle({ end, period, whole, onPeriod }: HandleProps) {
  const { say, ...speech } = useIncidentsSay();
  const { from, to } = period ?? whole;
  const at = end === 'from' ? from : to;
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && period !== null) return void onPeriod(null);
    const next = movedEnd({ from, to }, whole, end, { key: event.key, isRtl: speech.direction === 'rtl' });
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onPeriod(next);
  };
  return (
    // No native control: two of them on one strip would lie over each other.
    <div
      role="slider"
      data-end={end}
      tabIndex={0}
      className={`brush-handle ${end}`}
      aria-label={say(end === 'from' ? 'beginOfPeriod' : 'endOfPeriod')}
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={at}
      aria-valuetext={instantWords(speech, end === 'from' ? at : at - 1, 'day')}
      style={{ insetInlineStart: `${Math.min(Math.max(shareOf(whole, at), 0), 1) * 100}%` }}
      onKeyDown={move}
    />
  );
}
