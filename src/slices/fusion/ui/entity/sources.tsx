import { GradeMark, Instant, MarkingMark, Said, When } from '../../../../../web/kit/parts.tsx';
import { ReportLink } from '../../../../../web/kit/links.tsx';
import { WhoMaySee } from '../../../../../web/kit/who-sees.tsx';
import { Facts } from '../../../../../web/kit/section.tsx';
import { MODALITY_WORDS, STATE_WORDS } from '../../../../../web/language/codes.data.ts';
import { gradeMeaning } from '../../../../../web/language/values.ts';
import type { ClaimReview, ClaimSource } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { useHead } from './card-context.ts';

/** The sources of a value. */
export function Sources({ id, sources }: { readonly id: string; readonly sources: readonly ClaimSource[] }) {
  return (
    <ol className="evidence" id={id}>
      {sources.map((source) => (
        <li key={source.claim}>
          <Source source={source} />
        </li>
      ))}
    </ol>
  );
}

/** One source: its words first, then everything needed to weigh them. */
function Source({ source }: { readonly source: ClaimSource }) {
  const spoken = useFusionSay();
  const { say, word } = spoken;
  const head = useHead(source.report);
  return (
    <>
      <blockquote>
        <Said text={source.quote} />
      </blockquote>
      <Facts
        facts={[
          [
            say('report'),
            <>
              <ReportLink id={source.report} head={head} span={source} />
              {source.page === null ? null : (
                <span className="quiet"> {say('onPage', { n: source.page })}</span>
              )}
            </>,
          ],
          [
            say('grade'),
            source.grade === '' ? null : (
              <>
                <GradeMark grade={source.grade} /> <span>{gradeMeaning(spoken, source.grade)}</span>
              </>
            ),
          ],
          [say('marking'), <MarkingMark key="marking" marking={source.marking} />],
          [say('reportDated'), head === undefined ? null : <When interval={head.dated} />],
          [say('holdsFor'), source.interval === null ? null : <When interval={source.interval} />],
          [say('modality'), word(MODALITY_WORDS[source.modality], source.modality)],
          [say('speaker'), source.speaker === null ? null : <Said text={source.speaker} />],
          [say('state'), source.state === 'stated' ? null : word(STATE_WORDS[source.state], source.state)],
          [say('reviewedBy'), source.reviewed === null ? null : <Reviewed review={source.reviewed} />],
          [say('wasRead'), source.reviewed?.was ?? null],
          [
            say('readBy'),
            <code key="rule" dir="ltr">
              {source.rule}
            </code>,
          ],
        ]}
      />
      <WhoMaySee id={source.claim} />
    </>
  );
}

/** Who decided on it, when and why. */
function Reviewed({ review }: { readonly review: ClaimReview }) {
  return (
    <>
      <bdi>{review.officer}</bdi> · <Instant at={review.at} />: <Said text={review.reason} />
    </>
  );
}
