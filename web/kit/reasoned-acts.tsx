import { type ReactNode, useState } from 'react';
import { useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { NumberedReasons } from './numbered-reasons.tsx';
import { ProblemNote } from './parts.tsx';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';

/** Something that is done for a reason, which is kept: a key, then the number of a usual reason or words of one's own. */
export interface ReasonedAct {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly reasons: readonly string[];
  /** What else it needs to be told, beside the reason. */
  readonly fields?: ReactNode;
}

interface ReasonedActsProps {
  readonly acts: readonly ReasonedAct[];
  /** Heading of their keys on the shortcut sheet. */
  readonly group: string;
  /** Where it fails, what was written stays. */
  readonly run: (act: string, reason: string) => Promise<unknown>;
}

/** What can be done now, each by a button and a key. A refused act keeps its form with the words in it. */
export function ReasonedActs({ acts, group, run }: ReasonedActsProps) {
  const [asking, setAsking] = useState<string | null>(null);
  const act = acts.find(({ id }) => id === asking);
  useCommands(
    acts.map(({ id, label, key }) => ({
      id: `act.${id}`,
      label,
      group,
      keys: key,
      run: () => setAsking(id),
    })),
  );
  if (act !== undefined)
    return <ReasonForm key={act.id} act={act} group={group} run={run} onClose={() => setAsking(null)} />;
  return (
    <div className="row acts">
      {acts.map(({ id, label, key }) => (
        <button key={id} type="button" onClick={() => setAsking(id)}>
          {label} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}

interface ReasonFormProps extends Pick<ReasonedActsProps, 'group' | 'run'> {
  readonly act: ReasonedAct;
  readonly onClose: () => void;
}

function ReasonForm({ act, group, run, onClose }: ReasonFormProps) {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [isRunning, setRunning] = useState(false);
  const title = say('reasonFor', { act: act.label });
  useCommands([{ id: 'act.cancel', label: say('cancel'), group, keys: 'Escape', run: onClose }]);
  const take = (words: string) => {
    if (words.trim() === '' || isRunning) return;
    setReason(words);
    setRunning(true);
    setError(null);
    run(act.id, words.trim()).then(onClose, (failure: unknown) => {
      setRunning(false);
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        take(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3>{title}</h3>
      {act.fields}
      {error === null ? null : <ProblemNote error={error} />}
      <NumberedReasons reasons={act.reasons} group={title} onPick={take} />
      <label>
        {say('reasonOther')}
        <input
          dir="auto"
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" disabled={isRunning || reason.trim() === ''}>
          {act.label}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
