import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { formBody } from '../../../../web/kit/form-body.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import './imports.css';
import type { ImportAbout, ImportPreview, ImportStatus } from '../contract.ts';
import { type Draft, setDraft } from './import-draft.ts';
import { MappingForm, ShapeForm } from './import-mapping.tsx';
import { PreviewTable } from './import-preview.tsx';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';
import { importForm } from './import-view.ts';
import { ProblemTable } from './problem-table.tsx';
import { TermsFields } from './terms-fields.tsx';

function usePreview({ file, key, about }: Draft) {
  const asks = useAsk();
  const { reason } = useSession();
  const asked = useDeferredValue(JSON.stringify(about));
  const preview = useQuery({
    queryKey: ['import-preview', key, asked, reason.purpose, reason.caseRef],
    queryFn: async ({ signal }) =>
      asks<Answer<ImportPreview>>('/api/imports/preview', {
        method: 'POST',
        signal,
        ...(await formBody(importForm(file, JSON.parse(asked) as ImportAbout))),
      }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  useMarkingOnPage(preview.data?.marking ?? null);
  return preview;
}

/** One table on its way in: terms, cut, meaning of its columns, what would come of it, and the import. */
export function ImportWizard({ draft }: { readonly draft: Draft }) {
  const { say, count } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const { file, about } = draft;
  const preview = usePreview(draft);
  const seen = preview.data?.value;
  const change = (next: Partial<ImportAbout>) => setDraft({ ...draft, about: { ...about, ...next } });
  const terms = {
    marking: about.marking ?? '',
    grade: about.grade ?? '',
    sourceType: about.sourceType ?? '',
    precedence: about.precedence ?? '',
    date: about.date ?? '',
    reference: about.reference ?? '',
  };
  return (
    <section aria-labelledby="wizard" className="wizard">
      <h2 id="wizard">
        <Said text={file.name} />
        {seen === undefined ? null : (
          <span className="quiet">
            {' '}
            {count('rows', seen.rows)}
            {seen.broken > 0 ? ` · ${count('broken', seen.broken)}` : ''}
          </span>
        )}
      </h2>
      <h3>{say('terms')}</h3>
      <TermsFields terms={terms} onChange={change} />
      {preview.isError ? <ProblemNote error={preview.error} again={() => void preview.refetch()} /> : null}
      {preview.isPending ? <Loading /> : null}
      {seen === undefined ? null : (
        <>
          <ShapeForm preview={seen} about={about} onChange={change} />
          <MappingForm preview={seen} onChange={(mapping) => change({ mapping })} />
          <h3>{say('preview')}</h3>
          <PreviewTable preview={seen} />
          <h3>{say('problems')}</h3>
          {seen.problems.length === 0 ? null : <p className="quiet">{say('problemsLead')}</p>}
          <ProblemTable problems={seen.problems} />
          {preview.isError ? null : <Start draft={draft} preview={seen} />}
        </>
      )}
    </section>
  );
}

/** Imports what is shown: by the mapping that is shown, whoever found it. */
function Start({ draft, preview }: { readonly draft: Draft; readonly preview: ImportPreview }) {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const asks = useAsk();
  const navigate = useNavigate();
  const { mapping } = preview;
  const start = useMutation({
    mutationFn: async () =>
      asks<Answer<ImportStatus>>('/api/imports', {
        method: 'POST',
        ...(await formBody(
          importForm(draft.file, { ...draft.about, ...(mapping === null ? {} : { mapping }) }),
        )),
      }),
    onSuccess: ({ value }) => {
      setDraft(null);
      void navigate({ to: '/imports/$id', params: { id: value.id } });
    },
  });
  const isReady = mapping !== null && preview.rows > preview.broken && !start.isPending;
  const run = () => {
    if (isReady) start.mutate();
  };
  useCommands([{ id: 'import.start', label: say('import'), group: say('group'), keys: 'mod+Enter', run }]);
  return (
    <>
      {start.error === null ? null : <ProblemNote error={start.error} />}
      <p>
        <button type="button" disabled={!isReady} onClick={run}>
          {say('import')} <kbd>Ctrl Enter</kbd>
        </button>
      </p>
    </>
  );
}
