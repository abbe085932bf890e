import type { Marking } from './marking.ts';

/** A report on its way to another party. */
export interface Journey {
  readonly marking: Marking;
  /** The report's own party is one of this centre. */
  readonly own: boolean;
  /** The country of this node, and of the one it would go to; null: it may be any. */
  readonly from: string;
  readonly to: string | null;
}

/** Controls under which a report does not travel by itself; a person may still hand it over under another marking. */
const STAYS: Readonly<Record<string, (journey: Journey) => boolean>> = {
  'EYES-ONLY': () => true,
  'NO-DISSEMINATION-ABROAD': ({ from, to }) => from !== to,
  'NO-ONWARD': ({ own }) => !own,
  ORCON: ({ own }) => !own,
};

/** Why a report stays here though the partner might read it; empty = it may travel. */
export function keptBy(journey: Journey): string[] {
  return journey.marking.controls.filter((code) => STAYS[code]?.(journey) === true);
}
