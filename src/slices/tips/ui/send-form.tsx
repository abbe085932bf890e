import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { CodeField, Field } from '../../../../web/kit/field.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { TipView } from '../contract.ts';
import { TIP_COUNTED, TIP_PRECEDENCE_WORDS, TIP_STRINGS } from './strings.data.ts';

const EMPTY = {
  report: '',
  to: '',
  subject: '',
  requested: '',
  precedence: 'ROUTINE',
  limits: '',
  due: '',
  marking: '',
};
type Filled = typeof EMPTY;

/** Sends a report of one's own agency as a tip. */
export function SendForm({ report }: { readonly report: string }) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [filled, setFilled] = useState({ ...EMPTY, report });
  const set = (change: Partial<Filled>) => setFilled({ ...filled, ...change });
  const send = useMutation({
    mutationFn: () => {
      const given = Object.entries(filled).filter(([, value]) => value !== '');
      return asks<Answer<TipView>>('/api/tips', { method: 'POST', body: Object.fromEntries(given) });
    },
    onSuccess: async ({ value }) => {
      setFilled(EMPTY);
      await queries.invalidateQueries();
      await navigate({ to: '.', search: { id: value.id } });
    },
  });
  return (
    <details className="act-form" open={report !== ''}>
      <summary>{say('send')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Request filled={filled} set={set} />
        {send.error === null ? null : <ProblemNote error={send.error} />}
        <div className="row">
          <button type="submit" disabled={send.isPending}>
            {say('sendNow')}
          </button>
        </div>
      </form>
    </details>
  );
}

interface RequestProps {
  readonly filled: Filled;
  readonly set: (change: Partial<Filled>) => void;
}

/** What is asked of whom, about which report. */
function Request({ filled, set }: RequestProps) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  return (
    <>
      <Field
        label={say('reportId')}
        dir="ltr"
        value={filled.report}
        onChange={(text) => set({ report: text.trim() })}
      />
      <Field label={say('recipient')} dir="ltr" value={filled.to} onChange={(to) => set({ to })} />
      <Field label={say('subject')} value={filled.subject} onChange={(subject) => set({ subject })} />
      <Field
        label={say('requested')}
        value={filled.requested}
        onChange={(requested) => set({ requested })}
        rows={2}
      />
      <Field label={say('limits')} value={filled.limits} onChange={(limits) => set({ limits })} isOptional />
      <div className="row">
        <CodeField
          label={say('precedence')}
          value={filled.precedence}
          onChange={(precedence) => set({ precedence })}
          options={Object.keys(TIP_PRECEDENCE_WORDS).map((code) => [
            code,
            word(TIP_PRECEDENCE_WORDS[code], code),
          ])}
        />
        <label>
          {say('dueDay')}
          <input
            type="date"
            value={filled.due}
            onChange={(event) => set({ due: event.currentTarget.value })}
          />
        </label>
      </div>
      <Field
        label={say('narrower')}
        dir="ltr"
        value={filled.marking}
        onChange={(marking) => set({ marking })}
        isOptional
      />
    </>
  );
}
