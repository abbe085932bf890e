import { defineSlice } from '../../trust/slice.ts';

export * from './actions.ts';
export * from './contract.ts';
export { type Directory, readDirectory } from './directory.ts';
export { addOfficer, addOwnParty, changeOfficer } from './officers.ts';
export { partyNames, stillSo } from './store.ts';

export const agencies = defineSlice({
  name: 'agencies',
  needs: [],
  migrations: new URL('./migrations/', import.meta.url),
});
