import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Instant, KindChip, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { Facts, Section } from '../../../../web/kit/section.tsx';
import { type Column, DataTable } from '../../../../web/kit/table.tsx';
import { useTableInAddress } from '../../../../web/kit/table-state.ts';
import { KIND_WORDS } from '../../../../web/language/codes.data.ts';
import type { EntryLine, ListStatus, ListVersion } from '../contract.ts';
import { ListDelta } from './list-delta.tsx';
import { LIST_COUNTED, LIST_STRINGS } from './strings.data.ts';
import { isOld } from './view.ts';

/** One list: how it stands, its versions, what they changed, its entries. */
export default function ListPage() {
  const { list = '' } = useParams({ strict: false }) as { readonly list?: string };
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  const all = useAnswer<readonly ListStatus[]>('/api/lists');
  const versions = useAnswer<readonly ListVersion[]>(`/api/lists/${encodeURIComponent(list)}/versions`);
  const status = all.data?.value.find((one) => one.list === list);
  return (
    <>
      <p className="crumb">
        <Link to="/lists">{say('title')}</Link>
      </p>
      <h1>
        <Said text={status?.name ?? list} />
      </h1>
      {status === undefined ? null : <Standing status={status} />}
      {versions.isPending ? (
        <Loading />
      ) : versions.isError ? (
        <ProblemNote error={versions.error} again={() => void versions.refetch()} />
      ) : (
        <>
          <Versions list={list} versions={versions.data.value} />
          {versions.data.value.length === 0 ? null : <ListDelta list={list} versions={versions.data.value} />}
          <Section id="entries" title={say('entries')}>
            <Entries list={list} />
          </Section>
        </>
      )}
    </>
  );
}

function Standing({ status }: { readonly status: ListStatus }) {
  const { say, number, count } = useSay(LIST_STRINGS, LIST_COUNTED);
  const { source, lastFetch, refused, ageDays, publisher, version } = status;
  return (
    <>
      {isOld(status) ? <p className="note problem">⚠ {say('old', { n: number(ageDays ?? 0) })}</p> : null}
      {refused.length === 0 ? null : (
        <div className="note problem">
          <p>{say('refusedUpdate')}</p>
          <ul>
            {refused.flatMap(({ at, reasons }) =>
              reasons.map(({ sign, message }) => (
                <li key={`${at} ${sign}`} lang="en" dir="ltr">
                  {message}
                </li>
              )),
            )}
          </ul>
        </div>
      )}
      <Facts
        facts={[
          [say('code'), <bdi key="code">{status.list}</bdi>],
          [say('publisher'), <Said key="publisher" text={publisher} />],
          [say('marking'), <MarkingMark key="marking" marking={status.marking} />],
          [say('published'), version?.published],
          [say('age'), ageDays === null ? null : count('days', ageDays)],
          [
            say('source'),
            source === null || source.urls.length === 0 ? (
              say('byHand')
            ) : (
              <bdi key="source" dir="ltr">
                {source.urls.join(' ')}
              </bdi>
            ),
          ],
          [
            say('lastFetch'),
            lastFetch === null ? null : (
              <span key="fetch">
                <Instant at={lastFetch.at} /> · {lastFetch.outcome} <Said text={lastFetch.message ?? ''} />
              </span>
            ),
          ],
        ]}
      />
    </>
  );
}

interface VersionsProps {
  readonly list: string;
  readonly versions: readonly ListVersion[];
}

function Versions({ list, versions }: VersionsProps) {
  const { say, number } = useSay(LIST_STRINGS, LIST_COUNTED);
  const { to } = useSearch({ strict: false }) as { readonly to?: unknown };
  const navigate = useNavigate();
  const columns = useMemo<readonly Column<ListVersion>[]>(() => {
    const figure = (id: 'entries' | 'added' | 'changed' | 'delisted'): Column<ListVersion> => ({
      id,
      label: say(id),
      width: 6,
      isNumber: true,
      text: (one) => number(one[id]),
      sortBy: (one) => one[id],
    });
    return [
      {
        id: 'version',
        label: say('version'),
        width: 7,
        text: ({ ordinal }) => number(ordinal),
        sortBy: ({ ordinal }) => ordinal,
      },
      { id: 'published', label: say('published'), width: 8, text: ({ published }) => published ?? '' },
      {
        id: 'imported',
        label: say('imported'),
        width: 11,
        text: ({ importedAt }) => importedAt.slice(0, 16),
        cell: ({ importedAt }) => <Instant at={importedAt} />,
      },
      figure('entries'),
      figure('added'),
      figure('changed'),
      figure('delisted'),
      {
        id: 'skipped',
        label: say('skipped'),
        width: 6,
        isNumber: true,
        text: ({ skipped }) => number(skipped.length),
        sortBy: ({ skipped }) => skipped.length,
      },
      { id: 'hash', label: 'SHA-256', width: 10, text: ({ sha256 }) => sha256, isExtra: true },
    ];
  }, [say, number]);
  const shown = String(to ?? versions[0]?.ordinal ?? '');
  return (
    <Section id="versions" title={say('versions')}>
      <DataTable
        name="list-versions"
        label={say('versions')}
        rows={versions}
        columns={columns}
        keyOf={({ ordinal }) => String(ordinal)}
        current={shown}
        onOpen={({ ordinal }) =>
          void navigate({ to: '/lists/$list', params: { list }, search: { to: ordinal }, resetScroll: false })
        }
        hasKeys={false}
      />
    </Section>
  );
}

function Entries({ list }: { readonly list: string }) {
  const { say, number, word } = useSay(LIST_STRINGS, LIST_COUNTED);
  const navigate = useNavigate();
  const state = useTableInAddress();
  const entries = useAnswer<readonly EntryLine[]>(`/api/lists/${encodeURIComponent(list)}/entries`);
  const columns = useMemo<readonly Column<EntryLine>[]>(
    () => [
      { id: 'reference', label: say('reference'), width: 8, text: ({ ref }) => ref },
      {
        id: 'name',
        label: say('name'),
        width: 16,
        grow: 3,
        text: ({ name }) => name,
        cell: ({ ref, name }) => (
          <Link to="/lists/$list/entries/$entry" params={{ list, entry: ref }} tabIndex={-1}>
            <Said text={name} />
          </Link>
        ),
      },
      {
        id: 'kind',
        label: say('kind'),
        width: 8,
        text: ({ kind }) => word(KIND_WORDS[kind], kind),
        cell: ({ kind }) => <KindChip kind={kind} />,
      },
      { id: 'born', label: say('born'), width: 7, text: ({ born }) => born ?? '' },
      { id: 'countries', label: say('countries'), width: 7, text: (one) => one.countries.join(', ') },
      {
        id: 'programmes',
        label: say('programmes'),
        width: 9,
        grow: 2,
        text: (one) => one.programmes.join(', '),
      },
      { id: 'listedOn', label: say('listedOn'), width: 7, text: ({ listedOn }) => listedOn ?? '' },
      {
        id: 'others',
        label: say('otherNames'),
        width: 5,
        isNumber: true,
        text: ({ others }) => number(others),
        sortBy: ({ others }) => others,
        isExtra: true,
      },
    ],
    [say, number, word, list],
  );
  if (entries.isPending) return <Loading />;
  if (entries.isError) return <ProblemNote error={entries.error} again={() => void entries.refetch()} />;
  return (
    <DataTable
      name="list-entries"
      label={say('entries')}
      rows={entries.data.value}
      columns={columns}
      keyOf={({ ref }) => ref}
      state={state}
      onOpen={({ ref }) => void navigate({ to: '/lists/$list/entries/$entry', params: { list, entry: ref } })}
    />
  );
}
