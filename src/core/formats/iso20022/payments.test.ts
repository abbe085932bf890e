import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMt103 } from '../swift/mt103.ts';
import { readTravellers } from '../pnr/pnr.ts';
import { looksLikeIso20022, readIso20022 } from './iso20022.ts';
import type { PaymentOutcome } from './types.ts';
import { MT103, PACS008, PAIN001, PNR } from '../testdata/payments.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function payment(outcome: PaymentOutcome) {
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.payment;
}
const codes = (outcome: ReturnType<typeof readIso20022>) =>
  outcome.ok ? [] : outcome.problems.map(({ code, where }) => `${code}:${where.line ?? ''}`);

test('pain.001: parties with their roles, accounts and papers; the remittance text is no party', () => {
  const { format, transactions, parties } = payment(readIso20022(bytes(PAIN001)));
  assert.deepEqual([format, transactions], ['pain.001', ['E2E-1', 'E2E-2']]);
  assert.deepEqual(
    parties.map(({ role, transaction, party }) => [
      role,
      transaction,
      party.names[0]?.text ?? party.identifiers[0]?.value,
    ]),
    [
      ['initiator', 0, 'Saddar Textiles (Pvt) Ltd'],
      ['debtor', 0, 'Saddar Textiles (Pvt) Ltd'],
      ['debtor-agent', 0, 'HABBPKKAXXX'],
      ['creditor-agent', 1, 'EBILAEADXXX'],
      ['creditor', 1, 'Zarak Khan Bettani'],
      ['ultimate-creditor', 1, 'Noor Traders'],
      ['creditor', 2, 'Marwat Brothers'],
    ],
  );
  const person = parties[4]?.party;
  assert.deepEqual(person?.births, [{ from: '1979-03-11', to: '1979-03-11', precision: 'day' }]);
  assert.deepEqual(person?.identifiers, [
    { scheme: 'passport', value: 'AB1234567', country: 'PK' },
    { scheme: 'iban', value: 'AE070331234567890123456', country: null },
  ]);
  assert.deepEqual(person?.places, ['Flat 4, Al Rigga Road', 'Peshawar']);
  assert.deepEqual(parties[6]?.kinds, ['person', 'organisation']);
  assert.ok(!JSON.stringify(parties).includes('Invoice for Orlan'));
});

test('pacs.008 in an envelope, with another prefix and version', () => {
  const { format, parties } = payment(readIso20022(bytes(PACS008)));
  assert.equal(format, 'pacs.008');
  assert.deepEqual(
    parties.map(({ role }) => role),
    [
      'instructing-agent',
      'instructed-agent',
      'ultimate-debtor',
      'debtor',
      'debtor-agent',
      'creditor-agent',
      'creditor',
    ],
  );
});

test('a message that is not whole is refused, with the line', () => {
  assert.deepEqual(
    codes(readIso20022(bytes(PAIN001.slice(0, 900)))).map((code) => code.split(':')[0]),
    ['XML_SYNTAX'],
  );
  assert.deepEqual(codes(readIso20022(bytes(PAIN001.replace('<NbOfTxs>2<', '<NbOfTxs>3<')))), [
    'PAYMENT_COUNT:4',
  ]);
  assert.match(
    codes(readIso20022(bytes(PAIN001.replaceAll('E2E-2', 'E2E-1')))).join(),
    /^PAYMENT_REPEATED:\d+$/,
  );
  assert.match(
    codes(readIso20022(bytes(PAIN001.replace(/<Cdtr><Nm>Marwat.*<\/Cdtr>/, '')))).join(),
    /^PAYMENT_ELEMENT_MISSING:\d+$/,
  );
  assert.deepEqual(codes(readIso20022(bytes('<Document><Other/></Document>'))), ['PAYMENT_UNKNOWN:1']);
});

test('hostile XML: a DOCTYPE, entities, depth, encodings', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${PAIN001.slice(PAIN001.indexOf('<Document'))}`;
  assert.match(codes(readIso20022(bytes(bomb))).join(), /^XML_DOCTYPE:/);
  assert.match(codes(readIso20022(bytes(PAIN001.replace('Marwat', '&xxe;')))).join(), /^XML_SYNTAX:\d+/);
  assert.match(codes(readIso20022(bytes(`${'<a>'.repeat(70)}${'</a>'.repeat(70)}`))).join(), /^XML_TOO_DEEP/);
  const latin = new Uint8Array(
    [...bytes(PAIN001)].map((byte, at) => (at === PAIN001.indexOf('Marwat') ? 0xff : byte)),
  );
  assert.match(codes(readIso20022(latin)).join(), /^ENCODING_GUESSED/);
  const utf16 = new Uint8Array(
    Buffer.from(`\ufeff${PAIN001.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'),
  );
  assert.equal(payment(readIso20022(utf16)).parties.length, 7);
  assert.deepEqual(codes(readIso20022(bytes(''))), ['EMPTY_FILE:']);
  assert.ok(looksLikeIso20022(PAIN001) && !looksLikeIso20022(MT103));
});

test('MT103: free, coded and structured parties; 70 and 72 name none', () => {
  const { reference, parties } = payment(readMt103(bytes(MT103)));
  assert.equal(reference, 'WF-0042');
  assert.deepEqual(
    parties.map(({ role, kinds, party }) => [
      role,
      kinds.join('|'),
      party.names[0]?.text ?? party.identifiers[0]?.value,
    ]),
    [
      ['debtor', 'person', 'Zarak Khan Bettani'],
      ['debtor-agent', 'organisation', 'HABBPKKAXXX'],
      ['creditor-agent', 'organisation', 'Gulshan Exchange House'],
      ['creditor', 'person|organisation', 'Noor Traders LLC'],
    ],
  );
  const debtor = parties[0]?.party;
  assert.deepEqual(debtor?.identifiers, [{ scheme: 'passport', value: 'AB1234567', country: 'PK' }]);
  assert.deepEqual(
    [debtor?.births[0]?.from, debtor?.countries, debtor?.places],
    ['1979-03-11', ['PK'], ['House 4, Saddar', 'Peshawar']],
  );
  assert.deepEqual(parties[3]?.party.identifiers, [
    { scheme: 'iban', value: 'AE070331234567890123456', country: null },
  ]);
  const bare = MT103.slice(MT103.indexOf(':20:'), MT103.indexOf('\n-}'));
  assert.equal(payment(readMt103(bytes(bare.replaceAll('\n', '\r\n')))).parties.length, 4);
});

test('an MT103 that breaks its rules is refused at its line', () => {
  const problems = (text: string) => codes(readMt103(bytes(text)));
  assert.match(problems(MT103.slice(0, MT103.indexOf('-}'))).join(), /^SWIFT_BLOCK/);
  assert.deepEqual(problems(MT103.replace('4/19790311', '4/1979')), ['SWIFT_FIELD:5']);
  assert.deepEqual(problems(MT103.replace(':52A:HABBPKKAXXX', ':52A:HABB')), ['SWIFT_FIELD:11']);
  assert.match(problems(MT103.replace(':32A:261120USD1200,\n', '')).join(), /PAYMENT_ELEMENT_MISSING/);
  assert.match(problems(`${MT103}${MT103}`).join(), /SWIFT_BLOCK/);
  assert.match(problems(MT103.replace('{2:I103', '{2:I202')).join(), /PAYMENT_UNKNOWN/);
});

test('passenger rows: every row read, or skipped with its line and reason', () => {
  const outcome = readTravellers(bytes(PNR));
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.deepEqual(
    outcome.travellers.map(({ line, reference, party }) => [
      line,
      reference,
      party.names[0]?.text,
      party.countries.join(),
    ]),
    [
      [2, 'KX7T2P', 'ZARAK BETTANI', 'PK'],
      [4, 'KX7T2R', 'گل محمد شینواری', 'AF'],
    ],
  );
  assert.deepEqual(outcome.travellers[0]?.party.identifiers, [
    { scheme: 'passport', value: 'AB1234567', country: 'PK' },
  ]);
  assert.deepEqual(
    outcome.skipped.map(({ code, where }) => [code, where.line]),
    [
      ['PNR_ROW', 3],
      ['CSV_RAGGED_ROW', 5],
      ['PNR_ROW', 6],
    ],
  );
  assert.equal(readTravellers(bytes('a,b\n1,2\n')).ok, false);
});

test('law: no bytes make a reader throw, and what is cut off is never read as whole', () => {
  const readers = [
    [readIso20022, PAIN001],
    [readMt103, MT103],
  ] as const;
  for (const [read, good] of readers) {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ unit: 'binary', maxLength: 6 }), (at, junk) => {
        const outcome = read(bytes(good.slice(0, at) + junk + good.slice(at + junk.length)));
        if (!outcome.ok) for (const one of outcome.problems) assert.ok(one.message !== '' && one.fix !== '');
      }),
      { numRuns: 300 },
    );
  }
  fc.assert(
    fc.property(fc.nat(PAIN001.trimEnd().length - 1), (at) => {
      assert.equal(readIso20022(bytes(PAIN001.slice(0, at))).ok, false);
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (junk) => void readTravellers(junk)),
    { numRuns: 200 },
  );
});
