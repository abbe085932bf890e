import { useState } from 'react';
import type { AskedSearch } from '../../src/slices/watch/contract.ts';
import { useAnswer } from './answer.tsx';
import { useSay } from './language.tsx';
import { SEARCHES_STRINGS } from './searches-strings.data.ts';
import type { useSearchActs } from './saved-searches.tsx';

interface Audiences {
  readonly officers: readonly { readonly handle: string; readonly name: string; readonly party: string }[];
  readonly parties: readonly { readonly code: string; readonly name: string }[];
}

/** Officers and agencies of this centre: with whom something can be shared, and who can be asked. */
export const useAudiences = () => useAnswer<Audiences>('/api/watch/audiences');

interface SaveSearchProps {
  readonly asked: AskedSearch;
  readonly acts: ReturnType<typeof useSearchActs>;
  readonly onDone: () => void;
}

/** Under which name, for whom and under which marking; what was written stays until the centre has it. */
export function SaveSearch({ asked, acts, onDone }: SaveSearchProps) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const audiences = useAudiences().data?.value;
  const [name, setName] = useState(asked.q);
  const [forParties, setParties] = useState<readonly string[]>([]);
  const [forOfficers, setOfficers] = useState<readonly string[]>([]);
  const [marking, setMarking] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        acts.act(
          { path: '', method: 'POST', body: { name: name.trim(), asked, forOfficers, forParties, marking } },
          { onSuccess: onDone },
        );
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label>
        {say('name')}
        <input
          autoFocus
          dir="auto"
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Many
        label={say('shareWith')}
        options={(audiences?.parties ?? []).map(({ code, name: words }) => [code, `${code} · ${words}`])}
        chosen={forParties}
        onChoose={setParties}
      />
      <Many
        label={say('shareOfficers')}
        options={(audiences?.officers ?? []).map(({ handle, name: words, party }) => [
          handle,
          `${words} · ${party}`,
        ])}
        chosen={forOfficers}
        onChoose={setOfficers}
      />
      <p className="quiet">{say('shareNobody')}</p>
      <label>
        {say('marking')}
        <input
          dir="ltr"
          maxLength={400}
          value={marking}
          onChange={(event) => setMarking(event.target.value)}
        />
        <span className="quiet">{say('markingHint')}</span>
      </label>
      <div className="row">
        <button type="submit" disabled={acts.busy}>
          {say('save')}
        </button>
        <button type="button" className="plain" onClick={onDone}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

interface ManyProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function Many({ label, options, chosen, onChoose }: ManyProps) {
  return (
    <label>
      {label}
      <select
        multiple
        size={4}
        value={[...chosen]}
        onChange={(event) => onChoose([...event.target.selectedOptions].map((option) => option.value))}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
