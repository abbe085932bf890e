import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from './language.tsx';
import { ProblemNote } from './parts.tsx';
import { useAudiences } from './save-search.tsx';
import { SEARCHES_STRINGS } from './searches-strings.data.ts';
import { useAsk, useSession } from './session.tsx';

/** Asks another officer to look at the claims of a report; they are told at once. */
export function AskColleague({ report }: { readonly report: string }) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('askColleague')}
      </button>
      {isOpen ? <AskForm report={report} /> : null}
    </>
  );
}

function AskForm({ report }: { readonly report: string }) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const asks = useAsk();
  const { officer: me } = useSession();
  const officers = useAudiences().data?.value.officers ?? [];
  const [officer, setOfficer] = useState('');
  const [note, setNote] = useState('');
  const ask = useMutation({
    mutationFn: () => asks('/api/watch/asks', { method: 'POST', body: { officer, report, note } }),
    onSuccess: () => setNote(''),
  });
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      <label>
        {say('colleague')}
        <select required value={officer} onChange={(event) => setOfficer(event.target.value)}>
          <option value="" />
          {officers
            .filter(({ handle }) => handle !== me.handle)
            .map(({ handle, name, party }) => (
              <option key={handle} value={handle}>
                {name} · {party}
              </option>
            ))}
        </select>
      </label>
      <label className="grow">
        {say('note')}
        <input dir="auto" maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <button type="submit" disabled={ask.isPending}>
        {say('ask')}
      </button>
      {ask.isError ? <ProblemNote error={ask.error} /> : null}
      <span role="status">{ask.isSuccess ? say('askedThem') : null}</span>
    </form>
  );
}
