import { useMemo } from 'react';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemText } from '../../../../web/kit/parts.tsx';
import { type Column, DataTable } from '../../../../web/kit/table.tsx';
import type { ImportProblem } from '../contract.ts';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';

type Numbered = ImportProblem & { readonly key: string };

/** What is wrong in a table, row by row: where, what, how to mend it. */
export function ProblemTable({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { say, number } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const rows = useMemo<readonly Numbered[]>(
    () => problems.map((problem, at) => ({ ...problem, key: String(at) })),
    [problems],
  );
  const columns = useMemo<readonly Column<Numbered>[]>(
    () => [
      {
        id: 'line',
        label: say('line'),
        width: 5,
        grow: 0,
        isNumber: true,
        text: ({ line }) => (line === null ? '' : number(line)),
        sortBy: ({ line }) => line,
      },
      { id: 'column', label: say('column'), width: 8, grow: 1, text: ({ column }) => column ?? '' },
      {
        id: 'what',
        label: say('what'),
        width: 18,
        grow: 4,
        text: ({ message }) => message,
        cell: ({ code, message }) => <ProblemText code={code} text={message} />,
      },
      {
        id: 'fix',
        label: say('fix'),
        width: 16,
        grow: 3,
        text: ({ fix }) => fix,
        cell: ({ code, fix }) => <ProblemText code={code} text={fix} />,
      },
      { id: 'code', label: 'Code', width: 12, text: ({ code }) => code, isExtra: true },
    ],
    [say, number],
  );
  if (rows.length === 0) return <p className="note">{say('noProblems')}</p>;
  return (
    <DataTable
      name="import-problems"
      label={say('problems')}
      rows={rows}
      columns={columns}
      keyOf={({ key }) => key}
      hasKeys={false}
    />
  );
}
