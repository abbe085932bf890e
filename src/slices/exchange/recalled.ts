import { isObject, stringOf, type Json } from '../../core/formats/json/parse.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Listener } from '../../trust/slice.ts';
import { storedBytes } from '../reports/index.ts';
import { collections } from './store/collections.ts';
import * as filed from './store/filed-as.ts';
import { takeMoments } from './store/objects.ts';

/**
 * A report was taken back: the objects that it was filed from leave every view in that transaction. Where several reports were
 * filed from one request, only its own do.
 */
export const takeBackObjects: Listener = async (desk, subject) => {
  const report = subject as string;
  const ids = await filedFrom(desk, report);
  if (ids !== undefined) await filed.removeFiledAs(desk, report, ids, await takeMoments(desk, 1));
};

/** Ids of what a report was filed from; null: all that its request added; undefined: it was not filed from objects. */
async function filedFrom(desk: Desk, report: string): Promise<readonly string[] | null | undefined> {
  const { any, alone } = await filed.filedAs(desk, report);
  if (!any) return undefined;
  return alone ? null : idsIn(await storedBytes(desk, report));
}

/** The objects that a report was filed from, as they were given, standing in views or not. */
export async function objectsOf(desk: Desk, report: string): Promise<filed.FiledObject[]> {
  const ids = await filedFrom(desk, report);
  return ids === undefined ? [] : filed.everFiledAs(desk, report, ids);
}

/** Ids of the objects of a bundle as it was filed. */
export function idsIn(bytes: Uint8Array | null): string[] {
  if (bytes === null) return [];
  const bundle = JSON.parse(new TextDecoder().decode(bytes)) as Json;
  const objects = isObject(bundle) && Array.isArray(bundle['objects']) ? (bundle['objects'] as Json[]) : [];
  return objects.flatMap((one) => (isObject(one) ? (stringOf(one['id']) ?? []) : []));
}

/** Behind whoever writes objects just now: what is being written of a report goes with it. */
export const purgeObjects: Listener = async (desk, subject) => {
  await takeMoments(desk, 1);
  await filed.purgeContent(desk, subject as string[]);
};

/** What was posted of a report, and the collections whose views it stood in. */
export interface TakenFrom {
  readonly kind: 'object' | 'collection';
  readonly id: string;
  readonly label: string;
  readonly markings: readonly number[];
}

/** The objects that a report was filed from, by type, and the collections in which a reader found them. */
export async function postedOf(desk: Desk, report: string): Promise<TakenFrom[]> {
  const objects = await filed.objectsFiledAs(desk, report);
  if (objects.length === 0) return [];
  const markings = [...new Set(objects.map(({ markingId }) => markingId))];
  const types = new Set(objects.map(({ type }) => type));
  const open = (await collections(desk)).filter(
    ({ canRead, filter }) =>
      canRead && (filter.types === undefined || filter.types.some((type) => types.has(type))),
  );
  const count = objects.reduce((sum, one) => sum + one.objects, 0);
  return [
    { kind: 'object', id: report, label: `${count} objects over TAXII`, markings },
    ...open.map(({ id, alias, markingId }) => ({
      kind: 'collection' as const,
      id,
      label: alias,
      markings: [...markings, markingId],
    })),
  ];
}
