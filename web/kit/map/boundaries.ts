import type { BoundaryView } from '../../../src/slices/incidents/contract.ts';
import { BOUNDARIES, type LineStyle } from './boundaries.data.ts';

/** What an area of the shipped geography says of itself. */
export interface AreaProperties {
  readonly country: string;
  /** Who administers it: a country, or a part of Jammu and Kashmir. */
  readonly unit: string;
  readonly en: string;
  readonly ur: string | null;
}

/** How the line between two areas is drawn in a view. A line at the outer edge has the same area on both sides. */
export function lineStyle(
  view: BoundaryView,
  a: AreaProperties,
  b: AreaProperties,
  isEdge: boolean,
): LineStyle {
  if (isEdge) return 'international';
  if (a.unit === b.unit) return 'internal';
  return BOUNDARIES[view].lines[[a.unit, b.unit].toSorted().join('|')] ?? 'international';
}
