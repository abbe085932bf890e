import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { plain, showControls } from './plain.ts';

const REWRITING = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test('what could rewrite the line is shown as its code point', () => {
  assert.equal(showControls('invoice\u202egpj.exe'), 'invoice\\u202egpj.exe');
  assert.equal(showControls('a\u001b[2Jb'), 'a\\u001b[2Jb');
  assert.equal(plain('a\r\n\t b'), 'a b');
});

test('marks and joiners that Urdu and Persian are written with stay', () => {
  const text = 'می\u200cخواہم \u200fالف\u200e';
  assert.equal(showControls(text), text);
});

test('lines and tabs of a report stay, on one line they become spaces', () => {
  assert.equal(showControls('one\n\ttwo\r\n'), 'one\n\ttwo\r\n');
  assert.equal(plain('one\n\ttwo'), 'one two');
});

test('nothing that rewrites is left of any text, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(showControls(text), REWRITING);
      assert.doesNotMatch(plain(text), /[\n\r\t]/);
      assert.equal(showControls(showControls(text)), showControls(text));
    }),
  );
});
