import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Empty, Loading, ProblemNote } from '../../../../web/kit/parts.tsx';
import type { QueuedHit } from '../contract.ts';
import { BatchForm } from './batch-form.tsx';
import { CheckForm } from './check-form.tsx';
import { HitPane } from './hit-pane.tsx';
import { HitRow } from './hit-row.tsx';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { hitFrom, ranked } from './view.ts';

const REFRESHED_EVERY_MS = 15_000;

/** The hits that wait for somebody, and below them a form for one check. */
export default function ScreeningPage() {
  const { say } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const queue = useAnswer<readonly QueuedHit[]>('/api/screening/hits', {
    refetchEveryMs: REFRESHED_EVERY_MS,
  });
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
          <Queue hits={ranked(queue.data.value)} />
        )}
      </section>
      <CheckForm />
      <BatchForm />
    </>
  );
}

function Queue({ hits }: { readonly hits: readonly QueuedHit[] }) {
  const { say } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const [chosen, setChosen] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const current = hits.find(({ id }) => id === chosen) ?? hits[0];
  const toggle = (id: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const at = current?.id ?? null;
  useCommands([
    {
      id: 'hits.next',
      label: say('next'),
      group: say('group'),
      keys: 'j',
      run: () => setChosen(hitFrom(hits, at, 1)),
    },
    {
      id: 'hits.previous',
      label: say('previous'),
      group: say('group'),
      keys: 'k',
      run: () => setChosen(hitFrom(hits, at, -1)),
    },
    {
      id: 'hits.select',
      label: say('select'),
      group: say('group'),
      keys: 'x',
      run: () => (at === null ? undefined : toggle(at)),
    },
  ]);
  if (current === undefined) return null;
  const together = hits.filter(({ id }) => selected.has(id));
  return (
    <>
      <p className="quiet">{say('keysHint')}</p>
      <div className="desk">
        <ul className="rows">
          {hits.map((hit) => (
            <HitRow
              key={hit.id}
              hit={hit}
              isCurrent={hit.id === current.id}
              isSelected={selected.has(hit.id)}
              onPick={() => setChosen(hit.id)}
              onSelect={() => toggle(hit.id)}
            />
          ))}
        </ul>
        <HitPane
          key={current.id}
          hit={current}
          together={together.length === 0 ? [current] : together}
          onDone={() => {
            setSelected(new Set());
            setChosen(hitFrom(hits, current.id, 1));
          }}
        />
      </div>
    </>
  );
}
