import { encode } from './encode.ts';
import { dress, referenceOf } from './genres.ts';
import type { Catalogue } from './markup.ts';
import { catalogueOf, expand, settleChoices } from './markup.ts';
import { officerOf } from './parties.data.ts';
import { rngFor } from './prng.ts';
import type { Story } from './stories/kit.ts';
import type {
  Check,
  Draft,
  Thing,
  ThingKind,
  Trap,
  Truth,
  TruthCasualties,
  TruthEvent,
  TruthName,
  TruthThing,
  WorldFile,
  WrittenTrap,
} from './types.ts';

const KIND_OF_PREFIX: Readonly<Record<string, ThingKind>> = {
  p: 'person',
  org: 'organisation',
  place: 'place',
  ev: 'event',
  op: 'operation',
  prog: 'programme',
  vehicle: 'vehicle',
  vessel: 'vessel',
  acct: 'account',
  chan: 'channel',
  wallet: 'wallet',
  weapon: 'weapon',
  doc: 'document',
};

function kindOf(id: string): ThingKind {
  const kind = KIND_OF_PREFIX[id.slice(0, id.indexOf('.'))];
  if (kind === undefined) throw new Error(`no kind for ${id}`);
  return kind;
}

interface Built {
  readonly draft: Draft;
  readonly text: string;
  readonly file: WorldFile;
  readonly names: ReadonlyMap<string, string>;
}

function build(draft: Draft, catalogue: Catalogue, seed: number): Built {
  const rng = rngFor(seed, draft.path);
  const settled = { ...draft, text: draft.genre === 'raw' ? draft.text : settleChoices(draft.text, rng) };
  const { text, names } = expand(dress(settled, rng), catalogue, draft.who ?? {}, draft.path);
  return {
    draft,
    text,
    names,
    file: {
      path: draft.path,
      bytes: encode(text, draft.encoding ?? 'utf-8'),
      party: draft.party,
      officer: officerOf(draft.party),
      marking: draft.marking,
      grade: draft.grade,
      sourceType: draft.sourceType,
      date: draft.date,
      reference: referenceOf(draft),
    },
  };
}

function thingsIn(built: readonly Built[], declared: readonly Thing[]): TruthThing[] {
  const mentions = new Map<string, { path: string; names: string[] }[]>();
  for (const { file, names } of built) {
    const inFile = new Map<string, string[]>();
    for (const [name, id] of names) inFile.set(id, [...(inFile.get(id) ?? []), name]);
    for (const [id, own] of inFile)
      mentions.set(id, [...(mentions.get(id) ?? []), { path: file.path, names: own.toSorted() }]);
  }
  const catalogued = new Map(declared.map((thing) => [thing.id, thing]));
  return [...mentions.keys()].toSorted().map((id) => {
    const own = mentions.get(id) ?? [];
    const longest = own
      .flatMap((m) => m.names)
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string;
    const known = catalogued.get(id);
    return {
      id,
      kind: known?.kind ?? kindOf(id),
      ...(known?.optional === true && { optional: true as const }),
      canonical: known?.names[0] ?? longest,
      mentions: own,
    };
  });
}

/** A header or a dateline: an agency or a town in capitals. Short capitals are acronyms and count. */
const isShouted = (name: string, thing: string): boolean =>
  name.length > (thing.startsWith('place.') ? 3 : 12) && name === name.toUpperCase() && /[A-Z]/.test(name);

/** The spellings of one file; header lines in capitals and fathers without a story need not be found. */
function namesOf({ names }: Built, optional: ReadonlySet<string>): TruthName[] {
  return [...names]
    .map(
      ([name, thing]): TruthName =>
        optional.has(thing) || isShouted(name, thing) ? { name, thing, optional: true } : { name, thing },
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function eventsIn(built: readonly Built[], stories: readonly Story[]): TruthEvent[] {
  return stories
    .flatMap((story) => story.events)
    .map((event) => ({
      ...event,
      files: built.filter(({ draft }) => draft.events?.includes(event.id)).map(({ file }) => file.path),
      casualties: built.flatMap(({ draft }) =>
        (draft.casualties ?? [])
          .filter((estimate) => estimate.event === event.id)
          .map(
            ({ category, effect, low, best, high }): TruthCasualties => ({
              path: draft.path,
              category,
              effect,
              low,
              best,
              high,
            }),
          ),
      ),
    }));
}

/** Finds the passage an author named; a passage that is not there is a slip. */
function placeTrap(trap: WrittenTrap, texts: ReadonlyMap<string, string>): Trap {
  const { check } = trap;
  if (!('near' in check)) return { ...trap, check };
  const { near, ...rest } = check;
  const text = texts.get(rest.path) ?? '';
  const spans: [number, number][] = [];
  for (let at = text.indexOf(near); at >= 0; at = text.indexOf(near, at + 1))
    spans.push([at, at + near.length]);
  const first = spans[0];
  if (first === undefined) throw new Error(`trap ${trap.id}: “${near}” is not in ${rest.path}`);
  const placed = rest.type === 'once' ? { ...rest, spans } : { ...rest, start: first[0], end: first[1] };
  return { ...trap, check: placed as Check };
}

/** Turns stories into files and, from the same marks, into the truth about them. Throws on any slip of the author. */
export function buildWorld(
  stories: readonly Story[],
  places: readonly Thing[],
  seed: number,
): { files: WorldFile[]; truth: Truth } {
  const declared = [...places, ...stories.flatMap((story) => story.things)];
  const catalogue = catalogueOf(declared);
  const drafts = stories.flatMap((story) => story.drafts).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const built = drafts.map((draft) => build(draft, catalogue, seed));
  const optional = new Set(declared.filter((thing) => thing.optional === true).map((thing) => thing.id));
  const texts = new Map(built.map(({ file, text }) => [file.path, text]));
  const reasons = Object.assign({}, ...stories.map((story) => story.origins)) as Record<string, string>;
  const origins = Object.keys(reasons)
    .toSorted()
    .map((id) => ({
      id,
      files: built.filter(({ draft }) => draft.origin === id).map(({ file }) => file.path),
      reason: reasons[id] as string,
    }));
  return {
    files: built.map(({ file }) => file),
    truth: {
      things: thingsIn(built, declared),
      sameRecord: Object.fromEntries(built.map((one) => [one.file.path, namesOf(one, optional)])),
      origins,
      events: eventsIn(built, stories),
      traps: stories.flatMap((story) => story.traps).map((trap) => placeTrap(trap, texts)),
    },
  };
}
