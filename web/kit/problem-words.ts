import { useEffect, useState } from 'react';
import { namesCommand, type PageFixes } from '../language/page-fixes.ts';
import { COMMON_PROBLEMS } from '../language/problems.data.ts';
import type { ProblemWords } from '../language/problems.ts';
import { useSpoken } from './language.tsx';

/** How a page words what the centre says. */
export interface Wording {
  readonly urdu: readonly ProblemWords[];
  readonly fixes: PageFixes;
}

/** What any page may meet, also that the centre is out of reach, when nothing more can be brought. */
const COMMON: Wording = { urdu: [COMMON_PROBLEMS], fixes: {} };

let wording = COMMON;
let bring = (): Promise<Wording> => Promise.resolve(COMMON);

/** Where the tables of all slices come from: the frame knows them, the kit does not. */
export function bringProblemsBy(load: () => Promise<Wording>): void {
  bring = load;
}

/** The wording of pages for a sentence of the centre, brought once it is needed: an English page asks for it only where a command is named. */
export function useWording(sentence: string): Wording {
  const { speech } = useSpoken();
  const [known, know] = useState(wording);
  const isWanted = known === COMMON && (speech.language === 'ur' || namesCommand(sentence));
  useEffect(() => {
    if (!isWanted) return;
    void bring().then(
      (brought) => {
        wording = brought;
        know(wording);
      },
      // Out of reach: what is common is known, the rest stays English until the next problem asks again.
      () => know(COMMON),
    );
  }, [isWanted]);
  return known;
}
