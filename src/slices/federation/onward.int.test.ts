import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '../../platform/clock/clock.ts';
import type { Desk } from '../../trust/desk.ts';
import { enrol } from '../agencies/index.ts';
import {
  askOnward,
  grantOnward,
  listOnward,
  type OnwardView,
  refuseOnward,
  revokeOnward,
} from '../release/index.ts';
import { onwardClock } from '../release/jobs.ts';
import { releaseThrough } from '../release/release.test-kit.ts';
import { actOnTip, listTips, sendTip, showTip, type TipAct, type TipView } from '../tips/index.ts';
import { listFlags, listRecalls, recall } from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';

/**
 * Onward release and tips over three real nodes: ALPHA originates, BRAVO holds and asks, CHARLIE is to get it; ALPHA has no link to
 * CHARLIE.
 */
let alpha: Node;
let bravo: Node;
let charlie: Node;

before(async () => {
  [alpha, bravo, charlie] = (await Promise.all(
    ['ALPHA', 'BRAVO', 'CHARLIE'].map((code) => Node.start(code)),
  )) as [Node, Node, Node];
  await linkNodes(alpha, bravo);
  await linkNodes(bravo, charlie);
  const reviewer = {
    handle: 'reviewer',
    name: 'reviewer',
    party: 'BRAVO',
    level: 4 as const,
    compartments: ['OSPREY'],
    roles: ['analyst'] as const,
  };
  await enrol(await bravo.centre(), [], [], [reviewer]);
});
after(() => Promise.all([alpha.stop(), bravo.stop(), charlie.stop()]));

const TEXT = 'Zarak Mandokhel of the Grey Heron Front was seen in Sibi on 3 November 2026.';

async function as<T>(
  node: Node,
  handle: string,
  work: (desk: Desk) => Promise<{ readonly value: T }>,
): Promise<T> {
  const centre = await node.centre();
  const act = { principal: await node.officer(handle), purpose: ANALYSIS, act: 'test' };
  return centre.trust.desk(act, async (desk) => (await work(desk)).value);
}

async function requestAt(node: Node, id: string): Promise<OnwardView | undefined> {
  return (await as(node, 'second', listOnward)).find((one) => one.id === id);
}

/** A report of ALPHA’s under its control, as BRAVO has it. */
async function held(name: string): Promise<string> {
  const [report = ''] = await alpha.file(
    `${name}.txt`,
    `${name}. ${TEXT}`,
    'RESTRICTED//REL TO BRAVO//ORCON',
  );
  await until('it is at BRAVO', () => bravo.sees(report));
  return report;
}

async function ask(report: string, precedence = 'PRIORITY'): Promise<string> {
  const centre = await bravo.centre();
  const [request] = await as(bravo, 'chief', (desk) =>
    askOnward(centre, desk, { report, to: 'CHARLIE', reason: 'joint case', precedence }),
  );
  const id = request?.id ?? '';
  await until('the originator is asked', async () => (await requestAt(alpha, id)) !== undefined);
  return id;
}

const settled = (id: string, state: string) =>
  until(`${state} at the asker`, async () => (await requestAt(bravo, id))?.state === state);

test('asked, granted for a time, released within the grant, read at the third node; revoked, it is gone from there', async () => {
  const report = await held('granted');
  const id = await ask(report);
  const asked = await requestAt(alpha, id);
  assert.deepEqual(
    [asked?.state, asked?.by, asked?.to, asked?.report, asked?.reason],
    ['requested', 'BRAVO', 'CHARLIE', report, 'joint case'],
  );
  assert.ok(!(await charlie.sees(report)));
  const [here, there] = [await alpha.centre(), await bravo.centre()];
  const end = new Date(Date.parse(asked?.until ?? '') - 86_400_000).toISOString();
  const later = new Date(Date.parse(asked?.until ?? '') + 86_400_000).toISOString();
  await assert.rejects(
    as(alpha, 'second', (desk) => grantOnward(here, desk, id, { until: later, reason: 'agreed' })),
    { code: 'ONWARD_WIDER' },
  );
  await assert.rejects(
    as(alpha, 'chief', (desk) => grantOnward(here, desk, id, { reason: 'agreed' })),
    { code: 'ONWARD_NOT_ORIGINATOR' },
  );
  await assert.rejects(
    as(bravo, 'second', (desk) => grantOnward(there, desk, id, { reason: 'agreed' })),
    { code: 'ONWARD_NOT_ORIGINATOR' },
  );
  const release = async (until: string): Promise<void> => {
    const [author, reviewer] = [await bravo.officer('chief'), await bravo.officer('reviewer')];
    const three = { author, reviewer, chief: await bravo.officer('second') };
    await releaseThrough(there, three, { report, to: 'CHARLIE', until, reason: 'joint case', grants: [id] });
  };
  await assert.rejects(release(end), { code: 'RELEASE_NEEDS_CONSENT' }, 'not before it is granted');
  await as(alpha, 'second', (desk) => grantOnward(here, desk, id, { until: end, reason: 'agreed' }));
  await settled(id, 'granted');
  const granted = await requestAt(bravo, id);
  assert.deepEqual([granted?.until, granted?.inForce], [end, true]);
  await assert.rejects(
    release(later),
    { code: 'RELEASE_NEEDS_CONSENT' },
    'not for longer than it was granted',
  );
  await release(end);
  const [edition] = await bravo.rows<{ copy: string }>(
    'select copy from reports.edition where original = $1',
    [report],
  );
  const copy = edition?.copy ?? '';
  await until('the edition is at CHARLIE', () => charlie.sees(copy));
  assert.match((await charlie.get(`/api/reports/${copy}`)).text, /Grey Heron Front/);
  assert.match((await charlie.get(`/api/reports/${copy}`)).text, new RegExp(`EXPIRES ${end.slice(0, 10)}`));

  await as(alpha, 'second', (desk) => revokeOnward(here, desk, id, 'a source is at risk'));
  await settled(id, 'revoked');
  await until('it is gone at CHARLIE', async () => !(await charlie.sees(copy)));
  assert.equal(await bravo.sees(report), true, 'what was given to BRAVO itself stays');
  assert.ok((await as(charlie, 'chief', listRecalls)).some((one) => one.report === copy));
});

test('refused, with the reason, at both', async () => {
  const id = await ask(await held('refused'));
  const here = await alpha.centre();
  await as(alpha, 'second', (desk) => refuseOnward(here, desk, id, 'a source is at risk'));
  await settled(id, 'refused');
  assert.equal((await requestAt(bravo, id))?.steps.at(-1)?.reason, 'a source is at risk');
});

test('the originator’s clock refers it upwards, again and again, and tells the asker; a clock grants nothing', async () => {
  const id = await ask(await held('late'), 'FLASH');
  const here = await alpha.centre();
  const due = (await requestAt(alpha, id))?.dueAt ?? '';
  const asked = Date.parse((await requestAt(bravo, id))?.steps[0]?.at ?? '');
  assert.equal(Date.parse(due) - asked, 3_600_000);
  const clock = { ...here.clock };
  try {
    Object.assign(here.clock, fixedClock(new Date(Date.parse(due) + 1000).toISOString()));
    await onwardClock({ onward: id }, here);
    assert.deepEqual(
      [(await requestAt(alpha, id))?.state, (await requestAt(alpha, id))?.overdue],
      ['referred', true],
    );
    await settled(id, 'referred');
    Object.assign(here.clock, fixedClock(new Date(Date.parse(due) + 3_700_000).toISOString()));
    await onwardClock({ onward: id }, here);
    const steps = (await requestAt(alpha, id))?.steps.map(({ event }) => event);
    assert.deepEqual(steps, ['ask', 'refer', 'refer']);
    const end = (await requestAt(alpha, id))?.until ?? '';
    Object.assign(here.clock, fixedClock(new Date(Date.parse(end) + 1000).toISOString()));
    await onwardClock({ onward: id }, here);
    assert.equal((await requestAt(alpha, id))?.state, 'expired');
  } finally {
    Object.assign(here.clock, clock);
  }
  assert.notEqual((await requestAt(bravo, id))?.state, 'granted');
});

test('what was not released to the asker is unknown to the originator, whether or not it is there', async () => {
  const [secret = ''] = await alpha.file('secret.txt', `Secret. ${TEXT}`, 'SECRET//REL TO ALPHA');
  const [row] = await alpha.rows<{ sha256: string }>('select sha256 from reports.report where id = $1', [
    secret,
  ]);
  const report = await held('asked-for-another');
  const centre = await bravo.centre();
  // BRAVO asks for the bytes of a report that it cannot have: by the hash, as a hostile asker would.
  await bravo.rows('update reports.report set sha256 = $2 where id = $1', [report, row?.sha256]);
  const [request] = await as(bravo, 'chief', (desk) =>
    askOnward(centre, desk, { report, to: 'CHARLIE', reason: 'joint case' }),
  );
  await settled(request?.id ?? '', 'refused');
  assert.equal(
    (await requestAt(bravo, request?.id ?? ''))?.steps.at(-1)?.reason,
    'nothing of that kind was released to you',
  );
});

const tipAt = (node: Node, id: string): Promise<TipView> => as(node, 'second', (desk) => showTip(desk, id));
const tipsAt = async (node: Node): Promise<string[]> =>
  (await as(node, 'second', (desk) => listTips(desk))).map(({ id }) => id);

async function actAt(node: Node, id: string, act: TipAct): Promise<TipView> {
  const centre = await node.centre();
  return as(node, 'chief', (desk) => actOnTip(centre, desk, id, act));
}

async function sendAt(node: Node, report: string, to: string): Promise<TipView> {
  const centre = await node.centre();
  const asked = { report, to, subject: 'A courier', requested: 'Stop him', precedence: 'IMMEDIATE' };
  return as(node, 'chief', (desk) => sendTip(centre, desk, asked));
}

/** Until both nodes hold so many lines of one record. */
const oneRecord = (id: string, lines: number): Promise<number> =>
  until(`one record of ${lines} lines`, async () => {
    const [here, there] = [(await tipAt(alpha, id)).record, (await tipAt(bravo, id)).record];
    return here.lines.length === lines && here.hash === there.hash;
  });

test('a tip reaches its outcome at the other node, and both hold one record', async () => {
  const [report = ''] = await alpha.file('tip.txt', `Tip. ${TEXT}`, 'RESTRICTED//REL TO ALPHA, BRAVO');
  const { id, state } = await sendAt(alpha, report, 'BRAVO');
  assert.equal(state, 'sent', 'the receipt is the other node’s to give');
  await until('it is received', async () => (await tipAt(alpha, id)).state === 'received');
  assert.deepEqual((await tipAt(bravo, id)).mayNow, ['acknowledged', 'declined']);
  await assert.rejects(actAt(alpha, id, { kind: 'acknowledged' }), { code: 'TIP_NOT_YOURS' });
  await actAt(bravo, id, { kind: 'acknowledged' });
  await actAt(bravo, id, { kind: 'tasked', agency: 'BRAVO', words: 'Stop him' });
  const done = { type: 'arrest', basis: 'Code s. 54', from: '2026-11-22', place: 'Sibi', words: 'Arrested' };
  await actAt(bravo, id, { kind: 'acted', ...done });
  await actAt(bravo, id, {
    kind: 'outcome',
    result: 'foiled-by-arrest',
    legalMode: 'prosecution',
    words: 'Charged',
  });
  const feedback = { grade: 'A2', words: 'Right', marking: 'RESTRICTED//REL TO ALPHA, BRAVO//NO-ONWARD' };
  await actAt(bravo, id, { kind: 'feedback', ...feedback });
  await oneRecord(id, 7);
  await Promise.all([
    actAt(alpha, id, { kind: 'credit', words: 'Our source' }),
    actAt(bravo, id, { kind: 'credit', words: 'Our patrol' }),
  ]);
  await oneRecord(id, 9);
  const [here, there] = [await tipAt(alpha, id), await tipAt(bravo, id)];
  assert.deepEqual(here.record.signed, there.record.signed);
  assert.deepEqual([here.state, there.state, here.side, there.side], ['outcome', 'outcome', 'from', 'to']);
  assert.deepEqual(here.credits, there.credits);
  assert.equal(here.record.lines.find(({ kind }) => kind === 'feedback')?.act.grade, 'A2');
  assert.ok(here.record.lines.every(({ hasEffect }) => hasEffect));
  assert.deepEqual(await tipsAt(charlie), [], 'no part in it');
  const filer = { centre: await alpha.centre(), principal: await alpha.officer(), purpose: ANALYSIS };
  await recall(filer, { report, kind: 'withdraw', reason: 'Wrong' });
  await until('the recall takes it along', async () => !(await tipsAt(bravo)).includes(id));
  assert.ok(!(await tipsAt(alpha)).includes(id));
  const flags = () => as(bravo, 'second', (desk) => listFlags(desk, { subject: id }));
  await until('it is flagged', async () => (await flags()).some(({ kind }) => kind === 'tip'));
});

test('what the other side could not be told is refused, so that the records do not part', async () => {
  const [secret = ''] = await alpha.file('secret.txt', `S. ${TEXT}`, 'SECRET//REL TO ALPHA, BRAVO');
  await assert.rejects(sendAt(alpha, secret, 'BRAVO'), { code: 'TIP_STAYS' });
  await assert.rejects(sendAt(alpha, secret, 'CHARLIE'), { code: 'TIP_NO_SUCH_PARTY' });
});
