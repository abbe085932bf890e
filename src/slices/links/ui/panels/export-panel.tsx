import { useState } from 'react';
import type { Answer } from '../../../../../web/kit/api.ts';
import { download } from '../../../../../web/kit/download.ts';
import { MarkingMark, ProblemNote } from '../../../../../web/kit/parts.tsx';
import { ExportButton } from '../../../../../web/kit/print-button.tsx';
import { useAsk } from '../../../../../web/kit/session.tsx';
import { EXPORT_FORMATS, type ExportFormat, type ExportGrant } from '../../contract.ts';
import { csvFile, graphmlFile, jsonFile, type Leaving } from '../export/files.ts';
import { pngFile, svgFile } from '../export/picture.ts';
import { useLinksSay } from '../say.ts';
import { type Board, useBoard } from '../use-board.ts';
import { asError } from '../use-things.ts';
import { PanelFrame } from './panel.tsx';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  graphml: 'application/xml',
  csv: 'text/csv',
  json: 'application/json',
};

/** The chart as a file: read anew, logged by the centre, written here under the marking of that reading. */
export function ExportPanel() {
  const { say } = useLinksSay();
  const board = useBoard();
  const asks = useAsk();
  const [error, setError] = useState<Error | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const leave = async (format: ExportFormat) => {
    const ids = board.nodes.map(({ key }) => key);
    const body = { ids, format };
    const { value, marking } = await asks<Answer<ExportGrant>>('/api/graph/exports', {
      method: 'POST',
      body,
    });
    const title = board.saving?.view.title ?? say('draft');
    const blob = await fileOf(format, { title, marking, grant: value }, board);
    download(`chart.${format}`, blob);
    setWritten(marking);
    setError(null);
  };
  return (
    <PanelFrame title={say('exportTitle')}>
      <p className="quiet">{say('exportLead')}</p>
      <div className="row">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            disabled={board.nodes.length === 0}
            onClick={() => {
              leave(format).catch((thrown: unknown) => setError(asError(thrown)));
            }}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </div>
      {board.nodes.length === 0 ? null : (
        <p>
          <ExportButton
            kind="chart"
            of={board.saving?.view.title ?? say('draft')}
            ids={board.nodes.map(({ thing }) => thing.id)}
          />{' '}
          <span className="quiet">{say('exportSigned')}</span>
        </p>
      )}
      {error === null ? null : <ProblemNote error={error} />}
      {written === null ? null : (
        <p role="status">
          {say('exported', { marking: '' })} <MarkingMark marking={written} />
        </p>
      )}
    </PanelFrame>
  );
}

async function fileOf(format: ExportFormat, leaving: Leaving, board: Board): Promise<Blob> {
  if (format === 'png') return pngFile(svgFile(board.drawing, leaving));
  return new Blob([textOf(format, leaving, board)], { type: `${TYPES[format]};charset=utf-8` });
}

function textOf(format: Exclude<ExportFormat, 'png'>, leaving: Leaving, board: Board): string {
  switch (format) {
    case 'svg':
      return svgFile(board.drawing, leaving);
    case 'graphml':
      return graphmlFile(leaving);
    case 'csv':
      // A spreadsheet takes it for UTF-8 by its mark.
      return `\u{FEFF}${csvFile(leaving)}`;
    case 'json':
      return jsonFile(leaving, Object.fromEntries(board.nodes.map(({ thing, at }) => [thing.id, at])));
  }
}
