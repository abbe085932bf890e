import { renderMarking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { findPrincipal } from '../agencies/index.ts';
import { headsOf, withdrawalsOf } from '../reports/index.ts';
import { tipLines } from '../tips/index.ts';
import type { Notice, NoticeKind, Notices } from './contract.ts';
import { TELL_REVIEW } from './match.ts';
import { refuse } from './refusals.ts';
import * as store from './store-notices.ts';
import { savedSearches } from './store-searches.ts';

/** Notices told at once; older ones are of no use to a shift. */
const MOST_NOTICES = 200;

type About = Pick<Notice, 'title' | 'path' | 'because'> & { readonly markings: readonly number[] };
/** What a notice is about as this desk reads it now; null where it is not there any more, or not for this officer. */
type Reads = (row: store.NoticeRow) => About | null;

/**
 * What this officer is told, the newest first. Each is read again as it is shown: one about something that has left, or that the
 * officer may no longer see, is not there, and is counted nowhere.
 */
export async function readNotices(desk: Desk): Promise<Released<Notices>> {
  const rows = await store.noticesBehind(desk, '0', MOST_NOTICES);
  const [muted, reads] = await Promise.all([store.mutedKinds(desk), readersOf(desk, rows)]);
  const told = rows.flatMap((row) => {
    const about = reads[row.kind](row);
    return about === null ? [] : { row, about };
  });
  const notices = await Promise.all(
    told.map(async ({ row, about: { title, path, because } }) => ({
      moment: row.moment,
      kind: row.kind,
      at: row.at,
      isRead: row.read,
      title,
      path,
      because,
      marking: renderMarking(await desk.marking(row.marking_id)),
    })),
  );
  const unread = notices.filter(({ isRead, kind }) => !isRead && !muted.includes(kind)).length;
  desk.note([], { notices: notices.length });
  return desk.release(
    { notices, unread, muted },
    told.flatMap(({ row, about }) => [row.marking_id, ...about.markings]),
  );
}

/** Everything that the notices speak of, read in one go per kind. */
async function readersOf(desk: Desk, rows: readonly store.NoticeRow[]): Promise<Record<NoticeKind, Reads>> {
  const of = (...kinds: readonly NoticeKind[]) =>
    rows.flatMap(({ kind, subject }) => (kinds.includes(kind) ? subject : []));
  const [{ heads, markings }, withdrawals, hits, names, searches, tips] = await Promise.all([
    headsOf(desk, of('search', 'review')),
    withdrawalsOf(desk, of('recall')),
    store.waitingHits(desk, of('hit')),
    store.captions(desk, of('conflict')),
    savedSearches(desk),
    tipLines(desk, of('tip')),
  ]);
  const sent = new Map(tips.lines.map((one) => [one.id, one]));
  const byId = <Row extends { readonly id: string }>(list: readonly Row[]) =>
    new Map<string, Row>(list.map((one) => [one.id, one]));
  const [reports, waiting, entities, saved] = [byId(heads), byId(hits), byId(names), byId(searches)];
  const left = new Map(withdrawals.map((one) => [one.report_id, one]));
  const ofReport = (row: store.NoticeRow, because: string | null): About | null => {
    const head = reports.get(row.subject);
    return head === undefined
      ? null
      : { title: head.title ?? head.path, path: `/reports/${row.subject}`, because, markings: [...markings] };
  };
  const named = (row: store.NamedRow | undefined, path: string): About | null =>
    row === undefined ? null : { title: row.caption, path, because: null, markings: [row.marking_id] };
  return {
    search: (row) => {
      const search = saved.get(row.cause);
      return search === undefined ? null : ofReport(row, search.name);
    },
    review: (row) => ofReport(row, [row.by_officer, row.note].filter((one) => one !== null).join(': ')),
    recall: (row) => {
      const one = left.get(row.subject);
      return one === undefined || !one.withdrawn
        ? null
        : { title: one.party, path: null, because: one.reason, markings: [one.marking_id] };
    },
    hit: (row) => named(waiting.get(row.subject), `/screening?hit=${row.subject}`),
    tip: (row) => {
      const one = sent.get(row.subject);
      const [title, because] = [one?.subject ?? '', `${one?.from} → ${one?.to}`];
      const path = `/tips?id=${row.subject}`;
      return one === undefined ? null : { title, path, because, markings: tips.markings };
    },
    conflict: (row) => named(entities.get(row.subject), `/entities/${row.subject}#conflicts`),
  };
}

/** The last moment behind `after` at which this officer was told something; `after` itself where there is none. */
export async function newestNotice(desk: Desk, after: string): Promise<Released<string>> {
  const [row] = await store.noticesBehind(desk, after, 1);
  return desk.release(row?.moment ?? after, row === undefined ? [] : [row.marking_id]);
}

/** Marks notices as read; those of others are not touched. */
export async function readThem(desk: Desk, moments: readonly string[]): Promise<Released<Notices>> {
  await store.markRead(desk, moments);
  return readNotices(desk);
}

/** Hears no more of a kind, or again. What was told meanwhile is there when it is heard again. */
export async function mute(desk: Desk, kind: NoticeKind, muted: boolean): Promise<Released<Notices>> {
  await store.setMuted(desk, kind, muted);
  return readNotices(desk);
}

/** Asks a colleague to look at the claims of a report. Whoever may not open it cannot be asked; the answer is the same as for nobody. */
export async function askForReview(
  centre: Centre,
  desk: Desk,
  { officer, report, note }: { readonly officer: string; readonly report: string; readonly note: string },
): Promise<Released<{ readonly asked: string }>> {
  const { markings } = await headsOf(desk, [report]);
  const [markingId] = markings;
  const colleague = await findPrincipal(centre.db, officer);
  const reader = colleague === null ? null : { principal: colleague, purpose: desk.purpose };
  const sees =
    reader !== null &&
    markingId !== undefined &&
    (await centre.trust.sees(reader, 'select 1 from reports.v_report where id = $1', [report]));
  if (!sees || markingId === undefined) throw refuse('COLLEAGUE_MAY_NOT');
  await centre.jobs.add(desk, TELL_REVIEW, {
    officer,
    report,
    by: desk.principal.handle,
    note,
    purpose: desk.purpose,
    cause: deriveId('asked', desk.principal.handle, desk.now, officer, report),
  });
  desk.note([report], { officer });
  return desk.release({ asked: officer }, []);
}
