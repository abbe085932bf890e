import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Link } from './contract.ts';
import { TERMS } from './nodes.test-kit.ts';
import { assertionFor, isGenuine, issueToken, isToken, linkClaimed, UsedAssertions } from './tokens.ts';
import type { NodeStatement } from './wire.ts';

function keysOf(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    sign: (message) => sign(null, message, privateKey),
    verify: () => false,
    publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)),
    publicKeyPem: '',
    sessionSecret: new Uint8Array(),
  };
}

const [ours, theirs] = [keysOf(), keysOf()];
const statement = ({ publicKey }: Keys, code: string): NodeStatement => ({
  node: thumbprint(publicKey),
  key: Buffer.from(publicKey).toString('base64url'),
  url: null,
  certificate: null,
  parties: [{ code, name: code, country: 'PK' }],
});
const NOW = '2026-11-22T08:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

function linkOf(own: Keys, peer: Keys, id = '00000000-0000-4000-8000-000000000001'): Link {
  const [a, b] = [statement(own, 'ALPHA'), statement(peer, 'BRAVO')];
  const agreement = { v: 1 as const, link: id, version: 1, at: NOW, terms: TERMS, a, b };
  return {
    id,
    name: 'bravo',
    side: 'a',
    state: 'active',
    agreement,
    standing: agreement,
    amendment: null,
    peer: b,
    own: a,
    events: [],
  };
}
const [here, there] = [linkOf(ours, theirs), linkOf(theirs, ours)];

test('an assertion is good once, for this node and link, for its minute', () => {
  const assertion = assertionFor(theirs, there, NOW);
  assert.equal(linkClaimed(assertion), here.id);
  const used = new UsedAssertions();
  assert.ok(isGenuine(here, assertion, used, NOW));
  assert.ok(!isGenuine(here, assertion, used, NOW), 'again');
  const fresh = (): string => assertionFor(theirs, there, NOW);
  assert.ok(!isGenuine(here, fresh(), used, later(3600)), 'too late');
  assert.ok(!isGenuine(here, fresh(), used, later(-3600)), 'too early');
  assert.ok(!isGenuine(here, assertionFor(ours, there, NOW), used, NOW), 'another key');
  assert.ok(!isGenuine(linkOf(ours, theirs, there.id.replace('1', '2')), fresh(), used, NOW), 'another link');
  assert.ok(!isGenuine(linkOf(keysOf(), theirs), fresh(), used, NOW), 'meant for another node');
  const long = JSON.parse(Buffer.from(fresh().split('.')[1] ?? '', 'base64url').toString()) as object;
  const forever = signJws(
    theirs,
    'client-authentication+jwt',
    JSON.stringify({ ...long, exp: 9_999_999_999 }),
  );
  assert.ok(!isGenuine(here, forever, used, NOW), 'for longer than a minute');
});

test('a token is this node’s own, of its link, for minutes; an assertion or another statement is none', () => {
  const token = issueToken(ours, here, NOW, null);
  assert.ok(isToken(ours, here, token, later(299), null));
  assert.ok(!isToken(ours, here, token, later(300), null));
  assert.ok(!isToken(theirs, here, token, NOW, null));
  assert.ok(!isToken(ours, linkOf(ours, theirs, there.id.replace('1', '2')), token, NOW, null));
  assert.ok(!isToken(ours, linkOf(ours, keysOf()), token, NOW, null));
  assert.ok(!isToken(ours, here, assertionFor(ours, here, NOW), NOW, null));
  assert.ok(!isToken(ours, here, `${token.slice(0, -40)}AAAAAA${token.slice(-34)}`, NOW, null));
  assert.ok(!isToken(ours, here, '', NOW, null));
});

test('got over a connection with a certificate, it holds over that certificate alone (RFC 8705 §3)', () => {
  const pem = (name: string) =>
    new X509Certificate(readFileSync(new URL(`../../platform/http/testdata/${name}.pem`, import.meta.url)));
  const token = issueToken(ours, here, NOW, pem('client'));
  assert.ok(isToken(ours, here, token, NOW, pem('client')));
  assert.ok(!isToken(ours, here, token, NOW, pem('server')));
  assert.ok(!isToken(ours, here, token, NOW, null));
});
