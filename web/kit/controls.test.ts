import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAtControls, holdsControls } from './controls.ts';

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const ALL = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

test('what turns words about is told apart from the words, each by its name in both languages', () => {
  assert.deepEqual(
    cutAtControls('paid to \u202egpj.exe\u202c, by RLM\u200f').map(({ start, text, control }) => [
      start,
      control?.sign ?? text,
    ]),
    [
      [0, 'paid to '],
      [8, 'RLO'],
      [9, 'gpj.exe'],
      [16, 'PDF'],
      [17, ', by RLM\u200f'],
    ],
  );
  const signs = ALL.map((one) => cutAtControls(one)[0]?.control);
  assert.equal(new Set(signs.map((one) => one?.sign)).size, ALL.length);
  for (const [index, control] of signs.entries()) {
    const point = `U+${ALL[index]?.charCodeAt(0).toString(16).toUpperCase()}`;
    assert.ok(
      control?.name.every((name) => name.startsWith(point)),
      point,
    );
    assert.match(control?.name[1] ?? '', /\p{Script=Arabic}/u);
  }
});

test('the pieces joined are the text, each where it stands, and no words hold a control', () => {
  const text = fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom(...ALL, 'حاجی', '\n')));
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      const pieces = cutAtControls(whole);
      assert.equal(pieces.map((piece) => piece.text).join(''), whole);
      assert.equal(
        holdsControls(whole),
        pieces.some(({ control }) => control !== null),
      );
      for (const { start, text: words, control } of pieces) {
        assert.equal(whole.slice(start, start + words.length), words);
        assert.equal(CONTROL.test(words), control !== null);
      }
    }),
  );
});
