import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { groupKey } from '../../../core/graph/index.ts';
import { type Command, useCommands } from '../../../../web/kit/commands.tsx';
import { stepped } from '../../../../web/kit/step.ts';
import { hide, remove, showAll, toggleGroup, togglePin, ungroup } from './acts.ts';
import { useLinksSay } from './say.ts';
import type { LINKS_STRINGS } from './strings.data.ts';
import { type Board, meantBy, type Panel } from './use-board.ts';
import type { Layouts } from './use-layout.ts';

type Row = readonly [keys: string | null, label: keyof typeof LINKS_STRINGS, run: () => void];

const openTo = (board: Board, kind: Exclude<Panel['kind'], 'words'>) => () => board.open({ kind });

/** Steps through what is in sight; the drawing follows. */
function go(board: Board, step: 1 | -1): void {
  const { nodes, current, goTo, stage, open } = board;
  const at = nodes.findIndex(({ key }) => key === current);
  const next = nodes[stepped(nodes.length, at, step)];
  if (next === undefined) return;
  goTo(next.key);
  open({ kind: 'chosen' });
  const drawn = board.drawing.nodes.find(({ members }) => members.includes(next.key));
  if (drawn !== undefined) stage.current?.centre(drawn.key);
}

/** Chooses everything that is tied to what is meant, and that. */
function chooseTied(board: Board): void {
  const meant = meantBy(board);
  const ids = new Set(board.standing.filter(({ key }) => meant.has(key)).map(({ thing }) => thing.id));
  const near = new Set(
    board.ties.flatMap(({ from, to }) => (ids.has(from) || ids.has(to) ? [from, to] : [])),
  );
  board.choose(board.nodes.filter(({ thing }) => near.has(thing.id)).map(({ key }) => key));
}

/** Opens who says so: of two things what ties them, of one its first tie that has not been opened yet. */
function openWords(board: Board): void {
  const meant = meantBy(board);
  const ids = board.standing.filter(({ key }) => meant.has(key)).map(({ thing }) => thing.id);
  const own = new Set(ids);
  const fits = ({ from, to }: { from: string; to: string }) =>
    ids.length > 1 ? own.has(from) && own.has(to) : own.has(from) || own.has(to);
  const ties = board.ties.filter(fits);
  const { panel } = board;
  const at =
    panel.kind === 'words' ? ties.findIndex(({ from, to }) => from === panel.a && to === panel.b) : -1;
  const tie = ties[(at + 1) % Math.max(ties.length, 1)];
  if (tie !== undefined) board.open({ kind: 'words', a: tie.from, b: tie.to });
}

/** Keys of the page, each an act that the table and the drawing share. */
export function useBoardCommands(board: Board, layouts: Layouts): void {
  const { say } = useLinksSay();
  const navigate = useNavigate();
  const { work, chosen, current, choose, stage } = board;
  const onMeant = (
    name: string,
    edit: (chart: Board['work']['chart'], ids: ReadonlySet<string>) => typeof chart,
  ) => {
    const ids = meantBy(board);
    if (ids.size > 0) work.edit(name, (before) => edit(before, ids));
  };
  const { chart } = work;
  const groupOf = board.standing.find(({ key }) => meantBy(board).has(key))?.group ?? null;
  const thing = board.standing.find(({ key }) => meantBy(board).has(key))?.thing;
  const rows: readonly Row[] = [
    ['j', 'next', () => go(board, 1)],
    ['k', 'previous', () => go(board, -1)],
    ['x', 'choose', () => current !== null && choose(chosen.symmetricDifference(new Set([current])))],
    ['a', 'chooseAll', () => choose(board.nodes.map(({ key }) => key))],
    ['n', 'chooseTied', () => chooseTied(board)],
    ['w', 'words', () => openWords(board)],
    ['o', 'openCard', () => thing && void navigate({ to: '/entities/$id', params: { id: thing.id } })],
    ['e', 'expand', openTo(board, 'expand')],
    ['c', 'path', openTo(board, 'paths')],
    ['q', 'add', openTo(board, 'add')],
    ['i', 'pin', () => onMeant('pin', togglePin)],
    ['h', 'hide', () => onMeant('hide', hide)],
    ['shift+h', 'showAll', () => work.edit('show', showAll)],
    ['m', 'group', openTo(board, 'group')],
    ['shift+m', 'ungroup', () => onMeant('ungroup', ungroup)],
    [
      'y',
      'toggleGroup',
      () =>
        groupOf !== null &&
        chart.has(groupKey(groupOf, 'name')) &&
        work.edit('group', (now) => toggleGroup(now, groupOf)),
    ],
    ['Delete', 'remove', () => onMeant('remove', remove)],
    ['u', 'undo', work.undo],
    ['shift+u', 'redo', work.redo],
    ['1', 'force', () => (layouts.isRunning ? layouts.stop() : layouts.run('force'))],
    ['2', 'levels', () => layouts.run('levels')],
    ['3', 'circle', () => layouts.run('circle')],
    ['f', 'fit', () => stage.current?.fit()],
    ['+', 'closer', () => stage.current?.zoom(0.7)],
    ['-', 'farther', () => stage.current?.zoom(1.4)],
    ['t', board.address.isTable ? 'drawing' : 'table', () => toggleTable(board)],
    ['b', 'find', () => document.querySelector<HTMLInputElement>('#graph-find')?.focus()],
    ['s', 'save', openTo(board, 'save')],
    [null, 'share', openTo(board, 'share')],
    [null, 'history', openTo(board, 'history')],
    ['v', 'export', openTo(board, 'export')],
  ];
  useCommands(
    rows.map(
      ([keys, label, run]): Command => ({
        id: `graph ${label}`,
        label: say(label),
        group: say('groupGraph'),
        keys,
        run,
      }),
    ),
  );
  useEscape(board);
}

export function toggleTable({ address, setAddress }: Board): void {
  setAddress({ view: address.isTable ? undefined : 'table', renderer: undefined });
}

/** Escape closes what is open beside the chart, then lets go of what is chosen. It works in fields too. */
function useEscape(board: Board): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (board.panel.kind === 'chosen') board.choose([]);
      else board.open({ kind: 'chosen' });
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
