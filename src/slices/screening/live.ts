import { partyOf } from '../../core/formats/lists/party.ts';
import type { IndexedParty, PartyIndex } from '../../core/screen/index.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { entriesAt, type EntryRow, listVersions, type ListVersion } from '../designations/index.ts';
import type { ListStamp } from './contract.ts';
import { readIndexFile, writeIndexFile } from './index-file.ts';
import { buildAside } from './threads.ts';

/** What is known of an entry besides what the index keeps: enough to read its content through a desk. */
export interface IndexedEntry {
  readonly hash: string;
  /** Version that brought this content. */
  readonly version: string;
  readonly markingId: number;
}

/** An index over lists in certain versions. Never changed: another one is built beside it and put in its place. */
export interface Live {
  readonly index: PartyIndex;
  readonly lists: ReadonlyMap<string, ListStamp>;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
}

/** Key of an entry within all lists. */
export const entryKey = (list: string, ref: string): string => `${list}\n${ref}`;

/** How long a check waits for an index over a version that has just come in force, before it answers from the one before and says so. */
const PATIENCE_MS = 2000;

/** The index of a running centre: made on first use, built anew beside the old when a version changes. */
export class LiveIndex {
  readonly #centre: Centre;
  #live: Live | null = null;
  #building: Promise<Live> | null = null;

  constructor(centre: Centre) {
    this.#centre = centre;
  }

  /** The index in place, if these versions are in force in it. */
  readyFor(versions: readonly ListVersion[]): Live | null {
    const live = this.#live;
    return live && versions.every(({ list, id }) => live.lists.get(list)?.version === id) ? live : null;
  }

  /** The index in place; the first one is waited for. */
  async current(): Promise<Live> {
    return this.#live ?? this.renewed();
  }

  /** The index in place, if it holds exactly these versions of these lists. */
  holding(stamps: readonly ListStamp[]): Live | null {
    const live = this.#live;
    return live && stamps.every(({ list, version }) => live.lists.get(list)?.version === version)
      ? live
      : null;
  }

  /** The index there is after waiting for a newer one: for ever for the first, for a while for a later one. */
  async soon(): Promise<Live> {
    const live = this.#live;
    const next = this.renewed();
    if (!live) return next;
    const late = Promise.withResolvers<Live>();
    const timer = setTimeout(() => late.resolve(live), PATIENCE_MS);
    try {
      return await Promise.race([next, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Builds the index over what is in force now, and puts it in place. Calls that come meanwhile wait for the same one. */
  renewed(): Promise<Live> {
    this.#building ??= this.#build().finally(() => {
      this.#building = null;
    });
    return this.#building;
  }

  async #build(): Promise<Live> {
    const live = await buildFrom(this.#centre, null);
    this.#live = live;
    return live;
  }
}

/** An index over certain versions: for a replay, or a batch that began before the lists changed. */
export function indexAt(centre: Centre, stamps: readonly ListStamp[]): Promise<Live> {
  return buildFrom(centre, stamps);
}

const ENGINE_ACT = { principal: enginePrincipal('screening'), purpose: { code: 'SCREENING', caseRef: null } };

async function buildFrom(centre: Centre, at: readonly ListStamp[] | null): Promise<Live> {
  const stamps = at ?? (await versionsInForce(centre));
  const lists = new Map(stamps.map((stamp) => [stamp.list, stamp]));
  const { dataDir } = centre.settings;
  const filed = await readIndexFile(dataDir, stamps);
  if (filed) return { ...filed, lists };
  const parties: IndexedParty[] = [];
  const entries = new Map<string, IndexedEntry>();
  const versions = stamps.map(({ version }) => version);
  await centre.trust.desk({ ...ENGINE_ACT, act: 'index.built' }, async (desk) => {
    for await (const row of entriesAt(desk, versions)) {
      parties.push(indexedParty(row));
      const { hash, version, markingId } = row;
      entries.set(entryKey(row.list, row.ref), { hash, version, markingId });
    }
    desk.note(versions, { parties: parties.length });
  });
  const index = await buildAside(parties);
  if (at === null) await writeIndexFile(dataDir, stamps, { index, entries });
  return { index, lists, entries };
}

function versionsInForce(centre: Centre): Promise<ListStamp[]> {
  return centre.trust.desk({ ...ENGINE_ACT, act: 'lists.read' }, async (desk) =>
    (await listVersions(desk)).map(stampOf),
  );
}

export function indexedParty({ list, ref, listed, markingId }: EntryRow): IndexedParty {
  return { list, ref, party: partyOf(listed), markingId };
}

export function stampOf({
  list,
  name,
  id,
  sha256,
  published,
  importedAt,
}: ListVersion & { name?: string }): ListStamp {
  return { list, name: name ?? list, version: id, sha256, published, importedAt };
}

const lives = new WeakMap<Centre, LiveIndex>();

/** The one live index of a centre. */
export function liveIndexOf(centre: Centre): LiveIndex {
  const known = lives.get(centre) ?? new LiveIndex(centre);
  lives.set(centre, known);
  return known;
}
