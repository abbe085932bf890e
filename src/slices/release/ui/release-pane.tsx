import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { Due, Instant, MarkingMark, Said } from '../../../../web/kit/parts.tsx';
import { ReasonedActs } from '../../../../web/kit/reasoned-acts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { WhoMaySee } from '../../../../web/kit/who-sees.tsx';
import { PURPOSE_WORDS } from '../../../../web/language/codes.data.ts';
import type { ReleaseView } from '../contract.ts';
import {
  DUTY_WORDS,
  RELEASE_COUNTED,
  RELEASE_STATE_WORDS,
  RELEASE_STRINGS,
  STEP_WORDS,
} from './strings.data.ts';
import { CheckPanel } from './check-panel.tsx';
import { TearlineEditor } from './tearline-editor.tsx';
import { ACT_KEYS, isWithAuthor, RELEASE_ACTS } from './view.ts';

/** The usual reasons of each act. */
const REASONS = {
  submit: ['reasonReady', 'reasonMended'],
  approve: ['reasonChecked', 'reasonNeeded'],
  return: ['reasonTells', 'reasonUnclear', 'reasonSource'],
  refuse: ['reasonSource', 'reasonPurpose'],
  issue: ['reasonNeeded', 'reasonChecked'],
  withdraw: ['reasonError', 'reasonOver', 'reasonSource'],
} as const;

/** One release: what goes to whom, what can be done now, the lower version against the upper, who has done what. */
export function ReleasePane({ release }: { readonly release: ReleaseView }) {
  const { say, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const [allow, setAllow] = useState(release.allow.join('\n'));
  return (
    <section aria-label={say('title')}>
      <h2>
        → <Said text={release.to} />
      </h2>
      <p className="row">
        <span className="chip">{word(RELEASE_STATE_WORDS[release.state], release.state)}</span>
        {release.dueAt === null ? null : <Due at={release.dueAt} isOverdue={release.overdue} />}
      </p>
      <StepActs release={release} />
      <ReleaseFacts release={release} />
      <h3>{say('whoSees')}</h3>
      <WhoMaySee id={release.report} />
      <h3>{say('lower')}</h3>
      {release.tearline === null && !isWithAuthor(release) ? <p className="quiet">{say('whole')}</p> : null}
      {isWithAuthor(release) ? <TearlineEditor release={release} allow={allow} onAllow={setAllow} /> : null}
      {release.tearline === null ? null : (
        <CheckPanel
          release={release}
          onDeclare={
            isWithAuthor(release) ? (words) => setAllow(allow === '' ? words : `${allow}\n${words}`) : null
          }
        />
      )}
      <h3>{say('steps')}</h3>
      <ol className="rows">
        {release.steps.map(({ ordinal, event, officer, duty, reason, at }) => (
          <li key={ordinal}>
            {word(STEP_WORDS[event], event)}{' '}
            <span className="quiet">
              {say('by')} <Said text={officer} /> ({word(DUTY_WORDS[duty], duty)}) · <Instant at={at} />
            </span>
            <br />
            <Said text={reason} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepActs({ release }: { readonly release: ReleaseView }) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  return (
    <ReasonedActs
      key={release.state}
      group={say('group')}
      acts={RELEASE_ACTS[release.state].map((act) => ({
        id: act,
        label: say(act),
        key: ACT_KEYS[act],
        reasons: REASONS[act].map((key) => say(key)),
      }))}
      run={async (step, reason) => {
        await asks(`/api/releases/${release.id}/steps`, { method: 'POST', body: { step, reason } });
        await queries.invalidateQueries();
      }}
    />
  );
}

function ReleaseFacts({ release }: { readonly release: ReleaseView }) {
  const { say, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  return (
    <Facts
      facts={[
        [say('report'), <ReportLink key="report" id={release.report} />],
        [say('to'), <Said key="to" text={release.to} />],
        [say('purpose'), word(PURPOSE_WORDS[release.purpose], release.purpose)],
        [say('until'), <Instant key="until" at={release.until} />],
        [
          say('author'),
          <>
            <Said text={release.author} /> · <Said text={release.by} />
          </>,
        ],
        [say('reason'), <Said key="reason" text={release.reason} />],
        [
          say('released'),
          release.released === '' ? null : <MarkingMark key="released" marking={release.released} />,
        ],
        [
          say('grants'),
          release.grants.length === 0 ? null : <bdi key="grants">{release.grants.join(', ')}</bdi>,
        ],
        [
          say('hash'),
          release.sha256 === null ? null : (
            <code key="hash" dir="ltr" className="hash">
              {release.sha256}
            </code>
          ),
        ],
      ]}
    />
  );
}
