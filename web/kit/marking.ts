import { joinAll, parseMarking, renderMarking } from '../../src/core/marking/index.ts';
import { LEVEL_NAMES } from '../../src/core/marking/syntax.ts';

/** Shown where a marking cannot be understood: most closed, never blank. */
const MOST_CLOSED = 'TOP SECRET//REL TO NONE';

/** The join of rendered markings, rendered; null of none. One that is not understood closes the whole (fail closed). */
export function highestOf(markings: readonly string[]): string | null {
  if (markings.length === 0) return null;
  if (markings.length === 1) return markings[0] ?? null;
  const read = markings.map((text) => parseMarking(text));
  const parsed = read.flatMap((one) => (one.ok ? [one.marking] : []));
  return parsed.length < read.length ? MOST_CLOSED : renderMarking(joinAll(parsed));
}

/** 0 to 4 of a rendered marking; what is not understood counts as the highest. */
export function levelOfMarking(marking: string): number {
  const level = (LEVEL_NAMES as readonly string[]).indexOf(marking.split('//')[0] ?? '');
  return level < 0 ? LEVEL_NAMES.length - 1 : level;
}

/** Compartments of a rendered marking; none where it is not understood. */
export function compartmentsOfMarking(marking: string): readonly string[] {
  const read = parseMarking(marking);
  return read.ok ? read.marking.compartments : [];
}

/** A marking cut into what decides handling and what can be counted: pages of many reports have dozens of audiences. */
export interface ShortMarking {
  readonly kept: readonly string[];
  readonly audiences: number;
  readonly originators: number;
}

export function shortMarking(marking: string): ShortMarking {
  const segments = marking.split('//');
  return {
    kept: segments.filter((one) => !/^(?:REL TO|ORIG) /.test(one)),
    audiences: segments.filter((one) => one.startsWith('REL TO ')).length,
    originators: segments.find((one) => one.startsWith('ORIG '))?.split(', ').length ?? 0,
  };
}
