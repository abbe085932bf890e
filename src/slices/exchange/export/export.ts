import { createHash } from 'node:crypto';
import { parseLimit, renderMarking, type Marking } from '../../../core/marking/index.ts';
import { stixObjects } from '../../../core/formats/stix/spine/write.ts';
import { uuid5 } from '../../../core/formats/stix/uuid5.ts';
import { NAMESPACE } from '../../../core/formats/stix/names.data.ts';
import type { Spine } from '../../../core/formats/stix/spine/types.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { Released } from '../../../trust/released.ts';
import { MEMBERS } from '../../agencies/index.ts';
import type { SpineScope } from '../../fusion/index.ts';
import { refuse } from '../refusals.ts';
import { gather } from './gather.ts';

/** What is to go out, and how far. */
export interface ExportAsked {
  readonly scope: SpineScope;
  /** Marking up to which things may go, as written; null: all that the reader may see. */
  readonly markingLimit: string | null;
}

/** What went out: who, what for, how much, and the hash of the bytes. */
export interface ExportManifest {
  readonly format: 'stix-2.1';
  readonly bundle: string;
  readonly exportedAt: string;
  readonly officer: string;
  readonly party: string;
  readonly purpose: string;
  readonly scope: string;
  readonly markingLimit: string | null;
  /** Of the whole. */
  readonly marking: string;
  readonly reports: readonly string[];
  /** Objects by STIX type. */
  readonly objects: Readonly<Record<string, number>>;
  readonly bytes: number;
  /** SHA-256 of the bundle, in lower-case hex. */
  readonly sha256: string;
}

export interface StixExport {
  readonly manifest: ExportManifest;
  /** The bundle, piece by piece; each call begins anew, with the same bytes. */
  readonly chunks: () => Generator<string>;
}

/**
 * What a reader may see as one STIX 2.1 bundle (docs/reference/stix-mapping.md): the same content gives the same bytes. The
 * bundle is made anew for each pass, so that its text is never held whole.
 * @throws Refusal NOT_FOUND, EXPORT_LIMIT_INVALID, EXPORT_TOO_LARGE, and those of the fold
 */
export async function exportStix(desk: Desk, asked: ExportAsked): Promise<Released<StixExport>> {
  const limit = asked.markingLimit === null ? null : limitOf(asked.markingLimit);
  const { spine, markings } = await gather(desk, asked.scope, limit);
  const bundle = bundleId(spine);
  const chunks = (): Generator<string> => bundleChunks(bundle, spine);
  const released = await desk.release({ spine }, markings);
  const reports = spine.reports.map((report) => report.id);
  const manifest: ExportManifest = {
    format: 'stix-2.1',
    bundle,
    exportedAt: desk.now,
    officer: desk.principal.handle,
    party: desk.principal.clearance.party,
    purpose: desk.purpose.code,
    scope: scopeText(asked.scope),
    markingLimit: asked.markingLimit,
    marking: renderMarking(released.marking),
    reports,
    ...measured(bundle, spine),
  };
  desk.note(reports, { bytes: manifest.bytes, sha256: manifest.sha256 });
  return desk.release({ manifest, chunks }, markings);
}

export function limitOf(text: string): Marking {
  const read = parseLimit(text, MEMBERS);
  if (read.ok) return read.marking;
  throw refuse('EXPORT_LIMIT_INVALID', { given: text, ...read.problem });
}

const scopeText = (scope: SpineScope): string => {
  switch (scope.kind) {
    case 'all':
      return 'all';
    case 'reports':
      return `reports ${scope.ids.join(' ')}`;
    case 'entity':
      return `entity ${scope.named}`;
  }
};

/** Made of what is in it. */
function bundleId({ reports, judgements }: Spine): string {
  const parts = [
    ...reports.flatMap(({ id, records }) => [id, ...records.flatMap((one) => [one.id, one.changedAt])]),
    ...judgements.map((one) => one.id),
  ];
  return `bundle--${uuid5(NAMESPACE, `bundle ${parts.join(' ')}`)}`;
}

interface Piece {
  /** Type of the object in it; null for the end. */
  readonly type: string | null;
  readonly text: string;
}

function* pieces(id: string, spine: Spine): Generator<Piece> {
  let before = `{"type":"bundle","id":"${id}","objects":[\n`;
  for (const object of stixObjects(spine, MEMBERS)) {
    yield { type: String(object['type']), text: `${before}${JSON.stringify(object)}` };
    before = ',\n';
  }
  yield { type: null, text: ']}\n' };
}

function* bundleChunks(id: string, spine: Spine): Generator<string> {
  for (const { text } of pieces(id, spine)) yield text;
}

function measured(id: string, spine: Spine): Pick<ExportManifest, 'objects' | 'bytes' | 'sha256'> {
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const { type, text } of pieces(id, spine)) {
    if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
    hash.update(text);
    bytes += Buffer.byteLength(text);
  }
  const objects = Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { objects, bytes, sha256: hash.digest('hex') };
}
