import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { highestOf } from '../../../../web/kit/marking.ts';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import type { FeedItem } from '../contract.ts';
import { merged } from './view.ts';

const FIRST = 100;
const MOST = 200;

export interface Feed {
  /** null until the first answer. */
  readonly items: readonly FeedItem[] | null;
  readonly error: Error | null;
  readonly state: 'live' | 'waiting';
  /** Asks for what is older than the last line. */
  readonly older: () => void;
  readonly isAll: boolean;
}

/**
 * The feed, live. The stream only says that there is news; the lines are asked for behind the last one that is here, so a
 * broken line, a sleeping machine or a restart of the centre leave neither a gap nor a twin.
 */
export function useFeed(): Feed {
  const asks = useAsk();
  const { reason } = useSession();
  const [items, setItems] = useState<readonly FeedItem[] | null>(null);
  const [marking, setMarking] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [state, setState] = useState<Feed['state']>('waiting');
  const [isAll, setAll] = useState(false);
  const newest = useRef('0');
  useMarkingOnPage(marking);

  const take = useCallback(({ marking: ofAnswer, value }: Answer<readonly FeedItem[]>) => {
    setError(null);
    setMarking((before) => highestOf(before === null ? [ofAnswer] : [before, ofAnswer]));
    setItems((before) => {
      const all = merged(before ?? [], value);
      newest.current = all[0]?.moment ?? newest.current;
      return all;
    });
  }, []);

  const behind = useCallback(async () => {
    for (;;) {
      const answer = await asks<Answer<readonly FeedItem[]>>(`/api/watch/items?after=${newest.current}&most=${MOST}`);
      take(answer);
      if (answer.value.length < MOST) return;
      newest.current = answer.value.at(-1)?.moment ?? newest.current;
    }
  }, [asks, take]);

  useEffect(() => {
    const purpose = reason.caseRef === null ? reason.purpose : `${reason.purpose}:${reason.caseRef}`;
    let source: EventSource | null = null;
    let ended = false;
    const fail = (reasonOfFailure: unknown) =>
      setError(reasonOfFailure instanceof Error ? reasonOfFailure : new Error(String(reasonOfFailure)));
    asks<Answer<readonly FeedItem[]>>(`/api/watch/items?most=${FIRST}`)
      .then((answer) => {
        if (ended) return;
        take(answer);
        setAll(answer.value.length < FIRST);
        source = new EventSource(
          `/api/watch/stream?after=${newest.current}&purpose=${encodeURIComponent(purpose)}`,
        );
        source.addEventListener('open', () => {
          setState('live');
          behind().catch(fail);
        });
        source.addEventListener('error', () => setState('waiting'));
        source.addEventListener('news', () => void behind().catch(fail));
      })
      .catch(fail);
    return () => {
      ended = true;
      source?.close();
    };
  }, [asks, behind, reason, take]);

  const last = items?.at(-1)?.moment;
  const older = useCallback(() => {
    if (last === undefined) return;
    asks<Answer<readonly FeedItem[]>>(`/api/watch/items?before=${last}&most=${MOST}`).then(
      (answer) => {
        take(answer);
        setAll(answer.value.length < MOST);
      },
      (failure: unknown) => setError(failure instanceof Error ? failure : new Error(String(failure))),
    );
  }, [asks, last, take]);

  return { items, error, state, older, isAll };
}
