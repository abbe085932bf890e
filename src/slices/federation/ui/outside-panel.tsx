import { useSay } from '../../../../web/kit/language.tsx';
import { Instant, Said } from '../../../../web/kit/parts.tsx';
import type { RecallView } from '../contract.ts';
import { OUTSIDE_WORDS, PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';

/** Other servers to which objects of a recalled report had been pushed: what they were asked, for no receipt is to be had. */
export function OutsidePanel({ outside }: Pick<RecallView, 'outside'>) {
  const { say, word, number } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  if (outside.length === 0) return null;
  return (
    <>
      <h3>{say('outside')}</h3>
      <p className="quiet">{say('outsideLead')}</p>
      <ul className="rows">
        {outside.map(({ feed, peer, state, at, objects }) => (
          <li key={`${feed}${peer}${at}`}>
            <span className="value">
              {feed === null ? (
                say('outsideHidden')
              ) : (
                <>
                  <Said text={feed} /> · <code dir="ltr">{peer}</code>
                </>
              )}
            </span>{' '}
            {Object.entries(objects).map(([outcome, count]) => (
              <span key={outcome} className={outcome === 'asked' ? 'chip good' : 'chip'}>
                {number(count)} · {word(OUTSIDE_WORDS[outcome], outcome)}
              </span>
            ))}{' '}
            {state === 'paused' || state === 'dropped' ? (
              <span className="chip late">{word(OUTSIDE_WORDS[state], state)}</span>
            ) : null}{' '}
            <Instant at={at} />
          </li>
        ))}
      </ul>
    </>
  );
}
