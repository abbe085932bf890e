import { defineSlice } from '../../trust/slice.ts';
import { ACT_UNDONE } from '../fusion/index.ts';
import { ONWARD_DECIDED, ONWARD_REQUESTED } from '../release/index.ts';
import {
  REPORT_FILED,
  REPORT_WITHDRAWN,
  REPORTS_PURGED,
  REPORTS_TOUCHED,
  type FiledReport,
  type TouchedAsk,
} from '../reports/index.ts';
import { purgeFeedback } from './store/feedback.ts';
import { TIP_SAID, TIP_WAY, type TipNews, type TipWay } from '../tips/index.ts';
import { purgeJudgements } from './store/judgements.ts';
import { partnersHolding } from './store/messages.ts';
import { passTip, tellWay } from './tips.ts';
import { reopenUndone } from './offers.ts';
import { retractUndone, UNDONE } from './undone.ts';
import { saidRoutes } from './said-routes.ts';
import { passOnward } from './onward.ts';
import { amendmentRoutes } from './amendment-routes.ts';
import { AMENDED, amended } from './amendments.ts';
import { FLAG, flagRecalled } from './derived.ts';
import { holdEnded, HOLD_ENDED } from './holds.ts';
import { takenBackRoutes } from './taken-back-routes.ts';
import { OVERDUE, recallWithdrawn } from './recall.ts';
import { escalateRecall } from './recalls.ts';
import { partnerRoutes } from './partner-routes.ts';
import { recallRoutes } from './recall-routes.ts';
import { federationRoutes } from './routes.ts';
import { startFederation } from './listener.ts';
import { enqueue } from './store/messages.ts';

export type * from './contract.ts';
export { acceptAmendment, amendLink, approvePartner, type TermsChanged } from './amendments.ts';
export { acknowledgeFlag, listFlags } from './derived.ts';
export { feedbackOn, feedbackOnEntity, giveFeedback, type FeedbackGiven } from './feedback.ts';
export { exportBundle, importBundle } from './files.ts';
export {
  acceptInvitation,
  approveLink,
  changeLink,
  findLink,
  invitePartner,
  listLinks,
  takeAnswer,
  type OwnSide,
} from './links.ts';
export { tellJudgement, type Telling } from './judgements.ts';
export {
  adoptJudgement,
  type Adoption,
  declineJudgement,
  type JudgementsAsked,
  listPartnerJudgements,
  reopenJudgement,
} from './offers.ts';
export { retract, type Retracted } from './retractions.ts';
export { showLink, showLinks, type LinkOverview } from './overview.ts';
export { holdRecalled, liftRecalledHold, listHolds, purgeRecalled } from './holds.ts';
export { listRecalls, recall, recallView, type RecallAsked } from './recalls.ts';
export { AgreementFile, readAs } from './wire.ts';

/** What travels between nodes of Watchfloor, and how it is taken back (ADR 0033, 0034). */
export const federation = defineSlice({
  name: 'federation',
  needs: ['agencies', 'reports', 'fusion', 'exchange', 'release', 'feeds', 'tips'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: (server, centre, authenticator) => {
    federationRoutes(server, centre);
    partnerRoutes(server, centre, authenticator);
    amendmentRoutes(server, centre, authenticator);
    recallRoutes(server, centre, authenticator);
    takenBackRoutes(server, centre, authenticator);
    saidRoutes(server, centre, authenticator);
  },
  jobs: {
    [AMENDED]: amended,
    [OVERDUE]: escalateRecall,
    [FLAG]: flagRecalled,
    [HOLD_ENDED]: holdEnded,
    [UNDONE]: retractUndone,
  },
  on: {
    [REPORT_FILED]: (desk, subject) => enqueue(desk, 'report', (subject as FiledReport).id),
    [REPORT_WITHDRAWN]: (desk, subject, centre) => recallWithdrawn(centre, desk, subject as string),
    [REPORTS_TOUCHED]: async (desk, subject) => {
      const { reports, tell } = subject as TouchedAsk;
      tell({ what: 'partners', count: await partnersHolding(desk, reports) });
    },
    [REPORTS_PURGED]: async (desk, subject) => {
      await purgeJudgements(desk, subject as string[]);
      await purgeFeedback(desk, subject as string[]);
    },
    [ACT_UNDONE]: async (desk, subject, centre) => {
      await reopenUndone(desk, subject as string);
      await centre.jobs.add(desk, UNDONE, { judgement: subject as string });
    },
    [TIP_WAY]: (desk, subject) => tellWay(desk, subject as TipWay),
    [TIP_SAID]: (desk, subject) => passTip(desk, subject as TipNews),
    [ONWARD_REQUESTED]: (desk, subject) => passOnward(desk, 'onward-request', subject),
    [ONWARD_DECIDED]: (desk, subject) => passOnward(desk, 'onward-decision', subject),
  },
  runs: startFederation,
});
