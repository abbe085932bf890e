import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  const field = (name: 'report' | 'to' | 'reason', label: string, dir: 'ltr' | 'auto') => (
    <label>
      {label}
      <input
        dir={dir}
        required
        maxLength={4000}
        value={filled[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </label>
  );
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
        {field('report', say('draftReport'), 'ltr')}
        {field('to', say('recipient'), 'ltr')}
        <div className="row">
          <label>
            {say('days')}
            <input
              type="number"
              min={1}
              max={1826}
              value={filled.days}
              onChange={(event) => set({ days: event.target.value })}
            />
          </label>
          <label>
            {say('precedence')}
            <select value={filled.precedence} onChange={(event) => set({ precedence: event.target.value })}>
              {Object.keys(PRECEDENCE_WORDS).map((code) => (
                <option key={code} value={code}>
                  {word(PRECEDENCE_WORDS[code], code)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {field('reason', say('reason'), 'auto')}
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
