import { keptBy } from '../../core/marking/index.ts';
import type { JsonObject } from '../../core/formats/json/parse.ts';
import { DEFINED_BY } from '../../core/formats/stix/names.data.ts';
import type { Spine } from '../../core/formats/stix/spine/types.ts';
import { stixObjects } from '../../core/formats/stix/spine/write.ts';
import { partyId } from '../../core/formats/stix/spine/write-ids.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler, Listener } from '../../trust/slice.ts';
import { enginePrincipal, MEMBERS, readDirectory } from '../agencies/index.ts';
import { withdrawalsOf } from '../reports/index.ts';
import { gatherOpen } from './export/gather.ts';
import { momentOf, momentText, versionKey } from './moments.ts';
import { asStored, changeTo } from './offering.ts';
import { filedAs } from './store/filed-as.ts';
import { insertObjects, takeMoments, type NewObject } from './store/objects.ts';
import * as offered from './store/offered.ts';

/** The job that offers some reports as objects, and the one that has every report offered. */
export const OFFER = 'exchange.offer';
export const OFFER_ALL = 'exchange.offer-all';

const PURPOSE = { code: 'LIAISON', caseRef: null } as const;
/** Reports of one act: nobody else adds objects until it ends. */
const AT_ONCE = 10;
/** Reports for which one job adds jobs. */
const PAGE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Formats of what is published for everybody: it is had from its publisher. */
const PUBLISHED: ReadonlySet<string> = new Set(['list']);

/** Reports say something, or something else than before: offered behind, where anybody reads a collection at all. */
export const askToOffer: Listener = async (desk, subject) => {
  if (await offered.anyReadable(desk)) await addOffers(desk, [subject as string | string[]].flat());
};

async function addOffers(desk: Desk, reports: readonly string[]): Promise<void> {
  for (let at = 0; at < reports.length; at += AT_ONCE)
    await offered.addJob(desk, OFFER, { reports: reports.slice(at, at + AT_ONCE) });
}

/** The first collection that can be read is opened: what was filed before stands in it, too. */
export const offerAll = (desk: Desk): Promise<void> => offered.addJob(desk, OFFER_ALL, { after: null });

/** Adds the jobs for the next reports behind one, and itself for those after. */
export const offerEvery: JobHandler = async (payload: unknown, centre: Centre) => {
  const { after } = payload as { after: string | null };
  const act = { principal: enginePrincipal('exchange'), purpose: PURPOSE, act: 'reports.offer-begun' };
  await centre.trust.desk(act, async (desk) => {
    const reports = await offered.reportsAfter(desk, after ?? FIRST, PAGE);
    await addOffers(desk, reports);
    const last = reports.at(-1);
    if (last !== undefined && reports.length === PAGE) await offered.addJob(desk, OFFER_ALL, { after: last });
    desk.note([], { reports: reports.length });
  });
};

/**
 * Writes what reports say as objects under their own markings (ADR 0058), in the order of commits like whatever is given
 * over TAXII. May run twice, and after any change: what is as it was stays.
 */
export const offerReports: JobHandler = async (payload: unknown, centre: Centre) => {
  const { reports } = payload as { reports: readonly string[] };
  const act = { principal: enginePrincipal('exchange'), purpose: PURPOSE, act: 'report.offered' };
  await centre.trust.desk(act, async (desk) => {
    const { parties } = await readDirectory(desk);
    const own = new Set(parties.flatMap(({ code, node }) => (node === null ? [code] : [])));
    const counts = { added: 0, removed: 0 };
    for (const report of reports) {
      const change = await offerOne(desk, report, own);
      counts.added += change.added;
      counts.removed += change.removed;
    }
    desk.note(reports, counts);
  });
};

const NOTHING = { added: 0, removed: 0 } as const;

async function offerOne(
  desk: Desk,
  report: string,
  own: ReadonlySet<string>,
): Promise<{ added: number; removed: number }> {
  // What was given as objects stands there as it was given; what is withdrawn stands in no view.
  if ((await filedAs(desk, report)).any) return NOTHING;
  const open = await gatherOpen(desk, report);
  if (open === null) return NOTHING;
  const { spine, head, markingId } = open;
  const marking = await desk.marking(markingId);
  const kept = keptBy({ marking, own: own.has(head.party), from: '', to: null });
  const goes = kept.length === 0 && !PUBLISHED.has(head.format);
  const { said, beside } = parted(spine, goes ? [...stixObjects(spine, MEMBERS)] : []);
  const first = await takeMoments(desk, 1);
  // Taken back while this was worked out: whoever purges waits for these moments, too.
  if (!(await offered.isStanding(desk, report))) return NOTHING;
  const ended = await lastWithdrawn(desk, report);
  const written = (await offered.writtenOf(desk, report)).map((one) => ({
    ...one,
    // Brought back: who read on meanwhile has passed by where it stood.
    stale: one.stands && one.added <= ended,
    stands: one.stands && one.added > ended,
  }));
  const { add, remove } = changeTo(said, written, desk.now);
  const there = await offered.besideThere(
    desk,
    beside.map((one) => String(one['id'])),
    markingId,
  );
  const definitions = beside.map(asStored).filter(({ id }) => !there.has(id));
  const rows = [
    ...definitions.map((one) => ({ ...one, reportId: null })),
    ...add.map((one) => ({ ...one, reportId: report })),
  ].map(({ version, ...one }, at): NewObject => {
    const key = version ?? versionKey(momentText(first + BigInt(at)));
    return { ...one, specVersion: '2.1', version: key, granular: false, markingId };
  });
  const gone = [...remove, ...written.filter((one) => one.stale)];
  await offered.removeRows(desk, gone, first, markingId);
  if (rows.length > 0) await insertObjects(desk, rows, first);
  return { added: rows.length, removed: gone.length };
}

/** What a report says, and what explains it: who filed it, markings, our extensions. */
function parted(
  { parties }: Spine,
  objects: readonly JsonObject[],
): { said: readonly JsonObject[]; beside: readonly JsonObject[] } {
  const identities = new Set([DEFINED_BY, ...parties.map(({ code }) => partyId(code))]);
  const isBeside = ({ id, type }: JsonObject): boolean =>
    type === 'marking-definition' || type === 'extension-definition' || identities.has(String(id));
  return { said: objects.filter((one) => !isBeside(one)), beside: objects.filter(isBeside) };
}

/** The moment at which a report was last withdrawn; -1 if never. */
async function lastWithdrawn(desk: Desk, report: string): Promise<bigint> {
  const times = (await withdrawalsOf(desk, [report])).flatMap(({ withdrawn, at }) =>
    withdrawn ? (momentOf(at) ?? []) : [],
  );
  return times.reduce((a, b) => (a > b ? a : b), -1n);
}
