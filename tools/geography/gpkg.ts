import { DatabaseSync } from 'node:sqlite';

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];

export type Geometry =
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] }
  | { readonly type: 'MultiLineString'; readonly coordinates: Position[][] };

/** Bytes of the envelope that a GeoPackage header holds, by the code in its flags (OGC 12-128r18 §2.1.3). */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64] as const;

/**
 * A geometry of a GeoPackage: its header, then WKB of a multi-polygon or a multi-line, in little-endian order.
 * @throws RangeError for any other kind
 */
export function readGeometry(blob: Uint8Array): Geometry {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  let at = 8 + (ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7] ?? 0);
  const count = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const head = (): number => {
    if (view.getUint8(at) !== 1) throw new RangeError('big-endian WKB');
    at += 1;
    return count();
  };
  const line = (): Position[] =>
    Array.from({ length: count() }, (): Position => {
      at += 16;
      return [view.getFloat64(at - 16, true), view.getFloat64(at - 8, true)];
    });
  const type = head();
  if (type !== 5 && type !== 6) throw new RangeError(`WKB type ${type}`);
  const part = <T>(read: () => T): T => {
    head();
    return read();
  };
  if (type === 5)
    return {
      type: 'MultiLineString',
      coordinates: Array.from({ length: count() }, () => part(line)),
    };
  return {
    type: 'MultiPolygon',
    coordinates: Array.from({ length: count() }, () => part(() => Array.from({ length: count() }, line))),
  };
}

/** Rows of one table of a GeoPackage, with their geometry. */
export function readTable(
  file: string,
  table: 'states_provinces' | 'disputed_borders',
): { readonly row: Readonly<Record<string, unknown>>; readonly geometry: Geometry }[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(`select * from ${table} order by fid`).all();
  database.close();
  return rows.map((row) => ({ row, geometry: readGeometry(row['geom'] as Uint8Array) }));
}
