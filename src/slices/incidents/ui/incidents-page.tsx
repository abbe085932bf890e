import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { Empty, Loading, ProblemNote } from '../../../../web/kit/parts.tsx';
import { ExportButton } from '../../../../web/kit/print-button.tsx';
import { stepped } from '../../../../web/kit/step.ts';
import type { Incident } from '../contract.ts';
import { wholeOf } from './brush.tsx';
import { Filters } from './filters.tsx';
import './incidents.css';
import { useIncidentsSay } from './say.ts';
import { addressOf, type IncidentsAsked, isNarrowed } from './address.ts';
import { type Change, useAsked } from './state.ts';
import { useIncidents } from './use-incidents.ts';
import { ANYTHING, firstPlayed, isUndated, played } from './view.ts';

export interface Shown {
  readonly asked: IncidentsAsked;
  readonly change: (change: Change) => void;
  readonly found: ReturnType<typeof useIncidents>;
  /** The incident whose sources are shown. */
  readonly opened: string | null;
  readonly choose: (id: string | null) => void;
  readonly open: (id: string) => void;
}

interface IncidentsPageProps {
  readonly path: '/map' | '/timeline';
  readonly children: (shown: Shown) => ReactNode;
}

/** What the map and the timeline share: the question, its filters, the choice, playing, and the keys for all of them. */
export function IncidentsPage({ path, children }: IncidentsPageProps) {
  const { say } = useIncidentsSay();
  const [asked, change] = useAsked(path);
  const found = useIncidents(asked);
  const choice = useChoice(asked, change, found.shown);
  const playing = usePlaying(asked, change, found.overTime);
  const other = path === '/map' ? '/timeline' : '/map';
  return (
    <>
      <h1>{say(path === '/map' ? 'map' : 'timeline')}</h1>
      <p className="lead">{say('lead')}</p>
      <Filters asked={asked} change={change} all={found.all} />
      {found.error === null ? null : <ProblemNote error={found.error} again={found.again} />}
      {found.isPending ? <Loading /> : null}
      {found.isPending || found.error !== null ? null : (
        <>
          <div className="row incident-tools">
            <Counts asked={asked} incidents={found.shown} all={found.all.length} />
            {playing}
            {isNarrowed(asked) ? (
              <button
                type="button"
                className="quiet-button"
                onClick={() => change({ q: '', entity: '', filter: ANYTHING })}
              >
                {say('clear')}
              </button>
            ) : null}
            <Link to={other} search={addressOf({ ...asked, view: null, camera: null })}>
              {say(other === '/map' ? 'toMap' : 'toTimeline')}
            </Link>
            {found.shown.length === 0 ? null : (
              <ExportButton
                kind="incidents"
                of={asked.q === '' ? say(path === '/map' ? 'map' : 'timeline') : asked.q}
                ids={found.shown.map(({ id }) => id)}
              />
            )}
          </div>
          {children({ asked, change, found, ...choice })}
        </>
      )}
    </>
  );
}

function Counts({
  asked,
  incidents,
  all,
}: {
  readonly asked: IncidentsAsked;
  readonly incidents: readonly Incident[];
  readonly all: number;
}) {
  const { say, count } = useIncidentsSay();
  if (all === 0)
    return (
      <Empty>
        <p>{say(isNarrowed(asked) ? 'noneFits' : 'empty')}</p>
      </Empty>
    );
  const undated = incidents.filter((one) => isUndated(one, asked.filter.clock)).length;
  const unplaced = incidents.filter(({ spots }) => spots.length === 0).length;
  return (
    <span role="status">
      <strong>{count('shown', incidents.length)}</strong>
      {undated === 0 ? null : <span className="quiet"> · {count('undated', undated)}</span>}
      {unplaced === 0 ? null : <span className="quiet"> · {count('unplaced', unplaced)}</span>}
      {asked.entity === '' ? null : <span className="quiet"> · {say('ofEntity')}</span>}
    </span>
  );
}

/** The incident that is chosen, in the address; opened, its sources are shown. Both by key. */
function useChoice(asked: IncidentsAsked, change: Shown['change'], shown: readonly Incident[]) {
  const { say } = useIncidentsSay();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<string | null>(null);
  const at = shown.findIndex(({ id }) => id === asked.chosen);
  const choose = (id: string | null) => change({ chosen: id });
  const open = (id: string) => {
    setOpened((before) => (before === id ? null : id));
    if (id !== asked.chosen) choose(id);
  };
  const move = (step: 1 | -1) => choose(shown[stepped(shown.length, at, step)]?.id ?? null);
  const group = say('group');
  const { clock } = asked.filter;
  const nextShade = { none: 'area', area: 'district', district: null } as const;
  useCommands([
    { id: 'incidents.next', label: say('next'), group, keys: 'j', run: () => move(1) },
    { id: 'incidents.previous', label: say('previous'), group, keys: 'k', run: () => move(-1) },
    {
      id: 'incidents.open',
      label: say('open'),
      group,
      keys: 'Enter',
      run: () => {
        const id = shown[Math.max(at, 0)]?.id;
        if (id !== undefined) open(id);
      },
    },
    {
      id: 'incidents.report',
      label: say('openReport'),
      group,
      keys: 'o',
      run: () => {
        const [source] = shown[Math.max(at, 0)]?.sources ?? [];
        if (source === undefined) return;
        const { report, start, end } = source;
        void navigate({ to: '/reports/$id', params: { id: report }, search: { span: `${start}-${end}` } });
      },
    },
    {
      id: 'incidents.clock',
      label: say('switchClock'),
      group,
      keys: 'e',
      run: () =>
        change({ view: null, filter: { clock: clock === 'event' ? 'report' : 'event', period: null } }),
    },
    {
      id: 'incidents.shade',
      label: say('switchShade'),
      group,
      keys: 's',
      run: () => change({ shade: nextShade[asked.shade ?? 'none'] }),
    },
  ]);
  return { opened, choose, open };
}

const STEP_MS = 900;

/** Moves the period through the time, step by step. Returns its button. */
function usePlaying(
  asked: IncidentsAsked,
  change: Shown['change'],
  incidents: readonly Incident[],
): ReactNode {
  const { say } = useIncidentsSay();
  const [isPlaying, setPlaying] = useState(false);
  const { period, clock } = asked.filter;
  const whole = wholeOf(incidents, clock);
  const step = useRef(() => {});
  step.current = () => {
    if (whole !== null)
      change({ filter: { period: period === null ? firstPlayed(whole) : played(period, whole) } });
  };
  useEffect(() => {
    if (!isPlaying) return;
    step.current();
    const timer = setInterval(() => step.current(), STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const run = () => setPlaying(!isPlaying);
  useCommands([
    {
      id: 'incidents.play',
      label: say(isPlaying ? 'stop' : 'play'),
      group: say('group'),
      keys: 'Space',
      run,
    },
  ]);
  if (whole === null) return null;
  return (
    <button type="button" className="quiet-button" aria-pressed={isPlaying} onClick={run}>
      {say(isPlaying ? 'stop' : 'play')} <kbd>Space</kbd>
    </button>
  );
}
