import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Answer } from '../../../../web/kit/api.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { InEnglish, Loading, MarkingMark, ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import { PURPOSE_WORDS } from '../../../../web/language/codes.data.ts';
import type { ReleaseView, WhoSees } from '../contract.ts';
import { RELEASE_COUNTED, RELEASE_STRINGS } from './strings.data.ts';
import { recipientsIn } from './view.ts';

/** A new release of a report: to whom, for what and until when, with who sees it already and why others do not. */
export function DraftForm({ report }: { readonly report: string }) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const sights = useAnswer<WhoSees>(`/api/who-sees/${encodeURIComponent(report)}`);
  return (
    <section aria-labelledby="draft" className="act-form">
      <h2 id="draft">{say('draftTitle')}</h2>
      {sights.isPending ? (
        <Loading />
      ) : sights.isError ? (
        <ProblemNote error={sights.error} again={() => void sights.refetch()} />
      ) : (
        <>
          <p>
            <ReportLink id={report} /> <MarkingMark marking={sights.data.value.marking} />
          </p>
          <p className="quiet">{say('draftLead')}</p>
          <Fields report={report} sights={sights.data.value} />
        </>
      )}
    </section>
  );
}

function useDraft(report: string) {
  const asks = useAsk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      asks<Answer<ReleaseView>>('/api/releases', { method: 'POST', body: { report, ...body } }),
    onSuccess: async ({ value }) => {
      await queries.invalidateQueries();
      await navigate({ to: '.', search: { id: value.id } });
    },
  });
}

function Fields({ report, sights }: { readonly report: string; readonly sights: WhoSees }) {
  const { say, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { officer, reason: own } = useSession();
  const [filled, setFilled] = useState({
    to: '',
    purpose: own.purpose,
    days: '30',
    reason: '',
    tearline: '',
    marking: '',
    grants: '',
  });
  const [isLower, setLower] = useState(false);
  const set = (change: Partial<typeof filled>) => setFilled({ ...filled, ...change });
  const recipients = recipientsIn(sights.sights, officer.party);
  const recipient = recipients.find(({ code }) => code === filled.to);
  const draft = useDraft(report);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { to, purpose, days, reason, tearline, marking, grants } = filled;
        draft.mutate({
          to,
          purpose,
          reason,
          until: `${days}d`,
          ...(isLower ? { tearline, ...(marking.trim() === '' ? {} : { marking: marking.trim() }) } : {}),
          ...(grants.trim() === '' ? {} : { grants: grants.trim().split(/[\s,]+/) }),
        });
      }}
    >
      <label>
        {say('recipient')}
        <select required value={filled.to} onChange={(event) => set({ to: event.target.value })}>
          <option value="">{say('choose')}</option>
          {recipients.map(({ code, sees }) => (
            <option key={code} value={code}>
              {code} — {say(sees ? 'seesAlready' : 'seesNot')}
            </option>
          ))}
        </select>
      </label>
      {recipient === undefined ? null : (
        <div className="note" role="status">
          <p>{say(recipient.sees ? 'seesAlready' : 'seesNot')}:</p>
          <ul>
            {recipient.because.map(({ clause, words }) => (
              <li key={`${clause}${words}`}>
                <InEnglish text={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <label>
          {say('purpose')}
          <select value={filled.purpose} onChange={(event) => set({ purpose: event.target.value })}>
            {Object.keys(PURPOSE_WORDS).map((code) => (
              <option key={code} value={code}>
                {word(PURPOSE_WORDS[code], code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('days')}
          <input
            type="number"
            min={1}
            max={1826}
            required
            value={filled.days}
            onChange={(event) => set({ days: event.target.value })}
          />
        </label>
      </div>
      <label className="choice">
        <input type="checkbox" checked={isLower} onChange={() => setLower(!isLower)} />
        {say('asTearline')}
      </label>
      {isLower ? (
        <>
          <label>
            {say('lowerText')}
            <textarea
              dir="auto"
              rows={6}
              required
              maxLength={200_000}
              value={filled.tearline}
              onChange={(event) => set({ tearline: event.target.value })}
            />
          </label>
          <label>
            {say('lowerMarking')}
            <input
              dir="ltr"
              value={filled.marking}
              onChange={(event) => set({ marking: event.target.value })}
            />
          </label>
        </>
      ) : null}
      <label>
        {say('grantIds')}
        <input dir="ltr" value={filled.grants} onChange={(event) => set({ grants: event.target.value })} />
      </label>
      <label>
        {say('reason')}
        <input
          dir="auto"
          required
          maxLength={4000}
          value={filled.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </label>
      {draft.error === null ? null : <ProblemNote error={draft.error} />}
      <div className="row">
        <button type="submit" disabled={draft.isPending}>
          {say('draft')}
        </button>
      </div>
    </form>
  );
}
