import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ListedParty, type ListFile, type ListFormat, readList } from './index.ts';
import { EU_CSV, EU_XML } from './testdata/eu.ts';
import { listFile } from './testdata/files.ts';
import { ADD_CSV, ALT_CSV, SDN_CSV, SDN_XML } from './testdata/ofac.ts';
import { CON_LIST, SANCTIONS_LIST, UK_XML } from './testdata/uk.ts';
import { UN_XML } from './testdata/un.ts';

async function read(format: ListFormat, ...files: readonly ListFile[]) {
  const outcome = await readList(format, files);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.deepEqual(outcome.reading.skipped, []);
  return { ...outcome.reading, warnings: outcome.warnings };
}
const party = (parties: readonly ListedParty[], ref: string): ListedParty => {
  const found = parties.find((one) => one.ref === ref);
  assert.ok(found, `no ${ref}`);
  return found;
};
const names = ({ names: all }: ListedParty) => all.map(({ text, kind }) => [text, kind]);
const births = ({ births: all }: ListedParty) =>
  all.map(({ from, to, precision, reason }) => [from, to, precision, reason]);
const ids = ({ identifiers }: ListedParty) =>
  identifiers.map(({ scheme, value, country }) => [scheme, value, country]);
const countries = ({ countries: all }: ListedParty) => all.map(({ code, of }) => [code, of]);
const YEAR = (year: number, reason?: string) => [`${year}-01-01`, `${year}-12-31`, 'year', reason];
const DAY = (day: string) => [day, day, 'day', undefined];
const ABOUT = 'given as approximate';

test('UN XML: every field of a person, and no father taken from the comments', async () => {
  const { parties, published, warnings } = await read('un-xml', listFile(UN_XML));
  const person = party(parties, 'QDi.990');
  assert.equal(published, '2026-02-27');
  assert.deepEqual(names(person), [
    ['ZARMEEN ORLAN WOLGAI', 'primary'],
    ['زرمین اورلان ولگی', 'original-script'],
    ['Zarmin Orlan', 'strong'],
    ['The Clerk', 'weak'],
  ]);
  assert.deepEqual(births(person), [
    DAY('1971-05-04'),
    YEAR(1970, ABOUT),
    ['1968-01-01', '1973-12-31', 'years', undefined],
  ]);
  assert.deepEqual(ids(person), [
    ['un-reference', 'QDi.990', null],
    ['passport', 'TR 000111', 'AF'],
    ['national-id', '54400-0000000-1', 'PK'],
  ]);
  assert.deepEqual(countries(person), [
    ['AF', 'nationality'],
    ['IR', 'nationality'],
    ['PK', 'residence'],
    ['AF', 'birth'],
  ]);
  assert.deepEqual(person.fathers, []);
  assert.deepEqual(
    [person.kind, person.gender, person.listedOn, person.amendedOn, person.positions, person.programmes],
    ['person', 'male', '2015-07-01', '2020-01-02', ['Maulavi', 'Treasurer of the Sabz Office'], ['Al-Qaida']],
  );
  assert.deepEqual(
    [person.addresses, person.birthPlaces],
    [['7 Mill Lane, Quetta, Pakistan'], ['Zurmat, Paktia Province, Afghanistan']],
  );
  assert.match(person.remarks ?? '', /Father's name is Turvek Wolgai/);
  const firm = party(parties, 'TAe.991');
  assert.deepEqual(names(firm), [
    ['BELMIRI HAWALA & SONS', 'primary'],
    ['Belmiri Exchange', 'alias'],
    ['Hodrak Exchange', 'former'],
  ]);
  assert.equal(firm.remarks, 'NEW_FIELD: something new');
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['LIST_UNKNOWN_FIELD'],
  );
});

const OFAC = [listFile(SDN_CSV), listFile(ALT_CSV, 'aliases'), listFile(ADD_CSV, 'addresses')];

test('OFAC CSV: files joined, names turned, remarks read phrase by phrase', async () => {
  const { parties } = await read('ofac-csv', ...OFAC);
  const person = party(parties, '102');
  assert.deepEqual(names(person), [
    ['Zarmeen Turvek WOLGAI Jr.', 'primary'],
    ['Zarmin VOLGAI', 'strong'],
    ['Z. WOLGAI', 'alias'],
    ['Zar TURVEK', 'weak'],
  ]);
  assert.deepEqual(births(person), [
    DAY('1955-01-15'),
    YEAR(1956, ABOUT),
    ['1951-01-01', '1953-12-31', 'years', undefined],
  ]);
  assert.deepEqual(ids(person), [
    ['passport', 'A000111', 'AF'],
    ['passport', 'B000222', null],
    ['national-id', '54400-0000000-1', 'PK'],
    ['ssn', '000-00-0000', 'US'],
    ['email', 'clerk@example.org', null],
    ['phone', '93000000000', null],
    ['wallet', '1ExampleExampleExample', null],
  ]);
  assert.deepEqual(countries(person), [
    ['PK', 'residence'],
    ['AF', 'birth'],
    ['KP', 'nationality'],
    ['IR', 'nationality'],
  ]);
  assert.deepEqual(
    [person.programmes, person.positions, person.gender],
    [['SDGT', 'NPWMD'], ['Director'], 'male'],
  );
  assert.equal(
    person.remarks,
    'Alias WOLGAI, Z.: call sign\nSecondary sanctions risk: invented section 1.2\nChief clerk',
  );
  const firm = party(parties, '101');
  assert.deepEqual(names(firm), [
    ['ORLAN TRADING CO., LTD.', 'primary'],
    ['ORLAN BROS.', 'former'],
    ['OTC', 'weak'],
  ]);
  assert.deepEqual(
    [firm.addresses, firm.details],
    [['Av. Uno 8, Panama City, Panama'], { 'linked to': 'HODRAK, Ilmari' }],
  );
});

test('OFAC CSV: vessels and aircraft keep what tells them apart', async () => {
  const { parties } = await read('ofac-csv', ...OFAC);
  const vessel = party(parties, '103');
  assert.deepEqual(ids(vessel), [
    ['call-sign', '5XX00', null],
    ['imo', '9074729', null],
    ['mmsi', '572000000', null],
  ]);
  assert.deepEqual(vessel.details, {
    'call sign': '5XX00',
    'vessel type': 'Crude Oil Tanker',
    tonnage: '2597',
    'gross registered tonnage': '1098',
    'vessel flag': 'Panama',
    'vessel owner': 'Orlan Shipping',
    'former vessel flag': 'Malta',
  });
  const plane = party(parties, '104');
  assert.deepEqual(ids(plane), [
    ['serial', '8401', null],
    ['serial', '1023', null],
    ['tail-number', 'EP-XYZ', null],
  ]);
  assert.deepEqual(plane.details, { 'aircraft model': 'IL76-TD', 'aircraft operator': 'Sabz Air' });
});

test('OFAC CSV: remarks that OFAC cut go on in the comments file; without it the last phrase is not trusted', async () => {
  const long = `DOB 1955; ${'Invented phrase; '.repeat(58)}Passport A0`.padEnd(1000, '0');
  const main = `101,"WOLGAI, Zarmeen","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${long}"\r\n\u001a`;
  const comments = '101,"11 (Afghanistan); Gender Male."\r\n\u001a';
  const whole = await read('ofac-csv', listFile(main), listFile(comments, 'comments'));
  const number = long.slice(long.indexOf('Passport ') + 'Passport '.length);
  assert.deepEqual(ids(party(whole.parties, '101')), [['passport', `${number}11`, 'AF']]);
  assert.equal(party(whole.parties, '101').gender, 'male');
  const cut = await read('ofac-csv', listFile(main));
  assert.deepEqual(ids(party(cut.parties, '101')), []);
  assert.ok(party(cut.parties, '101').remarks?.endsWith(number));
});

test('OFAC XML: the same facts as the delimited files', async () => {
  const { parties, published } = await read('ofac-xml', listFile(SDN_XML));
  const person = party(parties, '102');
  assert.equal(published, '2018-12-19');
  assert.deepEqual(names(person), [
    ['Zarmeen Turvek WOLGAI', 'primary'],
    ['Zarmin VOLGAI', 'strong'],
    ['THE CLERK', 'weak'],
    ['HODRAK', 'former'],
  ]);
  assert.deepEqual(births(person), [YEAR(1955, ABOUT)]);
  assert.deepEqual(ids(person), [
    ['passport', 'A000111', 'AF'],
    ['wallet', '1ExampleExampleExample', null],
  ]);
  assert.deepEqual(countries(person), [
    ['PK', 'residence'],
    ['AF', 'nationality'],
    ['KP', 'nationality'],
    ['AF', 'birth'],
  ]);
  assert.deepEqual(
    [person.gender, person.programmes, person.addresses, person.positions],
    ['male', ['SDGT', 'NPWMD'], ['7 Mill Lane, Quetta, Pakistan'], ['Director']],
  );
  assert.equal(person.remarks, 'Secondary sanctions risk: invented section 1.2\nChief clerk');
  assert.deepEqual(person.details['linked to'], 'SABZ OFFICE');
  const vessel = party(parties, '103');
  assert.deepEqual(
    [vessel.kind, ids(vessel)],
    [
      'vessel',
      [
        ['imo', '9074729', null],
        ['call-sign', '5XX00', null],
      ],
    ],
  );
  assert.equal(vessel.details['vessel flag'], 'Panama');
});

test('OFAC XML: fewer entries than it announces is a cut', async () => {
  const outcome = await readList('ofac-xml', [
    listFile(SDN_XML.replace('>2</Record_Count>', '>3</Record_Count>')),
  ]);
  assert.ok(!outcome.ok);
  assert.deepEqual(
    outcome.problems.map(({ code }) => code),
    ['LIST_TRUNCATED'],
  );
});

test('EU XML: names, births of several forms, documents known to be false', async () => {
  const { parties, published } = await read('eu-xml', listFile(EU_XML));
  const person = party(parties, 'EU.9999.12');
  assert.equal(published, '2026-08-05');
  assert.deepEqual(names(person), [
    ['Zarmeen Orlan Wolgai', 'primary'],
    ['Зармин Волгай', 'original-script'],
    ['The Clerk', 'weak'],
  ]);
  assert.deepEqual(births(person), [
    YEAR(1955, ABOUT),
    DAY('1956-01-02'),
    ['1951-01-01', '1953-12-31', 'years', undefined],
  ]);
  assert.deepEqual(ids(person), [
    ['un-reference', 'QDi.990', null],
    ['passport', 'A000111', 'AF'],
  ]);
  assert.match(person.identifiers[1]?.text ?? '', /known to be false/);
  assert.deepEqual(countries(person), [
    ['AF', 'birth'],
    ['AF', 'nationality'],
    ['PK', 'residence'],
  ]);
  assert.deepEqual(
    [person.gender, person.listedOn, person.amendedOn, person.positions, person.programmes],
    ['male', '2022-02-25', '2024-01-17', ['Maulavi', 'Treasurer'], ['TAQA']],
  );
  assert.equal(person.remarks, 'name remark\nDate of birth (ISLAMIC): 1375\nInvented entry');
  assert.deepEqual([party(parties, '8').kind, party(parties, '8').listedOn], ['organisation', null]);
});

test('EU CSV: rows of one entry are put together wherever they stand', async () => {
  const { parties, published } = await read('eu-csv', listFile(EU_CSV));
  const person = party(parties, 'EU.9999.12');
  assert.equal(published, '2026-08-05');
  assert.deepEqual(names(person), [
    ['Zarmeen Orlan Wolgai', 'primary'],
    ['Зармин Волгай', 'original-script'],
  ]);
  assert.deepEqual(births(person), [DAY('1956-01-02')]);
  assert.deepEqual(ids(person), [
    ['un-reference', 'QDi.990', null],
    ['passport', 'A000111', 'AF'],
  ]);
  assert.deepEqual(countries(person), [
    ['AF', 'birth'],
    ['AF', 'nationality'],
  ]);
  assert.deepEqual(
    [person.gender, person.listedOn, person.amendedOn, person.remarks],
    ['male', '2022-02-25', '2024-01-17', 'Invented entry'],
  );
  assert.deepEqual(names(party(parties, '8')), [['Belmiri; Hawala', 'primary']]);
});

test('UK CSV: OFSI’s consolidated list of the 2022 form', async () => {
  const { parties, published } = await read('uk-csv', listFile(CON_LIST));
  const person = party(parties, '9001');
  assert.equal(published, '2026-02-27');
  assert.deepEqual(names(person), [
    ['Zarmeen Orlan WOLGAI', 'primary'],
    ['زرمین ولگی', 'original-script'],
    ['Zarmin VOLGAI', 'strong'],
    ['THE CLERK', 'weak'],
  ]);
  assert.deepEqual(births(person), [
    DAY('1951-06-19'),
    YEAR(1952),
    ['1952-06-01', '1952-06-30', 'month', undefined],
  ]);
  assert.deepEqual(person.birthPlaces, ['Zurmat, Afghanistan', 'Gardez, Afghanistan']);
  assert.deepEqual(countries(person), [
    ['AF', 'birth'],
    ['AF', 'nationality'],
    ['IR', 'nationality'],
    ['PK', 'residence'],
  ]);
  assert.deepEqual(ids(person), [['passport', 'A000111', null]]);
  assert.deepEqual(
    [person.listedOn, person.amendedOn, person.positions, person.addresses],
    ['2001-10-02', '2021-02-03', ['Maulavi', 'Treasurer'], ['7 Mill Lane, Quetta, Pakistan']],
  );
  assert.deepEqual(
    [party(parties, '9002').kind, names(party(parties, '9002'))],
    ['organisation', [['BELMIRI HAWALA', 'primary']]],
  );
});

test('UK CSV: the UK Sanctions List, where a row is a name times an address', async () => {
  const { parties, published } = await read('uk-csv', listFile(SANCTIONS_LIST));
  const person = party(parties, 'AFG9901');
  assert.equal(published, '2026-02-13');
  assert.deepEqual(names(person), [
    ['Zarmeen WOLGAI', 'primary'],
    ['زرمین', 'original-script'],
  ]);
  assert.deepEqual(
    [births(person), person.addresses, person.gender],
    [[YEAR(1951)], ['Pakistan', 'Iran'], 'male'],
  );
  assert.deepEqual(ids(person), [
    ['passport', 'A000111', null],
    ['un-reference', 'TAi.990', null],
  ]);
  const ship = party(parties, 'RUS9902');
  assert.deepEqual(
    [ship.kind, ids(ship), countries(ship)],
    ['vessel', [['imo', '9074729', null]], [['PA', 'flag']]],
  );
  assert.equal(ship.details['vessel owner'], 'Orlan Shipping');
});

test('UK XML: the same person', async () => {
  const { parties, published, warnings } = await read('uk-xml', listFile(UK_XML));
  const person = party(parties, 'AFG9901');
  assert.equal(published, '2026-09-10');
  assert.deepEqual(names(person), [
    ['Zarmeen Orlan WOLGAI', 'primary'],
    ['The Clerk', 'weak'],
    ['زرمین ولگی', 'original-script'],
  ]);
  assert.deepEqual(births(person), [YEAR(1950), DAY('1955-08-27')]);
  assert.equal(person.remarks, 'Date of birth: 15/08/19yy');
  assert.deepEqual(ids(person), [
    ['un-reference', 'TAi.990', null],
    ['passport', 'A000111', null],
  ]);
  assert.deepEqual([person.gender, person.listedOn, person.amendedOn], ['male', '2001-01-25', '2022-01-12']);
  assert.deepEqual(countries(party(parties, 'RUS9902')), [['PA', 'flag']]);
  assert.deepEqual(warnings, []);
});
