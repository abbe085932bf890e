import type { EntityKind } from '../../../src/core/words/index.ts';

/** Shapes say what colours say: neither stands alone. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'ring'] as const;
export type Shape = (typeof SHAPES)[number];
/** Name of a colour; each theme has its own value for it. */
export type Hue = 'person' | 'organisation' | 'place' | 'event' | 'thing' | 'many';

/** What stands in a drawing: a thing, or several drawn together. */
export interface DrawnNode {
  readonly key: string;
  /** The things it stands for, by their keys in the chart. */
  readonly members: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly shape: Shape;
  readonly hue: Hue;
  readonly isPinned: boolean;
}

/** A line of a drawing: everything that ties what stands at its ends. */
export interface DrawnEdge {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  /** All of it is said with a hedge: alleged, denied, believed. */
  readonly isDashed: boolean;
  /** It says something of `b` by `a` only. */
  readonly isDirected: boolean;
  readonly width: number;
  readonly label: string;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const SHAPE_OF: Partial<Record<EntityKind, readonly [Shape, Hue]>> = {
  person: ['circle', 'person'],
  organisation: ['square', 'organisation'],
  place: ['diamond', 'place'],
  event: ['triangle', 'event'],
  operation: ['triangle', 'event'],
  programme: ['triangle', 'event'],
};

/** How a kind of thing is drawn. */
export const shapeOf = (kind: EntityKind): readonly [Shape, Hue] => SHAPE_OF[kind] ?? ['hexagon', 'thing'];
