import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault, Refusal } from '../errors.ts';
import { findAccount, requireNamedUser } from './account.ts';
import { findPackage } from './binaries.ts';
import { countLiveLeases, dropLease, takeLease } from './leases.ts';
import { underLock } from './lock.ts';
import { socketDirFor } from './place.ts';
import { explainFailure } from './postmaster.ts';
import { isAlive, isSameProcessAlive, ownMark } from './process.ts';
import { type DatabaseFacts, judgeFacts } from './selftest.ts';

const folder = mkdtempSync(join(tmpdir(), 'wf-unit-'));
after(() => rmSync(folder, { recursive: true }));

/** Beyond the largest process id that Linux gives. */
const NOBODY = 2 ** 22 + 5;
const failsAs = (code: string) => (error: unknown) =>
  (error instanceof Refusal || error instanceof Fault) && error.code === code && error.fix !== '';

test('a process is known by its id and its start', () => {
  assert.ok(isSameProcessAlive(ownMark()));
  assert.equal(isSameProcessAlive({ pid: process.pid, start: 'another time' }), false);
  assert.equal(isAlive(NOBODY), false);
});

test('under the lock one runs at a time, and an error gives the lock back', async () => {
  const dir = join(folder, 'lock');
  let inside = 0;
  let most = 0;
  const turn = () =>
    underLock(dir, async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(2);
      inside -= 1;
    });
  await Promise.all(Array.from({ length: 10 }, turn));
  assert.equal(most, 1);
  await assert.rejects(
    underLock(dir, () => Promise.reject(new Error('no'))),
    /no/,
  );
  await turn();
  assert.equal(readdirSync(dir).length, 1);
});

test('the lock of a dead process, or of one whose id was given away, is taken over; that of a living one is not', async () => {
  const dir = join(folder, 'held');
  await underLock(dir, async () => {});
  for (const holder of [`${NOBODY} 1`, `${process.pid} another time`]) {
    const [name = ''] = readdirSync(dir);
    writeFileSync(join(dir, name), holder);
    assert.equal(await underLock(dir, async () => 'mine'), 'mine');
  }
  await underLock(dir, () =>
    assert.rejects(
      underLock(dir, async () => {}, 50),
      failsAs('DATA_FOLDER_BUSY'),
    ),
  );
});

test('only the leases of living processes count', () => {
  const dir = join(folder, 'leases');
  const [one, two] = [takeLease(dir), takeLease(dir)];
  writeFileSync(join(dir, `${NOBODY}.1`), `${NOBODY} 1`);
  assert.equal(countLiveLeases(dir), 2);
  assert.equal(readdirSync(dir).length, 2);
  dropLease(one);
  dropLease(one);
  assert.equal(countLiveLeases(dir), 1);
  dropLease(two);
});

test('root lends postgres before nobody, and never root', () => {
  const passwd =
    'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:\npostgres:x:101:104::/:\nevil:x:0:0::/:\n';
  assert.deepEqual(findAccount(passwd, ['postgres', 'nobody']), { uid: 101, gid: 104, name: 'postgres' });
  assert.equal(findAccount(passwd, ['evil', 'daemon']), null);
});

test('a user id without a name is refused with what to do', () => {
  const cause = new Error('uv_os_get_passwd returned ENOENT');
  assert.throws(
    () =>
      requireNamedUser(() => {
        throw cause;
      }),
    failsAs('USER_WITHOUT_NAME'),
  );
});

test('a platform without a package is sent to DATABASE_URL', () => {
  assert.throws(
    () => findPackage('sunos', 'sparc'),
    (error) => failsAs('NO_EMBEDDED_DATABASE')(error) && /DATABASE_URL/.test((error as Refusal).fix),
  );
});

test('the socket path always fits, however long the folders are and in whatever script', () => {
  for (const home of ['/data', `/${'x'.repeat(300)}`, `/${'گ'.repeat(60)}`]) {
    for (const temporary of ['/tmp', `/${'y'.repeat(200)}`]) {
      const path = `${socketDirFor(home, null, temporary)}/.s.PGSQL.5432`;
      assert.ok(Buffer.byteLength(path) <= 103, path);
    }
  }
  assert.notEqual(socketDirFor(`/${'x'.repeat(300)}`, null), socketDirFor(`/${'x'.repeat(301)}`, null));
});

const WORDS: Record<string, string> = {
  'FATAL:  could not write lock file "postmaster.pid": No space left on device': 'DISK_FULL',
  'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use': 'DATABASE_ADDRESS_TAKEN',
  'postgres: error while loading shared libraries: libicui18n.so.60: cannot open':
    'EMBEDDED_DATABASE_UNSUITED',
  'FATAL:  could not map anonymous shared memory: Cannot allocate memory': 'OUT_OF_MEMORY',
  'FATAL:  data directory "/x" has wrong ownership': 'DATA_FOLDER_NOT_OURS',
  'FATAL:  something else': 'DATABASE_DID_NOT_START',
};
for (const [words, code] of Object.entries(WORDS)) {
  test(`a start that fails with ${code} says so`, () => {
    assert.ok(failsAs(code)(explainFailure(words, '/x/postgres.log')));
  });
}

const GOOD: DatabaseFacts = {
  version: '18.4',
  versionNumber: 180_004,
  encoding: 'UTF8',
  ctype: 'C.UTF-8',
  timezone: 'UTC',
  fsync: true,
  extensions: {},
  arabicSimilarity: 0.25,
};
const CHANGES: [Partial<DatabaseFacts>, string, 'error' | 'warning'][] = [
  [{ version: '14.9', versionNumber: 140_009 }, 'DATABASE_TOO_OLD', 'error'],
  [{ encoding: 'SQL_ASCII' }, 'DATABASE_NOT_UTF8', 'error'],
  [{ timezone: 'Asia/Karachi' }, 'DATABASE_TIMEZONE', 'error'],
  [{ fsync: false }, 'DATABASE_NOT_DURABLE', 'warning'],
  [{ arabicSimilarity: null }, 'NO_TRIGRAMS', 'warning'],
  [{ arabicSimilarity: 0, ctype: 'C' }, 'TRIGRAMS_BLIND', 'warning'],
];
test('a good database has no problems; each bad one has its own, with a fix and no blank left', () => {
  assert.deepEqual(judgeFacts(GOOD), []);
  for (const [change, code, severity] of CHANGES) {
    const [problem, ...more] = judgeFacts({ ...GOOD, ...change });
    assert.deepEqual([problem?.code, problem?.severity, more], [code, severity, []]);
    assert.ok(problem?.fix && !/[{}]/.test(problem.message));
  }
});
