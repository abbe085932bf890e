import { type ReactNode, useEffect, useRef } from 'react';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';

interface PanelFrameProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The heading takes the focus when it opens: a key opened it. Not for what follows the choice. */
  readonly takesFocus?: boolean;
}

/** A part beside the chart, with a heading and a way out. */
export function PanelFrame({ title, children, takesFocus = true }: PanelFrameProps) {
  const { say } = useLinksSay();
  const { open, panel } = useBoard();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, panel]);
  return (
    <section aria-labelledby="graph-panel-title" className="graph-panel-body">
      <div className="row">
        <h2 id="graph-panel-title" ref={heading} tabIndex={-1} className="grow">
          {title}
        </h2>
        {panel.kind === 'chosen' ? null : (
          <button type="button" className="plain" onClick={() => open({ kind: 'chosen' })}>
            {say('close')} <kbd>Esc</kbd>
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
