import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { DropPlace } from '../../../../web/kit/drop.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Empty, Instant, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { type Column, DataTable } from '../../../../web/kit/table.tsx';
import { useTableInAddress } from '../../../../web/kit/table-state.ts';
import type { ImportStatus } from '../contract.ts';
import { takeFile, useDraft } from './import-draft.ts';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';
import { ImportWizard } from './import-wizard.tsx';

/** A table looked at and imported, and all imports of one's agency. */
export default function ImportsPage() {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const draft = useDraft();
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <section aria-labelledby="new-import">
        <h2 id="new-import">{say('newImport')}</h2>
        <TableDrop />
        <p className="quiet">
          {say('listHint')} <Link to="/lists">{say('toLists')}</Link>
        </p>
      </section>
      {draft === null ? null : <ImportWizard key={draft.key} draft={draft} />}
      <section aria-labelledby="all-imports">
        <h2 id="all-imports">{say('all')}</h2>
        <AllImports />
      </section>
    </>
  );
}

function TableDrop() {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  return (
    <DropPlace
      id="import.choose"
      group={say('group')}
      label={say('choose')}
      words={say('drop')}
      accept=".csv,.tsv,.txt,.xlsx"
      isMultiple={false}
      onFiles={([file]) => {
        if (file !== undefined) takeFile(file);
      }}
    />
  );
}

function AllImports() {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const navigate = useNavigate();
  const all = useAnswer<readonly ImportStatus[]>('/api/imports', { refetchEveryMs: 5_000 });
  const state = useTableInAddress();
  const columns = useImportColumns();
  if (all.isPending) return <Loading />;
  if (all.isError) return <ProblemNote error={all.error} again={() => void all.refetch()} />;
  if (all.data.value.length === 0)
    return (
      <Empty>
        <p>{say('noImports')}</p>
      </Empty>
    );
  return (
    <DataTable
      name="imports"
      label={say('all')}
      rows={all.data.value}
      columns={columns}
      keyOf={({ id }) => id}
      state={state}
      onOpen={({ id }) => void navigate({ to: '/imports/$id', params: { id } })}
    />
  );
}

function useImportColumns(): readonly Column<ImportStatus>[] {
  const { say, number } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  return useMemo<readonly Column<ImportStatus>[]>(
    () => [
      {
        id: 'file',
        label: say('file'),
        width: 14,
        grow: 2,
        text: ({ name }) => name,
        cell: ({ id, name }) => (
          <Link to="/imports/$id" params={{ id }} tabIndex={-1}>
            <Said text={name} />
          </Link>
        ),
      },
      { id: 'state', label: say('state'), width: 8, text: (one) => say(one.state) },
      {
        id: 'rows',
        label: say('rows'),
        width: 8,
        isNumber: true,
        text: ({ done, rows }) => (done === rows ? number(rows) : `${number(done)} / ${number(rows)}`),
        sortBy: ({ rows }) => rows,
      },
      {
        id: 'problems',
        label: say('problemCount'),
        width: 6,
        isNumber: true,
        text: ({ problems }) => number(problems),
        sortBy: ({ problems }) => problems,
      },
      {
        id: 'when',
        label: say('when'),
        width: 13,
        text: ({ at }) => at.slice(0, 16),
        sortBy: ({ at }) => at,
        cell: ({ at }) => <Instant at={at} />,
      },
      { id: 'officer', label: say('officer'), width: 8, text: ({ officer }) => officer },
      {
        id: 'marking',
        label: say('portion'),
        width: 19,
        text: ({ fileMarking }) => fileMarking,
        cell: ({ fileMarking }) => <MarkingMark marking={fileMarking} />,
      },
    ],
    [say, number],
  );
}
