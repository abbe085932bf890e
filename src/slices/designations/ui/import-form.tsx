import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { ChooseFiles, useDrop } from '../../../../web/kit/drop.tsx';
import { Field } from '../../../../web/kit/field.tsx';
import { formBody } from '../../../../web/kit/form-body.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { ListStatus } from '../contract.ts';
import { LIST_COUNTED, LIST_STRINGS } from './strings.data.ts';

/** Lists whose publishers everybody knows can be imported before they are here. */
const KNOWN = ['un', 'ofac', 'ofac-consolidated', 'eu', 'uk'] as const;

interface Chosen {
  readonly list: string;
  readonly files: readonly File[];
  readonly day: string;
  readonly accept: string;
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return form;
}

/** The files of one version, dropped or chosen, put in force together. A refusal keeps what was chosen. */
export function ListImportForm({ lists }: { readonly lists: readonly ListStatus[] }) {
  const { say, number } = useSay(LIST_STRINGS, LIST_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({
    list: lists[0]?.list ?? 'un',
    files: [],
    day: '',
    accept: '',
  });
  const { on } = useDrop((files) => setChosen((before) => ({ ...before, files })));
  const put = useMutation({
    mutationFn: async ({ list, files, day, accept }: Chosen) => {
      const query = new URLSearchParams({
        ...(day === '' ? {} : { date: day }),
        ...(accept.trim() === '' ? {} : { acceptShrink: accept.trim() }),
      });
      return asks<Answer<readonly ListStatus[]>>(`/api/lists/${encodeURIComponent(list)}/versions?${query}`, {
        method: 'POST',
        ...(await formBody(formOf(files))),
      });
    },
    onSuccess: () => {
      setChosen({ ...chosen, files: [], accept: '' });
      void queries.invalidateQueries();
    },
  });
  const version = put.data?.value[0]?.version ?? null;
  return (
    <section aria-labelledby="list-import">
      <h2 id="list-import">{say('import')}</h2>
      <p className="quiet">{say('importLead')}</p>
      <form
        className="stack"
        {...on}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.files.length > 0) put.mutate(chosen);
        }}
      >
        <ChosenFields lists={lists} chosen={chosen} onChange={setChosen} />
        <ChosenFiles chosen={chosen} onChange={setChosen} isBusy={put.isPending} />
      </form>
      {put.error === null ? null : <ProblemNote error={put.error} />}
      {version === null ? null : (
        <p role="status">
          {say('done', {
            n: number(version.ordinal),
            added: number(version.added),
            changed: number(version.changed),
            delisted: number(version.delisted),
          })}
        </p>
      )}
    </section>
  );
}

interface ChosenProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

interface ChosenFieldsProps extends ChosenProps {
  readonly lists: readonly ListStatus[];
}

function ChosenFields({ lists, chosen, onChange }: ChosenFieldsProps) {
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  const codes = [...new Set([...lists.map(({ list }) => list), ...KNOWN])];
  return (
    <div className="ask">
      <label>
        {say('list')}
        <select
          value={chosen.list}
          onChange={(event) => onChange({ ...chosen, list: event.currentTarget.value })}
        >
          {codes.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('day')}
        <input
          type="date"
          value={chosen.day}
          onChange={(event) => onChange({ ...chosen, day: event.currentTarget.value })}
        />
      </label>
      <Field
        label={say('accept')}
        value={chosen.accept}
        onChange={(accept) => onChange({ ...chosen, accept })}
        isOptional
      />
    </div>
  );
}

interface ChosenFilesProps extends ChosenProps {
  readonly isBusy: boolean;
}

function ChosenFiles({ chosen, onChange, isBusy }: ChosenFilesProps) {
  const { say, count } = useSay(LIST_STRINGS, LIST_COUNTED);
  return (
    <div className="row">
      <ChooseFiles
        id="lists.choose"
        group={say('group')}
        label={say('choose')}
        isMultiple
        isQuiet
        onFiles={(files) => onChange({ ...chosen, files })}
      />
      {chosen.files.length === 0 ? null : (
        <span>
          {say('chosen')}: {count('files', chosen.files.length)}{' '}
          <Said text={chosen.files.map(({ name }) => name).join(', ')} />
        </span>
      )}
      <button type="submit" disabled={chosen.files.length === 0 || isBusy}>
        {say('put')}
      </button>
    </div>
  );
}
