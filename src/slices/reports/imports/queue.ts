import type { Desk } from '../../../trust/desk.ts';
import type { Centre } from '../../../trust/slice.ts';

/** Name of the job that works an import off. */
export const WORK_IMPORT = 'reports.import';

/**
 * Queues an import. Of one import there is one job; where the last one died with its process and is still held by the queue,
 * this one takes its place.
 */
export function queueImport(
  centre: Centre,
  desk: Desk,
  { id, officer }: { readonly id: string; readonly officer: string },
): Promise<void> {
  return centre.jobs.addAt(desk, WORK_IMPORT, { run: id, officer }, { at: desk.now, key: `import ${id}` });
}
