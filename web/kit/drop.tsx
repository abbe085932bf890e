import { type DragEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useCommands } from './commands.tsx';

/** What a place does with files dropped on it, to be spread over its element; `isOver` while some are held above it. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const on = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { isOver, on };
}

interface ChooseProps {
  /** Of the command, in the palette and on the sheet of shortcuts. */
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** Endings that the chooser of the system offers. */
  readonly accept?: string;
  readonly isMultiple: boolean;
  readonly isQuiet?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files chosen by a button, or by `o`. The same file may be chosen again. */
export function ChooseFiles({ id, group, label, accept, isMultiple, isQuiet = false, onFiles }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  useCommands(
    useMemo(() => [{ id, label, group, keys: 'o', run: () => input.current?.click() }], [id, label, group]),
  );
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        className="unseen"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={isQuiet ? 'quiet-button' : undefined}
        onClick={() => input.current?.click()}
      >
        {label} <kbd>o</kbd>
      </button>
    </>
  );
}

interface DropProps extends ChooseProps {
  /** What may be dropped here. */
  readonly words: string;
  readonly children?: ReactNode;
}

/** A place for files: dropped on it, or chosen. */
export function DropPlace({ words, children, ...choose }: DropProps) {
  const { isOver, on } = useDrop(choose.onFiles);
  return (
    <section aria-label={words} className={isOver ? 'drop over' : 'drop'} {...on}>
      <p>{words}</p>
      <ChooseFiles {...choose} />
      {children}
    </section>
  );
}
