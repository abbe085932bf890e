import type { QueryConfig } from 'pg';
import type { Principal, Purpose } from './principal.ts';

/** Readings of one statement that log themselves (ADR 0055): `Trust.glance`. */

/** Who reads, for what, and on what footing. */
export interface GlanceOptions {
  readonly principal: Principal;
  readonly purpose: Purpose;
  /** The act as the log names it. */
  readonly act: string;
  /** Fails with SQLSTATE `WF001` where the directory has the principal otherwise by now. */
  readonly still: QueryConfig;
  /** What the entry names, and under which name it says how many things were read. */
  readonly objects: readonly string[];
  readonly counts: string;
  /** As `planOnce` (planned.ts): for statements that find rows by id or in the order of an index. */
  readonly plannedOnce: boolean;
}

/** SQLSTATE of what no longer holds. */
export const CHANGED = 'WF001';

/**
 * The statement of a glance: it must call `trust.append_log(officer, head || count || tail, null)` where, and only where, what it was
 * begun on still holds, and answer no row otherwise.
 */
export type Glance<Row> = (entry: {
  readonly officer: string;
  readonly head: string;
  readonly tail: string;
}) => { readonly sql: string; readonly parameters: readonly unknown[]; readonly rows?: Row };

/** Sets who reads, and with it whether statements are planned for no values in particular (planned.ts). */
export function openingOf(profile: number, officer: string, plannedOnce: boolean): QueryConfig {
  const plans = plannedOnce ? `, set_config('plan_cache_mode', 'force_generic_plan', true)` : '';
  return {
    name: plannedOnce ? 'glance_open_once' : 'glance_open',
    text: `select trust.open_desk($1) as version, set_config('app.officer', $2, true)${plans}`,
    values: [profile, officer],
  };
}
