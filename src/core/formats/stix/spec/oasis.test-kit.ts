import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json, JsonObject } from '../../json/parse.ts';

/** OASIS's own schemas and objects, where they are at hand: the verdicts of both must agree. */
export const ROOT = '/work/shared/data/stix';
export const skip = !existsSync(ROOT);

export const parsed = (path: string): Json => {
  const bytes = readFileSync(join(ROOT, path));
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Json;
};
export const jsonIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith('.json') ? `${folder}/${name}` : []));

/** Whether OASIS’s 57 schemas take an object. */
export function schemaVerdict(): (object: JsonObject) => boolean {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false });
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s]+$/i);
  const ids = new Map<string, string>();
  for (const folder of ['common', 'sdos', 'sros', 'observables'])
    for (const path of jsonIn(`schemas/schemas/${folder}`)) {
      const schema = parsed(path) as { title?: string; $id: string };
      ajv.addSchema(schema);
      ids.set(schema.title ?? '', schema.$id);
    }
  const validators = new Map<string, ValidateFunction | undefined>();
  return (object) => {
    const type = String(object['type']);
    if (!validators.has(type)) validators.set(type, ajv.getSchema(ids.get(type) ?? ids.get('core') ?? ''));
    return validators.get(type)?.(object) === true;
  };
}
