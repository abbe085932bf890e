import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { type ListedParty, type ListFile, type ListRole, readList } from './index.ts';

/** Published lists of some day, lent to this machine; never part of the repository. */
const FOLDER = '/work/shared/data/lists';
const lent = existsSync(FOLDER) ? false : 'the lent lists are not here';

const fileOf = (role: ListRole, name: string): ListFile => ({
  role,
  name,
  content: new Uint8Array(gunzipSync(readFileSync(`${FOLDER}/${name}.gz`))),
});

async function partiesOf(format: 'un-xml' | 'ofac-csv', files: readonly ListFile[]) {
  const outcome = await readList(format, files);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return { ...outcome.reading, rows: outcome.rows };
}
const ofKind = (parties: readonly ListedParty[], kind: string): number =>
  parties.filter((party) => party.kind === kind).length;
const names = (parties: readonly ListedParty[], ...kinds: string[]): number =>
  parties.flatMap((party) => party.names).filter(({ kind }) => kinds.includes(kind)).length;

test('the UN list of 2026-02-27 is read whole', { skip: lent }, async () => {
  const { parties, skipped, published } = await partiesOf('un-xml', [
    fileOf('main', 'un_consolidated_2026-02-27.xml'),
  ]);
  assert.equal(published, '2026-02-27');
  assert.deepEqual(skipped, []);
  assert.deepEqual([ofKind(parties, 'person'), ofKind(parties, 'organisation')], [730, 273]);
  assert.equal(names(parties, 'primary'), 1003);
  assert.equal(names(parties, 'original-script'), 378);
  assert.deepEqual(
    ['strong', 'weak', 'alias', 'former'].map((kind) => names(parties, kind)),
    [1524, 615, 594, 19],
  );
  const unknown = new Set(
    parties.flatMap(({ countries }) => countries.filter(({ code }) => code === null).map(({ text }) => text)),
  );
  assert.deepEqual([...unknown], ['former Soviet Union']);
});

test('the OFAC files of 2021-07 are read and joined whole', { skip: lent }, async () => {
  const { parties, skipped, rows } = await partiesOf('ofac-csv', [
    fileOf('main', 'ofac_sdn_2021-07.csv'),
    fileOf('aliases', 'ofac_alt_2021-07.csv'),
    fileOf('addresses', 'ofac_add_2021-07.csv'),
    fileOf('comments', 'ofac_sdn_comments_2021-07.csv'),
  ]);
  assert.deepEqual(skipped, []);
  assert.deepEqual(rows, { main: 8976, aliases: 11_910, addresses: 13_837, comments: 5 });
  assert.deepEqual(
    ['person', 'vessel', 'aircraft', 'organisation'].map((kind) => ofKind(parties, kind)),
    [4620, 406, 277, 3673],
  );
  assert.equal(names(parties, 'primary'), 8976);
  assert.equal(names(parties, 'strong'), 11_523);
  assert.ok(parties.every(({ names: [first] }) => first !== undefined && !first.text.includes('-0-')));
});

test('a header that somebody put before the SDN file is told, and no row is lost', {
  skip: lent,
}, async () => {
  const { parties, skipped, rows } = await partiesOf('ofac-csv', [fileOf('main', 'ofac_sdn_2022-12.csv')]);
  assert.equal(parties.length, 11_443);
  assert.deepEqual(
    skipped.map(({ where, ref }) => [where.line, ref]),
    [[1, 'ID']],
  );
  assert.equal(parties.length + skipped.length, rows.main);
});
