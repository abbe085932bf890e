import { COMMON_NAME, PURPOSES_ASKED, type DecisionWorld } from './decisions-fill.test-kit.ts';
import { bell, lines, pushed } from './decisions-doors.test-kit.ts';
import {
  type Asker,
  decide,
  type Look,
  readable,
  type Surface,
  TAXII,
  type Tally,
} from './decisions-look.test-kit.ts';
import { communitiesOf, PARTIES, pick, type Random } from './decisions-world.test-kit.ts';
import { modelBoth, modelExports, modelNotified, modelSees } from './model.test-kit.ts';

const ABSENT = '00000000-0000-8000-8000-000000000000';

type TaxiiObject = {
  readonly id: string;
  readonly description?: string;
  readonly external_references?: readonly { readonly external_id: string }[];
};

/** Every object of a type that a reader finds in the collection, in pages of 1,000. */
async function walked({ asker, world, reader, purpose }: Look, type: string): Promise<TaxiiObject[]> {
  const found: TaxiiObject[] = [];
  let next = '';
  do {
    const path = `/taxii2/centre/collections/${world.collection}/objects/?limit=1000&match[type]=${type}${next}`;
    const { status, text } = await asker.ask(reader.handle, purpose, path, undefined, TAXII);
    if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
    const page = JSON.parse(text) as { objects?: TaxiiObject[]; more?: boolean; next?: string };
    found.push(...(page.objects ?? []));
    next = page.more === true ? `&next=${encodeURIComponent(page.next ?? '')}` : '';
  } while (next !== '');
  return found;
}

/** Every object and its description. */
const taxii: Surface = async (look, tally) => {
  const { world, reader, purpose, now } = look;
  const given = new Map<string, boolean>();
  for (const { id, description } of await walked(look, 'tool')) given.set(id, description !== undefined);
  for (const { id, marking, field } of world.objects) {
    decide(tally, look, id, given.has(id), modelSees(reader, purpose, marking, now));
    const part = modelBoth(marking, field);
    decide(tally, look, `${id} description`, given.get(id) ?? false, modelSees(reader, purpose, part, now));
  }
};

/** Every report of the spine with its words; each party is one of this centre, so that no control keeps any. */
const taxiiReports: Surface = async (look, tally) => {
  const given = new Map<string, string | undefined>();
  for (const { external_references: of, description } of await walked(look, 'report'))
    given.set(of?.[0]?.external_id ?? '', description);
  const wanted = readable(look);
  for (const { id } of look.world.reports)
    decide(tally, look, `report ${id}`, given.get(id), wanted.has(id) ? look.world.texts.get(id) : undefined);
};

/** The picture: each report, in one answer. */
const picture: Surface = async (look, tally) => {
  const { text } = await look.asker.ask(look.reader.handle, look.purpose, '/api/picture');
  const { value } = JSON.parse(text) as { value: { reports: { id: string }[] } };
  const given = new Set(value.reports.map(({ id }) => id));
  const wanted = readable(look);
  for (const { id } of look.world.reports)
    decide(tally, look, `picture ${id}`, given.has(id), wanted.has(id));
};

/** Each report by its id: its words, or what an id that nobody ever used answers, byte for byte. */
const reports: Surface = async (look, tally) => {
  const { asker, reader, purpose, world } = look;
  const absent = await asker.ask(reader.handle, purpose, `/api/reports/${ABSENT}`);
  const wanted = readable(look);
  for (const { id } of world.reports) {
    const { status, text } = await asker.ask(reader.handle, purpose, `/api/reports/${id}`);
    if (wanted.has(id)) {
      const shown = status === 200 ? (JSON.parse(text) as { value: { text: string } }).value.text : status;
      decide(tally, look, `report ${id}`, shown, world.texts.get(id));
    } else decide(tally, look, `report ${id}`, text, absent.text);
  }
};

/** How many reports tell the name that all tell. */
const counts: Surface = async (look, tally) => {
  const path = `/api/search?q=${encodeURIComponent(COMMON_NAME)}&most=100`;
  const { text } = await look.asker.ask(look.reader.handle, look.purpose, path);
  const { value } = JSON.parse(text) as { value: { reports: number }[] };
  const told = value.reduce((sum, hit) => sum + hit.reports, 0);
  decide(tally, look, 'count', told, readable(look).size);
};

/** Some reports as files for some parties. */
const exports: Surface = async (look, tally) => {
  const { asker, reader, purpose, world, now, random } = look;
  const wanted = readable(look);
  const released = new Set(world.releases.map(({ report }) => report.id));
  for (const report of world.reports.filter(
    (one) => one.original === null && !released.has(one.id) && random() < 0.2,
  )) {
    const party = pick(random, PARTIES);
    const { status } = await asker.ask(reader.handle, purpose, '/api/exports', {
      reports: [report.id],
      for: party,
    });
    const recipient = { handle: party, party, communities: communitiesOf(party), level: 4, compartments: [] };
    const may = modelExports(reader, purpose, report, recipient, now);
    decide(
      tally,
      look,
      `export ${report.id} for ${party}`,
      status,
      wanted.has(report.id) ? (may ? 200 : 403) : 404,
    );
  }
};

/** What a reader is told of releases under way. */
const notices: Surface = async (look, tally) => {
  const { asker, reader, purpose, world, now } = look;
  const { text } = await asker.ask(reader.handle, purpose, '/api/releases');
  const given = new Set((JSON.parse(text) as { value: { id: string }[] }).value.map(({ id }) => id));
  for (const { id, party, report } of world.releases)
    decide(tally, look, `notice ${id}`, given.has(id), modelNotified(reader, purpose, report, party, now));
};

const SURFACES: Readonly<Record<string, Surface>> = {
  'TAXII pages: object and field': taxii,
  'TAXII pages: reports': taxiiReports,
  'API: picture': picture,
  'API and errors: report by id': reports,
  'counts: search': counts,
  exports,
  'notifications: releases': notices,
  'notifications: bell and its count': bell,
  'live feed: lines': lines,
  'feeds: what is pushed': pushed,
};

/** Asks everything as each reader for each purpose and holds every answer against the model. */
export async function decideAll(
  asker: Asker,
  world: DecisionWorld,
  now: string,
  random: Random,
): Promise<Readonly<Record<string, Tally>>> {
  const tallies: Record<string, Tally> = {};
  for (const name of Object.keys(SURFACES)) tallies[name] = { decisions: 0, differences: [] };
  for (const reader of world.readers) {
    for (const purpose of PURPOSES_ASKED) {
      const look = { asker, world, reader, purpose, now, random };
      for (const [name, surface] of Object.entries(SURFACES))
        await surface(look, tallies[name] ?? { decisions: 0, differences: [] });
    }
  }
  return tallies;
}
