import type { Principal } from '../../trust/principal.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { fileReport } from '../reports/index.ts';
import { tieOneEntry } from '../fusion/index.ts';
import type { DesignationList, ListVersion } from './contract.ts';
import { contentOf } from './delta.ts';
import { readingOfEntries } from './reading.ts';
import { contentsOf, type Change } from './store/entries.ts';
import * as store from './store/lists.ts';
import * as spine from './store/spine.ts';

export const FILE_ENTRIES = 'designations.file-entries';

/** Entries filed in one report, one transaction: short enough that other work gets its turn. */
const CHUNK = 500;

/**
 * Files the next chunk of a list's changes in the spine, then asks for the next. Each chunk is one transaction, so work
 * that breaks off is taken up where it stopped; versions are filed in their order, whichever of them asked.
 */
export const fileEntries: JobHandler = async (payload: unknown, centre: Centre) => {
  const { list: id } = payload as { list: string };
  await centre.trust.desk(
    {
      principal: await publisherOf(centre, id),
      purpose: { code: 'CT-ANALYSIS', caseRef: null },
      act: 'list.filed',
    },
    async (desk) => {
      await spine.waitForTurn(desk, id);
      const list = await store.findList(desk, id);
      const next = list === null ? null : await spine.nextToFile(desk, id, CHUNK);
      if (list === null || next === null) return;
      const report = await fileChunk(centre, desk, list, next.version, next.changes);
      await centre.jobs.add(desk, FILE_ENTRIES, { list: id });
      desk.note([id, next.version.id, report], { entries: next.changes.length });
    },
  );
};

/** The publisher speaks through the centre's engine: nobody else files under its name. */
async function publisherOf(centre: Centre, id: string): Promise<Principal> {
  const engine = (party: string): Principal => ({
    kind: 'engine',
    handle: 'engine:designations',
    name: `Lists of ${party}`,
    clearance: { party, communities: [], level: 4, compartments: [] },
    roles: [],
  });
  const list = await centre.trust.desk(
    {
      principal: engine('WATCHFLOOR'),
      purpose: { code: 'CT-ANALYSIS', caseRef: null },
      act: 'list.opened',
    },
    (desk) => store.findList(desk, id),
  );
  return engine(list?.publisher ?? 'WATCHFLOOR');
}

async function fileChunk(
  centre: Centre,
  desk: Desk,
  list: DesignationList,
  version: ListVersion,
  changes: readonly Change[],
): Promise<string> {
  const contents = new Map(
    (await contentsOf(desk, list.id, changes)).map((entry) => [entry.ref, entry.listed]),
  );
  const entries = changes.flatMap(({ ref, op }) => {
    const listed = contents.get(ref);
    return listed === undefined ? [] : [{ listed, op }];
  });
  const first = changes[0]?.ref ?? '';
  const reference = `${list.id} ${version.ordinal} ${first}`;
  const day = version.published ?? version.importedAt.slice(0, 10);
  const title = `${list.name}, version ${version.ordinal}, from ${first}`;
  const reading = readingOfEntries({ id: list.id, name: list.name, day, title }, entries);
  const { id: report } = await fileReport(centre, desk, {
    path: `lists/${list.id}/${version.ordinal}/${first}.json`,
    bytes: bytesOf(reference, entries),
    format: 'list',
    encoding: 'utf-8',
    reading,
    part: 0,
    warnings: [],
    files: [],
    publisher: list.publisher,
    terms: {
      marking: await desk.marking(list.markingId),
      reliability: list.grade.charAt(0),
      credibility: list.grade.charAt(1),
      sourceType: 'OSINT',
      precedence: 'ROUTINE',
      reference,
    },
  });
  await spine.insertFiled(
    desk,
    list,
    version.ordinal,
    report,
    entries.map(({ listed }) => listed.ref),
  );
  const pairs = await spine.pairsWithEarlier(desk, list.id, version.ordinal, report);
  await tieOneEntry(
    desk,
    pairs,
    `One entry of the list ${list.id}, before and after version ${version.ordinal}: the publisher’s own reference says so`,
    list.markingId,
  );
  return report;
}

/** The same changes always give the same bytes, so a chunk is never filed twice. */
function bytesOf(
  reference: string,
  entries: readonly { readonly listed: Parameters<typeof contentOf>[0]; readonly op: string }[],
): Uint8Array {
  const lines = entries.map(({ listed, op }) => `{"op":"${op}","entry":${contentOf(listed)}}`);
  return new TextEncoder().encode([JSON.stringify({ reference }), ...lines].join('\n'));
}
