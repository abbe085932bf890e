import { type FormEvent, useEffect, useRef, useState } from 'react';
import { group } from '../acts.ts';
import { useLinksSay } from '../say.ts';
import { meantBy, useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';

/** What is chosen as one, under a name. */
export function GroupPanel() {
  const { say, count } = useLinksSay();
  const board = useBoard();
  const [keys] = useState(() => meantBy(board));
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const make = (event: FormEvent) => {
    event.preventDefault();
    board.work.edit('group', (chart) => group(chart, keys, name.trim()));
    board.open({ kind: 'chosen' });
  };
  return (
    <PanelFrame title={say('group')} takesFocus={false}>
      <form onSubmit={make} className="stack">
        <p>{count('chosen', keys.size)}</p>
        <label>
          {say('groupName')}
          <input
            ref={field}
            dir="auto"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit" disabled={keys.size < 2 || name.trim() === ''}>
          {say('group')}
        </button>
      </form>
    </PanelFrame>
  );
}
