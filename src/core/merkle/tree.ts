/**
 * RFC 6962 §2.1: the Merkle tree behind the audit log. Hashing is injected, so that this runs in a browser too and
 * oversight can check a proof without the server.
 */
export type Sha256 = (data: Uint8Array) => Uint8Array;

export const HASH_BYTES = 32;

const LEAF = 0x00;
const NODE = 0x01;

/** §2.1: hash of an entry. The prefix keeps an entry from passing for an inner node. */
export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const data = new Uint8Array(1 + entry.length);
  data[0] = LEAF;
  data.set(entry, 1);
  return sha256(data);
}

/** §2.1: hash of an inner node. */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const data = new Uint8Array(1 + left.length + right.length);
  data[0] = NODE;
  data.set(left, 1);
  data.set(right, 1 + left.length);
  return sha256(data);
}

/** The peaks of a tree: one hash per set bit of `size`, largest subtree first. All that appending needs. */
export interface CompactTree {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

export const EMPTY_TREE: CompactTree = { size: 0, hashes: [] };

const bitCount = (size: number): number => size.toString(2).replaceAll('0', '').length;

/** Throws RangeError where the number of peaks does not fit the size: a row of the store was cut or mixed up. */
export function assertCompact(tree: CompactTree): void {
  const whole = Number.isSafeInteger(tree.size) && tree.size >= 0;
  if (!whole || (tree.size === 0 ? 0 : bitCount(tree.size)) !== tree.hashes.length)
    throw new RangeError(`a tree of ${tree.size} leaves does not have ${tree.hashes.length} peaks`);
}

/** The tree with one leaf more, in O(log n). */
export function append(sha256: Sha256, tree: CompactTree, leaf: Uint8Array): CompactTree {
  assertCompact(tree);
  const hashes = [...tree.hashes];
  let node = leaf;
  // Each trailing 1 of the size is a peak as high as the node carried so far. Division, not shift: sizes pass 2³¹.
  for (let size = tree.size; size % 2 === 1; size = (size - 1) / 2) {
    node = nodeHash(sha256, hashes.pop() as Uint8Array, node);
  }
  hashes.push(node);
  return { size: tree.size + 1, hashes };
}

/** Root hash; of the empty tree the hash of nothing (§2.1). */
export function rootOf(sha256: Sha256, tree: CompactTree): Uint8Array {
  assertCompact(tree);
  if (tree.hashes.length === 0) return sha256(new Uint8Array(0));
  return tree.hashes.reduceRight((right, left) => nodeHash(sha256, left, right));
}

/** Compact tree of many leaf hashes. */
export function compactOf(sha256: Sha256, leafHashes: Iterable<Uint8Array>): CompactTree {
  let tree = EMPTY_TREE;
  for (const leaf of leafHashes) tree = append(sha256, tree, leaf);
  return tree;
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
