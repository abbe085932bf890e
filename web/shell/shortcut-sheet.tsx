import { useState } from 'react';
import { type Command, useAllCommands } from '../kit/commands.tsx';
import { clashOf, strokeOf } from '../kit/keys.ts';
import { useSay } from '../kit/language.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

interface ShortcutSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every key of the page, by group; each can be changed and is remembered on this machine. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps) {
  const { say } = useSay(SHELL_STRINGS, {});
  const { all, rebind } = useAllCommands();
  const bound = all.filter(({ keys }) => keys !== null);
  const groups = [...new Set(bound.map(({ group }) => group))];
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('sheet')}>
      <p className="quiet">{say('sheetLead')}</p>
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl className="keys">
            {bound
              .filter((command) => command.group === group)
              .map((command) => (
                <KeyRow key={command.id} command={command} />
              ))}
          </dl>
        </section>
      ))}
      <button type="button" className="plain" onClick={() => all.forEach(({ id }) => rebind(id, null))}>
        {say('standardKeys')}
      </button>
    </Sheet>
  );
}

function KeyRow({ command }: { readonly command: Command }) {
  const { say } = useSay(SHELL_STRINGS, {});
  const { all, rebind } = useAllCommands();
  const [asking, setAsking] = useState(false);
  const [clash, setClash] = useState<string | null>(null);
  return (
    <div>
      <dt>{command.label}</dt>
      <dd>
        <button
          type="button"
          className="key"
          aria-label={`${command.label}: ${command.keys ?? ''}`}
          onClick={() => {
            setAsking(true);
            setClash(null);
          }}
          onBlur={() => setAsking(false)}
          onKeyDown={(event) => {
            if (!asking) return;
            const stroke = strokeOf(event);
            if (stroke === null || stroke === 'Tab') return;
            event.preventDefault();
            event.stopPropagation();
            setAsking(false);
            if (stroke === 'Escape') return;
            const other = clashOf(all, command.id, stroke);
            if (other === null) rebind(command.id, stroke);
            else setClash(say('clash', { keys: stroke, label: other.label }));
          }}
        >
          {asking ? say('pressKey') : <kbd dir="ltr">{command.keys}</kbd>}
        </button>
        {clash === null ? null : (
          <span className="quiet" role="alert">
            {clash}
          </span>
        )}
      </dd>
    </div>
  );
}
