import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { file, officer, testCentre, type TestCentre } from '../../../app.test-kit.ts';
import { Refusal } from '../../../platform/errors.ts';
import { ownLog } from '../../../trust/own-log.ts';
import { readPicture, searchEntities } from '../../fusion/index.ts';
import {
  beginImport,
  importProblems,
  previewImport,
  previewUndo,
  readImport,
  redoImport,
  runImport,
  saveMapping,
  undoImport,
} from '../index.ts';
import type { ImportAbout } from './contract.ts';
import { bytesOfRun } from './store.ts';

const PURPOSE = { code: 'CT-ANALYSIS', caseRef: null };
const HIGH = officer('high');
const MARKING = 'SECRET//REL TO MEMBERS';

let one: TestCentre;
before(async () => {
  one = await testCentre();
});
after(() => one.close());

/** Small shares, so that a few rows make several reports. */
const CUT = { queued: false, shareRows: 20 };
const table = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const desk = <T>(act: string, work: Parameters<typeof one.centre.trust.desk<T>>[1], as = HIGH) =>
  one.centre.trust.desk({ principal: as, purpose: PURPOSE, act }, work);
const preview = async (name: string, text: string, about: ImportAbout = {}) =>
  (await previewImport(one.centre, HIGH, PURPOSE, table(name, text), { marking: MARKING, ...about })).value;
const names = async (words: string) =>
  (await desk('search.run', (open) => searchEntities(open, words, 20))).value.map(({ caption }) => caption);
const picture = async () => JSON.stringify((await desk('picture.read', readPicture)).value);

async function imported(name: string, text: string, about: ImportAbout = {}): Promise<string> {
  const given = table(name, text);
  const run = await beginImport(one.centre, HIGH, PURPOSE, given, { marking: MARKING, ...about }, CUT);
  const work = { run, bytes: given.bytes, onProgress: () => undefined, stop: new AbortController().signal };
  assert.equal(await runImport(one.centre, HIGH, PURPOSE, work), true);
  await one.centre.jobs.drain();
  return run.id;
}

/** Names that have nothing in common. */
const word = (n: number): string => {
  let left = n * 7_919 + 1_234_577;
  return Array.from({ length: 7 }, (_, at) => {
    left = (left * 48_271 + at) % 2_147_483_647;
    return 'bcdfghjklmnprstvz'[left % 17] + 'aeiou'.charAt(left % 5);
  }).join('');
};
const name = (n: number): string => `${word(n)} ${word(n + 50_000)}`;
const rows = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `${name(from + at)},1${String(from + at).padStart(4, '0')}-0000000-1,1980\n`,
  ).join('');
const HEAD = 'name,cnic,dob\n';

test('a preview shows how the table is cut, its rows as entities with claims, and keeps nothing', async () => {
  const before = await picture();
  const seen = await preview(
    'people.csv',
    `${HEAD}Karim Example,12345-1234567-1,5 March 1980\nB,x\nNoor Sample,12345-1234567-1,soon\n`,
  );
  assert.deepEqual(
    [seen.delimiter, seen.encoding, seen.rows, seen.broken, seen.mappedBy],
    [',', 'utf-8', 3, 1, 'guessed'],
  );
  assert.deepEqual(seen.preview[0]?.entity, { kind: 'person', names: ['Karim Example'] });
  assert.deepEqual(
    seen.preview[0]?.claims.map(({ property, words }) => [property, words]),
    [
      ['identifier', '12345-1234567-1'],
      ['birthDate', '5 March 1980'],
    ],
  );
  assert.deepEqual(
    seen.problems.map(({ line, code }) => [line, code]),
    [
      [3, 'CSV_RAGGED_ROW'],
      [4, 'VALUE_NOT_UNDERSTOOD'],
      [4, 'REPEATED_NUMBER'],
    ],
  );
  assert.equal(await picture(), before);
});

test('a mapping that was kept is taken for the next file of its kind', async () => {
  const mapping = {
    row: { kind: 'person' as const },
    columns: { Wer: { property: 'name' }, Nr: { property: 'identifier', scheme: 'cnic' } },
  };
  await desk('import-mapping.kept', (open) => saveMapping(open, 'register', mapping));
  const seen = await preview('next.csv', 'Wer;Nr;Sonst\nKarim Example;12345-1234567-1;x\n');
  assert.deepEqual(
    [seen.mappedBy, seen.savedAs, seen.preview[0]?.entity?.names],
    ['saved', 'register', ['Karim Example']],
  );
  const other = (
    await previewImport(one.centre, officer('middle'), PURPOSE, table('n.csv', 'Wer;Nr\nA;1\n'), {})
  ).value;
  assert.equal(other.mappedBy, 'nothing', 'what one party keeps is not another’s');
});

test('law: an import that is undone leaves the picture as it was, and comes back as a whole', async () => {
  await file(
    one.centre,
    'high',
    'prose.txt',
    `Police arrested ${name(3)} in Quetta on 3 March 2026.`,
    MARKING,
  );
  await one.centre.jobs.drain();
  const before = await picture();
  const id = await imported('big.csv', HEAD + rows(0, 50));
  const { value: done } = await desk('import.read', (open) => readImport(open, id));
  assert.deepEqual([done.state, done.done, done.rows, done.reports.length], ['finished', 50, 50, 3]);
  assert.deepEqual(await names(name(44)), [name(44)]);
  const with_ = await picture();
  const { value: touched } = await desk('import.undo-previewed', (open) => previewUndo(one.centre, open, id));
  assert.deepEqual(
    touched.touched.map(({ what }) => what).filter((what) => what !== 'judgements'),
    ['reports', 'records', 'claims'],
  );
  const undone = await desk('import.undone', (open) => undoImport(open, id, 'wrong file'));
  await one.centre.jobs.drain();
  assert.equal(undone.value.state, 'undone');
  assert.deepEqual(await names(name(44)), []);
  assert.equal(await picture(), before);
  await assert.rejects(
    desk('import.undone', (open) => undoImport(open, id, 'again')),
    { code: 'IMPORT_UNDONE' },
  );
  await desk('import.redone', (open) => redoImport(one.centre, open, id, 'it was right'));
  await one.centre.jobs.drain();
  assert.equal(await picture(), with_);
  const { value: again } = await desk('import.read', (open) => readImport(open, id));
  assert.deepEqual(
    again.acts.map(({ act, reports }) => [act, reports]),
    [
      ['undone', 3],
      ['redone', 3],
    ],
  );
  const log = (await desk('log.read', async (open) => open.release(await ownLog(open, 100), []))).value;
  assert.deepEqual(
    log.map(({ act }) => act).filter((act) => act === 'import.undone' || act === 'import.redone'),
    ['import.redone', 'import.undone'],
  );
});

test('an undo takes only what the import brought, from its own party, and with a reason', async () => {
  const text = `${HEAD}Here Before,54321-1234567-1,1970\n`;
  await file(one.centre, 'high', 'same.csv', text, MARKING);
  await one.centre.jobs.drain();
  const id = await imported('same.csv', text);
  await assert.rejects(
    desk('import.undone', (open) => undoImport(open, id, ' ')),
    { code: 'IMPORT_REASON' },
  );
  await assert.rejects(
    desk('import.undone', (open) => undoImport(open, id, 'mine'), officer('middle')),
    {
      code: 'NOT_FOUND',
    },
  );
  const { value } = await desk('import.undo-previewed', (open) => previewUndo(one.centre, open, id));
  assert.deepEqual(value, { touched: [], left: 1 });
  await desk('import.undone', (open) => undoImport(open, id, 'not needed'));
  assert.deepEqual(await names('Here Before'), ['Here Before']);
});

test('an import that was stopped goes on where it was; the file twice adds nothing', async () => {
  const given = table('long.csv', HEAD + rows(5_000, 45));
  const begin = () => beginImport(one.centre, HIGH, PURPOSE, given, { marking: MARKING }, CUT);
  const run = await begin();
  const turn = new AbortController();
  const half = { run, bytes: given.bytes, onProgress: () => turn.abort(), stop: turn.signal };
  assert.equal(await runImport(one.centre, HIGH, PURPOSE, half), false);
  const { value: status } = await desk('import.read', (open) => readImport(open, run.id));
  assert.deepEqual([status.state, status.done], ['running', 20]);
  assert.equal((await begin()).id, run.id);
  const kept = await desk('import.read', (open) => bytesOfRun(open, run.id));
  const rest = {
    run,
    bytes: kept ?? new Uint8Array(),
    onProgress: () => undefined,
    stop: new AbortController().signal,
  };
  assert.equal(await runImport(one.centre, HIGH, PURPOSE, rest), true);
  const { value: all } = await desk('import.read', (open) => readImport(open, run.id));
  assert.deepEqual([all.state, all.done, all.reports.length], ['finished', 45, 3]);
});

test('lines of problems are those of the file, in whatever share they stand', async () => {
  const text = HEAD + rows(9_000, 28) + 'short\n' + rows(9_100, 5) + '=cmd(),x,1980\n';
  const id = await imported('lines.csv', text);
  const { value } = await desk('import.read', (open) => importProblems(open, id));
  assert.deepEqual(
    value.problems.filter(({ code }) => code === 'CSV_RAGGED_ROW').map(({ line }) => line),
    [30],
  );
  assert.match(value.csv, /^line,column,code,what,how to mend it,marking\r\n/);
  assert.ok(value.csv.includes('\r\n30,'));
  assert.equal(/(?:^|,)[=+@]/m.test(value.csv), false, 'no cell that a spreadsheet would run');
});

test('hostile tables cost themselves alone', async () => {
  const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['nul.csv', new TextEncoder().encode(`${HEAD}${rows(0, 20)}A\0B,1,1980\n`), 'IMPORT_NOT_READABLE'],
    ['empty.csv', new Uint8Array(), 'IMPORT_NOT_READABLE'],
    ['no.csv', new TextEncoder().encode('colour,size\nred,1\n'), 'IMPORT_NEEDS_MAPPING'],
    ['note.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'IMPORT_NOT_A_TABLE'],
    ['broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), 'IMPORT_NOT_READABLE'],
  ];
  for (const [name, bytes, code] of refused)
    await assert.rejects(
      beginImport(one.centre, HIGH, PURPOSE, { name, bytes }, { marking: MARKING }, CUT),
      (error) => error instanceof Refusal && error.code === code && error.fix !== '',
      name,
    );
  const wide = await preview('wide.csv', `name,dob\n${'م'.repeat(1_000_000)},1980\nA Example,1980\n`);
  assert.deepEqual([wide.rows, wide.broken, wide.preview.at(-1)?.entity?.names], [2, 1, ['A Example']]);
  const arabic = new Uint8Array([
    ...new TextEncoder().encode('name,dob\n'),
    0xe3,
    0xcd,
    0xe3,
    0xcf,
    ...new TextEncoder().encode(' Example,1980\n'),
  ]);
  const read = await previewImport(
    one.centre,
    HIGH,
    PURPOSE,
    { name: 'a.csv', bytes: arabic },
    { encoding: 'windows-1256' },
  );
  assert.deepEqual(read.value.preview[0]?.entity?.names, ['محمد Example']);
});
