import type { Sha256 } from './tree.ts';
import { HASH_BYTES, nodeHash, rootOf, sameHash } from './tree.ts';

/** A proof that holds, or how it fails. Roots are given where both could be calculated. */
export type Verification =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: 'INDEX_OUT_OF_RANGE' | 'SIZE_OUT_OF_RANGE' | 'PROOF_LENGTH' | 'HASH_LENGTH';
      readonly fact: string;
    }
  | {
      readonly ok: false;
      readonly code: 'ROOT_MISMATCH';
      readonly fact: string;
      readonly expectedRoot: Uint8Array;
      readonly calculatedRoot: Uint8Array;
    };

const HOLDS: Verification = { ok: true };

const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0;

/** Largest power of two below n (n ≥ 2): where RFC 6962 splits a tree. */
function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Hashes of the whole subtrees of a log: level k has those of 2^k leaves each, in their order. Level 0 is the leaves. */
export type Subtrees = readonly (readonly Uint8Array[])[];

/** As many hashes as there are leaves; every proof from them costs a few hashes more. */
export function subtreesOf(sha256: Sha256, leafHashes: readonly Uint8Array[]): Subtrees {
  const levels: (readonly Uint8Array[])[] = [leafHashes];
  for (let below = leafHashes; below.length > 1; ) {
    const level: Uint8Array[] = [];
    for (let at = 0; at + 1 < below.length; at += 2)
      level.push(nodeHash(sha256, below[at] as Uint8Array, below[at + 1] as Uint8Array));
    levels.push(level);
    below = level;
  }
  return levels;
}

const countOf = (subtrees: Subtrees): number => subtrees[0]?.length ?? 0;

/** Root of the leaves of a range that begins where RFC 6962 splits: its whole subtrees stand one behind the other, largest first. */
function rangeRoot(sha256: Sha256, subtrees: Subtrees, from: number, to: number): Uint8Array {
  const hashes: Uint8Array[] = [];
  for (let at = from; at < to; ) {
    const height = Math.floor(Math.log2(to - at));
    const leaves = 2 ** height;
    hashes.push(subtrees[height]?.[at / leaves] as Uint8Array);
    at += leaves;
  }
  return rootOf(sha256, { size: to - from, hashes });
}

/**
 * §2.1.1 PATH(index, D[size]): hashes from the leaf's sibling up to the root's child.
 * Throws RangeError where index or size are outside what is there.
 */
export function inclusionProof(
  sha256: Sha256,
  subtrees: Subtrees,
  index: number,
  size: number,
): Uint8Array[] {
  if (!isSize(size) || size > countOf(subtrees)) throw new RangeError(`no tree of ${size} leaves here`);
  if (!isSize(index) || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      path.push(rangeRoot(sha256, subtrees, middle, to));
      to = middle;
    } else {
      path.push(rangeRoot(sha256, subtrees, from, middle));
      from = middle;
    }
  }
  return path.toReversed();
}

/**
 * §2.1.2 PROOF(first, D[second]): shows that the tree of `first` leaves is the beginning of the tree of `second`.
 * Empty where first = 0 or first = second. Throws RangeError outside what is there.
 */
export function consistencyProof(
  sha256: Sha256,
  subtrees: Subtrees,
  first: number,
  second: number,
): Uint8Array[] {
  if (!isSize(second) || second > countOf(subtrees)) throw new RangeError(`no tree of ${second} leaves here`);
  if (!isSize(first) || first > second) throw new RangeError(`no tree of ${first} leaves before ${second}`);
  if (first === 0 || first === second) return [];
  const proof: Uint8Array[] = [];
  let [from, to] = [0, second];
  // §2.1.2 SUBPROOF: `from` stays 0 while the left part is a whole subtree that the verifier knows already.
  while (first !== to) {
    const middle = from + splitPoint(to - from);
    if (first <= middle) {
      proof.push(rangeRoot(sha256, subtrees, middle, to));
      to = middle;
    } else {
      proof.push(rangeRoot(sha256, subtrees, from, middle));
      from = middle;
    }
  }
  if (from !== 0) proof.push(rangeRoot(sha256, subtrees, from, to));
  return proof.toReversed();
}

function mismatch(expectedRoot: Uint8Array, calculatedRoot: Uint8Array, fact: string): Verification {
  return sameHash(expectedRoot, calculatedRoot)
    ? HOLDS
    : { ok: false, code: 'ROOT_MISMATCH', fact, expectedRoot, calculatedRoot };
}

function badHash(...hashes: readonly Uint8Array[]): Verification | null {
  const wrong = hashes.find((hash) => hash.length !== HASH_BYTES);
  return wrong === undefined
    ? null
    : { ok: false, code: 'HASH_LENGTH', fact: `a hash has ${wrong.length} bytes, not ${HASH_BYTES}` };
}

const wrongLength = (got: number): Verification => ({
  ok: false,
  code: 'PROOF_LENGTH',
  fact: `${got} hashes do not fit the sizes`,
});

export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** RFC 9162 §2.1.3.2 (same tree as RFC 6962): is the leaf hash at `index` of the tree with this root? */
export function verifyInclusion(sha256: Sha256, claim: InclusionClaim): Verification {
  const { leaf, index, size, proof, root } = claim;
  if (!isSize(size) || !isSize(index) || index >= size)
    return { ok: false, code: 'INDEX_OUT_OF_RANGE', fact: `no leaf ${index} in a tree of ${size}` };
  const bad = badHash(leaf, root, ...proof);
  if (bad !== null) return bad;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return wrongLength(proof.length);
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sha256, step, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = nodeHash(sha256, hash, step);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  if (last !== 0) return wrongLength(proof.length);
  return mismatch(root, hash, `leaf ${index} is not in the tree of ${size}`);
}

export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.4.2: is the first tree the beginning of the second? */
export function verifyConsistency(sha256: Sha256, claim: ConsistencyClaim): Verification {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  if (!isSize(first) || !isSize(second) || first > second)
    return { ok: false, code: 'SIZE_OUT_OF_RANGE', fact: `no tree of ${first} leaves before ${second}` };
  const bad = badHash(firstRoot, secondRoot, ...proof);
  if (bad !== null) return bad;
  if (first === 0 || first === second) {
    if (proof.length > 0) return wrongLength(proof.length);
    const known = first === 0 ? sha256(new Uint8Array(0)) : secondRoot;
    return mismatch(firstRoot, known, `the roots at size ${first} differ`);
  }
  return climb(sha256, claim);
}

function climb(
  sha256: Sha256,
  { first, second, firstRoot, secondRoot, proof }: ConsistencyClaim,
): Verification {
  let [node, last] = [first - 1, second - 1];
  while (node % 2 === 1) [node, last] = [(node - 1) / 2, Math.floor(last / 2)];
  // A first tree that is one whole subtree is its own first hash; the proof then leaves it out.
  const [start, ...rest] = node === 0 ? [firstRoot, ...proof] : proof;
  if (start === undefined) return wrongLength(proof.length);
  let [old, now] = [start, start];
  for (const step of rest) {
    if (last === 0) return wrongLength(proof.length);
    if (node % 2 === 1 || node === last) {
      old = nodeHash(sha256, step, old);
      now = nodeHash(sha256, step, now);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else now = nodeHash(sha256, now, step);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  if (last !== 0) return wrongLength(proof.length);
  const before = mismatch(firstRoot, old, `the proof does not lead to the root at size ${first}`);
  return before.ok
    ? mismatch(secondRoot, now, `the tree of ${first} is not the beginning of ${second}`)
    : before;
}
