import { type Clearance, keptBy, type Marking, mayRead, whyNot } from '../../core/marking/index.ts';
import { Fault } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import { type Principal, type Purpose, PURPOSES } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readDirectory } from '../agencies/index.ts';
import { listCollections } from '../exchange/index.ts';
import { readCard, searchEntities } from '../fusion/index.ts';
import { listReleases, type ReleaseView, sightClauses } from '../release/index.ts';
import { headsOf, readMarking } from '../reports/index.ts';
import type { Link, PartnerSees, SeenEntity, SeenReport } from './contract.ts';
import { listLinks } from './links.ts';
import { refuse } from './refusals.ts';
import { clearancesOf } from './rules.ts';
import { newestReports } from './store/health.ts';
import { toldAlready } from './store/messages.ts';

/** Reports shown at once, the newest first, and entities of one search. */
const MOST_REPORTS = 200;
const MOST_ENTITIES = 10;
const MOST_VALUES = 12;

export interface SeesAsked {
  /** Of a link, or the code of a partner that signs in here. */
  readonly name: string;
  /** For which purpose it would read; left out: the first agreed. */
  readonly purpose: string | undefined;
  /** Entities are looked for by this, as the partner. */
  readonly search: string | undefined;
}

/** Who reads, as release works it out for this partner. */
interface Readers {
  readonly name: string;
  readonly link: Link | null;
  readonly clearances: readonly Clearance[];
  readonly purposes: readonly string[];
}

interface Viewer {
  readonly centre: Centre;
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/**
 * What a partner sees of what this officer sees, with the clause that decides each. The rule says why, the rows of a desk in
 * the partner's name say whether: where they differ nothing is shown. Of what the officer may not see nothing is in it.
 */
export async function partnerSees(viewer: Viewer, asked: SeesAsked): Promise<Released<PartnerSees>> {
  const { centre, principal, purpose } = viewer;
  const mine = { principal, purpose, act: 'partner.viewed-as' };
  const { readers, newest } = await centre.trust.desk(mine, async (desk) => {
    const found = await readersNamed(desk, asked.name);
    desk.note([found.link?.id ?? asked.name], { purpose: asked.purpose ?? '' });
    return { readers: found, newest: await newestReports(desk, MOST_REPORTS) };
  });
  const code = asked.purpose ?? readers.purposes[0] ?? purpose.code;
  if (!readers.purposes.includes(code))
    throw refuse('PURPOSE_NOT_AGREED', { purpose: code, agreed: readers.purposes });
  const ids = newest.slice(0, MOST_REPORTS);
  const theirs = { code, caseRef: purpose.caseRef };
  const parts = await Promise.all(
    readers.clearances.map((clearance) => readAs(viewer, clearance, theirs, { ids, search: asked.search })),
  );
  return centre.trust.desk({ ...mine, act: 'partner.shown-as' }, async (desk) => {
    const readable = new Set(parts.flatMap((one) => one.readable));
    const { reports, markings } = await reportsSeen(desk, readers, code, ids, readable);
    const mayShow = ({ marking }: { readonly marking: Marking }) =>
      mayRead(principal.clearance, marking, purpose.code, desk.now);
    const collections = parts.flatMap((one) => one.collections).filter(mayShow);
    const entities = unique(parts.flatMap((one) => one.entities).filter(mayShow));
    const own = await desk.mark(readMarking(undefined, principal.clearance.party));
    const shown = await Promise.all([...collections, ...entities].map(({ marking }) => desk.mark(marking)));
    desk.note(
      reports.map(({ id }) => id),
      { sees: reports.filter(({ sees }) => sees).length },
    );
    const [first] = readers.clearances;
    return desk.release(
      {
        name: asked.name,
        parties: readers.clearances.map(({ party }) => party),
        purpose: code,
        purposes: readers.purposes,
        level: first?.level ?? 0,
        compartments: first?.compartments ?? [],
        reports,
        more: newest.length > ids.length,
        collections: unique(collections).map(({ value }) => value),
        entities: entities.map(({ value }) => value),
      },
      [own, ...markings, ...shown],
    );
  });
}

async function readersNamed(desk: Desk, name: string): Promise<Readers> {
  const link = (await listLinks(desk)).find((one) => one.name === name);
  if (link !== undefined)
    return { name, link, clearances: clearancesOf(link), purposes: link.agreement.terms.purposes };
  const { parties, officers, communities } = await readDirectory(desk);
  const party = parties.find(({ code, kind }) => code === name && kind === 'partner');
  if (party === undefined) throw refuse('LINK_UNKNOWN', { link: name });
  const of = communities.filter(({ members }) => members.includes(name)).map(({ code }) => code);
  const clearances = officers
    .filter((one) => one.party === name)
    .map(({ level, compartments }) => ({ party: name, communities: of, level, compartments }));
  return { name, link: null, clearances, purposes: [...PURPOSES.keys()] };
}

interface Marked<T> {
  readonly value: T;
  readonly marking: Marking;
}

interface PartnersReading {
  /** Of the reports asked for, those that its rows hold. */
  readonly readable: readonly string[];
  readonly collections: readonly Marked<PartnerSees['collections'][number]>[];
  readonly entities: readonly Marked<SeenEntity>[];
}

/** A desk in the partner's name, under the officer's own handle: the log shows who looked, and as whom. */
async function readAs(
  { centre, principal }: Viewer,
  clearance: Clearance,
  purpose: Purpose,
  { ids, search }: { readonly ids: readonly string[]; readonly search: string | undefined },
): Promise<PartnersReading> {
  const { handle, name } = principal;
  const partner: Principal = { kind: 'officer', handle, name, clearance, roles: [] };
  return centre.trust.desk({ principal: partner, purpose, act: 'partner.read-as' }, async (desk) => {
    const { heads } = await headsOf(desk, ids);
    const offered = await listCollections(desk);
    const entities = search === undefined || search.trim() === '' ? [] : await entitiesFor(desk, search);
    desk.note([], { as: clearance.party, reports: heads.length, entities: entities.length });
    return {
      readable: heads.map(({ id }) => id),
      collections: offered.value.map(({ alias, title, canRead, canWrite }) => ({
        value: { alias, title, canRead, canWrite },
        marking: offered.marking,
      })),
      entities,
    };
  });
}

async function entitiesFor(desk: Desk, search: string): Promise<Marked<SeenEntity>[]> {
  const hits = await searchEntities(desk, search, MOST_ENTITIES);
  const found: Marked<SeenEntity>[] = [];
  for (const { id } of hits.value) {
    const { value: card, marking } = await readCard(desk, id);
    const values = card.properties.flatMap(({ property, label, values: all }) =>
      all.map(({ text, sources }) => ({ property, label, text, marking: sources[0]?.marking ?? '' })),
    );
    found.push({
      value: {
        id: card.id,
        kind: card.kind,
        caption: card.caption,
        names: card.names.map(({ text }) => text),
        reports: card.reports.length,
        values: values.slice(0, MOST_VALUES),
      },
      marking,
    });
  }
  return found;
}

async function reportsSeen(
  desk: Desk,
  readers: Readers,
  purpose: string,
  ids: readonly string[],
  readable: ReadonlySet<string>,
): Promise<{ reports: SeenReport[]; markings: ReadonlySet<number> }> {
  const { link } = readers;
  const { heads, markings } = await headsOf(desk, ids);
  const told = link === null ? new Set<string>() : await toldAlready(desk, link.id, ids);
  const releases = await listReleases(desk, null);
  const reports = heads.toReversed().map(({ id, path, title, filedAt, marking: text, party }): SeenReport => {
    const marking = readMarking(text, party);
    const { allowed, because } = decided(readers.clearances, marking, purpose, desk.now);
    const sees = readable.has(id);
    if (sees && !allowed)
      throw new Fault({
        code: 'WALLS_DISAGREE',
        message: `The rows let ${readers.name} read ${id}, the release rule does not`,
        fix: 'Nothing was shown. Run watchfloor verify, then report this as a security defect (SECURITY.md)',
      });
    return {
      id,
      path,
      title,
      marking: text,
      filedAt,
      sees,
      keptBy: sees ? kept(link, marking, party) : [],
      told: told.has(id),
      release: releaseOf(releases.value, id, readers),
      because,
    };
  });
  return { reports, markings };
}

function releaseOf(
  releases: readonly ReleaseView[],
  report: string,
  { clearances }: Readers,
): SeenReport['release'] {
  const codes = clearances.flatMap(({ party, communities }) => [party, ...communities]);
  const found = releases.find(
    (one) => one.report === report && one.state === 'released' && codes.includes(one.to),
  );
  return found === undefined ? null : { id: found.id, tearline: found.tearline !== null, until: found.until };
}

/** Controls under which it does not travel by itself though the partner may read it. */
function kept(link: Link | null, marking: Marking, party: string): readonly string[] {
  if (link === null) return [];
  const own = link.own.parties.some(({ code }) => code === party);
  const [from, to] = [link.own.parties[0]?.country ?? '', link.peer?.parties[0]?.country ?? ''];
  return keptBy({ marking, own, from, to });
}

/** It may read what one of its readers may; a no is that of the reader who is nearest. */
function decided(
  clearances: readonly Clearance[],
  marking: Marking,
  purpose: string,
  now: string,
): { allowed: boolean; because: SeenReport['because'] } {
  const [best] = clearances
    .map((reader) => ({ reader, denials: whyNot(reader, marking, purpose, now) }))
    .toSorted((a, b) => a.denials.length - b.denials.length);
  if (best === undefined) return { allowed: false, because: [] };
  return { allowed: best.denials.length === 0, because: sightClauses(best.reader, marking, best.denials) };
}

function unique<T>(marked: readonly Marked<T>[]): Marked<T>[] {
  return [...new Map(marked.map((one) => [JSON.stringify(one.value), one])).values()];
}
