import { useMemo } from 'react';
import '../../../../web/kit/map/map.css';
import {
  entriesOf,
  type LanesBy,
  LANES_BY,
  lanesOf,
  typeName,
} from '../../../../web/kit/timeline/entries.ts';
import { Timeline } from '../../../../web/kit/timeline/timeline.tsx';
import { Brush } from './brush.tsx';
import { IncidentList } from './incident-list.tsx';
import { IncidentsPage, type Shown } from './incidents-page.tsx';
import { usePlaceNames } from './place-names.ts';
import { useIncidentsSay } from './say.ts';
import { placeKeyWords } from './words.ts';

/** What happened when, in lanes; by the time it happened or by the time it was reported. */
export default function TimelinePage() {
  return <IncidentsPage path="/timeline">{(shown) => <LanesAndList {...shown} />}</IncidentsPage>;
}

const LANES_SAID = {
  type: 'lanesType',
  place: 'lanesPlace',
  party: 'lanesParty',
  agency: 'lanesAgency',
} as const;

function LanesAndList({ asked, change, found, opened, choose, open }: Shown) {
  const spoken = useIncidentsSay();
  const { say } = spoken;
  const names = usePlaceNames();
  const { shown } = found;
  const { clock, period } = asked.filter;
  const entries = useMemo(() => entriesOf(shown, asked.lanes), [shown, asked.lanes]);
  const lanes = useMemo(() => {
    const nameOf: Readonly<Record<LanesBy, (key: string) => string>> = {
      type: (key) => typeName(spoken, key),
      place: (key) => placeKeyWords(spoken, names, key),
      party: (key) => key,
      agency: (key) => key,
    };
    return lanesOf(entries, spoken.say('noLane'), nameOf[asked.lanes]);
  }, [entries, asked.lanes, names, spoken]);
  return (
    <>
      <div className="row incident-tools">
        <label>
          {say('lanes')}
          <select
            value={asked.lanes}
            onChange={({ target }) => change({ lanes: LANES_BY.find((by) => by === target.value) ?? 'type' })}
          >
            {LANES_BY.map((by) => (
              <option key={by} value={by}>
                {say(LANES_SAID[by])}
              </option>
            ))}
          </select>
        </label>
        <span className="quiet">
          <kbd>e</kbd> <kbd>j</kbd> <kbd>k</kbd> <kbd>Enter</kbd> <kbd>o</kbd>
        </span>
      </div>
      <Timeline
        entries={entries}
        lanes={lanes}
        clock={clock}
        view={asked.view}
        onView={(view) => change({ view })}
        chosen={asked.chosen}
        onChoose={choose}
        onOpen={open}
      />
      <Brush
        incidents={found.overTime}
        clock={clock}
        period={period}
        onPeriod={(next) => change({ view: next, filter: { period: next } })}
      />
      <IncidentList
        incidents={shown}
        clock={clock}
        chosen={asked.chosen}
        opened={opened}
        onChoose={choose}
        onOpen={open}
      />
    </>
  );
}
