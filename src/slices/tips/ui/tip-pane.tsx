import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import {
  Due,
  GradeMark,
  Instant,
  Loading,
  MarkingMark,
  ProblemNote,
  Said,
  When,
} from '../../../../web/kit/parts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import type { RecordLine, TipView } from '../contract.ts';
import {
  TASKING_WORDS,
  TIP_CODE_WORDS,
  TIP_COUNTED,
  TIP_EVENT_WORDS,
  TIP_PRECEDENCE_WORDS,
  TIP_STATE_WORDS,
  TIP_STRINGS,
} from './strings.data.ts';
import { TipActs } from './tip-acts.tsx';

const REFRESHED_EVERY_MS = 10_000;

/** One tip: what is asked, what the officer can do, and the record of what both sides said. */
export function TipPane({ id }: { readonly id: string }) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  const tip = useAnswer<TipView>(`/api/tips/${id}`, { refetchEveryMs: REFRESHED_EVERY_MS });
  return (
    <section aria-label={say('group')}>
      {tip.isPending ? (
        <Loading />
      ) : tip.isError ? (
        <ProblemNote error={tip.error} again={() => void tip.refetch()} />
      ) : (
        <Tip tip={tip.data.value} />
      )}
    </section>
  );
}

function Tip({ tip }: { readonly tip: TipView }) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  return (
    <>
      <h2>
        <Said text={tip.subject} />
      </h2>
      <p className="row">
        <span className="chip">{word(TIP_STATE_WORDS[tip.state], tip.state)}</span>
        {tip.late === null ? null : <span className="chip late">{say(`late_${tip.late}`)}</span>}
        <span>
          <Said text={tip.from} /> → <Said text={tip.to} />
        </span>
      </p>
      <TipActs tip={tip} />
      <Facts
        facts={[
          [say('requested'), <Said key="requested" text={tip.requested} />],
          [say('limits'), tip.limits === '' ? null : <Said key="limits" text={tip.limits} />],
          [say('report'), <ReportLink key="report" id={tip.report} head={{ path: tip.title }} />],
          [say('originator'), <Said key="originator" text={tip.originator} />],
          [say('grade'), <GradeMark key="grade" grade={tip.grade} />],
          [say('precedence'), word(TIP_PRECEDENCE_WORDS[tip.precedence], tip.precedence)],
          [say('sentAt'), <Instant key="sent" at={tip.sentAt} />],
          [
            say('acknowledgeBy'),
            <Due key="ack" at={tip.acknowledgeBy} isOverdue={tip.late === 'acknowledge'} />,
          ],
          [
            say('due'),
            tip.dueAt === null ? null : <Due key="due" at={tip.dueAt} isOverdue={tip.late === 'due'} />,
          ],
          [say('marking'), <MarkingMark key="marking" marking={tip.marking} />],
        ]}
      />
      <Taskings tip={tip} />
      <Credits tip={tip} />
      <Record tip={tip} />
    </>
  );
}

function Taskings({ tip: { taskings } }: { readonly tip: TipView }) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  if (taskings.length === 0) return null;
  return (
    <>
      <h3>{say('taskings')}</h3>
      <ul className="rows">
        {taskings.map(({ id, agency, state, words, at }) => (
          <li key={id}>
            <span className="row">
              <strong>
                <Said text={agency} />
              </strong>
              <span className="chip">{word(TASKING_WORDS[state], state)}</span>
              <Said text={words} />
              <span className="quiet">
                <Instant at={at} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Credits({ tip: { credits } }: { readonly tip: TipView }) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  if (credits.length === 0) return null;
  return (
    <>
      <h3>{say('credits')}</h3>
      <p className="quiet">{say('creditsLead')}</p>
      <Facts facts={credits.map(({ party, words }) => [party, <Said key={party} text={words} />])} />
    </>
  );
}

function Record({ tip: { record, escalations } }: { readonly tip: TipView }) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  return (
    <>
      <h3>{say('record')}</h3>
      <p className="quiet">{say('recordLead')}</p>
      <ol className="rows">
        {record.lines.map((line) => (
          <li key={line.id}>
            <Line line={line} />
          </li>
        ))}
      </ol>
      {escalations.length === 0 ? null : (
        <>
          <h3>{say('escalations')}</h3>
          <ul className="rows">
            {escalations.map(({ ordinal, at, what }) => (
              <li key={ordinal}>
                {say(`late_${what}`)}{' '}
                <span className="quiet">
                  <Instant at={at} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Facts
        facts={[
          [
            say('hash'),
            <code key="hash" dir="ltr" className="hash">
              {record.hash}
            </code>,
          ],
        ]}
      />
    </>
  );
}

function Line({ line }: { readonly line: RecordLine }) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  const { act, agency, party, officer, when } = line;
  const codes = [act.because, act.type, act.result, act.legalMode].filter((code) => code !== undefined);
  const texts = [act.basis, act.place, act.words, act.assessment].filter((one) => one !== undefined);
  return (
    <>
      <strong>{word(TIP_EVENT_WORDS[line.kind], line.kind)}</strong>{' '}
      {act.agency === undefined ? null : <Said text={act.agency} />}{' '}
      {when === null ? null : (
        <bdi>
          <When interval={when} />
        </bdi>
      )}{' '}
      {codes.map((code) => (
        <span key={code} className="chip">
          {word(TIP_CODE_WORDS[code], code)}
        </span>
      ))}{' '}
      {act.grade === undefined ? null : <GradeMark grade={act.grade} />}{' '}
      <span className="quiet">
        <Said text={agency} />
        {agency === party ? null : (
          <>
            {' '}
            {say('forParty')} <Said text={party} />
          </>
        )}
        {officer === null ? null : (
          <>
            {' · '}
            <Said text={officer} />
          </>
        )}{' '}
        · <Instant at={line.at} />
      </span>
      {texts.map((text, order) => (
        <p key={order} className="said">
          <Said text={text} />
        </p>
      ))}
      {line.hasEffect ? null : <p className="quiet">{say('noEffect')}</p>}
      {act.marking === undefined && line.kind !== 'feedback' ? null : <MarkingMark marking={line.marking} />}
    </>
  );
}
