import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type Answer, Problem } from '../kit/api.ts';
import { useLive } from '../kit/live.tsx';
import { useAsk, useSession } from '../kit/session.tsx';
import type { Waiting, WaitingCount } from '../kit/waiting.ts';
import { WAITING } from '../waiting.ts';

/** What no event tells of (a clock that ran out, a feed that fails) is counted again this often. */
const COUNTED_AGAIN_MS = 60_000;

/** After the last of several events. */
const QUIET_MS = 500;

const PATHS = [...new Set(WAITING.map(({ path }) => path))];

/** One kind of work with its count: null until it is counted. */
export interface Counted {
  readonly waiting: Waiting;
  readonly count: WaitingCount | null;
  readonly error: Error | null;
}

/** An officer whose roles do not reach to a page has nothing waiting there. */
const isForOthers = (error: Error | null): boolean => error instanceof Problem && error.status === 403;

/**
 * What waits for this officer, counted from the answers that the pages themselves show, so that release decides the same. Only
 * the counts are kept, so they raise no banner; they are asked for again when the centre tells of something.
 */
export function useWaiting(): readonly Counted[] {
  const asks = useAsk();
  const queries = useQueryClient();
  const { officer, reason } = useSession();
  const answers = useQueries({
    queries: PATHS.map((path) => ({
      queryKey: ['waiting', path, reason.purpose, reason.caseRef],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        const { value } = await asks<Answer<unknown>>(path, { signal });
        const here = WAITING.filter((one) => one.path === path);
        return Object.fromEntries(here.map((one) => [one.id, one.read(value, officer)]));
      },
      refetchInterval: COUNTED_AGAIN_MS,
    })),
  });
  const timer = useRef(0);
  // News comes in swarms, and the line that opens tells of all kinds at once: they are counted again when it is quiet.
  const again = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => void queries.invalidateQueries({ queryKey: ['waiting'] }),
      QUIET_MS,
    );
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useLive('notice', again);
  useLive('news', again);
  return WAITING.flatMap((waiting) => {
    const answer = answers[PATHS.indexOf(waiting.path)];
    const error = answer?.error ?? null;
    return isForOthers(error) ? [] : [{ waiting, count: answer?.data?.[waiting.id] ?? null, error }];
  });
}
