import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer } from '../../../app.test-kit.ts';
import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { stixMarkings } from '../../../core/formats/stix/markings.ts';
import { SPINE_EXTENSION } from '../../../core/formats/stix/names.data.ts';
import { checkStixObject } from '../../../core/formats/stix/spec/check.ts';
import type { Desk } from '../../../trust/desk.ts';
import { recall } from '../../federation/index.ts';
import { claimsOfReport, reviewClaims, undo } from '../../fusion/index.ts';
import { purgeReport, readTerms, withdrawReport } from '../../reports/index.ts';
import { indicator, TaxiiBench } from './taxii.test-kit.ts';

/** Reports that were filed by any other way than TAXII stand in the collections of whoever may read them (ADR 0058). */
let bench: TaxiiBench;
let path: string;
const FOR_BRAVO = 'RESTRICTED//REL TO ALPHA, BRAVO';
const BESIDE = new Set(['marking-definition', 'extension-definition']);

let early = '';
before(async () => {
  bench = await TaxiiBench.open();
  // Filed while no collection was open: it stands in the first one all the same.
  early = await filed('early.txt', 'Zarak Mandokhel was seen in Sibi on 3 November 2026.');
  ({ path } = await bench.offer({ alias: 'shared' }));
  await bench.centre.centre.jobs.drain();
});
after(() => TaxiiBench.closeAll());

async function filed(name: string, text: string, marking = FOR_BRAVO): Promise<string> {
  const result = await file(bench.centre.centre, 'high', name, text, marking);
  assert.ok(result.ok);
  await bench.centre.centre.jobs.drain();
  return result.reports[0]?.id ?? '';
}

async function objects(as: string, query = ''): Promise<readonly JsonObject[]> {
  const { json, status } = await bench.get(`${path}objects/${query}`, { as });
  assert.equal(status, 200);
  return (json['objects'] ?? []) as readonly JsonObject[];
}

const of = (found: readonly JsonObject[], report: string): JsonObject | undefined =>
  found.find(
    (one) => JSON.stringify(one['external_references'] ?? '').includes(report) && one['type'] === 'report',
  );

const isSaid = ({ type, name }: JsonObject): boolean =>
  !BESIDE.has(String(type)) && !['Watchfloor', 'Agency ALPHA'].includes(String(name));

const act = (work: (desk: Desk) => Promise<unknown>) =>
  bench.centre.centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'test' }, work);

test('a report filed as text is there for the partner it is marked for, with grade and marking, and for nobody else', async () => {
  const report = await filed('two.txt', 'Bilal Kohistani, phone +92 300 5550123, was seen in Zhob.');
  const found = await objects('middle');
  assert.deepEqual(
    found.flatMap((one) => checkStixObject(one).filter(({ severity }) => severity === 'error')),
    [],
  );
  assert.ok(of(found, early), 'what was filed before the collection was opened');
  const object = of(found, report);
  const extension = (object?.['extensions'] as Record<string, JsonObject> | undefined)?.[SPINE_EXTENSION];
  assert.equal(extension?.['grade'], 'B2');
  assert.equal(object?.['description'], 'Bilal Kohistani, phone +92 300 5550123, was seen in Zhob.');
  const words = stixMarkings({ objects: found }).get(String(object?.['id'])) ?? [];
  assert.ok(
    words.some((one) => one.startsWith('RESTRICTED//REL TO ALPHA, BRAVO')),
    words.join(' | '),
  );
  assert.ok(found.some(({ name }) => name === 'Bilal Kohistani'));
  const ids = new Set(found.map(({ id }) => id));
  assert.deepEqual(
    ((object?.['object_refs'] ?? []) as string[]).filter((id) => !ids.has(id)),
    [],
  );
  assert.deepEqual((await bench.get(`${path}objects/`, { as: 'low' })).json, {});
  assert.deepEqual((await bench.get(`${path}manifest/`, { as: 'low' })).json, {});
  assert.equal((await bench.get(`${path}objects/${String(object?.['id'])}/`, { as: 'low' })).status, 404);
});

test('added_after and paging are exact: every object once, in the order of the manifest', async () => {
  const { json } = await bench.get(`${path}manifest/`, { as: 'middle' });
  const manifest = json['objects'] as { id: string; date_added: string }[];
  const paged: string[] = [];
  let after = '';
  for (let more = true; more; ) {
    const answer = await bench.get(`${path}objects/?limit=3${after}`, { as: 'middle' });
    paged.push(...((answer.json['objects'] ?? []) as { id: string }[]).map(({ id }) => id));
    more = answer.json['more'] === true;
    after = `&added_after=${answer.headers.get('x-taxii-date-added-last')}`;
  }
  assert.deepEqual(
    paged,
    manifest.map(({ id }) => id),
  );
  assert.equal(new Set(paged).size, paged.length);
  const last = manifest.at(-1)?.date_added ?? '';
  assert.deepEqual(await objects('middle', `?added_after=${last}`), []);
  const next = await filed('three.txt', 'A lorry was stopped near Chaman on 5 November 2026.');
  const news = await objects('middle', `?added_after=${last}`);
  assert.ok(of(news, next) && news.filter(({ type }) => type === 'report').length === 1);
  assert.ok(!news.some(({ type }) => BESIDE.has(String(type))), 'definitions are told once');
});

test('what was given over TAXII is not doubled, nor is it given a version by anybody but its centre', async () => {
  const given = indicator();
  assert.equal((await bench.post(`${path}objects/`, [given])).status, 202);
  await bench.centre.centre.jobs.drain();
  const indicators = (await objects('middle', '?match[version]=all')).filter(
    ({ type }) => type === 'indicator',
  );
  assert.deepEqual(indicators, [given]);
  assert.equal(of(await objects('middle'), 'taxii/shared'), undefined);
  const object = of(await objects('middle'), early) ?? {};
  const again = await bench.post(`${path}objects/`, [object]);
  assert.equal(again.json['success_count'], 1, 'the same again changes nothing');
  const forged = await bench.post(`${path}objects/`, [
    { ...object, modified: '2030-01-01T00:00:00.000Z', name: 'x' },
  ]);
  assert.equal(forged.json['failure_count'], 1);
  assert.equal(
    (await bench.ask('DELETE', `${path}objects/${String(object['id'])}/`, { as: 'middle' })).status,
    404,
  );
  assert.deepEqual(of(await objects('middle'), early), object);
});

test('an act on a claim gives a later version, its undo another; one under a closer marking changes nothing', async () => {
  const report = await filed('four.txt', 'Shireen Achakzai, born 3 March 1980, was seen in Pishin.');
  const stands = async () => (await objects('middle')).find(({ name }) => name === 'Shireen Achakzai');
  const before = await stands();
  const claim = (await claimIds(report)).find(({ property }) => property.startsWith('birth'))?.id ?? '';
  const refuseIt = (marking: string | null) =>
    act(async (desk) => {
      const terms = {
        reason: 'misread',
        marking: marking === null ? null : readTerms({ marking }, officer('high')).marking,
        over: [],
      };
      return reviewClaims(desk, [{ claim, decision: 'refuse', correction: null, toRecord: null }], terms);
    });
  const done = async (work: Promise<unknown>) => {
    const result = (await work) as { value: readonly { id: string }[] };
    await bench.centre.centre.jobs.drain();
    return result.value[0]?.id ?? '';
  };
  const hidden = await done(refuseIt('SECRET//REL TO ALPHA'));
  assert.deepEqual(await stands(), before);
  await act((desk) => undo(desk, hidden, 'again'));
  const open = await done(refuseIt(null));
  const after = await stands();
  assert.equal(after?.['id'], before?.['id']);
  assert.ok(String(after?.['modified']) > String(before?.['modified']));
  assert.ok(JSON.stringify(before).includes('1980') && !JSON.stringify(after).includes('1980'));
  await act((desk) => undo(desk, open, 'it was right'));
  await bench.centre.centre.jobs.drain();
  const back = await stands();
  assert.ok(
    JSON.stringify(back).includes('1980') && String(back?.['modified']) > String(after?.['modified']),
  );
});

async function claimIds(report: string): Promise<{ id: string; property: string }[]> {
  const found = await act(async (desk) => {
    const { claims } = await claimsOfReport(desk, report);
    return claims.map(({ row }) => ({ id: row.id, property: row.property }));
  });
  return found as { id: string; property: string }[];
}

test('withdrawn: gone in that transaction; handed in again: there, behind where readers have come', async () => {
  const report = await filed('five.txt', 'Gul Bareach was seen in Loralai on 6 November 2026.');
  const object = of(await objects('middle'), report);
  const { json } = await bench.get(`${path}manifest/`, { as: 'middle' });
  const last = (json['objects'] as { date_added: string }[]).at(-1)?.date_added ?? '';
  await act((desk) => withdrawReport(desk, report, 'wrong file'));
  assert.equal(of(await objects('middle'), report), undefined, 'before any job ran');
  assert.equal((await bench.get(`${path}objects/${String(object?.['id'])}/`, { as: 'middle' })).status, 404);
  await filed('five.txt', 'Gul Bareach was seen in Loralai on 6 November 2026.');
  assert.deepEqual(of(await objects('middle', `?added_after=${last}`), report), object);
  assert.equal((await objects('middle')).filter((one) => of([one], report)).length, 1);
});

test('what does not travel by itself is not offered', async () => {
  for (const control of ['EYES-ONLY', 'NO-DISSEMINATION-ABROAD']) {
    const report = await filed(
      `${control}.txt`,
      `Naseer Tareen was seen, ${control}.`,
      `${FOR_BRAVO}//${control}`,
    );
    assert.equal(of(await objects('middle'), report), undefined, control);
    assert.equal(of(await objects('high'), report), undefined, control);
  }
  const own = await filed('orcon.txt', 'Naseer Tareen was seen again.', `${FOR_BRAVO}//ORCON`);
  assert.ok(of(await objects('middle'), own), 'its originator released it itself');
});

test('recalled: gone at once and for good; purged: no row of it is left', async () => {
  const report = await filed('six.txt', 'Quenby Tarrowfield, phone +92 300 5550199, was seen in Quetta.');
  assert.ok(of(await objects('middle'), report));
  const { centre } = bench.centre;
  const chief = { ...officer('high'), roles: ['release-authority'] as const };
  await recall(
    { centre, principal: chief, purpose: ANALYSIS },
    { report, reason: 'a source was wrong', kind: 'withdraw' },
  );
  const gone = async () =>
    (await objects('middle')).filter((one) => JSON.stringify(one).includes('Tarrowfield'));
  assert.deepEqual(await gone(), []);
  await centre.jobs.drain();
  assert.deepEqual(await gone(), []);
  const held = () =>
    centre.db.ownerPool.query(
      `select 1 from exchange.object where report_id = $1 or body like '%Tarrowfield%'`,
      [report],
    );
  assert.ok((await held()).rows.length > 0);
  await centre.trust.desk({ principal: chief, purpose: ANALYSIS, act: 'test' }, (desk) =>
    purgeReport(centre, desk, report, 'asked'),
  );
  await centre.jobs.drain();
  assert.deepEqual((await held()).rows, []);
  assert.ok((await objects('middle')).some(isSaid), 'the others stay');
});
