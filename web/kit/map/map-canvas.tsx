import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { type GeoJSONSource, LngLatBounds, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { BoundaryView } from '../../../src/slices/incidents/contract.ts';
import type { Language } from '../../language/speech.ts';
import { basemap, shapesOf } from './basemap.ts';
import type { Camera } from './camera.ts';
import { clustersAt } from './clusters.ts';
import { filled, type Filled } from './filled.ts';
import type { Geography } from './geography.ts';
import { type OnMap, placesOf, pointsOf, type ShadeBy } from './layers.ts';
import { coloursOfPage, FILLED, mapStyle } from './style.ts';

setWorkerUrl(workerUrl);

/** What a page may ask of the map. */
export interface MapHandle {
  readonly zoomBy: (steps: number) => void;
  /** Shows everything that is on it. */
  readonly fit: () => void;
}

export interface MapCanvasProps {
  readonly geography: Geography;
  readonly boundaries: BoundaryView;
  readonly language: Language;
  readonly incidents: readonly OnMap[];
  readonly shade: ShadeBy | null;
  readonly chosen: string | null;
  /** null: the map fits what is on it. */
  readonly camera: Camera | null;
  readonly label: string;
  readonly handle?: RefObject<MapHandle | null>;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onCamera?: (camera: Camera) => void;
}

/** Pakistan and Afghanistan. */
const REGION = new LngLatBounds([60, 23.4], [78.5, 38.6]);
const CLICKED = ['clusters', 'place-badges', 'shade'] as const;

/** Makes the map once, and takes it away with the component. */
function useMap({ camera, label, geography, boundaries, language }: MapCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  const first = useRef({ camera, label });
  useEffect(() => {
    if (place.current === null) return;
    const { camera: start, label: title } = first.current;
    const made = new MapLibre({
      container: place.current,
      style: mapStyle(coloursOfPage()),
      ...(start === null
        ? { bounds: REGION }
        : { center: [start.longitude, start.latitude] as [number, number], zoom: start.zoom }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      minZoom: 1,
      maxZoom: 11,
      locale: { 'Map.Title': title },
    });
    made.touchZoomRotate.disableRotation();
    made.once('load', () => setMap(made));
    return () => {
      setMap(null);
      made.remove();
    };
  }, []);
  useEffect(() => {
    if (map === null) return;
    for (const [name, data] of Object.entries(basemap(geography, boundaries, language)))
      map.getSource<GeoJSONSource>(name)?.setData(data);
  }, [map, geography, boundaries, language]);
  return { place, map };
}

/** The zoom in steps of a half: clusters change with it. */
function useZoom(map: MapLibre | null): number {
  const [zoom, setZoom] = useState(4);
  useEffect(() => {
    if (map === null) return;
    const read = () => setZoom(Math.round(map.getZoom() * 2) / 2);
    read();
    map.on('zoomend', read);
    return () => void map.off('zoomend', read);
  }, [map]);
  return zoom;
}

/** The map: the basemap of this centre, and on it what the page gives. What it shows stands in a list beside it too. */
export function MapCanvas(props: MapCanvasProps) {
  const { geography, incidents, shade, chosen } = props;
  const { place, map } = useMap(props);
  const zoom = useZoom(map);
  const shapes = useMemo(() => shapesOf(geography), [geography]);
  const contents = useMemo(
    () =>
      filled({
        clusters: clustersAt(pointsOf(incidents), zoom),
        places: placesOf(incidents),
        incidents,
        shapes,
        shade,
        chosen,
      }),
    [incidents, zoom, shapes, shade, chosen],
  );
  useEffect(() => {
    if (map === null) return;
    for (const name of FILLED) map.getSource<GeoJSONSource>(name)?.setData(contents.data[name]);
    map.once('idle', () => {
      if (place.current !== null) place.current.dataset['drawn'] = 'true';
    });
  }, [map, contents, place]);
  useActs(map, contents, props);
  return <div ref={place} className="map-canvas" dir="ltr" />;
}

/** Clicks, the camera in the address, and what the page asks of the map. */
function useActs(map: MapLibre | null, contents: Filled, props: MapCanvasProps): void {
  const latest = useRef({ contents, props });
  latest.current = { contents, props };
  useEffect(() => {
    if (map === null) return;
    map.on('click', (event) => {
      const [hit] = map.queryRenderedFeatures(event.point, { layers: [...CLICKED] });
      const key = String(hit?.properties['key'] ?? '');
      latest.current.props.onChoose(latest.current.contents.members.get(key) ?? []);
    });
    map.on('mousemove', (event) => {
      const isOver = map.queryRenderedFeatures(event.point, { layers: [...CLICKED] }).length > 0;
      map.getCanvas().style.cursor = isOver ? 'pointer' : '';
    });
    map.on('moveend', (event) => {
      // Where the map goes by itself, to show what is on it, is no state of the page.
      if (event.originalEvent === undefined && !('isAsked' in event)) return;
      const { lng, lat } = map.getCenter();
      latest.current.props.onCamera?.({ longitude: lng, latitude: lat, zoom: map.getZoom() });
    });
    const { handle } = latest.current.props;
    if (handle === undefined) return;
    handle.current = {
      zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration: 150 }, { isAsked: true }),
      fit: () => fitAll(map, latest.current.props.incidents),
    };
    return () => {
      handle.current = null;
    };
  }, [map]);
  const isFitting = props.camera === null;
  const hasSome = props.incidents.length > 0;
  useEffect(() => {
    if (map !== null && isFitting && hasSome) fitAll(map, latest.current.props.incidents);
    // Only when there is something for the first time: a filter must not move what an officer looks at.
  }, [map, isFitting, hasSome]);
}

function fitAll(map: MapLibre, incidents: readonly OnMap[]): void {
  const bounds = new LngLatBounds();
  for (const { spots } of incidents) for (const { at } of spots) bounds.extend([at[0], at[1]]);
  map.fitBounds(bounds.isEmpty() ? REGION : bounds, { padding: 60, maxZoom: 7, duration: 0 });
}
