import { canonicalJson } from '../../core/formats/json/canonical.ts';
import type { JsonObject } from '../../core/formats/json/parse.ts';
import { storableText } from '../../platform/db/storable.ts';
import { versionKey, versionText } from './moments.ts';

/** What was written last of one object of a report. */
export interface Last {
  readonly id: string;
  readonly version: string;
  readonly body: string;
  /** Whoever reads it finds it there, at the moment under which it was added. */
  readonly stands: boolean;
}

export interface Next {
  readonly id: string;
  readonly type: string;
  /** Null: the moment it is added, for observables have no other. */
  readonly version: string | null;
  readonly body: string;
}

export interface Change<Before extends Last> {
  readonly add: readonly Next[];
  readonly remove: readonly Before[];
}

/**
 * What has to be written so that a report’s objects are these and no others. What is as it was is left; another content is a
 * later version, whose `modified` is `now` or just behind the one before; what was taken out comes back as it was. Pure.
 */
export function changeTo<Before extends Last>(
  objects: readonly JsonObject[],
  written: readonly Before[],
  now: string,
): Change<Before> {
  const before = new Map(written.map((one) => [one.id, one]));
  const add = objects.flatMap((object): Next[] => {
    const next = asStored(object);
    const last = before.get(next.id);
    if (last === undefined) return [next];
    if (contentOf(last.body) === contentOf(next.body))
      return last.stands ? [] : [{ ...next, version: next.version && last.version, body: last.body }];
    return [laterThan(last, object, now)];
  });
  const stay = new Set(objects.map((one) => String(one['id'])));
  return { add, remove: written.filter((one) => one.stands && !stay.has(one.id)) };
}

export function asStored(object: JsonObject): Next {
  const { id, type, modified } = object;
  return {
    id: String(id),
    type: String(type),
    version: typeof modified === 'string' ? versionKey(modified) : null,
    body: storableText(JSON.stringify(object)),
  };
}

function laterThan(last: Last, object: JsonObject, now: string): Next {
  if (typeof object['modified'] !== 'string') return asStored(object);
  const least = new Date(Date.parse(versionText(last.version)) + 1).toISOString();
  const modified = [object['modified'], now, least].reduce((a, b) => (a > b ? a : b));
  return asStored({ ...object, modified });
}

/** All but when it was changed. */
function contentOf(body: string): string {
  return canonicalJson({ ...(JSON.parse(body) as JsonObject), modified: null });
}
