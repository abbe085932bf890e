import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { type Keys, verifyWith } from '../../platform/crypto/keys.ts';
import { refuse } from './refusals.ts';

const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** What an export says of itself: what is in it, for whom, by whom, for what. */
export const ManifestBody = Type.Object({
  form: Type.Literal('watchfloor-export/1'),
  file: Type.Object({ format: Type.String(), bytes: Type.Integer({ minimum: 0 }), sha256: Hash }),
  /** Things in it: ids and hashes, no content. */
  items: Type.Array(
    Type.Object({
      kind: Type.String(),
      id: Type.String(),
      sha256: Type.Union([Hash, Type.Null()]),
      marking: Type.String(),
    }),
  ),
  for: Type.String(),
  by: Type.Object({ party: Type.String(), officer: Type.String() }),
  purpose: Type.Object({ code: Type.String(), caseRef: Type.Union([Type.String(), Type.Null()]) }),
  releases: Type.Array(Type.String()),
  /** The join of the markings of everything in it: the highest level that its holder needs. */
  marking: Type.String(),
  at: Type.String(),
  /** After which it may not be used; null: no end. */
  until: Type.Union([Type.String(), Type.Null()]),
  /** Public key of the node, raw ed25519 in base64. */
  key: Type.String(),
});
export type ManifestBody = Static<typeof ManifestBody>;
const Manifest = Type.Object({ manifest: ManifestBody, signature: Type.String() });

/** What a check of an export says. */
export interface ExportCheck {
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly manifest: ManifestBody;
}

const signed = (body: ManifestBody): Uint8Array =>
  new TextEncoder().encode(`${body.form}\n${JSON.stringify(body)}`);

/** A manifest as it is written beside the file: its body and the node's ed25519 signature over the body's exact JSON. */
export function sealManifest(body: Omit<ManifestBody, 'form' | 'key'>, keys: Keys): string {
  const manifest: ManifestBody = {
    form: 'watchfloor-export/1',
    ...body,
    key: Buffer.from(keys.publicKey).toString('base64'),
  };
  const signature = Buffer.from(keys.sign(signed(manifest))).toString('base64');
  return `${JSON.stringify({ manifest, signature }, null, 2)}\n`;
}

/**
 * Holds a file against its manifest: hash, length, signature, and whether the key is one that is trusted (raw, base64).
 * Refuses a manifest that is none.
 */
export function checkExport(
  bytes: Uint8Array,
  manifestText: string,
  trusted: readonly string[],
  now: string,
): ExportCheck {
  const { manifest, problems: sealed } = checkManifest(manifestText, trusted);
  const { file, until } = manifest;
  const problems = [
    ...(sha256Hex(bytes) === file.sha256 && bytes.byteLength === file.bytes
      ? []
      : ['the file is not the one that was exported']),
    ...sealed,
    ...(until !== null && until <= now ? [`its time ended at ${until}`] : []),
  ];
  return { ok: problems.length === 0, problems, manifest };
}

/** Whether a manifest is as it was signed, by a key that is trusted (raw, base64). Refuses a text that is none. */
export function checkManifest(text: string, trusted: readonly string[]): Omit<ExportCheck, 'ok'> {
  const { manifest, signature } = readManifest(text);
  const { key } = manifest;
  const genuine = verifyWith(Buffer.from(key, 'base64'), signed(manifest), Buffer.from(signature, 'base64'));
  const problems = [
    ...(genuine ? [] : ['the manifest was changed after it was signed']),
    ...(trusted.includes(key) ? [] : ['the manifest was signed by a key that is not known here']),
  ];
  return { manifest, problems };
}

function readManifest(text: string): Static<typeof Manifest> {
  const value = parsed(text);
  if (!Value.Check(Manifest, value)) throw refuse('MANIFEST_UNREADABLE');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('MANIFEST_UNREADABLE');
  }
}
