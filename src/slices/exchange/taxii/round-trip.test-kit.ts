import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { canonicalJson } from '../../../core/formats/json/canonical.ts';
import type { Json, JsonObject } from '../../../core/formats/json/parse.ts';
import { liftStix20 } from '../../../core/formats/stix/lift/lift.ts';

/** Real objects: ATT&CK (enterprise is STIX 2.0) and CAPEC, where they are at hand. */
const ROOT = '/work/shared/data/stix';
const FILES = [
  'attack/ics-attack-18.1.json.gz',
  'attack/mobile-attack-17.1.json.gz',
  'attack/enterprise-attack-objects.stix20.json.gz',
  'capec/capec-objects.stix21.json.gz',
];
export const haveRealObjects = existsSync(`${ROOT}/${FILES[0]}`);

/** By file, because some objects stand in several, in other versions of the same content. */
export const realObjects = (): JsonObject[][] =>
  FILES.map((file) => {
    const text = gunzipSync(readFileSync(`${ROOT}/${file}`)).toString('utf8');
    return [...(JSON.parse(text) as { readonly objects: readonly JsonObject[] }).objects];
  });

/** What speaks TAXII to a collection. */
export interface TaxiiClient {
  readonly post: (
    objects: readonly Json[],
  ) => Promise<{ readonly failures?: readonly { id: string; message: string }[] }>;
  readonly page: (
    query: string,
  ) => Promise<{ readonly objects: readonly JsonObject[]; readonly last: string | null }>;
}

export interface RoundTrip {
  readonly given: number;
  readonly back: number;
  /** Ids of what did not come back as it went, or not at all. */
  readonly unlike: readonly string[];
  readonly refused: readonly string[];
}

const BATCH = 1_000;
const keyOf = (object: JsonObject): string =>
  `${String(object['id'])} ${String(object['modified'] ?? object['created'])}`;

/** Sends objects, reads the collection whole, and holds what came back against what went: 2.0 as it is lifted. */
export async function roundTrip(client: TaxiiClient, given: readonly JsonObject[]): Promise<RoundTrip> {
  const refused: string[] = [];
  for (let at = 0; at < given.length; at += BATCH) {
    const { failures = [] } = await client.post(given.slice(at, at + BATCH));
    refused.push(...failures.map(({ id, message }) => `${id}: ${message}`));
  }
  const back = new Map<string, string>();
  for (let after = ''; ; ) {
    const { objects, last } = await client.page(`?match[version]=all&limit=${BATCH}${after}`);
    for (const object of objects) back.set(keyOf(object), canonicalJson(object));
    if (last === null || objects.length < BATCH) break;
    after = `&added_after=${last}`;
  }
  const expected = given.flatMap((one) =>
    one['spec_version'] === undefined ? liftStix20(one) : [one],
  ) as JsonObject[];
  return {
    given: given.length,
    back: back.size,
    unlike: expected.flatMap((one) => (back.get(keyOf(one)) === canonicalJson(one) ? [] : keyOf(one))),
    refused,
  };
}
