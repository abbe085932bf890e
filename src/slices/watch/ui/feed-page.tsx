import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { SOURCE_TYPES } from '../../../core/words/index.ts';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import {
  Empty,
  GradeMark,
  Instant,
  Loading,
  MarkingMark,
  ProblemNote,
  Said,
} from '../../../../web/kit/parts.tsx';
import { useSavedSearches } from '../../../../web/kit/saved-searches.tsx';
import { SOURCE_WORDS } from '../../../../web/language/codes.data.ts';
import type { FeedItem } from '../contract.ts';
import { WATCH_COUNTED, WATCH_STRINGS } from './strings.data.ts';
import { useAmong } from './use-among.ts';
import { type Feed, useFeed } from './use-feed.ts';
import { compareMoments, type FeedFilter, filterOf, fits } from './view.ts';

/** Reports as they come to be seen. Paused, the page stands still and counts what came meanwhile. */
export default function FeedPage() {
  const { say } = useSay(WATCH_STRINGS, WATCH_COUNTED);
  const feed = useFeed();
  const filter = filterOf(useSearch({ strict: false }));
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <Filters filter={filter} />
      {feed.error === null ? null : <ProblemNote error={feed.error} />}
      {feed.items === null ? (
        feed.error === null ? (
          <Loading />
        ) : null
      ) : (
        <Lines feed={feed} items={feed.items} filter={filter} />
      )}
    </>
  );
}

/** The filters are the address: a link to it, or a bookmark, is a saved search. */
function Filters({ filter }: { readonly filter: FeedFilter }) {
  const { say, word } = useSay(WATCH_STRINGS, WATCH_COUNTED);
  const navigate = useNavigate();
  const saved = useSavedSearches().data?.value ?? [];
  const set = (change: Partial<FeedFilter>) => {
    const next = { ...filter, ...change };
    const kept = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''));
    void navigate({ to: '/feed', search: kept, replace: true });
  };
  return (
    <div className="ask">
      <label>
        {say('words')}
        <input
          type="search"
          dir="auto"
          value={filter.words}
          maxLength={200}
          onChange={(event) => set({ words: event.target.value })}
        />
      </label>
      <label>
        {say('source')}
        <select value={filter.source} onChange={(event) => set({ source: event.target.value })}>
          <option value="">{say('anySource')}</option>
          {SOURCE_TYPES.map((code) => (
            <option key={code} value={code}>
              {word(SOURCE_WORDS[code], code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('bySaved')}
        <select value={filter.saved} onChange={(event) => set({ saved: event.target.value })}>
          <option value="">{say('anySaved')}</option>
          {saved.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface LinesProps {
  readonly feed: Feed;
  readonly items: readonly FeedItem[];
  readonly filter: FeedFilter;
}

function Lines({ feed, items, filter }: LinesProps) {
  const { say, count } = useSay(WATCH_STRINGS, WATCH_COUNTED);
  const [heldAt, setHeldAt] = useState<string | null>(null);
  const [readTo, setReadTo] = useState(() => items[0]?.moment ?? '0');
  const found = useAmong(filter.saved, items);
  const shown = items.filter(
    (item) => (heldAt === null || compareMoments(item.moment, heldAt) <= 0) && fits(item, filter, found),
  );
  const unread = items.filter(
    (item) => compareMoments(item.moment, readTo) > 0 && fits(item, filter, found),
  ).length;
  const hold = () => setHeldAt(heldAt === null ? (items[0]?.moment ?? '0') : null);
  const read = () => {
    setReadTo(items[0]?.moment ?? '0');
    setHeldAt(null);
  };
  useCommands([
    {
      id: 'feed.hold',
      label: say(heldAt === null ? 'pause' : 'resume'),
      group: say('group'),
      keys: 'Space',
      run: hold,
    },
    { id: 'feed.read', label: say('read'), group: say('group'), keys: 'm', run: read },
  ]);
  return (
    <>
      <p className="row" role="status">
        <span className={`chip ${feed.state === 'live' && heldAt === null ? '' : 'hedge'}`}>
          {say(heldAt === null ? feed.state : 'paused')}
        </span>
        {unread === 0 ? null : <strong>{count('unread', unread)}</strong>}
        <button type="button" className="quiet-button" onClick={hold}>
          {say(heldAt === null ? 'pause' : 'resume')} <kbd>Space</kbd>
        </button>
        {unread === 0 ? null : (
          <button type="button" className="quiet-button" onClick={read}>
            {say('read')} <kbd>m</kbd>
          </button>
        )}
      </p>
      <Rows rows={shown} readTo={readTo} isFiltered={items.length > 0} />
      {feed.isAll ? null : (
        <button type="button" className="plain" onClick={feed.older}>
          {say('older')}
        </button>
      )}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly FeedItem[];
  readonly readTo: string;
  readonly isFiltered: boolean;
}

function Rows({ rows, readTo, isFiltered }: RowsProps) {
  const { say, word } = useSay(WATCH_STRINGS, WATCH_COUNTED);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = rows.findIndex(({ moment }) => moment === chosen);
  const move = (step: number) =>
    setChosen(rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.moment ?? null);
  useCommands([
    { id: 'feed.next', label: say('next'), group: say('group'), keys: 'j', run: () => move(1) },
    { id: 'feed.previous', label: say('previous'), group: say('group'), keys: 'k', run: () => move(-1) },
    {
      id: 'feed.open',
      label: say('open'),
      group: say('group'),
      keys: 'Enter',
      run: () => {
        const row = rows[Math.max(at, 0)];
        if (row !== undefined) void navigate({ to: '/reports/$id', params: { id: row.report.id } });
      },
    },
  ]);
  if (rows.length === 0)
    return (
      <Empty>
        <p>{say(isFiltered ? 'noneFits' : 'empty')}</p>
      </Empty>
    );
  return (
    <ol className="rows">
      {rows.map(({ moment, report }) => (
        <li key={moment} aria-current={moment === chosen}>
          {compareMoments(moment, readTo) > 0 ? <span className="chip hedge">{say('unread')}</span> : null}{' '}
          <Link to="/reports/$id" params={{ id: report.id }}>
            <Said text={report.title ?? report.path} />
          </Link>{' '}
          <GradeMark grade={report.grade} /> <MarkingMark marking={report.marking} />{' '}
          <span className="quiet">
            <Said text={report.party} /> ·{' '}
            {word(SOURCE_WORDS[report.sourceType as keyof typeof SOURCE_WORDS], report.sourceType)} ·{' '}
            <Instant at={report.filedAt} />
          </span>
        </li>
      ))}
    </ol>
  );
}
