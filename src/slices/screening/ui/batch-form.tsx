import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ChangeEvent, useId } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Answer } from '../../../../web/kit/api.ts';
import { csvBlob, download } from '../../../../web/kit/download.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { InEnglish, ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { BatchOutput, BatchStatus } from '../contract.ts';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';

const ASKED_AGAIN_EVERY_MS = 1_000;

/** A file of rows, screened behind; its id is in the address, so a reload or a shared link shows how far it is. */
export function BatchForm() {
  const { say } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const asks = useAsk();
  const navigate = useNavigate();
  const hint = useId();
  const { batch } = useSearch({ strict: false }) as { readonly batch?: string };
  const begin = useMutation({
    mutationFn: (file: File) =>
      asks<Answer<BatchStatus>>('/api/screening/batches', {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'text/csv' },
      }),
    onSuccess: ({ value }) => navigate({ to: '/screening', search: { batch: value.id } }),
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) begin.mutate(file);
    // The same file may be chosen again after it was mended.
    target.value = '';
  };
  return (
    <section aria-labelledby="batch">
      <h2 id="batch">{say('batch')}</h2>
      <p className="quiet" id={hint}>
        {say('batchHint')}
      </p>
      <label>
        {say('batchChoose')}
        <input type="file" accept=".csv,.jsonl,text/csv" aria-describedby={hint} onChange={choose} />
      </label>
      {begin.error === null ? null : <ProblemNote error={begin.error} />}
      {batch === undefined ? null : <BatchState id={batch} />}
    </section>
  );
}

function BatchState({ id }: { readonly id: string }) {
  const { say, number, count } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const status = useAnswer<BatchStatus>(`/api/screening/batches/${encodeURIComponent(id)}`, {
    refetchEveryMs: ASKED_AGAIN_EVERY_MS,
  });
  if (status.isPending) return null;
  if (status.isError) return <ProblemNote error={status.error} />;
  const { rows, total, hits, bad, finished, secondsLeft } = status.data.value;
  return (
    <div role="status">
      <p>
        <progress
          value={finished ? 1 : rows}
          max={finished ? 1 : Math.max(total, rows, 1)}
          aria-label={say('batchDone')}
        />{' '}
        {finished
          ? say('batchFinished', { n: number(rows) })
          : say('batchRuns', { n: number(rows), all: number(total) })}
        {finished || secondsLeft === null ? null : ` · ${say('batchLeft', { n: number(secondsLeft) })}`}
        {' · '}
        {count('selected', hits)}
        {bad === 0 ? null : ` · ${count('badRows', bad)}`}
      </p>
      {finished ? <BatchAnswers id={id} hasBad={bad > 0} /> : null}
    </div>
  );
}

function BatchAnswers({ id, hasBad }: { readonly id: string; readonly hasBad: boolean }) {
  const { say, number } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const output = useAnswer<BatchOutput>(`/api/screening/batches/${encodeURIComponent(id)}/output`);
  if (output.isPending) return null;
  if (output.isError) return <ProblemNote error={output.error} />;
  const { format, text, bad } = output.data.value;
  return (
    <>
      <button
        type="button"
        onClick={() =>
          download(
            `screening.${format}`,
            format === 'csv' ? csvBlob(text) : new Blob([text], { type: 'application/jsonl' }),
          )
        }
      >
        {say('batchDownload')}
      </button>
      {hasBad ? (
        <ul className="rows" aria-label={say('batchBad')}>
          {bad.map(({ line, reason }) => (
            <li key={line}>
              {say('batchLine', { n: number(line) })}: <InEnglish text={reason} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
