import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkpointBody,
  formatCheckpoint,
  keyIdOf,
  parseCheckpoint,
  rootOf,
  type Checkpoint,
  type CompactTree,
} from '../core/merkle/index.ts';
import { sha256 } from '../platform/crypto/hash.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Database } from '../platform/db/database.ts';

/** The name under which this centre signs, in the form of C2SP signed notes. */
const ORIGIN = 'watchfloor/audit';

/** The checkpoints outside the database: who can rewrite the log's tables cannot rewrite this file with them. */
export function checkpointFile(dataDir: string): string {
  return join(dataDir, 'checkpoints.txt');
}

/** Signs the head of the log, into the database and into the file, unless it has not grown since the last one. */
export async function writeCheckpoint(db: Database, keys: Keys, dataDir: string): Promise<void> {
  const note = await db.asOwner(async (client) => {
    const { rows } = await client.query<{ size: number; hashes: Buffer[] }>(
      'select size, hashes from trust.log_head',
    );
    const tree: CompactTree = {
      size: rows[0]?.size ?? 0,
      hashes: (rows[0]?.hashes ?? []).map((hash) => new Uint8Array(hash)),
    };
    if (tree.size === 0) return null;
    const text = signedNote({ origin: ORIGIN, size: tree.size, root: rootOf(sha256, tree) }, keys);
    const inserted = await client.query(
      'insert into trust.checkpoint (size, note) values ($1, $2) on conflict do nothing',
      [tree.size, text],
    );
    return (inserted.rowCount ?? 0) > 0 ? text : null;
  });
  if (note !== null) appendFileSync(checkpointFile(dataDir), `${note}\n`, { mode: 0o600 });
}

function signedNote(checkpoint: Checkpoint, keys: Keys): string {
  const signature = keys.sign(new TextEncoder().encode(checkpointBody(checkpoint)));
  return formatCheckpoint(checkpoint, [
    { name: ORIGIN, keyId: keyIdOf(sha256, ORIGIN, keys.publicKey), signature },
  ]);
}

export type CheckedNote =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly fact: string };

/** Reads a note strictly and checks that this centre's key signed it. */
export function checkNote(text: string, keys: Keys): CheckedNote {
  const parsed = parseCheckpoint(text);
  if (!parsed.ok) return { ok: false, fact: `line ${parsed.line}: ${parsed.fact}` };
  const body = new TextEncoder().encode(parsed.body);
  const signed = parsed.signatures.some((one) => keys.verify(body, one.signature));
  return signed
    ? { ok: true, checkpoint: parsed.checkpoint }
    : { ok: false, fact: `the signature at size ${parsed.checkpoint.size} is not this centre’s` };
}

/** The notes of the checkpoint file, in order. */
export function readNotes(dataDir: string): string[] {
  const file = checkpointFile(dataDir);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n\n(?=watchfloor\/audit\n)/)
    .map((note) => `${note.trimEnd()}\n`)
    .filter((note) => note.trim() !== '');
}
