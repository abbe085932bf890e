import { defineSlice } from '../../trust/slice.ts';
import { REPORTS_PURGED, REPORTS_TOUCHED, type TouchedAsk } from '../reports/index.ts';
import { tipClock } from './clock.ts';
import { TIP_CLOCK } from './record.ts';
import { tipRoutes } from './routes.ts';
import { countTips, purgeTips } from './store.ts';

export { actOnTip } from './act.ts';
export * from './contract.ts';
export { signedEvent, takeTip } from './receive.ts';
export { TIP_LATE, TIP_SAID, TIP_WAY, type TipLate, type TipNews, type TipWay } from './record.ts';
export { sendTip } from './send.ts';
export { tipsOfReport } from './store.ts';
export { listTips, showTip, tipLines } from './view.ts';
export { TIP_STATEMENT, TipStatement } from './wire.ts';

/** Tips from one party to another, what was ordered and done about them, and the record that both sides hold (ADR 0054). */
export const tips = defineSlice({
  name: 'tips',
  needs: ['agencies', 'reports'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: tipRoutes,
  jobs: { [TIP_CLOCK]: tipClock },
  on: {
    [REPORTS_PURGED]: (desk, subject) => purgeTips(desk, subject as string[]),
    [REPORTS_TOUCHED]: async (desk, subject) => {
      const { reports, tell } = subject as TouchedAsk;
      tell({ what: 'tips', count: await countTips(desk, reports) });
    },
  },
});
