import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Answer } from '../../../../web/kit/api.ts';
import { CodeField, DaysField, Field } from '../../../../web/kit/field.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { Loading, MarkingMark, ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import { Worded } from '../../../../web/kit/worded.tsx';
import { PURPOSE_WORDS } from '../../../../web/language/codes.data.ts';
import { clausePieces } from '../../../core/marking/clauses.ts';
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

interface Filled {
  readonly to: string;
  readonly purpose: string;
  readonly days: string;
  readonly reason: string;
  readonly isLower: boolean;
  readonly tearline: string;
  readonly marking: string;
  readonly grants: string;
}

const bodyOf = (report: string, { days, isLower, tearline, marking, grants, ...rest }: Filled) => ({
  report,
  ...rest,
  until: `${days}d`,
  ...(isLower ? { tearline, ...(marking.trim() === '' ? {} : { marking: marking.trim() }) } : {}),
  ...(grants.trim() === '' ? {} : { grants: grants.trim().split(/[\s,]+/) }),
});

function useDraft(report: string) {
  const asks = useAsk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (filled: Filled) =>
      asks<Answer<ReleaseView>>('/api/releases', { method: 'POST', body: bodyOf(report, filled) }),
    onSuccess: async ({ value }) => {
      await queries.invalidateQueries();
      await navigate({ to: '.', search: { id: value.id } });
    },
  });
}

interface PartProps {
  readonly filled: Filled;
  readonly set: (change: Partial<Filled>) => void;
}

function Fields({ report, sights }: { readonly report: string; readonly sights: WhoSees }) {
  const { say, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { reason } = useSession();
  const [filled, setFilled] = useState<Filled>({
    to: '',
    purpose: reason.purpose,
    days: '30',
    reason: '',
    isLower: false,
    tearline: '',
    marking: '',
    grants: '',
  });
  const set = (change: Partial<Filled>) => setFilled({ ...filled, ...change });
  const draft = useDraft(report);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        draft.mutate(filled);
      }}
    >
      <RecipientField sights={sights} filled={filled} set={set} />
      <div className="row">
        <CodeField
          label={say('purpose')}
          value={filled.purpose}
          onChange={(purpose) => set({ purpose })}
          options={Object.keys(PURPOSE_WORDS).map((code) => [code, word(PURPOSE_WORDS[code], code)])}
        />
        <DaysField label={say('days')} value={filled.days} onChange={(days) => set({ days })} />
      </div>
      <LowerFields filled={filled} set={set} />
      <Field
        label={say('grantIds')}
        dir="ltr"
        isOptional
        value={filled.grants}
        onChange={(grants) => set({ grants })}
      />
      <Field label={say('reason')} value={filled.reason} onChange={(words) => set({ reason: words })} />
      {draft.error === null ? null : <ProblemNote error={draft.error} />}
      <div className="row">
        <button type="submit" disabled={draft.isPending}>
          {say('draft')}
        </button>
      </div>
    </form>
  );
}

/** Whom it is for; under it why they see the report already, or do not. */
function RecipientField({ sights, filled, set }: PartProps & { readonly sights: WhoSees }) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const { officer } = useSession();
  const recipients = recipientsIn(sights.sights, officer.party);
  const recipient = recipients.find(({ code }) => code === filled.to);
  return (
    <>
      <CodeField
        label={say('recipient')}
        value={filled.to}
        onChange={(to) => set({ to })}
        options={[
          ['', say('choose')],
          ...recipients.map(
            ({ code, sees }) => [code, `${code} — ${say(sees ? 'seesAlready' : 'seesNot')}`] as const,
          ),
        ]}
      />
      {recipient === undefined ? null : (
        <div className="note" role="status">
          <p>{say(recipient.sees ? 'seesAlready' : 'seesNot')}:</p>
          <ul>
            {recipient.because.map(({ clause, words, told }) => (
              <li key={`${clause}${words}`}>
                <Worded pieces={(at) => clausePieces(told, at)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function LowerFields({ filled, set }: PartProps) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={filled.isLower} onChange={() => set({ isLower: !filled.isLower })} />
        {say('asTearline')}
      </label>
      {filled.isLower ? (
        <>
          <Field
            label={say('lowerText')}
            rows={6}
            value={filled.tearline}
            onChange={(tearline) => set({ tearline })}
          />
          <Field
            label={say('lowerMarking')}
            dir="ltr"
            isOptional
            value={filled.marking}
            onChange={(marking) => set({ marking })}
          />
        </>
      ) : null}
    </>
  );
}
