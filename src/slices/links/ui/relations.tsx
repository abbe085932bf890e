import { useMemo } from 'react';
import { relationPair, useLinksSay } from './say.ts';
import { useBoard } from './use-board.ts';

/** Relations that are on the chart, each to be left out of sight; what is left out stands in the address. */
export function Relations() {
  const { say, word, number } = useLinksSay();
  const { standing, held, address, setAddress } = useBoard();
  const counts = useMemo(() => {
    const there = new Set(standing.map(({ thing }) => thing.id));
    const found = new Map<string, number>();
    for (const { from, to, property } of held.things.ties.values())
      if (there.has(from) && there.has(to)) found.set(property, (found.get(property) ?? 0) + 1);
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  }, [standing, held.things]);
  if (counts.length < 2) return null;
  const toggle = (property: string) =>
    setAddress({ without: [...address.without.symmetricDifference(new Set([property]))].sort().join(',') });
  return (
    <fieldset className="graph-relations">
      <legend>{say('relations')}</legend>
      {counts.map(([property, count]) => (
        <label key={property} className="choice">
          <input type="checkbox" checked={!address.without.has(property)} onChange={() => toggle(property)} />
          <span>
            {word(relationPair(property), property)} <span className="badge">{number(count)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
