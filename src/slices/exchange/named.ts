import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { storedBytes, storedUnder, type StoredUnder } from '../reports/index.ts';
import { idsIn, takeBackObjects } from './recalled.ts';
import * as filed from './store/filed-as.ts';

/** The job that names the reports of what was given before rows said so (ADR 0055). Begun by the migration that made it needed. */
export const NAME_FILED = 'exchange.name-filed';
/** A report that had been withdrawn before its objects were named left every view with them now. */
export const OBJECTS_WITHDRAWN = 'exchange.objects-withdrawn';

const PURPOSE = { code: 'LIAISON', caseRef: null } as const;
const PAGE = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Under which path a request of a collection is filed. */
export const pathOf = (alias: string, status: string): string => `taxii/${alias}/${status}.json`;

/**
 * Names the report of what was given over TAXII and of which no row says what it was filed as: its path has the request, and its
 * bytes have the ids. What was withdrawn before leaves every view in the same act. May run twice.
 */
export const nameFiled: JobHandler = async (_payload: unknown, centre: Centre) => {
  const act = { principal: enginePrincipal('exchange'), purpose: PURPOSE, act: 'exchange.named' };
  for (let after: string | null = FIRST; after !== null; ) {
    const from: string = after;
    after = await centre.trust.desk(act, (desk) => nameSome(centre, desk, from));
  }
};

/** The next requests; the id of the last of them, null where there are no more. */
async function nameSome(centre: Centre, desk: Desk, after: string): Promise<string | null> {
  const requests = await filed.unnamedRequests(desk, after, PAGE);
  const byPath = new Map(requests.map((one) => [pathOf(one.alias, one.id), one]));
  const named: string[] = [];
  for (const report of await storedUnder(desk, [...byPath.keys()])) {
    const request = byPath.get(report.path);
    // A path is what its officer wrote: it is believed of the officer of the request alone.
    if (request === undefined || request.officer !== report.officer) continue;
    if (await nameOne(centre, desk, request, report)) named.push(report.id);
  }
  desk.note(named, { requests: requests.length, named: named.length });
  return requests.length < PAGE ? null : (requests.at(-1)?.id ?? null);
}

async function nameOne(
  centre: Centre,
  desk: Desk,
  request: filed.Unnamed,
  { id, withdrawn }: StoredUnder,
): Promise<boolean> {
  const markings = await filed.markingsAmong(desk, request, idsIn(await storedBytes(desk, id)));
  for (const marking of markings) await filed.insertFiledAs(desk, id, request, marking);
  if (markings.length === 0) return false;
  if (withdrawn) {
    await takeBackObjects(desk, id, centre);
    await centre.publish(desk, { name: OBJECTS_WITHDRAWN, subject: id });
  }
  return true;
}
