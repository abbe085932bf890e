import { useState } from 'react';
import type { ComparedPair } from '../../contract.ts';
import { AgainstWords, ToldWords } from '../evidence-words.tsx';
import { useFusionSay } from '../say.ts';

/** Evidence told at once; what is weakest comes last. */
const AT_ONCE = 8;

/** What speaks for and against, side by side: never a number. */
export function Evidence({ pair }: { readonly pair: ComparedPair }) {
  const { say, number } = useFusionSay();
  const [all, setAll] = useState(false);
  const shown = all ? pair.shared : pair.shared.slice(0, AT_ONCE);
  return (
    <div className="for-against">
      <div>
        <h3>{say('for')}</h3>
        {shown.length === 0 ? (
          <p className="quiet">{say('forNothing')}</p>
        ) : (
          <ul className="sources">
            {shown.map(({ because, shared, strength }) => (
              <li key={because}>
                <ToldWords told={{ shared, notes: [] }} />{' '}
                <span className="chip">{say(STRENGTH[strength])}</span>
              </li>
            ))}
          </ul>
        )}
        {pair.shared.length > shown.length ? (
          <button type="button" className="plain" onClick={() => setAll(true)}>
            {say('moreEvidence', { n: number(pair.shared.length - shown.length) })}
          </button>
        ) : null}
      </div>
      <div>
        <h3>{say('against')}</h3>
        {pair.speaksAgainst === null ? (
          <p className="quiet">{say('againstNothing')}</p>
        ) : (
          <p>
            <AgainstWords said={pair.speaksAgainst} />
          </p>
        )}
      </div>
    </div>
  );
}

const STRENGTH = { identity: 'strengthIdentity', strong: 'strengthStrong', weak: 'strengthWeak' } as const;
