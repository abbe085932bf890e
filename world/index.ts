import { buildWorld } from './build.ts';
import { AGENCY_THINGS, COMMUNITIES, OFFICERS, PARTIES, PURPOSES } from './parties.data.ts';
import { PAPER_THINGS, PLACE_THINGS } from './places.data.ts';
import { routineStory } from './routine/index.ts';
import { BOLAN } from './stories/bolan.data.ts';
import { COAST } from './stories/coast.data.ts';
import { DOCTOR } from './stories/doctor.data.ts';
import { FATHER_THINGS } from './stories/fathers.data.ts';
import { GULBELA } from './stories/gulbela.data.ts';
import { LONG } from './stories/long.data.ts';
import { MONEY } from './stories/money.data.ts';
import { NAMESAKES } from './stories/namesakes.data.ts';
import { PARTNERS } from './stories/partners.data.ts';
import { PRISON } from './stories/prison.data.ts';
import { SCREENS } from './stories/screens.data.ts';
import { VALDRIA } from './stories/valdria.data.ts';
import { STRUCTURED } from './structured.ts';
import type { World } from './types.ts';

export type * from './types.ts';

/** The seed of the exercise that ships with Watchfloor. */
export const EXERCISE_SEED = 20_261;

const STORIES = [
  GULBELA,
  BOLAN,
  MONEY,
  VALDRIA,
  COAST,
  NAMESAKES,
  PRISON,
  SCREENS,
  DOCTOR,
  PARTNERS,
  STRUCTURED,
  LONG,
];

/**
 * The synthetic exercise: agencies, officers, reports and the truth about them. Fictional people in real geography.
 * Pure: the same seed gives the same bytes.
 */
export function exerciseWorld(seed: number = EXERCISE_SEED): World {
  const stories = [...STORIES, routineStory(seed)];
  const { files, truth } = buildWorld(
    stories,
    [...PLACE_THINGS, ...AGENCY_THINGS, ...PAPER_THINGS, ...FATHER_THINGS],
    seed,
  );
  return {
    seed,
    parties: PARTIES,
    communities: COMMUNITIES,
    officers: OFFICERS,
    purposes: PURPOSES,
    files,
    truth,
  };
}
