import { errorMessage, Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import type { DesignationList, FetchNote, ListFile, ListSource } from './contract.ts';
import { download, DownloadFailed, isFetchable, type Validators } from './download.ts';
import { importList } from './import.ts';
import { listOf } from './lists.ts';
import { noSuchList, refuse } from './refusals.ts';
import { nextFetchAt, refuseWithoutRight } from './rules.ts';
import * as store from './store/fetch.ts';
import { findList } from './store/lists.ts';

export const FETCH_LIST = 'designations.fetch';

const SCHEDULE: Purpose = { code: 'SCREENING', caseRef: null };

/** Sets where a list is fetched from and how often; without URLs, or without an interval, nothing is fetched by itself. */
export async function setSource(centre: Centre, desk: Desk, id: string, source: ListSource): Promise<void> {
  refuseWithoutRight(desk.principal, 'set');
  const { listFetchHttp } = centre.settings;
  const wrong = source.urls.filter((url) => !isFetchable(url, listFetchHttp));
  if (wrong.length > 0) throw refuse('LIST_URL_REFUSED', { urls: wrong });
  const list = await listOf(desk, id);
  await store.insertSource(desk, id, source, list.markingId);
  if (source.urls.length > 0 && source.everyMinutes !== null)
    await centre.jobs.addAt(desk, FETCH_LIST, { list: id }, { at: desk.now, key: keyOf(id) });
  desk.note([id], { urls: source.urls.length, everyMinutes: source.everyMinutes ?? 0 });
}

/** Fetches a list now, whether or not it is due. What comes of it, failures too, is kept and shown in the status. */
export async function updateList(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  id: string,
): Promise<FetchNote> {
  refuseWithoutRight(principal, 'import');
  return fetchList(centre, principal, purpose, id);
}

/** The job of the schedule. A failing fetch is no failing job: it is kept, and tried again later. */
export const fetchScheduled: JobHandler = async (payload: unknown, centre: Centre) => {
  const { list } = payload as { list: string };
  await fetchList(centre, enginePrincipal('designations'), SCHEDULE, list);
};

interface Attempt {
  readonly outcome: FetchNote['outcome'];
  readonly message: string | null;
  readonly validators: Readonly<Record<string, Validators>>;
}

async function fetchList(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  id: string,
): Promise<FetchNote> {
  const { list, source, last } = await centre.trust.desk(
    { principal, purpose, act: 'list.opened' },
    async (desk) => {
      desk.note([id]);
      return planOf(desk, id);
    },
  );
  if (source === null || source.urls.length === 0) throw refuse('LIST_HAS_NO_URL', { list: id });
  // No transaction is open while the network is asked.
  const attempt = await attemptOf(centre, principal, purpose, list, source, last?.validators ?? {});
  const failures = attempt.outcome === 'failed' ? (last?.failures ?? 0) + 1 : 0;
  return centre.trust.desk({ principal, purpose, act: 'list.fetched' }, async (desk) => {
    const nextAt = nextFetchAt(desk.now, source.everyMinutes, failures);
    const note: FetchNote = { at: desk.now, ...attempt, failures, nextAt };
    await store.insertFetch(desk, { ...note, list: id, validators: attempt.validators }, list.markingId);
    if (nextAt !== null)
      await centre.jobs.addAt(desk, FETCH_LIST, { list: id }, { at: nextAt, key: keyOf(id) });
    desk.note([id], { outcome: attempt.outcome, failures });
    return note;
  });
}

async function planOf(
  desk: Desk,
  id: string,
): Promise<{ list: DesignationList; source: ListSource | null; last: store.FetchRow | null }> {
  const list = await findList(desk, id);
  if (list === null) throw noSuchList();
  const [source] = await store.sourcesOf(desk, id);
  const [last] = await store.lastFetches(desk, id);
  return { list, source: source ?? null, last: last ?? null };
}

async function attemptOf(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  list: DesignationList,
  source: ListSource,
  before: Readonly<Record<string, Validators>>,
): Promise<Attempt> {
  try {
    const fetched = await fetchFiles(centre, source.urls, before);
    if (fetched === null) return { outcome: 'unchanged', message: null, validators: before };
    const given = { list: list.id, files: fetched.files, accept: null };
    const outcome = await importOutcome(() => importList(centre, principal, purpose, given));
    return { ...outcome, validators: fetched.validators };
  } catch (error) {
    if (!(error instanceof DownloadFailed)) throw error;
    return { outcome: 'failed', message: error.message, validators: before };
  }
}

async function importOutcome(
  run: () => Promise<{ readonly added: boolean }>,
): Promise<Pick<Attempt, 'outcome' | 'message'>> {
  try {
    return { outcome: (await run()).added ? 'imported' : 'unchanged', message: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const reasons = (error.facts.reasons ?? []) as readonly { readonly message: string }[];
    const said = reasons.map(({ message }) => message).join('; ');
    return { outcome: 'refused', message: said === '' ? errorMessage(error) : said };
  }
}

/** All files of a version, or null where the publisher says that none has changed. */
async function fetchFiles(
  { settings }: Centre,
  urls: readonly string[],
  before: Readonly<Record<string, Validators>>,
): Promise<{ files: ListFile[]; validators: Record<string, Validators> } | null> {
  const limits = {
    maxBytes: settings.listMaxBytes,
    timeoutMs: settings.listFetchSeconds * 1000,
    http: settings.listFetchHttp,
  };
  const files = new Map<string, ListFile>();
  const validators: Record<string, Validators> = {};
  const take = async (url: string, known: Validators | null): Promise<void> => {
    const got = await download(url, known, limits);
    if (!got.changed) return;
    files.set(url, { name: nameOf(url), bytes: got.bytes });
    validators[url] = got.validators;
  };
  for (const url of urls) await take(url, before[url] ?? null);
  if (files.size === 0) return null;
  // A version is all of its files: those that did not change are needed, too.
  for (const url of urls) if (!files.has(url)) await take(url, null);
  return { files: urls.flatMap((url) => files.get(url) ?? []), validators };
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last === '' ? 'list' : last;
}

const keyOf = (list: string): string => `${FETCH_LIST} ${list}`;
