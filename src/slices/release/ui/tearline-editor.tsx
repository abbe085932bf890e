import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { ReleaseView } from '../contract.ts';
import { RELEASE_COUNTED, RELEASE_STRINGS } from './strings.data.ts';

interface TearlineEditorProps {
  readonly release: ReleaseView;
  /** Words that may be told all the same, one a line; the list of findings adds to them. */
  readonly allow: string;
  readonly onAllow: (lines: string) => void;
}

/** The lower version, written by its author. What is not kept by the centre stays in the fields. */
export function TearlineEditor({ release, allow, onAllow }: TearlineEditorProps) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const [tearline, setTearline] = useState(release.tearline ?? '');
  const [marking, setMarking] = useState('');
  const save = useMutation({
    mutationFn: () =>
      asks(`/api/releases/${release.id}`, {
        method: 'PUT',
        body: {
          tearline,
          ...(marking.trim() === '' ? {} : { marking: marking.trim() }),
          allow: allow
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <label>
        {say('lowerText')}
        <textarea
          dir="auto"
          rows={8}
          maxLength={200_000}
          required
          value={tearline}
          onChange={(event) => setTearline(event.target.value)}
        />
      </label>
      <label>
        {say('lowerMarking')}
        <input
          dir="ltr"
          maxLength={4000}
          placeholder={release.released.replace(/\/\/.*/, '')}
          value={marking}
          onChange={(event) => setMarking(event.target.value)}
        />
      </label>
      <label>
        {say('allow')}
        <textarea dir="auto" rows={2} value={allow} onChange={(event) => onAllow(event.target.value)} />
      </label>
      {save.error === null ? null : <ProblemNote error={save.error} />}
      <div className="row">
        <button type="submit" disabled={save.isPending || tearline.trim() === ''}>
          {say('save')}
        </button>
      </div>
    </form>
  );
}
