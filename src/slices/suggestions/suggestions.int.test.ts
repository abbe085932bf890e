import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import type { RunningCentre } from '../../app.ts';
import { readCard, readPicture, reviewClaims } from '../fusion/index.ts';
import { suggestClaims } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const TEXT =
  'Zarak Mandokhel met Haji Sarwar in Sibi on 3 November 2026. In the bazaar Zarak Mandokhel is known for dealing in timber.';
const TRUE_OFFER = {
  subject: 'Zarak Mandokhel',
  property: 'description',
  value: 'known for dealing in timber',
  quote: 'In the bazaar Zarak Mandokhel is known for dealing in timber.',
};
const INVENTED = {
  ...TRUE_OFFER,
  value: 'known for making bombs',
  quote: 'Zarak Mandokhel is known for making bombs.',
};
const STRETCHED = { ...TRUE_OFFER, value: 'dealing in weapons' };

let test1: TestCentre;
let centre: RunningCentre;
let model: Server;
let answer: (asked: string) => { status?: number; body: string };
const asked: string[] = [];

const says = (content: unknown): string =>
  JSON.stringify({
    choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
  });
const asker = (handle = 'high') => ({ principal: officer(handle), purpose: ANALYSIS });

before(async () => {
  model = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      asked.push(body);
      const { status = 200, body: words } = answer(body);
      response.writeHead(status).end(words);
    });
  });
  await new Promise<void>((resolve) => {
    model.listen(0, '127.0.0.1', resolve);
  });
  test1 = await testCentre();
  const { port } = model.address() as AddressInfo;
  centre = Object.assign(test1.centre, {
    settings: { ...test1.centre.settings, modelUrl: `http://127.0.0.1:${port}/v1/`, modelName: 'scripted' },
  });
});
after(async () => {
  model.close();
  await test1.close();
});

async function filed(path: string, text = TEXT, marking = OPEN): Promise<string> {
  await file(centre, 'high', path, text, marking);
  const picture = await centre.trust.desk({ ...asker(), act: 'picture.read' }, readPicture);
  return picture.value.reports.find((one) => one.path === path)?.id ?? '';
}

test('a model that lies is caught; what is true waits for an officer and is on no card before', async () => {
  const report = await filed('timber.txt');
  answer = () => ({ body: says({ claims: [TRUE_OFFER, INVENTED, STRETCHED, { nonsense: 1 }, 'words'] }) });
  const { value: run } = await suggestClaims(centre, asker(), report);
  assert.deepEqual(run.refused.map((one) => one.fault).toSorted(), [
    'not-an-offer',
    'not-an-offer',
    'quote-not-there',
    'value-not-in-quote',
  ]);
  assert.equal(run.suggested.length, 1);
  const [suggested] = run.suggested;
  const card = async () =>
    (await centre.trust.desk({ ...asker(), act: 'card.read' }, (desk) => readCard(desk, 'Zarak Mandokhel')))
      .value;
  const told = async () =>
    (await card()).properties.flatMap((one) => one.values.map((value) => value.text)).join('\n');
  assert.doesNotMatch(await told(), /timber|bombs|weapons/);
  const again = await suggestClaims(centre, asker(), report);
  assert.deepEqual(again.value.suggested, [], 'the same offer adds nothing');
  await centre.trust.desk({ ...asker(), act: 'claim.reviewed' }, (desk) =>
    reviewClaims(
      desk,
      [{ claim: suggested?.claim ?? '', decision: 'accept', correction: null, toRecord: null }],
      { reason: 'the bazaar says so', marking: null, over: [] },
    ),
  );
  assert.match(await told(), /known for dealing in timber/);
  assert.doesNotMatch(await told(), /bombs|weapons/);
});

test('nothing is written where the model fails, and each failure says what to do', async () => {
  const report = await filed('fail.txt', `${TEXT} Second copy.`);
  const failures: [ReturnType<typeof answer>, string][] = [
    [{ status: 500, body: 'no' }, 'MODEL_UNREACHABLE'],
    [{ body: 'not json' }, 'MODEL_NOT_UNDERSTOOD'],
    [{ body: says('I think that he is a bad man.') }, 'MODEL_NOT_UNDERSTOOD'],
    [{ body: says('[1,2]') }, 'MODEL_NOT_UNDERSTOOD'],
    [{ body: '{"choices":[]}' }, 'MODEL_NOT_UNDERSTOOD'],
    [{ body: says({ claims: 'all' }) }, 'MODEL_NOT_UNDERSTOOD'],
    [{ body: 'x'.repeat(2_000_000) }, 'MODEL_UNREACHABLE'],
  ];
  for (const [reply, code] of failures) {
    answer = () => reply;
    await assert.rejects(
      suggestClaims(centre, asker(), report),
      { code },
      JSON.stringify(reply).slice(0, 80),
    );
  }
  const rows = await centre.trust.desk({ ...asker(), act: 'test' }, (desk) =>
    desk.query(`select 1 from suggestions.run where report_id = $1`, [report]),
  );
  assert.deepEqual(rows, []);
});

test('no model, one outside, one for lower levels, an unseen report: nothing is sent', async () => {
  const secret = await filed('secret.txt', `${TEXT} A secret copy.`, 'SECRET//KESTREL//REL TO ALPHA');
  const open = await filed('open.txt', `${TEXT} An open copy.`);
  answer = () => ({ body: says({ claims: [] }) });
  const before = asked.length;
  const withSettings = (parts: object) => ({ ...centre, settings: { ...centre.settings, ...parts } });
  await assert.rejects(suggestClaims(centre, asker(), secret), { code: 'REPORT_ABOVE_MODEL' });
  await assert.rejects(suggestClaims(withSettings({ modelMostLevel: 4 }), asker(), secret), {
    code: 'REPORT_ABOVE_MODEL',
  });
  await assert.rejects(suggestClaims(centre, asker('low'), secret), { code: 'NOT_FOUND' });
  await assert.rejects(suggestClaims(withSettings({ modelUrl: '' }), asker(), open), { code: 'MODEL_OFF' });
  await assert.rejects(suggestClaims(withSettings({ modelUrl: 'http://203.0.113.9/v1' }), asker(), open), {
    code: 'MODEL_NOT_ON_PREMISES',
  });
  await assert.rejects(suggestClaims(withSettings({ modelUrl: 'ftp://x' }), asker(), open), {
    code: 'MODEL_URL_INVALID',
  });
  assert.equal(asked.length, before);
});

test('the model hears the words of the report and the names in it, and nothing else', async () => {
  const report = await filed('hear.txt', `${TEXT} A copy to be heard.`);
  answer = () => ({ body: says('```json\n{"claims":[]}\n```') });
  await suggestClaims(centre, asker(), report);
  const { messages, model: name } = JSON.parse(asked.at(-1) ?? '') as {
    model: string;
    messages: { content: string }[];
  };
  assert.equal(name, 'scripted');
  assert.equal(messages.length, 2);
  assert.match(messages[1]?.content ?? '', /A copy to be heard\.$/);
  assert.doesNotMatch(asked.at(-1) ?? '', /secret copy|Second copy|high|ALPHA/);
});
