import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { errorMessage, Refusal } from '../errors.ts';

/** Every setting, once: default, range, environment name and help come from here (docs/reference/settings.md is generated). */
export const SettingsSchema = Type.Object({
  dataDir: Type.String({
    default: '.watchfloor',
    description: 'Folder of the database, keys and checkpoints',
    env: 'WATCHFLOOR_DATA',
  }),
  databaseUrl: Type.String({
    default: '',
    description: 'PostgreSQL 15 or later; empty = the embedded PostgreSQL 18',
    env: 'DATABASE_URL',
  }),
  host: Type.String({
    default: '127.0.0.1',
    description: 'Address the server listens on',
    env: 'WATCHFLOOR_HOST',
  }),
  port: Type.Integer({
    default: 4280,
    minimum: 0,
    maximum: 65535,
    description: 'Port the server listens on; 0 = any free one',
    env: 'WATCHFLOOR_PORT',
  }),
  tlsCertificate: Type.String({
    default: '',
    description:
      'File (PEM) of the certificate that the server shows, those of its authority behind it; empty = plain HTTP',
    env: 'WATCHFLOOR_TLS_CERTIFICATE',
  }),
  tlsKey: Type.String({
    default: '',
    description: 'File (PEM) of its private key',
    env: 'WATCHFLOOR_TLS_KEY',
  }),
  httpRedirectPort: Type.Integer({
    default: 0,
    minimum: 0,
    maximum: 65535,
    description: 'With a certificate: port on which plain HTTP is sent on to it; 0 = none',
    env: 'WATCHFLOOR_HTTP_REDIRECT_PORT',
  }),
  logLevel: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'silent'].map((level) => Type.Literal(level)),
    {
      default: 'warn',
      description: 'Least severe line of the process log',
      env: 'WATCHFLOOR_LOG',
    },
  ),
  demo: Type.Boolean({
    default: true,
    description: 'Load the synthetic exercise world on the first start of an empty centre',
    env: 'WATCHFLOOR_DEMO',
  }),
  screeningFourEyes: Type.String({
    default: '',
    maxLength: 2000,
    description:
      'Hits whose final disposition needs a second officer: codes of lists, kinds of parties (person), or all; separated by commas',
    env: 'WATCHFLOOR_SCREENING_FOUR_EYES',
  }),
  maxUploadBytes: Type.Integer({
    default: 67_108_864,
    minimum: 1024,
    maximum: 1_073_741_824,
    description: 'Largest submission, bytes',
    env: 'WATCHFLOOR_MAX_UPLOAD_BYTES',
  }),
  listMaxBytes: Type.Integer({
    default: 268_435_456,
    minimum: 1024,
    maximum: 2_147_483_647,
    description: 'Largest file fetched from the publisher of a list, bytes',
    env: 'WATCHFLOOR_LIST_MAX_BYTES',
  }),
  listFetchSeconds: Type.Integer({
    default: 120,
    minimum: 1,
    maximum: 3600,
    description: 'Longest time that fetching one file of a list may take, seconds',
    env: 'WATCHFLOOR_LIST_FETCH_SECONDS',
  }),
  listFetchHttp: Type.Boolean({
    default: false,
    description: 'Lists may be fetched over http too, from a mirror inside one’s own network',
    env: 'WATCHFLOOR_LIST_FETCH_HTTP',
  }),
  feedMaxBytes: Type.Integer({
    default: 67_108_864,
    minimum: 1024,
    maximum: 1_073_741_824,
    description: 'Largest answer of a feed, bytes, packed and unpacked',
    env: 'WATCHFLOOR_FEED_MAX_BYTES',
  }),
  feedSeconds: Type.Integer({
    default: 60,
    minimum: 1,
    maximum: 3600,
    description: 'Longest time for one answer of a feed, seconds',
    env: 'WATCHFLOOR_FEED_SECONDS',
  }),
  feedPageSize: Type.Integer({
    default: 1000,
    minimum: 1,
    maximum: 100_000,
    description: 'Objects asked for, or sent, at once',
    env: 'WATCHFLOOR_FEED_PAGE_SIZE',
  }),
  chromium: Type.String({
    default: '/usr/bin/chromium',
    description: 'Chromium with which documents are printed to PDF on the server; empty or not there: none',
    env: 'WATCHFLOOR_CHROMIUM',
  }),
  federationPort: Type.Integer({
    default: 0,
    minimum: 0,
    maximum: 65535,
    description: 'Port on which partner nodes are heard over TLS; 0 = none',
    env: 'WATCHFLOOR_FEDERATION_PORT',
  }),
  federationMessagesPerMinute: Type.Integer({
    default: 60_000,
    minimum: 1,
    maximum: 100_000_000,
    description: 'Most messages that one partner node may send in a minute',
    env: 'WATCHFLOOR_FEDERATION_MESSAGES_PER_MINUTE',
  }),
  federationBytesPerMinute: Type.Integer({
    default: 4_000_000_000,
    minimum: 1024,
    maximum: 1_000_000_000_000,
    description: 'Most bytes that one partner node may send in a minute',
    env: 'WATCHFLOOR_FEDERATION_BYTES_PER_MINUTE',
  }),
  federationHost: Type.String({
    default: '127.0.0.1',
    description: 'Address on which partner nodes are heard',
    env: 'WATCHFLOOR_FEDERATION_HOST',
  }),
  federationCertificate: Type.String({
    default: '',
    description: 'File (PEM) of the certificate that this node shows to partners and asks them with',
    env: 'WATCHFLOOR_FEDERATION_CERTIFICATE',
  }),
  federationKey: Type.String({
    default: '',
    description: 'File (PEM) of its private key',
    env: 'WATCHFLOOR_FEDERATION_KEY',
  }),
  noticeDays: Type.Integer({
    default: 90,
    minimum: 1,
    maximum: 3650,
    description: 'Days after which notices, and searches that were ended, are erased',
    env: 'WATCHFLOOR_NOTICE_DAYS',
  }),
  boundaries: Type.Union(
    ['neutral', 'pakistan', 'control'].map((view) => Type.Literal(view)),
    {
      default: 'neutral',
      description:
        'How maps draw disputed borders: neutral (as the United Nations do), pakistan (its official map), control (who administers what)',
      env: 'WATCHFLOOR_BOUNDARIES',
    },
  ),
  modelUrl: Type.String({
    default: '',
    maxLength: 500,
    description:
      'Base address of a model on one’s own network that may suggest claims (OpenAI-compatible, http://127.0.0.1:8080/v1); empty = none',
    env: 'WATCHFLOOR_MODEL_URL',
  }),
  modelName: Type.String({
    default: 'local',
    minLength: 1,
    maxLength: 200,
    description: 'Name of that model, as its server knows it',
    env: 'WATCHFLOOR_MODEL_NAME',
  }),
  modelKey: Type.String({
    default: '',
    maxLength: 500,
    description: 'Key that its server asks for; empty = none',
    env: 'WATCHFLOOR_MODEL_KEY',
  }),
  modelSeconds: Type.Integer({
    default: 120,
    minimum: 1,
    maximum: 3600,
    description: 'Longest time for one of its answers, seconds',
    env: 'WATCHFLOOR_MODEL_SECONDS',
  }),
  modelMostLevel: Type.Integer({
    default: 0,
    minimum: 0,
    maximum: 4,
    description: 'Highest level of a report that may be shown to it, 0 (unclassified) to 4 (top secret)',
    env: 'WATCHFLOOR_MODEL_MOST_LEVEL',
  }),
});
export type Settings = Static<typeof SettingsSchema>;

type Raw = Record<string, string | number | boolean | undefined>;

/** Settings from flags, then environment, then `<dataDir>/settings.json`, then defaults. Refuses what is out of range, saying where it came from. */
export function readSettings(
  flags: Raw,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const fromEnvironment = Object.fromEntries(
    Object.entries(SettingsSchema.properties).flatMap(([name, schema]) => {
      const value = environment[(schema as { env?: string }).env ?? ''];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const dataDir = resolve(String(flags.dataDir ?? fromEnvironment.dataDir ?? '.watchfloor'));
  const merged = Value.Convert(
    SettingsSchema,
    Value.Default(SettingsSchema, {
      ...readFile(join(dataDir, 'settings.json')),
      ...fromEnvironment,
      ...defined(flags),
      dataDir,
    }),
  );
  if (Value.Check(SettingsSchema, merged)) return merged;
  const first = [...Value.Errors(SettingsSchema, merged)][0];
  throw new Refusal({
    code: 'SETTING_INVALID',
    status: 422,
    message: `A setting is not valid: ${first?.instancePath ?? ''} ${first?.message ?? ''}`,
    fix: 'Correct the flag, the environment variable or settings.json; docs/reference/settings.md lists every setting with its range',
  });
}

function defined(flags: Raw): Raw {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}

function readFile(file: string): object {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (error) {
    throw new Refusal({
      code: 'SETTINGS_FILE_BROKEN',
      status: 422,
      message: `${file} is not valid JSON: ${errorMessage(error)}`,
      fix: 'Correct the file, or move it away to use the defaults',
    });
  }
}
