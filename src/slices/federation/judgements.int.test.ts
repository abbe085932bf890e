import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { enrol } from '../agencies/index.ts';
import { judgeRecords, type JudgementResult, undoAct } from '../fusion/index.ts';
import {
  adoptJudgement,
  declineJudgement,
  giveFeedback,
  listFlags,
  listPartnerJudgements,
  purgeRecalled,
  recall,
  reopenJudgement,
  retract,
  tellJudgement,
  type PartnerJudgement,
} from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';

/** Two nodes, each a process with a database of its own: what one judged is offered at the other, and an officer decides. */
let alpha: Node;
let bravo: Node;
let [one, two, three] = ['', '', ''];

const FIRST =
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.';
const SECOND = 'A man called Zarak Mandokhail was seen in Quetta on 5 November 2026, the bazaar police said.';
const THIRD =
  'Zarak Khan Mandokhel crossed the river at Dera Bugti on 7 November 2026, a herder told the post.';
const MARKING = 'RESTRICTED//REL TO ALPHA, BRAVO';

before(async () => {
  [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
  await linkNodes(alpha, bravo);
  const low = { handle: 'low', name: 'low', party: 'ALPHA', level: 0 as const, compartments: [] };
  await enrol(await alpha.centre(), [], [], [{ ...low, roles: ['officer'] }]);
  [one = ''] = await alpha.file('one.txt', FIRST, MARKING);
  [two = ''] = await alpha.file('two.txt', SECOND, MARKING);
  [three = ''] = await alpha.file('three.txt', THIRD, 'RESTRICTED//REL TO ALPHA');
  await until('both reports are there', async () => (await bravo.sees(one)) && bravo.sees(two));
});
after(() => Promise.all([alpha.stop(), bravo.stop()]));

async function as<T>(
  node: Node,
  handle: string,
  work: (desk: Desk, centre: Awaited<ReturnType<Node['centre']>>) => Promise<Released<T>>,
): Promise<T> {
  const centre = await node.centre();
  const principal = await node.officer(handle);
  return (
    await centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, (desk) => work(desk, centre))
  ).value;
}

async function personIn(report: string): Promise<string> {
  const [row] = await alpha.rows<{ id: string }>(
    `select id from fusion.record where report_id = $1 and caption ilike '%mandokh%'`,
    [report],
  );
  return row?.id ?? '';
}

const offersAt = (node: Node, handle = 'chief'): Promise<PartnerJudgement[]> =>
  as(node, handle, (desk) => listPartnerJudgements(desk, {}));

async function firstOffer(): Promise<PartnerJudgement> {
  const [offer] = await offersAt(alpha);
  assert.ok(offer);
  return offer;
}

async function judgeAt(
  node: Node,
  verdict: 'same' | 'different',
  reason: string,
  reports: readonly [string, string] = [one, two],
): Promise<JudgementResult> {
  const [a, b] = [await personIn(reports[0]), await personIn(reports[1])];
  return as(node, 'chief', (desk) => judgeRecords(desk, verdict, a, b, reason));
}

const entityOf = async (record: string): Promise<string> =>
  (JSON.parse((await alpha.get(`/api/entities/${record}`)).text) as { value: { id: string } }).value.id;

let theirs = '';

test('a judgement is told by who gave it, arrives as an offer under its marking, and joins nothing by itself', async () => {
  const { id } = await judgeAt(bravo, 'same', 'One scar, told by two who saw him');
  theirs = id;
  assert.deepEqual(await offersAt(alpha), [], 'nothing is told by itself');
  await assert.rejects(
    as(bravo, 'second', (desk, centre) => tellJudgement(centre, desk, { judgement: id })),
    { code: 'TELLING_REFUSED' },
  );
  const told = await as(bravo, 'chief', (desk, centre) => tellJudgement(centre, desk, { judgement: id }));
  assert.deepEqual([told.state, told.partner, told.judgement], [null, null, id]);
  await assert.rejects(
    as(bravo, 'chief', (desk, centre) => tellJudgement(centre, desk, { judgement: id })),
    { code: 'TOLD_ALREADY' },
  );
  await until('it is offered', async () => (await offersAt(alpha)).length === 1);
  const offer = await firstOffer();
  assert.deepEqual(
    [offer.party, offer.partner, offer.verdict, offer.state, offer.reason, offer.against],
    ['BRAVO', 'bravo', 'same', 'offered', 'One scar, told by two who saw him', []],
  );
  assert.match(offer.marking, /^RESTRICTED\/\/REL TO ALPHA, BRAVO/);
  assert.deepEqual([offer.a.report, offer.b.report].toSorted(), [one, two].toSorted());
  assert.notEqual(await entityOf(offer.a.record), await entityOf(offer.b.record));
  assert.deepEqual((await offersAt(bravo))[0]?.toldTo, ['alpha']);
});

test('who may not see both records hears of nothing, by list, by id and over HTTP', async () => {
  const { id, a } = await firstOffer();
  assert.deepEqual(await offersAt(alpha, 'low'), []);
  assert.match((await alpha.get('/api/partner-judgements', 'low')).text, /"value":\[\]/);
  for (const act of [
    (desk: Desk) => adoptJudgement(desk, id, { reason: 'mine' }),
    (desk: Desk) => declineJudgement(desk, id, 'mine'),
  ])
    await assert.rejects(as(alpha, 'low', act), { code: 'NOT_FOUND' });
  const absent = await alpha.get('/api/reports/00000000-0000-8000-8000-000000000000/feedback', 'low');
  const hidden = await alpha.get(`/api/reports/${one}/feedback`, 'low');
  assert.deepEqual([hidden.status, hidden.text], [absent.status, absent.text]);
  assert.equal((await alpha.get(`/api/partner-judgements?entity=${a.record}`, 'low')).status, 404);
});

test('where ours says otherwise nothing is adopted until the officer names it; then it is ours, in their name, and logged', async () => {
  const ours = await judgeAt(alpha, 'different', 'Another age');
  const { id, a, b, against } = await firstOffer();
  assert.deepEqual(
    against.map((one) => [one.id, one.verdict, one.reason]),
    [[ours.id, 'different', 'Another age']],
  );
  await assert.rejects(
    as(alpha, 'chief', (desk) => adoptJudgement(desk, id, { reason: ' ' })),
    { code: 'OFFER_REASON_MISSING' },
  );
  await assert.rejects(
    as(alpha, 'chief', (desk) => adoptJudgement(desk, id, { reason: 'They saw him' })),
    (error: unknown) =>
      error instanceof Refusal &&
      error.code === 'ADOPTION_CONFLICTS' &&
      JSON.stringify(error.facts).includes(ours.id),
  );
  assert.equal((await firstOffer()).state, 'offered');
  const adopted = await as(alpha, 'chief', (desk) =>
    adoptJudgement(desk, id, { reason: 'They saw him', over: [ours.id] }),
  );
  assert.equal(adopted.state, 'adopted');
  assert.equal(await entityOf(a.record), await entityOf(b.record));
  const [made] = await alpha.rows<{ officer: string; reason: string; marking_id: number }>(
    'select officer, reason, marking_id from fusion.judgement where id = $1',
    [adopted.judgement],
  );
  assert.deepEqual([made?.officer, made?.reason], ['chief', 'They saw him (adopted from BRAVO)']);
  await assert.rejects(
    as(alpha, 'second', (desk) => adoptJudgement(desk, id, { reason: 'again' })),
    { code: 'OFFER_DECIDED' },
  );
  await assert.rejects(
    as(alpha, 'chief', (desk, centre) => tellJudgement(centre, desk, { judgement: adopted.judgement ?? '' })),
    { code: 'TELLING_REFUSED' },
    'an echo is no second voice',
  );
});

test('undo works as for our own: it is offered again; a refusal has its reason and can be taken back', async () => {
  const { id, judgement, a, b } = await firstOffer();
  await as(alpha, 'chief', (desk, centre) => undoAct(centre, desk, judgement ?? '', 'too early'));
  assert.equal((await firstOffer()).state, 'offered');
  assert.notEqual(await entityOf(a.record), await entityOf(b.record));
  const declined = await as(alpha, 'second', (desk) => declineJudgement(desk, id, 'Not the same scar'));
  assert.equal(declined.state, 'declined');
  await assert.rejects(
    as(alpha, 'chief', (desk) => adoptJudgement(desk, id, { reason: 'mine' })),
    { code: 'OFFER_DECIDED' },
  );
  await as(alpha, 'chief', (desk, centre) => reopenJudgement(centre, desk, id, 'A photograph came'));
  const over = (await firstOffer()).against.map((one) => one.id);
  await as(alpha, 'chief', (desk) => adoptJudgement(desk, id, { reason: 'Now sure', over }));
  const { steps } = await firstOffer();
  assert.deepEqual(
    steps.map(({ event, officer }) => [event, officer]),
    [
      ['adopted', 'chief'],
      ['reopened', 'chief'],
      ['declined', 'second'],
      ['reopened', 'chief'],
      ['adopted', 'chief'],
    ],
  );
});

test('when the partner takes it back its words are gone, and what was adopted is flagged until an officer undoes it', async () => {
  const { id, judgement } = await firstOffer();
  await assert.rejects(
    as(alpha, 'chief', (desk, centre) => retract(centre, desk, id, 'mine')),
    { code: 'NOT_YOURS_TO_RETRACT' },
  );
  await as(bravo, 'chief', (desk, centre) => undoAct(centre, desk, theirs, 'The scar was another'));
  await until('it is taken back', async () => (await firstOffer()).state === 'withdrawn');
  const left = await firstOffer();
  assert.deepEqual([left.reason, left.judgement], [null, judgement]);
  assert.doesNotMatch((await alpha.get('/api/partner-judgements')).text, /scar, told/);
  const flags = await as(alpha, 'chief', (desk) => listFlags(desk, { subject: judgement ?? '' }));
  assert.deepEqual(
    flags.map(({ kind, state, label }) => [kind, state, label]),
    [['judgement', 'open', 'same, by chief, adopted from BRAVO']],
  );
  assert.deepEqual(await as(alpha, 'low', (desk) => listFlags(desk, {})), []);
  await as(alpha, 'chief', (desk, centre) => undoAct(centre, desk, judgement ?? '', 'Taken back by BRAVO'));
  assert.deepEqual(await offersAt(alpha), [], 'nothing is left of it');
});

test('grades, opinions and corrections stand beside ours on the report, and one taken back is gone', async () => {
  const give = (kind: 'grade' | 'opinion', value: string, words: string) =>
    as(bravo, 'chief', (desk, centre) => giveFeedback(centre, desk, { report: one, kind, value, words }));
  await give('grade', 'C3', 'Our own source saw less');
  const opinion = await give('opinion', 'disagree', 'He was in Panjgur');
  const at = async (): Promise<string> => (await alpha.get(`/api/reports/${one}/feedback`)).text;
  await until('both are there', async () => /C3/.test(await at()) && /Panjgur/.test(await at()));
  const card = JSON.parse((await alpha.get(`/api/feedback?entity=${await personIn(one)}`)).text) as {
    value: { grade: string; feedback: { party: string; kind: string; value: string }[] }[];
  };
  assert.deepEqual(
    card.value.map(({ grade, feedback }) => [grade, feedback.map(({ party, value }) => [party, value])]),
    [
      [
        'B2',
        [
          ['BRAVO', 'C3'],
          ['BRAVO', 'disagree'],
        ],
      ],
    ],
  );
  await as(bravo, 'chief', (desk, centre) => retract(centre, desk, opinion.id, 'A mistake'));
  await until('it is gone', async () => !/Panjgur/.test(await at()));
  assert.match(await at(), /C3/);
});

test('what rests on a report that the partner has not is told to nobody; a recalled report takes the offers with it, and a purge their words', async () => {
  const kept = await judgeAt(alpha, 'different', 'Kept here', [one, three]);
  await as(alpha, 'chief', (desk, centre) => tellJudgement(centre, desk, { judgement: kept.id }));
  const again = await judgeAt(bravo, 'same', 'Wallpaper words');
  await as(bravo, 'chief', (desk, centre) => tellJudgement(centre, desk, { judgement: again.id }));
  await until('the second is offered', async () =>
    (await offersAt(alpha)).some((offer) => offer.reason === 'Wallpaper words'),
  );
  const heard = await offersAt(bravo);
  assert.ok(heard.every(({ reason }) => reason !== 'Kept here'));
  const offer = (await offersAt(alpha)).find(({ partner }) => partner === 'bravo');
  const adopted = await as(alpha, 'chief', (desk) =>
    adoptJudgement(desk, offer?.id ?? '', {
      reason: 'So it is',
      over: offer?.against.map((one) => one.id) ?? [],
    }),
  );
  const who = { centre: await alpha.centre(), principal: await alpha.officer(), purpose: ANALYSIS };
  const { value: gone } = await recall(who, { report: two, kind: 'withdraw', reason: 'Burnt' });
  await until('what was adopted is flagged', async () => {
    const flags = await as(alpha, 'chief', (desk) => listFlags(desk, { recall: gone.id }));
    return flags.some(({ subject }) => subject === adopted.judgement);
  });
  assert.ok((await offersAt(alpha)).every(({ partner }) => partner === null));
  const state = await alpha.rows<{ state: string }>(
    'select state from federation.judgement_step where judgement = $1 order by ordinal desc limit 1',
    [offer?.id],
  );
  assert.equal(state[0]?.state, 'withdrawn');
  await purgeRecalled({ ...who, principal: await alpha.officer('second') }, gone.id, 'asked');
  assert.deepEqual(
    await alpha.rows(`select 1 from federation.judgement j where j::text like '%Wallpaper%'`),
    [],
  );
});
