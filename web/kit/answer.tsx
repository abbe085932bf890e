import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer } from './api.ts';
import { useMarkingOnPage } from './banner.tsx';
import { useAsk, useSession } from './session.tsx';

export interface AnswerOptions {
  readonly enabled?: boolean;
  /** The former answer stays on the page while the next one loads (a search while typing). */
  readonly keepPrevious?: boolean;
  readonly refetchEveryMs?: number;
}

/**
 * One released answer of the centre, kept while the page is open. Its marking joins the banner for as long as the
 * component that reads it is on the page.
 */
export function useAnswer<T>(path: string, options: AnswerOptions = {}): UseQueryResult<Answer<T>> {
  const asks = useAsk();
  const { reason } = useSession();
  const query = useQuery({
    queryKey: ['answer', path, reason.purpose, reason.caseRef],
    queryFn: ({ signal }) => asks<Answer<T>>(path, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.refetchEveryMs === undefined ? {} : { refetchInterval: options.refetchEveryMs }),
  });
  useMarkingOnPage(query.data?.marking ?? null);
  return query;
}
