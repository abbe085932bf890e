import { useMemo } from 'react';
import { EVENT_WORDS } from '../../../../web/language/codes.data.ts';
import type { Incident } from '../contract.ts';
import { usePlaceNames } from './place-names.ts';
import { useIncidentsSay } from './say.ts';
import type { IncidentsAsked } from './address.ts';
import type { Change } from './state.ts';
import { type Choice, choicesOf } from './view.ts';
import { placeKeyWords } from './words.ts';

export interface FiltersProps {
  readonly asked: IncidentsAsked;
  readonly change: (change: Change) => void;
  readonly all: readonly Incident[];
}

/** What narrows the page. The counts are of all that the answer holds. */
export function Filters({ asked, change, all }: FiltersProps) {
  const spoken = useIncidentsSay();
  const { say, word } = spoken;
  const names = usePlaceNames();
  const { filter } = asked;
  const choices = useMemo(
    () => ({
      types: choicesOf(all, ({ type }) => [type]),
      agencies: choicesOf(all, ({ sources }) => sources.map(({ party }) => party)),
      places: choicesOf(all, ({ spots }) =>
        spots.flatMap(({ country, area, district }) => [country, area, district]),
      ),
    }),
    [all],
  );
  const placeWords = (key: string) => placeKeyWords(spoken, names, key);
  return (
    <div className="ask incident-filters">
      <label>
        {say('words')}
        <input
          type="search"
          dir="auto"
          value={asked.q}
          maxLength={200}
          onChange={(event) => change({ q: event.target.value, chosen: null })}
        />
      </label>
      <Pick
        label={say('type')}
        any={say('anyType')}
        value={filter.type}
        choices={choices.types}
        nameOf={(key) => word(EVENT_WORDS[key as keyof typeof EVENT_WORDS], key)}
        onPick={(type) => change({ filter: { type } })}
      />
      <Pick
        label={say('place')}
        any={say('anyPlace')}
        value={filter.place}
        choices={choices.places}
        nameOf={placeWords}
        onPick={(place) => change({ filter: { place } })}
      />
      <Pick
        label={say('agency')}
        any={say('anyAgency')}
        value={filter.agency}
        choices={choices.agencies}
        nameOf={(key) => key}
        onPick={(agency) => change({ filter: { agency } })}
      />
      <HowTold asked={asked} change={change} />
    </div>
  );
}

/** How well it is told, and by which time it is ordered. */
function HowTold({ asked: { filter }, change }: Omit<FiltersProps, 'all'>) {
  const { say } = useIncidentsSay();
  return (
    <>
      <label>
        {say('grade')}
        <select value={filter.grade} onChange={(event) => change({ filter: { grade: event.target.value } })}>
          <option value="">{say('anyGrade')}</option>
          {['A', 'B', 'C', 'D', 'E'].map((letter) => (
            <option key={letter}>{letter}</option>
          ))}
        </select>
      </label>
      <label>
        {say('clock')}
        <select
          value={filter.clock}
          onChange={(event) =>
            change({
              view: null,
              filter: { clock: event.target.value === 'report' ? 'report' : 'event', period: null },
            })
          }
        >
          <option value="event">{say('clockEvent')}</option>
          <option value="report">{say('clockReport')}</option>
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={filter.twoOrigins}
          onChange={(event) => change({ filter: { twoOrigins: event.target.checked } })}
        />
        {say('twoOrigins')}
      </label>
    </>
  );
}

interface PickProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (key: string) => string;
  readonly onPick: (key: string) => void;
}

function Pick({ label, any, value, choices, nameOf, onPick }: PickProps) {
  const { number } = useIncidentsSay();
  const isKnown = value === '' || choices.some(({ key }) => key === value);
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{any}</option>
        {isKnown ? null : <option value={value}>{nameOf(value)}</option>}
        {choices.map(({ key, count }) => (
          <option key={key} value={key}>
            {nameOf(key)} ({number(count)})
          </option>
        ))}
      </select>
    </label>
  );
}
