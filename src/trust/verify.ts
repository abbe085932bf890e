import {
  append,
  consistencyProof,
  EMPTY_TREE,
  inclusionProof,
  leafHash,
  rootOf,
  sameHash,
  subtreesOf,
  verifyConsistency,
  verifyInclusion,
  type Checkpoint,
  type CompactTree,
} from '../core/merkle/index.ts';
import { sha256 } from '../platform/crypto/hash.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Database } from '../platform/db/database.ts';
import { checkNote, readNotes } from './checkpoints.ts';

export interface LogVerification {
  readonly ok: boolean;
  readonly entries: number;
  readonly checkpoints: number;
  /** Proofs made and checked against signed roots: RFC 6962 §2.1.1 and §2.1.2. */
  readonly inclusionProofs: number;
  readonly consistencyProofs: number;
  /** What is wrong, in words, with the entry or checkpoint concerned. */
  readonly problems: readonly string[];
}

const PAGE = 5000;
/** Inclusion proofs made per verification, spread over the log: each is checked against the newest signed root. */
const INCLUSION_SAMPLES = 16;

/**
 * Rebuilds the Merkle tree from the stored text of every entry and holds it against the stored leaves, the head and
 * every signed checkpoint, in the database and outside it. Finds any tampered, dropped, added or reordered row that a
 * checkpoint covers.
 */
export async function verifyLog(db: Database, keys: Keys, dataDir: string): Promise<LogVerification> {
  const problems: string[] = [];
  const notes = [...(await storedNotes(db)), ...readNotes(dataDir)];
  const checkpoints = readCheckpoints(notes, keys, problems);
  const wanted = new Set(checkpoints.map((one) => one.size));
  const rebuilt = await rebuild(db, wanted, problems);
  await checkHead(db, rebuilt.tree, problems);
  for (const { size, root } of checkpoints) {
    const found = rebuilt.roots.get(size);
    if (!found)
      problems.push(
        `a checkpoint was signed at ${size} entries, the log has ${rebuilt.tree.size}: entries were dropped`,
      );
    else if (!sameHash(found, root))
      problems.push(`the first ${size} entries are not those that were signed`);
  }
  const proofs =
    problems.length === 0 ? prove(rebuilt.leaves, checkpoints, problems) : { inclusion: 0, consistency: 0 };
  return {
    ok: problems.length === 0,
    entries: rebuilt.tree.size,
    checkpoints: checkpoints.length,
    inclusionProofs: proofs.inclusion,
    consistencyProofs: proofs.consistency,
    problems,
  };
}

async function storedNotes(db: Database): Promise<string[]> {
  const { rows } = await db.ownerPool.query<{ note: string }>(
    'select note from trust.checkpoint order by size',
  );
  return rows.map((row) => row.note);
}

function readCheckpoints(notes: readonly string[], keys: Keys, problems: string[]): Checkpoint[] {
  const bySize = new Map<string, Checkpoint>();
  for (const note of notes) {
    const checked = checkNote(note, keys);
    if (checked.ok)
      bySize.set(`${checked.checkpoint.size} ${checked.checkpoint.root.join()}`, checked.checkpoint);
    else problems.push(`a checkpoint cannot be trusted: ${checked.fact}`);
  }
  return [...bySize.values()].sort((a, b) => a.size - b.size);
}

interface Rebuilt {
  readonly tree: CompactTree;
  readonly leaves: Uint8Array[];
  readonly roots: ReadonlyMap<number, Uint8Array>;
}

async function rebuild(db: Database, wanted: ReadonlySet<number>, problems: string[]): Promise<Rebuilt> {
  let tree = EMPTY_TREE;
  const leaves: Uint8Array[] = [];
  const roots = new Map<number, Uint8Array>();
  let last = 0;
  for (;;) {
    const { rows } = await db.ownerPool.query<{ seq: number; body: string; leaf: Buffer }>(
      'select seq, body, leaf from trust.log_entry where seq > $1 order by seq limit $2',
      [last, PAGE],
    );
    for (const row of rows) {
      if (row.seq !== last + 1) problems.push(`entries ${last + 1} to ${row.seq - 1} are missing`);
      last = row.seq;
      const leaf = leafHash(sha256, new TextEncoder().encode(row.body));
      if (!sameHash(leaf, new Uint8Array(row.leaf)))
        problems.push(`entry ${row.seq} is not the text that was hashed`);
      leaves.push(leaf);
      tree = append(sha256, tree, leaf);
      if (wanted.has(tree.size)) roots.set(tree.size, rootOf(sha256, tree));
    }
    if (rows.length < PAGE) return { tree, leaves, roots };
  }
}

async function checkHead(db: Database, tree: CompactTree, problems: string[]): Promise<void> {
  const { rows } = await db.ownerPool.query<{ size: number; hashes: Buffer[] }>(
    'select size, hashes from trust.log_head',
  );
  const head = rows[0];
  if (!head) {
    problems.push('the head of the log is missing');
    return;
  }
  if (head.size !== tree.size)
    problems.push(`the head counts ${head.size} entries, the log has ${tree.size}`);
  const same =
    head.hashes.length === tree.hashes.length &&
    tree.hashes.every((hash, index) => sameHash(hash, new Uint8Array(head.hashes[index] ?? [])));
  if (!same) problems.push('the head of the log is not the root of its entries');
}

function prove(
  leaves: readonly Uint8Array[],
  checkpoints: readonly Checkpoint[],
  problems: string[],
): { inclusion: number; consistency: number } {
  const newest = checkpoints.at(-1);
  if (!newest || newest.size === 0) return { inclusion: 0, consistency: 0 };
  const { size, root } = newest;
  const subtrees = subtreesOf(sha256, leaves);
  const step = Math.max(1, Math.floor(size / INCLUSION_SAMPLES));
  let inclusion = 0;
  for (let index = 0; index < size; index += step) {
    const proof = inclusionProof(sha256, subtrees, index, size);
    const result = verifyInclusion(sha256, {
      leaf: leaves[index] ?? new Uint8Array(),
      index,
      size,
      proof,
      root,
    });
    if (!result.ok) problems.push(`entry ${index + 1} is not in the signed tree: ${result.fact}`);
    inclusion += 1;
  }
  let consistency = 0;
  for (const earlier of checkpoints.slice(0, -1).slice(-INCLUSION_SAMPLES)) {
    const proof = consistencyProof(sha256, subtrees, earlier.size, size);
    const result = verifyConsistency(sha256, {
      first: earlier.size,
      second: size,
      firstRoot: earlier.root,
      secondRoot: root,
      proof,
    });
    if (!result.ok)
      problems.push(
        `the checkpoint at ${earlier.size} is no beginning of the one at ${size}: ${result.fact}`,
      );
    consistency += 1;
  }
  return { inclusion, consistency };
}
