import { MapView } from '../../../../web/kit/map/map-view.tsx';
import { Brush } from './brush.tsx';
import { IncidentList } from './incident-list.tsx';
import { IncidentsPage, type Shown } from './incidents-page.tsx';
import { useIncidentsSay } from './say.ts';

/** What happened where. The list is its twin, the strip below chooses a period. */
export default function MapPage() {
  return <IncidentsPage path="/map">{(shown) => <MapAndList {...shown} />}</IncidentsPage>;
}

function MapAndList({ asked, change, found, opened, choose, open }: Shown) {
  const { say } = useIncidentsSay();
  const { filter, shade } = asked;
  return (
    <>
      <div className="row incident-tools">
        <label>
          {say('shade')}
          <select
            value={shade ?? ''}
            onChange={({ target: { value } }) =>
              change({ shade: value === 'area' || value === 'district' ? value : null })
            }
          >
            <option value="">{say('shadeNone')}</option>
            <option value="area">{say('shadeArea')}</option>
            <option value="district">{say('shadeDistrict')}</option>
          </select>
        </label>
        <span className="quiet">
          <kbd>s</kbd> <kbd>j</kbd> <kbd>k</kbd> <kbd>Enter</kbd> <kbd>o</kbd>
        </span>
      </div>
      <div className="incident-grid">
        <MapView
          incidents={found.shown}
          boundaries={found.boundaries}
          shade={shade}
          chosen={asked.chosen}
          camera={asked.camera}
          height="min(34rem, 62vh)"
          onChoose={(ids) => {
            // A second click on the same place goes on to the next that lies there.
            const next = ids[(ids.indexOf(asked.chosen ?? '') + 1) % Math.max(ids.length, 1)];
            choose(next ?? null);
          }}
          onCamera={(camera) => change({ camera })}
        />
        <IncidentList
          incidents={found.shown}
          clock={filter.clock}
          chosen={asked.chosen}
          opened={opened}
          onChoose={choose}
          onOpen={open}
        />
      </div>
      <Brush
        incidents={found.overTime}
        clock={filter.clock}
        period={filter.period}
        onPeriod={(period) => change({ filter: { period } })}
      />
    </>
  );
}
