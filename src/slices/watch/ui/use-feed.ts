import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { highestOf } from '../../../../web/kit/marking.ts';
import { useLive } from '../../../../web/kit/live.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { FeedItem } from '../contract.ts';
import { compareMoments, merged } from './view.ts';

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

type Lines = Answer<readonly FeedItem[]>;

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

interface Store {
  readonly items: readonly FeedItem[] | null;
  /** The last moment that is here. */
  readonly newest: RefObject<string>;
  readonly take: (answer: Lines) => void;
}

/** The lines that are here, under the join of their markings. */
function useLines(): Store {
  const [items, setItems] = useState<readonly FeedItem[] | null>(null);
  const [marking, setMarking] = useState<string | null>(null);
  const newest = useRef('0');
  useMarkingOnPage(marking);
  const take = useCallback(({ marking: ofAnswer, value }: Lines) => {
    for (const { moment } of value) if (compareMoments(moment, newest.current) > 0) newest.current = moment;
    setMarking((before) => highestOf(before === null ? [ofAnswer] : [before, ofAnswer]));
    setItems((before) => merged(before ?? [], value));
  }, []);
  return { items, newest, take };
}

/**
 * The feed, live. The stream only says that there is news; the lines are asked for behind the last one that is here, so a
 * broken line, a sleeping machine or a restart of the centre leave neither a gap nor a twin.
 */
export function useFeed(): Feed {
  const asks = useAsk();
  const { items, newest, take } = useLines();
  const [error, setError] = useState<Error | null>(null);
  const [isAll, setAll] = useState(false);
  const page = useCallback((query: string) => asks<Lines>(`/api/watch/items?${query}`), [asks]);
  const behind = useCallback(() => {
    const more = async (): Promise<void> => {
      const answer = await page(`after=${newest.current}&most=${MOST}`);
      take(answer);
      setError(null);
      if (answer.value.length === MOST) await more();
    };
    more().catch((thrown: unknown) => setError(asError(thrown)));
  }, [newest, page, take]);
  // News that comes before the first lines are here is in them.
  const state = useLive('news', () => {
    if (items !== null) behind();
  });
  useEffect(() => {
    page(`most=${FIRST}`).then(
      (answer) => {
        take(answer);
        setAll(answer.value.length < FIRST);
      },
      (thrown: unknown) => setError(asError(thrown)),
    );
  }, [newest, page, take]);
  const last = items?.at(-1)?.moment;
  const older = useCallback(() => {
    if (last === undefined) return;
    page(`before=${last}&most=${MOST}`).then(
      (answer) => {
        take(answer);
        setAll(answer.value.length < MOST);
      },
      (thrown: unknown) => setError(asError(thrown)),
    );
  }, [last, page, take]);
  return { items, error, state, older, isAll };
}
