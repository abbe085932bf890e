import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Notices } from '../../src/slices/watch/contract.ts';
import type { Answer } from '../kit/api.ts';
import { useSay } from '../kit/language.tsx';
import { useLive } from '../kit/live.tsx';
import { useAsk, useSession } from '../kit/session.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

/**
 * How much this officer has been told and not read. Only the number is kept here, so it raises no banner; the list of notices is read
 * again where it is shown.
 */
export function Bell() {
  const { say, number } = useSay(SHELL_STRINGS, {});
  const asks = useAsk();
  const queries = useQueryClient();
  const { reason } = useSession();
  const unread = useQuery({
    queryKey: ['unread', reason.purpose, reason.caseRef],
    queryFn: async ({ signal }) =>
      (await asks<Answer<Notices>>('/api/watch/notices', { signal })).value.unread,
  });
  useLive('notice', () => {
    void queries.invalidateQueries({ queryKey: ['unread'] });
    void queries.invalidateQueries({ queryKey: ['answer', '/api/watch/notices'] });
  });
  const count = unread.data ?? 0;
  return (
    <Link to="/notices" className="bell" data-unread={count > 0}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M8 1.5a4 4 0 0 0-4 4V9l-1.5 2.5h11L12 9V5.5a4 4 0 0 0-4-4ZM6.5 13a1.5 1.5 0 0 0 3 0Z"
          fill="currentColor"
        />
      </svg>
      <span className="unseen">{say('notices')}</span>
      <span role="status">
        {count === 0 ? <span className="unseen">{say('noneUnread')}</span> : <strong>{number(count)}</strong>}
      </span>
    </Link>
  );
}
