import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import {
  GradeMark,
  InEnglish,
  Instant,
  Loading,
  MarkingMark,
  ProblemNote,
  ProblemText,
  Said,
} from '../../../../web/kit/parts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import type { FeedDetail, FeedHealth, FeedProblem, FeedRun } from '../contract.ts';
import { FEED_STRINGS } from './strings.data.ts';

/** How a feed stands: its last run, how long it stays away after a failure and why, its terms. */
export function FeedFacts({ feed }: { readonly feed: FeedHealth }) {
  const { say, number } = useSay(FEED_STRINGS, {});
  const { lastRun, totals, settings } = feed;
  const { marking, grade } = settings.terms;
  return (
    <>
      {lastRun?.outcome === 'failed' ? <Failure run={lastRun} /> : null}
      <Facts
        facts={[
          [
            say('lastSuccess'),
            feed.lastSuccess === null ? say('never') : <Instant key="ok" at={feed.lastSuccess} />,
          ],
          [
            say('lastRun'),
            lastRun === null ? null : (
              <>
                <Instant at={lastRun.at} /> · {say(lastRun.outcome)}
              </>
            ),
          ],
          [say('next'), feed.nextAt === null ? null : <Instant key="next" at={feed.nextAt} />],
          [
            say('every'),
            feed.everyMinutes === null
              ? say('onRequest')
              : say('everyMinutes', { n: number(feed.everyMinutes) }),
          ],
          [
            say('totals'),
            say('totalsOf', {
              received: number(totals.received),
              added: number(totals.added),
              refused: number(totals.refused),
            }),
          ],
          [say('grade'), <GradeMark key="grade" grade={grade ?? 'F6'} />],
          [
            say('marking'),
            marking === undefined || marking === '' ? (
              say('agencyOnly')
            ) : (
              <MarkingMark key="marking" marking={marking} />
            ),
          ],
          [
            say('kind'),
            <>
              <Said text={feed.kind} /> · {say(feed.direction)}
            </>,
          ],
          [
            say('address'),
            <bdi key="address" dir="ltr" className="hash">
              {feed.address}
            </bdi>,
          ],
          [say('account'), <Said key="account" text={feed.account} />],
          [say('credentials'), say(feed.credentials === 'kept' ? 'kept' : 'withoutCredentials')],
        ]}
      />
    </>
  );
}

/** Why the last run failed, what to do, and that it stays away longer each time. */
function Failure({ run }: { readonly run: FeedRun }) {
  const { say, number } = useSay(FEED_STRINGS, {});
  return (
    <div className="note problem">
      <p>
        <ProblemText code={run.code ?? ''} text={run.message ?? ''} />
      </p>
      <p className="quiet">
        {say('whatToDo')}: <ProblemText code={run.code ?? ''} text={run.fix ?? ''} />
      </p>
      <p className="quiet">{say('backOff', { n: number(run.failures) })}</p>
    </div>
  );
}

/** Object by object what was refused, and why; asked for with the feed that is open. */
export function Problems({ name }: { readonly name: string }) {
  const { say } = useSay(FEED_STRINGS, {});
  const detail = useAnswer<FeedDetail>(`/api/feeds/${encodeURIComponent(name)}`);
  if (detail.isPending) return <Loading />;
  if (detail.isError) return <ProblemNote error={detail.error} again={() => void detail.refetch()} />;
  const { problems } = detail.data.value;
  return (
    <>
      <h3>{say('problems')}</h3>
      {problems.length === 0 ? (
        <p className="quiet">{say('noProblems')}</p>
      ) : (
        <ProblemTable problems={problems} />
      )}
    </>
  );
}

export function ProblemTable({ problems }: { readonly problems: readonly Omit<FeedProblem, 'at'>[] }) {
  const { say } = useSay(FEED_STRINGS, {});
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('problems')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('item')}</th>
            <th scope="col">{say('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ item, version, message }) => (
            <tr key={`${item}${version ?? ''}${message}`}>
              <td>
                <bdi dir="ltr" className="hash">
                  {item}
                </bdi>
              </td>
              <td>
                <InEnglish text={message} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
