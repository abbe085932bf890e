import { renderMarking } from '../../core/marking/index.ts';
import { deriveId, sha256Hex } from '../../platform/crypto/hash.ts';
import { Fault, Refusal } from '../../platform/errors.ts';
import { canPrint, drawPng, printPdf } from '../../platform/print/chromium.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { mapReleased, type Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readCard } from '../fusion/index.ts';
import { findReport } from '../reports/index.ts';
import { exportId, sealExport } from '../release/index.ts';
import { GATHER } from './content.ts';
import { type Gathered, readMarkingText } from './gathered.ts';
import { asGraphml, asSvg, PICTURE } from './chart-files.ts';
import {
  CHART_FORMATS,
  type ChartGraph,
  type DocumentAsked,
  type DocumentContent,
  type DocumentFile,
} from './contract.ts';
import { fontsFor } from './fonts.ts';
import { asCsv, asJson, MEDIA_TYPES, type Stamp } from './formats.ts';
import { asHtml, pictureHtml } from './html.ts';
import { refuse } from './refusals.ts';

const NO_GRAPH: ChartGraph = { nodes: [], ties: [] };

interface Maker {
  readonly centre: Centre;
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/**
 * The officer as somebody who is cleared no higher than the limit: what is read as such holds nothing above it, by the same
 * two walls that keep it from such an officer (ADR 0046).
 */
export function loweredTo(
  principal: Principal,
  { level, compartments }: Pick<DocumentAsked, 'level' | 'compartments'>,
): Principal {
  const { clearance } = principal;
  return {
    ...principal,
    clearance: {
      ...clearance,
      level: level < clearance.level ? level : clearance.level,
      compartments: clearance.compartments.filter((code) => compartments.includes(code)),
    },
  };
}

/**
 * Makes a document of what the officer sees, up to the marking they chose, signed and logged. It is read again before it is
 * sealed: what was taken back meanwhile does not leave.
 */
export async function makeDocument(maker: Maker, asked: DocumentAsked): Promise<Released<DocumentFile>> {
  const { centre, purpose } = maker;
  if (CHART_FORMATS.has(asked.format) && asked.kind !== 'chart') throw refuse('DOCUMENT_NOT_A_CHART');
  if ((asked.format === 'pdf' || asked.format === 'png') && !canPrint(centre.settings.chromium))
    throw refuse('DOCUMENT_NO_BROWSER');
  const lowered = loweredTo(maker.principal, asked);
  const own = await centre.trust.desk({ ...maker, act: 'document.asked' }, async (desk) => {
    const all = await GATHER[asked.kind](desk, asked);
    desk.note([], { rows: rowsOf(all.value.content), level: asked.level });
    const records = asked.kind === 'entity' ? (await readCard(desk, asked.of)).value.records : [];
    return { rows: rowsOf(all.value.content), records };
  });
  const read = (desk: Desk) => gather(desk, asked, own.records);
  const first = await centre.trust.desk(
    { principal: lowered, purpose, act: 'document.read' },
    async (desk) => {
      const { value } = await read(desk);
      desk.note([subjectOf(value.content)]);
      return { ...value, at: desk.now };
    },
  );
  const { content } = first;
  const stamp: Stamp = {
    officer: lowered.handle,
    party: lowered.clearance.party,
    purpose: purpose.caseRef === null ? purpose.code : `${purpose.code}:${purpose.caseRef}`,
    at: first.at,
    to: asked.to ?? lowered.clearance.party,
    sha256: sha256Hex(JSON.stringify(content)),
  };
  const bytes = await bytesOf(centre, asked, content, stamp);
  return centre.trust.desk({ principal: lowered, purpose, act: 'document.exported' }, async (desk) => {
    const again = await read(desk);
    if (JSON.stringify(again.value.content) !== JSON.stringify(content)) throw refuse('DOCUMENT_CHANGED');
    refuseAbove(again, asked);
    const sealed = await seal(centre, desk, asked, again.value, bytes);
    const sha256 = sha256Hex(bytes);
    const rows = rowsOf(content);
    desk.note([subjectOf(content), ...first.reports.map(({ id }) => id)], {
      export: exportId(sealed.value.manifest),
      sha256,
      format: asked.format,
      marking: content.marking,
      to: stamp.to,
      rows,
    });
    return mapReleased(sealed, ({ manifest }) => ({
      name: `${asked.kind}-${content.of.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40)}.${asked.format}`,
      mediaType: MEDIA_TYPES[asked.format],
      base64: Buffer.from(bytes).toString('base64'),
      manifest,
      sha256,
      marking: content.marking,
      rows,
      leftOut: Math.max(0, own.rows - rows),
    }));
  });
}

/** What the log and the manifest call it: the words of a search and titles are content, and stand in neither. */
const subjectOf = ({ kind, of }: DocumentContent): string =>
  kind === 'entity' || kind === 'report' ? of : deriveId(kind, of);

const rowsOf = ({ sections }: DocumentContent): number =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** What the lowered reader has of it. An entity may bear the id of a record that is above the limit: then by its other records. */
async function gather(
  desk: Desk,
  asked: DocumentAsked,
  records: readonly string[],
): Promise<Released<Gathered>> {
  const { kind, of } = asked;
  const found = kind === 'entity' ? await entityWithin(desk, of, records) : of;
  const gathered = await GATHER[kind](desk, { ...asked, of: found }).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404) throw refuse('DOCUMENT_NOTHING_WITHIN');
    throw error;
  });
  if (rowsOf(gathered.value.content) === 0) throw refuse('DOCUMENT_NOTHING_WITHIN');
  return gathered;
}

async function entityWithin(desk: Desk, of: string, records: readonly string[]): Promise<string> {
  const found = new Set<string>();
  for (const id of records) {
    const card = await readCard(desk, id).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 404) return null;
      throw error;
    });
    if (card !== null) found.add(card.value.id);
  }
  const [one, ...others] = found;
  if (others.length > 0) throw refuse('DOCUMENT_SPLIT', { entities: found.size });
  if (one === undefined) throw refuse('DOCUMENT_NOTHING_WITHIN', { of });
  return one;
}

/** The walls have kept it within; this holds them to it. */
function refuseAbove({ marking }: Released<Gathered>, { level, compartments }: DocumentAsked): void {
  if (marking.level <= level && marking.compartments.every((code) => compartments.includes(code))) return;
  throw new Fault({
    code: 'WALLS_DISAGREE',
    message: `A document up to level ${level} would hold ${renderMarking(marking)}`,
    fix: 'Nothing left. Run watchfloor verify, then report this as a security defect (SECURITY.md)',
  });
}

async function bytesOf(
  centre: Centre,
  { format, language }: DocumentAsked,
  content: DocumentContent,
  stamp: Stamp,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  if (format === 'csv') return encoder.encode(asCsv(content, stamp));
  const json = asJson(content, stamp);
  if (format === 'json') return encoder.encode(json);
  const graph = content.graph ?? NO_GRAPH;
  if (format === 'graphml') return encoder.encode(asGraphml(content, graph, stamp));
  const fonts = fontsFor(`${json}${language === 'ur' ? 'ہ' : ''}`);
  if (format === 'svg' || format === 'png') {
    const svg = asSvg(content, graph, stamp);
    return format === 'svg'
      ? encoder.encode(svg)
      : drawPng(centre.settings.chromium, pictureHtml(svg, fonts), PICTURE);
  }
  const html = asHtml(content, stamp, fonts, language);
  return format === 'html' ? encoder.encode(html) : printPdf(centre.settings.chromium, html);
}

/** Every report behind it must be released to its recipient (sealExport), as must the whole. */
async function seal(
  centre: Centre,
  desk: Desk,
  { kind, format, to }: DocumentAsked,
  { content, reports }: Gathered,
  bytes: Uint8Array,
) {
  const whole = readMarkingText(content.marking);
  const items = reports.map(({ id, sha256, marking }) => ({
    kind: 'report',
    id,
    sha256,
    marking: readMarkingText(marking),
    release: null,
  }));
  const markingIds: number[] = [];
  for (const { id } of reports) {
    const row = await findReport(desk, id);
    if (row === null) throw refuse('DOCUMENT_CHANGED');
    markingIds.push(row.marking_id);
  }
  return sealExport(
    centre,
    desk,
    { format, bytes, recipient: to ?? desk.principal.clearance.party },
    [{ kind, id: subjectOf(content), sha256: null, marking: whole, release: null }, ...items],
    [...markingIds, await desk.mark(whole)],
  );
}
