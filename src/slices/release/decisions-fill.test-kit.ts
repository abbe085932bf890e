import { parseMarking } from '../../core/marking/index.ts';
import { definitionOf, markingId } from '../../core/formats/stix/marking/own.ts';
import type { RunningCentre } from '../../app.ts';
import { Refusal } from '../../platform/errors.ts';
import { enrol, principalOf } from '../agencies/index.ts';
import { offerCollection } from '../exchange/index.ts';
import { readTerms, takeIn } from '../reports/index.ts';
import { subscribeAll } from './decisions-doors.test-kit.ts';
import { type Asker, TAXII } from './decisions-look.test-kit.ts';
import { releaseThrough } from './release.test-kit.ts';
import { type ModelMarking, type ModelReader, type ModelReport, modelWords } from './model.test-kit.ts';
import {
  cast,
  COMMUNITIES,
  markingBy,
  PARTIES,
  pick,
  PURPOSES_ASKED,
  type Random,
  randomOf,
} from './decisions-world.test-kit.ts';

export interface Sizes {
  readonly seed: number;
  readonly readers: number;
  readonly markings: number;
  readonly objects: number;
  readonly reports: number;
}

export interface WorldObject {
  readonly id: string;
  readonly marking: ModelMarking;
  /** Of its description. */
  readonly field: ModelMarking;
}

export interface WorldRelease {
  readonly id: string;
  readonly party: string;
  readonly report: ModelReport;
}

/** What stands in the centre, as the model has it. */
export interface DecisionWorld {
  readonly readers: readonly ModelReader[];
  readonly objects: readonly WorldObject[];
  readonly reports: readonly ModelReport[];
  readonly texts: ReadonlyMap<string, string>;
  readonly releases: readonly WorldRelease[];
  readonly collection: string;
}

/** The name that every report tells, for counting. */
export const COMMON_NAME = 'Tarvik Dostarin';
/** The name that reports of the live rounds tell. */
export const LIVE_NAME = 'Besmira Quelvash';

const lower = (text: string) => text.toLowerCase();
const purposeUnder = (marking: ModelMarking) => ({
  code: marking.purposes?.[0] ?? 'CT-ANALYSIS',
  caseRef: null,
});

/** Fills a centre by chance of a seed: the same world in every run. Whatever is filed finds every reader subscribed. */
export async function fillWorld(centre: RunningCentre, sizes: Sizes, asker: Asker): Promise<DecisionWorld> {
  const random = randomOf(sizes.seed);
  const { readers, officers } = cast(random, sizes.readers);
  const parties = PARTIES.map((code) => ({
    code,
    name: code,
    kind: 'agency' as const,
    country: 'PK',
    node: null,
  }));
  const communities = Object.entries(COMMUNITIES).map(([code, members]) => ({ code, name: code, members }));
  await enrol(centre, parties, communities, officers);
  const collection = await offered(centre);
  for (const name of [COMMON_NAME, LIVE_NAME]) await subscribeAll(asker, readers, name);
  const pool = Array.from({ length: sizes.markings }, () => markingBy(random));
  const texts = new Map<string, string>();
  const filed: ModelReport[] = [];
  for (let at = 0; at < sizes.reports; at += 1) {
    const marking = pick(random, pool);
    const text = `${COMMON_NAME} was seen by patrol ${at} near kilometre ${100 + at}.`;
    const id = await fileOne(centre, `report-${at}.txt`, text, marking);
    filed.push({ id, marking, original: null });
    texts.set(id, text);
  }
  const released = await releaseSome(centre, random, filed, texts);
  await centre.jobs.drain();
  const objects = await posted(sizes, random, pool, async (officer, purpose, list) => {
    const path = `/taxii2/centre/collections/${collection}/objects/`;
    const { status, text } = await asker.ask(officer, purpose, path, { objects: list }, TAXII);
    if (status !== 202 || (JSON.parse(text) as { failure_count: number }).failure_count > 0)
      throw new Error(`${status} ${text.slice(0, 600)}`);
  });
  const editions = released.map(({ edition }) => edition);
  return {
    readers,
    objects,
    reports: [...filed, ...editions],
    texts,
    releases: released.map(({ release }) => release),
    collection,
  };
}

async function offered(centre: RunningCentre): Promise<string> {
  const principal = await principalOf(centre.db, 'post.alpha');
  const { value } = await centre.trust.desk(
    { principal, purpose: { code: 'LIAISON', caseRef: null }, act: 'test' },
    (desk) =>
      offerCollection(desk, {
        alias: 'decisions',
        read: true,
        write: true,
        to: [...PARTIES],
        terms: { marking: 'UNCLASSIFIED//REL TO ALL' },
      }),
  );
  return value.id;
}

async function posted(
  { objects: count }: Sizes,
  random: Random,
  pool: readonly ModelMarking[],
  send: (officer: string, purpose: string, objects: readonly unknown[]) => Promise<void>,
): Promise<WorldObject[]> {
  const real = new Map(pool.map((marking) => [marking, stixMarking(marking)]));
  const made = Array.from(
    { length: count },
    (_, at): WorldObject => ({
      id: `tool--00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      marking: pick(random, pool),
      field: pick(random, pool),
    }),
  );
  for (const marking of pool) {
    const mine = made.filter((one) => one.marking === marking);
    for (let at = 0; at < mine.length; at += 500) {
      const part = mine.slice(at, at + 500);
      const used = new Set([marking, ...part.map(({ field }) => field)]);
      const definitions = [...used].map((one) => real.get(one)?.definition);
      const tools = part.map((one) => ({
        type: 'tool',
        spec_version: '2.1',
        id: one.id,
        created: '2026-01-01T00:00:00.000Z',
        modified: '2026-01-01T00:00:00.000Z',
        name: one.id.slice(-6),
        description: 'a part of it',
        object_marking_refs: [real.get(marking)?.id],
        granular_markings: [{ marking_ref: real.get(one.field)?.id, selectors: ['description'] }],
      }));
      await send(`post.${lower(marking.originators[0] ?? '')}`, purposeUnder(marking).code, [
        ...definitions,
        ...tools,
      ]);
    }
  }
  return made;
}

function stixMarking(marking: ModelMarking): { id: string; definition: object } {
  const parsed = parseMarking(modelWords(marking));
  if (!parsed.ok) throw new Error(`${modelWords(marking)}: ${parsed.problem.fix}`);
  return { id: markingId(parsed.marking), definition: definitionOf(parsed.marking) };
}

/** Files one text as the party of its marking. */
export async function fileOne(
  centre: RunningCentre,
  path: string,
  text: string,
  marking: ModelMarking,
): Promise<string> {
  const principal = await principalOf(centre.db, `post.${lower(marking.originators[0] ?? '')}`);
  const result = await takeIn(centre, principal, purposeUnder(marking), {
    path,
    bytes: new TextEncoder().encode(text),
    hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
    terms: readTerms({ marking: modelWords(marking), grade: 'B2' }, principal),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.reports[0]?.id ?? '';
}

const END = '2027-06-01T00:00:00.000Z';

/** Every third report is released whole to some party, where the rules let it go. */
async function releaseSome(
  centre: RunningCentre,
  random: Random,
  reports: readonly ModelReport[],
  texts: Map<string, string>,
): Promise<{ edition: ModelReport; release: WorldRelease }[]> {
  const done: { edition: ModelReport; release: WorldRelease }[] = [];
  for (const original of reports.filter((_, at) => at % 3 === 0)) {
    const party = original.marking.originators[0] ?? '';
    const to = pick(
      random,
      [...PARTIES, 'EAST'].filter((code) => code !== party),
    );
    const purpose = purposeUnder(original.marking);
    const result = await releaseOne(centre, original.id, party, to, purpose);
    if (result === null) continue;
    const { marking } = original;
    const ends = [END, ...(marking.expiresAt === null ? [] : [marking.expiresAt])].toSorted();
    const edition: ModelReport = {
      id: result.edition,
      original,
      marking: {
        ...marking,
        audiences: marking.audiences.map((audience) => [...audience, to]),
        purposes: [purpose.code],
        expiresAt: ends[0] ?? END,
      },
    };
    texts.set(edition.id, texts.get(original.id) ?? '');
    done.push({ edition, release: { id: result.id, party, report: original } });
  }
  return done;
}

async function releaseOne(
  centre: RunningCentre,
  report: string,
  party: string,
  to: string,
  purpose: { code: string; caseRef: null },
): Promise<{ id: string; edition: string } | null> {
  const of = async (role: string) => principalOf(centre.db, `${role.slice(0, 4)}.${lower(party)}`);
  const three = {
    author: await of('officer'),
    reviewer: await of('analyst'),
    chief: await of('release-authority'),
  };
  try {
    const draft = { report, to, until: END, reason: 'by chance' };
    const { id, edition } = await releaseThrough(centre, three, draft, purpose);
    return { id, edition: edition ?? '' };
  } catch (error) {
    // A release to somebody who could not read it is refused before anything is written; then there is none.
    if (
      error instanceof Refusal &&
      ['RELEASE_POINTLESS', 'RELEASE_INVALID', 'NOT_FOUND'].includes(error.code)
    )
      return null;
    throw error;
  }
}

export { PURPOSES_ASKED };
