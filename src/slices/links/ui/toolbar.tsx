import { useState } from 'react';
import { foldName } from '../../../core/names/index.ts';
import { useLinksSay } from './say.ts';
import { hide, togglePin } from './acts.ts';
import { type Board, meantBy, useBoard } from './use-board.ts';
import { toggleTable } from './use-board-commands.ts';
import type { Layouts } from './use-layout.ts';

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
  readonly isOff?: boolean;
}

function Tool({ label, keys, run, isOff = false }: ToolProps) {
  return (
    <button type="button" className="tool" onClick={run} disabled={isOff}>
      {label} {keys === undefined ? null : <kbd>{keys}</kbd>}
    </button>
  );
}

/** The acts that are used most, by pointer; all of them are in the palette. */
export function Toolbar({ layouts }: { readonly layouts: Layouts }) {
  const { say } = useLinksSay();
  const board = useBoard();
  const { work, address, open } = board;
  const meant = meantBy(board);
  const { history } = work;
  return (
    <div className="graph-tools" role="toolbar" aria-label={say('tools')}>
      <Tool label={say('add')} keys="q" run={() => open({ kind: 'add' })} />
      <Tool label={say('expand')} keys="e" run={() => open({ kind: 'expand' })} isOff={meant.size === 0} />
      <Tool label={say('path')} keys="c" run={() => open({ kind: 'paths' })} isOff={meant.size !== 2} />
      <Tool
        label={say('pin')}
        keys="i"
        run={() => work.edit('pin', (chart) => togglePin(chart, meant))}
        isOff={meant.size === 0}
      />
      <Tool
        label={say('hide')}
        keys="h"
        run={() => work.edit('hide', (chart) => hide(chart, meant))}
        isOff={meant.size === 0}
      />
      <Tool label={say('group')} keys="m" run={() => open({ kind: 'group' })} isOff={meant.size < 2} />
      <Tool label={say('undo')} keys="u" run={work.undo} isOff={history.past.length === 0} />
      <Tool label={say('redo')} keys="⇧u" run={work.redo} isOff={history.future.length === 0} />
      {layouts.isRunning ? (
        <Tool label={say('stopLayout')} keys="1" run={layouts.stop} />
      ) : (
        <Tool label={say('force')} keys="1" run={() => layouts.run('force')} />
      )}
      <Tool label={say('levels')} keys="2" run={() => layouts.run('levels')} />
      <Tool label={say('circle')} keys="3" run={() => layouts.run('circle')} />
      <Tool label={say(address.isTable ? 'drawing' : 'table')} keys="t" run={() => toggleTable(board)} />
      <Tool label={say('save')} keys="s" run={() => open({ kind: 'save' })} />
      <Tool label={say('share')} run={() => open({ kind: 'share' })} isOff={board.saving === null} />
      <Tool label={say('history')} run={() => open({ kind: 'history' })} isOff={board.saving === null} />
      <Tool label={say('export')} keys="v" run={() => open({ kind: 'export' })} />
      <Find board={board} />
    </div>
  );
}

/** Chooses what bears the words in any of its names; Enter goes to the next of them. */
function Find({ board }: { readonly board: Board }) {
  const { say, count } = useLinksSay();
  const [words, setWords] = useState('');
  const wanted = foldName(words);
  const found =
    wanted === ''
      ? []
      : board.nodes.filter(({ thing }) =>
          [thing.caption, ...thing.names].some((name) => foldName(name).includes(wanted)),
        );
  const next = () => {
    const at = found.findIndex(({ key }) => key === board.current);
    const to = found[(at + 1) % Math.max(found.length, 1)];
    if (to === undefined) return;
    board.choose(found.map(({ key }) => key));
    board.goTo(to.key);
    const drawn = board.drawing.nodes.find(({ members }) => members.includes(to.key));
    if (drawn !== undefined) board.stage.current?.centre(drawn.key);
  };
  return (
    <form
      className="graph-find"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <label>
        {say('find')} <kbd>b</kbd>{' '}
        <input
          id="graph-find"
          type="search"
          dir="auto"
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      {wanted === '' ? null : <span role="status">{count('things', found.length)}</span>}
    </form>
  );
}
