import { join } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { postedOf } from '../exchange/index.ts';
import { joinedTo, judgementsOn } from '../fusion/index.ts';
import { restingOn } from '../release/index.ts';
import { editionsBelow } from '../reports/index.ts';
import { tipsOfReport } from '../tips/index.ts';
import type { Flag, FlagKind } from './contract.ts';
import { withdrawOffersOn } from './offers.ts';
import { engineDesk } from './outgoing.ts';
import { refuse } from './refusals.ts';
import * as store from './store/flags.ts';
import { findRecall, type RecallRow } from './store/held.ts';

/** The job that looks for what was made of a report that was taken back. */
export const FLAG = 'federation.flag';

/** Something made of a report, and the markings that it has of its own. */
interface Derived {
  readonly kind: FlagKind;
  readonly id: string;
  readonly label: string;
  readonly markings: readonly number[];
}

/** What each kind of making leaves behind, of one report. */
const MAKINGS: readonly ((desk: Desk, report: string) => Promise<Derived[]>)[] = [
  async (desk, report) => {
    const editions = await editionsBelow(desk, report);
    return editions.map(({ id, release, markingId }) => ({
      kind: 'edition',
      id,
      label: `of release ${release}`,
      markings: [markingId],
    }));
  },
  async (desk, report) => {
    const copies = (await editionsBelow(desk, report)).map(({ id }) => id);
    const found = await restingOn(desk, [report, ...copies]);
    return found.map(({ markingId, ...one }) => ({ ...one, markings: [markingId] }));
  },
  async (desk, report) => {
    const tied = await joinedTo(desk, report);
    return tied.map(({ id, caption, markingId }) => ({
      kind: 'card',
      id,
      label: caption,
      markings: [markingId],
    }));
  },
  async (desk, report) => {
    const judged = await judgementsOn(desk, report);
    return judged.map(({ id, caption, markingId }) => ({
      kind: 'judgement',
      id,
      label: caption,
      markings: [markingId],
    }));
  },
  postedOf,
  async (desk, report) => {
    const sent = await tipsOfReport(desk, report);
    return sent.map(({ id, from_party: from, to_party: to, marking_id: markingId }) => ({
      kind: 'tip',
      id,
      label: `from ${from} to ${to}`,
      markings: [markingId],
    }));
  },
];

/** Flags everything that was made of a report, each under the join of its own marking and the report’s (law 3). May run twice. */
export async function flagDerived(desk: Desk, row: RecallRow): Promise<number> {
  const ofReport = await desk.marking(row.marking_id);
  const flags: store.NewFlag[] = [];
  for (const making of MAKINGS)
    for (const { kind, id: subject, label, markings } of await making(desk, row.report_id)) {
      const own = await Promise.all(markings.map((one) => desk.marking(one)));
      flags.push({
        id: deriveId('flag', row.id, kind, subject),
        kind,
        subject,
        label,
        markingId: await desk.mark(own.reduce(join, ofReport)),
      });
    }
  await withdrawOffersOn(desk, row.report_id);
  await store.insertFlags(desk, { recall: row.id, report: row.report_id, dueAt: row.due_at }, flags);
  return flags.length;
}

export const flagRecalled: JobHandler = async (payload: unknown, centre: Centre) => {
  const { recall } = payload as { recall: string };
  await engineDesk(centre, 'recall.flagged', async (desk) => {
    const row = await findRecall(desk, recall);
    const flags = row === null ? 0 : await flagDerived(desk, row);
    desk.note([recall], { flags });
  });
};

const ID = /^[0-9a-f-]{36}$/;

const stateOf = ({ acknowledgedAt, dueAt }: store.FlagRow, now: string): Flag['state'] =>
  acknowledgedAt !== null ? 'acknowledged' : now > dueAt ? 'overdue' : 'open';

function asFlag(row: store.FlagRow, now: string): Flag {
  const { id, recall, report, kind, subject, label, at, dueAt, acknowledgedAt, officer, words } = row;
  const state = stateOf(row, now);
  return { id, recall, report, kind, subject, label, at, dueAt, state, acknowledgedAt, officer, words };
}

/** What is flagged, as far as the reader may see it; newest first. */
export async function listFlags(desk: Desk, asked: store.FlagsAsked): Promise<Released<Flag[]>> {
  const isAsked = Object.values(asked).every((one) => one === undefined || ID.test(one));
  const rows = isAsked ? await store.flags(desk, asked) : [];
  desk.note([], { flags: rows.length });
  return desk.release(
    rows.map((row) => asFlag(row, desk.now)),
    rows.map(({ markingId }) => markingId),
  );
}

/** An officer has looked after what is flagged: says what was done with it. */
export async function acknowledgeFlag(desk: Desk, id: string, words: string): Promise<Released<Flag>> {
  const [row] = ID.test(id) ? await store.flags(desk, { id }) : [];
  if (row === undefined) throw notFound('flag', 'watchfloor flags');
  if (words.trim() === '') throw refuse('FLAG_WORDS_MISSING');
  if (row.acknowledgedAt === null) await store.insertFlagAck(desk, id, words, row.markingId);
  const [after] = await store.flags(desk, { id });
  desk.note([id, row.subject, row.recall]);
  return desk.release(asFlag(after ?? row, desk.now), [row.markingId]);
}
