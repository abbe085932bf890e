import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../json/parse.ts';
import { checkPattern } from '../patterns/pattern.ts';
import { checkStixObject } from './check.ts';
import { jsonIn, parsed, ROOT, schemaVerdict, skip } from './oasis.test-kit.ts';

function objectsIn(path: string): JsonObject[] {
  const value = parsed(path) as JsonObject | JsonObject[];
  return (Array.isArray(value) ? value : [value]).flatMap(
    (bundle) => (bundle['objects'] as readonly JsonObject[] | undefined) ?? [bundle],
  );
}

const FILES = skip
  ? []
  : [
      'attack/ics-attack-18.1.json.gz',
      'attack/mobile-attack-17.1.json.gz',
      'capec/capec-objects.stix21.json.gz',
      ...jsonIn('oasis-examples'),
      ...jsonIn('oasis-examples/threat-reports'),
      ...jsonIn('markings'),
    ];

const isRight = (object: Json): boolean => !checkStixObject(object).some((one) => one.severity === 'error');

test('real objects: our verdict is that of the schemas', { skip }, () => {
  const verdict = schemaVerdict();
  const unlike = FILES.flatMap(objectsIn).filter((object) => isRight(object) !== verdict(object));
  assert.deepEqual(unlike, []);
});

/** What a value is replaced by: of each JSON type, and of near misses. */
const REPLACEMENTS: readonly Json[] = [
  '',
  0,
  -1,
  1.5,
  true,
  null,
  [],
  {},
  'x',
  '2026-13-01T00:00:00Z',
  ['a'],
  [1],
  { a: null },
];

test('objects with one thing broken: what the schemas refuse is refused', { skip }, () => {
  const verdict = schemaVerdict();
  const samples = new Map<string, JsonObject[]>();
  for (const object of FILES.flatMap(objectsIn)) {
    const list = samples.get(String(object['type'])) ?? [];
    if (list.length < 4) samples.set(String(object['type']), [...list, object]);
  }
  const missed: string[] = [];
  let broken = 0;
  for (const object of [...samples.values()].flat())
    for (const key of Object.keys(object).filter((one) => one !== 'type'))
      for (const value of [...REPLACEMENTS, undefined]) {
        const { [key]: _, ...without } = object;
        const changed: JsonObject = value === undefined ? without : { ...without, [key]: value };
        if (verdict(changed)) continue;
        broken += 1;
        if (isRight(changed)) missed.push(`${object['type']} ${key} ${JSON.stringify(value)}`);
      }
  assert.ok(broken > 5_000, `${broken} broken objects`);
  assert.deepEqual(missed, []);
});

test('patterns of the specification are patterns', { skip }, () => {
  const lines = readFileSync(join(ROOT, 'oasis-examples/pattern-spec-examples-v21.txt'), 'utf8').split('\n');
  const patterns = lines.filter((line) => line.trim() !== '');
  assert.equal(patterns.length, 23);
  for (const pattern of patterns) assert.equal(checkPattern(pattern), null, pattern);
});
