import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { Drawing } from '../../../../web/kit/graph/drawing.ts';
import { Loading, ProblemNote } from '../../../../web/kit/parts.tsx';
import { placeAt } from './acts.ts';
import { endsOfLine } from './drawn.ts';
import { Legend } from './legend.tsx';
import { AddPanel } from './panels/add-panel.tsx';
import { ChosenPanel } from './panels/chosen-panel.tsx';
import { ExpandPanel } from './panels/expand-panel.tsx';
import { ExportPanel } from './panels/export-panel.tsx';
import { GroupPanel } from './panels/group-panel.tsx';
import { HistoryPanel } from './panels/history-panel.tsx';
import { PathsPanel } from './panels/paths-panel.tsx';
import { SavePanel } from './panels/save-panel.tsx';
import { SharePanel } from './panels/share-panel.tsx';
import { WordsPanel } from './panels/words-panel.tsx';
import { Relations } from './relations.tsx';
import { useLinksSay } from './say.ts';
import { ChartTable } from './table.tsx';
import { Timeline } from './timeline.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Board, BoardProvider, useBoard, useNewBoard } from './use-board.ts';
import { useBoardCommands } from './use-board-commands.ts';
import type { ChartWork } from './use-chart.ts';
import { useLayout } from './use-layout.ts';
import type { Saving } from './use-save.ts';
import { useThings } from './use-things.ts';
import { drawsHere } from './webgl.ts';
import './links.css';

/** Asked for with the page: it comes while the chart is read. */
const canvas = import('../../../../web/kit/graph/canvas.tsx');
const GraphCanvas = lazy(() => canvas);

interface DeskProps {
  readonly work: ChartWork;
  readonly saving: Saving | null;
  /** What stands above: title and state of the chart. */
  readonly head: ReactNode;
  /** What stands in the place of a chart with nothing on it. */
  readonly empty: ReactNode;
}

/** A chart with its tools, as a drawing or as a table, and beside it what is known of what is chosen. */
export function Desk({ work, saving, head, empty }: DeskProps) {
  const held = useThings(work.chart);
  const board = useNewBoard(work, held, saving);
  const layouts = useLayout(board);
  useBoardCommands(board, layouts);
  const { standing, address } = board;
  const isTable = address.isTable || !drawsHere();
  return (
    <BoardProvider value={board}>
      {head}
      <Toolbar layouts={layouts} />
      {held.error === null ? null : <ProblemNote error={held.error} again={held.again} />}
      <div className="graph-desk">
        <div className="graph-stage">
          {standing.length === 0 && held.isLoading ? <Loading /> : null}
          {standing.length === 0 && !held.isLoading ? (
            empty
          ) : isTable ? (
            <ChartTable />
          ) : (
            <Drawn board={board} />
          )}
        </div>
        <aside className="graph-panel">
          <PanelBody />
          <Relations />
        </aside>
      </div>
      {standing.length === 0 ? null : <Timeline />}
    </BoardProvider>
  );
}

function Drawn({ board }: { readonly board: Board }) {
  const { say, count } = useLinksSay();
  const { drawing, chosen, current, stage, work, nodes, ties, standing } = board;
  const shown = useMemo(() => signsOf(drawing, chosen, current), [drawing, chosen, current]);
  const members = (key: string) => drawing.nodes.find((node) => node.key === key)?.members ?? [];
  const hidden = standing.filter(({ isHidden }) => isHidden).length;
  return (
    <>
      <Suspense fallback={<Loading />}>
        <GraphCanvas
          drawing={drawing}
          selected={shown}
          label={`${say('title')}: ${count('things', nodes.length)}, ${count('ties', ties.length)}`}
          stage={stage}
          events={{
            pick: (key, adds) => {
              const own = new Set(members(key));
              board.choose(adds ? chosen.symmetricDifference(own) : own);
              board.goTo([...own][0] ?? null);
              board.open({ kind: 'chosen' });
            },
            pickEdge: (key) => {
              const [a, b] = endsOfLine(key).map((end) => new Set(members(end)));
              const ids = (keys: ReadonlySet<string> | undefined) =>
                new Set(standing.filter((one) => keys?.has(one.key)).map(({ thing }) => thing.id));
              const [one, other] = [ids(a), ids(b)];
              const tie = ties.find(
                ({ from, to }) => (one.has(from) && other.has(to)) || (one.has(to) && other.has(from)),
              );
              if (tie !== undefined) board.open({ kind: 'words', a: tie.from, b: tie.to });
            },
            pickNothing: () => board.choose([]),
            open: (key) => {
              board.choose(members(key));
              board.open({ kind: 'expand' });
            },
            drop: (key, x, y) => {
              const node = drawing.nodes.find((one) => one.key === key);
              if (node === undefined) return;
              // What is drawn together moves together.
              const own = new Map(standing.map((one) => [one.key, one.at]));
              const moved = node.members.map((member) => {
                const [mx, my] = own.get(member) ?? [node.x, node.y];
                return [member, [mx + x - node.x, my + y - node.y]] as const;
              });
              work.edit('move', (chart) => placeAt(chart, moved));
            },
          }}
        />
      </Suspense>
      <p className="quiet graph-counts" role="status" hidden={standing.length === 0}>
        {count('things', nodes.length)} · {count('ties', ties.length)}
        {hidden === 0 ? '' : ` · ${count('hidden', hidden)}`}
        {drawing.nodes.some(({ key, members: own }) => own.length > 1 && !key.startsWith('g '))
          ? ` · ${say('together')}`
          : ''}
      </p>
      <Legend />
    </>
  );
}

/** Signs under which what is chosen, and what the keys are at, is drawn. */
function signsOf(drawing: Drawing, chosen: ReadonlySet<string>, current: string | null): ReadonlySet<string> {
  if (chosen.size === 0 && current === null) return new Set();
  return new Set(
    drawing.nodes.flatMap(({ key, members }) =>
      members.some((member) => chosen.has(member) || member === current) ? key : [],
    ),
  );
}

function PanelBody() {
  const { panel } = useBoard();
  switch (panel.kind) {
    case 'words':
      return <WordsPanel a={panel.a} b={panel.b} />;
    case 'chosen':
      return <ChosenPanel />;
    case 'add':
      return <AddPanel />;
    case 'expand':
      return <ExpandPanel />;
    case 'paths':
      return <PathsPanel />;
    case 'group':
      return <GroupPanel />;
    case 'save':
      return <SavePanel />;
    case 'share':
      return <SharePanel />;
    case 'history':
      return <HistoryPanel />;
    case 'export':
      return <ExportPanel />;
  }
}
