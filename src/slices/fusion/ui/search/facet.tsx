import { type ReactNode, useState } from 'react';
import { Said } from '../../../../../web/kit/parts.tsx';
import { useFusionSay } from '../say.ts';
import { facetMatching, type FacetValue } from './facets.ts';

/** From here on a facet has a search of its own. */
const MANY = 8;

interface FacetProps {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly chosen: string | null;
  readonly wordOf: (value: string) => string;
  readonly onChoose: (value: string | null) => void;
}

/** What results can be narrowed to, with counts; pressed again, a value lets go. */
export function Facet({ name, values, chosen, wordOf, onChoose }: FacetProps) {
  const { say, number } = useFusionSay();
  const [typed, setTyped] = useState('');
  if (values.length === 0 || (values.length === 1 && chosen === null)) return null;
  const shown = facetMatching(values, typed, chosen, wordOf);
  return (
    <FacetBox name={name}>
      {values.length < MANY ? null : (
        <input
          type="search"
          className="short"
          dir="auto"
          aria-label={say('inFacet', { facet: name })}
          placeholder={say('inFacet', { facet: name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul className="facet-values">
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              className="facet-value"
              aria-pressed={value === chosen}
              onClick={() => onChoose(value === chosen ? null : value)}
            >
              {wordOf(value) === value ? <Said text={value} /> : <span>{wordOf(value)}</span>}{' '}
              <span className="quiet">{number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </FacetBox>
  );
}

export function FacetBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
