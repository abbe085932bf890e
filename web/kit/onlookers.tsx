import { useCallback, useEffect, useState } from 'react';
import type { Onlooker } from '../../src/slices/watch/contract.ts';
import { useSay } from './language.tsx';
import { useLive } from './live.tsx';
import { SEARCHES_STRINGS } from './searches-strings.data.ts';
import { useAsk } from './session.tsx';

/** How often a page says that it is still open, in milliseconds; the centre forgets it after two and a half of these. */
const BEAT_MS = 10_000;

interface OnlookersProps {
  /** 'report:ID', 'hit:ID', or 'record:ID record:ID' with the lesser id first. */
  readonly thing: string;
}

/** Who else looks at what two officers might change at once. Says to them, too, that this officer does. */
export function Onlookers({ thing }: OnlookersProps) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const asks = useAsk();
  const [others, setOthers] = useState<readonly Onlooker[]>([]);
  const look = useCallback(() => {
    asks<{ readonly onlookers: readonly Onlooker[] }>('/api/watch/looking', {
      method: 'POST',
      body: { thing, here: true },
    }).then(
      ({ onlookers }) => setOthers(onlookers),
      // The line is broken, or the thing is gone: the page itself says so.
      () => setOthers([]),
    );
  }, [asks, thing]);
  useLive('looking', look);
  useEffect(() => {
    look();
    const beat = setInterval(look, BEAT_MS);
    const leave = () => {
      const body = { thing, here: false };
      // Nobody waits for the answer: without it the centre forgets this officer a little later.
      asks('/api/watch/looking', { method: 'POST', body, keepalive: true }).catch(() => null);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [look, thing, asks]);
  return (
    <div role="status" className="onlookers">
      {others.map(({ handle, name, party }) => (
        <p key={handle}>{say('looking', { name: `\u2068${name}\u2069`, party: `\u2068${party}\u2069` })}</p>
      ))}
    </div>
  );
}

/** The thing that a comparison of two records is, whichever of them comes first. */
export const pairThing = (a: string, b: string): string =>
  [a, b]
    .toSorted()
    .map((id) => `record:${id}`)
    .join(' ');
