import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { Empty, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { noteRecent } from '../../../../web/kit/recent.ts';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { ChartView } from '../contract.ts';
import { Desk } from './desk.tsx';
import { useLinksSay } from './say.ts';
import { useChart } from './use-chart.ts';
import { chartOf, type Saving, useSave } from './use-save.ts';
import { asError } from './use-things.ts';

/** A chart that the centre keeps. It is read when it is opened, then followed: colleagues and this officer change the same. */
export default function ChartPage() {
  const { chart = '' } = useParams({ strict: false }) as { readonly chart?: string };
  return <Opened key={chart} id={chart} />;
}

function Opened({ id }: { readonly id: string }) {
  const asks = useAsk();
  const [view, setView] = useState<ChartView | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    asks<Answer<ChartView>>(`/api/charts/${encodeURIComponent(id)}`, { signal: stop.signal }).then(
      ({ value }) => setView(value),
      (thrown: unknown) => {
        if (!stop.signal.aborted) setError(asError(thrown));
      },
    );
    return () => stop.abort();
  }, [asks, id]);
  if (error !== null)
    return (
      <>
        <Title />
        <ProblemNote error={error} />
      </>
    );
  if (view === null)
    return (
      <>
        <Title />
        <Loading />
      </>
    );
  return <Kept view={view} />;
}

function Title() {
  const { say } = useLinksSay();
  return <h1>{say('title')}</h1>;
}

function Kept({ view }: { readonly view: ChartView }) {
  const { say } = useLinksSay();
  const [first] = useState(() => chartOf(view));
  const work = useChart(first);
  const saving = useSave(view, work);
  const { title, marking } = saving.view;
  useMarkingOnPage(marking);
  useEffect(
    () => noteRecent({ path: `/graph/${view.id}`, caption: title, marking }),
    [view.id, title, marking],
  );
  return (
    <Desk
      work={work}
      saving={saving}
      head={<Head saving={saving} isContested={work.contested.length > 0} />}
      empty={
        <Empty>
          <p>{say('emptyLead')}</p>
        </Empty>
      }
    />
  );
}

function Head({ saving, isContested }: { readonly saving: Saving; readonly isContested: boolean }) {
  const { say } = useLinksSay();
  const { view, state, present, error } = saving;
  return (
    <>
      <h1>
        <Said text={view.title} />
      </h1>
      <p className="row" role="status">
        <MarkingMark marking={view.marking} />
        <span className="quiet">{say('ownedBy', { officer: view.owner })}</span>
        <span className={`chip ${state === 'saved' ? '' : 'hedge'}`}>
          {say(view.may === 'read' ? 'readOnly' : state)}
        </span>
        {present.length === 0 ? null : (
          <strong>{say('alsoHere', { names: present.map(({ name }) => name).join(', ') })}</strong>
        )}
        {isContested ? <span className="note">{say('contested')}</span> : null}
      </p>
      {error === null ? null : <ProblemNote error={error} again={() => void saving.saveNow()} />}
    </>
  );
}
