import { foldName } from '../../core/names/index.ts';
import { canonical, joinAll, mayRead, parseAnyMarking, type Marking } from '../../core/marking/index.ts';
import { originTrace } from '../../core/provenance/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { pageAt, type ReportId } from '../../core/words/index.ts';
import { deriveId, sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { MEMBERS } from '../agencies/index.ts';
import {
  REPORT_FILED,
  REPORT_RECALLED,
  type Filing,
  type FilingResult,
  type Passage,
  type ReportHead,
  type ReportText,
} from './contract.ts';
import { refuse } from './refusals.ts';
import * as store from './store.ts';
import { refuseUnconfirmed } from './terms.ts';

/**
 * Files one submission: bytes, text and zones, the traces of its origin, and, through the listeners of
 * `report.filed`, its records and claims; all in the desk's transaction. The same bytes of the same party under the same
 * protection add nothing; if that report had been withdrawn, it is reinstated.
 */
export async function fileReport(centre: Centre, desk: Desk, filing: Filing): Promise<FilingResult> {
  refuseAboveClearance(desk, filing.terms.marking);
  refuseUnconfirmed(filing.terms.credibility);
  const sha256 = sha256Hex(filing.bytes);
  const revision = revisionOf(filing);
  const id = reportIdOf(desk.principal.clearance.party, sha256, filing.part, revision);
  const markingId = await desk.mark(filing.terms.marking);
  const added = await store.insertReport(desk, { id, sha256, revision }, filing, markingId);
  if (!added) return { id, sha256, added: await reinstate(centre, desk, id, markingId) };
  await store.insertBody(desk, id, filing, markingId);
  if (filing.edition !== undefined) await store.insertEdition(desk, id, filing.edition, markingId);
  const { files, publisher } = filing;
  const trace = originTrace(filing.reading, {
    reference: filing.terms.reference,
    files,
    publisher: publisher ?? null,
  });
  await store.insertTrace(desk, id, trace, markingId);
  await centre.publish(desk, {
    name: REPORT_FILED,
    subject: { id, markingId, reading: filing.reading, filing },
  });
  await centre.jobs.add(desk, 'reports.index-text', { report: id });
  desk.note([id], { sha256, bytes: filing.bytes.byteLength, part: filing.part });
  return { id, sha256, added: true };
}

/**
 * What makes a report another than the same bytes of the same party: a recall, a release, or its protection. Within a party,
 * who sees a report hangs on level, compartments, purposes and end: were they left out, a filer would learn of a colleague's
 * report that is hidden from them.
 */
function revisionOf({ revision, edition, terms }: Filing): string | null {
  if (revision !== undefined) return revision;
  if (edition !== undefined) return edition.release;
  const { level, compartments, purposes, expiresAt } = canonical(terms.marking);
  const open = level === 0 && compartments.length === 0 && purposes === null && expiresAt === null;
  return open ? null : deriveId('protection', JSON.stringify([level, compartments, purposes, expiresAt]));
}

/** The same at every centre: made from whose it is and what is in it. */
export function reportIdOf(party: string, sha256: string, part: number, revision: string | null): ReportId {
  return deriveId('report', party, sha256, part, ...(revision === null ? [] : [revision])) as ReportId;
}

/** The join of what the officer says and what the file itself carries; what is not understood closes it (fail closed). */
export function joinMarkings(given: Marking, inFile: readonly string[], originator: string): Marking {
  const closed: Marking = { ...given, releasableTo: [[originator]], controls: [...given.controls, 'ORCON'] };
  const markings = inFile.map((text) => {
    const result = parseAnyMarking(text, { originator, community: MEMBERS });
    return result.ok ? result.marking : closed;
  });
  return joinAll([given, ...markings]);
}

/** Takes an import back. Its originator alone may; the report, its editions and all that rests on them leave every picture. */
export async function withdrawReport(desk: Desk, id: string, reason: string): Promise<Released<ReportHead>> {
  const row = await store.findReport(desk, id);
  if (!row) {
    if ((await store.isWithdrawn(desk, id)) === true) throw refuse('REPORT_ALREADY_WITHDRAWN');
    throw notFound('report');
  }
  if (row.party !== desk.principal.clearance.party)
    throw refuse('NOT_YOUR_REPORT', { originator: row.party });
  await store.setWithdrawn(desk, id, true, reason, row.marking_id);
  await store.withdrawEditions(desk, id, reason);
  desk.note([id]);
  return desk.release(await store.headOf(desk, row), [row.marking_id]);
}

/**
 * Takes a report back for good, in the name of its originator: as withdrawn, and the same bytes do not reinstate it. Returns
 * what it was; null where this centre knows of none.
 */
export async function recallReport(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
  party: string,
): Promise<{ readonly party: string; readonly markingId: number } | null> {
  const row = await store.findStored(desk, id);
  if (row === null) return null;
  if (row.party !== party) throw refuse('NOT_YOUR_REPORT', { originator: row.party });
  if (!(await store.isRecalled(desk, id))) {
    await store.setWithdrawn(desk, id, true, reason, row.markingId, true);
    await store.withdrawEditions(desk, id, reason);
    await centre.publish(desk, { name: REPORT_RECALLED, subject: id });
  }
  return row;
}

/** One report with its text, as the reader may see it. */
export async function readReport(desk: Desk, id: string): Promise<Released<ReportText>> {
  const row = isUuid(id) ? await store.findReport(desk, id) : null;
  const body = row ? await store.bodyOf(desk, id) : null;
  if (!row || !body) throw notFound('report');
  desk.note([id]);
  return desk.release({ ...(await store.headOf(desk, row)), text: body.text, zones: body.zones }, [
    row.marking_id,
  ]);
}

/** Heads of some reports, in the order of their filing dates, with the marking ids they carry. */
export async function headsOf(
  desk: Desk,
  ids: readonly string[],
): Promise<{ heads: ReportHead[]; markings: Set<number> }> {
  const rows = await store.findReports(desk, ids);
  rows.sort((a, b) => (a.filed_at < b.filed_at ? -1 : a.filed_at > b.filed_at ? 1 : a.id < b.id ? -1 : 1));
  const heads = await Promise.all(rows.map((row) => store.headOf(desk, row)));
  return { heads, markings: new Set(rows.map((row) => row.marking_id)) };
}

/** Heads of all a reader may see, by id; refused by the caller above `most`. */
export async function allHeads(
  desk: Desk,
  most: number,
): Promise<{ heads: ReportHead[]; markings: Set<number> }> {
  const rows = await store.allReports(desk, most);
  const heads = await Promise.all(rows.map((row) => store.headOf(desk, row)));
  return { heads, markings: new Set(rows.map((row) => row.marking_id)) };
}

/** Characters shown around the first word found. */
const SHOWN = 240;

/** Passages of reports whose text holds all the words, best first. */
export async function findPassages(desk: Desk, words: string, most: number): Promise<Released<Passage[]>> {
  const hits = await store.findText(desk, foldName(words), most);
  const rows = new Map(
    (
      await store.findReports(
        desk,
        hits.map((hit) => hit.report_id),
      )
    ).map((row) => [row.id as string, row]),
  );
  const passages: Passage[] = [];
  for (const hit of hits) {
    const row = rows.get(hit.report_id);
    if (!row) continue;
    const { start, text, word } = excerpt(hit, words);
    passages.push({ report: await store.headOf(desk, row), start, page: pageAt(row.pages, word), text });
  }
  return desk.release(
    passages,
    hits.map((hit) => hit.marking_id),
  );
}

function excerpt(
  hit: { start: number; text: string },
  words: string,
): { start: number; text: string; word: number } {
  const first = words.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  const found = Math.max(0, hit.text.toLowerCase().indexOf(first));
  const at = Math.max(0, found - SHOWN / 4);
  return { start: hit.start + at, text: hit.text.slice(at, at + SHOWN), word: hit.start + found };
}

/** Nobody files under a marking that they could not read themselves. @throws MARKING_ABOVE_CLEARANCE */
export function refuseAboveClearance(desk: Desk, marking: Marking): void {
  const { principal, purpose, now } = desk;
  if (principal.kind === 'officer' && !mayRead(principal.clearance, marking, purpose.code, now)) {
    throw refuse('MARKING_ABOVE_CLEARANCE', { officer: principal.handle });
  }
}

async function reinstate(centre: Centre, desk: Desk, id: ReportId, markingId: number): Promise<boolean> {
  desk.note([id], { repeated: 1 });
  if ((await store.isWithdrawn(desk, id)) !== true) return false;
  if (await store.isRecalled(desk, id)) throw refuse('REPORT_RECALLED', { report: id });
  await store.setWithdrawn(desk, id, false, 'ingested again', markingId);
  // It may have been withdrawn before its text index was filled.
  await centre.jobs.add(desk, 'reports.index-text', { report: id });
  return true;
}
