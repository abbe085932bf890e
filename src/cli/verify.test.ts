import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Verification, verificationText } from './verify.ts';

const WHOLE: Verification = {
  ok: true,
  logOk: true,
  entries: 7,
  checkpoints: 2,
  inclusionProofs: 7,
  consistencyProofs: 1,
  exports: 3,
  problems: [],
};

test('what is whole is told in a line each, for the log and for the manifests of exports', () => {
  assert.match(
    verificationText(WHOLE),
    /^The audit log is whole: 7 entries[^\n]+\nThe manifests of 3 exports are as/,
  );
  assert.match(
    verificationText({ ...WHOLE, exports: 0 }),
    /\nNo manifest of an export is kept, and the log names none\.$/,
  );
});

test('a log that is whole is not called tampered with because of a manifest, nor the other way about', () => {
  const manifest = verificationText({ ...WHOLE, ok: false, problems: ['export x: it was changed'] });
  assert.match(
    manifest,
    /^The audit log is whole[^]+some are not as they were signed, or some are missing:\n {2}export x: it was changed\n {2}→/,
  );
  const deleted = verificationText({ ...WHOLE, ok: false, exports: 0, problems: ['export x: not kept'] });
  assert.match(deleted, /\nOf 0 manifests of exports some [^]+\n {2}export x: not kept\n {2}→/);
  const log = verificationText({ ...WHOLE, ok: false, logOk: false, problems: ['entry 3 is missing'] });
  assert.match(
    log,
    /^The audit log was tampered with:\n {2}entry 3 is missing\nThe manifests of 3 exports are as/,
  );
});
