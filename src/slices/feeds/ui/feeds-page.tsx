import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Apart, Empty, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { FeedHealth, FeedRun, Preview } from '../contract.ts';
import { FeedFacts, Problems } from './feed-facts.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { FEED_STRINGS } from './strings.data.ts';

const REFRESHED_EVERY_MS = 15_000;

/** Feeds and how they stand; what failed says what to do. */
export default function FeedsPage() {
  const { say } = useSay(FEED_STRINGS, {});
  const feeds = useAnswer<readonly FeedHealth[]>('/api/feeds', { refetchEveryMs: REFRESHED_EVERY_MS });
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      {feeds.isPending ? (
        <Loading />
      ) : feeds.isError ? (
        <ProblemNote error={feeds.error} again={() => void feeds.refetch()} />
      ) : feeds.data.value.length === 0 ? (
        <Empty>
          <p>{say('none')}</p>
          <p className="quiet">
            <Apart text={say('noneFix')} />
          </p>
        </Empty>
      ) : (
        <Feeds feeds={feeds.data.value} />
      )}
    </>
  );
}

function Feeds({ feeds }: { readonly feeds: readonly FeedHealth[] }) {
  const { say } = useSay(FEED_STRINGS, {});
  const { current, pick } = usePicked(feeds);
  return (
    <div className="desk narrow-list">
      <ul className="rows">
        {feeds.map((one) => (
          <PickRow key={one.id} isCurrent={one.id === current?.id} onPick={() => pick(one.id)}>
            <span className="value">
              <Said text={one.name} />
            </span>
            <span className="chip">{say(one.direction)}</span>
            {one.lastRun?.outcome === 'failed' ? (
              <span className="chip late">{say('failed')}</span>
            ) : (
              <span className={one.state === 'active' ? 'chip good' : 'chip'}>{say(one.state)}</span>
            )}
          </PickRow>
        ))}
      </ul>
      {current === null ? null : <FeedPane key={current.id} feed={current} />}
    </div>
  );
}

function FeedPane({ feed }: { readonly feed: FeedHealth }) {
  const { say, number } = useSay(FEED_STRINGS, {});
  const { run, preview, change } = useFeedActs(feed);
  useMarkingOnPage(preview.data?.marking ?? null);
  const turn = feed.state === 'active' ? 'pause' : 'resume';
  const acts = [
    { id: 'run', key: 'r', act: () => run.mutate() },
    ...(feed.direction === 'poll' ? [{ id: 'preview' as const, key: 'd', act: () => preview.mutate() }] : []),
    { id: turn, key: 's', act: () => change.mutate(turn) },
  ] as const;
  useCommands(
    acts.map(({ id, key, act }) => ({
      id: `feed.${id}`,
      label: say(id),
      group: say('group'),
      keys: key,
      run: act,
    })),
  );
  const isBusy = run.isPending || preview.isPending || change.isPending;
  const error = run.error ?? preview.error ?? change.error;
  const ran = run.data?.value;
  return (
    <section aria-label={feed.name}>
      <h2>
        <Said text={feed.name} />
      </h2>
      <div className="row acts">
        {acts.map(({ id, key, act }) => (
          <button key={id} type="button" disabled={isBusy} onClick={act}>
            {say(id)} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      <div role="status">
        {run.isPending || preview.isPending ? <p className="quiet">{say('working')}</p> : null}
        {ran === undefined || ran.outcome === 'failed' ? null : (
          <p className="note">
            {say('ran', {
              received: number(ran.received),
              added: number(ran.added),
              refused: number(ran.refused),
            })}
          </p>
        )}
      </div>
      {error === null ? null : <ProblemNote error={error} />}
      {preview.data === undefined ? null : <PreviewPanel preview={preview.data.value} />}
      <FeedFacts feed={feed} />
      <Problems name={feed.name} />
    </section>
  );
}

function useFeedActs({ id }: FeedHealth) {
  const asks = useAsk();
  const queries = useQueryClient();
  const post = <T,>(act: string) => asks<Answer<T>>(`/api/feeds/${id}/${act}`, { method: 'POST' });
  const onSettled = () => queries.invalidateQueries();
  return {
    run: useMutation({ mutationFn: () => post<FeedRun>('run'), onSettled }),
    preview: useMutation({ mutationFn: () => post<Preview>('preview') }),
    change: useMutation({
      mutationFn: (act: 'pause' | 'resume') => post<FeedHealth>(act),
      onSettled,
    }),
  };
}
