import { PROBLEMS, type ProblemCode } from '../src/core/formats/problems.ts';
import { PROBLEMS_UR } from '../src/core/formats/problems-ur.data.ts';
import { AGENCIES_PROBLEMS } from '../src/slices/agencies/ui/problems.data.ts';
import { DESIGNATIONS_PROBLEMS } from '../src/slices/designations/ui/problems.data.ts';
import { DOCUMENTS_PROBLEMS } from '../src/slices/documents/ui/problems.data.ts';
import { EXCHANGE_PROBLEMS } from '../src/slices/exchange/ui/problems.data.ts';
import { FEDERATION_PROBLEMS } from '../src/slices/federation/ui/problems.data.ts';
import { FEEDS_PROBLEMS } from '../src/slices/feeds/ui/problems.data.ts';
import { FUSION_PROBLEMS } from '../src/slices/fusion/ui/problems.data.ts';
import { LINKS_PROBLEMS } from '../src/slices/links/ui/problems.data.ts';
import { RELEASE_PROBLEMS } from '../src/slices/release/ui/problems.data.ts';
import { REPORTS_PROBLEMS } from '../src/slices/reports/ui/problems.data.ts';
import { REVIEW_PROBLEMS } from '../src/slices/review/ui/problems.data.ts';
import { SCREENING_PROBLEMS } from '../src/slices/screening/ui/problems.data.ts';
import { SUGGESTIONS_PROBLEMS } from '../src/slices/suggestions/ui/problems.data.ts';
import { TIPS_PROBLEMS } from '../src/slices/tips/ui/problems.data.ts';
import { WATCH_PROBLEMS } from '../src/slices/watch/ui/problems.data.ts';
import { COMMON_PROBLEMS } from './language/problems.data.ts';
import type { ProblemWords } from './language/problems.ts';
import type { Pair } from './language/speech.ts';

/** What the readers of files say. */
const FORMAT_PROBLEMS: ProblemWords = Object.fromEntries(
  (Object.keys(PROBLEMS) as ProblemCode[]).map((code) => {
    const [message, fix] = PROBLEMS[code];
    const [messageUr, fixUr] = PROBLEMS_UR[code];
    const pairs: readonly Pair[] = [
      [message, messageUr],
      [fix, fixUr],
    ];
    return [code, pairs];
  }),
);

/** Whatever the centre says no to, by slice; read by a page only once it is Urdu. */
export const PROBLEM_WORDS: readonly ProblemWords[] = [
  AGENCIES_PROBLEMS,
  DESIGNATIONS_PROBLEMS,
  DOCUMENTS_PROBLEMS,
  EXCHANGE_PROBLEMS,
  FEDERATION_PROBLEMS,
  FEEDS_PROBLEMS,
  FUSION_PROBLEMS,
  LINKS_PROBLEMS,
  RELEASE_PROBLEMS,
  REPORTS_PROBLEMS,
  REVIEW_PROBLEMS,
  SCREENING_PROBLEMS,
  SUGGESTIONS_PROBLEMS,
  TIPS_PROBLEMS,
  WATCH_PROBLEMS,
  FORMAT_PROBLEMS,
  COMMON_PROBLEMS,
];

export { PAGE_FIXES } from './language/page-fixes.data.ts';
