import { lazy, Suspense } from 'react';
import { useSay } from '../../../../../web/kit/language.tsx';
import { Loading } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { TIMELINE_COUNTED, TIMELINE_STRINGS } from '../../../../../web/kit/timeline/strings.data.ts';
import { useInView } from './use-in-view.ts';

const EntityIncidents = lazy(() => import('../../../../../web/kit/timeline/entity-incidents.tsx'));

/** When and where: the events that the entity is in, read once they come into sight. */
export function IncidentsSection({ id }: { readonly id: string }) {
  const { say } = useSay(TIMELINE_STRINGS, TIMELINE_COUNTED);
  const [ref, isSeen] = useInView<HTMLDivElement>();
  return (
    <Section id="incidents" title={say('inTime')} lead={say('inTimeLead')}>
      <div ref={ref}>
        {isSeen ? (
          <Suspense fallback={<Loading />}>
            <EntityIncidents id={id} />
          </Suspense>
        ) : null}
      </div>
    </Section>
  );
}
