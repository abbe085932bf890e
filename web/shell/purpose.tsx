import { useState } from 'react';
import { PURPOSE_WORDS } from '../language/codes.data.ts';
import { useSay } from '../kit/language.tsx';
import { useSession } from '../kit/session.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

interface PurposeDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Purpose and case: they stand in the log beside each reading (law 10). */
export function PurposeDialog({ isOpen, onClose }: PurposeDialogProps) {
  const { say } = useSay(SHELL_STRINGS, {});
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('purposeTitle')}>
      <PurposeForm onDone={onClose} />
    </Sheet>
  );
}

function PurposeForm({ onDone }: { readonly onDone: () => void }) {
  const { say, word } = useSay(SHELL_STRINGS, {});
  const { reason, setReason } = useSession();
  const [purpose, setPurpose] = useState(reason.purpose);
  const [caseRef, setCaseRef] = useState(reason.caseRef ?? '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setReason({ purpose, caseRef: caseRef.trim() === '' ? null : caseRef.trim() });
        onDone();
      }}
    >
      <p className="quiet">{say('purposeLead')}</p>
      <fieldset>
        <legend>{say('purpose')}</legend>
        {Object.entries(PURPOSE_WORDS).map(([code, words], index) => (
          <label key={code} className="choice">
            <input
              type="radio"
              name="purpose"
              value={code}
              // The dialog takes the focus; the choice is where it belongs.
              autoFocus={code === reason.purpose || (index === 0 && !(reason.purpose in PURPOSE_WORDS))}
              checked={purpose === code}
              onChange={() => setPurpose(code)}
            />
            {word(words, code)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('caseRef')}
        <input
          value={caseRef}
          maxLength={80}
          dir="auto"
          onChange={(event) => setCaseRef(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="submit">{say('set')}</button>
        <button type="button" className="plain" onClick={onDone}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
