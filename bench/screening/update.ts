import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RunningCentre } from '../../src/app.ts';
import { countryCode } from '../../src/core/formats/countries.ts';
import { readList } from '../../src/core/formats/lists/index.ts';
import type { Party } from '../../src/core/resolve/party/index.ts';
import {
  createList,
  diffVersions,
  importList,
  LIST_CHANGED,
  type ListChanged,
  type ListFile,
} from '../../src/slices/designations/index.ts';
import { liveIndexOf, saveSubjects, type SubjectGiven } from '../../src/slices/screening/index.ts';
import { rescreenList } from '../../src/slices/screening/rescreen.ts';
import { checkAside, threadCount } from '../../src/slices/screening/threads.ts';
import type { Principal } from '../../src/trust/principal.ts';
import type { Centre } from '../../src/trust/slice.ts';
import { PURPOSE, withNewCentre } from '../centre.ts';
import { table } from '../report.ts';
import { unlisted } from './sets.ts';

const FOLDER = '/work/shared/data/lists';
const BEFORE = 'ofac_sdn_2021-07.csv.gz';
const AFTER = 'ofac_sdn_2022-12.csv.gz';

const SUBJECTS = 100_000;
/** One subject in so many bears a name of the later list, with a letter left out. */
const LISTED_EVERY = 100;
const THRESHOLD = 0.7;
const PER_SAVE = 1000;
const PER_CHECK = 2000;
const MOST_HITS = 200;
/** Subjects whose entry is checked anew whole: all of those with a listed name, and a part of the others. */
const CHECKED_EVERY = 10;

const fileOf = (name: string): ListFile => ({ name, bytes: readFileSync(`${FOLDER}/${name}`) });
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Figure 11: a list change is put in force, compared, and saved subjects are screened again; real database, fsync on. */
export async function run(): Promise<string> {
  if (!existsSync(`${FOLDER}/${BEFORE}`)) return 'Left out: the lent lists are not here.\n';
  return withNewCentre(async (centre, analyst) => {
    const changes: ListChanged[] = [];
    const watched = watching(centre, changes);
    const subjects = subjectsOf(await newNames());
    await smallList(centre, analyst);
    for (let at = 0; at < subjects.length; at += PER_SAVE)
      await saveSubjects(centre, analyst, PURPOSE, subjects.slice(at, at + PER_SAVE));
    await importList(watched, analyst, PURPOSE, { list: 'ofac', files: [fileOf(BEFORE)], accept: null });
    await rescreenList(last(changes), centre);
    return measure(centre, watched, analyst, changes, subjects);
  });
}

/** Subjects are saved against a list of one entry: screening them against the earlier list is not what is measured. */
async function smallList(centre: Centre, analyst: Principal): Promise<void> {
  const id = 'local-one';
  const mapping = { reference: ['ref'], kind: { value: 'person' }, columns: { name: { field: 'name' } } };
  const bytes = new TextEncoder().encode(JSON.stringify([{ ref: '1', name: 'Zarmeen Orlan Wolgai' }]));
  await centre.trust.desk({ principal: analyst, purpose: PURPOSE, act: 'list.created' }, (desk) =>
    createList(desk, { id, format: 'mapped-json', mapping }),
  );
  await importList(centre, analyst, PURPOSE, { list: id, files: [{ name: id, bytes }], accept: null });
}

/** The same centre, whose list changes are written down as they are published. */
function watching(centre: RunningCentre, changes: ListChanged[]): Centre {
  return {
    ...centre,
    publish: async (desk, event) => {
      if (event.name === LIST_CHANGED) changes.push(event.subject as ListChanged);
      await centre.publish(desk, event);
    },
  };
}

const last = (changes: readonly ListChanged[]): ListChanged => {
  const change = changes.at(-1);
  if (change === undefined) throw new Error('no list changed');
  return change;
};

/** Names of persons that the later list has and the earlier has not. */
async function newNames(): Promise<string[]> {
  const [before, after] = [await personsOf(BEFORE), await personsOf(AFTER)];
  return [...after].flatMap(([ref, name]) => (before.has(ref) ? [] : name));
}

async function personsOf(file: string): Promise<Map<string, string>> {
  const content = gunzipSync(fileOf(file).bytes);
  const outcome = await readList('ofac-csv', [{ role: 'main', name: file, content }]);
  const parties = outcome.ok ? outcome.reading.parties : [];
  return new Map(
    parties.flatMap(({ ref, kind, names }) =>
      kind === 'person' ? [[ref, names[0]?.text ?? ''] as const] : [],
    ),
  );
}

function subjectsOf(names: readonly string[]): SubjectGiven[] {
  const people = unlisted('both');
  return Array.from({ length: SUBJECTS }, (_, at) => {
    const reference = `S-${at}`;
    const listed = names[(at / LISTED_EVERY) % names.length];
    if (at % LISTED_EVERY === 0 && listed !== undefined)
      return { reference, threshold: THRESHOLD, party: partyOf(misspelt(listed), null, null) };
    const one = people[at % people.length];
    // The second half of the subjects are known by name alone.
    const known = at < people.length;
    const party = partyOf(
      one?.name ?? '',
      known ? (one?.born ?? null) : null,
      known ? (one?.country ?? null) : null,
    );
    return { reference, threshold: THRESHOLD, party };
  });
}

/** One letter of the middle left out. */
const misspelt = (name: string): string => {
  const middle = Math.floor(name.length / 2);
  return name.slice(0, middle) + name.slice(middle + 1);
};

function partyOf(name: string, born: number | null, country: string | null): Party {
  const code = country === null ? null : countryCode(country);
  return {
    kind: 'person',
    names: [{ text: name, kind: 'primary' }],
    births: born === null ? [] : [{ from: `${born}-01-01`, to: `${born}-12-31`, precision: 'year' }],
    fathers: [],
    countries: code === null ? [] : [code],
    places: [],
    identifiers: [],
    gender: null,
  };
}

async function measure(
  centre: RunningCentre,
  watched: Centre,
  analyst: Principal,
  changes: readonly ListChanged[],
  subjects: readonly SubjectGiven[],
): Promise<string> {
  const started = performance.now();
  const { version } = await importList(watched, analyst, PURPOSE, {
    list: 'ofac',
    files: [fileOf(AFTER)],
    accept: null,
  });
  const applied = performance.now();
  await rescreenList(last(changes), centre);
  const rescreened = performance.now();
  const act = { principal: analyst, purpose: PURPOSE, act: 'list.compared' };
  await centre.trust.desk(act, (desk) => diffVersions(desk, 'ofac', null, null));
  const compared = performance.now();
  const standing = await standingHits(centre, last(changes));
  const asked = subjects.filter((_, at) => at % LISTED_EVERY === 0 || at % CHECKED_EVERY === 1);
  const { due, missed, checkedMs } = await fullRescreen(centre, last(changes), asked, standing);
  return table(
    ['list change OFAC 2021-07 → 2022-12, 100,000 saved subjects', 'aim', 'measured'],
    [
      ['changes', '+2,982 −515', `+${version.added} −${version.delisted}, ${version.changed} changed`],
      ['read, compared and put in force', '', seconds(applied - started)],
      ['index renewed, subjects screened, alerts written', '', seconds(rescreened - applied)],
      ['delta shown with fields', '', seconds(compared - rescreened)],
      ['all of it', '≤ 15 s, aim 5 s', seconds(compared - started)],
      ['hits that stand on changed entries', '', String(standing.size)],
      [
        `missed against a full rescreen of ${asked.length} of the subjects (${seconds(checkedMs)})`,
        '0',
        `${missed} of ${due}`,
      ],
    ],
  );
}

const pair = (reference: string, ref: string): string => `${reference} ${ref}`;

/** Hits of saved subjects on entries that the change added or changed, and that are not withdrawn. */
async function standingHits(centre: RunningCentre, change: ListChanged): Promise<Set<string>> {
  const { rows } = await centre.db.ownerPool.query<{ reference: string; ref: string }>(
    `select h.reference, h.ref from screening.hit h
      where h.list = $1 and h.ref = any($2) and (
        select e.state from screening.hit_event e where e.hit_id = h.id order by e.ordinal desc limit 1) <> 'withdrawn'`,
    [change.list, [...change.added, ...change.changed]],
  );
  return new Set(rows.map(({ reference, ref }) => pair(reference, ref)));
}

/** Each of these subjects against the whole list, as if it were new: what of it the rescreening has not raised. */
async function fullRescreen(
  centre: RunningCentre,
  change: ListChanged,
  subjects: readonly SubjectGiven[],
  standing: ReadonlySet<string>,
): Promise<{ due: number; missed: number; checkedMs: number }> {
  const live = await liveIndexOf(centre).renewed();
  const changed = new Set([...change.added, ...change.changed]);
  const started = performance.now();
  let due = 0;
  let missed = 0;
  const check = async (page: readonly SubjectGiven[]): Promise<void> => {
    const found = await checkAside({
      do: 'check',
      buffer: live.index.buffer,
      parties: page.map(({ party }) => party),
      threshold: THRESHOLD,
      limit: MOST_HITS,
      most: MOST_HITS,
      lists: null,
      markings: null,
    });
    for (const [at, hits] of found.entries()) {
      for (const { ref } of hits.filter((hit) => changed.has(hit.ref))) {
        due += 1;
        if (!standing.has(pair(page[at]?.reference ?? '', ref))) missed += 1;
      }
    }
  };
  const pages = Array.from({ length: Math.ceil(subjects.length / PER_CHECK) }, (_, at) =>
    subjects.slice(at * PER_CHECK, (at + 1) * PER_CHECK),
  ).values();
  const worker = async (): Promise<void> => {
    for (const page of pages) await check(page);
  };
  await Promise.all(Array.from({ length: threadCount() }, worker));
  return { due, missed, checkedMs: performance.now() - started };
}

if (import.meta.main) process.stdout.write(await run());
