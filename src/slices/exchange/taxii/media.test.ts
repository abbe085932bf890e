import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepts, isTaxii } from './media.ts';

test('what a client may ask for', () => {
  for (const header of [
    undefined,
    '',
    '*/*',
    'application/*',
    'application/taxii+json',
    'APPLICATION/TAXII+JSON; VERSION=2.1',
    'text/html;q=0.9 , application/taxii+json;version="2.1";q=0.1',
  ])
    assert.ok(accepts(header), String(header));
  for (const header of [
    'text/html',
    'application/json',
    'application/taxii+json;version=2.0',
    '*/*;q=0',
    'application/taxii',
    ';',
  ])
    assert.ok(!accepts(header), header);
});

test('what a client may send', () => {
  for (const header of [
    'application/taxii+json;version=2.1',
    'application/taxii+json; version=2.1; charset=utf-8',
    'application/taxii+json',
  ])
    assert.ok(isTaxii(header), header);
  for (const header of [undefined, '', 'application/json', 'application/taxii+json;version=2.0'])
    assert.ok(!isTaxii(header), String(header));
});
