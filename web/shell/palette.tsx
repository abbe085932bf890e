import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAllCommands } from '../kit/commands.tsx';
import { useSay } from '../kit/language.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { matching } from './matching.ts';
import { SHELL_STRINGS } from './strings.data.ts';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every command of the page by name, and a search for anything else that is typed. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const { say } = useSay(SHELL_STRINGS, {});
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('palette')}>
      <PaletteList onClose={onClose} />
    </Sheet>
  );
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly keys: string | null;
  readonly run: () => void;
}

/** The commands that fit what is typed, and a search for it as the last row. */
function useRows(text: string): readonly Row[] {
  const { say } = useSay(SHELL_STRINGS, {});
  const { all } = useAllCommands();
  const navigate = useNavigate();
  const found = matching(all, text, ({ label }) => label);
  if (text.trim() === '') return found;
  const search = {
    id: 'search-for',
    label: say('paletteSearch', { text: text.trim() }),
    keys: null,
    run: () => void navigate({ to: '/search', search: { q: text.trim() } }),
  };
  return [...found, search];
}

function PaletteList({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSay(SHELL_STRINGS, {});
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const rows = useRows(text);
  const chosen = Math.min(at, rows.length - 1);
  const run = (index: number) => {
    onClose();
    // After the dialog has given the focus back: the command may take it.
    setTimeout(() => rows[index]?.run(), 0);
  };
  return (
    <div className="stack">
      <input
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-rows"
        aria-activedescendant={rows.length === 0 ? undefined : `palette-${chosen}`}
        aria-label={say('paletteHint')}
        placeholder={say('paletteHint')}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0) {
            event.preventDefault();
            setAt((chosen + step + rows.length) % rows.length);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            run(chosen);
          }
        }}
      />
      <ul id="palette-rows" role="listbox" aria-label={say('palette')} className="palette-rows">
        {rows.map(({ id, label, keys }, index) => (
          <li
            key={id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => run(index)}
          >
            <span dir="auto">{label}</span>
            {keys === null ? null : <kbd dir="ltr">{keys}</kbd>}
          </li>
        ))}
      </ul>
    </div>
  );
}
