import { joinAll, type Marking, mayRead, parseMarking, renderMarking } from '../../core/marking/index.ts';
import { deriveId, sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import { mapReleased, type Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { type Directory, readDirectory } from '../agencies/index.ts';
import { type ExportAsked, exportStix, type StixExport } from '../exchange/index.ts';
import { findReport, headsOf, readMarking, type ReportRow, storedText } from '../reports/index.ts';
import type { Recipient } from './contract.ts';
import { isOwn, recipientOf } from './lawful.ts';
import { type ManifestBody, sealManifest } from './manifest.ts';
import { refuse } from './refusals.ts';
import { insertExport } from './store/exports.ts';
import { releasesOf } from './store/releases.ts';
import { openAll } from './view.ts';

/** A file ready to leave, with the manifest that goes beside it. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly manifest: string;
}

/** By what the log and the list of exports call one: derived from its manifest. */
export const exportId = (manifest: string): string => deriveId('export', manifest);

/** One thing of an export, under the marking under which its recipient gets it. */
export interface ExportItem {
  readonly kind: string;
  readonly id: string;
  readonly sha256: string | null;
  readonly marking: Marking;
  readonly release: string | null;
}

/**
 * Seals an export: every item must be released to the recipient for this purpose, else nothing leaves. Writes who exported
 * what for whom, and returns the signed manifest. `markingIds`: of the rows that it was made from.
 */
export async function sealExport(
  centre: Centre,
  desk: Desk,
  file: { readonly format: string; readonly bytes: Uint8Array; readonly recipient: string },
  items: readonly ExportItem[],
  markingIds: readonly number[],
): Promise<Released<ExportFile>> {
  const { format, bytes, recipient } = file;
  const measured = { format, bytes: bytes.byteLength, sha256: sha256Hex(bytes) };
  const sources = joinAll(await Promise.all(markingIds.map((id) => desk.marking(id))));
  const sealed = await sealMeasured(centre, desk, measured, recipient, { items, sources });
  return desk.release({ bytes, manifest: sealed }, markingIds);
}

/** Seals what was measured as it is written: a bundle is never held whole. What one takes for one’s own party, one sees. */
async function sealMeasured(
  centre: Centre,
  desk: Desk,
  file: ManifestBody['file'],
  to: string,
  { items, sources }: { readonly items: readonly ExportItem[]; readonly sources: Marking },
): Promise<string> {
  const directory = await readDirectory(desk);
  const recipient = recipientOf(directory, to);
  if (recipient.code !== desk.principal.clearance.party) refuseUnreleased(desk, recipient, directory, items);
  const whole = joinAll(items.map(({ marking }) => marking));
  const { handle, clearance } = desk.principal;
  const body: Omit<ManifestBody, 'form' | 'key'> = {
    file,
    items: items.map(({ kind, id, sha256, marking }) => ({
      kind,
      id,
      sha256,
      marking: renderMarking(marking),
    })),
    for: recipient.code,
    by: { party: clearance.party, officer: handle },
    purpose: { code: desk.purpose.code, caseRef: desk.purpose.caseRef },
    releases: [...new Set(items.flatMap(({ release }) => release ?? []))],
    marking: renderMarking(whole),
    at: desk.now,
    until: whole.expiresAt,
  };
  const manifest = sealManifest(body, centre.keys);
  const id = exportId(manifest);
  const row = { id, recipient: recipient.code, manifest, items: items.map((item) => item.id) };
  await insertExport(desk, row, await desk.mark(sources));
  desk.note([id, ...items.map((item) => item.id)], {
    export: id,
    recipient: recipient.code,
    sha256: file.sha256,
  });
  return manifest;
}

/** A STIX bundle for one’s own party or another, with its signed manifest. */
export interface SealedStix extends StixExport {
  readonly sealed: string;
}

/**
 * What the officer may see as a STIX 2.1 bundle, sealed: for another party only where that may read all that is in it. It is
 * kept, as any other export, so that it is flagged when something in it is taken back.
 */
export async function sealStix(
  centre: Centre,
  desk: Desk,
  asked: ExportAsked,
  to: string | undefined,
): Promise<Released<SealedStix>> {
  const released = await exportStix(desk, asked);
  const { manifest } = released.value;
  const { heads } = await headsOf(desk, manifest.reports);
  const reports = heads.map(({ id, sha256, marking, party }) => {
    const read = readMarking(marking, party);
    return { kind: 'report', id, sha256, marking: read, release: null };
  });
  const id = manifest.bundle.replace('bundle--', '');
  const whole = { kind: 'bundle', id, sha256: null, marking: released.marking, release: null };
  const file = { format: manifest.format, bytes: manifest.bytes, sha256: manifest.sha256 };
  const party = desk.principal.clearance.party;
  const items = [whole, ...reports];
  const sealed = await sealMeasured(centre, desk, file, to ?? party, { items, sources: released.marking });
  return mapReleased(released, (value) => ({ ...value, sealed }));
}

/** Refuses what the recipient, fully cleared, could not read for this purpose now; and what a holder may not hand on. */
function refuseUnreleased(
  desk: Desk,
  recipient: Recipient,
  directory: Directory,
  items: readonly ExportItem[],
): void {
  const communities = directory.communities.filter(({ members }) => members.includes(recipient.code));
  const codes = recipient.kind === 'community' ? [recipient.code] : communities.map(({ code }) => code);
  const { party } = desk.principal.clearance;
  const held = items.filter(({ marking, release }) => {
    const reader = {
      party: recipient.code,
      communities: codes,
      level: 4 as const,
      compartments: marking.compartments,
    };
    // What stays in the agency goes nowhere.
    const onward = release === null && recipient.code !== party && !isOwn(marking, party);
    const controlled = marking.controls.some((one) => one === 'ORCON' || one === 'NO-ONWARD');
    return !mayRead(reader, marking, desk.purpose.code, desk.now) || (onward && controlled);
  });
  if (items.length === 0 || held.length > 0)
    throw refuse('EXPORT_NOT_RELEASED', { recipient: recipient.code, items: held.map(({ id }) => id) });
}

/** Reports as one text for a party: of each the version that was released to it, under its marking. */
export async function exportText(
  centre: Centre,
  desk: Desk,
  ids: readonly string[],
  to: string,
): Promise<Released<ExportFile>> {
  const recipient = recipientOf(await readDirectory(desk), to);
  const parts: Part[] = [];
  for (const id of new Set(ids)) parts.push(await partFor(desk, id, recipient));
  const whole = parts.length === 0 ? '' : renderMarking(joinAll(parts.map(({ item }) => item.marking)));
  const head = `${whole}\nFor ${recipient.code}, ${desk.purpose.code}, ${desk.now}\n`;
  const text = parts.map(({ item, row, words }, at) => {
    const title = `${at + 1}. ${item.release === null ? row.path : 'Tearline'} (${row.reliability}${row.credibility})`;
    return `\n${renderMarking(item.marking)}\n${title}\n\n${words.trim()}\n`;
  });
  const bytes = new TextEncoder().encode(`${head}${text.join('')}\n${whole}\n`);
  return sealExport(
    centre,
    desk,
    { format: 'text', bytes, recipient: recipient.code },
    parts.map(({ item }) => item),
    parts.map(({ row }) => row.marking_id),
  );
}

interface Part {
  readonly item: ExportItem;
  readonly row: ReportRow;
  readonly words: string;
}

/** What of a report goes to a recipient: what was released to it, else the report itself. */
async function partFor(desk: Desk, id: string, recipient: Recipient): Promise<Part> {
  const row = await findReport(desk, id);
  const body = row === null ? null : await storedText(desk, id);
  if (row === null || body === null) throw notFound('report', 'watchfloor reports');
  const open = await openAll(desk, await releasesOf(desk, [id], 500));
  const released = open.find(
    (one) =>
      one.state === 'released' &&
      one.row.recipient === recipient.code &&
      one.row.purpose === desk.purpose.code,
  );
  if (released === undefined || released.issued === null) {
    const marking = await desk.marking(row.marking_id);
    return {
      item: { kind: 'report', id, sha256: row.sha256, marking, release: null },
      row,
      words: body.text,
    };
  }
  const { edition, sha256, released_marking } = released.issued;
  const marking = parseMarking(released_marking);
  if (!marking.ok) throw new RangeError(`release ${released.row.id} has a marking that does not read back`);
  const item = { kind: 'report', id: edition, sha256, marking: marking.marking, release: released.row.id };
  return { item, row, words: released.revision.tearline ?? body.text };
}
