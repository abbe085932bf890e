import { defineSlice } from '../../trust/slice.ts';
import { REPORTS_PURGED, REPORTS_TOUCHED, type TouchedAsk } from '../reports/index.ts';
import { existenceRoutes } from './existence-routes.ts';
import { referralsFor } from './existence.ts';
import { CONSENT_GONE, ONWARD_CLOCK } from './onward.ts';
import { consentGone, onwardClock, releaseClock } from './jobs.ts';
import { exportRoutes } from './export-routes.ts';
import { onwardRoutes } from './onward-routes.ts';
import { purgeRevisions } from './store/taken-back.ts';
import { workflowRoutes } from './routes.ts';
import { RELEASE_CLOCK } from './steps.ts';
import { countReleases } from './store/releases.ts';

export { approveRelease, refuseRelease, returnRelease, submitRelease, withdrawRelease } from './act.ts';
export * from './contract.ts';
export { checkRelease, draftRelease, reviseRelease, type Revision } from './draft.ts';
export { type ExistenceAsked, type ExistenceView, listExistence, tellExistence } from './existence.ts';
export {
  type ExportFile,
  type ExportItem,
  exportText,
  type SealedStix,
  exportId,
  sealExport,
  sealStix,
} from './export.ts';
export { issueRelease } from './issue.ts';
export { checkKeptExports, type KeptExportsCheck } from './kept.ts';
export { checkExport, type ExportCheck, type ManifestBody } from './manifest.ts';
export { askOnward, grantOnward, type OnwardAsk, refuseOnward, revokeOnward } from './onward.ts';
export * from './onward-contract.ts';
export { nextOnward, ONWARD_EVENTS, ONWARD_TABLE, type OnwardEvent } from './onward-rules.ts';
export {
  onwardDecisionMessage,
  onwardRequestMessage,
  receiveOnwardDecision,
  receiveOnwardRequest,
} from './onward-wire.ts';
export { listOnward, showOnward } from './onward-view.ts';
export { restingOn, type RestingOn } from './store/taken-back.ts';
export { nextState, RELEASE_EVENTS, RELEASE_TABLE, type ReleaseEvent } from './rules.ts';
export { listReleases, showRelease } from './view.ts';
export { sightClauses, whoSees } from './who-sees.ts';

/** Who gets sight of what, for which purpose and until when, decided by whom (ADR 0035, 0036). */
export const release = defineSlice({
  name: 'release',
  needs: ['agencies', 'reports', 'fusion', 'exchange'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: (server, centre, authenticator) => {
    workflowRoutes(server, centre, authenticator);
    onwardRoutes(server, centre, authenticator);
    exportRoutes(server, centre, authenticator);
    existenceRoutes(server, centre, authenticator);
  },
  refers: referralsFor,
  on: {
    [REPORTS_PURGED]: (desk, subject) => purgeRevisions(desk, subject as string[]),
    [REPORTS_TOUCHED]: async (desk, subject) => {
      const { reports, tell } = subject as TouchedAsk;
      tell({ what: 'releases', count: await countReleases(desk, reports) });
    },
  },
  jobs: { [RELEASE_CLOCK]: releaseClock, [ONWARD_CLOCK]: onwardClock, [CONSENT_GONE]: consentGone },
});
