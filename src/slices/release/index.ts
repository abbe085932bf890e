import { defineSlice } from '../../trust/slice.ts';

export * from './contract.ts';
export * from './onward-contract.ts';
export { nextState, RELEASE_EVENTS, RELEASE_TABLE, type ReleaseEvent } from './rules.ts';
export { nextOnward, ONWARD_EVENTS, ONWARD_TABLE, type OnwardEvent } from './onward-rules.ts';

/** Who gets sight of what, for which purpose and until when, decided by whom (ADR 0035, 0036). */
export const release = defineSlice({
  name: 'release',
  needs: ['agencies', 'reports', 'fusion', 'exchange'],
});
