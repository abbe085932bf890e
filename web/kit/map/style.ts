import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

/** Colours of the page as the map draws them; read from the sheet, so that every theme has its own. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly disputed: string;
  readonly border: string;
  readonly thin: string;
  readonly label: string;
  readonly halo: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly chosen: string;
}

const TOKENS: Readonly<Record<keyof MapColours, string>> = {
  sea: '--map-sea',
  land: '--map-land',
  disputed: '--map-disputed',
  border: '--map-border',
  thin: '--map-thin',
  label: '--ink',
  halo: '--map-land',
  accent: '--map-accent',
  accentInk: '--map-accent-ink',
  chosen: '--focus',
};

export function coloursOfPage(): MapColours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]),
  ) as unknown as MapColours;
}

/** Sources that are filled as the page changes. */
export const FILLED = ['shade', 'places', 'clusters', 'chosen'] as const;
/** Those of the basemap, filled once. */
const BASE = [
  'countries',
  'areas',
  'districts',
  'international',
  'disputed',
  'internal',
  'claims',
  'towns',
  'names',
];

const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};
/** The browser’s own fonts: no server of glyphs is asked. */
const FONT = ['Noto Sans', 'Noto Sans Arabic', 'sans-serif'];

/** An empty map in the colours of the page: no tile, no glyph, no sprite from anywhere. */
export function mapStyle(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries([...BASE, ...FILLED].map((name) => [name, EMPTY])),
    layers: [...ground(colours), ...lines(colours), ...names(colours), ...incidents(colours)],
  };
}

function ground({ sea, land, disputed, accent }: MapColours): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': land } },
    { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': land } },
    {
      id: 'shaded-units',
      type: 'fill',
      source: 'areas',
      filter: ['==', ['get', 'shaded'], true],
      paint: { 'fill-color': disputed },
    },
    {
      id: 'shade',
      type: 'fill',
      source: 'shade',
      paint: { 'fill-color': accent, 'fill-opacity': ['get', 'opacity'] },
    },
  ];
}

function lines({ border, thin }: MapColours): LayerSpecification[] {
  const line = (id: string, colour: string, width: number, dash: number[] | null, from = 0) =>
    ({
      id,
      type: 'line',
      source: id,
      minzoom: from,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': width,
        ...(dash === null ? {} : { 'line-dasharray': dash }),
      },
    }) as LayerSpecification;
  return [
    line('districts', thin, 0.6, null, 5.5),
    line('internal', thin, 1, null, 3.5),
    line('claims', border, 0.9, [1, 2.5]),
    line('disputed', border, 1.6, [3, 2]),
    line('international', border, 1.4, null),
  ];
}

function names({ label, halo }: MapColours): LayerSpecification[] {
  const text = (id: string, source: string, size: number, minzoom: number, more: object = {}) =>
    ({
      id,
      type: 'symbol',
      source,
      minzoom,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': size,
        'text-max-width': 7,
        ...more,
      },
      paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 },
    }) as LayerSpecification;
  return [
    {
      id: 'town-dots',
      type: 'circle',
      source: 'towns',
      minzoom: 4,
      filter: ['>=', ['zoom'], ['get', 'from']],
      paint: { 'circle-radius': 2, 'circle-color': label, 'circle-opacity': 0.6 },
    },
    {
      ...text('town-names', 'towns', 11.5, 4, {
        'text-anchor': 'bottom',
        'text-offset': [0, -0.25],
        'text-padding': 6,
        'symbol-sort-key': ['get', 'order'],
      }),
      filter: ['>=', ['zoom'], ['get', 'from']],
    } as LayerSpecification,
    text('area-names', 'names', 12, 4.6, { 'text-letter-spacing': 0.02 }),
  ];
}

function incidents({ accent, accentInk, chosen, halo, label }: MapColours): LayerSpecification[] {
  const counted = (id: string, source: string, colour: string) =>
    ({
      id,
      type: 'symbol',
      source,
      layout: {
        'text-field': ['get', 'count'],
        'text-font': FONT,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colour },
    }) as LayerSpecification;
  return [
    {
      id: 'places',
      type: 'line',
      source: 'places',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': accent, 'line-width': 2, 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'chosen-areas',
      type: 'fill',
      source: 'chosen',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': chosen, 'fill-opacity': 0.25 },
    },
    {
      id: 'place-badges',
      type: 'circle',
      source: 'places',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 12,
        'circle-color': halo,
        'circle-stroke-color': accent,
        'circle-stroke-width': 2,
        'circle-opacity': 0.92,
      },
    },
    { ...counted('place-counts', 'places', label), filter: ['==', ['geometry-type'], 'Point'] },
    {
      id: 'clusters',
      type: 'circle',
      source: 'clusters',
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': accent,
        'circle-stroke-color': halo,
        'circle-stroke-width': 2,
      },
    },
    counted('cluster-counts', 'clusters', accentInk),
    {
      id: 'chosen-points',
      type: 'circle',
      source: 'chosen',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 18,
        'circle-opacity': 0,
        'circle-stroke-color': chosen,
        'circle-stroke-width': 4,
      },
    },
  ] as LayerSpecification[];
}
