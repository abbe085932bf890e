import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Desk } from '../../trust/desk.ts';
import { signJws } from '../../platform/crypto/jws.ts';
import { acceptAmendment, amendLink, approvePartner, findLink, type TermsChanged } from './index.ts';
import { takeAmendment } from './amendments.ts';
import { AGREEMENT } from './agreements.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';
import type { Link } from './contract.ts';

/** Two nodes as processes amend their agreement. */
let alpha: Node;
let bravo: Node;
before(async () => {
  [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
  await linkNodes(alpha, bravo);
  const [first = ''] = await alpha.file(
    'begin.txt',
    'Zarak Mandokhel was seen in Sibi.',
    'RESTRICTED//REL TO BRAVO',
  );
  await until('the link works', () => bravo.sees(first));
});
after(() => Promise.all([alpha.stop(), bravo.stop()]));

const nameAt = (node: Node): string => (node === alpha ? 'bravo' : 'alpha');

async function as<T>(node: Node, handle: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const centre = await node.centre();
  return centre.trust.desk({ principal: await node.officer(handle), purpose: ANALYSIS, act: 'test' }, work);
}
const linkAt = (node: Node): Promise<Link> => as(node, 'chief', (desk) => findLink(desk, nameAt(node)));
const amend = async (node: Node, terms: TermsChanged, effectiveAt?: string): Promise<Link> => {
  const centre = await node.centre();
  return as(node, 'chief', (desk) => amendLink(centre, desk, nameAt(node), { terms, effectiveAt }));
};
const accept = async (node: Node): Promise<Link> => {
  const centre = await node.centre();
  return as(node, 'chief', (desk) => acceptAmendment(centre, desk, nameAt(node)));
};
const approve = async (node: Node, handle = 'second'): Promise<Link> => {
  const centre = await node.centre();
  return as(node, handle, (desk) => approvePartner(centre, desk, nameAt(node)));
};

test('narrower: obeyed where it is signed and where it is heard, before anybody countersigns', async () => {
  const link = await amend(alpha, { level: 1 });
  assert.deepEqual(
    [link.standing.version, link.agreement.terms.level, link.amendment?.narrower, link.amendment?.waitsFor],
    [1, 1, true, 'the partner'],
  );
  const [above = ''] = await alpha.file('above.txt', 'Bilal was seen in Zhob.', 'CONFIDENTIAL//REL TO BRAVO');
  const [within = ''] = await alpha.file('within.txt', 'Bilal was seen in Sibi.', 'RESTRICTED//REL TO BRAVO');
  await until('what is within goes', () => bravo.sees(within));
  assert.equal(await bravo.sees(above), false);
  assert.equal((await linkAt(bravo)).agreement.terms.level, 1, 'obeyed there too');
  assert.equal((await linkAt(bravo)).amendment?.waitsFor, 'us');
  await accept(bravo);
  await until('both stand on version 2', async () => (await linkAt(alpha)).standing.version === 2);
  assert.deepEqual([(await linkAt(bravo)).standing.version, (await linkAt(bravo)).amendment], [2, null]);
});

test('wider: on neither side before both have signed, two people of each; then what may travel goes', async () => {
  const [report = ''] = await alpha.file(
    'wide.txt',
    'Zarak was seen in Quetta.',
    'CONFIDENTIAL//REL TO BRAVO',
  );
  const proposed = await amend(alpha, { level: 2 });
  assert.deepEqual(
    [proposed.amendment?.waitsFor, proposed.amendment?.signedByUs, proposed.agreement.terms.level],
    ['a second person', false, 1],
  );
  await assert.rejects(approve(alpha, 'chief'), { code: 'SECOND_PERSON' });
  await assert.rejects(accept(alpha), { code: 'AMENDMENT_NONE' });
  await approve(alpha);
  await until('it is proposed there', async () => (await linkAt(bravo)).amendment?.signedByThem === true);
  assert.equal((await linkAt(bravo)).agreement.terms.level, 1);
  assert.equal((await accept(bravo)).amendment?.waitsFor, 'a second person');
  assert.equal((await linkAt(alpha)).agreement.terms.level, 1);
  await assert.rejects(approve(bravo, 'chief'), { code: 'SECOND_PERSON' });
  assert.equal(await bravo.sees(report), false);
  await approve(bravo);
  await until('both', async () => (await linkAt(alpha)).standing.version === 3);
  assert.deepEqual((await linkAt(bravo)).agreement.terms.level, 2);
  await until('what waited goes by itself', () => bravo.sees(report));
});

test('wider from a day: what both have signed waits for it; a narrowing meanwhile is obeyed', async () => {
  const day = new Date(Date.now() + 86_400_000).toISOString();
  await amend(alpha, { level: 3 }, day);
  await approve(alpha);
  await until('proposed', async () => (await linkAt(bravo)).amendment?.signedByThem === true);
  await accept(bravo);
  await approve(bravo);
  await until('signed by both', async () => (await linkAt(alpha)).amendment?.waitsFor === 'its day');
  for (const node of [alpha, bravo]) {
    const link = await linkAt(node);
    assert.deepEqual(
      [link.standing.version, link.agreement.terms.level, link.amendment?.effectiveAt],
      [3, 2, day],
    );
  }
  await amend(bravo, { purposes: ['LIAISON'] });
  await until('heard', async () => (await linkAt(alpha)).agreement.terms.purposes.length === 1);
});

test('refused: no right, nothing changed, an amendment that touches parties or keys, or of another’s key', async () => {
  const centre = await alpha.centre();
  const link = await linkAt(alpha);
  await assert.rejects(amend(alpha, {}), { code: 'AMENDMENT_INVALID' });
  await assert.rejects(amend(alpha, { level: 1 }, 'some day'), { code: 'AMENDMENT_INVALID' });
  await assert.rejects(amend(alpha, { purposes: [] }), { code: 'TERMS_INVALID' });
  const { keys: theirs } = await bravo.centre();
  const version = link.standing.version + 10;
  const peer = link.peer ?? link.own;
  const forged = { ...link.standing, version, terms: { ...link.standing.terms, level: 0 as const } };
  const cases = [
    signJws(centre.keys, AGREEMENT, JSON.stringify(forged)),
    signJws(theirs, AGREEMENT, JSON.stringify({ ...forged, b: { ...peer, parties: link.own.parties } })),
    signJws(theirs, AGREEMENT, JSON.stringify({ ...forged, version: link.standing.version })),
    signJws(theirs, 'watchfloor-recall', JSON.stringify(forged)),
  ];
  for (const jws of cases)
    assert.equal(await as(alpha, 'chief', (desk) => takeAmendment(centre, desk, link, jws)), false);
  assert.notEqual((await linkAt(alpha)).agreement.terms.level, 0);
});
