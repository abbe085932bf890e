import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { Instant, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import type { ChartHead } from '../contract.ts';
import { useLinksSay } from './say.ts';

/** Charts that may be opened, the last saved first. */
export function ChartList() {
  const { say } = useLinksSay();
  const found = useAnswer<ChartHead[]>('/api/charts');
  return (
    <section aria-labelledby="charts-title">
      <h2 id="charts-title">{say('charts')}</h2>
      {found.isPending ? <Loading /> : null}
      {found.isError ? <ProblemNote error={found.error} again={() => void found.refetch()} /> : null}
      {found.data?.value.length === 0 ? <p className="quiet">{say('noCharts')}</p> : null}
      <ul className="rows">
        {found.data?.value.map((chart) => (
          <li key={chart.id}>
            <Link to="/graph/$chart" params={{ chart: chart.id }}>
              <Said text={chart.title} />
            </Link>{' '}
            <MarkingMark marking={chart.marking} />{' '}
            <span className="quiet">
              {say('ownedBy', { officer: chart.owner })} · {say('savedBy', { officer: chart.savedBy })} ·{' '}
              <Instant at={chart.savedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
