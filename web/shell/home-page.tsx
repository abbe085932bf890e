import { Link } from '@tanstack/react-router';
import { useMarkingOnPage } from '../kit/banner.tsx';
import { useSay } from '../kit/language.tsx';
import { highestOf } from '../kit/marking.ts';
import { Empty, MarkingMark, Said } from '../kit/parts.tsx';
import { useRecent } from '../kit/recent.ts';
import '../style/home.css';
import { HOME_STRINGS } from './home-strings.data.ts';
import { NewestReports } from './newest-reports.tsx';
import { SHELL_STRINGS } from './strings.data.ts';
import { TourInvitation } from './tour.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Where a shift begins: what waits for this officer, what came last, what was opened lately. */
export default function HomePage() {
  const { say } = useSay({ ...SHELL_STRINGS, ...HOME_STRINGS }, {});
  return (
    <>
      <h1>{say('home')}</h1>
      <TourInvitation />
      <div className="home">
        <section aria-labelledby="waits">
          <h2 id="waits">{say('waits')}</h2>
          <p className="quiet">{say('waitsLead')}</p>
          <WaitingList />
        </section>
        <div>
          <section aria-labelledby="newest">
            <h2 id="newest">{say('newest')}</h2>
            <NewestReports />
          </section>
          <section aria-labelledby="recent">
            <h2 id="recent">{say('recent')}</h2>
            <Recent />
          </section>
        </div>
      </div>
    </>
  );
}

function Recent() {
  const { say } = useSay(SHELL_STRINGS, {});
  const recent = useRecent();
  useMarkingOnPage(highestOf(recent.map(({ marking }) => marking)));
  if (recent.length === 0)
    return (
      <Empty>
        <p>{say('recentNone')}</p>
      </Empty>
    );
  return (
    <ul className="rows">
      {recent.map(({ path, caption, marking }) => (
        <li key={path}>
          <Link to={path}>
            <Said text={caption} />
          </Link>{' '}
          <MarkingMark marking={marking} />
        </li>
      ))}
    </ul>
  );
}
