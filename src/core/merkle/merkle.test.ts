import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  append,
  assertCompact,
  compactOf,
  consistencyProof,
  EMPTY_TREE,
  inclusionProof,
  subtreesOf,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(data).digest());
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The entries and roots that the Certificate Transparency reference implementation tests with. */
const CT_ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => new Uint8Array(Buffer.from(text, 'hex')));
const CT_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** §2.1 as written there, recursively: what the fast form is held against. */
function treeHead(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(sha256, treeHead(leaves.slice(0, k)), treeHead(leaves.slice(k)));
}

const leavesOf = (size: number): Uint8Array[] =>
  Array.from({ length: size }, (_, i) => leafHash(sha256, new TextEncoder().encode(`entry ${i}`)));

const LEAVES = leavesOf(200);
const SUBTREES = subtreesOf(sha256, LEAVES);
const headOf = (size: number): Uint8Array => treeHead(LEAVES.slice(0, size));

test('the roots of the reference implementation for 0 to 8 leaves', () => {
  let tree = EMPTY_TREE;
  assert.equal(hex(rootOf(sha256, tree)), CT_ROOTS[0]);
  CT_ENTRIES.forEach((entry, i) => {
    tree = append(sha256, tree, leafHash(sha256, entry));
    assert.equal(hex(rootOf(sha256, tree)), CT_ROOTS[i + 1]);
  });
});

test('a published inclusion and a published consistency path', () => {
  const leaves = CT_ENTRIES.map((entry) => leafHash(sha256, entry));
  assert.deepEqual(inclusionProof(sha256, subtreesOf(sha256, leaves), 5, 8).map(hex), [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
  assert.deepEqual(consistencyProof(sha256, subtreesOf(sha256, leaves), 6, 8).map(hex), [
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
});

test('appending one by one gives the head of the definition', () => {
  let tree = EMPTY_TREE;
  for (let size = 0; size <= 130; size++) {
    assert.deepEqual(rootOf(sha256, tree), headOf(size));
    tree = append(sha256, tree, LEAVES[size] as Uint8Array);
  }
});

test('every inclusion proof holds, up to 70 leaves', () => {
  for (let size = 1; size <= 70; size++) {
    const root = headOf(size);
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(sha256, SUBTREES, index, size);
      const claim = { leaf: LEAVES[index] as Uint8Array, index, size, proof, root };
      assert.deepEqual(verifyInclusion(sha256, claim), { ok: true });
    }
  }
});

test('every consistency proof holds, up to 70 leaves', () => {
  for (let second = 0; second <= 70; second++) {
    for (let first = 0; first <= second; first++) {
      const proof = consistencyProof(sha256, SUBTREES, first, second);
      const claim = { first, second, firstRoot: headOf(first), secondRoot: headOf(second), proof };
      assert.deepEqual(verifyConsistency(sha256, claim), { ok: true }, `${first} in ${second}`);
    }
  }
});

const flip = (bytes: Uint8Array, bit: number): Uint8Array => {
  const copy = new Uint8Array(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] as number) ^ (1 << (bit % 8));
  return copy;
};

const sizes = fc.integer({ min: 2, max: 200 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

test('an inclusion proof with one bit, one hash, the index or the size changed does not hold', () => {
  fc.assert(
    fc.property(sizes, fc.nat(255), fc.nat(), ([size, index], bit, pick) => {
      const proof = inclusionProof(sha256, SUBTREES, index, size);
      const good = { leaf: LEAVES[index] as Uint8Array, index, size, proof, root: headOf(size) };
      const bent = proof.map((hash, i) => (i === pick % proof.length ? flip(hash, bit) : hash));
      for (const bad of [
        { ...good, leaf: flip(good.leaf, bit) },
        { ...good, root: flip(good.root, bit) },
        { ...good, proof: bent },
        { ...good, proof: proof.slice(1) },
        { ...good, proof: [...proof, good.leaf] },
        { ...good, index: index === 0 ? 1 : index - 1 },
        { ...good, index: size },
        { ...good, index: -1 },
        { ...good, leaf: good.leaf.slice(1) },
      ])
        assert.equal(verifyInclusion(sha256, bad).ok, false);
    }),
    { numRuns: 100 },
  );
});

test('a rewritten past is inconsistent with every later tree', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(255), ([second, firstBefore], pick, bit) => {
      const first = Math.max(1, firstBefore);
      const tampered = LEAVES.slice(0, second);
      tampered[pick % first] = flip(tampered[pick % first] as Uint8Array, bit);
      const claim = {
        first,
        second,
        firstRoot: headOf(first),
        secondRoot: treeHead(tampered),
        proof: consistencyProof(sha256, subtreesOf(sha256, tampered), first, second),
      };
      assert.equal(verifyConsistency(sha256, claim).ok, false);
      assert.equal(
        verifyConsistency(sha256, { ...claim, proof: [...claim.proof, claim.firstRoot] }).ok,
        false,
      );
    }),
    { numRuns: 100 },
  );
});

test('a mismatch names both roots', () => {
  const proof = inclusionProof(sha256, SUBTREES, 3, 9);
  const wrong = headOf(8);
  const claim = { leaf: LEAVES[3] as Uint8Array, index: 3, size: 9, proof, root: wrong };
  const result = verifyInclusion(sha256, claim);
  assert.ok(!result.ok && result.code === 'ROOT_MISMATCH');
  assert.deepEqual(result.expectedRoot, wrong);
  assert.deepEqual(result.calculatedRoot, headOf(9));
});

test('what is not there is refused', () => {
  assert.throws(() => inclusionProof(sha256, SUBTREES, 3, 3), RangeError);
  assert.throws(() => inclusionProof(sha256, SUBTREES, 0, 201), RangeError);
  assert.throws(() => consistencyProof(sha256, SUBTREES, 4, 3), RangeError);
  assert.throws(() => assertCompact({ size: 5, hashes: LEAVES.slice(0, 3) }), RangeError);
  assert.throws(() => append(sha256, { size: 1.5, hashes: [] }, LEAVES[0] as Uint8Array), RangeError);
});

test('sizes past 2³¹ append rightly', () => {
  const peaks = LEAVES.slice(0, 33);
  const tree = append(sha256, { size: 2 ** 33 - 1, hashes: peaks }, LEAVES[40] as Uint8Array);
  assert.deepEqual([tree.size, tree.hashes.length], [2 ** 33, 1]);
  assert.equal(compactOf(sha256, LEAVES).size, 200);
});
