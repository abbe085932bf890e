import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { Field } from '../../../../web/kit/field.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { RecallKind, RecallView } from '../contract.ts';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';

const KINDS = ['withdraw', 'correct', 'narrow'] as const satisfies readonly RecallKind[];

interface Filled {
  readonly report: string;
  readonly kind: RecallKind;
  readonly reason: string;
  readonly correction: string;
  readonly marking: string;
}

const bodyOf = ({ correction, marking, ...asked }: Filled) => ({
  ...asked,
  ...(asked.kind === 'correct' ? { correction } : {}),
  ...(asked.kind === 'narrow' ? { marking } : {}),
});

/** Takes a report of one's own party back: withdrawn, corrected by another, or under a narrower marking. */
export function RecallForm({ report }: { readonly report: string }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [filled, setFilled] = useState<Filled>({
    report,
    kind: 'withdraw',
    reason: '',
    correction: '',
    marking: '',
  });
  const set = (change: Partial<Filled>) => setFilled({ ...filled, ...change });
  const recall = useMutation({
    mutationFn: () => asks<Answer<RecallView>>('/api/recalls', { method: 'POST', body: bodyOf(filled) }),
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
        <Field
          label={say('reportId')}
          dir="ltr"
          value={filled.report}
          onChange={(text) => set({ report: text.trim() })}
        />
        <How filled={filled} set={set} />
        <Field label={say('reason')} value={filled.reason} onChange={(reason) => set({ reason })} />
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

interface HowProps {
  readonly filled: Filled;
  readonly set: (change: Partial<Filled>) => void;
}

function How({ filled, set }: HowProps) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  return (
    <>
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
        <Field
          label={say('correction')}
          dir="ltr"
          value={filled.correction}
          onChange={(text) => set({ correction: text.trim() })}
        />
      ) : null}
      {filled.kind === 'narrow' ? (
        <Field
          label={say('narrower')}
          dir="ltr"
          value={filled.marking}
          onChange={(marking) => set({ marking })}
        />
      ) : null}
    </>
  );
}
