import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { showControls } from '../core/words/plain.ts';
import { html } from './html.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></textarea><b>',
  '<!-- --><![CDATA[',
  '&lt;b&gt;',
  '`${1}`',
  'a\u202eb\u2066c\u2069',
  'nul\u0000bell\u0007esc\u001b[31m',
];

/** What a browser makes of escaped text again. */
function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');
}

test('no reported text opens a tag, ends an attribute or turns the line around', () => {
  for (const text of HOSTILE) {
    const out = String(html`<p title="${text}">${text}</p>`);
    const inside = out.slice('<p title="'.length, -'</p>'.length);
    const [attribute = '', content = ''] = inside.split('">');
    for (const part of [attribute, content]) {
      assert.doesNotMatch(part, /[<>"'`]/, text);
      assert.doesNotMatch(part, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u, text);
    }
  }
  assert.match(String(html`${'a\u202eb'}`), /^a\\u202eb$/);
});

test('any text reads back as it was written, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const out = String(html`${text}`);
      assert.doesNotMatch(out, /[<>"'`]/);
      assert.equal(unescape(out), showControls(text));
    }),
  );
});

test('markup of a template stays markup, also in lists', () => {
  const items = ['a<', 'b'].map((text) => html`<li>${text}</li>`);
  assert.equal(String(html`<ul>${items}</ul>`), '<ul><li>a&lt;</li><li>b</li></ul>');
});

test('absent values show nothing, zero shows', () => {
  assert.equal(String(html`[${null}${undefined}${false}${0}]`), '[0]');
});
