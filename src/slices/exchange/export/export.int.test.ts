import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testCentre, type TestCentre } from '../../../app.test-kit.ts';
import { loadExercise } from '../../../cli/exercise.ts';
import { mayRead, parseAnyMarking } from '../../../core/marking/index.ts';
import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { isObject, type Json } from '../../../core/formats/json/parse.ts';
import { checkStixObject } from '../../../core/formats/stix/spec/check.ts';
import { schemaVerdict, skip } from '../../../core/formats/stix/spec/oasis.test-kit.ts';
import { stixMarkings } from '../../../core/formats/stix/markings.ts';
import type { Principal } from '../../../trust/principal.ts';
import { enrol, MEMBERS, principalOf } from '../../agencies/index.ts';
import { readPicture, type Picture } from '../../fusion/index.ts';
import { allHeads, readTerms, takeIn, type ReportHead } from '../../reports/index.ts';
import { exerciseWorld } from '../../../../world/index.ts';
import { exportStix, type StixExport } from '../index.ts';

const PURPOSE = { code: 'CT-ANALYSIS', caseRef: null } as const;
let centre: TestCentre;
let high: Principal;
let low: Principal;
before(async () => {
  centre = await testCentre();
  await loadExercise(centre.centre);
  await centre.centre.jobs.drain();
  high = await principalOf(centre.centre.db, 'watch.national');
  low = await principalOf(centre.centre.db, 'quetta.desk');
});
after(() => centre.close());

type Exported = StixExport & { readonly text: string; readonly objects: readonly JsonObject[] };
const whole = new Map<string, Exported>();

/** All that an officer may see, exported once. */
async function allOf(principal: Principal): Promise<Exported> {
  const found = whole.get(principal.handle) ?? (await exported(principal));
  whole.set(principal.handle, found);
  return found;
}

async function exported(
  principal: Principal,
  asked: Partial<Parameters<typeof exportStix>[1]> = {},
): Promise<Exported> {
  const { value } = await centre.centre.trust.desk({ principal, purpose: PURPOSE, act: 'test' }, (desk) =>
    exportStix(desk, { scope: { kind: 'all' }, markingLimit: null, ...asked }),
  );
  const text = [...value.chunks()].join('');
  return { ...value, text, objects: (JSON.parse(text) as { objects: JsonObject[] }).objects };
}

const idOf = (object: JsonObject): string => String(object['id']);

/** Every reference in a value, by the names of properties that hold them. */
function refsIn(value: Json, key = ''): string[] {
  if (typeof value === 'string') return /(?:_ref|_refs|^ref)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one: Json) => refsIn(one, key));
  return isObject(value) ? Object.entries(value).flatMap(([name, one]) => refsIn(one, name)) : [];
}

test('the whole exercise: no error of our checker nor of OASIS’s schemas; nothing dangles; all is marked', async () => {
  const { objects, manifest } = await allOf(high);
  assert.ok(objects.length > 4_000, `${objects.length} objects`);
  const wrong = objects.flatMap((one) =>
    checkStixObject(one).flatMap(({ severity, path, message }) =>
      severity === 'error' ? `${idOf(one)} ${path} ${message}` : [],
    ),
  );
  assert.deepEqual(wrong, []);
  const ids = new Set(objects.map(idOf));
  assert.equal(ids.size, objects.length, 'each id once');
  assert.deepEqual(
    [...new Set(objects.flatMap((one) => refsIn(one)))].filter((ref) => !ids.has(ref)),
    [],
  );
  const markings = stixMarkings({ objects });
  const unmarked = objects.filter(
    (one) => one['type'] !== 'marking-definition' && (markings.get(idOf(one)) ?? []).length === 0,
  );
  assert.deepEqual(unmarked.map(idOf), []);
  assert.deepEqual(
    [...markings.values()].filter((words) => words.includes('unknown')),
    [],
  );
  assert.equal(
    Object.values(manifest.objects).reduce((sum, one) => sum + one, 0),
    objects.length,
  );
});

test('the whole exercise against OASIS’s 57 schemas: none refuses an object', { skip }, async () => {
  const { objects } = await allOf(high);
  const verdict = schemaVerdict();
  assert.deepEqual(objects.filter((one) => !verdict(one)).map(idOf), []);
});

test('a reader’s export holds nothing that the reader may not see, and is the same each time', async () => {
  const [all, some, again] = [await allOf(high), await allOf(low), await exported(low)];
  assert.equal(some.text, again.text);
  assert.ok(some.objects.length > 500 && some.objects.length < all.objects.length / 2);
  for (const words of stixMarkings({ objects: some.objects }).values())
    for (const one of words) {
      const read = parseAnyMarking(one, { originator: low.clearance.party, community: MEMBERS });
      assert.ok(read.ok && mayRead(low.clearance, read.marking, PURPOSE.code, '2026-11-22T08:00:00Z'), one);
    }
  // What both see has one id, and for reports and what they say one content.
  const held = new Map(all.objects.map((one) => [idOf(one), JSON.stringify(one)]));
  const records = some.objects.filter((one) =>
    ['identity', 'location', 'incident'].includes(String(one['type'])),
  );
  assert.deepEqual(records.filter((one) => !held.has(idOf(one))).map(idOf), []);
});

test('a limit leaves only what may go under it', async () => {
  const { objects, manifest } = await exported(high, { markingLimit: 'TLP:GREEN' });
  assert.ok(objects.length > 50, `${objects.length}`);
  const words = [...stixMarkings({ objects }).values()].flat();
  assert.deepEqual(
    words.filter((one) => !one.startsWith('UNCLASSIFIED//REL TO') || one.includes('ORCON')),
    [],
  );
  assert.match(manifest.marking, /^UNCLASSIFIED/);
  await assert.rejects(exported(high, { markingLimit: 'SECRET' }), { code: 'EXPORT_LIMIT_INVALID' });
});

test('one report, one entity; what is not there for the reader is NOT_FOUND', async () => {
  const all = await allOf(high);
  const lowSees = new Set((await allOf(low)).manifest.reports);
  const secret = all.manifest.reports.find((id) => !lowSees.has(id)) ?? '';
  const one = await exported(high, { scope: { kind: 'reports', ids: [secret] } });
  assert.deepEqual(one.manifest.reports, [secret]);
  const held = new Set(all.objects.map(idOf));
  assert.deepEqual(
    one.objects.map(idOf).filter((id) => !held.has(id)),
    [],
  );
  await assert.rejects(exported(low, { scope: { kind: 'reports', ids: [secret] } }), { code: 'NOT_FOUND' });
  const entity = await exported(high, { scope: { kind: 'entity', named: 'Yusuf Darwezai' } });
  assert.ok(entity.objects.some((object) => object['name'] === 'Yusuf Darwezai'));
  assert.ok(entity.objects.length < all.objects.length / 3);
  assert.equal(
    entity.objects.some((object) => object['type'] === 'report' && object['description'] !== undefined),
    false,
    'the words of its reports stay',
  );
});

interface Seen {
  readonly picture: Picture;
  readonly heads: readonly ReportHead[];
}

async function seenIn({ centre: where }: TestCentre): Promise<Seen> {
  const ask = { principal: high, purpose: PURPOSE, act: 'test' };
  const { value: picture } = await where.trust.desk(ask, readPicture);
  const { value: heads } = await where.trust.desk(ask, async (desk) => {
    const found = await allHeads(desk, 20_000);
    return desk.release(found.heads, found.markings);
  });
  return { picture, heads };
}

/** What a picture says, without ids: those are of each centre. */
function contentOf({ picture, heads }: Seen): Record<string, string[]> {
  const pathOf = (path: string): string => path.split('!/').at(-1) ?? path;
  const paths = new Map<string, string>(heads.map((head) => [head.id, pathOf(head.path)]));
  const markings = new Map<string, string>(heads.map((head) => [head.id, head.marking]));
  const lines = (items: readonly unknown[]): string[] => items.map((one) => JSON.stringify(one)).toSorted();
  return {
    reports: lines(
      heads.map(({ path, title, language, dated, sourceType, grade, reference, marking }) => [
        pathOf(path),
        title,
        language,
        [dated.from, dated.to, dated.precision, dated.reason],
        sourceType,
        grade,
        reference,
        marking,
      ]),
    ),
    claims: lines(
      picture.claims.map(({ report, property, value, qualifier, modality, statementType, start, end }) => [
        paths.get(report),
        markings.get(report),
        property,
        value.text,
        [qualifier, modality, statementType, start, end],
      ]),
    ),
    names: lines(
      picture.entities.flatMap(({ kind, names }) => names.map(({ text, script }) => [kind, text, script])),
    ),
    mentions: lines(
      picture.mentions.map(({ report, start, end, text, kind }) => [
        paths.get(report),
        start,
        end,
        text,
        kind,
      ]),
    ),
    entities: lines(
      picture.entities.map(({ kind, names, records }) => [
        kind,
        names.map(({ text }) => text).toSorted(),
        records.length,
      ]),
    ),
  };
}

/** Lines of one list that the other has not, with how often each stands there. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of those) left.set(one, (left.get(one) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

test('our own export, read into an empty centre, gives the same picture', async () => {
  const other = await testCentre();
  try {
    const world = exerciseWorld();
    const officers = world.officers.map((one) => ({ ...one, roles: ['officer' as const] }));
    const parties = world.parties.map((one) => ({ ...one, node: one.node ?? null }));
    await enrol(other.centre, parties, world.communities, officers);
    const take = async (text: string) => {
      const result = await takeIn(other.centre, high, PURPOSE, {
        path: 'export.json',
        bytes: new TextEncoder().encode(text),
        hints: {},
        terms: readTerms({}, high),
        asFiled: true,
      });
      assert.ok(result.ok);
      return result.reports;
    };
    const { text, objects, manifest } = await allOf(high);
    assert.ok((await take(text)).every((one) => one.added));
    await other.centre.jobs.drain();
    const [here, there] = [contentOf(await seenIn(centre)), contentOf(await seenIn(other))];
    // A part that another report taught stands under a marking of its own: there it is a report beside its own.
    const taught = new Set(without(there['reports'] ?? [], here['reports'] ?? []));
    assert.ok(taught.size <= 2, [...taught].join('\n'));
    assert.deepEqual(without(here['reports'] ?? [], there['reports'] ?? []), []);
    for (const list of ['claims', 'names'] as const)
      assert.deepEqual(without(here[list] ?? [], there[list] ?? []), [], list);
    assert.ok(without(here['mentions'] ?? [], there['mentions'] ?? []).length <= taught.size);
    assert.ok(without(there['claims'] ?? [], here['claims'] ?? []).length <= taught.size);
    // Judgements are not taken over, so what only they tie is apart.
    const judged = objects.filter((one) => one['type'] === 'opinion').length;
    assert.ok(without(here['entities'] ?? [], there['entities'] ?? []).length <= judged + taught.size);
    const one = await exported(high, {
      scope: { kind: 'reports', ids: [manifest.reports[5] ?? ''] },
    });
    assert.deepEqual(
      (await take(one.text)).map(({ added }) => added),
      [false],
      'one report, whatever it came with',
    );
  } finally {
    await other.close();
  }
});
