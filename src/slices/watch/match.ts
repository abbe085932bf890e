import { foldName } from '../../core/names/index.ts';
import { joinAll } from '../../core/marking/index.ts';
import type { EntityKind } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { officersWhoUsed } from '../../trust/whole-log.ts';
import { enginePrincipal, findPrincipal, listOfficers } from '../agencies/index.ts';
import { isNamedIn, isSeen, readCard, recordsIn } from '../fusion/index.ts';
import { headsOf, textsOf, withdrawalsOf } from '../reports/index.ts';
import type { AskedSearch } from './contract.ts';
import { insertNotice } from './store-notices.ts';
import { allStanding, findSaved, type StandingRow } from './store-searches.ts';

export const MATCH_REPORT = 'watch.match';
export const TELL_RECALL = 'watch.recalled';
export const TELL_HIT = 'watch.hit';
export const TELL_REVIEW = 'watch.review';
export const TELL_TIP = 'watch.tip';

/** Acts of an officer that show them no more than that a report is there. */
const NO_READING = ['notice.prepared', 'notices.read', 'feed.read', 'feed.followed'];
const ANALYSIS: Purpose = { code: 'CT-ANALYSIS', caseRef: null };
const ANY_REPORT = 'select 1 from reports.v_report where id = $1';
const ANY_WITHDRAWN = 'select 1 from reports.v_withdrawn where report_id = $1';
const ANY_TIP_EVENT = `select 1 from tips.v_event where tip = $1 and ($2::uuid is null or id = $2::uuid)`;
const ANY_HIT = `select 1 from screening.v_hit where id = $1 and state = 'pending' and owner = $2 and last_officer <> $3`;

/**
 * At the desk of an officer, with the rights they have now: only where the statement finds something that they may see is the desk
 * opened at all, so nothing hidden leaves a trace in their log (law 2).
 */
async function atDeskOf(
  centre: Centre,
  { handle, purpose }: { readonly handle: string; readonly purpose: Purpose },
  seen: { readonly sql: string; readonly values: (principal: Principal) => readonly unknown[] },
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const principal = await findPrincipal(centre.db, handle);
  if (principal === null) return;
  if (!(await centre.trust.sees({ principal, purpose }, seen.sql, seen.values(principal)))) return;
  await centre.trust.desk({ principal, purpose, act: 'notice.prepared' }, work);
}

/** What officers asked to be told of, read by the engine; each is then asked at the officer's own desk. */
async function everyStanding(centre: Centre): Promise<StandingRow[]> {
  let rows: StandingRow[] = [];
  const act = { principal: enginePrincipal('watch'), purpose: ANALYSIS, act: 'subscriptions.listed' };
  await centre.trust.desk(act, async (desk) => {
    rows = await allStanding(desk);
  });
  return rows;
}

/** A report came to be seen: who asked for what it holds is told. Runs behind the filing; twice is once. */
export const matchReport: JobHandler = async (payload, centre) => {
  const { report } = payload as { report: string };
  const byDesk = Map.groupBy(
    await everyStanding(centre),
    ({ officer, purpose, case_ref }) => `${officer}\n${purpose}\n${case_ref ?? ''}`,
  );
  for (const standing of byDesk.values()) {
    const [first] = standing;
    if (first === undefined) continue;
    const purpose = { code: first.purpose, caseRef: first.case_ref };
    await atDeskOf(
      centre,
      { handle: first.officer, purpose },
      { sql: ANY_REPORT, values: () => [report] },
      async (desk) => {
        for (const { kind, subject } of standing)
          await (kind === 'saved' ? tellFound(desk, report, subject) : tellConflict(desk, report, subject));
        desk.note([report]);
      },
    );
  }
};

async function tellFound(desk: Desk, report: string, saved: string): Promise<void> {
  // It may have been ended, or be no longer shared with this officer.
  const row = await findSaved(desk, saved);
  if (row === null || !(await holds(desk, report, row.asked))) return;
  const { markings } = await headsOf(desk, [report]);
  const marking = joinAll(await Promise.all([row.marking_id, ...markings].map((id) => desk.marking(id))));
  await insertNotice(desk, { kind: 'search', subject: report, cause: saved }, await desk.mark(marking));
}

/** Whether a report holds what is searched for: by a name, or by its words where every kind of thing is asked for. */
export async function holds(desk: Desk, report: string, asked: AskedSearch): Promise<boolean> {
  const { heads } = await headsOf(desk, [report]);
  const [head] = heads;
  if (head === undefined) return false;
  if (asked.party !== null && head.party !== asked.party) return false;
  if (asked.source !== null && head.sourceType !== asked.source) return false;
  if (asked.language !== null && head.language !== asked.language) return false;
  const kind = asked.kind as EntityKind | null;
  if (await isNamedIn(desk, report, asked.q, { match: asked.match, kind })) return true;
  if (kind !== null) return false;
  const text = (await textsOf(desk, [report])).get(report)?.text ?? '';
  const words = new Set(foldName(text).split(' '));
  return foldName(asked.q)
    .split(' ')
    .every((word) => words.has(word));
}

/** A conflict in which a claim of this report has a part, on an entity that the officer follows. */
async function tellConflict(desk: Desk, report: string, entity: string): Promise<void> {
  const records = new Set(await recordsIn(desk, report));
  // What is followed may have left since; who follows it hears of the rest all the same.
  if (records.size === 0 || !(await isSeen(desk, entity))) return;
  const { value: card, marking } = await readCard(desk, entity);
  if (!card.records.some((record) => records.has(record))) return;
  const claims = new Set(
    card.properties.flatMap(({ values }) =>
      values.flatMap(({ sources }) => sources.flatMap((one) => (one.report === report ? one.claim : []))),
    ),
  );
  if (!card.conflicts.some((conflict) => conflict.claims.some((claim) => claims.has(claim)))) return;
  const notice = { kind: 'conflict', subject: entity, cause: report } as const;
  await insertNotice(desk, notice, await desk.mark(marking));
}

/** A report left: whoever read or used it is told, at their own desk. */
export const tellRecall: JobHandler = async (payload, centre) => {
  const { report, records } = payload as { report: string; records: readonly string[] };
  const officers = await officersWhoUsed(centre.db, [report, ...records], NO_READING);
  for (const handle of officers)
    await atDeskOf(
      centre,
      { handle, purpose: ANALYSIS },
      { sql: ANY_WITHDRAWN, values: () => [report] },
      async (desk) => {
        const last = (await withdrawalsOf(desk, [report])).at(-1);
        if (last === undefined || !last.withdrawn || last.officer === handle) return;
        await insertNotice(desk, { kind: 'recall', subject: report, cause: report }, last.marking_id);
        desk.note([report]);
      },
    );
};

/** A verdict on a hit waits for a second officer: the other officers of the party are told. */
export const tellHit: JobHandler = async (payload, centre) => {
  const { hit, ordinal } = payload as { hit: string; ordinal: string };
  for (const { handle } of await listOfficers(centre.db))
    await atDeskOf(
      centre,
      { handle, purpose: { code: 'SCREENING', caseRef: null } },
      { sql: ANY_HIT, values: (principal) => [hit, principal.clearance.party, handle] },
      async (desk) => {
        const [row] = await desk.query<{ marking_id: number }>(
          'select marking_id from screening.v_hit where id = $1',
          [hit],
        );
        if (row === undefined) return;
        await insertNotice(desk, { kind: 'hit', subject: hit, cause: ordinal }, row.marking_id);
        desk.note([hit]);
      },
    );
};

/** Something was said of a tip, or its time ran out: the officers of the parties that it concerns are told, who may read that. */
export const tellTip: JobHandler = async (payload, centre) => {
  const { tip, event, concerns, cause } = payload as {
    readonly tip: string;
    readonly event: string | null;
    readonly concerns: readonly string[];
    readonly cause: string;
  };
  for (const { handle, party } of await listOfficers(centre.db))
    if (concerns.includes(party))
      await atDeskOf(
        centre,
        { handle, purpose: ANALYSIS },
        { sql: ANY_TIP_EVENT, values: () => [tip, event] },
        async (desk) => {
          const [row] = await desk.query<{ marking_id: number }>(
            'select marking_id from tips.v_event where id = $1',
            [event ?? tip],
          );
          if (row === undefined) return;
          await insertNotice(desk, { kind: 'tip', subject: tip, cause }, row.marking_id);
          desk.note([tip]);
        },
      );
};

/** A colleague asks for a review of a report. */
export const tellReview: JobHandler = async (payload, centre) => {
  const { officer, report, by, note, purpose, cause } = payload as Record<
    'officer' | 'report' | 'by' | 'note' | 'cause',
    string
  > & { readonly purpose: Purpose };
  await atDeskOf(
    centre,
    { handle: officer, purpose },
    { sql: ANY_REPORT, values: () => [report] },
    async (desk) => {
      const { markings } = await headsOf(desk, [report]);
      for (const marking of markings)
        await insertNotice(desk, { kind: 'review', subject: report, cause, by, note }, marking);
      desk.note([report]);
    },
  );
};
