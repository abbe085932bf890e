import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from './encoding.ts';
import { firstInvalidUtf8, surveyUtf8 } from './utf8.ts';

/** Invented sentences in the languages that reach a centre, with the encoding their old files come in. */
const SAMPLES: readonly (readonly [encoding: string, text: string])[] = [
  [
    'windows-1256',
    'محکمہ داخلہ کے مطابق دو افراد کو گرفتار کیا گیا۔ ان کے پاس سے اسلحہ برآمد ہوا۔'
      .replaceAll('۔', '.')
      .replaceAll('ی', 'ي'),
  ],
  ['windows-1256', 'قالت الشرطة إن رجلين أوقفا في السوق يوم الاثنين، وصودرت أسلحة كانت معهما.'],
  ['windows-1256', 'The group calls itself جماعة المثال and has no office.'],
  ['windows-1252', 'Le préfet a déclaré que deux hommes ont été arrêtés après une fouille à l’aéroport.'],
  ['windows-1252', 'Die Behörde erklärte, daß zwei Männer nach der Prüfung in München festgehalten würden.'],
  ['windows-1252', 'The caf\u00e9 owner said “nothing happened” – and left.'],
  ['windows-1252', 'El señor Muñoz dijo que la reunión fue en la mañana, según la policía.'],
  ['windows-1251', 'Полиция сообщила, что двое мужчин были задержаны после обыска в понедельник.'],
  ['koi8-r', 'Полиция сообщила, что двое мужчин были задержаны после обыска в понедельник.'],
];

for (const [encoding, text] of SAMPLES) {
  test(`${encoding} is told by its letters: ${text.slice(0, 24)}`, () => {
    const decoded = decodeText(new Uint8Array(iconv.encode(text, encoding)));
    assert.equal(decoded.encoding, encoding);
    assert.equal(decoded.text, text);
    assert.deepEqual(
      decoded.warnings.map(({ code }) => code),
      ['ENCODING_GUESSED'],
    );
  });
}

for (const text of [
  'Two men were held.',
  'دو افراد کو گرفتار کیا گیا، 2026 میں',
  'Двое мужчин задержаны в 2026 году',
]) {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    test(`${encoding} without a mark: ${text.slice(0, 12)}`, () => {
      const decoded = decodeText(new Uint8Array(iconv.encode(text, encoding)));
      assert.deepEqual([decoded.encoding, decoded.text], [encoding, text]);
    });
  }
}

test('a byte-order mark is believed before a hint and is no part of the text', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('کوئٹہ\r\nend')]);
  assert.deepEqual(decodeText(bytes, 'windows-1256'), {
    text: 'کوئٹہ\r\nend',
    encoding: 'utf-8',
    warnings: [],
  });
});

test('a hint is believed before the letters; an unknown one is reported', () => {
  const bytes = Uint8Array.from([0xe9, 0x74, 0xe9]);
  assert.equal(decodeText(bytes, 'windows-1251').text, 'йtй');
  assert.deepEqual(
    decodeText(bytes, 'ebcdic-9').warnings.map(({ code }) => code),
    ['UNKNOWN_ENCODING', 'ENCODING_GUESSED'],
  );
});

test('a little damage in UTF-8 stays UTF-8, and its place is told', () => {
  const good = new TextEncoder().encode('کوئٹہ کے قریب');
  const { encoding, warnings } = decodeText(new Uint8Array([...good, 0xff, ...good]));
  assert.equal(encoding, 'utf-8');
  assert.deepEqual(warnings[0]?.where, { byte: good.length });
});

test('law: any text in UTF-8 comes back exactly', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'binary', maxLength: 200 })
        .filter((text) => !text.includes('\0') && !text.startsWith('\ufeff')),
      (text) => {
        assert.equal(decodeText(new TextEncoder().encode(text)).text, text);
      },
    ),
  );
});

test('law: the UTF-8 survey agrees with the platform’s strict decoder, and text is always well-formed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      let valid = true;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        valid = false;
      }
      assert.equal(firstInvalidUtf8(bytes) < 0, valid);
      assert.equal(surveyUtf8(bytes).invalid === 0, valid);
      assert.ok(decodeText(bytes).text.isWellFormed());
    }),
    { numRuns: 2_000 },
  );
});
