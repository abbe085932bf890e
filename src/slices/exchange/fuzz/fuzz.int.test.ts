import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer } from '../../../app.test-kit.ts';
import { buildServer } from '../../../cli/server.ts';
import { readPicture } from '../../fusion/index.ts';
import { indicator, TaxiiBench } from '../taxii/taxii.test-kit.ts';
import { routesOf, sessionsOf, type FuzzRoute, type Known } from './requests.test-kit.ts';
import { faultText, fuzz } from './run.test-kit.ts';

const SEED = 20_261;
let bench: TaxiiBench;
let routes: FuzzRoute[];
let known: Known;
before(async () => {
  bench = await TaxiiBench.open({ maxUploadBytes: 200_000 });
  const { centre } = bench.centre;
  await file(
    centre,
    'low',
    'a.txt',
    'Police in Sibi arrested Zarak Mandokhel of the Grey Heron Front.',
    'UNCLASSIFIED//REL TO ALL',
  );
  const { id, path } = await bench.offer({ alias: 'fuzzed' });
  const given = indicator();
  await bench.post(`${path}objects/`, [given]);
  const picture = await centre.trust.desk(
    { principal: officer('low'), purpose: ANALYSIS, act: 'test' },
    readPicture,
  );
  const { reports, entities, claims } = picture.value;
  known = {
    parameters: { collection: [id, 'fuzzed'], object: [given.id] },
    ids: [
      id,
      'fuzzed',
      given.id,
      given.modified,
      ...[...reports, ...entities, ...claims].map((one) => one.id),
      'Zarak Mandokhel',
      'ALPHA',
    ],
    sessions: sessionsOf((handle) => bench.token(handle), ['high', 'middle', 'low']),
  };
  const { server } = await buildServer(centre);
  routes = routesOf(server);
  await server.close();
});
after(() => TaxiiBench.closeAll());

const isTaxii = ({ path }: FuzzRoute): boolean => path.startsWith('/taxii2/');

test('TAXII under fuzz: no 5xx, no hang, TAXII’s own error body', async () => {
  const result = await fuzz(bench.url, routes.filter(isTaxii), known, { seed: SEED, count: 1_200 });
  assert.deepEqual(result.faults.map(faultText), []);
  assert.ok((result.statuses.get(200) ?? 0) > 50 && (result.statuses.get(202) ?? 0) > 5, 'some get through');
});

test('the API under fuzz: no 5xx, no hang, problem details', async () => {
  const others = routes.filter((one) => !isTaxii(one));
  assert.ok(others.length > 50, `${others.length} routes`);
  const result = await fuzz(bench.url, others, known, { seed: SEED + 1, count: 1_200 });
  assert.deepEqual(result.faults.map(faultText), []);
  assert.ok((result.statuses.get(200) ?? 0) > 50, 'some get through');
});
