import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

interface SheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog over the page: Escape and a press outside close it, the focus returns to where it was. */
export function Sheet({ isOpen, ...shown }: SheetProps) {
  return isOpen ? <OpenSheet {...shown} /> : null;
}

/** The browser's own dialog: what is behind it cannot be reached by keys, pointer or reader. */
function OpenSheet({ onClose, title, children }: Omit<SheetProps, 'isOpen'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    // What asked for the focus has it by now; the browser would give it to whatever comes first.
    const wanted = shown.contains(document.activeElement) ? document.activeElement : shown;
    shown.close();
    shown.showModal();
    if (wanted instanceof HTMLElement) wanted.focus();
    return () => {
      shown.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [before]);
  return (
    <dialog
      open
      ref={dialog}
      className="sheet"
      tabIndex={-1}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="sheet-body">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
