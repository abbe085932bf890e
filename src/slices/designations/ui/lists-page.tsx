import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Apart, Empty, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { type Column, DataTable } from '../../../../web/kit/table.tsx';
import { useTableInAddress } from '../../../../web/kit/table-state.ts';
import type { ListStatus } from '../contract.ts';
import { ListImportForm } from './import-form.tsx';
import { LIST_COUNTED, LIST_STRINGS } from './strings.data.ts';
import { isOld } from './view.ts';

/** Every list that the reader may see, how old it is, and a way to put a new version in force. */
export default function ListsPage() {
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  const lists = useAnswer<readonly ListStatus[]>('/api/lists');
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      {lists.isPending ? (
        <Loading />
      ) : lists.isError ? (
        <ProblemNote error={lists.error} again={() => void lists.refetch()} />
      ) : (
        <>
          {lists.data.value.length === 0 ? (
            <Empty>
              <p>
                <Apart text={say('none')} />
              </p>
            </Empty>
          ) : (
            <ListTable lists={lists.data.value} />
          )}
          <ListImportForm lists={lists.data.value} />
        </>
      )}
    </>
  );
}

function ListTable({ lists }: { readonly lists: readonly ListStatus[] }) {
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  const navigate = useNavigate();
  const state = useTableInAddress();
  const columns = useListColumns();
  return (
    <DataTable
      name="lists"
      label={say('title')}
      rows={lists}
      columns={columns}
      keyOf={({ list }) => list}
      state={state}
      onOpen={({ list }) => void navigate({ to: '/lists/$list', params: { list } })}
    />
  );
}

function useListColumns(): readonly Column<ListStatus>[] {
  const { say, number, count } = useSay(LIST_STRINGS, LIST_COUNTED);
  return useMemo<readonly Column<ListStatus>[]>(
    () => [
      {
        id: 'name',
        label: say('name'),
        width: 16,
        grow: 3,
        text: ({ name }) => name,
        cell: ({ list, name }) => (
          <Link to="/lists/$list" params={{ list }} tabIndex={-1}>
            <Said text={name} />
          </Link>
        ),
      },
      { id: 'code', label: say('code'), width: 9, text: ({ list }) => list },
      { id: 'publisher', label: say('publisher'), width: 7, text: ({ publisher }) => publisher },
      {
        id: 'published',
        label: say('published'),
        width: 8,
        text: ({ version }) => version?.published ?? (version === null ? say('notImported') : ''),
      },
      {
        id: 'age',
        label: say('age'),
        width: 9,
        text: ({ ageDays }) => (ageDays === null ? '' : count('days', ageDays)),
        sortBy: ({ ageDays }) => ageDays,
        cell: (one) =>
          one.ageDays === null ? null : isOld(one) ? (
            <span className="chip hedge" title={say('old', { n: number(one.ageDays) })}>
              ⚠ {count('days', one.ageDays)}
            </span>
          ) : (
            count('days', one.ageDays)
          ),
      },
      {
        id: 'entries',
        label: say('entries'),
        width: 7,
        isNumber: true,
        text: ({ version }) => (version === null ? '' : number(version.entries)),
        sortBy: ({ version }) => version?.entries ?? null,
      },
      {
        id: 'marking',
        label: say('marking'),
        width: 12,
        text: ({ marking }) => marking,
        cell: ({ marking }) => <MarkingMark marking={marking} />,
      },
    ],
    [say, number, count],
  );
}
