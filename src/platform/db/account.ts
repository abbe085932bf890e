/**
 * The operating-system account that PostgreSQL runs as. It refuses to run as root, so root lends it an
 * existing unprivileged account; no account is ever created.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { Refusal } from '../errors.ts';

/** Who to run as; null: as ourselves. */
export type Account = { uid: number; gid: number; name: string } | null;

/** Accounts that root may lend, best first. */
const LENDABLE = ['postgres', 'nobody'];

/** Finds an account in the text of a passwd file (passwd(5): name:password:uid:gid:…). */
export function findAccount(passwd: string, names: readonly string[]): Account {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  for (const name of names) {
    const row = rows.find((fields) => fields[0] === name);
    const [uid, gid] = [Number(row?.[2]), Number(row?.[3])];
    if (row !== undefined && uid > 0 && gid > 0) return { uid, gid, name };
  }
  return null;
}

/**
 * The account for a cluster in `pgDir`. An existing cluster is served by its owner, so that a folder made by
 * an ordinary user and later opened by root (sudo) stays that user's.
 * @throws Refusal NO_UNPRIVILEGED_ACCOUNT | DATA_FOLDER_NOT_OURS
 */
export function accountFor(pgDir: string): Account {
  const self = process.getuid?.();
  if (self === undefined) return null;
  const owner = existsSync(pgDir) ? statSync(pgDir) : null;
  if (self !== 0) {
    if (owner !== null && owner.uid !== self) throw notOurs(pgDir, owner.uid, self);
    return null;
  }
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `#${owner.uid}` };
  const lent = existsSync('/etc/passwd') ? findAccount(readFileSync('/etc/passwd', 'utf8'), LENDABLE) : null;
  if (lent === null) {
    throw new Refusal({
      code: 'NO_UNPRIVILEGED_ACCOUNT',
      message:
        'PostgreSQL does not run as root, and this system has neither a "postgres" nor a "nobody" account.',
      fix: 'Run Watchfloor as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
    });
  }
  return lent;
}

function notOurs(pgDir: string, owner: number, self: number): Refusal {
  return new Refusal({
    code: 'DATA_FOLDER_NOT_OURS',
    message: `The database in ${pgDir} belongs to user id ${owner}, and we run as ${self}.`,
    fix: `Run Watchfloor as the user with id ${owner}, or choose another folder with --data.`,
    facts: { pgDir, owner, self },
  });
}

/**
 * `initdb` looks up the name of its user and fails in a container that runs under an id of its own choice.
 * @throws Refusal USER_WITHOUT_NAME
 */
export function requireNamedUser(look: () => unknown = userInfo): void {
  try {
    look();
  } catch (error) {
    throw new Refusal({
      code: 'USER_WITHOUT_NAME',
      message: `User id ${process.getuid?.() ?? '?'} has no entry in /etc/passwd, and PostgreSQL cannot make a database without one.`,
      fix: 'Run the container as a user that its image knows (for example "--user node"), mount a passwd file with this id, or set DATABASE_URL.',
      cause: error,
    });
  }
}

/** Do the permission bits let the account pass through (x) every folder from the root down to `path`? */
export function canReach(path: string, account: Account): boolean {
  if (account === null) return true;
  for (let dir = path; ; dir = dirname(dir)) {
    if (existsSync(dir)) {
      const { mode, uid, gid } = statSync(dir);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (dir === dirname(dir)) return true;
  }
}
