import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, type RefObject, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useSpoken } from '../../../../web/kit/language.tsx';
import type { StageHandle } from '../../../../web/kit/graph/canvas.tsx';
import type { Drawing } from '../../../../web/kit/graph/drawing.ts';
import { MOST_DRAWN } from '../contract.ts';
import { type Address, addressOf } from './address.ts';
import { drawnFrom, type Look, looked, type Standing, standingOn } from './drawn.ts';
import { nameOf, type Thing, type Tie } from './things.ts';
import type { ChartWork } from './use-chart.ts';
import type { Saving } from './use-save.ts';
import type { ThingsHeld } from './use-things.ts';

export type Panel =
  | {
      readonly kind:
        | 'chosen'
        | 'add'
        | 'expand'
        | 'paths'
        | 'save'
        | 'share'
        | 'export'
        | 'group'
        | 'history';
    }
  /** Why two things are tied, by their ids as entities. */
  | { readonly kind: 'words'; readonly a: string; readonly b: string };

export interface Board {
  readonly work: ChartWork;
  readonly held: ThingsHeld;
  /** Null for a chart that is not kept yet. */
  readonly saving: Saving | null;
  readonly address: Address;
  readonly setAddress: (change: Readonly<Record<string, string | undefined>>) => void;
  readonly look: Look;
  readonly standing: readonly Standing[];
  /** What is in sight, in the order in which keys go through it: by name. */
  readonly nodes: readonly Standing[];
  readonly ties: readonly Tie[];
  readonly drawing: Drawing;
  /** Keys on the chart. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: Iterable<string>) => void;
  /** Where the keys are; null: nowhere. */
  readonly current: string | null;
  readonly goTo: (key: string | null) => void;
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
  readonly stage: RefObject<StageHandle | null>;
  readonly called: (thing: Thing) => string;
}

const BoardContext = createContext<Board | null>(null);
export const BoardProvider = BoardContext.Provider;

/** The chart that the page is about. @throws outside a BoardProvider */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('useBoard outside a BoardProvider');
  return board;
}

/** Address of the page, and how to change it without a step of history for every slide. */
function useAddress(): Pick<Board, 'address' | 'setAddress'> {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const address = useMemo(() => addressOf(search), [search]);
  const setAddress = useCallback(
    (change: Readonly<Record<string, string | undefined>>) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries({ ...before, ...change }).filter(
              ([, value]) => value !== undefined && value !== '',
            ),
          ),
        replace: true,
      }),
    [navigate],
  );
  return { address, setAddress };
}

/** Everything that the parts of the page share. */
export function useNewBoard(work: ChartWork, held: ThingsHeld, saving: Saving | null): Board {
  const { speech } = useSpoken();
  const { address, setAddress } = useAddress();
  const [chosenKeys, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [current, goTo] = useState<string | null>(null);
  const [panel, open] = useState<Panel>({ kind: 'chosen' });
  const stage = useRef<StageHandle | null>(null);
  const { language } = speech;
  const { from, to, without } = address;
  const { things } = held;
  const { chart } = work;
  const look = useMemo<Look>(
    () => ({ from, to, without, language, most: MOST_DRAWN }),
    [from, to, without, language],
  );
  const called = useCallback((thing: Thing) => nameOf(thing, language), [language]);
  const standing = useMemo(() => standingOn(chart, things), [chart, things]);
  const found = useMemo(() => looked(standing, things, look), [standing, things, look]);
  const nodes = useMemo(() => {
    const named = found.nodes.map((node) => ({ node, name: called(node.thing) }));
    const collator = new Intl.Collator(language);
    named.sort((a, b) => collator.compare(a.name, b.name) || (a.node.key < b.node.key ? -1 : 1));
    return named.map(({ node }) => node);
  }, [found, called, language]);
  const drawing = useMemo(() => drawnFrom(chart, found, look), [chart, found, look]);
  const chosen = useMemo(() => {
    const there = new Set(standing.map(({ key }) => key));
    return new Set([...chosenKeys].filter((key) => there.has(key)));
  }, [chosenKeys, standing]);
  const choose = useCallback((keys: Iterable<string>) => setChosen(new Set(keys)), []);
  return {
    work,
    held,
    saving,
    address,
    setAddress,
    look,
    standing,
    nodes,
    ties: found.ties,
    drawing,
    chosen,
    choose,
    current: current !== null && nodes.some(({ key }) => key === current) ? current : null,
    goTo,
    panel,
    open,
    stage,
    called,
  };
}

/** What an act is about: what is chosen, else what the keys are at. */
export const meantBy = ({ chosen, current }: Board): ReadonlySet<string> =>
  chosen.size > 0 ? chosen : new Set(current === null ? [] : [current]);
