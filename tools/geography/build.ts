import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { placeForms } from '../../src/core/text/gazetteer.ts';
import { readAreas, REGION, regionTopology } from './areas.ts';
import { districtTopology, readDistricts } from './districts.ts';
import { DISTRICT_URDU } from './overrides.data.ts';
import { foldedName, locatePlaces, type Place } from './places.ts';
import { openSources } from './sources.ts';
import { countryCodes, townRows } from './towns.ts';
import { countryLabels, worldTopology } from './world.ts';

/**
 * Makes the offline geography from what README.md tells to put into a folder: `node tools/geography/build.ts FOLDER`. Run by hand
 * when a source or an override changes; its output is committed.
 */
const ROOT = resolve(import.meta.dirname, '..', '..');
const SHOWN = join(ROOT, 'web', 'geography');

/** First form of each place that is written in Arabic letters as Urdu has them. */
function urduForms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { form, anchor } of placeForms()) {
    const key = String(anchor).slice('place:'.length);
    const isUrdu = /^[\p{Script=Arabic}\s]+$/u.test(form) && !/[يكةېۍړږښڼګى]/u.test(form);
    if (anchor !== null && isUrdu && !found.has(key)) found.set(key, form);
  }
  return found;
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(join(SHOWN, name), `${text}\n`);
  process.stdout.write(`${name}: ${text.length} bytes, ${gzipSync(text).length} gzip\n`);
}

const degrees = (value: number): string => String(Math.round(value * 1000) / 1000);
const LETTER = { town: 't', district: 'd', area: 'a', country: 'c' } as const;

/** A row per place, `slug letter longitude latitude area district`, under its country; '-' where there is none. */
function placesTable(places: readonly Place[]): string {
  const rows = places.map(({ key, precision, at, area, district }) =>
    [key, LETTER[precision], ...at.map(degrees), area ?? '-', district ?? '-'].join(' '),
  );
  return `/**
 * Where the places of the gazetteer lie: \`key precision longitude latitude area district\`, in degrees. Precision: t town, d district,
 * a first-order area, c country; for the last three the point only says where a name may stand. Made by tools/geography from
 * GeoNames (geonames.org, CC BY 4.0), Natural Earth (public domain) and @svg-maps/pakistan.districts (Unlicense).
 */
export const PLACES = \`
${rows.join('\n')}
\`;
`;
}

const folder = process.argv[2];
if (folder === undefined) throw new RangeError('node tools/geography/build.ts FOLDER (README.md beside it)');
const sources = await openSources(resolve(folder));
const urdu = urduForms();
const areas = readAreas(sources);
const districts = readDistricts(
  sources,
  areas,
  (slug) => urdu.get(`PK:${slug}`) ?? DISTRICT_URDU[slug] ?? null,
);
const codes = countryCodes(sources);
const places = locatePlaces(sources, { areas, districts, countries: countryLabels(sources, codes) });
const byTown = new Map(places.flatMap(({ key }) => (urdu.has(key) ? [[key, urdu.get(key) ?? '']] : [])));

mkdirSync(SHOWN, { recursive: true });
write('world.gen.json', worldTopology(sources, codes));
write('region.gen.json', regionTopology(sources, areas));
write('districts.gen.json', districtTopology(sources, districts));
write(
  'towns.gen.json',
  townRows(
    sources,
    REGION,
    ({ country, name }) => byTown.get(`${country}:${foldedName(name).replaceAll(' ', '-')}`) ?? null,
  ),
);
writeFileSync(join(ROOT, 'src', 'slices', 'incidents', 'places.data.ts'), placesTable(places));
const tally = Object.entries(Object.groupBy(places, ({ precision }) => precision))
  .map(([precision, of]) => `${precision} ${of.length}`)
  .join(', ');
process.stdout.write(`${tally}\n`);
