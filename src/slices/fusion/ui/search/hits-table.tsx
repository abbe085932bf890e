import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { GradeMark, KindChip, MarkingMark, Said, When } from '../../../../../web/kit/parts.tsx';
import { type Column, DataTable } from '../../../../../web/kit/table.tsx';
import { useTableInAddress } from '../../../../../web/kit/table-state.ts';
import { KIND_WORDS, SOURCE_WORDS } from '../../../../../web/language/codes.data.ts';
import { languageWords } from '../../../../../web/language/values.ts';
import type { Passage } from '../../../reports/contract.ts';
import type { SearchHit } from '../../contract.ts';
import { useFusionSay } from '../say.ts';

/** Entities as rows that sort and filter; Enter opens one. */
export function EntityTable({ hits }: { readonly hits: readonly SearchHit[] }) {
  const { say, word } = useFusionSay();
  const navigate = useNavigate();
  const state = useTableInAddress('e');
  const columns = useMemo<readonly Column<SearchHit>[]>(
    () => [
      {
        id: 'name',
        label: say('names'),
        width: 14,
        text: ({ caption }) => caption,
        cell: ({ id, caption }) => (
          <Link to="/entities/$id" params={{ id }} tabIndex={-1}>
            <Said text={caption} />
          </Link>
        ),
      },
      {
        id: 'kind',
        label: say('kind'),
        width: 8,
        grow: 0,
        text: ({ kind }) => word(KIND_WORDS[kind], kind),
        cell: ({ kind }) => <KindChip kind={kind} />,
      },
      {
        id: 'others',
        label: say('otherNames'),
        width: 14,
        text: ({ names, caption }) => names.filter((name) => name !== caption).join(' · '),
      },
      {
        id: 'records',
        label: say('records'),
        width: 6,
        grow: 0,
        isNumber: true,
        text: ({ records }) => String(records),
        sortBy: ({ records }) => records,
      },
      {
        id: 'reports',
        label: say('reports'),
        width: 6,
        grow: 0,
        isNumber: true,
        text: ({ reports }) => String(reports),
        sortBy: ({ reports }) => reports,
      },
    ],
    [say, word],
  );
  return (
    <DataTable
      name="search-entities"
      label={say('entities')}
      rows={hits}
      columns={columns}
      keyOf={({ id }) => id}
      state={state}
      onOpen={({ id }) => void navigate({ to: '/entities/$id', params: { id } })}
    />
  );
}

function usePassageColumns(): readonly Column<Passage>[] {
  const spoken = useFusionSay();
  const { say, word } = spoken;
  return useMemo(() => {
    const source = (code: string) => word(SOURCE_WORDS[code as keyof typeof SOURCE_WORDS], code);
    return [
      { id: 'words', label: say('words'), width: 20, grow: 3, text: ({ text }) => text.trim() },
      {
        id: 'report',
        label: say('report'),
        width: 12,
        text: ({ report }) => report.path,
        cell: ({ report, start, text }) => (
          <Link
            to="/reports/$id"
            params={{ id: report.id }}
            search={{ span: `${start}-${start + text.length}` }}
            tabIndex={-1}
          >
            <Said text={report.path} />
          </Link>
        ),
      },
      {
        id: 'grade',
        label: say('grade'),
        width: 4,
        grow: 0,
        text: ({ report }) => report.grade,
        cell: ({ report }) => <GradeMark grade={report.grade} />,
      },
      { id: 'party', label: say('originator'), width: 7, grow: 0, text: ({ report }) => report.party },
      {
        id: 'source',
        label: say('sourceType'),
        width: 9,
        isExtra: true,
        text: ({ report }) => source(report.sourceType),
      },
      {
        id: 'language',
        label: say('language'),
        width: 7,
        isExtra: true,
        text: ({ report }) => languageWords(spoken, report.language) ?? report.language,
      },
      {
        id: 'dated',
        label: say('reportDated'),
        width: 9,
        grow: 0,
        text: ({ report }) => report.dated.from ?? '',
        cell: ({ report }) => <When interval={report.dated} />,
      },
      {
        id: 'marking',
        label: say('marking'),
        width: 11,
        text: ({ report }) => report.marking,
        cell: ({ report }) => <MarkingMark marking={report.marking} />,
      },
    ];
  }, [spoken, say, word]);
}

/** Places in reports as rows; Enter opens the report there. */
export function PassageTable({ passages }: { readonly passages: readonly Passage[] }) {
  const { say } = useFusionSay();
  const navigate = useNavigate();
  const state = useTableInAddress('p');
  const columns = usePassageColumns();
  return (
    <DataTable
      name="search-passages"
      label={say('passages')}
      rows={passages}
      columns={columns}
      keyOf={({ report, start }) => `${report.id} ${start}`}
      state={state}
      hasKeys={false}
      onOpen={({ report, start, text }) =>
        void navigate({
          to: '/reports/$id',
          params: { id: report.id },
          search: { span: `${start}-${start + text.length}` },
        })
      }
    />
  );
}
