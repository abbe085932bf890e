import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { decideAll } from './decisions.test-kit.ts';
import { fillWorld } from './decisions-fill.test-kit.ts';
import { decideLive } from './decisions-live.test-kit.ts';
import { Asker } from './decisions-look.test-kit.ts';
import { randomOf } from './decisions-world.test-kit.ts';
import { type ModelMarking, modelSees } from './model.test-kit.ts';

const SEED = 20261122;
/** Comparisons that a wrong model must fall out of. */
const NOT_BLIND = [
  'TAXII pages: object and field',
  'TAXII pages: reports',
  'API: picture',
  'counts: search',
  'notifications: bell and its count',
  'live feed: lines',
  'feeds: what is pushed',
];

test('random decisions of a real server over HTTP are those of a slow model: every way out', async () => {
  const test_ = await testCentre();
  const { server } = await buildServer(test_.centre);
  try {
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const asker = new Asker(url, test_.centre);
    const sizes = { seed: SEED, readers: 3, markings: 40, objects: 400, reports: 21 };
    const world = await fillWorld(test_.centre, sizes, asker);
    assert.ok(world.releases.length > 0, 'some reports were released');
    const tallies = await decideAll(asker, world, test_.centre.clock.now(), randomOf(SEED + 1));
    const live = await decideLive(asker, test_.centre, world, randomOf(SEED + 2), 6);
    for (const [name, { decisions, differences }] of Object.entries({ ...tallies, ...live })) {
      assert.ok(decisions > 0, name);
      assert.deepEqual(differences.slice(0, 5), [], name);
    }
    // A model that is wrong is found out: the comparison does compare.
    const open = { level: 0, compartments: [], audiences: [], purposes: null, expiresAt: null };
    const wrong = {
      ...world,
      readers: world.readers.slice(0, 1),
      objects: world.objects.map((one) => ({ ...one, marking: { ...one.marking, ...open } })),
      reports: world.reports.map((one) => ({ ...one, marking: { ...one.marking, ...open } })),
    };
    const found = await decideAll(asker, wrong, test_.centre.clock.now(), randomOf(SEED + 1));
    for (const name of NOT_BLIND) assert.ok((found[name]?.differences.length ?? 0) > 0, name);
  } finally {
    await server.close();
    await test_.close();
  }
});

test('the model itself says what the design says', () => {
  const open: ModelMarking = {
    level: 0,
    compartments: [],
    audiences: [],
    originators: ['A'],
    controls: [],
    purposes: null,
    expiresAt: null,
  };
  const reader = { handle: 'r', party: 'B', communities: ['C'], level: 1, compartments: ['K'] };
  const sees = (part: Partial<ModelMarking>) =>
    modelSees(reader, 'P', { ...open, ...part }, '2026-01-01T00:00:00Z');
  const rows: readonly [Partial<ModelMarking>, boolean][] = [
    [{}, true],
    [{ level: 2 }, false],
    [{ compartments: ['K'] }, true],
    [{ compartments: ['K', 'L'] }, false],
    [{ audiences: [['A', 'C']] }, true],
    [{ audiences: [['A', 'C'], ['A']] }, false],
    [{ purposes: [] }, false],
    [{ purposes: ['P'] }, true],
    [{ expiresAt: '2025-01-01T00:00:00Z' }, false],
    [{ expiresAt: '2025-01-01T00:00:00Z', originators: ['B'] }, true],
    [{ expiresAt: '2027-01-01T00:00:00Z' }, true],
  ];
  for (const [part, expected] of rows) assert.equal(sees(part), expected, JSON.stringify(part));
});
