import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LEVEL_NAMES } from '../core/marking/index.ts';
import { PURPOSES } from '../trust/principal.ts';
import * as codes from '../../web/language/codes.data.ts';
import { languageCookie, languageOf } from './locale.ts';
import { COUNTED, STRINGS } from './strings.data.ts';
import { STYLE } from './style.ts';

const holes = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
const ARABIC = /\p{Script=Arabic}/u;
/** Said alike in both, or in the other language on purpose. */
const SAME = new Set(['hash', 'otherLanguage']);

test('each sentence is there in both languages, with the same facts in it', () => {
  for (const [key, [en, ur]] of Object.entries(STRINGS)) {
    assert.equal(holes(en), holes(ur), key);
    if (SAME.has(key)) continue;
    assert.doesNotMatch(en.replace('محمد', ''), ARABIC, key);
    assert.match(ur, ARABIC, key);
  }
  for (const [key, forms] of Object.entries(COUNTED))
    for (const text of forms.flat()) assert.equal(holes(text), '{n}', key);
});

test('each code has its word in both languages', () => {
  for (const [table, words] of Object.entries(codes))
    for (const [code, [en, ur]] of Object.entries(
      words as Readonly<Record<string, readonly [string, string]>>,
    )) {
      assert.equal(en === '', ur === '', `${table} ${code}`);
      assert.equal(holes(en), holes(ur), `${table} ${code}`);
      if (ur.replace('{x}', '') !== '') assert.match(ur, ARABIC, `${table} ${code}`);
    }
  assert.equal(codes.LEVEL_WORDS.length, LEVEL_NAMES.length);
  assert.deepEqual(Object.keys(codes.PURPOSE_WORDS), [...PURPOSES.keys()]);
});

test('the language is the one asked for, else remembered, else the browser’s, else English', () => {
  assert.equal(languageOf('ur', 'watchfloor-lang=en', 'en'), 'ur');
  assert.equal(languageOf('xx', 'a=b; watchfloor-lang=ur; c=d', 'en'), 'ur');
  assert.equal(languageOf(undefined, undefined, 'ur-PK,en;q=0.5'), 'ur');
  assert.equal(languageOf(undefined, 'xwatchfloor-lang=ur', 'fr'), 'en');
  assert.equal(languageOf(undefined, languageCookie('ur').split(';')[0], undefined), 'ur');
});

test('the style sheet asks for nothing from elsewhere and turns round by itself', () => {
  assert.doesNotMatch(STYLE, /url\(|@import|https?:/);
  assert.doesNotMatch(STYLE, /(?:margin|padding|border)-(?:left|right)|(?:^|[;{ ])(?:left|right):/m);
  for (const name of LEVEL_NAMES) assert.match(STYLE, new RegExp(`@top-center { content: '${name}'`));
});

test('no sentence is left over that no page says', () => {
  const folder = new URL('.', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(?:data|test)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  for (const key of [...Object.keys(STRINGS), ...Object.keys(COUNTED)])
    assert.ok(sources.includes(`'${key}'`), key);
});
