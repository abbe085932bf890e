import { keepPreviousData, type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { askOrTake } from './ahead.ts';
import type { Answer, Reason } from './api.ts';
import { useMarkingOnPage } from './banner.tsx';
import { keptReason } from './reason.ts';
import { useSession } from './session.tsx';

export interface AnswerOptions {
  readonly enabled?: boolean;
  /** The former answer stays on the page while the next one loads (a search while typing). */
  readonly keepPrevious?: boolean;
  readonly refetchEveryMs?: number;
}

const answerTo = <T,>(path: string, reason: Reason) => ({
  queryKey: ['answer', path, reason.purpose, reason.caseRef],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => askOrTake<Answer<T>>(path, reason, signal),
});

/** Asks for an answer that a page is about to read. */
export const askAhead = (queries: QueryClient, path: string): Promise<void> =>
  queries.prefetchQuery(answerTo(path, keptReason()));

/**
 * One released answer of the centre, kept while the page is open. Its marking joins the banner for as long as the
 * component that reads it is on the page.
 */
export function useAnswer<T>(path: string, options: AnswerOptions = {}): UseQueryResult<Answer<T>> {
  const { reason } = useSession();
  const query = useQuery({
    ...answerTo<T>(path, reason),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.refetchEveryMs === undefined ? {} : { refetchInterval: options.refetchEveryMs }),
  });
  useMarkingOnPage(query.data?.marking ?? null);
  return query;
}
