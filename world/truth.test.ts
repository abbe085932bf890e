import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseWorld } from './index.ts';
import { foldName, namesMeet } from './picture.ts';
import type { Picture } from './truth.ts';
import { checkTraps, scoreMentions, scoreOrigins, scoreResolution } from './truth.ts';

const world = exerciseWorld();
const { truth } = world;

/** The picture that a reader without a fault would draw, as far as names, entities and origins go. */
function oracle(): Picture {
  const kinds = new Map(truth.things.map((thing) => [thing.id, thing.kind]));
  const mentions = Object.entries(truth.sameRecord).flatMap(([path, names]) =>
    names.map(({ name, thing }) => ({
      report: path,
      start: 0,
      end: name.length,
      text: name,
      kind: kinds.get(thing) as string,
      record: `${path} ${thing}`,
      entity: thing as string | null,
    })),
  );
  const clustered = new Set(truth.origins.flatMap((origin) => origin.files));
  return {
    reports: world.files.map((file) => ({ id: file.path, path: `/var/spool/world/${file.path}` })),
    mentions,
    entities: truth.things.map((thing) => ({
      id: thing.id,
      kind: thing.kind,
      caption: thing.canonical,
      records: [],
      names: [...new Set(thing.mentions.flatMap((mention) => mention.names))].map((text) => ({ text })),
    })),
    events: truth.events.map((event) => ({
      entity: event.id,
      type: event.type,
      interval: event.interval,
      reports: event.files,
      casualties: event.casualties.map(({ path, ...estimate }) => ({ ...estimate, report: path })),
    })),
    claims: [],
    conflicts: [],
    origins: [
      ...truth.origins.map((origin) => ({ id: origin.id, reports: origin.files })),
      ...world.files
        .filter((file) => !clustered.has(file.path))
        .map((file) => ({ id: file.path, reports: [file.path] })),
    ],
  };
}

const perfect = oracle();

test('the faultless picture scores 1 everywhere', () => {
  const resolution = scoreResolution(perfect, truth);
  assert.equal(resolution.withPlaces.precision, 1);
  assert.equal(resolution.withPlaces.recall, 1);
  assert.equal(resolution.overall.recallOfFound, 1);
  assert.ok(resolution.overall.truePairs > 3000, `${resolution.overall.truePairs} pairs`);
  assert.equal(scoreOrigins(perfect, truth).f1, 1);
  for (const [kind, score] of Object.entries(scoreMentions(perfect, truth))) {
    assert.equal(score.recall, 1, kind);
    assert.equal(score.junk, 0, kind);
  }
});

test('the faultless picture passes every trap that rests on names, entities, origins and events', () => {
  const types = new Set([
    'same',
    'origin-one',
    'origin-apart',
    'event-one',
    'casualties',
    'kind',
    'different',
  ]);
  const wanted = new Set(truth.traps.filter((trap) => types.has(trap.check.type)).map((trap) => trap.id));
  const failed = checkTraps(perfect, truth).filter((result) => wanted.has(result.id) && !result.ok);
  assert.deepEqual(failed, []);
});

test('joining everything costs precision, joining nothing costs recall', () => {
  const lumped = { ...perfect, mentions: perfect.mentions.map((mention) => ({ ...mention, entity: 'all' })) };
  assert.equal(scoreResolution(lumped, truth).overall.recall, 1);
  assert.ok(scoreResolution(lumped, truth).overall.precision < 0.05);
  const split = {
    ...perfect,
    mentions: perfect.mentions.map((mention) => ({ ...mention, entity: mention.record })),
  };
  assert.equal(scoreResolution(split, truth).overall.precision, 1);
  assert.equal(scoreResolution(split, truth).overall.recall, 0);
});

test('a mention that is missed costs recall but not the recall of what was found', () => {
  const half = {
    ...perfect,
    mentions: perfect.mentions.filter((mention) => !mention.report.startsWith('kp/')),
  };
  const { overall } = scoreResolution(half, truth);
  assert.equal(overall.recallOfFound, 1);
  assert.ok(overall.recall < 0.9);
  assert.ok(overall.recordsFound < overall.records);
});

test('words that are no names count as junk', () => {
  const [first] = perfect.mentions;
  assert.ok(first);
  const noisy = {
    ...perfect,
    mentions: [...perfect.mentions, { ...first, text: 'Gooseberry Jam', kind: 'person' }],
  };
  assert.equal(scoreMentions(noisy, truth)['person']?.junk, 1);
});

test('one origin for all, or none at all, is told apart from the truth', () => {
  const one = { ...perfect, origins: [{ id: 'all', reports: world.files.map((file) => file.path) }] };
  assert.ok(scoreOrigins(one, truth).precision < 0.01);
  const none = scoreOrigins({ ...perfect, origins: [] }, truth);
  assert.equal(none.recall, 0);
  assert.equal(none.missing.length, none.truePairs);
});

test('a merge of the brothers, the Imrans or the parties springs its trap', () => {
  for (const [trap, from, to] of [
    ['two-brothers', 'p.hai', 'p.hadi'],
    ['three-imrans', 'p.imran-karachi', 'p.imran-multan'],
    ['party-and-banned', 'org.tfm', 'org.tfa'],
    ['two-villages', 'place.spinkamar-zhob', 'place.spinkamar-nw'],
    ['train-not-man', 'vehicle.zarghun', 'p.zarghun'],
  ] as const) {
    const mentions = perfect.mentions.map((m) => (m.entity === from ? { ...m, entity: to } : m));
    assert.equal(checkTraps({ ...perfect, mentions }, truth).find((r) => r.id === trap)?.ok, false, trap);
  }
});

test('the traps of an officer are asked of that officer’s picture only', () => {
  assert.equal(
    checkTraps(perfect, truth).some((r) => r.id === 'karwan-peshawar'),
    false,
  );
  const results = checkTraps(perfect, truth, 'peshawar.desk');
  // The faultless all-seeing picture would be a leak if the Peshawar desk saw it.
  assert.equal(results.find((r) => r.id === 'karwan-peshawar')?.ok, false);
  assert.equal(results.find((r) => r.id === 'munshi-hidden')?.ok, false);
});

test('what an officer’s trap names lies within or beyond that officer’s reach as the trap needs', () => {
  const hidden = truth.things
    .flatMap((t) => t.mentions)
    .filter((m) => m.names.includes('Munshi Darya') || m.names.includes('Tor Baba'));
  assert.ok(hidden.length >= 2);
  for (const { path } of hidden) {
    const marking = world.files.find((file) => file.path === path)?.marking ?? '';
    assert.match(marking, /KAHKASHAN|TANDOOR/, path);
  }
});

const claimAt = (id: string, more: Partial<Picture['claims'][number]>, copy = 0) => {
  const check = truth.traps.find((trap) => trap.id === id)?.check;
  assert.ok(check !== undefined && 'path' in check && ('start' in check || 'spans' in check));
  const [start, end] =
    'spans' in check ? (check.spans[copy] as readonly [number, number]) : [check.start, check.end];
  const base = {
    id: `${id} ${copy}`,
    entity: 'x',
    property: 'occurred',
    value: {},
    modality: 'asserted',
    statementType: 'fact',
  };
  return { ...base, report: check.path, start, end, ...more };
};
const verdict = (id: string, claims: Picture['claims']) =>
  checkTraps({ ...perfect, claims }, truth).find((result) => result.id === id)?.ok;

const claim = (id: string, report: string) => ({
  id,
  entity: 'e',
  property: 'casualties',
  value: {},
  modality: 'asserted',
  statementType: 'fact',
  report,
  start: 0,
  end: 1,
});

test('traps of claims are sprung by a wrong modality, a forecast told as fact, an invented day and a second copy', () => {
  assert.equal(verdict('rahat-denied', [claimAt('rahat-denied', { modality: 'denied' })]), true);
  assert.equal(verdict('rahat-denied', [claimAt('rahat-denied', {})]), false);
  assert.equal(verdict('annual-outlook', [claimAt('annual-outlook', { statementType: 'forecast' })]), true);
  assert.equal(verdict('annual-outlook', [claimAt('annual-outlook', {})]), false);
  const august = { interval: { from: '2025-08-01', to: '2025-08-31' } };
  const aDay = { interval: { from: '2025-08-11', to: '2025-08-11' } };
  assert.equal(verdict('akhtar-undated', [claimAt('akhtar-undated', { value: august })]), true);
  assert.equal(verdict('akhtar-undated', [claimAt('akhtar-undated', { value: aDay })]), false);
  assert.equal(verdict('escape-duplicated', [claimAt('escape-duplicated', {})]), true);
  assert.equal(
    verdict('escape-duplicated', [claimAt('escape-duplicated', {}, 0), claimAt('escape-duplicated', {}, 1)]),
    false,
  );
  assert.equal(
    verdict('meerak-yesterday', [
      claimAt('meerak-yesterday', { value: { interval: { from: '2026-02-03', to: '2026-02-03' } } }),
    ]),
    true,
  );
});

test('a conflict between the two counts is wanted, one between six and “at least five” is not', () => {
  const claims = [
    claim('a', 'kp/ctw/2025-10-14-handout-gulbela.txt'),
    claim('b', 'kp/sb/2025-10-17-hospital-count.txt'),
    claim('c', 'kp/fgn/2026-05-19-ambush.txt'),
    claim('d', 'kp/hd/2026-05-22-ambush-brief.md'),
  ];
  const verdict = (trap: string, pair: string[]) =>
    checkTraps(
      { ...perfect, claims, conflicts: [{ entity: 'e', property: 'casualties', claims: pair }] },
      truth,
    ).find((r) => r.id === trap)?.ok;
  assert.equal(verdict('gulbela-13-17', ['a', 'b']), true);
  assert.equal(verdict('gulbela-13-17', ['c', 'd']), false);
  assert.equal(verdict('ambush-compatible', ['a', 'b']), true);
  assert.equal(verdict('ambush-compatible', ['c', 'd']), false);
});

test('folding and meeting of names', () => {
  assert.equal(foldName('Lashkar‑e‑Sahra'), foldName('LASHKAR E SAHRA'));
  assert.equal(foldName('كفايت گل'), foldName('کفایت گل'));
  assert.ok(namesMeet('ustad karwan', 'karwan'));
  assert.ok(!namesMeet('karwan', 'karwanabad'));
});
