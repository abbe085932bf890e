import { Link, useNavigate } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Empty, Instant, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { NOTICE_KINDS, type Notice, type NoticeKind, type Notices } from '../contract.ts';
import { WATCH_COUNTED, WATCH_STRINGS } from './strings.data.ts';

/** An address on the watch floor in its parts. */
function placeOf(path: string) {
  const { pathname, searchParams, hash } = new URL(path, location.origin);
  return { to: pathname, search: Object.fromEntries(searchParams), hash: hash.slice(1) };
}

const useWatchSay = () => useSay(WATCH_STRINGS, WATCH_COUNTED);

/** What this officer is told, the newest first; opened, read and muted by keys. */
export default function NoticesPage() {
  const { say } = useWatchSay();
  const found = useAnswer<Notices>('/api/watch/notices');
  return (
    <>
      <h1>{say('notices')}</h1>
      <p className="lead">{say('noticesLead')}</p>
      {found.isPending ? (
        <Loading />
      ) : found.isError ? (
        <ProblemNote error={found.error} again={() => void found.refetch()} />
      ) : (
        <NoticeList told={found.data.value} />
      )}
    </>
  );
}

/** Acts on notices; the list and the bell are read again after each. */
function useNoticeActs() {
  const asks = useAsk();
  const queries = useQueryClient();
  const again = async () => {
    await queries.invalidateQueries({ queryKey: ['answer', '/api/watch/notices'] });
    await queries.invalidateQueries({ queryKey: ['unread'] });
  };
  const read = useMutation({
    mutationFn: (moments: readonly string[]) =>
      asks('/api/watch/notices/read', { method: 'POST', body: { moments } }),
    onSuccess: again,
  });
  const mute = useMutation({
    mutationFn: (body: { readonly kind: NoticeKind; readonly muted: boolean }) =>
      asks('/api/watch/notices/mute', { method: 'POST', body }),
    onSuccess: again,
  });
  return { read: read.mutate, mute: mute.mutate, error: read.error ?? mute.error };
}

type NoticeActs = ReturnType<typeof useNoticeActs>;

function NoticeList({ told }: { readonly told: Notices }) {
  const { say, count } = useWatchSay();
  const acts = useNoticeActs();
  const shown = told.notices.filter(({ kind }) => !told.muted.includes(kind));
  const unread = shown.filter(({ isRead }) => !isRead);
  const readAll = () => {
    if (unread.length > 0) acts.read(unread.map(({ moment }) => moment));
  };
  useCommands([
    { id: 'notices read all', label: say('readAll'), group: say('notices'), keys: 'shift+m', run: readAll },
  ]);
  return (
    <>
      {acts.error === null ? null : <ProblemNote error={acts.error} />}
      <div className="row">
        {unread.length === 0 ? null : (
          <>
            <strong role="status">{count('unreadNotices', unread.length)}</strong>
            <button type="button" className="quiet-button" onClick={readAll}>
              {say('readAll')} <kbd>Shift M</kbd>
            </button>
          </>
        )}
        <Muted told={told} acts={acts} />
      </div>
      {shown.length === 0 ? (
        <Empty>
          <p>{say(told.notices.length === 0 ? 'noticesNone' : 'noticesNoneKind')}</p>
        </Empty>
      ) : (
        <NoticeRows shown={shown} acts={acts} />
      )}
    </>
  );
}

function Muted({ told, acts }: { readonly told: Notices; readonly acts: NoticeActs }) {
  const { say } = useWatchSay();
  return (
    <details>
      <summary>{say('muted')}</summary>
      {NOTICE_KINDS.map((kind) => (
        <label key={kind} className="choice row">
          <input
            type="checkbox"
            checked={told.muted.includes(kind)}
            onChange={(event) => acts.mute({ kind, muted: event.target.checked })}
          />
          {say(`kind_${kind}`)}
        </label>
      ))}
    </details>
  );
}

function NoticeRows({ shown, acts }: { readonly shown: readonly Notice[]; readonly acts: NoticeActs }) {
  const { say } = useWatchSay();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = shown.findIndex(({ moment }) => moment === chosen);
  const current = shown[Math.max(at, 0)];
  const move = (step: number) =>
    setChosen(shown[Math.min(Math.max(at + step, 0), shown.length - 1)]?.moment ?? null);
  const read = (notice: Notice | undefined) => {
    if (notice !== undefined && !notice.isRead) acts.read([notice.moment]);
  };
  const group = say('notices');
  useCommands([
    { id: 'notices next', label: say('nextNotice'), group, keys: 'j', run: () => move(1) },
    { id: 'notices previous', label: say('previousNotice'), group, keys: 'k', run: () => move(-1) },
    { id: 'notices read', label: say('readOne'), group, keys: 'm', run: () => read(current) },
    {
      id: 'notices mute',
      label: say('muteThis'),
      group,
      keys: 'x',
      run: () => {
        if (current !== undefined) acts.mute({ kind: current.kind, muted: true });
      },
    },
    {
      id: 'notices open',
      label: say('openNotice'),
      group,
      keys: 'Enter',
      run: () => {
        read(current);
        if (typeof current?.path === 'string') void navigate(placeOf(current.path));
      },
    },
  ]);
  return (
    <ol className="rows">
      {shown.map((notice) => (
        <li key={notice.moment} aria-current={notice.moment === chosen}>
          <OneNotice notice={notice} onRead={() => read(notice)} />
        </li>
      ))}
    </ol>
  );
}

function OneNotice({ notice, onRead }: { readonly notice: Notice; readonly onRead: () => void }) {
  const { say } = useWatchSay();
  return (
    <>
      <p className="row">
        {notice.isRead ? null : <span className="chip hedge">{say('unreadMark')}</span>}
        <span className="chip">{say(`kind_${notice.kind}`)}</span>
        <span className="grow">
          {notice.path === null ? (
            <Said text={notice.title} />
          ) : (
            <Link {...placeOf(notice.path)} onClick={onRead}>
              <Said text={notice.title} />
            </Link>
          )}
        </span>
        <MarkingMark marking={notice.marking} />
      </p>
      <p className="row quiet">
        <Instant at={notice.at} />
        {notice.because === null ? null : <Said text={notice.because} />}
        {notice.isRead ? null : (
          <button type="button" className="plain" onClick={onRead}>
            {say('readOne')}
          </button>
        )}
      </p>
    </>
  );
}
