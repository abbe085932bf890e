import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ANALYSIS } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { apiToken } from '../../trust/session.ts';
import type { ExistenceMode } from './contract.ts';
import { tellExistence } from './existence.ts';
import { type ReleaseCentre, releaseCentre } from './release.test-kit.ts';

const OPEN = 'Police saw Besmira Quelvash in Quetta.';
const SECRETS = [
  ['Odalric Marzhoev met Besmira Quelvash in Karachi.', 'SECRET//REL TO ALPHA'],
  ['Ilvane Hathorne pays Odalric Marzhoev.', 'CONFIDENTIAL//REL TO ALPHA'],
] as const;
const QUESTIONS = ['Odalric Marzhoev', 'Besmira Quelvash', 'Nobody Atall', 'Ilvane Hathorne'];

interface Asked {
  readonly url: string;
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Every answer to an officer of BRAVO: search, card, report by id, and the filing of the same bytes. */
async function answers(kit: ReleaseCentre, ids: readonly string[], filed: string): Promise<Asked[]> {
  const { server } = await buildServer(kit.centre);
  const token = apiToken(kit.centre.keys.sessionSecret, 'b.author', '2999-01-01T00:00:00.000Z');
  const headers = { authorization: `Bearer ${token}` };
  try {
    const urls = [
      ...QUESTIONS.flatMap((name) => [
        `/api/search?q=${encodeURIComponent(name)}`,
        `/api/entities/${encodeURIComponent(name)}`,
      ]),
      ...ids.map((id) => `/api/reports/${id}`),
      '/api/picture',
      '/api/picture/digest',
      '/api/incidents',
      '/api/existence',
      '/api/watch/items?after=1&most=200',
      '/api/watch/notices',
      '/api/watch/searches',
      '/api/releases',
      '/api/recalls',
      '/api/log',
    ];
    const got: Asked[] = [];
    for (const url of urls) {
      const reply = await server.inject({ method: 'GET', url, headers });
      got.push({ url, status: reply.statusCode, body: placed(reply.body) });
    }
    // Which of some reports a saved search finds: the hidden are in neither.
    const among = `/api/watch/searches/${savedIn(got)}/among`;
    const reply_ = await server.inject({ method: 'POST', url: among, headers, payload: { reports: ids } });
    got.push({ url: among, status: reply_.statusCode, body: placed(reply_.body) });
    const reply = await server.inject({
      method: 'POST',
      url: '/api/reports?path=mine.txt',
      headers,
      payload: filed,
    });
    return [...got, { url: 'filing', status: reply.statusCode, body: reply.json() as Asked['body'] }];
  } finally {
    await server.close();
  }
}

/** Moments are of the clock of the machine: of each, which one it is in the answer. */
function placed(text: string): Asked['body'] {
  const moments = [...new Set(text.match(/"moment":"\d+"/g))].toSorted();
  const told = text.replace(/"moment":"\d+"/g, (one) => `"moment":"${moments.indexOf(one)}"`);
  // Leaves of the log are numbered and hashed over all of it; what an officer did is theirs.
  return JSON.parse(told.replace(/"(?:seq|leaf|at)":(?:\d+|"[^"]*")/g, '"log":0')) as Asked['body'];
}

const savedIn = (got: readonly Asked[]): string =>
  /"id":"([0-9a-f-]{36})"/.exec(
    JSON.stringify(got.find(({ url }) => url === '/api/watch/searches')?.body),
  )?.[1] ?? '';

/** An officer of BRAVO asks to be told of every name that is asked for below. */
async function subscribed(kit: ReleaseCentre): Promise<void> {
  const { server } = await buildServer(kit.centre);
  const token = apiToken(kit.centre.keys.sessionSecret, 'b.author', '2999-01-01T00:00:00.000Z');
  const headers = { authorization: `Bearer ${token}` };
  try {
    for (const name of QUESTIONS) {
      const asked = { q: name, match: 'sound', kind: null, party: null, source: null, language: null };
      const payload = { name, asked, forOfficers: [], forParties: [], marking: '' };
      const kept = await server.inject({ method: 'POST', url: '/api/watch/searches', headers, payload });
      const { value } = kept.json<{ value: { id: string; name: string }[] }>();
      const url = `/api/watch/searches/${value.find((one) => one.name === name)?.id}/subscription`;
      const reply = await server.inject({ method: 'PUT', url, headers, payload: { stands: true } });
      assert.equal(reply.statusCode, 200, reply.body);
    }
  } finally {
    await server.close();
  }
}

/** An answer without whom else to ask, in the three places where that stands. */
function withoutReferral({ url, status, body }: Asked): Asked {
  // Whoever may be told has asked, and their own log says so.
  if (Array.isArray(body)) {
    const left = (body as { act?: string }[]).filter(({ act }) => act !== 'existence.asked');
    return { url, status, body: { left } };
  }
  const { referrals: _referrals, facts: _facts, ...rest } = body;
  const warnings = (body['warnings'] as { code: string }[] | undefined)?.filter(
    ({ code }) => code !== 'HELD_ELSEWHERE',
  );
  const plain =
    status === 404 ? { ...rest, fix: '' } : { ...rest, ...(warnings === undefined ? {} : { warnings }) };
  return { url, status, body: plain };
}

const refers = (one: Asked): boolean =>
  !Array.isArray(one.body) &&
  JSON.stringify(one) !== JSON.stringify(withoutReferral(one)) &&
  JSON.stringify(one.body).includes('ALPHA');

async function filled(withSecrets: boolean): Promise<{ kit: ReleaseCentre; ids: string[] }> {
  const kit = await releaseCentre();
  await subscribed(kit);
  await kit.file('c.desk', 'open.txt', OPEN, 'UNCLASSIFIED//REL TO ALL');
  const ids: string[] = [];
  if (withSecrets)
    for (const [at, [text, marking]] of SECRETS.entries())
      ids.push(await kit.file('a.author', `s${at}.txt`, text, marking));
  await kit.centre.jobs.drain();
  return { kit, ids };
}

test('silent: no byte differs; referral and pointer: only whom to ask, and only to those who may be told', async () => {
  const ids = await filled(true).then(async ({ kit, ids: made }) => (await kit.close(), made));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<ExistenceMode>('silent', 'referral', 'pointer'),
      fc.constantFrom('BRAVO', 'CHARLIE'),
      fc.nat(SECRETS.length - 1),
      async (mode, to, at) => {
        const [plain, secret] = [await filled(false), await filled(true)];
        try {
          const principal = await secret.kit.who('a.chief');
          await secret.kit.centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, (desk) =>
            tellExistence(desk, { of: secret.ids[at] ?? '', mode, to: [to] }),
          );
          const bytes = SECRETS[at]?.[0] ?? '';
          const [without, with_] = [
            await answers(plain.kit, ids, bytes),
            await answers(secret.kit, ids, bytes),
          ];
          if (mode === 'silent' || to !== 'BRAVO') assert.deepEqual(with_, without);
          assert.deepEqual(with_.map(withoutReferral), without.map(withoutReferral));
          const bell = with_.find(({ url }) => url === '/api/watch/notices');
          const counted = bell?.body as { value: { unread: number } } | undefined;
          assert.equal(counted?.value.unread, 1, 'of the open report');
          const told = with_.filter(refers).map(({ url }) => decodeURIComponent(url));
          if (mode !== 'silent' && to === 'BRAVO') {
            assert.ok(told.includes('filing') && told.includes(`/api/reports/${ids[at]}`), told.join());
            assert.ok(told.includes('/api/search?q=Odalric Marzhoev'));
            assert.ok(!told.some((url) => url.includes('Nobody')));
            const pointer = /"pointer":"[0-9a-f-]{36}"/.test(JSON.stringify(with_));
            assert.equal(pointer, mode === 'pointer');
          } else assert.deepEqual(told, []);
        } finally {
          await plain.kit.close();
          await secret.kit.close();
        }
      },
    ),
    {
      numRuns: 4,
      seed: 7,
      examples: [
        ['silent', 'BRAVO', 0],
        ['referral', 'BRAVO', 0],
        ['pointer', 'BRAVO', 1],
      ],
    },
  );
});

test('only the originator’s release authority decides, and a later decision holds', async () => {
  const { kit, ids } = await filled(true);
  try {
    const tell = (handle: string, of: string, mode: ExistenceMode) =>
      kit.as(handle, (desk) => tellExistence(desk, { of, mode, to: ['BRAVO'] }));
    const refused = (error: unknown) =>
      error instanceof Error && 'code' in error && error.code === 'EXISTENCE_NOT_YOURS';
    await assert.rejects(tell('a.author', ids[0] ?? '', 'referral'), refused);
    await assert.rejects(tell('b.chief', 'SECRET//REL TO ALPHA, BRAVO//ORIG ALPHA', 'referral'), refused);
    const ask = async () =>
      kit.centre.refer(
        { principal: await kit.who('b.author'), purpose: ANALYSIS },
        { kind: 'name', text: 'odalric MARZHOEV' },
      );
    await tell('a.chief', ids[0] ?? '', 'referral');
    assert.deepEqual(await ask(), [{ ask: 'ALPHA', pointer: null }]);
    Object.assign(kit.centre.clock, { now: () => '2026-11-22T09:00:00.000Z' });
    await tell('a.chief', ids[0] ?? '', 'silent');
    assert.deepEqual(await ask(), []);
  } finally {
    await kit.close();
  }
});

test('a report of a colleague that is hidden from the filer answers nothing to the filing of the same bytes', async () => {
  const [plain, secret] = [await releaseCentre(), await releaseCentre()];
  try {
    const text = 'Tarvik Brendulic was seen.';
    await secret.file('high', 'above.txt', text, 'TOP SECRET//KESTREL//REL TO ALPHA');
    const file = (kit: ReleaseCentre) => kit.file('a.author', 'mine.txt', text, 'RESTRICTED//REL TO ALPHA');
    assert.equal(await file(secret), await file(plain));
    const shown = await answers(secret, [], OPEN);
    assert.deepEqual(shown, await answers(plain, [], OPEN));
  } finally {
    await plain.close();
    await secret.close();
  }
});
