import { useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Due, Empty, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import type { ReleaseView } from '../contract.ts';
import { DraftForm } from './draft-form.tsx';
import { ReleasePane } from './release-pane.tsx';
import { RELEASE_COUNTED, RELEASE_STATE_WORDS, RELEASE_STRINGS } from './strings.data.ts';
import { byUrgency } from './view.ts';

/** Releases that the officer works on: what waits for somebody first. */
export default function ReleasesPage() {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { report } = useSearch({ strict: false }) as { readonly report?: unknown };
  const releases = useAnswer<readonly ReleaseView[]>('/api/releases');
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      {typeof report === 'string' && report !== '' ? <DraftForm key={report} report={report} /> : null}
      {releases.isPending ? (
        <Loading />
      ) : releases.isError ? (
        <ProblemNote error={releases.error} again={() => void releases.refetch()} />
      ) : releases.data.value.length === 0 ? (
        <Empty>
          <p>{say('none')}</p>
          <p className="quiet">{say('noneFix')}</p>
        </Empty>
      ) : (
        <Releases releases={byUrgency(releases.data.value)} />
      )}
    </>
  );
}

function Releases({ releases }: { readonly releases: readonly ReleaseView[] }) {
  const { word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { current, pick } = usePicked(releases);
  return (
    <div className="desk narrow-list">
      <ul className="rows">
        {releases.map((one) => (
          <PickRow key={one.id} isCurrent={one.id === current?.id} onPick={() => pick(one.id)}>
            <span className="value">
              → <Said text={one.to} />
            </span>
            <span className={one.state === 'released' ? 'chip good' : 'chip'}>
              {word(RELEASE_STATE_WORDS[one.state], one.state)}
            </span>
            {one.dueAt === null ? null : <Due at={one.dueAt} isOverdue={one.overdue} />}
            <span className="quiet">
              <Said text={one.reason} />
            </span>
          </PickRow>
        ))}
      </ul>
      {current === null ? null : <ReleasePane key={current.id} release={current} />}
    </div>
  );
}
