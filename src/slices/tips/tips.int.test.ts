import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { fixedClock } from '../../platform/clock/clock.ts';
import { apiToken } from '../../trust/session.ts';
import { enrol, principalOf, type Officer } from '../agencies/index.ts';
import { purgeRecalled, recall } from '../federation/index.ts';
import { readTerms, takeIn } from '../reports/index.ts';
import { readNotices } from '../watch/notices.ts';
import {
  actOnTip,
  listTips,
  sendTip,
  showTip,
  takeTip,
  type TipAct,
  type TipAsked,
  type TipView,
} from './index.ts';
import { recordHash } from './view.ts';

/** ALPHA tips BRAVO, BRAVO tasks CHARLIE; DELTA may read nothing of it, and an overseer reads only. */
let kit: TestCentre;
before(async () => {
  kit = await testCentre();
  const someone = (handle: string, party: string, roles: Officer['roles'] = ['officer']): Officer => ({
    handle,
    name: handle,
    party,
    level: 2,
    compartments: [],
    roles,
  });
  const delta = { code: 'DELTA', name: 'Agency DELTA', kind: 'agency', country: 'PK', node: null } as const;
  await enrol(
    kit.centre,
    [delta],
    [],
    [
      someone('alpha', 'ALPHA'),
      someone('bravo', 'BRAVO'),
      someone('charlie', 'CHARLIE'),
      someone('delta', 'DELTA'),
      someone('overseer', 'BRAVO', ['oversight']),
      someone('chief', 'ALPHA', ['release-authority']),
    ],
  );
});
after(() => kit.close());

const MARKING = 'RESTRICTED//REL TO ALPHA, BRAVO, CHARLIE';
const code = (wanted: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === wanted;

let texts = 0;
async function filed(marking = MARKING, as = 'alpha'): Promise<string> {
  texts += 1;
  const principal = await principalOf(kit.centre.db, as);
  const result = await takeIn(kit.centre, principal, ANALYSIS, {
    path: `tip-${texts}.txt`,
    bytes: new TextEncoder().encode(`A lorry with number ${texts} will cross at Quelvash tonight.`),
    hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
    terms: readTerms({ marking, grade: 'B2' }, principal),
  });
  assert.ok(result.ok);
  return result.reports[0]?.id ?? '';
}

async function at<T>(
  handle: string,
  work: Parameters<typeof kit.centre.trust.desk<{ value: T }>>[1],
): Promise<T> {
  const principal = await principalOf(kit.centre.db, handle);
  return (await kit.centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, work)).value;
}

const send = async (asked: Partial<TipAsked> = {}, as = 'alpha'): Promise<TipView> => {
  const report = asked.report ?? (await filed());
  const whole = {
    to: 'BRAVO',
    subject: 'A lorry',
    requested: 'Search it',
    precedence: 'FLASH',
    ...asked,
    report,
  };
  return at(as, (desk) => sendTip(kit.centre, desk, whole));
};
const act = (as: string, id: string, one: TipAct): Promise<TipView> =>
  at(as, (desk) => actOnTip(kit.centre, desk, id, one));
const show = (as: string, id: string): Promise<TipView> => at(as, (desk) => showTip(desk, id));
const idsOf = async (as: string, box?: Parameters<typeof listTips>[1]): Promise<string[]> =>
  (await at(as, (desk) => listTips(desk, box))).map(({ id }) => id);

const ACTED = {
  kind: 'acted',
  type: 'search',
  basis: 'Customs Act 1969 s. 164',
  from: '2026-11-22',
  place: 'Quelvash',
  words: 'The lorry was searched',
} as const;
const OUTCOME = { kind: 'outcome', result: 'foiled-by-seizure', words: 'Detonators were found' } as const;

test('a tip of one agency to another: received, acknowledged, tasked to a third, acted on, to its outcome and feedback', async () => {
  const { id, state, mayNow, side } = await send({ due: '2026-12-01', limits: 'No use in court' });
  assert.deepEqual([state, mayNow, side], ['received', [], 'from']);
  assert.deepEqual((await show('bravo', id)).mayNow, ['acknowledged', 'declined']);
  await act('bravo', id, { kind: 'acknowledged', words: 'We have it' });
  const tasked = await act('bravo', id, { kind: 'tasked', agency: 'charlie', words: 'Search the lorry' });
  await act('bravo', id, { kind: 'tasked', agency: 'BRAVO', words: 'Watch the road' });
  assert.deepEqual(
    tasked.taskings.map(({ agency, state: one }) => [agency, one]),
    [['CHARLIE', 'ordered']],
  );
  assert.deepEqual(await idsOf('charlie', 'tasked'), [id]);
  await act('charlie', id, { kind: 'accepted' });
  const acted = await act('charlie', id, ACTED);
  assert.deepEqual(
    [acted.state, acted.side, acted.taskings.map((one) => one.state)],
    ['acted', 'tasked', ['acted', 'ordered']],
  );
  await act('bravo', id, OUTCOME);
  await act('bravo', id, { kind: 'feedback', grade: 'a2', words: 'Right in every point' });
  await act('alpha', id, { kind: 'credit', words: 'The source of ALPHA' });
  await act('bravo', id, { kind: 'credit', words: 'CHARLIE alone' });
  const closed = await act('alpha', id, { kind: 'closed', words: 'Done' });
  assert.deepEqual(
    closed.credits.map(({ party, words }) => [party, words]),
    [
      ['ALPHA', 'The source of ALPHA'],
      ['BRAVO', 'CHARLIE alone'],
    ],
  );
  assert.deepEqual([closed.state, closed.late, closed.record.lines.length], ['closed', null, 12]);
  assert.ok(closed.record.lines.every(({ hasEffect }) => hasEffect));
  assert.equal(closed.record.hash, recordHash(closed.record.signed));
  assert.equal((await show('bravo', id)).record.hash, closed.record.hash, 'both hold one record');
  const reopened = await act('bravo', id, { kind: 'reopened', words: 'Another lorry' });
  assert.deepEqual([reopened.state, reopened.mayNow.includes('acknowledged')], ['received', true]);
});

test('officers of the parties concerned are told of it, and nobody else; a late one again', async () => {
  const { id } = await send({ precedence: 'ROUTINE' });
  await kit.centre.jobs.drain();
  const told = async (handle: string): Promise<readonly string[]> => {
    const { notices } = await at(handle, readNotices);
    return notices.filter(({ path }) => path === `/tips?id=${id}`).map(({ because }) => because ?? '');
  };
  assert.deepEqual(await told('bravo'), ['ALPHA → BRAVO']);
  for (const handle of ['alpha', 'charlie', 'delta']) assert.deepEqual(await told(handle), [], handle);
  await act('bravo', id, { kind: 'acknowledged' });
  await act('bravo', id, { kind: 'tasked', agency: 'CHARLIE', words: 'Go' });
  await kit.centre.jobs.drain();
  assert.deepEqual([(await told('alpha')).length, (await told('charlie')).length], [1, 1]);
});

test('declined with a reason of the list, and reopened', async () => {
  const { id } = await send();
  await assert.rejects(act('bravo', id, { kind: 'declined', words: 'no' }), code('TIP_INVALID'));
  await assert.rejects(
    act('bravo', id, { kind: 'declined', because: 'mood', words: 'no' }),
    code('TIP_INVALID'),
  );
  const { state } = await act('bravo', id, {
    kind: 'declined',
    because: 'no-legal-basis',
    words: 'No law for it',
  });
  assert.equal(state, 'declined');
  assert.equal((await act('alpha', id, { kind: 'reopened', words: 'A warrant came' })).state, 'received');
});

test('who may not is refused, with the reason; what nobody may happens to nobody', async () => {
  const { id } = await send();
  await assert.rejects(act('alpha', id, { kind: 'acknowledged' }), code('TIP_NOT_YOURS'));
  await assert.rejects(act('charlie', id, { kind: 'acknowledged' }), code('TIP_NOT_YOURS'));
  await assert.rejects(act('overseer', id, { kind: 'acknowledged' }), code('TIP_ROLE_NEEDED'));
  await assert.rejects(act('bravo', id, OUTCOME), code('TIP_STEP_NOT_POSSIBLE'));
  await assert.rejects(act('bravo', id, { kind: 'received' }), code('TIP_INVALID'));
  await act('bravo', id, { kind: 'acknowledged' });
  const task = (agency: string) => act('bravo', id, { kind: 'tasked', agency, words: 'Go' });
  await assert.rejects(task('DELTA'), code('TIP_NOT_RELEASED'));
  await assert.rejects(task('NOBODY'), code('TIP_AGENCY_UNKNOWN'));
  await task('CHARLIE');
  await assert.rejects(
    act('bravo', id, { ...ACTED, from: '2026-11-23', to: '2026-11-22' }),
    code('TIP_INVALID'),
  );
  await act('bravo', id, ACTED);
  const handed = { ...OUTCOME, legalMode: 'deportation' };
  await assert.rejects(act('bravo', id, handed), code('ASSESSMENT_MISSING'));
  await act('bravo', id, { ...handed, assessment: 'RA 7/2026 with assurances of 20 November' });
});

test('an event of a party that has no part in a tip is refused as one of a tip that is not here', async () => {
  const { id } = await send();
  const signed = 'what nobody signed';
  const statement = {
    v: 1,
    node: 'n',
    key: 'k',
    tip: id,
    at: '2026-11-22T08:00:00.000Z',
    marking: null,
  } as const;
  const take = (party: string, theirs: readonly string[], tip: string) =>
    at('alpha', async (desk) => ({
      value: await takeTip(kit.centre, desk, {
        statement: {
          ...statement,
          after: [id],
          tip,
          party,
          agency: party,
          said: { kind: 'closed', words: 'so' },
        },
        signed,
        marking: null,
        theirs,
        ours: ['ALPHA', 'BRAVO'],
        isHeldThere: async () => true,
      }),
    }));
  const absent = id.replace(/^.{8}/, '00000000');
  for (const [party, theirs, tip] of [
    ['MALLORY', ['MALLORY'], id],
    ['BRAVO', ['MALLORY'], id],
    ['MALLORY', ['MALLORY'], absent],
  ] as const)
    await assert.rejects(take(party, theirs, tip), code('TIP_UNKNOWN'));
});

test('it gives nobody sight of the report, and is of one’s own party alone', async () => {
  const to = (party: string, report: string, as = 'alpha') => send({ to: party, report }, as);
  const report = await filed();
  await assert.rejects(to('DELTA', report), code('TIP_NOT_RELEASED'));
  await assert.rejects(to('NOBODY', report), code('TIP_NO_SUCH_PARTY'));
  await assert.rejects(to('ALPHA', report), code('TIP_NO_SUCH_PARTY'));
  await assert.rejects(to('ALPHA', report, 'bravo'), code('TIP_NOT_OWN_REPORT'));
  await assert.rejects(to('BRAVO', report, 'delta'), code('NOT_FOUND'));
  await assert.rejects(send({ report, marking: 'SECRET//REL TO ALPHA' }), code('TIP_NOT_RELEASED'));
});

test('who may not read it hears of nothing: not by list, id, act or what either was told', async () => {
  const { id } = await send({ marking: 'RESTRICTED//REL TO ALPHA, BRAVO' });
  for (const handle of ['charlie', 'delta', 'low']) {
    assert.ok(!(await idsOf(handle)).includes(id), handle);
    await assert.rejects(show(handle, id), code('NOT_FOUND'));
    await assert.rejects(act(handle, id, { kind: 'acknowledged' }), code('NOT_FOUND'));
  }
  await act('bravo', id, { kind: 'acknowledged' });
  await assert.rejects(
    act('bravo', id, { kind: 'tasked', agency: 'CHARLIE', words: 'Go' }),
    code('TIP_NOT_RELEASED'),
  );
});

test('feedback stands under its own marking: who may not read it sees the same record without it', async () => {
  const { id } = await send();
  await act('bravo', id, { kind: 'acknowledged' });
  const before = await show('charlie', id);
  await act('bravo', id, {
    kind: 'feedback',
    grade: 'B3',
    words: 'Good',
    marking: 'RESTRICTED//REL TO ALPHA, BRAVO',
  });
  assert.deepEqual(await show('charlie', id), before);
  assert.equal((await show('alpha', id)).record.lines.at(-1)?.act.grade, 'B3');
  const narrow = { kind: 'feedback', grade: 'B3', words: 'Good', marking: 'SECRET//REL TO BRAVO' } as const;
  await assert.rejects(act('bravo', id, narrow), code('TIP_NOT_RELEASED'));
  await act('bravo', id, { kind: 'tasked', agency: 'BRAVO', words: 'Go' });
  assert.equal((await show('charlie', id)).state, 'tasked');
});

test('what is not done in time is late, and escalated by the clock; nothing is done by it', async () => {
  const { id, acknowledgeBy } = await send({ due: '2026-11-22T08:30:00Z' });
  assert.equal(acknowledgeBy, '2026-11-22T09:00:00.000Z');
  Object.assign(kit.centre.clock, fixedClock('2026-11-22T10:00:00.000Z'));
  try {
    await kit.centre.jobs.drain();
    const late = await show('bravo', id);
    assert.deepEqual([late.state, late.late], ['received', 'acknowledge']);
    assert.deepEqual(late.escalations.map(({ what }) => what).toSorted(), ['acknowledge', 'due']);
    assert.ok((await idsOf('bravo', 'late')).includes(id));
    assert.ok(!(await idsOf('charlie', 'late')).includes(id), 'neither theirs nor their tasking');
    await act('bravo', id, { kind: 'acknowledged' });
    assert.equal((await show('bravo', id)).late, 'due');
  } finally {
    Object.assign(kit.centre.clock, fixedClock('2026-11-22T08:00:00.000Z'));
  }
});

test('a recall of the report takes the tip along', async () => {
  const { id, report } = await send();
  const { centre } = kit;
  const principal = await principalOf(centre.db, 'alpha');
  const asked = { report, kind: 'withdraw', reason: 'Wrong' } as const;
  const { value: recalled } = await recall({ centre, principal, purpose: ANALYSIS }, asked);
  for (const handle of ['alpha', 'bravo', 'charlie']) {
    await assert.rejects(show(handle, id), code('NOT_FOUND'));
    assert.ok(!(await idsOf(handle)).includes(id));
  }
  const chief = await principalOf(centre.db, 'chief');
  await purgeRecalled({ centre, principal: chief, purpose: ANALYSIS }, recalled.id, 'asked');
  const { rows } = await centre.db.ownerPool.query('select 1 from tips.event where tip = $1', [id]);
  assert.deepEqual(rows, [], 'a purge erases what was said');
});

test('over HTTP: sent, acted on, and answered as what is absent to whoever may not read it', async () => {
  const { server } = await buildServer(kit.centre);
  try {
    const ask = async (handle: string, method: 'GET' | 'POST', url: string, payload?: object) => {
      const token = apiToken(kit.centre.keys.sessionSecret, handle, '2999-01-01T00:00:00.000Z');
      const headers = { authorization: `Bearer ${token}` };
      const reply = await server.inject({
        method,
        url,
        headers,
        ...(payload === undefined ? {} : { payload }),
      });
      return { status: reply.statusCode, body: reply.json<{ value: TipView; code: string }>() };
    };
    const report = await filed();
    const asked = { report, to: 'BRAVO', subject: 'A lorry', requested: 'Search it' };
    const { status, body } = await ask('alpha', 'POST', '/api/tips', asked);
    assert.equal(status, 200, JSON.stringify(body));
    const { id } = body.value;
    const path = `/api/tips/${id}`;
    assert.equal(
      (await ask('bravo', 'POST', `${path}/acts`, { kind: 'acknowledged' })).body.value.state,
      'acknowledged',
    );
    assert.equal((await ask('bravo', 'POST', `${path}/acts`, { kind: 'sent' })).status, 400);
    const hidden = await ask('delta', 'GET', path);
    const absent = await ask('delta', 'GET', `/api/tips/${report}`);
    assert.deepEqual(hidden, absent);
    assert.equal(hidden.body.code, 'NOT_FOUND');
    assert.equal((await ask('low', 'GET', path)).status, 404, 'cleared for less');
  } finally {
    await server.close();
  }
});
