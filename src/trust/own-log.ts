import type { LogAct } from './log.ts';
import type { Desk } from './desk.ts';

export interface OwnEntry extends LogAct {
  /** Leaf hash, hex: names the entry for an inclusion proof without saying how many others there are. */
  readonly leaf: string;
}

/** What this officer did, newest first. The whole log is for oversight. */
export async function ownLog(desk: Desk, most: number): Promise<OwnEntry[]> {
  const rows = await desk.query<{ body: string; leaf: Buffer }>(
    'select body, leaf from trust.own_log($1, $2)',
    [desk.principal.handle, most],
  );
  return rows.map((row) => ({ ...(JSON.parse(row.body) as LogAct), leaf: row.leaf.toString('hex') }));
}
