import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { ANALYSIS, officer, testCentre } from '../../app.test-kit.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import type { FetchNote } from './contract.ts';
import { createList, listStatus, listVersions, setSource, updateList } from './index.ts';
import { listFile, MAPPING, people } from './testdata/lists.ts';

const supervisor: Principal = { ...officer('high'), roles: ['release-authority'] };
const LIST = 'alpha-watch';
/** The queue goes by the clock of the database, so the centre's stands at the present. */
const NOW = new Date().toISOString();

const at = <T>(centre: Centre, work: (desk: Desk) => Promise<T>): Promise<T> =>
  centre.trust.desk({ principal: supervisor, purpose: ANALYSIS, act: 'test' }, work);

/** A publisher's site; what it answers can be changed while it runs. */
async function publisher() {
  const asked: { url: string; etag: string | undefined }[] = [];
  const site: { answer: RequestListener } = { answer: (_, reply) => reply.writeHead(404).end() };
  const server = createServer((request, reply) => {
    asked.push({ url: request.url ?? '', etag: request.headers['if-none-match'] });
    site.answer(request, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { site, asked, url, close };
}

async function centreAndSite(settings: object = {}) {
  const [{ centre, close }, site] = await Promise.all([testCentre(NOW), publisher()]);
  Object.assign(centre.settings, { listFetchHttp: true, ...settings });
  await at(centre, (desk) => createList(desk, { id: LIST, format: 'mapped-json', mapping: MAPPING }));
  const source = { urls: [`${site.url}/list.json`], everyMinutes: 60 };
  await at(centre, (desk) => setSource(centre, desk, LIST, source));
  const update = () => updateList(centre, supervisor, ANALYSIS, LIST);
  const closeBoth = async () => {
    await site.close();
    await close();
  };
  return { centre, ...site, update, close: closeBoth };
}

const serve =
  (published: string, count: number, etag: string): RequestListener =>
  (request, reply) => {
    if (request.headers['if-none-match'] === etag) reply.writeHead(304).end();
    else reply.writeHead(200, { etag }).end(Buffer.from(listFile(published, people(count)).bytes));
  };

const told = ({ outcome, failures, nextAt }: FetchNote) => [outcome, failures, nextAt];
const minutesOn = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

test('a list is fetched again only when its publisher says it changed; failures wait longer each time', async () => {
  const { centre, site, asked, update, close } = await centreAndSite();
  try {
    site.answer = serve('2026-11-01', 20, '"a"');
    assert.deepEqual(told(await update()), ['imported', 0, minutesOn(60)]);
    assert.deepEqual(told(await update()), ['unchanged', 0, minutesOn(60)]);
    assert.equal(asked.at(-1)?.etag, '"a"');
    site.answer = (_, reply) => reply.writeHead(503).end();
    assert.deepEqual(told(await update()), ['failed', 1, minutesOn(5)]);
    assert.deepEqual(told(await update()), ['failed', 2, minutesOn(10)]);
    const failing = await at(centre, (desk) => listStatus(desk, LIST));
    assert.equal(failing.value[0]?.lastFetch?.message, 'the server answered 503');
    for (let more = 0; more < 3; more += 1) await update();
    assert.deepEqual(told(await update()), ['failed', 6, minutesOn(60)], 'never later than the schedule');
    site.answer = serve('2026-11-02', 10, '"b"');
    const refused = await update();
    assert.deepEqual([refused.outcome, refused.failures], ['refused', 0]);
    assert.match(refused.message ?? '', /10 of 20 entries are gone/);
    assert.equal((await update()).outcome, 'unchanged', 'the refused file is not fetched again and again');
    const status = await at(centre, (desk) => listStatus(desk, LIST));
    assert.equal(status.value[0]?.refused.length, 1);
    site.answer = serve('2026-11-03', 21, '"c"');
    assert.equal((await update()).outcome, 'imported');
    assert.deepEqual(
      (await at(centre, listVersions)).map(({ ordinal, entries }) => [ordinal, entries]),
      [[2, 21]],
    );
  } finally {
    await close();
  }
});

test('the schedule fetches by itself, once, in the name of the centre', async () => {
  const { centre, site, asked, close } = await centreAndSite();
  try {
    site.answer = serve('2026-11-01', 20, '"a"');
    await centre.jobs.drain();
    const [version] = await at(centre, listVersions);
    assert.equal(version?.entries, 20);
    assert.equal(version?.officer, 'engine:designations');
    assert.equal(asked.length, 1, 'the next is for later');
  } finally {
    await close();
  }
});

test('what breaks off, is too large, too slow or elsewhere is not taken', async () => {
  const { centre, site, url, update, close } = await centreAndSite({
    listMaxBytes: 20_000,
    listFetchSeconds: 1,
  });
  try {
    const { bytes } = listFile('2026-11-01', people(20));
    site.answer = (_, reply) => {
      reply.writeHead(200, { 'content-length': bytes.byteLength + 100 });
      reply.write(Buffer.from(bytes));
      setTimeout(() => reply.destroy(), 50);
    };
    assert.equal((await update()).outcome, 'failed');
    site.answer = (_, reply) => reply.writeHead(200).end(Buffer.alloc(30_000));
    assert.match((await update()).message ?? '', /at most 20000/);
    site.answer = (_, reply) => reply.writeHead(200, { 'content-length': 30_000 }).end(Buffer.alloc(30_000));
    assert.match((await update()).message ?? '', /at most 20000/);
    site.answer = (_, reply) => {
      reply.writeHead(200);
      reply.write('{');
    };
    assert.match((await update()).message ?? '', /longer than 1 s/);
    site.answer = (_, reply) => reply.writeHead(302, { location: 'file:///etc/passwd' }).end();
    assert.match((await update()).message ?? '', /not an https address/);
    site.answer = (_, reply) => reply.writeHead(302, { location: url }).end();
    assert.match((await update()).message ?? '', /more than 5 times/);
    site.answer = (request, reply) =>
      request.url === '/there'
        ? reply.writeHead(200).end(Buffer.from(bytes))
        : reply.writeHead(302, { location: '/there' }).end();
    assert.equal((await update()).outcome, 'imported');
    assert.equal((await at(centre, listVersions))[0]?.entries, 20);
  } finally {
    await close();
  }
});

test('a version of several files is fetched whole when one of them changes', async () => {
  const { centre, site, url, asked, close } = await centreAndSite();
  try {
    const urls = [`${url}/sdn.csv`, `${url}/alt.csv`];
    await at(centre, (desk) => setSource(centre, desk, 'ofac', { urls, everyMinutes: null }));
    const sdn = (last: number) =>
      Array.from(
        { length: last },
        (_, i) =>
          `${i + 1},"TURVEK ${i}, Orlan",individual,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1970."`,
      ).join('\r\n');
    const files: Record<string, readonly [etag: string, text: string]> = {
      '/sdn.csv': ['"s1"', `${sdn(5)}\r\n\u001a`],
      '/alt.csv': ['"a1"', '1,1,"aka","SEVCHUK, Orlan",-0- \r\n\u001a'],
    };
    site.answer = (request, reply) => {
      const [etag, text] = files[request.url ?? ''] ?? ['', ''];
      if (request.headers['if-none-match'] === etag) reply.writeHead(304).end();
      else reply.writeHead(200, { etag }).end(text);
    };
    const take = () => updateList(centre, supervisor, ANALYSIS, 'ofac');
    assert.deepEqual([(await take()).outcome, (await take()).outcome], ['imported', 'unchanged']);
    files['/sdn.csv'] = ['"s2"', `${sdn(6)}\r\n\u001a`];
    asked.length = 0;
    assert.equal((await take()).outcome, 'imported');
    assert.deepEqual(
      asked.map((one) => [one.url, one.etag]),
      [
        ['/sdn.csv', '"s1"'],
        ['/alt.csv', '"a1"'],
        ['/alt.csv', undefined],
      ],
    );
  } finally {
    await close();
  }
});

test('nothing is fetched from where nobody said, and http only where it is allowed', async () => {
  const { centre: made, close } = await testCentre();
  try {
    const centre: Centre = made;
    await at(centre, (desk) => createList(desk, { id: LIST, format: 'mapped-json', mapping: MAPPING }));
    const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
    await assert.rejects(updateList(centre, supervisor, ANALYSIS, LIST), refused('LIST_HAS_NO_URL'));
    for (const url of ['http://example.org/x', 'ftp://example.org/x', 'https://u:p@example.org/', 'x'])
      await assert.rejects(
        at(centre, (desk) => setSource(centre, desk, LIST, { urls: [url], everyMinutes: null })),
        refused('LIST_URL_REFUSED'),
      );
  } finally {
    await close();
  }
});
