import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { linkedEntities } from '../fusion/index.ts';
import type { ExportFormat, ExportGrant } from './contract.ts';
import { partOf } from './part.ts';
import { refuse } from './refusals.ts';

/**
 * Lets what stands on a chart leave as a file: it is read again as it may be seen now, and who took out what, in which form,
 * stands in the log in the same transaction. @throws EXPORT_OUTDATED where something of it may no longer be seen
 */
export async function grantExport(
  desk: Desk,
  ids: readonly string[],
  format: ExportFormat,
): Promise<Released<ExportGrant>> {
  const linked = await linkedEntities(desk, ids, 'among');
  if (ids.some((id) => !linked.asked.has(id))) throw refuse('EXPORT_OUTDATED');
  const things = [...new Set(linked.asked.values())];
  desk.note(things, { format, things: things.length, links: linked.links.length });
  const { principal, purpose, now } = desk;
  const grant: ExportGrant = {
    part: await partOf(desk, linked),
    at: now,
    officer: principal.handle,
    party: principal.clearance.party,
    purpose: purpose.caseRef === null ? purpose.code : `${purpose.code}:${purpose.caseRef}`,
  };
  return desk.release(grant, linked.markings);
}
