import type { Camera } from '../../../../web/kit/map/camera.ts';
import type { ShadeBy } from '../../../../web/kit/map/layers.ts';
import { LANES_BY, type LanesBy } from '../../../../web/kit/timeline/entries.ts';
import type { Period } from '../../../../web/kit/timeline/time.ts';
import { ANYTHING, type IncidentFilter } from './view.ts';

/** All that a page shows differently: kept in the address, so that back, reload and a shared link show the same. */
export interface IncidentsAsked {
  readonly q: string;
  readonly entity: string;
  readonly filter: IncidentFilter;
  readonly shade: ShadeBy | null;
  readonly lanes: LanesBy;
  readonly chosen: string | null;
  readonly camera: Camera | null;
  readonly view: Period | null;
}

export type Address = Readonly<Record<string, unknown>>;

const textOf = (search: Address, name: string): string => {
  const value = search[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** '2026-11-12T00:00~2026-11-13T00:00', UTC. */
function periodOf(text: string): Period | null {
  const [from = Number.NaN, to = Number.NaN] = text.split('~').map((end) => Date.parse(`${end}Z`));
  return from < to ? { from, to } : null;
}

const writtenAt = (at: number): string => new Date(at).toISOString().slice(0, 16);
export const writtenPeriod = (period: Period | null): string =>
  period === null ? '' : `${writtenAt(period.from)}~${writtenAt(period.to)}`;

function cameraOf(text: string): Camera | null {
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN] = text.split(',').map(Number);
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 0 && zoom <= 22
    ? { longitude, latitude, zoom }
    : null;
}

const writtenCamera = (camera: Camera | null): string =>
  camera === null
    ? ''
    : [camera.longitude.toFixed(3), camera.latitude.toFixed(3), camera.zoom.toFixed(2)].join(',');

/** Reads an address. What it does not understand it leaves out. */
export function askedOf(search: Address): IncidentsAsked {
  const text = (name: string) => textOf(search, name);
  const shade = text('shade');
  return {
    q: text('q'),
    entity: text('entity'),
    filter: {
      type: text('type'),
      agency: text('agency'),
      place: text('place'),
      grade: /^[A-F]$/.test(text('grade')) ? text('grade') : '',
      twoOrigins: text('origins') === '2',
      clock: text('clock') === 'report' ? 'report' : 'event',
      period: periodOf(text('period')),
    },
    shade: shade === 'area' || shade === 'district' ? shade : null,
    lanes: LANES_BY.find((by) => by === text('lanes')) ?? 'type',
    chosen: text('at') === '' ? null : text('at'),
    camera: cameraOf(text('map')),
    view: periodOf(text('view')),
  };
}

/** Writes it: only what differs from the beginning stands in the address. */
export function addressOf(asked: IncidentsAsked): Readonly<Record<string, string>> {
  const { filter } = asked;
  const all = {
    q: asked.q,
    entity: asked.entity,
    type: filter.type,
    agency: filter.agency,
    place: filter.place,
    grade: filter.grade,
    origins: filter.twoOrigins ? '2' : '',
    clock: filter.clock === 'event' ? '' : filter.clock,
    period: writtenPeriod(filter.period),
    shade: asked.shade ?? '',
    lanes: asked.lanes === 'type' ? '' : asked.lanes,
    at: asked.chosen ?? '',
    map: writtenCamera(asked.camera),
    view: writtenPeriod(asked.view),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

export const isNarrowed = ({ q, entity, filter }: IncidentsAsked): boolean =>
  q !== '' ||
  entity !== '' ||
  Object.entries(filter).some(
    ([name, value]) => name !== 'clock' && value !== ANYTHING[name as keyof IncidentFilter],
  );
