import { get, isObject, type Json } from '../../../core/formats/json/parse.ts';
import type { MispEvent } from '../../../core/formats/misp/event.ts';
import { parseMisp } from '../../../core/formats/misp/parse.ts';
import { isUuid } from '../../../core/words/id.ts';
import { md5Hex } from '../../../platform/crypto/hash.ts';
import type { Desk } from '../../../trust/desk.ts';
import { readTerms, takeIn, withdrawReport } from '../../reports/index.ts';
import { FeedFailed } from '../failures.ts';
import { jsonOf, objectOf } from '../json-answer.ts';
import type { Look } from '../look.ts';
import type { FeedPeer } from '../peer.ts';
import * as store from '../store.ts';
import { fetchFile, markOf, type FetchedFile } from './file.ts';
import {
  keepStep,
  LIAISON,
  type Moved,
  type Outcome,
  type Standing,
  type StepOf,
  type Worker,
  writeStep,
} from './worker.ts';

/** Events taken between two looks at the manifest. */
const EVENTS_AT_ONCE = 50;
const EVENTS_LOOKED_AT = 5;
interface Listed {
  readonly uuid: string;
  readonly timestamp: string;
}

interface Pending {
  readonly manifest: FetchedFile;
  readonly events: readonly Listed[];
}

/** A folder of MISP: manifest.json says which events there are in which version, hashes.csv which values they hold. */
export const pollMisp: StepOf = async (worker, standing) => {
  const pending = await pendingEvents(worker, standing.position);
  if (pending === null) return null;
  const part = pending.events.slice(0, EVENTS_AT_ONCE);
  const more = part.length < pending.events.length;
  const hashes =
    part.length === 0 ? new Map<string, Set<string>>() : await hashesOf(worker.peer, worker.feed.address);
  const sum = { received: 0, added: 0, refused: 0 };
  let { number } = standing;
  for (const [at, listed] of part.entries()) {
    const last = at === part.length - 1;
    const mark = { ...pending.manifest.mark, done: last && !more ? null : 0 };
    const moved = await takeEvent(
      worker,
      { number, position: { mark } },
      listed,
      hashes.get(listed.uuid) ?? null,
    );
    number += 1;
    sum.received += moved.received;
    sum.added += moved.added;
    sum.refused += moved.refused;
  }
  if (part.length > 0) return { ...sum, more };
  const mark = { ...pending.manifest.mark, done: null };
  return keepStep(worker, standing, async () => ({ ...sum, position: { mark }, problems: [], more: false }));
};

const below = (address: string, name: string): string =>
  new URL(name, address.endsWith('/') ? address : `${address}/`).href;

/** What the manifest lists and was not taken in that version, oldest first. */
async function pendingEvents(
  { centre, feed, account, peer }: Worker,
  position: object,
): Promise<Pending | null> {
  const manifest = await fetchFile(peer, below(feed.address, 'manifest.json'), markOf(position));
  if (manifest === null) return null;
  const listed = Object.entries(objectOf({ body: manifest.bytes })).flatMap(([uuid, about]): Listed[] => {
    const timestamp = isObject(about) ? String(get(about, 'timestamp') ?? '') : '';
    return isUuid(uuid) && /^\d{1,15}$/.test(timestamp) ? [{ uuid: uuid.toLowerCase(), timestamp }] : [];
  });
  const act = { principal: account, purpose: LIAISON, act: 'feed.opened' };
  const known = await centre.trust.desk(act, async (desk) => {
    desk.note([feed.id]);
    return store.seenAmong(
      desk,
      feed.id,
      listed.map((one) => one.uuid),
    );
  });
  const events = listed
    .filter(({ uuid, timestamp }) => !known.has(`${uuid} ${timestamp}`))
    .toSorted((a, b) => Number(a.timestamp) - Number(b.timestamp));
  return { manifest, events };
}

/** Lines of “md5 of a value,uuid of its event”; a feed may lack the file. */
async function hashesOf(peer: FeedPeer, address: string): Promise<Map<string, Set<string>>> {
  const byEvent = new Map<string, Set<string>>();
  try {
    const { body } = await peer.ask({ path: below(address, 'hashes.csv') });
    for (const line of new TextDecoder().decode(body).split(/\r?\n/)) {
      const [hash, uuid] = line.split(',');
      if (hash === undefined || uuid === undefined || !/^[0-9a-f]{32}$/i.test(hash)) continue;
      const key = uuid.trim().toLowerCase();
      byEvent.set(key, (byEvent.get(key) ?? new Set()).add(hash.toLowerCase()));
    }
  } catch (error) {
    if (!(error instanceof FeedFailed) || error.code !== 'NOT_THERE') throw error;
  }
  return byEvent;
}

/** One event: filed as a report, the report of its earlier version withdrawn, in one transaction with the step. */
async function takeEvent(
  worker: Worker,
  standing: Standing,
  listed: Listed,
  hashes: ReadonlySet<string> | null,
): Promise<Moved> {
  const { centre, feed, account, peer } = worker;
  const number = standing.number + 1;
  const seen = (desk: Desk, report: string | null) =>
    store.insertSeen(
      desk,
      feed.id,
      number,
      [{ item: listed.uuid, version: listed.timestamp, report }],
      feed.markingId,
    );
  const problem = (message: string) => ({ item: listed.uuid, version: listed.timestamp, message });
  const outcome = (added: number, problems: Outcome['problems']): Outcome => ({
    position: standing.position,
    received: 1,
    added,
    refused: 1 - added,
    problems,
    more: false,
  });
  const refused = (messages: readonly string[]) =>
    keepStep(worker, standing, async (desk) => {
      await seen(desk, null);
      return outcome(0, messages.map(problem));
    });
  const bytes = await eventFile(peer, feed.address, listed.uuid);
  if (bytes === null) return refused(['manifest.json lists it, and its file is not there']);
  const parsed = parseMisp(jsonOf({ body: bytes }));
  if (parsed.ok && parsed.event.uuid !== listed.uuid) return refused(['Its file holds another event']);
  const missing = parsed.ok && hashes !== null ? missingOf(parsed.event, hashes) : 0;
  const notes =
    missing > 0 ? [problem(`hashes.csv names ${missing} values that its file does not hold`)] : [];
  let written: Moved | null = null;
  const result = await takeIn(centre, account, LIAISON, {
    path: `feeds/${feed.name}/${listed.uuid}.json`,
    bytes,
    hints: { format: 'misp' },
    terms: readTerms(feed.settings.terms, account),
    within: async (desk, filed, last) => {
      if (!last) return;
      for (const before of await store.reportsOf(desk, feed.id, listed.uuid))
        if (before !== filed.id) await supersede(desk, before);
      await seen(desk, filed.id);
      const done = outcome(1, notes);
      await writeStep(desk, feed, number, done);
      written = done;
    },
  });
  if (written !== null) return written;
  return refused(result.ok ? ['It holds nothing'] : result.problems.map(({ message }) => message));
}

/** An earlier version may have been withdrawn by hand. */
async function supersede(desk: Desk, report: string): Promise<void> {
  const standing = await desk.query('select 1 from reports.v_report where id = $1', [report]);
  if (standing.length > 0) await withdrawReport(desk, report, 'superseded by a later version of its feed');
}

async function eventFile(peer: FeedPeer, address: string, uuid: string): Promise<Uint8Array | null> {
  try {
    return (await peer.ask({ path: below(address, `${uuid}.json`) })).body;
  } catch (error) {
    if (error instanceof FeedFailed && error.code === 'NOT_THERE') return null;
    throw error;
  }
}

/** Values that hashes.csv names and the event lacks: it is cut short, or one of the two is old. */
function missingOf({ attributes, objects }: MispEvent, hashes: ReadonlySet<string>): number {
  const values = [...attributes, ...objects.flatMap((one) => one.attributes)].flatMap(({ value }) => [
    value,
    ...value.split('|'),
  ]);
  const held = new Set(values.map(md5Hex));
  return [...hashes].filter((hash) => !held.has(hash)).length;
}

export async function lookAtMisp(worker: Worker, position: object): Promise<Look> {
  const { feed, peer } = worker;
  const events = (await pendingEvents(worker, position))?.events ?? [];
  const files: { path: string; bytes: Uint8Array; hints: { format: 'misp' } }[] = [];
  const types: Record<string, number> = {};
  for (const { uuid } of events.slice(0, EVENTS_LOOKED_AT)) {
    const bytes = await eventFile(peer, feed.address, uuid);
    if (bytes === null) continue;
    files.push({ path: `${uuid}.json`, bytes, hints: { format: 'misp' } });
    for (const type of typesIn(jsonOf({ body: bytes }))) types[type] = (types[type] ?? 0) + 1;
  }
  return {
    from: feed.address,
    received: events.length,
    more: events.length > files.length,
    types,
    files,
    problems: [],
  };
}

function typesIn(value: Json): string[] {
  const parsed = parseMisp(value);
  if (!parsed.ok) return [];
  const { attributes, objects } = parsed.event;
  return ['event', ...attributes.map((one) => one.type), ...objects.map((one) => `object ${one.name}`)];
}
