import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { RecallKind, RecallView } from '../contract.ts';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';

const KINDS = ['withdraw', 'correct', 'narrow'] as const satisfies readonly RecallKind[];

/** Takes a report of one's own party back: withdrawn, corrected by another, or under a narrower marking. */
export function RecallForm({ report }: { readonly report: string }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [filled, setFilled] = useState({
    report,
    kind: 'withdraw' as RecallKind,
    reason: '',
    correction: '',
    marking: '',
  });
  const set = (change: Partial<typeof filled>) => setFilled({ ...filled, ...change });
  const recall = useMutation({
    mutationFn: () => {
      const { correction, marking, ...asked } = filled;
      return asks<Answer<RecallView>>('/api/recalls', {
        method: 'POST',
        body: {
          ...asked,
          ...(asked.kind === 'correct' ? { correction } : {}),
          ...(asked.kind === 'narrow' ? { marking } : {}),
        },
      });
    },
    onSuccess: async ({ value }) => {
      set({ report: '', reason: '', correction: '', marking: '' });
      await queries.invalidateQueries();
      await navigate({ to: '.', search: { id: value.id } });
    },
  });
  return (
    <details className="act-form" open={report !== ''}>
      <summary>{say('recallTitle')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          recall.mutate();
        }}
      >
        <p className="note">{say('recallWarns')}</p>
        <label>
          {say('reportId')}
          <input
            dir="ltr"
            required
            pattern="[0-9a-f\-]{36}"
            value={filled.report}
            onChange={(event) => set({ report: event.target.value.trim() })}
          />
        </label>
        <fieldset>
          <legend>{say('kind')}</legend>
          {KINDS.map((kind) => (
            <label key={kind} className="choice">
              <input type="radio" name="kind" checked={filled.kind === kind} onChange={() => set({ kind })} />
              {say(kind)}
            </label>
          ))}
        </fieldset>
        {filled.kind === 'correct' ? (
          <label>
            {say('correction')}
            <input
              dir="ltr"
              required
              value={filled.correction}
              onChange={(event) => set({ correction: event.target.value.trim() })}
            />
          </label>
        ) : null}
        {filled.kind === 'narrow' ? (
          <label>
            {say('narrower')}
            <input
              dir="ltr"
              required
              value={filled.marking}
              onChange={(event) => set({ marking: event.target.value })}
            />
          </label>
        ) : null}
        <label>
          {say('reason')}
          <input
            dir="auto"
            required
            maxLength={2000}
            value={filled.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </label>
        {recall.error === null ? null : <ProblemNote error={recall.error} />}
        <div className="row">
          <button type="submit" disabled={recall.isPending}>
            {say('recallNow')}
          </button>
        </div>
      </form>
    </details>
  );
}
