import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findIdentifiers } from './identifiers.ts';
import { layOut } from './layout.ts';

const found = (text: string): string[] =>
  findIdentifiers(layOut(text)).map(({ scheme, value }) => `${scheme}:${value}`);

const YES: readonly (readonly [text: string, ...found: string[]])[] = [
  ['CNIC No. 17301-1234567-1 was seized.', 'cnic:1730112345671'],
  ['شناختی کارڈ نمبر ۱۷۳۰۱-۱۲۳۴۵۶۷-۱ ہے۔', 'cnic:1730112345671'],
  ['His CNIC 1730112345671 is fake.', 'cnic:1730112345671'],
  ['Passport No AB1234567, issued in 2019.', 'passport:AB1234567'],
  ['IBAN GB82 WEST 1234 5698 7654 32.', 'iban:GB82WEST12345698765432'],
  ['IBAN GB82 WEST 1234 5698 7654 32 BANK said.', 'iban:GB82WEST12345698765432'],
  ['Call +92 300 1234567 or 0300-7654321.', 'phone:+923001234567', 'phone:+923007654321'],
  ['Write to Zarqan.Post@example.org.', 'email:zarqan.post@example.org'],
  ['See https://example.org/a/b?c=1, it says.', 'url:https://example.org/a/b?c=1'],
  ['The domain example[.]com resolves to 192.0.2.17 now.', 'domain:example.com', 'ipv4:192.0.2.17'],
  ['md5 d41d8cd98f00b204e9800998ecf8427e', 'md5:d41d8cd98f00b204e9800998ecf8427e'],
  ['sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709', 'sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ],
  [
    'Wallet 0x52908400098527886E0F7030069857D2E4169EE7 got it.',
    'eth:0x52908400098527886e0f7030069857d2e4169ee7',
  ],
  [
    'Wallet bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 got it.',
    'btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  ],
  ['Wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 got it.', 'btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
  ['Sent to TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 in USDT.', 'tron:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
  ['A car bearing registration LEA-4521 stood there.', 'vehicle-registration:LEA4521'],
  ['IMEI 490154203237518 was traced.', 'imei:490154203237518'],
  ['A grey Honda, LEA-4521, was left there.', 'vehicle-registration:LEA4521'],
  ['Vessel: IMO 9074729; container MSKU 305438-3 was opened.', 'imo:9074729', 'container:MSKU3054383'],
  ['Memo No. DPO/LM/7714 and RC-07/2025/KOC refer.', 'reference:DPO/LM/7714', 'reference:RC-07/2025/KOC'],
  ['The rifle bears the no B-51106.', 'serial:B-51106'],
  ['Serial number W417-88213 was traced.', 'serial:W417-88213'],
  ['Pistols (numbers ABC-221 and ABC-225) were found.', 'serial:ABC-221', 'serial:ABC-225'],
  ['The list has him as QDi.1182.', 'un-reference:QDi.1182'],
  ['Red notice A-1234/5-2026 stands.', 'interpol:A-1234/5-2026'],
  ['Паспорт № 401227819, госномер 4471 АК 02.', 'passport:401227819', 'vehicle-registration:4471АК02'],
];

const NO: readonly string[] = [
  'Room B-12 and Type 63; the unit KP-3381 fled.',
  'In 2021-08-26 it happened; 1,148 words, 48 members.',
  'IBAN GB82 WEST 1234 5698 7654 33.',
  'IMEI 490154203237519 is wrong.',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5 is mistyped.',
  'Wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 is mistyped.',
  'The ratio was 256.300.1.2 in section 4.5.6.7.8.',
  'An AK-47 and an M16 were seized in Sector G-9.',
  'He left. In Quetta. Nobody knew.',
];

describe('findIdentifiers', () => {
  for (const [text, ...expected] of YES)
    it(text.slice(0, 60), () => assert.deepEqual(found(text).toSorted(), expected.toSorted()));
  for (const text of NO) it(`none in: ${text.slice(0, 50)}`, () => assert.deepEqual(found(text), []));

  it('gives exact, sorted, separate spans', () => {
    const piece = fc.oneof(fc.constantFrom(...YES.map(([text]) => text)), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const one of findIdentifiers(layOut(text))) {
          assert.ok(one.start >= end);
          assert.equal(one.text, text.slice(one.start, one.end));
          end = one.end;
        }
      }),
      { numRuns: 100 },
    );
  });
});
