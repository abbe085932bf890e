import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, Problem } from '../../../../../web/kit/api.ts';
import { useAsk } from '../../../../../web/kit/session.tsx';
import type { Verdict } from '../../../../core/words/index.ts';

interface Given {
  readonly verdict: Verdict;
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  /** The judgement on the two that is on the page; null where there is none. */
  readonly after: string | null;
}

export interface Judging {
  readonly busy: boolean;
  readonly error: Error | null;
  /** Judgements of this visit that stand, the latest last. */
  readonly given: readonly string[];
  /** Records a judgement; `then` runs once it is kept. */
  readonly judge: (given: Given, then: () => void) => void;
  /** Takes a judgement back; its undo is kept with the reason. */
  readonly takeBack: (id: string, reason: string, then?: () => void) => void;
}

/** An officer's judgements on records. What the centre refuses is said, and nothing on the page changes. */
export function useJudging(): Judging {
  const asks = useAsk();
  const queries = useQueryClient();
  const [given, setGiven] = useState<readonly string[]>([]);
  // Any entity may be another one now.
  const again = () => queries.invalidateQueries({ queryKey: ['answer'] });
  const judge = useMutation({
    mutationFn: (body: Given) =>
      asks<Answer<{ readonly id: string }>>('/api/judgements', { method: 'POST', body }),
    onSuccess: async ({ value }) => {
      setGiven((before) => [...before, value.id]);
      await again();
    },
    // Where a colleague was first, what they did is read, and what this officer wrote stays.
    onError: (error) => {
      if (error instanceof Problem && error.status === 409) void again();
    },
  });
  const undo = useMutation({
    mutationFn: (body: { readonly id: string; readonly reason: string }) =>
      asks<Answer<unknown>>('/api/undo', { method: 'POST', body }),
    onSuccess: async (_, { id }) => {
      setGiven((before) => before.filter((one) => one !== id));
      await again();
    },
  });
  return {
    busy: judge.isPending || undo.isPending,
    error: judge.error ?? undo.error,
    given,
    judge: (body, then) => {
      undo.reset();
      judge.mutate(body, { onSuccess: then });
    },
    takeBack: (id, reason, then) => {
      if (undo.isPending) return;
      judge.reset();
      undo.mutate({ id, reason }, then === undefined ? {} : { onSuccess: then });
    },
  };
}
