import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { Refusal } from '../../platform/errors.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { recallReport } from './actions.ts';
import { purgeReport } from './purge.ts';
import { findStored } from './store.ts';
import { certificates } from './store-purge.ts';

/** What was erased for good: ids and a hash, no content. Kept beside the database, where no restore puts back what was. */
const Tombstone = Type.Object(
  {
    report: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
    party: Type.String({ maxLength: 40 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    at: Type.String({ maxLength: 40 }),
  },
  { additionalProperties: false },
);
export type Tombstone = Static<typeof Tombstone>;

/** The list of a data folder. */
export const tombstoneFile = (dataDir: string): string => join(dataDir, 'purged.jsonl');

/** Reads a list, one report per line; empty where there is no file. @throws Refusal TOMBSTONES_DAMAGED */
export async function readTombstones(file: string): Promise<Tombstone[]> {
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const found = parsed(line);
    if (Value.Check(Tombstone, found)) return found;
    throw new Refusal({
      code: 'TOMBSTONES_DAMAGED',
      status: 422,
      message: `Line ${index + 1} of ${file} is no line of a list of what was purged`,
      fix: 'Use another copy: each backup writes one beside its file',
    });
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same report once, by id. */
export function joinTombstones(...lists: readonly (readonly Tombstone[])[]): Tombstone[] {
  const byId = new Map(lists.flat().map((one) => [one.report, one]));
  return [...byId.values()].toSorted((a, b) => (a.report < b.report ? -1 : 1));
}

/** Writes a list, whole or not at all, for its owner only. */
export async function writeTombstones(file: string, list: readonly Tombstone[]): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, list.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 });
  await rename(draft, file);
}

/** Brings the list of the data folder up to what the database says, behind each purge and before each backup; what it has stays. */
export async function keepTombstones({ db, settings }: Centre): Promise<Tombstone[]> {
  const { rows } = await db.ownerPool.query<Tombstone>(
    `select p.report_id as report, r.party, p.sha256, p.at from reports.purge p join reports.report r on r.id = p.report_id
      where p.report_id = p.recalled`,
  );
  const file = tombstoneFile(settings.dataDir);
  const list = joinTombstones(await readTombstones(file), rows);
  await writeTombstones(file, list);
  return list;
}

export interface PurgedAgain {
  /** Erased now: a backup had put them back. */
  readonly purged: readonly string[];
  /** Not erased, because the database that was restored says that they are held for a court. */
  readonly held: readonly string[];
}

const PURPOSE: Purpose = { code: 'OVERSIGHT', caseRef: null };

/** Erases again what a restore brought back, each recalled and purged as it was; what is not there, or erased already, is left. */
export async function purgeAgain(centre: Centre, list: readonly Tombstone[]): Promise<PurgedAgain> {
  const [purged, held]: [string[], string[]] = [[], []];
  for (const one of list) {
    const engine = enginePrincipal('restore');
    const clearance = { ...engine.clearance, party: one.party };
    const principal: Principal = { ...engine, clearance, roles: ['oversight'] };
    const reason = `Purged on ${one.at.slice(0, 10)}, before a backup brought it back`;
    const act = { principal, purpose: PURPOSE, act: 'report.purged' };
    const isBack = await centre.trust.desk(act, async (desk) => {
      desk.note([one.report], { restored: 1 });
      const stored = await findStored(desk, one.report);
      if (stored?.party !== one.party || (await certificates(desk, [one.report])).length > 0) return false;
      await recallReport(centre, desk, one.report, reason, one.party);
      return true;
    });
    if (!isBack) continue;
    // An act of its own: what is held for a court stays, but out of every answer.
    try {
      await centre.trust.desk(act, (desk) => purgeReport(centre, desk, one.report, reason));
      purged.push(one.report);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'REPORT_HELD')) throw error;
      held.push(one.report);
    }
  }
  return { purged, held };
}
