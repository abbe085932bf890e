import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../../web/kit/banner.tsx';
import { Loading, ProblemNote } from '../../../../../web/kit/parts.tsx';
import { useAsk, useSession } from '../../../../../web/kit/session.tsx';
import { type GraphPart, MOST_EXPANDED, type RelationCount, type RelationCounts } from '../../contract.ts';
import { addAround, middleOf } from '../acts.ts';
import { periodWords } from '../period.ts';
import { useLinksSay } from '../say.ts';
import { meantBy, useBoard } from '../use-board.ts';
import { asError } from '../use-things.ts';
import { PanelFrame } from './panel.tsx';
import { RelationName } from './tie-line.tsx';

interface Wanted {
  readonly ids: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const wantedOf = (ids: readonly string[], from: string, to: string): Wanted => ({
  ids,
  ...(from === '' ? {} : { from }),
  ...(to === '' ? {} : { to }),
});

/** What some things are tied to, counted by relation before any of it is loaded. */
export function ExpandPanel() {
  const { say } = useLinksSay();
  const board = useBoard();
  // What was meant when it was opened; the choice may change behind it.
  const [keys] = useState(() => [...meantBy(board)].slice(0, MOST_EXPANDED));
  const [from, setFrom] = useState(board.address.from);
  const [to, setTo] = useState(board.address.to);
  const asks = useAsk();
  const { reason } = useSession();
  const wanted = wantedOf(keys, from, to);
  const counts = useQuery({
    queryKey: ['graph counts', wanted, reason],
    queryFn: ({ signal }) =>
      asks<Answer<RelationCounts>>('/api/graph/counts', { method: 'POST', body: wanted, signal }),
    enabled: keys.length > 0,
  });
  useMarkingOnPage(counts.data?.marking ?? null);
  return (
    <PanelFrame title={say('expandTitle')} takesFocus={keys.length === 0}>
      {keys.length === 0 ? <p className="quiet">{say('nothingSelected')}</p> : null}
      <p className="quiet">{say('expandLead')}</p>
      <div className="row">
        <label>
          {say('sinceDay')}{' '}
          <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label>
          {say('untilDay')} <input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
      </div>
      {counts.isPending && keys.length > 0 ? <Loading /> : null}
      {counts.isError ? <ProblemNote error={counts.error} again={() => void counts.refetch()} /> : null}
      {counts.isSuccess ? (
        <Relations key={`${from} ${to}`} counts={counts.data.value} keys={keys} wanted={wanted} />
      ) : null}
    </PanelFrame>
  );
}

interface RelationsProps {
  readonly counts: RelationCounts;
  readonly keys: readonly string[];
  readonly wanted: Wanted;
}

function Relations({ counts: { counts, isLimited }, keys, wanted }: RelationsProps) {
  const { say } = useLinksSay();
  const { work, held, open, choose } = useBoard();
  const asks = useAsk();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const put = useRef<HTMLButtonElement>(null);
  useEffect(() => put.current?.focus(), []);
  const expand = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const relations = counts.flatMap(({ relation }) => (left.has(relation) ? [] : relation));
    asks<Answer<GraphPart>>('/api/graph/expand', { method: 'POST', body: { ...wanted, relations } }).then(
      ({ value }) => {
        held.take(value);
        const ids = value.nodes.map(({ id }) => id);
        work.edit('expand', (chart) => addAround(chart, ids, middleOf(chart, new Set(keys))));
        choose(keys);
        open({ kind: 'chosen' });
      },
      (thrown: unknown) => {
        setError(asError(thrown));
        setBusy(false);
      },
    );
  };
  if (counts.length === 0) return <p className="note">{say('nothingTied')}</p>;
  return (
    <form onSubmit={expand} className="stack">
      <ul className="plain-list">
        {counts.map((one) => (
          <li key={one.relation}>
            <Relation
              one={one}
              isChosen={!left.has(one.relation)}
              toggle={() => setLeft(left.symmetricDifference(new Set([one.relation])))}
            />
          </li>
        ))}
      </ul>
      {isLimited ? <p className="note">{say('limited')}</p> : null}
      {error === null ? null : <ProblemNote error={error} />}
      <button type="submit" ref={put} disabled={isBusy || left.size === counts.length}>
        {say('expandNow')}
      </button>
    </form>
  );
}

interface RelationProps {
  readonly one: RelationCount;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

function Relation({ one, isChosen, toggle }: RelationProps) {
  const speech = useLinksSay();
  const { say, count, number } = speech;
  return (
    <label className="choice">
      <input type="checkbox" checked={isChosen} onChange={toggle} />
      <span>
        <RelationName relation={one.relation} /> <strong className="badge">{number(one.things)}</strong>{' '}
        <span className="quiet">
          {count('claims', one.claims)}
          {one.hedged === 0 ? '' : ` · ${say('hedgedOnly', { n: number(one.hedged) })}`}
          {one.first === null && one.last === null ? '' : ` · ${periodWords(speech, one.first, one.last)}`}
        </span>
      </span>
    </label>
  );
}
