import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FeedItem } from '../../src/slices/watch/contract.ts';
import { Age } from '../kit/age.tsx';
import { useAnswer } from '../kit/answer.tsx';
import { useSay } from '../kit/language.tsx';
import { useLive } from '../kit/live.tsx';
import { Empty, GradeMark, Loading, MarkingMark, ProblemNote, Said } from '../kit/parts.tsx';
import { HOME_STRINGS } from './home-strings.data.ts';

const NEWEST = 8;
const PATH = `/api/watch/items?most=${NEWEST}`;

/** The last reports that came to be seen, read again when the centre tells of another. */
export function NewestReports() {
  const { say } = useSay(HOME_STRINGS, {});
  const queries = useQueryClient();
  const items = useAnswer<readonly FeedItem[]>(PATH);
  useLive('news', () => void queries.invalidateQueries({ queryKey: ['answer', PATH] }));
  if (items.isPending) return <Loading />;
  if (items.isError) return <ProblemNote error={items.error} again={() => void items.refetch()} />;
  if (items.data.value.length === 0)
    return (
      <Empty>
        <p>{say('newestNone')}</p>
      </Empty>
    );
  return (
    <>
      <ul className="rows">
        {items.data.value.map(({ moment, report }) => (
          <li key={moment}>
            <Link to="/reports/$id" params={{ id: report.id }}>
              <Said text={report.title ?? report.path} />
            </Link>{' '}
            <span className="quiet">
              <GradeMark grade={report.grade} /> <Said text={report.party} /> · <Age at={report.filedAt} />
            </span>{' '}
            <MarkingMark marking={report.marking} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/feed">{say('allNewest')}</Link>
      </p>
    </>
  );
}
