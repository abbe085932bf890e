import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS } from '../../app.test-kit.ts';
import { searchEntities } from '../fusion/index.ts';
import { findPassages, readReport, withdrawReport } from '../reports/index.ts';
import { approveRelease, refuseRelease, returnRelease, submitRelease, withdrawRelease } from './act.ts';
import { checkRelease, draftRelease, reviseRelease } from './draft.ts';
import { issueRelease } from './issue.ts';
import { askOnward, grantOnward, refuseOnward, revokeOnward } from './onward.ts';
import { listOnward } from './onward-view.ts';
import { atTime, type ReleaseCentre, releaseCentre } from './release.test-kit.ts';
import { listReleases, showRelease } from './view.ts';

let kit: ReleaseCentre;
before(async () => {
  kit = await releaseCentre();
});
after(() => kit.close());

const code = (wanted: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === wanted;
const UPPER = `(S) A sub-source met Orlan Sevchuk in Peshawar on 14 November 2026.
(U) The fishing boat Northern Star may carry explosives towards the port of Gwadar.
`;
const LOWER = 'The fishing boat Northern Star may carry explosives towards the port of Gwadar.';

/** Draft to issue by the three of ALPHA. Returns the release’s id. */
async function released(report: string, to: string, more: object = {}): Promise<string> {
  const id = await kit.released({ report, to, reason: 'they asked', ...more });
  await kit.centre.jobs.drain();
  return id;
}
const names = async (handle: string, text: string) =>
  (await kit.as(handle, (desk) => searchEntities(desk, text, 5))).map((hit) => hit.caption);
const reads = (handle: string, id: string) => kit.as(handle, (desk) => readReport(desk, id));

test('a tearline goes through three people, is read by its recipient alone, and leaves with its withdrawal', async () => {
  const report = await kit.file('a.author', 'upper.txt', UPPER, 'SECRET//REL TO ALPHA', 'HUMINT');
  const terms = { tearline: LOWER, marking: 'RESTRICTED' };
  const id = await released(report, 'AVENIA', terms);
  const shown = await kit.as('a.author', (desk) => showRelease(desk, id));
  assert.deepEqual(
    shown.steps.map(({ event, officer, duty }) => [event, officer, duty]),
    [
      ['draft', 'a.author', 'author'],
      ['submit', 'a.author', 'author'],
      ['approve', 'a.review', 'reviewer'],
      ['issue', 'a.chief', 'release-authority'],
    ],
  );
  const edition = shown.edition ?? '';
  assert.equal((await reads('v.desk', edition)).text.trim(), LOWER);
  assert.deepEqual((await names('v.desk', 'Gwadar')).length, 1);
  const passages = await kit.as('v.desk', (desk) => findPassages(desk, 'explosives', 5));
  assert.deepEqual(
    passages.map((one) => one.report.id as string),
    [edition],
  );
  // Nobody else: not another agency, and not the recipient the upper version. Who has the original is not shown both.
  await assert.rejects(reads('c.desk', edition), code('NOT_FOUND'));
  await assert.rejects(reads('v.desk', report), code('NOT_FOUND'));
  await assert.rejects(reads('a.author', edition), code('NOT_FOUND'));
  assert.equal((await reads('a.author', report)).id, report);
  assert.deepEqual(await kit.as('v.desk', (desk) => listReleases(desk, null)), []);

  await kit.as('a.chief', (desk) => withdrawRelease(kit.centre, desk, id, 'in error'));
  await assert.rejects(reads('v.desk', edition), code('NOT_FOUND'));
  assert.deepEqual(await names('v.desk', 'Gwadar'), []);
  assert.equal((await reads('a.author', report)).id, report);
});

test('a report is released whole, for its purpose and until its time, and leaves with the original', async () => {
  const report = await kit.file(
    'a.author',
    'whole.txt',
    'Tarvik Dostarin left Quetta.',
    'RESTRICTED//REL TO ALPHA',
  );
  const id = await released(report, 'AVENIA', { until: '2d' });
  const { edition } = await kit.as('a.author', (desk) => showRelease(desk, id));
  assert.ok(edition !== null && (await reads('v.desk', edition)).path === 'whole.txt');
  const other = { code: 'LIAISON', caseRef: null };
  await assert.rejects(
    kit.centre.trust.desk({ principal: await kit.who('v.desk'), purpose: other, act: 'test' }, (desk) =>
      readReport(desk, edition),
    ),
    code('NOT_FOUND'),
  );
  await kit.as('a.author', (desk) => withdrawReport(desk, report, 'wrong man'));
  await assert.rejects(reads('v.desk', edition), code('NOT_FOUND'));
});

test('a lower version that holds more is refused with its places, returned and mended', async () => {
  const report = await kit.file('a.author', 'upper2.txt', `${UPPER}\n`, 'SECRET//REL TO ALPHA', 'HUMINT');
  const bad = `${LOWER} Sevchuk knows.`;
  const { id } = await kit.as('a.author', (desk) =>
    draftRelease(kit.centre, desk, {
      report,
      to: 'AVENIA',
      reason: 'r',
      tearline: bad,
      marking: 'RESTRICTED',
    }),
  );
  const check = await kit.as('a.author', (desk) => checkRelease(desk, id));
  assert.ok(
    !check.ok && check.findings.every((one) => /Sevchuk/.test(one.text)),
    JSON.stringify(check.findings),
  );
  assert.ok(check.diff.some(({ kind }) => kind === 'removed'));
  await assert.rejects(
    kit.as('a.author', (desk) => submitRelease(kit.centre, desk, id, 'r')),
    code('TEARLINE_HOLDS_MORE'),
  );
  await kit.as('a.author', (desk) => reviseRelease(kit.centre, desk, id, { tearline: LOWER }));
  await kit.as('a.author', (desk) => submitRelease(kit.centre, desk, id, 'r'));
  await assert.rejects(
    kit.as('a.author', (desk) => reviseRelease(kit.centre, desk, id, { tearline: bad })),
    code('RELEASE_IN_REVIEW'),
  );
  await assert.rejects(
    kit.as('b.review', (desk) => approveRelease(kit.centre, desk, id, 'r')),
    code('NOT_FOUND'),
  );
  await kit.as('a.review', (desk) => returnRelease(kit.centre, desk, id, 'shorter'));
  await kit.as('a.author', (desk) => submitRelease(kit.centre, desk, id, 'r'));
  await kit.as('a.review', (desk) => refuseRelease(kit.centre, desk, id, 'no'));
  await assert.rejects(
    kit.as('a.author', (desk) => submitRelease(kit.centre, desk, id, 'r')),
    code('RELEASE_ENDED'),
  );
});

test('what cannot lawfully go is refused at the draft or at the issue', async () => {
  const report = await kit.file(
    'a.author',
    'home.txt',
    'Marzhoev was seen.',
    'SECRET//REL TO ALPHA//NO-DISSEMINATION-ABROAD',
  );
  const draft = (more: object) =>
    kit.as('a.author', (desk) =>
      draftRelease(kit.centre, desk, { report, to: 'AVENIA', reason: 'r', ...more }),
    );
  await assert.rejects(draft({}), code('RELEASE_FORBIDDEN'));
  await assert.rejects(draft({ tearline: 'x', marking: 'TOP SECRET' }), code('TEARLINE_WIDER'));
  await assert.rejects(draft({ tearline: 'x', marking: 'RESTRICTED//REL TO ALL' }), code('TEARLINE_WIDER'));
  await assert.rejects(draft({ to: 'NOBODY' }), code('RELEASE_INVALID'));
  await assert.rejects(draft({ to: 'BRAVO', until: '2020-01-01' }), code('RELEASE_INVALID'));
  await assert.rejects(draft({ report: '00000000-0000-8000-8000-000000000000' }), code('NOT_FOUND'));
  const { id } = await kit.as('a.author', (desk) =>
    draftRelease(kit.centre, desk, { report, to: 'BRAVO', reason: 'r' }),
  );
  const issue = async () =>
    issueRelease(kit.centre, { principal: await kit.who('a.chief'), purpose: ANALYSIS }, id, 'r');
  await assert.rejects(issue(), code('RELEASE_NOT_SUBMITTED'));
});

test('a clock escalates and never approves; past its end a release is expired and out of sight', async () => {
  const report = await kit.file('a.author', 'clock.txt', 'Brendulic was seen.', 'RESTRICTED//REL TO ALPHA');
  const { id } = await kit.as('a.author', (desk) =>
    draftRelease(kit.centre, desk, { report, to: 'AVENIA', reason: 'r', until: '10d' }),
  );
  await kit.as('a.author', (desk) => submitRelease(kit.centre, desk, id, 'r'));
  const given = await released(report, 'AVENIA', { until: '3d' });
  atTime(kit, '2026-11-24T09:00:00.000Z');
  await runClock('release.clock', { release: id });
  const waiting = await kit.as('a.review', (desk) => showRelease(desk, id));
  assert.deepEqual([waiting.state, waiting.steps.at(-1)?.event], ['in-review', 'overdue']);
  atTime(kit, '2026-11-26T09:00:00.000Z');
  const { edition, state } = await kit.as('a.review', (desk) => showRelease(desk, given));
  assert.equal(state, 'expired');
  await runClock('release.clock', { release: given });
  await assert.rejects(reads('v.desk', edition ?? ''), code('NOT_FOUND'));
  assert.equal((await kit.as('a.review', (desk) => showRelease(desk, given))).steps.at(-1)?.event, 'expire');
  atTime(kit, '2026-11-22T08:00:00.000Z');
});

async function runClock(name: 'release.clock' | 'release.onward-clock', payload: object): Promise<void> {
  const { releaseClock, onwardClock } = await import('./jobs.ts');
  await (name === 'release.clock' ? releaseClock : onwardClock)(payload, kit.centre);
}

test('what another originated goes on only with its grant, for its purpose and time; a revoked grant takes it back', async () => {
  const report = await kit.file(
    'a.author',
    'ours.txt',
    'Hathorne pays Quelvash.',
    'RESTRICTED//REL TO ALPHA, BRAVO//ORCON',
  );
  const ask = () =>
    kit.as('b.author', (desk) => askOnward(kit.centre, desk, { report, to: 'AVENIA', reason: 'joint case' }));
  let tries = 0;
  const draft = (grants: string[]) =>
    kit.as('b.author', (desk) =>
      draftRelease(kit.centre, desk, {
        report,
        to: 'AVENIA',
        reason: `try ${(tries += 1)}`,
        until: '5d',
        grants,
      }),
    );
  const issue = async (id: string) => {
    await kit.as('b.author', (desk) => submitRelease(kit.centre, desk, id, 'r'));
    await kit.as('b.review', (desk) => approveRelease(kit.centre, desk, id, 'r'));
    return issueRelease(kit.centre, { principal: await kit.who('b.chief'), purpose: ANALYSIS }, id, 'r');
  };
  const without = await draft([]);
  await assert.rejects(issue(without.id), code('RELEASE_NEEDS_CONSENT'));

  const [request] = await ask();
  const onward = request?.id ?? '';
  await assert.rejects(
    kit.as('b.chief', (desk) => grantOnward(kit.centre, desk, onward, { reason: 'r' })),
    code('ONWARD_NOT_ORIGINATOR'),
  );
  await assert.rejects(
    kit.as('a.author', (desk) => grantOnward(kit.centre, desk, onward, { reason: 'r' })),
    code('ONWARD_NOT_ORIGINATOR'),
  );
  assert.deepEqual(await kit.as('c.desk', (desk) => listOnward(desk)), []);
  const granted = await kit.as('a.chief', (desk) =>
    grantOnward(kit.centre, desk, onward, { reason: 'yes', until: '10d' }),
  );
  assert.ok(granted.inForce && granted.state === 'granted');
  const with_ = await draft([onward]);
  const { value } = await issue(with_.id);
  assert.equal((await reads('v.desk', value.edition ?? '')).text.trim(), 'Hathorne pays Quelvash.');

  await kit.as('a.chief', (desk) => revokeOnward(kit.centre, desk, onward, 'changed our mind'));
  await kit.centre.jobs.drain();
  await assert.rejects(reads('v.desk', value.edition ?? ''), code('NOT_FOUND'));
  assert.equal((await kit.as('b.author', (desk) => showRelease(desk, with_.id))).state, 'withdrawn');
  await assert.rejects(issue(await draft([onward]).then(({ id }) => id)), code('RELEASE_NEEDS_CONSENT'));
});

test('the originator refuses with a reason; what nobody answers is referred, then expires, and grants nothing', async () => {
  const report = await kit.file(
    'a.author',
    'ours2.txt',
    'Odalric pays Ilvane.',
    'RESTRICTED//REL TO ALPHA, BRAVO//ORCON',
  );
  const ask = async () =>
    (
      await kit.as('b.author', (desk) =>
        askOnward(kit.centre, desk, {
          report,
          to: 'AVENIA',
          reason: 'r',
          until: '3d',
          precedence: 'IMMEDIATE',
        }),
      )
    )[0]?.id ?? '';
  const refused = await ask();
  const view = await kit.as('a.chief', (desk) => refuseOnward(kit.centre, desk, refused, 'source at risk'));
  assert.deepEqual([view.state, view.steps.at(-1)?.reason], ['refused', 'source at risk']);
  atTime(kit, '2026-11-22T08:00:01.000Z');
  const silent = await ask();
  atTime(kit, '2026-11-22T13:00:00.000Z');
  await runClock('release.onward-clock', { onward: silent });
  const states = async () =>
    (await kit.as('b.author', (desk) => listOnward(desk))).find(({ id }) => id === silent)?.state;
  assert.equal(await states(), 'referred');
  atTime(kit, '2026-11-26T13:00:00.000Z');
  await runClock('release.onward-clock', { onward: silent });
  assert.equal(await states(), 'expired');
  atTime(kit, '2026-11-22T08:00:00.000Z');
});
