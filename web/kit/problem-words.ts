import { useEffect, useState } from 'react';
import type { ProblemWords } from '../language/problems.ts';
import { useSpoken } from './language.tsx';

let tables: readonly ProblemWords[] = [];

/** The Urdu of what the centre says no to, brought once it is needed: an English page never asks for it. */
export function useProblemWords(): readonly ProblemWords[] {
  const { speech } = useSpoken();
  const [known, know] = useState(tables);
  const isWanted = speech.language === 'ur' && known.length === 0;
  useEffect(() => {
    if (!isWanted) return;
    void import('../problems.ts').then(
      ({ PROBLEM_WORDS }) => {
        tables = PROBLEM_WORDS;
        know(tables);
      },
      // The centre may be out of reach, which is then what is said here in English; the next problem asks again.
      () => know([]),
    );
  }, [isWanted]);
  return known;
}
