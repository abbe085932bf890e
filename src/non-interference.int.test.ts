import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from './app.test-kit.ts';
import { buildServer } from './cli/server.ts';
import { createSignInToken } from './slices/agencies/index.ts';
import type { Desk } from './trust/desk.ts';
import { judgeRecords, readPicture, type Picture } from './slices/fusion/index.ts';
import { actOnClaims, teach } from './slices/review/index.ts';

/**
 * Law 2: adding, changing or removing anything a reader may not see changes no byte of any answer to that reader.
 * Two centres get the same open reports; one also gets secret reports, judgements and withdrawals, interleaved. Every
 * answer of the API and of the command line to the low officer is compared.
 */
const OPEN = [
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mandokhel.',
  'Zarak Mandokhel of the Grey Heron Front was moved to Quetta jail. A spokesman said 13 soldiers were killed in the Bolan bridge bombing on 1 November 2026.',
  'At least 17 soldiers were killed in the Bolan bridge bombing on 1 November 2026, officials said.',
  'Ustad Karez raised money in Karachi for the Grey Heron Front. His phone is +92 300 5550142.',
  'Officials met in Islamabad on 5 November 2026. Dr Palwasha Yusufi, of the Relief and Schools Trust, said the camp at Chaman needs water.',
  'زرک مندوخیل کو ۳ نومبر ۲۰۲۶ کو سبی میں گرفتار کیا گیا۔ وہ گرے ہیرون فرنٹ کا کمانڈر ہے۔',
  // What stands here as a name only a secret report tells.
  'سبی کے قریب گاڑی میں ہژبر ژندکی موجود تھا۔ پولیس نے بتایا کہ گرفتاری کے بعد تفتیش جاری ہے۔',
];
const SECRET = [
  'Ustad Karez is the name that Zarak Mandokhel uses in Karachi. Zarak Mandokhel, also known as Ustad Karez, is the financier of the Grey Heron Front.',
  'Zarak Mandokhel was killed in Zhob on 9 November 2026. The Grey Heron Front is also known as the Heron Column.',
  'Palwasha Yusufi of the Relief and Schools Trust met Ustad Karez in Chaman on 4 November 2026.',
  'Only 9 soldiers were killed in the Bolan bridge bombing on 1 November 2026. The attack was planned by Zarak Mandokhel.',
  OPEN[1] ?? '',
  'Zarak Mandokhel (زرک مندوخیل, Зарак Мандохел) was born on 2 May 1979. CNIC 54400-1234567-1.',
  'کمانڈر ہژبر ژندکی نے سبی میں حملہ کیا۔ ہژبر ژندکی ولد زرک خان گرے ہیرون فرنٹ کا رکن ہے۔',
];
const OPEN_MARKING = 'UNCLASSIFIED//REL TO ALL';
const SECRET_MARKINGS = [
  'SECRET//KESTREL//REL TO ALPHA',
  'SECRET//REL TO ALLIES',
  'UNCLASSIFIED//REL TO ALPHA, BRAVO',
  'TOP SECRET//KESTREL/OSPREY//REL TO ALPHA//ORCON',
];
const QUESTIONS = [
  'Zarak Mandokhel',
  'Ustad Karez',
  'Heron',
  'زرک',
  'Heron Column',
  'Karachi',
  'ہژبر ژندکی',
  'nobody at all',
  'Bolan bridge bombing',
  'Palwasha',
];

interface Plan {
  readonly open: readonly number[];
  readonly secret: readonly { readonly text: number; readonly marking: number; readonly after: number }[];
  readonly judge: boolean;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  open: fc.shuffledSubarray(
    OPEN.map((_, index) => index),
    { minLength: 3 },
  ),
  secret: fc.array(
    fc.record({
      text: fc.nat(SECRET.length - 1),
      marking: fc.nat(SECRET_MARKINGS.length - 1),
      after: fc.nat(5),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  judge: fc.boolean(),
});

async function fill({ centre }: TestCentre, plan: Plan, withSecrets: boolean): Promise<void> {
  const secrets = withSecrets ? plan.secret : [];
  for (const [place, index] of plan.open.entries()) {
    for (const one of secrets.filter((secret) => secret.after === place)) {
      await file(
        centre,
        'high',
        `secret-${one.text}.txt`,
        SECRET[one.text] ?? '',
        SECRET_MARKINGS[one.marking] ?? '',
      );
    }
    await file(centre, 'low', `open-${index}.txt`, OPEN[index] ?? '', OPEN_MARKING);
  }
  for (const one of secrets)
    await file(
      centre,
      'high',
      `late-${one.text}.txt`,
      SECRET[one.text] ?? '',
      SECRET_MARKINGS[one.marking] ?? '',
    );
  if (withSecrets && plan.judge) await judgeSecretly({ centre } as TestCentre);
  await centre.jobs.drain();
}

/** The high officer joins and parts records across the line: judgements that involve a secret record are secret. */
async function judgeSecretly({ centre }: TestCentre): Promise<void> {
  const act = { principal: officer('high'), purpose: ANALYSIS, act: 'records.judged' };
  await centre.trust.desk(act, async (desk) => {
    const { value: picture } = await readPicture(desk);
    const secret = new Set(
      picture.reports.filter((report) => !report.path.startsWith('open')).map((report) => report.id),
    );
    const people = picture.mentions.filter((one) => one.kind === 'person' && one.record !== null);
    const a = people.find((one) => secret.has(one.report))?.record;
    const b = people.find((one) => !secret.has(one.report))?.record;
    if (a && b) await judgeRecords(desk, 'different', a, b, 'secret reason');
    await reviewSecretly(desk, picture);
  });
}

/**
 * And refuses, changes and accepts claims of open reports, teaches names besides and words that are no such thing, each under
 * a marking that the low officer may not see.
 */
async function reviewSecretly(desk: Desk, { reports, claims }: Picture): Promise<void> {
  const open = new Set(reports.filter((one) => one.path.startsWith('open')).map((one) => one.id));
  const found = claims.filter((one) => open.has(one.report));
  const decisions = ['refuse', 'accept', 'change'] as const;
  for (const [at, claim] of found.entries()) {
    const decision = decisions[at % 3] ?? 'accept';
    const correction = decision === 'change' ? { modality: 'inferred', qualifier: 'about' } : undefined;
    const marking = SECRET_MARKINGS[at % SECRET_MARKINGS.length];
    await actOnClaims(
      desk,
      { claims: [claim.id] },
      { decision, because: 'secret review', marking, correction },
    );
  }
  await teachSecretly(desk, open);
}

async function teachSecretly(desk: Desk, open: ReadonlySet<string>): Promise<void> {
  for (let at = 0; at < 4; at += 1) {
    // Read again: what was refused or taught before may have taken a record out of the picture.
    const { value: picture } = await readPicture(desk);
    const people = picture.mentions.flatMap(({ kind, record, report }) =>
      kind === 'person' && record !== null && open.has(report) ? record : [],
    );
    const record = [...new Set(people)][at];
    if (record === undefined) return;
    await teach(desk, {
      lesson: at % 2 === 0 ? 'alias' : 'exclusion',
      record,
      name: 'Ustad Wolgai Karez',
      because: 'secret lesson',
      marking: SECRET_MARKINGS[at % SECRET_MARKINGS.length],
    });
  }
}

/** Everything the low officer can ask, with every id that exists for anybody, asked in one order. */
async function answersOf({ centre }: TestCentre, { ids, claims }: Everything): Promise<string[]> {
  const { server } = await buildServer(centre);
  try {
    const signIn = await server.inject({ url: `/sign-in/${await createSignInToken(centre, 'low')}` });
    const cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? '';
    const ask = (url: string) => server.inject({ url, headers: { cookie, accept: 'application/json' } });
    const urls = [
      '/api/picture',
      '/api/me',
      ...QUESTIONS.map((text) => `/api/search?q=${encodeURIComponent(text)}`),
      ...QUESTIONS.map((text) => `/api/search?kind=person&match=words&q=${encodeURIComponent(text)}`),
      ...QUESTIONS.map((text) => `/api/passages?q=${encodeURIComponent(text)}`),
      ...QUESTIONS.map((text) => `/api/entities/${encodeURIComponent(text)}`),
      '/api/review',
      '/api/review?all=true&order=newest',
      '/api/review/lessons',
      '/api/export?all=true',
      '/api/export/manifest?all=true',
      ...QUESTIONS.map((text) => `/api/export?entity=${encodeURIComponent(text)}`),
      ...ids.flatMap((id) => [
        `/api/entities/${id}`,
        `/api/entities/${id}/why`,
        `/api/reports/${id}`,
        `/api/reports/${id}/mentions`,
        `/api/compare?a=${ids[0]}&b=${id}`,
        `/api/export?report=${id}`,
        `/api/review/reports/${id}`,
      ]),
    ];
    const answers: string[] = [];
    for (const url of urls) answers.push(`${url}\n${whole(await ask(url))}`);
    for (const claim of claims) {
      const reply = await server.inject({
        method: 'POST',
        url: '/api/reviews',
        headers: { cookie },
        payload: { decision: 'accept', claims: [claim], because: 'probe' },
      });
      answers.push(`accept ${claim}\n${whole(reply)}`);
    }
    const reread = await server.inject({
      method: 'POST',
      url: '/api/review/rereads',
      headers: { cookie },
      payload: { most: 500 },
    });
    answers.push(`reread\n${whole(reread)}`, whole(await ask('/api/log')));
    return answers;
  } finally {
    await server.close();
  }
}

function whole(response: LightMyRequestResponse): string {
  const { date: _date, connection: _connection, 'set-cookie': _cookie, ...headers } = response.headers;
  return `${response.statusCode} ${JSON.stringify(headers)}\n${response.body}`;
}

interface Everything {
  /** Of reports and records. */
  readonly ids: readonly string[];
  /** A dozen claims, spread over all that there are. */
  readonly claims: readonly string[];
}

async function everyId({ centre }: TestCentre): Promise<Everything> {
  const picture = await centre.trust.desk(
    { principal: officer('high'), purpose: ANALYSIS, act: 'picture.read' },
    readPicture,
  );
  const value: Picture = picture.value;
  const records = value.entities.flatMap((one) => one.records);
  const claims = value.claims.map((one) => one.id).sort();
  return {
    ids: [...new Set([...value.reports.map((one) => one.id), ...records])].sort(),
    claims: claims.filter((_, at) => at % Math.ceil(claims.length / 12) === 0),
  };
}

test('what a reader may not see changes no byte of any API answer', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const [poor, rich] = [await testCentre(), await testCentre()];
      try {
        await fill(poor, plan, false);
        await fill(rich, plan, true);
        const ids = await everyId(rich);
        const [without, withSecrets] = [await answersOf(poor, ids), await answersOf(rich, ids)];
        for (const [index, answer] of without.entries()) assert.equal(withSecrets[index], answer);
        const picture = without.find((answer) => answer.startsWith('/api/picture\n'));
        for (const index of plan.open)
          assert.ok(picture?.includes(`open-${index}.txt`), 'the low officer sees what is open');
      } finally {
        await poor.close();
        await rich.close();
      }
    }),
    { numRuns: 6 },
  );
});

test('what a reader may not see changes no byte of any command’s answer', async () => {
  const plan: Plan = {
    open: [0, 1, 2, 3, 5, 6],
    secret: SECRET.map((_, text) => ({ text, marking: text % 4, after: text % 5 })),
    judge: true,
  };
  const [poor, rich] = [await testCentre(), await testCentre()];
  try {
    await fill(poor, plan, false);
    await fill(rich, plan, true);
    const commands = [
      ['picture'],
      ['picture', '--json'],
      ['search', 'Mandokhel'],
      ['card', 'Zarak Mandokhel', '--json'],
      ['why', 'Zarak Mandokhel'],
      ['card', 'Heron Column'],
      ['search', 'Ustad Karez', '--json'],
      ['review', '--all'],
      ['review', '--json'],
      ['review', 'lessons'],
      ['review', 'reread', '--json'],
      ['export', 'stix', '--all'],
      ['export', 'stix', '--entity', 'Zarak Mandokhel', '--marking-limit', 'TLP:CLEAR'],
    ];
    for (const command of commands)
      assert.deepEqual(run(rich, command), run(poor, command), command.join(' '));
  } finally {
    await poor.close();
    await rich.close();
  }
});

function run(
  { centre, dataDir }: TestCentre,
  command: readonly string[],
): { out: string; err: string; code: number | null } {
  const child = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/main.ts', ...command, '--as', 'low', '--data', dataDir],
    {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: centre.db.connectionString, WATCHFLOOR_LOG: 'silent' },
    },
  );
  return { out: child.stdout, err: child.stderr, code: child.status };
}
