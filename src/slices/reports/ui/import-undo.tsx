import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Answer } from '../../../../web/kit/api.ts';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Loading, ProblemNote } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { ImportStatus, UndoPreview } from '../contract.ts';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';

interface UndoFormProps {
  readonly one: ImportStatus;
  readonly onDone: () => void;
}

/** The way back: what an undo would touch, why it is done, and the way forth again. */
export function UndoForm({ one, onDone }: UndoFormProps) {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const asks = useAsk();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isUndone = one.state === 'undone';
  const act = useMutation({
    mutationFn: () =>
      asks<Answer<ImportStatus>>(`/api/imports/${one.id}/${isUndone ? 'redo' : 'undo'}`, {
        method: 'POST',
        body: { reason: reason.trim() },
      }),
    onSuccess: () => {
      setReason('');
      setOpen(false);
      onDone();
    },
  });
  const open = () => {
    setOpen(true);
    // Where the form stands already; a fresh one takes the focus as it appears.
    field.current?.focus();
  };
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const title = say(isUndone ? 'redo' : 'undo');
  useCommands([{ id: 'import.undo', label: title, group: say('group'), keys: 'u', run: open }]);
  return (
    <section aria-labelledby="undo">
      <h2 id="undo">{title}</h2>
      {isUndone ? null : <p>{say('undoLead')}</p>}
      {isOpen ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') act.mutate();
          }}
        >
          {isUndone ? null : <Touched id={one.id} />}
          <label>
            {say('reason')}
            <input
              ref={field}
              dir="auto"
              required
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          {act.error === null ? null : <ProblemNote error={act.error} />}
          <div>
            <button type="submit" disabled={act.isPending}>
              {isUndone ? say('redo') : say('doUndo')}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" onClick={open}>
          {isUndone ? say('redo') : say('openUndo')} <kbd>u</kbd>
        </button>
      )}
    </section>
  );
}

/** What left the centre is not reached by an undo. */
const OUTSIDE: ReadonlySet<string> = new Set(['editions', 'partners']);

function Touched({ id }: { readonly id: string }) {
  const { say, count } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const seen = useAnswer<UndoPreview>(`/api/imports/${id}/undo`);
  if (seen.isPending) return <Loading />;
  if (seen.isError) return <ProblemNote error={seen.error} again={() => void seen.refetch()} />;
  const { touched, left } = seen.data.value;
  return (
    <div className="note">
      <p>{touched.length === 0 ? say('undoNothing') : say('undoTouches')}</p>
      <ul>
        {touched.map(({ what, count: n }) => (
          <li key={what}>{count(what, n)}</li>
        ))}
        {left === 0 ? null : (
          <li>
            {count('reports', left)} {say('stayAsTheyAre')}
          </li>
        )}
      </ul>
      {touched.some(({ what }) => OUTSIDE.has(what)) ? (
        <p>
          {say('recallHint')} <Link to="/recalls">{say('toRecalls')}</Link>
        </p>
      ) : null}
    </div>
  );
}
