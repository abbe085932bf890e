import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Credentials } from './contract.ts';
import { refuse } from './refusals.ts';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000]+$' });
const line = Type.String({ minLength: 1, maxLength: 8000, pattern: '^[^\\r\\n\\u0000]+$' });

export const CredentialsSchema = Type.Object(
  {
    username: Type.Optional(line),
    password: Type.Optional(line),
    token: Type.Optional(line),
    header: Type.Optional(
      Type.Object(
        { name: Type.String({ pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,60}$" }), value: line },
        { additionalProperties: false },
      ),
    ),
    cert: Type.Optional(text(100_000)),
    key: Type.Optional(text(100_000)),
  },
  { additionalProperties: false },
);

/** Credentials as somebody wrote them. The refusal does not repeat them. */
export function readCredentials(given: unknown): Credentials {
  const paired =
    Value.Check(CredentialsSchema, given) &&
    (given.username === undefined) === (given.password === undefined) &&
    (given.cert === undefined) === (given.key === undefined);
  if (!paired) throw refuse('FEED_CREDENTIALS_INVALID');
  return given;
}

/** Beside the keys of the centre, mode 0600: the database never sees them. A backup keeps them with the keys. */
const fileOf = (dataDir: string, feed: string): string => join(dataDir, 'keys', `feed-${feed}.secret`);

export function keepCredentials(dataDir: string, feed: string, credentials: Credentials): void {
  const file = fileOf(dataDir, feed);
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  const temporary = `${file}.tmp`;
  writeFileSync(temporary, JSON.stringify(credentials), { mode: 0o600 });
  renameSync(temporary, file);
}

export function forgetCredentials(dataDir: string, feed: string): void {
  rmSync(fileOf(dataDir, feed), { force: true });
}

export const hasCredentials = (dataDir: string, feed: string): boolean => existsSync(fileOf(dataDir, feed));

export function credentialsOf(dataDir: string, feed: string): Credentials {
  const file = fileOf(dataDir, feed);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Credentials) : {};
}

/** The headers with which a feed signs in. */
export function signInHeaders({ username, password, token, header }: Credentials): Record<string, string> {
  return {
    ...(username === undefined
      ? {}
      : { authorization: `Basic ${Buffer.from(`${username}:${password ?? ''}`).toString('base64')}` }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(header === undefined ? {} : { [header.name.toLowerCase()]: header.value }),
  };
}
