import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Feedback, FeedbackKind, FeedbackOfReport } from '../../src/slices/federation/contract.ts';
import { useAnswer } from './answer.tsx';
import { Field } from './field.tsx';
import { useSay } from './language.tsx';
import { GradeMark, Instant, Loading, MarkingMark, ProblemNote, Said } from './parts.tsx';
import { SAID_STRINGS } from './said-strings.data.ts';
import { Section } from './section.tsx';
import { useAsk, useSession } from './session.tsx';

const KINDS: readonly FeedbackKind[] = ['sighting', 'opinion', 'note', 'grade', 'correction'];
/** The words of opinions (STIX 2.1 §4.14), and how they are said. */
const OPINIONS = {
  'strongly-disagree': 'stronglyDisagree',
  disagree: 'disagree',
  neutral: 'neutral',
  agree: 'agree',
  'strongly-agree': 'stronglyAgree',
} as const;

/** One thing that was said of a report: what, by whom, in which words, under which marking. */
function SaidOf({ feedback: { kind, value, party, words, at, marking } }: { readonly feedback: Feedback }) {
  const { say } = useSay(SAID_STRINGS, {});
  const opinion = OPINIONS[value as keyof typeof OPINIONS];
  return (
    <p className="row">
      <span className="chip">{say(kind)}</span>
      <strong>
        <Said text={party} />
      </strong>
      {kind === 'grade' && value !== null ? (
        <GradeMark grade={value} />
      ) : opinion !== undefined ? (
        <span>{say(opinion)}</span>
      ) : value === null ? null : (
        <bdi dir="ltr">{value}</bdi>
      )}
      <Said text={words} />
      <span className="quiet">
        <Instant at={at} />
      </span>
      <MarkingMark marking={marking} />
    </p>
  );
}

function SaidList({ feedback }: { readonly feedback: readonly Feedback[] }) {
  return (
    <ul className="rows">
      {feedback.map((one) => (
        <li key={one.id}>
          <SaidOf feedback={one} />
        </li>
      ))}
    </ul>
  );
}

interface ReportFeedbackProps {
  readonly report: string;
  readonly grade: string;
  /** Whose report it is: what is said of it goes there. */
  readonly party: string;
}

/** What others say of a report, beside the grade that stands here; of another's report, something may be said. */
export function ReportFeedback({ report, grade, party }: ReportFeedbackProps) {
  const { say } = useSay(SAID_STRINGS, {});
  const { officer: me } = useSession();
  const found = useAnswer<readonly Feedback[]>(`/api/reports/${report}/feedback`);
  return (
    <Section id="feedback" title={say('feedback')} lead={say('feedbackLead')}>
      {found.isPending ? (
        <Loading />
      ) : found.isError ? (
        <ProblemNote error={found.error} again={() => void found.refetch()} />
      ) : found.data.value.length === 0 ? (
        <p className="quiet">{say('feedbackNone')}</p>
      ) : (
        <>
          <p className="row">
            {say('gradeHere')} <GradeMark grade={grade} />
          </p>
          <SaidList feedback={found.data.value} />
        </>
      )}
      {party === me.party ? null : <Give report={report} />}
    </Section>
  );
}

function Give({ report }: { readonly report: string }) {
  const { say } = useSay(SAID_STRINGS, {});
  const asks = useAsk();
  const queries = useQueryClient();
  const [kind, setKind] = useState<FeedbackKind>('note');
  const [value, setValue] = useState('');
  const [words, setWords] = useState('');
  const [marking, setMarking] = useState('');
  const path = `/api/reports/${report}/feedback`;
  const give = useMutation({
    mutationFn: () =>
      asks(path, {
        method: 'POST',
        body: { kind, words, ...(value === '' ? {} : { value }), ...(marking === '' ? {} : { marking }) },
      }),
    onSuccess: async () => {
      setWords('');
      await queries.invalidateQueries({ queryKey: ['answer', path] });
    },
  });
  return (
    <details>
      <summary>{say('give')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          give.mutate();
        }}
      >
        <label>
          {say('kind')}
          <select
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value as FeedbackKind);
              setValue('');
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </select>
        </label>
        <ValueField kind={kind} value={value} onChange={setValue} />
        <Field label={say('words')} value={words} onChange={setWords} rows={3} />
        <Field label={say('marking')} value={marking} onChange={setMarking} dir="ltr" isOptional />
        <div className="row">
          <button type="submit" disabled={give.isPending}>
            {say('send')}
          </button>
          <span role="status">{give.isSuccess ? say('sent') : null}</span>
        </div>
        {give.isError ? <ProblemNote error={give.error} /> : null}
      </form>
    </details>
  );
}

interface ValueFieldProps {
  readonly kind: FeedbackKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What a grade or an opinion says besides its words; the other kinds say it in words alone. */
function ValueField({ kind, value, onChange }: ValueFieldProps) {
  const { say } = useSay(SAID_STRINGS, {});
  if (kind === 'grade')
    return <Field label={say('gradeValue')} value={value} onChange={onChange} dir="ltr" />;
  if (kind !== 'opinion') return null;
  return (
    <label>
      {say('opinionValue')}
      <select required value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" />
        {Object.entries(OPINIONS).map(([code, words]) => (
          <option key={code} value={code}>
            {say(words)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What others say of the reports behind a card, each beside the grade that stands here. Nothing where nobody says anything. */
export function EntityFeedback({ entity }: { readonly entity: string }) {
  const { say } = useSay(SAID_STRINGS, {});
  const found = useAnswer<readonly FeedbackOfReport[]>(`/api/feedback?entity=${entity}`);
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const all = found.data?.value ?? [];
  if (all.length === 0) return null;
  return (
    <Section id="feedback" title={say('feedback')} lead={say('feedbackLead')}>
      {all.map(({ report, title, path, grade, feedback }) => (
        <div key={report}>
          <p className="row">
            <Link to="/reports/$id" params={{ id: report }}>
              <Said text={title ?? path} />
            </Link>{' '}
            {say('gradeHere')} <GradeMark grade={grade} />
          </p>
          <SaidList feedback={feedback} />
        </div>
      ))}
    </Section>
  );
}
