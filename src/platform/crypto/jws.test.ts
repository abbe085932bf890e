import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { openJws, peekJws, signJws, thumbprint } from './jws.ts';

/** The key of RFC 8037 appendix A. */
const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const privateKey = createPrivateKey({
  key: { kty: 'OKP', crv: 'Ed25519', d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', x: X },
  format: 'jwk',
});
const keys = {
  sign: (message: Uint8Array) => sign(null, message, privateKey),
  publicKey: new Uint8Array(
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32),
  ),
};

test('RFC 8037 A.3: the thumbprint; A.4: the signature of that header and payload', () => {
  assert.equal(thumbprint(keys.publicKey), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  const input = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
  assert.equal(
    Buffer.from(keys.sign(Buffer.from(input))).toString('base64url'),
    'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  );
});

test('what was signed is read back; a changed letter, another kind, another key or another header is not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, place) => {
      const jws = signJws(keys, 'note', text === '' ? ' ' : text);
      assert.equal(openJws(keys.publicKey, 'note', jws), text === '' ? ' ' : text);
      assert.equal(openJws(keys.publicKey, 'other', jws), null);
      const at = place % jws.length;
      const changed = `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`;
      assert.equal(openJws(keys.publicKey, 'note', changed), null);
    }),
  );
  const other = new Uint8Array(keys.publicKey).fill(7);
  assert.equal(openJws(other, 'note', signJws(keys, 'note', 'text')), null);
  const none = `${Buffer.from('{"alg":"none","kid":"k","typ":"note"}').toString('base64url')}.AAAA.AAAA`;
  for (const wrong of [none, '', '..', 'a.b', 'a.b.c.d', 'e30.e30.e30', '!.!.!'])
    assert.equal(peekJws(wrong), null);
});
