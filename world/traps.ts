import type { Mention, Picture } from './picture.ts';
import { foldName, mentionsByPath, mentionsOf, namesMeet, pathsOf } from './picture.ts';
import type { At, Check, Trap, Truth } from './types.ts';

export interface TrapResult {
  readonly id: string;
  readonly ok: boolean;
  readonly detail: string;
}

type Verdict = Omit<TrapResult, 'id'>;

/** What every check looks things up in, built once per picture. */
interface Sight {
  readonly picture: Picture;
  readonly paths: ReadonlyMap<string, string>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly originOf: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, Picture['claims'][number]>;
}

function sightOf(picture: Picture, truth: Truth): Sight {
  const paths = pathsOf(picture, truth);
  const originOf = new Map<string, string>();
  for (const origin of picture.origins) {
    for (const report of origin.reports) originOf.set(paths.get(report) ?? report, origin.id);
  }
  return {
    picture,
    paths,
    mentions: mentionsByPath(picture, truth),
    originOf,
    claims: new Map(picture.claims.map((claim) => [claim.id, claim])),
  };
}

const yes = (detail: string): Verdict => ({ ok: true, detail });
const no = (detail: string): Verdict => ({ ok: false, detail });
const told = ({ path, name }: At): string => `“${name}” in ${path}`;

function entitiesAt(sight: Sight, at: At): Set<string> {
  const found = mentionsOf(at.name, sight.mentions.get(at.path) ?? []);
  return new Set(found.flatMap((mention) => mention.entity ?? []));
}

function same(sight: Sight, records: readonly At[]): Verdict {
  const sets = records.map((at) => ({ at, entities: entitiesAt(sight, at) }));
  const lost = sets.find(({ entities }) => entities.size === 0);
  if (lost !== undefined) return no(`${told(lost.at)} was not found`);
  const first = sets[0]?.entities ?? new Set<string>();
  const common = [...first].some((id) => sets.every(({ entities }) => entities.has(id)));
  if (common) return yes(`${records.length} records are one`);
  const stray = sets.find(({ entities }) => first.isDisjointFrom(entities)) ?? sets[1];
  return no(`${told(records[0] as At)} and ${stray === undefined ? '?' : told(stray.at)} are apart`);
}

function different(sight: Sight, groups: readonly (readonly At[])[]): Verdict {
  const owner = new Map<string, number>();
  for (const [group, records] of groups.entries()) {
    for (const at of records) {
      const entities = entitiesAt(sight, at);
      if (entities.size === 0) return no(`${told(at)} was not found`);
      for (const entity of entities) {
        if (owner.has(entity) && owner.get(entity) !== group)
          return no(`${told(at)} is merged with another group`);
        owner.set(entity, group);
      }
    }
  }
  return yes(`${groups.length} groups stay apart`);
}

function originOne(sight: Sight, files: readonly string[]): Verdict {
  const origins = new Set(files.map((file) => sight.originOf.get(file) ?? `alone:${file}`));
  return origins.size === 1 ? yes('one origin') : no(`${origins.size} origins for ${files.length} reports`);
}

function originApart(sight: Sight, files: readonly string[]): Verdict {
  const origins = new Set(files.map((file) => sight.originOf.get(file) ?? `alone:${file}`));
  return origins.size === files.length
    ? yes('all apart')
    : no(`${origins.size} origins for ${files.length} reports`);
}

function conflict(sight: Sight, check: Extract<Check, { type: 'conflict' }>): Verdict {
  const hit = sight.picture.conflicts.some((c) => {
    const from = c.claims.flatMap((id) => sight.paths.get(sight.claims.get(id)?.report ?? '') ?? []);
    return (
      c.property === check.property && new Set(from.filter((path) => check.files.includes(path))).size > 1
    );
  });
  const detail = hit
    ? `a conflict of ${check.property} between the reports`
    : `no conflict of ${check.property} between them`;
  return { ok: hit === check.expected, detail };
}

function claimsIn(sight: Sight, path: string, start: number, end: number) {
  return sight.picture.claims.filter(
    (claim) => sight.paths.get(claim.report) === path && claim.start < end && claim.end > start,
  );
}

function casualties(sight: Sight, check: Extract<Check, { type: 'casualties' }>): Verdict {
  const said = sight.picture.events
    .flatMap((event) => event.casualties)
    .filter((c) => sight.paths.get(c.report) === check.path && c.effect === check.effect);
  const right = said.some(
    (c) => (c.low ?? c.best) === check.low && (check.high === null || (c.high ?? c.best) === check.high),
  );
  return right
    ? yes('as the report says')
    : no(`found ${said.map((c) => `${c.low}/${c.best}/${c.high}`).join(', ') || 'none'}`);
}

/** The interval that a date claim holds, whatever else its value carries. */
function intervalIn(value: unknown): { from: string | null; to: string | null } | null {
  if (typeof value !== 'object' || value === null || !('interval' in value)) return null;
  return value.interval as { from: string | null; to: string | null };
}

function interval(sight: Sight, check: Extract<Check, { type: 'interval' }>): Verdict {
  const claimed = claimsIn(sight, check.path, check.start, check.end).flatMap(
    (claim) => intervalIn(claim.value) ?? [],
  );
  const held = sight.picture.events
    .filter((event) => event.reports.some((report) => sight.paths.get(report) === check.path))
    .map((event) => event.interval);
  const fits = (i: { from: string | null; to: string | null }): boolean =>
    i.from !== null && i.to !== null && i.from.slice(0, 10) >= check.from && i.to.slice(0, 10) <= check.to;
  const all = [...claimed, ...held];
  return all.some(fits)
    ? yes('dated rightly')
    : no(`found ${all.map((i) => `${i.from}..${i.to}`).join(', ') || 'no date'}`);
}

function vague(sight: Sight, check: Extract<Check, { type: 'vague' }>): Verdict {
  const claimed = claimsIn(sight, check.path, check.start, check.end).flatMap(
    (claim) => intervalIn(claim.value) ?? [],
  );
  const narrow = claimed.find(
    ({ from, to }) =>
      from !== null && to !== null && Date.parse(to) - Date.parse(from) < (check.days - 1) * 86_400_000,
  );
  return narrow === undefined ? yes('no invented day') : no(`narrowed to ${narrow.from}..${narrow.to}`);
}

function kind(sight: Sight, check: Extract<Check, { type: 'kind' }>): Verdict {
  const name = foldName(check.at.name);
  const found = (sight.mentions.get(check.at.path) ?? []).filter((m) => namesMeet(foldName(m.text), name));
  const wrong = found.find((mention) => mention.kind === check.not);
  return wrong === undefined
    ? yes(`never taken for a ${check.not}`)
    : no(`“${wrong.text}” is taken for a ${check.not}`);
}

function once(sight: Sight, check: Extract<Check, { type: 'once' }>): Verdict {
  const used = check.spans.filter(([start, end]) =>
    claimsIn(sight, check.path, start, end).some((claim) => claim.property === check.property),
  );
  return used.length === 1
    ? yes('claimed once')
    : no(`claimed from ${used.length} of ${check.spans.length} copies`);
}

function eventOne(sight: Sight, check: Extract<Check, { type: 'event-one' }>): Verdict {
  const hit = sight.picture.events.some(
    (event) =>
      event.type === check.eventType &&
      check.files.every((file) => event.reports.some((report) => sight.paths.get(report) === file)),
  );
  return hit ? yes('one event') : no(`no ${check.eventType} holds all ${check.files.length} reports`);
}

function absent(sight: Sight, name: string): Verdict {
  const folded = foldName(name);
  const holder = sight.picture.entities.find((e) => e.names.some((n) => foldName(n.text) === folded));
  return holder === undefined ? yes('not to be seen') : no(`shown on ${holder.caption}`);
}

function roles(sight: Sight, check: Extract<Check, { type: 'roles' }>): Verdict {
  const entities = entitiesAt(sight, check.record);
  const said = sight.picture.claims.filter(
    (c) => entities.has(c.entity) && /^(role|allegedRole)$/.test(c.property),
  );
  const values = new Set(said.map((claim) => JSON.stringify(claim.value).toLowerCase()));
  return { ok: values.size >= check.atLeast, detail: `${values.size} roles over time` };
}

function modality(sight: Sight, check: Extract<Check, { type: 'modality' }>): Verdict {
  const said = claimsIn(sight, check.path, check.start, check.end);
  return said.some((claim) => claim.modality === check.modality)
    ? yes(check.modality)
    : no(`found ${[...new Set(said.map((claim) => claim.modality))].join(', ') || 'no claim'}`);
}

function statement(sight: Sight, check: Extract<Check, { type: 'statement' }>): Verdict {
  const wrong = claimsIn(sight, check.path, check.start, check.end).find(
    (c) => c.statementType === check.not,
  );
  return wrong === undefined
    ? yes(`not taken for ${check.not}`)
    : no(`${wrong.property} is taken for ${check.not}`);
}

type Checker<K extends Check['type']> = (sight: Sight, check: Extract<Check, { type: K }>) => Verdict;

const CHECKERS: { readonly [K in Check['type']]: Checker<K> } = {
  same: (sight, check) => same(sight, check.records),
  different: (sight, check) => different(sight, check.groups),
  'origin-one': (sight, check) => originOne(sight, check.files),
  'origin-apart': (sight, check) => originApart(sight, check.files),
  absent: (sight, check) => absent(sight, check.name),
  'event-one': eventOne,
  conflict,
  modality,
  statement,
  casualties,
  interval,
  vague,
  kind,
  once,
  roles,
};

function judge<K extends Check['type']>(sight: Sight, type: K, check: Extract<Check, { type: K }>): Verdict {
  return CHECKERS[type](sight, check);
}

/**
 * Every trap that concerns this reader: without `officer`, the traps of the all-seeing reader; with it, those that
 * name this officer, whose picture it must then be.
 */
export function checkTraps(picture: Picture, truth: Truth, officer?: string): TrapResult[] {
  const sight = sightOf(picture, truth);
  return truth.traps
    .filter((trap: Trap) => trap.asOfficer === officer)
    .map(({ id, check }) => ({ id, ...judge(sight, check.type, check) }));
}
