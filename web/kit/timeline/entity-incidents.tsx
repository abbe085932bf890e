import { lazy, Suspense, useState } from 'react';
import type { Incidents } from '../../../src/slices/incidents/contract.ts';
import { useAnswer } from '../answer.tsx';
import { useSay } from '../language.tsx';
import { Loading, ProblemNote } from '../parts.tsx';
import EntityTimeline from './entity-timeline.tsx';
import { TIMELINE_COUNTED, TIMELINE_STRINGS } from './strings.data.ts';

const EntityMap = lazy(() => import('../map/entity-map.tsx'));

/** Events and operations that an entity is in, over time, and on a map that is loaded when it is asked for. Load this lazily. */
export default function EntityIncidents({ id }: { readonly id: string }) {
  const { say } = useSay(TIMELINE_STRINGS, TIMELINE_COUNTED);
  const [isMapShown, showMap] = useState(false);
  const found = useAnswer<Incidents>(`/api/incidents?entity=${encodeURIComponent(id)}`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const { incidents } = found.data.value;
  if (incidents.length === 0) return <p className="quiet">{say('none')}</p>;
  return (
    <div className="stack">
      <EntityTimeline incidents={incidents} />
      <p>
        <button
          type="button"
          className="quiet-button"
          aria-expanded={isMapShown}
          onClick={() => showMap(!isMapShown)}
        >
          {say(isMapShown ? 'hideMap' : 'showMap')}
        </button>
      </p>
      {isMapShown ? (
        <Suspense fallback={<Loading />}>
          <EntityMap {...found.data.value} />
        </Suspense>
      ) : null}
    </div>
  );
}
