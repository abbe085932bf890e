import { useState } from 'react';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { NumberedReasons } from '../../../../web/kit/numbered-reasons.tsx';
import { HIT_STATE_WORDS } from '../../../../web/language/codes.data.ts';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import type { Verdict } from './view.ts';

interface VerdictFormProps {
  readonly verdict: Verdict;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
}

/** The reason, which is kept: a number for the usual ones, or words of one's own. */
export function VerdictForm({ verdict, onCancel, onReason }: VerdictFormProps) {
  const { say, word } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const [reason, setReason] = useState('');
  const title = say('reasonFor', {
    verdict: word(HIT_STATE_WORDS[verdict.disposition], verdict.disposition),
  });
  useCommands([
    { id: 'hit.cancel', label: say('cancel'), group: say('group'), keys: 'Escape', run: onCancel },
  ]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onReason(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3>{title}</h3>
      <NumberedReasons reasons={verdict.reasons.map((key) => say(key))} group={title} onPick={onReason} />
      <label>
        {say('reasonOther')}
        <input
          dir="auto"
          value={reason}
          maxLength={4000}
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
