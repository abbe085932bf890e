import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { Due, Empty, Instant, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import { ReasonedActs } from '../../../../web/kit/reasoned-acts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import { PURPOSE_WORDS } from '../../../../web/language/codes.data.ts';
import type { OnwardView } from '../contract.ts';
import { OnwardAskForm } from './onward-ask-form.tsx';
import {
  PRECEDENCE_WORDS,
  RELEASE_COUNTED,
  RELEASE_STATE_WORDS,
  RELEASE_STRINGS,
  STEP_WORDS,
} from './strings.data.ts';
import { byUrgency, ONWARD_ACTS, type OnwardAct } from './view.ts';

/** Requests to let another party's report go on: those whose clock runs first. */
export default function OnwardPage() {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { report } = useSearch({ strict: false }) as { readonly report?: unknown };
  const requests = useAnswer<readonly OnwardView[]>('/api/onward');
  return (
    <>
      <h1>{say('onward')}</h1>
      <p className="lead">{say('onwardLead')}</p>
      {requests.isPending ? (
        <Loading />
      ) : requests.isError ? (
        <ProblemNote error={requests.error} again={() => void requests.refetch()} />
      ) : requests.data.value.length === 0 ? (
        <Empty>
          <p>{say('noOnward')}</p>
          <p className="quiet">{say('noOnwardFix')}</p>
        </Empty>
      ) : (
        <Requests requests={byUrgency(requests.data.value)} />
      )}
      <OnwardAskForm report={typeof report === 'string' ? report : ''} />
    </>
  );
}

function Requests({ requests }: { readonly requests: readonly OnwardView[] }) {
  const { word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { current, pick } = usePicked(requests);
  return (
    <div className="desk narrow-list">
      <ul className="rows">
        {requests.map((one) => (
          <PickRow key={one.id} isCurrent={one.id === current?.id} onPick={() => pick(one.id)}>
            <span className="value">
              <Said text={one.by} /> → <Said text={one.to} />
            </span>
            <span className={one.inForce ? 'chip good' : 'chip'}>
              {word(RELEASE_STATE_WORDS[one.state], one.state)}
            </span>
            {ONWARD_ACTS[one.state].includes('grant') ? <Due at={one.dueAt} isOverdue={one.overdue} /> : null}
            <span className="quiet">
              <Said text={one.reason} />
            </span>
          </PickRow>
        ))}
      </ul>
      {current === null ? null : <RequestPane key={current.id} request={current} />}
    </div>
  );
}

function RequestPane({ request }: { readonly request: OnwardView }) {
  const { say, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { officer } = useSession();
  return (
    <section aria-label={say('onward')}>
      <h2>
        <Said text={request.by} /> → <Said text={request.to} />
      </h2>
      {request.originator === officer.party ? <Decide request={request} /> : null}
      <Facts
        facts={[
          [say('report'), request.report === '' ? null : <ReportLink key="report" id={request.report} />],
          [say('asker'), <Said key="by" text={request.by} />],
          [say('originator'), <Said key="originator" text={request.originator} />],
          [say('to'), <Said key="to" text={request.to} />],
          [say('purpose'), word(PURPOSE_WORDS[request.purpose], request.purpose)],
          [say('precedence'), word(PRECEDENCE_WORDS[request.precedence], request.precedence)],
          [say('answerBy'), <Due key="due" at={request.dueAt} isOverdue={request.overdue} />],
          [say(request.inForce ? 'granted' : 'until'), <Instant key="until" at={request.until} />],
          [say('reason'), <Said key="reason" text={request.reason} />],
          [say('lower'), request.tearlineOnly ? say('tearlineOnly') : null],
          [
            say('grantId'),
            <code key="id" dir="ltr" className="hash">
              {request.id}
            </code>,
          ],
        ]}
      />
      <h3>{say('steps')}</h3>
      <ol className="rows">
        {request.steps.map(({ ordinal, event, officer: by, party, reason, at }) => (
          <li key={ordinal}>
            {word(STEP_WORDS[event], event)}{' '}
            <span className="quiet">
              {say('by')} <Said text={by} /> · <Said text={party} /> · <Instant at={at} />
            </span>
            <br />
            <Said text={reason} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const KEYS: Readonly<Record<OnwardAct, string>> = { grant: 'a', refuse: 'f', revoke: 'w' };
const REASONS = {
  grant: ['reasonAgreed', 'reasonThreat'],
  refuse: ['reasonRisk', 'reasonOpen', 'reasonPurpose'],
  revoke: ['reasonRisk', 'reasonOver'],
} as const;

/** The originator's decision. A grant ends by itself: how long it lasts stands in the form. */
function Decide({ request }: { readonly request: OnwardView }) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  const [days, setDays] = useState('30');
  const [tearlineOnly, setTearlineOnly] = useState(false);
  const terms = (
    <div className="row">
      <label>
        {say('grantDays')}
        <input
          type="number"
          min={1}
          max={1826}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
      </label>
      <label className="choice">
        <input type="checkbox" checked={tearlineOnly} onChange={() => setTearlineOnly(!tearlineOnly)} />
        {say('tearlineOnly')}
      </label>
    </div>
  );
  return (
    <ReasonedActs
      key={request.state}
      group={say('onward')}
      acts={ONWARD_ACTS[request.state].map((act) => ({
        id: act,
        label: say(act),
        key: KEYS[act],
        reasons: REASONS[act].map((key) => say(key)),
        ...(act === 'grant' ? { fields: terms } : {}),
      }))}
      run={async (decision, reason) => {
        await asks(`/api/onward/${request.id}/decision`, {
          method: 'POST',
          body: { decision, reason, ...(decision === 'grant' ? { until: `${days}d`, tearlineOnly } : {}) },
        });
        await queries.invalidateQueries();
      }}
    />
  );
}
