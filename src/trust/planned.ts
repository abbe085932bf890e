import type { Desk } from './desk.ts';

/**
 * From here to the end of the act a connection plans each of its statements once and for all. Under row-level security planning can
 * cost more than running; but a plan made for no values in particular knows nothing of how frequent they are. So this is for acts
 * whose statements find rows by id or in the order of an index.
 */
export async function planOnce(desk: Desk): Promise<void> {
  await desk.query(`select set_config('plan_cache_mode', 'force_generic_plan', true)`, [], { restsOn: [] });
}
