import { memo, useId, useState } from 'react';
import { GradeMark } from '../../../../../web/kit/parts.tsx';
import { useSteps } from '../../../../../web/kit/steps.ts';
import { STATE_WORDS } from '../../../../../web/language/codes.data.ts';
import { propertyWords } from '../../../../../web/language/values.ts';
import type { Card, CardProperty, CardValue } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { ValueWords } from '../value-words.tsx';
import { asSaid, gradesOf, propertiesInOrder, waits } from '../view.ts';
import { Sources } from './sources.tsx';

/** Values of one property that are drawn at once; a place of 500 events shows the best corroborated first. */
const AT_ONCE = 40;

export function Values({ card }: { readonly card: Card }) {
  const { say } = useFusionSay();
  const { ref, onKeyDown } = useSteps<HTMLDivElement>('.value-toggle, .more-values');
  if (card.properties.length === 0) return <p>{say('noValues')}</p>;
  return (
    <div ref={ref} onKeyDown={onKeyDown}>
      {propertiesInOrder(card).map((property) => (
        <Property key={property.property} property={property} />
      ))}
    </div>
  );
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

/** A value and, behind it, its sources. A link stands before what opens, not in it: one press, one effect. */
const Value = memo(function Value({ value }: { readonly value: CardValue }) {
  const { say, count, word } = useFusionSay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [first] = value.sources;
  if (first === undefined) return null;
  const said = asSaid(value, first);
  const isLink = value.value.type === 'record';
  const words = (
    <span className="value">
      <ValueWords said={said} />
    </span>
  );
  return (
    <>
      {isLink ? words : null}
      <button
        type="button"
        className="value-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) setOpen(false);
        }}
      >
        {isLink ? <span className="unseen">{say('sourcesOf', { value: value.text })}</span> : words}{' '}
        <span className="quiet">{count('shortOrigins', value.origins)}</span>
        {gradesOf(value).map((grade) => (
          <span key={grade}>
            {' '}
            <GradeMark grade={grade} />
          </span>
        ))}
        {waits(value) ? (
          <>
            {' '}
            <span className="chip hedge">{word(STATE_WORDS.proposed, 'proposed')}</span>
          </>
        ) : null}
      </button>
      {isOpen ? <Sources id={id} sources={value.sources} /> : null}
    </>
  );
});
