import { ExportButton } from '../../../../../web/kit/print-button.tsx';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';

/** The chart as a file: read anew by the centre up to a marking, signed and logged; where things stand goes with it. */
export function ExportPanel() {
  const { say } = useLinksSay();
  const board = useBoard();
  return (
    <PanelFrame title={say('exportTitle')}>
      <p className="quiet">{say('exportLead')}</p>
      {board.nodes.length === 0 ? null : (
        <p>
          <ExportButton
            kind="chart"
            of={board.saving?.view.title ?? say('draft')}
            ids={board.nodes.map(({ thing }) => thing.id)}
            places={board.nodes.map(({ thing, at: [x, y] }) => ({ id: thing.id, x, y }))}
          />{' '}
          <span className="quiet">{say('exportSigned')}</span>
        </p>
      )}
    </PanelFrame>
  );
}
