import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { momentOf } from '../moments.ts';
import { indicator, TAXII, TaxiiBench, type Answer } from './taxii.test-kit.ts';

/** The TAXII 2.1 server as a client sees it, over HTTP. Numbers are those of the check-list in EXCHANGE.md §3.2. */

let bench: TaxiiBench;
let box: { id: string; path: string };
let readOnly: { id: string; path: string };
let dropBox: { id: string; path: string };

before(async () => {
  bench = await TaxiiBench.open({ maxUploadBytes: 200_000 });
  box = await bench.offer({ alias: 'read-write', title: 'B', description: 'Both ways' });
  readOnly = await bench.offer({ alias: 'read-only', title: 'A', write: false, types: ['tool'] });
  dropBox = await bench.offer({ alias: 'drop-box', title: 'C', read: false });
});
after(() => TaxiiBench.closeAll());

const ROOT = '/taxii2/centre/';
const objectsOf = (answer: Answer): { id: string; modified: string }[] =>
  (answer.json['objects'] as { id: string; modified: string }[] | undefined) ?? [];
const field = <T>(answer: Answer, name: string): T => answer.json[name] as T;
const params = (query: Record<string, string>): string => `?${new URLSearchParams(query).toString()}`;
const isError = (answer: Answer, status: number): void => {
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.headers.get('content-type'), TAXII);
  assert.equal(typeof field(answer, 'title'), 'string');
  assert.equal(field(answer, 'http_status'), String(status));
};
const isPage = (answer: Answer, ids: readonly string[]): void => {
  assert.equal(answer.status, 200, answer.text);
  assert.deepEqual(
    objectsOf(answer).map((one) => one.id),
    ids,
  );
};
const [first, last] = ['X-TAXII-Date-Added-First', 'X-TAXII-Date-Added-Last'];

describe('transport and negotiation', () => {
  it('2, 4, 17: discovery is at /taxii2/, in the TAXII media type, with title and a default root', async () => {
    const answer = await bench.get('/taxii2/');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), TAXII);
    assert.equal(typeof field(answer, 'title'), 'string');
    assert.ok(field<string[]>(answer, 'api_roots').includes(field(answer, 'default')));
  });

  it('3: paths end in "/"; without it there is nothing', async () => {
    for (const path of ['/taxii2', `${ROOT}collections`, `${box.path}objects`])
      isError(await bench.get(path), 404);
  });

  it('5, 6, 7, 8: Accept: others are 406; no version means ours; lists, spaces and q-values are read', async () => {
    for (const accept of [
      'application/json',
      'application/taxii+json;version=2.0',
      'application/vnd.oasis.taxii+json; version=2.0',
      `${TAXII};q=0`,
    ])
      isError(await bench.get('/taxii2/', { accept }), 406);
    for (const accept of [
      'application/taxii+json',
      'application/taxii+json; version=2.1',
      'text/html, application/taxii+json ; version="2.1";q=0.5',
      '*/*',
    ])
      assert.equal((await bench.get('/taxii2/', { accept })).status, 200, accept);
  });

  it('9: a POST of another or no media type is 415', async () => {
    for (const contentType of ['application/json', 'application/taxii+json;version=2.0', 'text/plain', ''])
      isError(await bench.post(`${box.path}objects/`, [indicator()], { contentType }), 415);
  });

  it('10: a method that a resource lacks is 405 with Allow, in a TAXII body', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/taxii2/', 'GET'],
      ['PUT', `${box.path}objects/`, 'GET, POST'],
      ['POST', `${box.path}manifest/`, 'GET'],
      ['PATCH', `${box.path}objects/${indicator().id}/`, 'GET, DELETE'],
    ] as const) {
      const answer = await bench.ask(method, path, { body: {} });
      isError(answer, 405);
      assert.equal(answer.headers.get('allow'), allow);
    }
  });

  it('11: a Range is not answered with 416', async () => {
    assert.equal(
      (
        await fetch(`${bench.url}/taxii2/`, {
          headers: { authorization: bench.basic('middle'), range: 'items 0-9' },
        })
      ).status,
      200,
    );
  });

  it('12: HTTP Basic; without it 401 with WWW-Authenticate', async () => {
    const answer = await bench.get('/taxii2/', { as: null });
    isError(answer, 401);
    assert.match(answer.headers.get('www-authenticate') ?? '', /^Basic realm=/);
    const forged = Buffer.from(`high:${bench.token('middle')}`).toString('base64');
    const response = await fetch(`${bench.url}/taxii2/`, { headers: { authorization: `Basic ${forged}` } });
    assert.equal(response.status, 401, 'a token is of one officer only');
  });

  it('13, 14: what is not there, or not for this reader, is 404 alike', async () => {
    const hidden = await bench.offer({ alias: 'hidden', to: ['BRAVO'] });
    const paths = [`${ROOT}collections/${hidden.id}/`, `${ROOT}collections/${randomUUID()}/`];
    const [unseen, absent] = await Promise.all(paths.map((path) => bench.get(path, { as: 'low' })));
    isError(unseen as Answer, 404);
    assert.equal(unseen?.text, absent?.text);
    assert.equal((await bench.get(`${ROOT}collections/${hidden.id}/`)).status, 200);
    for (const path of [
      '/taxii2/other/',
      `${ROOT}status/${randomUUID()}/`,
      `${ROOT}status/x/`,
      `${box.path}objects/indicator--x/`,
    ])
      isError(await bench.get(path), 404);
  });

  it('15, 16: errors have a title and are never 5xx', async () => {
    for (const query of [
      '?limit=0',
      '?limit=x',
      '?match[foo]=1',
      '?match[id]=',
      '?added_after=yesterday',
      '?next=%00',
      '?limit=1&limit=2',
    ])
      isError(await bench.get(`${box.path}objects/${query}`), 400);
    for (const body of [[{}], [null], ['x'], [{ type: 'indicator' }]])
      assert.equal((await bench.post(`${box.path}objects/`, body)).status, 202);
  });
});

describe('resources', () => {
  it('18, 19, 26: the API root has title, versions and max_content_length; nothing is null', async () => {
    const answer = await bench.get(ROOT);
    assert.deepEqual(field(answer, 'versions'), [TAXII]);
    assert.equal(field(answer, 'max_content_length'), 200_000);
    for (const path of ['/taxii2/', ROOT, `${ROOT}collections/`])
      assert.doesNotMatch((await bench.get(path)).text, /null|\[\]/);
  });

  it('20, 21, 25: the collections of this reader, with id, title and rights', async () => {
    const list = field<Record<string, unknown>[]>(
      await bench.get(`${ROOT}collections/`, { as: 'low' }),
      'collections',
    );
    assert.deepEqual(
      list.map(({ id, title, can_read, can_write }) => [id, title, can_read, can_write]),
      [
        [readOnly.id, 'A', true, false],
        [box.id, 'B', true, true],
        [dropBox.id, 'C', false, true],
      ],
    );
    for (const one of list)
      for (const name of Object.keys(one)) assert.match(name, /^[a-z0-9_]{3,250}$|^id$/);
  });

  it('20: no collection, an empty object', async () => {
    const other = await TaxiiBench.open();
    assert.equal((await other.get(`${ROOT}collections/`)).text, '{}');
  });

  it('22: an alias works in place of the id', async () => {
    const [byId, byAlias] = await Promise.all([
      bench.get(box.path),
      bench.get(`${ROOT}collections/read-write/`),
    ]);
    assert.equal(byAlias.status, 200);
    assert.equal(byId.text, byAlias.text);
  });

  it('23, 24, 62: without a right 403; read-only, drop box and both work', async () => {
    const object = indicator();
    isError(await bench.post(`${readOnly.path}objects/`, [object]), 403);
    for (const path of ['objects/', 'manifest/', `objects/${object.id}/`, `objects/${object.id}/versions/`])
      isError(await bench.get(`${dropBox.path}${path}`), 403);
    assert.equal((await bench.post(`${dropBox.path}objects/`, [object])).status, 202);
    for (const collection of [dropBox, readOnly])
      isError(await bench.ask('DELETE', `${collection.path}objects/${object.id}/`), 403);
    isPage(await bench.get(`${box.path}objects/${params({ 'match[id]': object.id })}`), [object.id]);
    isPage(await bench.get(`${readOnly.path}objects/${params({ 'match[id]': object.id })}`), []);
  });
});

describe('reading objects', () => {
  let reading: TaxiiBench;
  let path: string;
  const tool = { ...indicator(), type: 'tool', id: `tool--${randomUUID()}`, name: 'T' };
  const { pattern: _, pattern_type: _t, valid_from: _v, ...toolObject } = tool as Record<string, unknown>;
  const old = indicator({ modified: '2026-01-05T00:00:00.000Z' });
  const newer = { ...old, modified: '2026-01-06T00:00:00.000Z' };
  const newest = { ...old, modified: '2026-01-07T00:00:00.000Z' };
  const legacy = { ...indicator(), spec_version: '2.0' };
  const address = {
    type: 'ipv4-addr',
    spec_version: '2.1',
    id: `ipv4-addr--${randomUUID()}`,
    value: '198.51.100.7',
  };
  const custom = { ...indicator(), type: 'x-acme-lead', id: `x-acme-lead--${randomUUID()}` };
  const all = [toolObject, old, newer, newest, legacy, address, custom] as { id: string }[];
  const ids = (...objects: { id: string }[]) => objects.map((one) => one.id);

  before(async () => {
    reading = await TaxiiBench.open();
    path = (await reading.offer({ alias: 'all' })).path;
    const answer = await reading.post(`${path}objects/`, all);
    assert.equal(field(answer, 'failure_count'), 0, answer.text);
  });

  it('27, 28: an envelope in order of addition; nothing to tell is {} with 200', async () => {
    isPage(
      await reading.get(`${path}objects/`),
      ids(toolObject as { id: string }, newest, legacy, address, custom),
    );
    const none = await reading.get(`${path}objects/${params({ 'match[type]': 'malware' })}`);
    assert.deepEqual([none.status, none.text], [200, '{}']);
  });

  it('29, 30, 31: Date-Added headers bracket exactly the page, with six decimals; absent when empty', async () => {
    const page = await reading.get(`${path}objects/?limit=2`);
    const manifest = await reading.get(`${path}manifest/?limit=2`);
    const added = field<{ date_added: string }[]>(manifest, 'objects').map((one) => one.date_added);
    assert.deepEqual([page.headers.get(first), page.headers.get(last)], [added[0], added[1]]);
    for (const moment of added) assert.match(moment, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    for (const resource of ['objects/', 'manifest/', `objects/${old.id}/`, `objects/${old.id}/versions/`]) {
      assert.ok((await reading.get(`${path}${resource}`)).headers.has(first), resource);
      const empty = await reading.get(`${path}${resource}?added_after=2999-01-01T00:00:00Z`);
      assert.deepEqual([empty.text, empty.headers.get(first)], ['{}', null], resource);
    }
    for (const decimals of ['', '.1', '.123456', '.123456789'])
      assert.equal(
        (await reading.get(`${path}objects/?added_after=2026-01-01T00:00:00${decimals}Z`)).status,
        200,
        decimals,
      );
  });

  it('32, 33: limit is a whole number from 1; the server’s own most holds', async () => {
    for (const limit of ['0', '-1', 'ten', '1.5', '', '1e3'])
      isError(await reading.get(`${path}objects/?limit=${limit}`), 400);
    assert.equal(objectsOf(await reading.get(`${path}objects/?limit=3`)).length, 3);
    assert.equal((await reading.get(`${path}objects/?limit=99999999999999999999`)).status, 200);
  });

  it('34, 35, 36: next is good with the same parameters only; more always comes with next', async () => {
    const page = await reading.get(`${path}objects/?limit=2`);
    assert.equal(field(page, 'more'), true);
    const next = field<string>(page, 'next');
    assert.equal(objectsOf(await reading.get(`${path}objects/${params({ limit: '2', next })}`)).length, 2);
    for (const query of [
      { limit: '3', next },
      { next },
      { limit: '2', next, 'match[type]': 'tool' },
      { limit: '2', next: `${next}x` },
      { limit: '2', next: '1' },
    ])
      isError(await reading.get(`${path}objects/${params(query)}`), 400);
    isError(await reading.get(`${path}manifest/${params({ limit: '2', next })}`), 400);
    isError(await reading.get(`${path}objects/${params({ limit: '2', next })}`, { as: 'low' }), 400);
  });

  it('38, 39: added_after is exclusive and of the collection’s clock; a bad one is 400', async () => {
    const moments = field<{ id: string; date_added: string }[]>(
      await reading.get(`${path}manifest/`),
      'objects',
    );
    const third = moments[2]?.date_added ?? '';
    isPage(await reading.get(`${path}objects/?added_after=${third}`), ids(address, custom));
    for (const bad of [
      '2026-13-01T00:00:00Z',
      '2026-01-01',
      '2026-01-01T00:00:00',
      '2026-02-30T00:00:00Z',
      '1',
    ])
      isError(await reading.get(`${path}objects/?added_after=${bad}`), 400);
  });

  it('40, 41: match fields: commas are OR, fields are AND; every type', async () => {
    isPage(
      await reading.get(`${path}objects/${params({ 'match[type]': 'tool,ipv4-addr,x-acme-lead' })}`),
      ids(toolObject as { id: string }, address, custom),
    );
    isPage(
      await reading.get(
        `${path}objects/${params({ 'match[id]': `${old.id},${address.id}`, 'match[type]': 'ipv4-addr' })}`,
      ),
      ids(address),
    );
  });

  it('42, 43: versions: last by default, first, all, exact, together without repeats', async () => {
    const versionsFor = async (version?: string): Promise<string[]> =>
      objectsOf(
        await reading.get(
          `${path}objects/${old.id}/${version === undefined ? '' : params({ 'match[version]': version })}`,
        ),
      ).map((one) => one.modified);
    assert.deepEqual(await versionsFor(), [newest.modified]);
    assert.deepEqual(await versionsFor('first'), [old.modified]);
    assert.deepEqual(await versionsFor('all'), [old.modified, newer.modified, newest.modified]);
    assert.deepEqual(await versionsFor('2026-01-06T00:00:00Z'), [newer.modified]);
    assert.deepEqual(await versionsFor(`first,last,${newest.modified}`), [old.modified, newest.modified]);
    const manifest = field<{ id: string; version: string; date_added: string }[]>(
      await reading.get(`${path}manifest/`),
      'objects',
    );
    const observed = manifest.find((one) => one.id === address.id);
    const [version, added] = [observed?.version ?? '', observed?.date_added ?? ''].map(momentOf);
    assert.ok(version !== null, observed?.version);
    assert.equal(version, added, 'an observable has the version of its addition');
  });

  it('44: spec_version: the latest there is of each object, or those asked for', async () => {
    isPage(await reading.get(`${path}objects/${params({ 'match[spec_version]': '2.0' })}`), ids(legacy));
    assert.equal(
      objectsOf(await reading.get(`${path}objects/${params({ 'match[spec_version]': '2.0,2.1' })}`)).length,
      5,
    );
    isError(await reading.get(`${path}objects/${params({ 'match[spec_version]': '3' })}`), 400);
  });

  it('45, 46: match fields that a resource does not offer, unknown or given twice, are 400', async () => {
    for (const [resource, query] of [
      [`objects/${old.id}/`, 'match[type]=tool'],
      [`objects/${old.id}/`, `match[id]=${old.id}`],
      [`objects/${old.id}/versions/`, 'match[version]=all'],
      ['objects/', 'match[name]=x'],
      ['objects/', 'match=x'],
      ['objects/', 'match[type]=tool&match[type]=file'],
    ])
      isError(await reading.get(`${path}${resource}?${query}`), 400);
  });

  it('47: one object in an envelope; unknown 404; only filtered out {}', async () => {
    isPage(await reading.get(`${path}objects/${address.id}/`), ids(address));
    isError(await reading.get(`${path}objects/indicator--${randomUUID()}/`), 404);
    assert.equal(
      (await reading.get(`${path}objects/${address.id}/${params({ 'match[spec_version]': '2.0' })}`)).text,
      '{}',
    );
  });

  it('48: versions, in the order in which they were added', async () => {
    const answer = await reading.get(`${path}objects/${old.id}/versions/`);
    assert.deepEqual(field(answer, 'versions'), [old.modified, newer.modified, newest.modified]);
  });

  it('49: a manifest record has id, date_added, version and media type', async () => {
    const records = field<Record<string, string>[]>(await reading.get(`${path}manifest/`), 'objects');
    assert.equal(
      records.find((one) => one['id'] === legacy.id)?.['media_type'],
      'application/stix+json;version=2.0',
    );
    const record = records.find((one) => one['id'] === old.id);
    assert.equal(record?.['version'], newest.modified);
    assert.deepEqual(Object.keys(record ?? {}).toSorted(), ['date_added', 'id', 'media_type', 'version']);
  });

  it('61: objects come back as they went, with custom properties', async () => {
    const odd = indicator({
      x_deep: { list: [1, { b: null, a: 'ہم', c: 1e21, d: -0.5 }] },
      name: '\u2028"\\',
    });
    await reading.post(`${path}objects/`, [odd]);
    assert.deepEqual(objectsOf(await reading.get(`${path}objects/${odd.id}/`)), [odd]);
  });
});

describe('paging', () => {
  it('37: while others write, each object comes once and none is lost, by next and by added_after alone', async () => {
    const paged = await TaxiiBench.open();
    const { path } = await paged.offer({ alias: 'all' });
    const given: string[] = [];
    const give = async (count: number): Promise<void> => {
      const objects = Array.from({ length: count }, () => indicator());
      await paged.post(`${path}objects/`, objects, { as: 'low' });
      given.push(...objects.map((one) => one.id));
    };
    await give(300);
    const walk = async (step: (page: Answer) => string): Promise<string[]> => {
      const seen: string[] = [];
      for (let query = ''; ; ) {
        const page = await paged.get(`${path}objects/?limit=70${query}`);
        seen.push(...objectsOf(page).map((one) => one.id));
        if (field(page, 'more') !== true) return seen;
        query = step(page);
      }
    };
    const writing = Promise.all([give(200), give(150), give(90)]);
    const [byNext, byMoment] = await Promise.all([
      walk((page) => `&next=${field<string>(page, 'next')}`),
      walk((page) => `&added_after=${page.headers.get(last)}`),
    ]);
    await writing;
    for (const seen of [byNext, byMoment]) {
      assert.equal(new Set(seen).size, seen.length);
      const later = await paged.get(`${path}manifest/`);
      const order = field<{ id: string }[]>(later, 'objects').map((one) => one.id);
      assert.deepEqual(seen, order.slice(0, seen.length), 'no object is passed over');
    }
    assert.equal(given.length, 740);
  });
});

describe('writing', () => {
  it('50: another shape is 422, no JSON is 400', async () => {
    for (const body of [[], {}, { objects: {} }, 'x', 3])
      isError(await bench.ask('POST', `${box.path}objects/`, { body }), 422);
    for (const raw of ['{', '', '\u0000', new Uint8Array([0xff, 0xfe, 0x7b])])
      isError(await bench.ask('POST', `${box.path}objects/`, { raw }), 400);
  });

  it('51: beyond max_content_length is 413', async () => {
    isError(await bench.post(`${box.path}objects/`, [indicator({ description: 'x'.repeat(250_000) })]), 413);
  });

  it('52, 53, 56, 58: 202 with a status whose counts add up; one failure stops none of the others', async () => {
    const [good, bad, foreign] = [
      indicator(),
      indicator({ valid_from: 'soon' }),
      indicator({ spec_version: '9.9' }),
    ];
    const answer = await bench.post(`${box.path}objects/`, [good, bad, foreign, 7]);
    assert.equal(answer.status, 202);
    assert.equal(field(answer, 'status'), 'complete');
    const count = (name: string) => field<number>(answer, `${name}_count`);
    assert.deepEqual([count('total'), count('success'), count('failure'), count('pending')], [4, 1, 3, 0]);
    const failures = field<{ id: string; version: string; message: string }[]>(answer, 'failures');
    assert.match(failures.find((one) => one.id === bad.id)?.message ?? '', /valid_from: .*timestamp.*§2\.14/);
    assert.match(failures.find((one) => one.id === foreign.id)?.message ?? '', /9\.9/);
    assert.deepEqual(field(answer, 'successes'), [{ id: good.id, version: good.modified }]);
  });

  it('54, 55: the same version again changes nothing; a new one is added; another under the same is refused', async () => {
    const object = indicator();
    const moment = async () =>
      field<{ date_added: string }[]>(
        await bench.get(`${box.path}manifest/${params({ 'match[id]': object.id })}`),
        'objects',
      )[0]?.date_added;
    await bench.post(`${box.path}objects/`, [object]);
    const before = await moment();
    const reordered = Object.fromEntries(Object.entries(object).toReversed());
    const again = await bench.post(`${box.path}objects/`, [object, reordered]);
    assert.equal(field(again, 'success_count'), 2);
    assert.equal(await moment(), before);
    const clash = await bench.post(`${box.path}objects/`, [{ ...object, name: 'other' }]);
    assert.match(field<{ message: string }[]>(clash, 'failures')[0]?.message ?? '', /later modified/);
    await bench.post(`${box.path}objects/`, [{ ...object, modified: '2027-01-01T00:00:00.000Z' }]);
    assert.equal(
      field<string[]>(await bench.get(`${box.path}objects/${object.id}/versions/`), 'versions').length,
      2,
    );
  });

  it('57: the status is there for who posted, and for nobody else', async () => {
    const answer = await bench.post(`${box.path}objects/`, [indicator()]);
    const path = `${ROOT}status/${field<string>(answer, 'id')}/`;
    assert.deepEqual((await bench.get(path)).json, answer.json);
    isError(await bench.get(path, { as: 'low' }), 404);
  });

  it('59, 60: DELETE of one, of a version, of all; manifest and versions agree; 404 for what is not there or another’s', async () => {
    const one = indicator({ modified: '2026-02-01T00:00:00.000Z' });
    const two = { ...one, modified: '2026-02-02T00:00:00.000Z' };
    const path = `${box.path}objects/${one.id}/`;
    await bench.post(`${box.path}objects/`, [one, two]);
    isError(await bench.ask('DELETE', path, { as: 'low' }), 404);
    assert.equal(
      (await bench.ask('DELETE', `${path}${params({ 'match[version]': two.modified })}`)).status,
      200,
    );
    assert.deepEqual(field(await bench.get(`${path}versions/`), 'versions'), [one.modified]);
    const record = field<{ version: string }[]>(
      await bench.get(`${box.path}manifest/${params({ 'match[id]': one.id })}`),
      'objects',
    );
    assert.deepEqual(
      record.map(({ version }) => version),
      [one.modified],
    );
    assert.equal(
      (await bench.ask('DELETE', `${path}${params({ 'match[spec_version]': '2.0' })}`)).status,
      404,
    );
    assert.equal((await bench.ask('DELETE', path)).status, 200);
    isError(await bench.get(path), 404);
    isError(await bench.ask('DELETE', path), 404);
    await bench.post(`${box.path}objects/`, [one]);
    isPage(await bench.get(path), [one.id]);
  });
});

describe('release', () => {
  const AMBER_STRICT = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';

  it('an object’s own marking narrows it; an unknown one closes it to its originator', async () => {
    const strict = indicator({ object_marking_refs: [AMBER_STRICT] });
    const unknown = indicator({ object_marking_refs: [`marking-definition--${randomUUID()}`] });
    await bench.post(`${box.path}objects/`, [strict, unknown]);
    for (const { id } of [strict, unknown]) {
      isPage(await bench.get(`${box.path}objects/${params({ 'match[id]': id })}`), [id]);
      isPage(await bench.get(`${box.path}objects/${params({ 'match[id]': id })}`, { as: 'low' }), []);
      isError(await bench.get(`${box.path}objects/${id}/`, { as: 'low' }), 404);
    }
  });

  it('a granular marking takes its part out for who may not see it, and the whole where it cannot be without', async () => {
    const part = indicator({
      description: 'for us',
      aliases: undefined,
      granular_markings: [{ marking_ref: AMBER_STRICT, selectors: ['description'] }],
    });
    const whole = indicator({ granular_markings: [{ marking_ref: AMBER_STRICT, selectors: ['pattern'] }] });
    const answer = await bench.post(`${box.path}objects/`, [part, whole]);
    assert.equal(field(answer, 'failure_count'), 0, answer.text);
    const seen = async (id: string, as: string) =>
      objectsOf(await bench.get(`${box.path}objects/${params({ 'match[id]': id })}`, { as }))[0];
    assert.deepEqual(await seen(part.id, 'middle'), JSON.parse(JSON.stringify(part)));
    const { description: _, granular_markings: _m, ...open } = part;
    assert.deepEqual(await seen(part.id, 'low'), JSON.parse(JSON.stringify(open)));
    assert.equal(await seen(whole.id, 'low'), undefined);
  });

  it('who gives a version that another gave unseen learns nothing of it', async () => {
    const object = indicator({ object_marking_refs: [AMBER_STRICT] });
    await bench.post(`${box.path}objects/`, [object]);
    const other = { ...object, name: 'mine', object_marking_refs: undefined };
    const answer = await bench.post(`${box.path}objects/`, [other], { as: 'low' });
    assert.equal(field(answer, 'success_count'), 1, answer.text);
    isPage(await bench.get(`${box.path}objects/${object.id}/`, { as: 'low' }), [object.id]);
    assert.equal(
      objectsOf(await bench.get(`${box.path}objects/${object.id}/${params({ 'match[version]': 'all' })}`))
        .length,
      1,
    );
  });
});
