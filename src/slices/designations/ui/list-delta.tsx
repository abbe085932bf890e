import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { KindChip, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { Section } from '../../../../web/kit/section.tsx';
import { type Column, DataTable } from '../../../../web/kit/table.tsx';
import { KIND_WORDS } from '../../../../web/language/codes.data.ts';
import type { ListVersion, VersionDiff } from '../contract.ts';
import { LIST_COUNTED, LIST_STRINGS } from './strings.data.ts';
import { type DiffLine, diffLines } from './view.ts';

const OPS = { added: 'opAdded', changed: 'opChanged', delisted: 'opDelisted' } as const;

interface ListDeltaProps {
  readonly list: string;
  readonly versions: readonly ListVersion[];
}

/** What one version changed, against the one before or any other; both stand in the address. */
export function ListDelta({ list, versions }: ListDeltaProps) {
  const { say, number } = useSay(LIST_STRINGS, LIST_COUNTED);
  const navigate = useNavigate();
  const asked = useSearch({ strict: false }) as { readonly from?: unknown; readonly to?: unknown };
  const to = String(asked.to ?? versions[0]?.ordinal ?? 1);
  const from = asked.from === undefined ? '' : String(asked.from);
  // Where nothing is asked, it is compared with the version before it.
  const base = from === '' ? String(Number(to) - 1) : from;
  const query = new URLSearchParams({ to, ...(Number(base) < 1 ? {} : { from: base }) });
  const diff = useAnswer<VersionDiff>(`/api/lists/${encodeURIComponent(list)}/diff?${query}`, {
    keepPrevious: true,
    enabled: Number(to) > 1,
  });
  if (Number(to) <= 1) return null;
  const facts = { from: base, to };
  return (
    <Section id="delta" title={from === '' ? say('compare', facts) : say('compareSince', facts)}>
      <label className="row">
        {say('since')}{' '}
        <select
          className="short"
          value={from}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const search = { to, ...(chosen === '' ? {} : { from: chosen }) };
            void navigate({ to: '/lists/$list', params: { list }, search, resetScroll: false });
          }}
        >
          <option value="">{say('beforeIt')}</option>
          {versions
            .filter(({ ordinal }) => ordinal < Number(to))
            .map(({ ordinal }) => (
              <option key={ordinal} value={ordinal}>
                {say('versionN', { n: number(ordinal) })}
              </option>
            ))}
        </select>
      </label>
      {diff.isPending ? <Loading /> : null}
      {diff.isError ? <ProblemNote error={diff.error} again={() => void diff.refetch()} /> : null}
      {diff.data === undefined ? null : <Lines list={list} diff={diff.data.value} />}
    </Section>
  );
}

function Lines({ list, diff }: { readonly list: string; readonly diff: VersionDiff }) {
  const { say, word } = useSay(LIST_STRINGS, LIST_COUNTED);
  const navigate = useNavigate();
  const lines = useMemo(() => diffLines(diff), [diff]);
  const columns = useMemo<readonly Column<DiffLine>[]>(
    () => [
      {
        id: 'what',
        label: say('what'),
        width: 7,
        text: ({ op }) => say(OPS[op]),
        cell: ({ op }) => <span className="chip">{say(OPS[op])}</span>,
      },
      { id: 'reference', label: say('reference'), width: 8, text: ({ ref }) => ref },
      {
        id: 'name',
        label: say('name'),
        width: 16,
        grow: 3,
        text: ({ name }) => name,
        cell: ({ name }) => <Said text={name} />,
      },
      {
        id: 'kind',
        label: say('kind'),
        width: 8,
        text: ({ kind }) => word(KIND_WORDS[kind], kind),
        cell: ({ kind }) => <KindChip kind={kind} />,
      },
      {
        id: 'fields',
        label: say('fields'),
        width: 12,
        grow: 2,
        text: ({ fields }) => fields.map((field) => say(field as keyof typeof LIST_STRINGS)).join(', '),
      },
    ],
    [say, word],
  );
  if (lines.length === 0) return <p className="note">{say('noChange')}</p>;
  return (
    <DataTable
      name="list-delta"
      label={say('what')}
      rows={lines}
      columns={columns}
      keyOf={({ ref }) => ref}
      onOpen={({ ref }) => void navigate({ to: '/lists/$list/entries/$entry', params: { list, entry: ref } })}
      hasKeys={false}
    />
  );
}
