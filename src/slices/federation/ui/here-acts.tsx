import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../../../web/kit/language.tsx';
import { type ReasonedAct, ReasonedActs } from '../../../../web/kit/reasoned-acts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { RecallView } from '../contract.ts';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';

/** What is done with a recalled report that is kept here: erased for good, or kept for a court until a day. */
export function HereActs({ recall: { id, here } }: { readonly recall: RecallView }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const [until, setUntil] = useState('');
  if (here === null || here.state === 'purged') return null;
  const purge: ReasonedAct = {
    id: 'purge',
    label: say('purge'),
    key: 'p',
    reasons: [say('reasonAsked'), say('reasonLaw')],
  };
  const hold: ReasonedAct = {
    id: 'hold',
    label: say('hold'),
    key: 'h',
    reasons: [say('reasonCourt'), say('reasonLaw')],
    fields: (
      <label>
        {say('holdUntil')}
        <input type="date" required value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
      </label>
    ),
  };
  const lift: ReasonedAct = { id: 'lift', label: say('lift'), key: 'l', reasons: [say('reasonSettled')] };
  const held = here.hold;
  return (
    <ReasonedActs
      key={here.state}
      group={say('recallsGroup')}
      acts={held === null ? [purge, hold] : [lift]}
      run={async (act, reason) => {
        const path = act === 'lift' ? `/api/holds/${held?.id ?? ''}/lift` : `/api/recalls/${id}/${act}`;
        await asks(path, {
          method: 'POST',
          body: { reason, ...(act === 'hold' ? { until } : {}) },
        });
        await queries.invalidateQueries();
      }}
    />
  );
}
