import { useEffect, useState } from 'react';
import { COMMON_PROBLEMS } from '../language/problems.data.ts';
import type { ProblemWords } from '../language/problems.ts';
import { useSpoken } from './language.tsx';

type Tables = readonly ProblemWords[];

/** What any page may meet, also that the centre is out of reach, when nothing more can be brought. */
const COMMON: Tables = [COMMON_PROBLEMS];

let tables = COMMON;
let bring = (): Promise<Tables> => Promise.resolve(COMMON);

/** Where the tables of all slices come from: the frame knows them, the kit does not. */
export function bringProblemsBy(load: () => Promise<Tables>): void {
  bring = load;
}

/** The Urdu of what the centre says no to, brought once it is needed: an English page never asks for it. */
export function useProblemWords(): Tables {
  const { speech } = useSpoken();
  const [known, know] = useState(tables);
  const isWanted = speech.language === 'ur' && known === COMMON;
  useEffect(() => {
    if (!isWanted) return;
    void bring().then(
      (brought) => {
        tables = brought;
        know(tables);
      },
      // Out of reach: what is common is known, the rest stays English until the next problem asks again.
      () => know(COMMON),
    );
  }, [isWanted]);
  return known;
}
