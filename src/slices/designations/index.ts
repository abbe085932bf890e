import { defineSlice } from '../../trust/slice.ts';

export * from './contract.ts';
export { currentEntries, entriesAt, entryContents, listVersions } from './doors.ts';
export { setSource, updateList } from './fetch.ts';
export { importList, type ListImport } from './import.ts';
export { createList, type NewList } from './lists.ts';
export { diffVersions } from './diff.ts';
export { readInterval } from './rules.ts';
export { listEntries, readEntry } from './look-up.ts';
export { listStatus, versionHistory } from './status.ts';

import { FETCH_LIST, fetchScheduled } from './fetch.ts';
import { designationRoutes } from './routes.ts';
import { FILE_ENTRIES, fileEntries } from './spine.ts';

export const designations = defineSlice({
  name: 'designations',
  needs: ['agencies', 'reports', 'fusion'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: designationRoutes,
  jobs: { [FILE_ENTRIES]: fileEntries, [FETCH_LIST]: fetchScheduled },
});
