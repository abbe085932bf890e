import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CodeField, DaysField, Field } from '../../../../web/kit/field.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { PRECEDENCE_WORDS, RELEASE_COUNTED, RELEASE_STRINGS } from './strings.data.ts';

/** Asks the originators of a report for their consent to pass it on. */
export function OnwardAskForm({ report }: { readonly report: string }) {
  const { say, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const [filled, setFilled] = useState({ report, to: '', days: '30', precedence: 'ROUTINE', reason: '' });
  const set = (change: Partial<typeof filled>) => setFilled({ ...filled, ...change });
  const ask = useMutation({
    mutationFn: () => {
      const { days, ...body } = filled;
      return asks('/api/onward', { method: 'POST', body: { ...body, until: `${days}d` } });
    },
    onSuccess: async () => {
      set({ report: '', to: '', reason: '' });
      await queries.invalidateQueries();
    },
  });
  return (
    <details className="act-form" open={report !== ''}>
      <summary>{say('askTitle')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <Field
          label={say('draftReport')}
          dir="ltr"
          value={filled.report}
          onChange={(text) => set({ report: text.trim() })}
        />
        <Field label={say('recipient')} dir="ltr" value={filled.to} onChange={(to) => set({ to })} />
        <div className="row">
          <DaysField label={say('days')} value={filled.days} onChange={(days) => set({ days })} />
          <CodeField
            label={say('precedence')}
            value={filled.precedence}
            onChange={(precedence) => set({ precedence })}
            options={Object.keys(PRECEDENCE_WORDS).map((code) => [code, word(PRECEDENCE_WORDS[code], code)])}
          />
        </div>
        <Field label={say('reason')} value={filled.reason} onChange={(reason) => set({ reason })} />
        {ask.error === null ? null : <ProblemNote error={ask.error} />}
        <div className="row">
          <button type="submit" disabled={ask.isPending}>
            {say('ask')}
          </button>
        </div>
      </form>
    </details>
  );
}
