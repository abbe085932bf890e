import { useMemo } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Empty, Loading, ProblemNote } from '../../../../web/kit/parts.tsx';
import type { QueuedHit } from '../contract.ts';
import { BatchForm } from './batch-form.tsx';
import { CheckForm } from './check-form.tsx';
import { HitQueue } from './hit-queue.tsx';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { HITS_PATH, ranked } from './view.ts';

const REFRESHED_EVERY_MS = 15_000;

/** The hits that wait for somebody, and below them a form for one check. */
export default function ScreeningPage() {
  const { say } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const queue = useAnswer<readonly QueuedHit[]>(HITS_PATH, { refetchEveryMs: REFRESHED_EVERY_MS });
  const hits = useMemo(() => ranked(queue.data?.value ?? []), [queue.data]);
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <section aria-labelledby="queue">
        <h2 id="queue">{say('queue')}</h2>
        {queue.isPending ? (
          <Loading />
        ) : queue.isError ? (
          <ProblemNote error={queue.error} again={() => void queue.refetch()} />
        ) : queue.data.value.length === 0 ? (
          <Empty>
            <p>{say('queueEmpty')}</p>
          </Empty>
        ) : (
          <HitQueue hits={hits} />
        )}
      </section>
      <CheckForm />
      <BatchForm />
    </>
  );
}
