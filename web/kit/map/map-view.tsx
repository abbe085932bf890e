import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { BoundaryView } from '../../../src/slices/incidents/contract.ts';
import { useSay, useSpoken } from '../language.tsx';
import { Loading, ProblemNote } from '../parts.tsx';
import { BOUNDARIES } from './boundaries.data.ts';
import type { Camera } from './camera.ts';
import { loadGeography } from './geography.ts';
import { classesOf, countsBy, type OnMap, type ShadeBy } from './layers.ts';
import { MapCanvas, type MapHandle } from './map-canvas.tsx';
import { MAP_COUNTED, MAP_STRINGS } from './strings.data.ts';

export interface MapViewProps {
  readonly incidents: readonly OnMap[];
  readonly boundaries: BoundaryView;
  readonly shade: ShadeBy | null;
  readonly chosen: string | null;
  readonly camera: Camera | null;
  readonly height: string;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onCamera?: (camera: Camera) => void;
}

/** The map with its tools, its legend, and what it says of the borders that it draws. */
export function MapView(props: MapViewProps) {
  const { incidents, boundaries, shade, height } = props;
  const { say, word } = useSay(MAP_STRINGS, MAP_COUNTED);
  const { speech } = useSpoken();
  const theme = useThemeKey();
  const handle = useRef<MapHandle | null>(null);
  const [hasWebgl] = useState(canDraw);
  const geography = useQuery({ queryKey: ['geography'], queryFn: loadGeography, staleTime: Infinity });
  if (!hasWebgl) return <p className="note">{say('noWebgl')}</p>;
  if (geography.isError)
    return <ProblemNote error={geography.error} again={() => void geography.refetch()} />;
  if (geography.data === undefined) return <Loading />;
  const view = BOUNDARIES[boundaries];
  return (
    <div>
      <div className="map-frame" style={{ blockSize: height }}>
        <MapCanvas
          // The colours and the names are part of what is drawn.
          key={`${theme} ${speech.language}`}
          {...props}
          geography={geography.data}
          language={speech.language}
          label={say('map')}
          handle={handle}
        />
        <div className="map-tools">
          <Tool sign="+" label={say('zoomIn')} run={() => handle.current?.zoomBy(1)} />
          <Tool sign="−" label={say('zoomOut')} run={() => handle.current?.zoomBy(-1)} />
          <Tool sign="⤢" label={say('fit')} run={() => handle.current?.fit()} />
        </div>
      </div>
      <Legend incidents={incidents} shade={shade} />
      <p className="map-note">
        <strong>{say('view', { name: word(view.name, boundaries) })}</strong> {word(view.note, '')}{' '}
        {say('schematic')}
      </p>
    </div>
  );
}

function Tool({
  sign,
  label,
  run,
}: {
  readonly sign: string;
  readonly label: string;
  readonly run: () => void;
}) {
  return (
    <button type="button" title={label} aria-label={label} onClick={run}>
      {sign}
    </button>
  );
}

function Legend({ incidents, shade }: Pick<MapViewProps, 'incidents' | 'shade'>) {
  const { say, number } = useSay(MAP_STRINGS, MAP_COUNTED);
  const classes = shade === null ? [] : classesOf(countsBy(incidents, shade).values());
  return (
    <ul className="map-legend">
      <li>
        <span className="dot" /> {say('point')}
      </li>
      <li>
        <span className="dot ring" /> {say('somewhere')}
      </li>
      {classes.length === 0 ? null : <li className="quiet">{say('shadedBy')}</li>}
      {classes.map(({ from, to, opacity }) => (
        <li key={from}>
          <span className="swatch" style={{ '--share': opacity } as CSSProperties} />
          {from === to ? number(from) : `${number(from)}–${number(to)}`}
        </li>
      ))}
    </ul>
  );
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Changes when the colours of the page do. */
function useThemeKey(): string {
  const read = () =>
    `${document.documentElement.dataset['theme'] ?? ''} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  const [key, setKey] = useState(read);
  useEffect(() => {
    const again = () => setKey(read());
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const machine = matchMedia('(prefers-color-scheme: dark)');
    machine.addEventListener('change', again);
    return () => {
      observer.disconnect();
      machine.removeEventListener('change', again);
    };
  }, []);
  return key;
}
