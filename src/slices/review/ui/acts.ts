import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Answer, Problem } from '../../../../web/kit/api.ts';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { ActWritten, DeskClaim } from '../contract.ts';

interface Recorded {
  readonly id: string;
}

export interface Acts {
  readonly busy: boolean;
  readonly error: Error | null;
  /** Records one act on claims; `then` runs once it is kept. */
  readonly act: (claims: readonly DeskClaim[], written: ActWritten, then: () => void) => void;
  /** Takes back the last act of this visit. */
  readonly undo: () => void;
}

/** Acts of the review desk on one report. What was refused by the centre is said; where a colleague was first, theirs is shown. */
export function useActs(report: string): Acts {
  const asks = useAsk();
  const queries = useQueryClient();
  const done = useRef<(readonly string[])[]>([]);
  const again = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        typeof queryKey[1] === 'string' &&
        (queryKey[1].includes(`/api/review/reports/${report}`) || queryKey[1].startsWith('/api/review?')),
    });
  const review = useMutation({
    mutationFn: ({
      claims,
      written,
    }: {
      readonly claims: readonly DeskClaim[];
      readonly written: ActWritten;
    }) =>
      asks<Answer<readonly Recorded[]>>('/api/reviews', {
        method: 'POST',
        body: {
          ...written,
          claims: claims.map(({ id }) => id),
          // The officer has these acts before them: what a colleague does meanwhile still stops this one.
          over: claims.flatMap(({ reviewed }) => (reviewed === null ? [] : [reviewed.id])),
        },
      }),
    onSuccess: async ({ value }) => {
      done.current.push(value.map(({ id }) => id));
      await again();
    },
    // A colleague was first: what they decided is shown, so that the next key decides over what is seen.
    onError: (error) => (error instanceof Problem && error.status === 409 ? again() : undefined),
  });
  const takeBack = useMutation({
    mutationFn: async () => {
      for (const id of done.current.at(-1) ?? [])
        await asks('/api/undo', { method: 'POST', body: { id, reason: 'Taken back at the review desk' } });
      done.current.pop();
    },
    onSettled: again,
  });
  return {
    busy: review.isPending || takeBack.isPending,
    error: review.error ?? takeBack.error,
    act: (claims, written, then) => review.mutate({ claims, written }, { onSuccess: then }),
    undo: () => {
      if (done.current.length > 0 && !takeBack.isPending) takeBack.mutate();
    },
  };
}
