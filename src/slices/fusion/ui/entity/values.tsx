import { memo, useState } from 'react';
import { Later } from '../../../../../web/kit/later.tsx';
import { useSteps } from '../../../../../web/kit/steps.ts';
import { propertyWords } from '../../../../../web/language/values.ts';
import type { Card, CardProperty } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { propertiesInOrder } from '../view.ts';
import { Value, VALUE_STEPS } from './value.tsx';

/** Values of one property that are drawn at once; a place of 500 events shows the best corroborated first. */
const AT_ONCE = 20;
/** Properties that fill a window: what stands below comes once the page answers. */
const FIRST = 3;

export function Values({ card }: { readonly card: Card }) {
  const { say } = useFusionSay();
  const { ref, onKeyDown } = useSteps<HTMLDivElement>(VALUE_STEPS);
  if (card.properties.length === 0) return <p>{say('noValues')}</p>;
  const properties = propertiesInOrder(card);
  return (
    <div ref={ref} onKeyDown={onKeyDown}>
      <Properties properties={properties.slice(0, FIRST)} />
      <Later>
        <Properties properties={properties.slice(FIRST)} />
      </Later>
    </div>
  );
}

function Properties({ properties }: { readonly properties: readonly CardProperty[] }) {
  return properties.map((property) => <Property key={property.property} property={property} />);
}

const Property = memo(function Property({ property }: { readonly property: CardProperty }) {
  const spoken = useFusionSay();
  const { say, number } = spoken;
  const [most, setMost] = useState(AT_ONCE);
  const label = propertyWords(spoken, property.property, property.label);
  const hidden = property.values.length - most;
  return (
    <div className="property" role="group" aria-label={label}>
      <h3>{label}</h3>
      <ul className="values">
        {property.values.slice(0, most).map((value, index) => (
          // The order is that of the answer, and a value has no id of its own.
          <li key={index}>
            <Value value={value} />
          </li>
        ))}
        {hidden <= 0 ? null : (
          <li>
            <button
              type="button"
              className="plain more-values"
              onClick={() => setMost((before) => before + 10 * AT_ONCE)}
            >
              {say('moreValues', { n: number(hidden) })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
});
