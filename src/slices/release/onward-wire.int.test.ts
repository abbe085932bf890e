import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Value } from 'typebox/value';
import { enginePrincipal } from '../agencies/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { askOnward, grantOnward, revokeOnward } from './onward.ts';
import { OnwardDecisionPayload, OnwardRequestPayload } from './onward-contract.ts';
import {
  onwardDecisionMessage,
  onwardRequestMessage,
  receiveOnwardDecision,
  receiveOnwardRequest,
} from './onward-wire.ts';
import { type ReleaseCentre, releaseCentre } from './release.test-kit.ts';

/** Two centres of one cast: at one BRAVO asks, at the other ALPHA decides. */
let asking: ReleaseCentre;
let deciding: ReleaseCentre;
before(async () => {
  [asking, deciding] = [await releaseCentre(), await releaseCentre()];
});
after(async () => {
  await asking.close();
  await deciding.close();
});

const code = (wanted: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === wanted;
const carrier = async <T>(
  kit: ReleaseCentre,
  work: (desk: Desk) => Promise<{ readonly value: T }>,
): Promise<T> =>
  kit.centre.trust.desk(
    { principal: enginePrincipal('federation'), purpose: { code: 'LIAISON', caseRef: null }, act: 'test' },
    async (desk) => (await work(desk)).value,
  );
const TEXT = 'Besmira pays Quelvash.';
const MARKING = 'RESTRICTED//REL TO ALPHA, BRAVO//ORCON//ORIG ALPHA';

test('asked, granted and revoked between two centres, by messages of the contract', async () => {
  const here = await asking.file('b.author', 'held.txt', TEXT, MARKING);
  await deciding.file('a.author', 'own.txt', TEXT, MARKING);
  const [request] = await asking.as('b.author', (desk) =>
    askOnward(asking.centre, desk, { report: here, to: 'AVENIA', reason: 'joint case' }),
  );
  const id = request?.id ?? '';
  const message = await carrier(asking, (desk) => onwardRequestMessage(desk, id));
  assert.ok(Value.Check(OnwardRequestPayload, message), JSON.stringify(message));
  const receive = (from: string, body = message) =>
    carrier(deciding, (desk) => receiveOnwardRequest(deciding.centre, desk, body, from));
  await assert.rejects(receive('CHARLIE'), code('ONWARD_FORGED'));
  assert.equal((await receive('BRAVO')).state, 'requested');
  assert.equal((await receive('BRAVO')).steps.length, 1, 'the same message again');

  await deciding.as('a.chief', (desk) =>
    grantOnward(deciding.centre, desk, id, { reason: 'yes', until: '5d' }),
  );
  const answer = await carrier(deciding, (desk) => onwardDecisionMessage(desk, id));
  assert.ok(Value.Check(OnwardDecisionPayload, answer), JSON.stringify(answer));
  const decide = (from: string, body = answer) =>
    carrier(asking, (desk) => receiveOnwardDecision(asking.centre, desk, body, from));
  await assert.rejects(decide('BRAVO'), code('ONWARD_FORGED'));
  await assert.rejects(
    decide('ALPHA', { ...answer, until: '2031-01-01T00:00:00.000Z' }),
    code('ONWARD_WIDER'),
  );
  await assert.rejects(decide('ALPHA', { ...answer, purpose: 'SCREENING' }), code('ONWARD_WIDER'));
  assert.ok((await decide('ALPHA')).inForce);
  assert.equal((await decide('ALPHA')).steps.length, 2, 'the same answer again');

  await deciding.as('a.chief', (desk) => revokeOnward(deciding.centre, desk, id, 'no more'));
  const last = await carrier(deciding, (desk) => onwardDecisionMessage(desk, id));
  assert.equal((await decide('ALPHA', last)).state, 'revoked');
});

test('what was not released to the asker is unknown, whether or not it exists', async () => {
  const secret = 'Odalric pays Marzhoev.';
  await deciding.file('a.author', 'secret.txt', secret, 'SECRET//REL TO ALPHA');
  const held = await asking.file('b.author', 'guess.txt', secret, MARKING);
  const absent = await asking.file('b.author', 'absent.txt', 'Nobody filed this there.', MARKING);
  const answers = [];
  for (const report of [held, absent]) {
    const [request] = await asking.as('b.author', (desk) =>
      askOnward(asking.centre, desk, { report, to: 'AVENIA', reason: 'r' }),
    );
    const message = await carrier(asking, (desk) => onwardRequestMessage(desk, request?.id ?? ''));
    const got = await carrier(deciding, (desk) =>
      receiveOnwardRequest(deciding.centre, desk, message, 'BRAVO'),
    );
    answers.push({ ...got, id: '', sha256: '' });
  }
  assert.equal(answers[0]?.state, 'refused');
  assert.deepEqual(answers[0], answers[1]);
});
