import { memo, useId, useState } from 'react';
import { GradeMark } from '../../../../../web/kit/parts.tsx';
import { STATE_WORDS } from '../../../../../web/language/codes.data.ts';
import type { CardValue } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { ValueWords } from '../value-words.tsx';
import { asSaid, gradesOf, waits } from '../view.ts';
import { Sources } from './sources.tsx';

/** What `useSteps` goes through on a page of values. */
export const VALUE_STEPS = '.value-toggle, .more-values';

/** A value and, behind it, its sources. A link stands before what opens, not in it: one press, one effect. */
export const Value = memo(function Value({ value }: { readonly value: CardValue }) {
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
