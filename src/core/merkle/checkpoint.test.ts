import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { checkpointBody, formatCheckpoint, fromBase64, keyIdOf, parseCheckpoint, toBase64 } from './index.ts';

const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(data).digest());
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
// Without null prototypes, which deepEqual tells from plain objects.
const PLAIN = { noNullPrototype: true };
const checkpoints = fc.record(
  {
    origin: fc.constantFrom('centre.example/log', 'node 7', 'a'),
    size: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    root: bytes(32),
  },
  PLAIN,
);
const signatures = fc.array(
  fc.record(
    { name: fc.constantFrom('centre.example', 'witness-1'), keyId: bytes(4), signature: bytes(64) },
    PLAIN,
  ),
  { minLength: 1, maxLength: 3 },
);

test('parse reads back what format wrote', () => {
  fc.assert(
    fc.property(checkpoints, signatures, (checkpoint, signed) => {
      const parsed = parseCheckpoint(formatCheckpoint(checkpoint, signed));
      assert.deepEqual(parsed, {
        ok: true,
        checkpoint,
        body: checkpointBody(checkpoint),
        signatures: signed,
      });
    }),
  );
});

test('a note that parses is the one note for its content', () => {
  fc.assert(
    fc.property(
      checkpoints,
      signatures,
      fc.nat(),
      fc.constantFrom('', ' ', '\n', '=', 'A', '0'),
      (c, s, at, put) => {
        const text = formatCheckpoint(c, s);
        const place = at % (text.length + 1);
        const mutant = text.slice(0, place) + put + text.slice(place + 1);
        const parsed = parseCheckpoint(mutant);
        if (parsed.ok) assert.equal(formatCheckpoint(parsed.checkpoint, parsed.signatures), mutant);
        else assert.ok(parsed.line >= 1 && parsed.fact.length > 0);
      },
    ),
  );
});

test('no text makes the parser throw', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.equal(parseCheckpoint(text).ok, false)));
});

test('an ed25519 signature over the body verifies after the round trip', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })).slice(-32);
  const checkpoint = { origin: 'centre.example/log', size: 7, root: sha256(new Uint8Array(1)) };
  const signature = new Uint8Array(sign(null, Buffer.from(checkpointBody(checkpoint)), privateKey));
  const keyId = keyIdOf(sha256, 'centre.example', raw);
  const parsed = parseCheckpoint(
    formatCheckpoint(checkpoint, [{ name: 'centre.example', keyId, signature }]),
  );
  assert.ok(parsed.ok);
  const first = parsed.signatures[0];
  assert.ok(first && verify(null, Buffer.from(parsed.body), publicKey, first.signature));
  assert.deepEqual(first.keyId, keyId);
});

test('the published key id of the signed-note example', () => {
  // C2SP signed-note: vkey "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW".
  const key = fromBase64('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW') as Uint8Array;
  assert.equal(Buffer.from(keyIdOf(sha256, 'PeterNeumann', key.slice(1))).toString('hex'), 'c74f20a3');
});

test('base64 is strict', () => {
  for (const text of ['A', 'AA', 'AAA', 'AB==', 'AA==\n', 'A-==', '===='])
    assert.equal(fromBase64(text), null, text);
  fc.assert(fc.property(fc.uint8Array(), (data) => assert.deepEqual(fromBase64(toBase64(data)), data)));
});

test('a value the form cannot carry is refused', () => {
  const root = new Uint8Array(32);
  assert.throws(() => checkpointBody({ origin: 'a\nb', size: 1, root }), RangeError);
  assert.throws(() => checkpointBody({ origin: 'a', size: -1, root }), RangeError);
  assert.throws(() => checkpointBody({ origin: 'a', size: 1, root: root.slice(1) }), RangeError);
  assert.throws(() => formatCheckpoint({ origin: 'a', size: 1, root }, []), RangeError);
});
