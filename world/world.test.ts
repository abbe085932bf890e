import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { mayRead, parseAnyMarking } from '../src/core/marking/index.ts';
import { exerciseWorld } from './index.ts';
import { settleChoices } from './markup.ts';
import { rngFor } from './prng.ts';

const world = exerciseWorld();
const { truth } = world;

const DECODERS: Readonly<Record<string, string>> = {
  'nfc/esd/2025-08-14-russian-intercept.txt': 'utf-16le',
  'nfc/esd/2026-08-27-arabic-nahr.txt': 'windows-1256',
};
const texts = new Map(
  world.files.map((file) => [
    file.path,
    new TextDecoder(DECODERS[file.path] ?? 'utf-8', { fatal: true }).decode(file.bytes),
  ]),
);

function digest(seed: number): string {
  const hash = createHash('sha256');
  const { files, truth: told } = exerciseWorld(seed);
  for (const file of files) hash.update(file.path).update(file.bytes);
  return hash.update(JSON.stringify(told)).digest('hex');
}

test('the same seed gives the same bytes, another seed gives others', () => {
  assert.equal(digest(world.seed), digest(world.seed));
  assert.notEqual(digest(world.seed), digest(world.seed + 1));
});

test('the world has the size the exercise needs', () => {
  assert.ok(world.files.length >= 290 && world.files.length <= 330, `${world.files.length} files`);
  assert.equal(world.parties.filter((p) => p.kind === 'agency').length, 50);
  assert.equal(world.parties.filter((p) => p.kind === 'partner').length, 2);
  assert.equal(new Set(world.parties.flatMap((p) => p.node ?? [])).size, 7);
  assert.equal(world.officers.length, 12);
  assert.equal(new Set(world.files.map((f) => f.path)).size, world.files.length);
  assert.ok(truth.traps.length >= 40, `${truth.traps.length} traps`);
});

test('every agency and partner has a name of its own, and files know party and officer', () => {
  const codes = new Set(world.parties.map((p) => p.code));
  assert.equal(codes.size, world.parties.length);
  const handles = new Set(world.officers.map((o) => o.handle));
  for (const file of world.files) {
    assert.ok(codes.has(file.party), `${file.path}: ${file.party}`);
    assert.ok(handles.has(file.officer), `${file.path}: ${file.officer}`);
    assert.match(file.grade, /^[A-F][1-6]$/);
  }
  for (const community of world.communities)
    for (const member of community.members) assert.ok(codes.has(member), member);
});

test('every marking is understood by the parser of the product', () => {
  for (const file of world.files) {
    const result = parseAnyMarking(file.marking, { originator: file.party, community: 'NATIONAL' });
    assert.ok(result.ok, `${file.path}: ${file.marking}`);
  }
});

test('every name of the truth stands literally in its file', () => {
  for (const [path, names] of Object.entries(truth.sameRecord)) {
    const text = texts.get(path) ?? '';
    for (const { name } of names) assert.ok(text.includes(name), `${path}: ${name}`);
  }
});

test('no mark of the author is left in a file', () => {
  for (const [path, text] of texts) {
    assert.doesNotMatch(
      text,
      /\[\[|\]\]|\uE000|\{[^{}\n]*\|[^{}\n]*\}|\{[A-Z][^{}:]*\}|<[A-Z]{1,5}(\.f)?>/,
      path,
    );
  }
});

test('the truth speaks only of files that there are', () => {
  const paths = new Set(world.files.map((file) => file.path));
  const named = [
    ...truth.things.flatMap((thing) => thing.mentions.map((mention) => mention.path)),
    ...truth.origins.flatMap((origin) => origin.files),
    ...truth.events.flatMap((event) => [...event.files, ...event.casualties.map((c) => c.path)]),
  ];
  for (const path of named) assert.ok(paths.has(path), path);
  for (const origin of truth.origins) assert.ok(origin.files.length >= 2, origin.id);
  for (const event of truth.events) assert.ok(event.files.length >= 1, event.id);
});

test('every record that a trap names stands in the truth', () => {
  for (const { id, check } of truth.traps) {
    const records =
      check.type === 'same'
        ? check.records
        : check.type === 'different'
          ? check.groups.flat()
          : check.type === 'roles'
            ? [check.record]
            : check.type === 'kind'
              ? [check.at]
              : [];
    for (const { path, name } of records) {
      assert.ok(
        truth.sameRecord[path]?.some((n) => n.name === name),
        `${id}: ${name} in ${path}`,
      );
    }
    if ('files' in check) for (const path of check.files) assert.ok(texts.has(path), `${id}: ${path}`);
    if ('path' in check) assert.ok(texts.has(check.path), `${id}: ${check.path}`);
  }
});

const meaning = (path: string, name: string) => truth.sameRecord[path]?.find((n) => n.name === name)?.thing;

test('what a trap says is one thing is one thing in the truth, and the reverse', () => {
  for (const { id, check } of truth.traps) {
    if (check.type === 'same')
      assert.equal(new Set(check.records.map((r) => meaning(r.path, r.name))).size, 1, id);
    if (check.type !== 'different') continue;
    const groups = check.groups.map((group) => new Set(group.map((r) => meaning(r.path, r.name))));
    const all = new Set(groups.flatMap((group) => [...group]));
    // A reader who may not see the tie sees two where the truth has one.
    const apart = world.truth.traps.find((trap) => trap.id === id)?.asOfficer === undefined;
    if (apart)
      assert.equal(
        all.size,
        groups.reduce((sum, group) => sum + group.size, 0),
        id,
      );
  }
});

function readable(handle: string): Set<string> {
  const officer = world.officers.find((o) => o.handle === handle);
  assert.ok(officer, handle);
  const communities = world.communities.filter((c) => c.members.includes(officer.party)).map((c) => c.code);
  const reader = {
    party: officer.party,
    communities,
    level: officer.level,
    compartments: officer.compartments,
  };
  const seen = world.files.filter((file) => {
    const result = parseAnyMarking(file.marking, { originator: file.party, community: 'NATIONAL' });
    assert.ok(result.ok);
    return mayRead(reader, result.marking, 'THREAT-WATCH', '2026-11-22T00:00:00.000Z');
  });
  return new Set(seen.map((file) => file.path));
}

test('officers see different parts of the world: the national watch nearly all, a partner little', () => {
  const counts = Object.fromEntries(world.officers.map((o) => [o.handle, readable(o.handle).size]));
  const of = (handle: string): number => counts[handle] ?? 0;
  const sights = new Set(world.officers.map((o) => [...readable(o.handle)].join()));
  assert.ok(sights.size >= 11, JSON.stringify(counts));
  assert.equal(of('watch.national'), world.files.length, JSON.stringify(counts));
  assert.ok(of('valdria.liaison') < 100 && of('valdria.liaison') > 20, JSON.stringify(counts));
  assert.ok(of('quetta.desk') < of('peshawar.desk'), JSON.stringify(counts));
});

test('an officer’s trap is fair: he may read what it compares, and not what would give it away', () => {
  for (const { id, asOfficer, check } of truth.traps) {
    if (asOfficer === undefined) continue;
    const seen = readable(asOfficer);
    if (check.type === 'different')
      for (const { path } of check.groups.flat()) assert.ok(seen.has(path), `${id}: ${path}`);
    if (check.type === 'absent')
      for (const path of seen) assert.ok(!(texts.get(path) ?? '').includes(check.name), `${id}: ${path}`);
  }
});

test('one report alone ties Ustad Karwan to Dilawar Shah Bangash', () => {
  const both = truth.things
    .filter((thing) => thing.id === 'p.karwan')
    .flatMap((thing) => thing.mentions)
    .filter(({ names }) => names.some((n) => /Karwan/.test(n)) && names.some((n) => /D[ei]lawar/.test(n)));
  assert.deepEqual(
    both.map(({ path }) => path),
    ['nfc/ibf/2026-01-22-secret-karwan.txt'],
  );
});

test('at least 25 people are spelt in three ways or more, many in a second script', () => {
  const spellings = truth.things
    .filter((thing) => thing.kind === 'person')
    .map((thing) => new Set(thing.mentions.flatMap((mention) => mention.names)));
  assert.ok(spellings.filter((names) => names.size >= 3).length >= 25);
  const mixed = spellings.filter((names) => {
    const scripts = [...names].map((name) =>
      /\p{sc=Arab}/u.test(name) ? 'Arab' : /\p{sc=Cyrl}/u.test(name) ? 'Cyrl' : 'Latn',
    );
    return new Set(scripts).size > 1;
  });
  assert.ok(mixed.length >= 20, `${mixed.length} in two scripts`);
});

test('no real person or group of the well-known lists is in the world', () => {
  const real = [
    'Osama',
    'bin Laden',
    'Zawahiri',
    'Baghdadi',
    'Haqqani',
    'Akhundzada',
    'Hafiz Saeed',
    'Masood Azhar',
    'Dawood Ibrahim',
    'Baitullah',
    'Hakimullah',
    'Fazlullah',
    'Noor Wali',
    'Sharifullah',
    'Shahab al-Muhajir',
    'Lakhvi',
    'Sirajuddin',
    'Mullah Omar',
    'Imran Khan',
    'Nawaz Sharif',
    'Shehbaz',
    'Bhutto',
    'Zardari',
    'Musharraf',
    'Asim Munir',
    'Trump',
    'Putin',
    'Kurilla',
    'Al-Qaeda',
    'Taliban',
    'Daesh',
    'ISIS',
    'ISIL',
    'Lashkar-e-Taiba',
    'Jaish-e-Mohammed',
    'Lashkar-e-Jhangvi',
    'Jundallah',
    'TTP',
    'BLA',
  ];
  for (const [path, text] of texts) {
    for (const name of real) assert.doesNotMatch(text, new RegExp(`\\b${name}\\b`), `${path}: ${name}`);
  }
});

test('choices are settled from the inside out and leave other braces alone', () => {
  const rng = rngFor(1, 'choices');
  assert.match(settleChoices('{a|{b|c}} .x{d:1}', rng), /^[abc] \.x\{d:1\}$/);
});
