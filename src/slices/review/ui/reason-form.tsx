import { useState } from 'react';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { NumberedReasons } from '../../../../web/kit/numbered-reasons.tsx';
import { Said } from '../../../../web/kit/parts.tsx';
import type { ActWritten, DeskClaim } from '../contract.ts';
import { REVIEW_COUNTED, REVIEW_STRINGS } from './strings.data.ts';

const REASONS = ['reasonMisread', 'reasonWrongPerson', 'reasonNotSaid', 'reasonOpinion'] as const;

interface ReasonFormProps {
  readonly claim: DeskClaim;
  readonly decision: 'refuse' | 'change';
  readonly onCancel: () => void;
  readonly onAct: (act: ActWritten) => void;
}

/** Why, in one key; or in words of one's own. A change says what the report says instead. */
export function ReasonForm({ claim, decision, onCancel, onAct }: ReasonFormProps) {
  const { say } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const [value, setValue] = useState(claim.text);
  const [reason, setReason] = useState<string>(decision === 'change' ? say('reasonMisread') : '');
  const record = (because: string) => {
    if (because.trim() === '') return;
    onAct(
      decision === 'refuse'
        ? { decision, because: because.trim() }
        : { decision, because: because.trim(), correction: { value } },
    );
  };
  useCommands([
    { id: 'desk.cancel', label: say('cancel'), group: say('group'), keys: 'Escape', run: onCancel },
  ]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        record(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {decision === 'refuse' ? (
        <NumberedReasons reasons={REASONS.map((key) => say(key))} group={say('whyRefuse')} onPick={record} />
      ) : (
        <label>
          {say('newValue')}
          <input
            dir="auto"
            autoFocus
            value={value}
            maxLength={1000}
            onChange={(event) => setValue(event.target.value)}
          />
          <span className="quiet">
            <Said text={say('newValueHint', { text: claim.text })} />
          </span>
        </label>
      )}
      <label>
        {say(decision === 'refuse' ? 'reasonOther' : 'whyChange')}
        <input
          dir="auto"
          value={reason}
          maxLength={400}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="submit">{say('record')}</button>
        <button type="button" className="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
