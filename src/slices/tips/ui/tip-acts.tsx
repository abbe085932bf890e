import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { CodeField, Field } from '../../../../web/kit/field.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReasonedActs } from '../../../../web/kit/reasoned-acts.tsx';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import {
  ACTION_TYPES,
  DECLINE_REASONS,
  LEGAL_MODES,
  OUTCOME_RESULTS,
  type TipAct,
  type TipEvent,
  type TipView,
} from '../contract.ts';
import { TIP_CODE_WORDS, TIP_COUNTED, TIP_STRINGS } from './strings.data.ts';
import { ACT_KEYS, actsOn, taskingsFor } from './view.ts';

/** Usual words of each act; those of a refusal are its codes. */
const WORDS = {
  acknowledged: ['wordsLooked'],
  tasked: ['wordsAsAsked'],
  accepted: ['wordsTaken'],
  returned: ['wordsNoMeans', 'wordsOther'],
  acted: ['wordsDone'],
  outcome: ['wordsProved', 'wordsNotProved'],
  feedback: ['wordsProved', 'wordsNotProved'],
  credit: ['wordsOurs', 'wordsTheirs'],
  closed: ['wordsNoMore'],
  reopened: ['wordsNew'],
} as const;

type Fields = Record<keyof Omit<TipAct, 'kind' | 'words'>, string>;

/** What of the form an act sends: the rest belongs to other acts. */
const SENT: Readonly<Partial<Record<TipEvent, readonly (keyof Fields)[]>>> = {
  declined: ['because'],
  tasked: ['agency'],
  accepted: ['tasking'],
  returned: ['tasking'],
  acted: ['tasking', 'type', 'basis', 'from', 'to', 'place'],
  outcome: ['result', 'legalMode', 'assessment'],
  feedback: ['grade', 'marking'],
  credit: ['marking'],
};

/** What the officer can do with a tip now, each by a button and a key. */
export function TipActs({ tip }: { readonly tip: TipView }) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  const { officer } = useSession();
  const asks = useAsk();
  const queries = useQueryClient();
  // The day of what was last said of it is the likeliest of an action.
  const day = (tip.record.lines.at(-1)?.at ?? tip.sentAt).slice(0, 10);
  const [filled, setFilled] = useState<Fields>({
    because: 'out-of-scope',
    agency: officer.party,
    tasking: '',
    type: 'search',
    basis: '',
    from: day,
    to: day,
    place: '',
    result: 'unknown',
    legalMode: '',
    assessment: '',
    grade: tip.grade,
    marking: '',
  });
  const set = (change: Partial<Fields>) => setFilled({ ...filled, ...change });
  const acts = actsOn(tip);
  if (acts.length === 0) return tip.side === null ? null : <p className="quiet">{say('noneYet')}</p>;
  const declineWords = DECLINE_REASONS.map((code) => word(TIP_CODE_WORDS[code], code));
  const fields = fieldsOf(tip, filled, set);
  return (
    <ReasonedActs
      key={`${tip.state} ${acts.join()}`}
      group={say('group')}
      acts={acts.map((kind) => ({
        id: kind,
        label: say(kind as keyof typeof WORDS),
        key: ACT_KEYS[kind] ?? '',
        reasons:
          kind === 'declined' ? declineWords : WORDS[kind as keyof typeof WORDS].map((key) => say(key)),
        fields: fields[kind],
      }))}
      run={async (kind, words) => {
        const code = DECLINE_REASONS[declineWords.indexOf(words)] ?? filled.because;
        const values: Fields = { ...filled, because: code };
        const sent = (SENT[kind as TipEvent] ?? []).flatMap((name) =>
          values[name] === '' ? [] : [[name, values[name]] as const],
        );
        await asks(`/api/tips/${tip.id}/acts`, {
          method: 'POST',
          body: { kind, words, ...Object.fromEntries(sent) },
        });
        await queries.invalidateQueries();
      }}
    />
  );
}

/** What each act needs to be told besides words. */
function fieldsOf(
  tip: TipView,
  filled: Fields,
  set: (change: Partial<Fields>) => void,
): Partial<Record<TipEvent, ReactNode>> {
  return {
    declined: <CodeChoice name="because" codes={DECLINE_REASONS} filled={filled} set={set} />,
    tasked: <TextOf name="agency" filled={filled} set={set} dir="ltr" />,
    accepted: <TaskingChoice tip={tip} kind="accepted" filled={filled} set={set} />,
    returned: <TaskingChoice tip={tip} kind="returned" filled={filled} set={set} />,
    acted: (
      <>
        <TaskingChoice tip={tip} kind="acted" filled={filled} set={set} />
        <CodeChoice name="type" codes={ACTION_TYPES} filled={filled} set={set} />
        <TextOf name="basis" filled={filled} set={set} />
        <div className="row">
          <DayOf name="from" filled={filled} set={set} />
          <DayOf name="to" filled={filled} set={set} />
        </div>
        <TextOf name="place" filled={filled} set={set} isOptional />
      </>
    ),
    outcome: (
      <>
        <CodeChoice name="result" codes={OUTCOME_RESULTS} filled={filled} set={set} />
        <CodeChoice name="legalMode" codes={LEGAL_MODES} filled={filled} set={set} isOptional />
        <TextOf name="assessment" filled={filled} set={set} isOptional />
      </>
    ),
    feedback: (
      <>
        <TextOf name="grade" label="provedGrade" filled={filled} set={set} dir="ltr" />
        <TextOf name="marking" label="asideMarking" filled={filled} set={set} dir="ltr" isOptional />
      </>
    ),
    credit: <TextOf name="marking" label="asideMarking" filled={filled} set={set} dir="ltr" isOptional />,
  };
}

interface FieldOf {
  readonly filled: Fields;
  readonly set: (change: Partial<Fields>) => void;
}
type Named = keyof Fields & keyof typeof TIP_STRINGS;

interface TextOfProps extends FieldOf {
  readonly name: keyof Fields;
  readonly label?: keyof typeof TIP_STRINGS;
  readonly dir?: 'ltr';
  readonly isOptional?: boolean;
}

function TextOf({ name, label, filled, set, dir, isOptional = false }: TextOfProps) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  return (
    <Field
      label={say(label ?? (name as Named))}
      value={filled[name]}
      onChange={(text) => set({ [name]: text })}
      isOptional={isOptional}
      {...(dir === undefined ? {} : { dir })}
    />
  );
}

function DayOf({ name, filled, set }: FieldOf & { readonly name: 'from' | 'to' }) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  return (
    <label>
      {say(name)}
      <input
        type="date"
        required
        value={filled[name]}
        onChange={(event) => set({ [name]: event.currentTarget.value })}
      />
    </label>
  );
}

interface CodeChoiceProps extends FieldOf {
  readonly name: 'because' | 'type' | 'result' | 'legalMode';
  readonly codes: readonly string[];
  readonly isOptional?: boolean;
}

function CodeChoice({ name, codes, filled, set, isOptional = false }: CodeChoiceProps) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  const options = codes.map((code) => [code, word(TIP_CODE_WORDS[code], code)] as const);
  const labels = { because: 'declined', type: 'type', result: 'result', legalMode: 'legalMode' } as const;
  if (!isOptional)
    return (
      <CodeField
        label={say(labels[name])}
        value={filled[name]}
        onChange={(code) => set({ [name]: code })}
        options={options}
      />
    );
  return (
    <label>
      {say(labels[name])}
      <select value={filled[name]} onChange={(event) => set({ [name]: event.currentTarget.value })}>
        {[['', say('noLegalMode')] as const, ...options].map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TaskingChoiceProps extends FieldOf {
  readonly tip: TipView;
  readonly kind: TipEvent;
}

/** Which tasking, where there are several. */
function TaskingChoice({ tip, kind, filled, set }: TaskingChoiceProps) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  const may = taskingsFor(tip.taskings, kind);
  const [first] = may;
  if (first === undefined || may.length === 1) return null;
  return (
    <CodeField
      label={say('tasking')}
      value={filled.tasking === '' ? first.id : filled.tasking}
      onChange={(tasking) => set({ tasking })}
      options={may.map(({ id, agency, words }) => [id, `${agency}: ${words}`])}
    />
  );
}
