import { Link } from '@tanstack/react-router';
import { useSay } from '../kit/language.tsx';
import { useMarkingOnPage } from '../kit/banner.tsx';
import { highestOf } from '../kit/marking.ts';
import { Empty, MarkingMark, Said } from '../kit/parts.tsx';
import { useRecent } from '../kit/recent.ts';
import { SHELL_STRINGS } from './strings.data.ts';
import { TourInvitation } from './tour.tsx';

/** Where a shift begins: what was opened lately, and how to find the rest. */
export default function HomePage() {
  const { say } = useSay(SHELL_STRINGS, {});
  const recent = useRecent();
  useMarkingOnPage(highestOf(recent.map(({ marking }) => marking)));
  return (
    <>
      <h1>{say('home')}</h1>
      <TourInvitation />
      <section aria-labelledby="recent">
        <h2 id="recent">{say('recent')}</h2>
        {recent.length === 0 ? (
          <Empty>
            <p>{say('recentNone')}</p>
          </Empty>
        ) : (
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
        )}
      </section>
    </>
  );
}
