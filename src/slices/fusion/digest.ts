import { ENTITY_KINDS, type EntityKind } from '../../core/words/index.ts';
import type { Digest, DigestConflict, DigestEntity } from './digest-contract.ts';
import type { Picture } from './picture-contract.ts';

type Entity = Picture['entities'][number];
type Event = Picture['events'][number];
type Claim = Picture['claims'][number];

/** Entities worth a look first: those of most records, then those most is claimed of; ties in order of id. */
export function byWeight(picture: Picture): Entity[] {
  const claims = new Map<string, number>();
  for (const claim of picture.claims) claims.set(claim.entity, (claims.get(claim.entity) ?? 0) + 1);
  return picture.entities.toSorted(
    (a, b) =>
      b.records.length - a.records.length ||
      (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The same by kind, in the order of the code list. Events are left out: they have their own list, by date. */
export function byKind(picture: Picture): readonly (readonly [EntityKind, readonly Entity[]])[] {
  const sorted = byWeight(picture);
  return ENTITY_KINDS.filter((kind) => kind !== 'event')
    .map((kind) => [kind, sorted.filter((entity) => entity.kind === kind)] as const)
    .filter(([, entities]) => entities.length > 0);
}

/** Events, the newest first; those without any date at the end. */
export function newestFirst(events: readonly Event[]): Event[] {
  const dayOf = ({ interval }: Event) => interval.from ?? interval.to ?? '';
  return events.toSorted((a, b) => {
    const [x, y] = [dayOf(a), dayOf(b)];
    return x < y ? 1 : x > y ? -1 : a.entity < b.entity ? -1 : 1;
  });
}

/** Origins that more than one report comes from: together they count once (law 8). */
export function echoes(picture: Picture): Picture['origins'] {
  return picture.origins
    .filter((origin) => origin.reports.length > 1)
    .toSorted((a, b) => b.reports.length - a.reports.length);
}

/** How many claims say what no other origin says of that entity. */
export function singleOrigin(picture: Picture): number {
  const origins = new Map<string, Set<string>>();
  for (const claim of picture.claims) {
    const key = keyOf(claim);
    const set = origins.get(key);
    if (set) set.add(claim.origin);
    else origins.set(key, new Set([claim.origin]));
  }
  return picture.claims.filter((claim) => origins.get(keyOf(claim))?.size === 1).length;
}

const keyOf = (claim: Claim): string => `${claim.entity} ${claim.property} ${claim.value.text}`;

/** One side of a conflict: what is said, and every claim that says so. */
export interface Side {
  readonly said: Claim;
  readonly claims: readonly Claim[];
}

export interface Dispute {
  readonly entity: string;
  readonly property: string;
  readonly kind: Picture['conflicts'][number]['kind'];
  readonly because: Picture['conflicts'][number]['because'];
  readonly sides: readonly Side[];
}

/** Said outright, by the report or by somebody it quotes. */
const saidAsIs = ({ modality }: Claim): boolean => modality === 'asserted' || modality === 'reported';

/** Conflicts with their sides: claims of one value stand on one side; a denial of a value, or an allegation of it, on another. */
export function disputes(picture: Picture): Dispute[] {
  const claims = new Map(picture.claims.map((claim) => [claim.id, claim]));
  return picture.conflicts.map(({ entity, property, kind, because, claims: ids }) => {
    const sides = new Map<string, Claim[]>();
    for (const id of ids) {
      const claim = claims.get(id);
      if (!claim) continue;
      const key = `${claim.value.text.toLowerCase()} ${saidAsIs(claim) ? '' : claim.modality}`;
      const side = sides.get(key);
      if (side) side.push(claim);
      else sides.set(key, [claim]);
    }
    return {
      entity,
      property,
      kind,
      because,
      sides: [...sides.values()].flatMap((side) => (side[0] ? [{ said: side[0], claims: side }] : [])),
    };
  });
}

/** The counts of a picture and the first `rows` of each of its lists; `heads` are told by the caller. */
export function digestOf(picture: Picture, rows: number): Omit<Digest, 'reports'> {
  const echoed = echoes(picture);
  const events = newestFirst(picture.events).slice(0, rows);
  const conflicts = disputes(picture).slice(0, rows).map(conflictRow);
  const shown = { events, conflicts, echoes: echoed.slice(0, rows) };
  const reports = new Set(reportsNamed(shown));
  const entities = new Set(entitiesNamed(shown));
  return {
    counts: {
      reports: picture.reports.length,
      origins: picture.origins.length,
      echoes: echoed.length,
      entities: picture.entities.length,
      events: picture.events.length,
      claims: picture.claims.length,
      conflicts: picture.conflicts.length,
      mentions: picture.mentions.length,
    },
    singleOrigin: singleOrigin(picture),
    entities: byKind(picture).map(([kind, list]) => ({
      kind,
      total: list.length,
      first: list.slice(0, rows).map(entityRow),
    })),
    ...shown,
    captions: Object.fromEntries(
      picture.entities.flatMap(({ id, caption }) => (entities.has(id) ? [[id, caption]] : [])),
    ),
    originOf: Object.fromEntries(
      picture.origins.flatMap(({ id, reports: own }) =>
        own.flatMap((report) => (reports.has(report) ? [[report, id]] : [])),
      ),
    ),
  };
}

type Shown = Pick<Digest, 'events' | 'conflicts' | 'echoes'>;

/** Every report that the rows lead to; one may stand in it twice. */
export function reportsNamed({ events, conflicts, echoes: repeated }: Shown): string[] {
  return [
    ...events.flatMap(({ reports, casualties }) => [...reports, ...casualties.map((one) => one.report)]),
    ...conflicts.flatMap(({ sides }) => sides.flatMap(({ sources }) => sources.map((one) => one.report))),
    ...repeated.flatMap(({ reports }) => reports),
  ];
}

function entitiesNamed({ events, conflicts }: Shown): string[] {
  return [
    ...events.flatMap(({ entity, places, participants }) => [
      entity,
      ...places,
      ...participants.map((one) => one.entity),
    ]),
    ...conflicts.map(({ entity }) => entity),
  ];
}

function entityRow({ id, caption, names, records }: Entity): DigestEntity {
  const [first] = names;
  const other = names.find(({ script }) => script !== first?.script && script !== 'Zyyy');
  return { id, caption, otherScript: other?.text ?? null, records: records.length };
}

const conflictRow = ({ entity, property, kind, because, sides }: Dispute): DigestConflict => ({
  entity,
  property,
  kind: kind as DigestConflict['kind'],
  because,
  sides: sides.map(({ said: { value, qualifier, modality }, claims }) => ({
    said: { value, qualifier, modality },
    origins: new Set(claims.map((one) => one.origin)).size,
    sources: claims.map(({ id, report, start, end }) => ({ id, report, start, end })),
  })),
});
