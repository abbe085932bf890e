import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
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
import { QUEUE_ORDERS, type QueuedReport, type QueueOrder } from '../contract.ts';
import { REVIEW_COUNTED, REVIEW_STRINGS } from './strings.data.ts';

const REFRESHED_EVERY_MS = 15_000;

/** Reports whose claims wait for an officer, the most urgent first. */
export default function QueuePage() {
  const { say } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const search = useSearch({ strict: false }) as { readonly order?: unknown };
  const order = QUEUE_ORDERS.find((one) => one === search.order) ?? 'precedence';
  const queue = useAnswer<readonly QueuedReport[]>(`/api/review?order=${order}&most=200`, {
    refetchEveryMs: REFRESHED_EVERY_MS,
  });
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <OrderChoice order={order} />
      {queue.isPending ? (
        <Loading />
      ) : queue.isError ? (
        <ProblemNote error={queue.error} again={() => void queue.refetch()} />
      ) : (
        <Queue rows={queue.data.value} />
      )}
    </>
  );
}

const ORDER_KEYS = { precedence: 'orderPrecedence', newest: 'orderNewest', grade: 'orderGrade' } as const;

function OrderChoice({ order }: { readonly order: QueueOrder }) {
  const { say } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const navigate = useNavigate();
  return (
    <p>
      <label className="row">
        {say('order')}
        <select
          className="short"
          value={order}
          onChange={(event) => void navigate({ to: '/review', search: { order: event.target.value } })}
        >
          {QUEUE_ORDERS.map((one) => (
            <option key={one} value={one}>
              {say(ORDER_KEYS[one])}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function Queue({ rows }: { readonly rows: readonly QueuedReport[] }) {
  const { say, count } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, rows.length - 1);
  useCommands([
    {
      id: 'queue.next',
      label: say('next'),
      group: say('group'),
      keys: 'j',
      run: () => setAt(Math.min(chosen + 1, rows.length - 1)),
    },
    {
      id: 'queue.previous',
      label: say('previous'),
      group: say('group'),
      keys: 'k',
      run: () => setAt(Math.max(chosen - 1, 0)),
    },
    {
      id: 'queue.open',
      label: say('text'),
      group: say('group'),
      keys: 'Enter',
      run: () => {
        const row = rows[chosen];
        if (row !== undefined) void navigate({ to: '/review/$id', params: { id: row.report.id } });
      },
    },
  ]);
  if (rows.length === 0)
    return (
      <Empty>
        <p>{say('empty')}</p>
      </Empty>
    );
  return (
    <ul className="rows">
      {rows.map(({ report, precedence, waiting }, index) => (
        <li key={report.id} aria-current={index === chosen}>
          <Link to="/review/$id" params={{ id: report.id }}>
            <Said text={report.title ?? report.path} />
          </Link>{' '}
          <span className="chip">{count('waiting', waiting)}</span>{' '}
          {precedence === 'ROUTINE' ? null : <span className="chip hedge">{precedence}</span>}{' '}
          <GradeMark grade={report.grade} /> <MarkingMark marking={report.marking} />{' '}
          <span className="quiet">
            <Said text={report.party} /> · <Instant at={report.filedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
