import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { useColours } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { Stage, type StageEvents } from './stage.ts';

export type StageHandle = Pick<Stage, 'fit' | 'zoom' | 'centre' | 'move' | 'sigma'>;

interface GraphCanvasProps {
  readonly drawing: Drawing;
  readonly selected: ReadonlySet<string>;
  readonly label: string;
  readonly events: StageEvents;
  readonly stage: RefObject<StageHandle | null>;
}

/** A graph drawn by WebGL. Everything that it shows and does, the table beside it does too: it is hidden from readers of the screen. */
export default function GraphCanvas({ drawing, selected, label, events, stage }: GraphCanvasProps) {
  const colours = useColours();
  const box = useRef<HTMLDivElement>(null);
  const made = useRef<Stage | null>(null);
  const latest = useRef(events);
  latest.current = events;
  const first = useRef(colours);
  useEffect(() => {
    if (box.current === null) return;
    const one = new Stage(box.current, first.current, {
      pick: (key, adds) => latest.current.pick(key, adds),
      pickEdge: (key) => latest.current.pickEdge(key),
      pickNothing: () => latest.current.pickNothing(),
      open: (key) => latest.current.open(key),
      drop: (key, x, y) => latest.current.drop(key, x, y),
    });
    made.current = one;
    return () => {
      made.current = null;
      one.end();
    };
  }, []);
  useImperativeHandle<StageHandle | null, StageHandle | null>(stage, () => made.current, []);
  useEffect(() => made.current?.show(drawing), [drawing]);
  useEffect(() => made.current?.select(selected), [selected, drawing]);
  useEffect(() => made.current?.recolour(colours), [colours]);
  return <div ref={box} className="graph-canvas" role="img" aria-label={label} dir="ltr" />;
}
