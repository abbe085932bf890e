import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../../../web/kit/commands.tsx';
import type { Verdict } from '../../../../core/words/index.ts';
import type { ComparedPair } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { VERDICT_KEYS } from './verdicts.ts';

interface VerdictReasonProps {
  readonly verdict: Verdict;
  readonly pair: ComparedPair;
  readonly isListed: boolean;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onRecord: (reason: string) => void;
}

/** Why: a usual reason by its number, or one's own words. What was written stays until it is kept. */
export function VerdictReason({ verdict, pair, isListed, busy, onCancel, onRecord }: VerdictReasonProps) {
  const { say } = useFusionSay();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Chosen by key it may be out of sight.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { label, reasons } = VERDICT_KEYS[verdict];
  const usual = isListed ? [] : reasons;
  useCommands([
    ...usual.map((key, index) => ({
      id: `judge reason ${key}`,
      label: say(key),
      group: say('groupJudge'),
      keys: String(index + 1),
      run: () => onRecord(say(key)),
    })),
    { id: 'judge cancel', label: say('cancel'), group: say('groupJudge'), keys: 'Escape', run: onCancel },
  ]);
  const contrary = pair.judgements.some((one) => !one.replaced && one.verdict !== verdict);
  return (
    <form
      ref={form}
      className="stack verdict-reason"
      aria-label={say(label)}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onRecord(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {contrary ? <p className="note warn">{say('contrary')}</p> : null}
      {usual.length === 0 ? null : (
        <ol className="reasons">
          {usual.map((key, index) => (
            <li key={key}>
              <button type="button" className="plain" disabled={busy} onClick={() => onRecord(say(key))}>
                <kbd>{index + 1}</kbd> {say(key)}
              </button>
            </li>
          ))}
        </ol>
      )}
      <label>
        {say(isListed ? 'reasonListed' : 'reasonOwn')}
        <input
          // By number the keys must reach the page; without numbers one writes at once.
          autoFocus={isListed}
          dir="auto"
          required
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" disabled={busy}>
          {say('record')}: {say(label)}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
