import { useMemo } from 'react';
import { useLinksSay } from './say.ts';
import { daysOf, periodWords } from './period.ts';
import { useBoard } from './use-board.ts';

/** The time of events: two ends on the days on which something begins or ends. In the address, so a link shows the same. */
export function Timeline() {
  const speech = useLinksSay();
  const { say } = speech;
  const { standing, held, address, setAddress } = useBoard();
  const days = useMemo(() => {
    const there = new Set(standing.map(({ thing }) => thing.id));
    const spans = [...held.things.ties.values()].flatMap(({ from, to, when }) =>
      when !== null && there.has(from) && there.has(to) ? when : [],
    );
    return daysOf([...spans, ...standing.flatMap(({ thing }) => thing.occurred ?? [])]);
  }, [standing, held.things]);
  if (days.length < 2) return null;
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const at = (day: string, other: number) => {
    const place = day === '' ? -1 : days.findIndex((one) => one >= day);
    return place < 0 ? other : place;
  };
  const [from, to] = [at(address.from, 0), at(address.to, days.length - 1)];
  const set = (name: 'from' | 'to', place: number) => {
    const end = name === 'from' ? Math.min(place, to) : Math.max(place, from);
    const isWhole = name === 'from' ? end === 0 : end === days.length - 1;
    setAddress({ [name]: isWhole ? undefined : days[end] });
  };
  const shown = [days[from] ?? first, days[to] ?? last] as const;
  return (
    <fieldset className="graph-time">
      <legend>
        {say('period')}: <strong>{periodWords(speech, shown[0], shown[1])}</strong>
      </legend>
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {say(name)}
          <input
            type="range"
            min={0}
            max={days.length - 1}
            value={name === 'from' ? from : to}
            aria-valuetext={periodWords(
              speech,
              shown[name === 'from' ? 0 : 1],
              shown[name === 'from' ? 0 : 1],
            )}
            onChange={(event) => set(name, Number(event.target.value))}
          />
        </label>
      ))}
      <button
        type="button"
        className="plain"
        disabled={address.from === '' && address.to === ''}
        onClick={() => setAddress({ from: undefined, to: undefined })}
      >
        {say('wholePeriod')}
      </button>
    </fieldset>
  );
}
