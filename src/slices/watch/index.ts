import { defineSlice, type Listener } from '../../trust/slice.ts';
import { recordsEver } from '../fusion/index.ts';
import { REPORT_INDEXED, REPORT_RECALLED, REPORT_WITHDRAWN, REPORTS_PURGED } from '../reports/index.ts';
import { HIT_PENDING, type PendingHit } from '../screening/index.ts';
import { TIP_LATE, TIP_SAID, type TipLate, type TipNews } from '../tips/index.ts';
import { noteReport } from './actions.ts';
import { EXPIRE, expireNotices, planExpiry, purgeNotices } from './expire.ts';
import {
  MATCH_REPORT,
  matchReport,
  TELL_HIT,
  TELL_RECALL,
  TELL_REVIEW,
  TELL_TIP,
  tellHit,
  tellRecall,
  tellReview,
  tellTip,
} from './match.ts';
import { watchRoutes } from './routes.ts';
import { startWatching } from './stream.ts';

export type * from './contract.ts';

/** A report left, withdrawn or recalled: who read or used it is told behind that act. */
const askToTell: Listener = async (desk, subject, centre) => {
  const report = subject as string;
  await centre.jobs.add(desk, TELL_RECALL, { report, records: await recordsEver(desk, report) });
};

/** The live feed of what came to be seen, searches that stand, and what officers are told. */
export const watch = defineSlice({
  name: 'watch',
  needs: ['agencies', 'reports', 'fusion', 'screening', 'tips'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: watchRoutes,
  runs: (centre) => {
    const planned = planExpiry(centre).catch((error: unknown) =>
      centre.log.error({ err: error }, 'notices are not erased in time'),
    );
    const watching = startWatching(centre);
    return { stop: async () => void (await Promise.all([planned, watching.stop()])) };
  },
  jobs: {
    [MATCH_REPORT]: matchReport,
    [TELL_RECALL]: tellRecall,
    [TELL_HIT]: tellHit,
    [TELL_REVIEW]: tellReview,
    [TELL_TIP]: tellTip,
    [EXPIRE]: expireNotices,
  },
  on: {
    [REPORT_INDEXED]: async (desk, subject, centre) => {
      await noteReport(desk, subject as string);
      await centre.jobs.add(desk, MATCH_REPORT, { report: subject });
    },
    [REPORT_WITHDRAWN]: askToTell,
    [REPORT_RECALLED]: askToTell,
    [REPORTS_PURGED]: (desk, subject) => purgeNotices(desk, subject as string[]),
    [TIP_SAID]: async (desk, subject, centre) => {
      const { tip, event, concerns } = subject as TipNews;
      if (concerns.length > 0) await centre.jobs.add(desk, TELL_TIP, { tip, event, concerns, cause: event });
    },
    [TIP_LATE]: async (desk, subject, centre) => {
      await centre.jobs.add(desk, TELL_TIP, { ...(subject as TipLate), event: null });
    },
    [HIT_PENDING]: async (desk, subject, centre) => {
      const { hit, ordinal } = subject as PendingHit;
      await centre.jobs.add(desk, TELL_HIT, { hit, ordinal });
    },
  },
});
