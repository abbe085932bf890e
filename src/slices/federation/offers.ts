import { renderMarking } from '../../core/marking/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { contraryTo, judgementById, judgeRecords, recordsOfEntity, undoAct } from '../fusion/index.ts';
import type { PartnerJudgement } from './contract.ts';
import { nextOffer, type OfferEvent, type OfferState } from './judgement-rules.ts';
import { listLinks } from './links.ts';
import { refuse } from './refusals.ts';
import { insertFlags } from './store/flags.ts';
import * as store from './store/judgements.ts';
import { linksTold } from './store/messages.ts';

/** Within which an officer looks at what was made of something that a partner took back, hours. */
const FLAG_HOURS = 24;

/** What became of one: its steps, where it stands, and the judgement of this centre that was made of it last. */
interface Standing {
  readonly state: OfferState;
  readonly steps: readonly store.StepRow[];
  readonly made: string | null;
}

const standingOf = async (desk: Desk, id: string): Promise<Standing> =>
  standingBy(await store.stepsOf(desk, [id]));

function standingBy(steps: readonly store.StepRow[]): Standing {
  const last = steps.at(-1);
  const adopted = steps.findLast(({ event }) => event === 'adopted' || event === 'reopened');
  return { state: last?.state ?? 'offered', steps, made: adopted?.made ?? null };
}

async function addStep(
  desk: Desk,
  row: store.JudgementRow,
  { state, steps }: Standing,
  step: { readonly event: OfferEvent; readonly reason: string; readonly made?: string },
): Promise<void> {
  const { event, reason, made = null } = step;
  await store.insertStep(desk, {
    judgement: row.id,
    ordinal: steps.length + 1,
    event,
    state: nextOffer(state, event),
    reason,
    made,
    marking_id: row.marking_id,
  });
}

/** One of a partner's that the reader sees, with its lock: it is decided by one officer at a time. */
async function findOffer(desk: Desk, id: string): Promise<store.JudgementRow> {
  if (!isUuid(id)) throw notFound('judgement', 'watchfloor partner-judgements');
  await store.lockOffer(desk, id);
  const row = await store.findJudgement(desk, id);
  const placed = row === null ? [] : await store.recordsPlaced(desk, [row.a, row.b]);
  if (row === null || row.link === null || placed.length < 2)
    throw notFound('judgement', 'watchfloor partner-judgements');
  return row;
}

export interface Adoption {
  readonly reason: string;
  /** Judgements of this centre that say otherwise and that the officer has seen. */
  readonly over?: readonly string[] | undefined;
}

/**
 * Makes a partner's judgement one of this centre, in the officer's own name and with a reason: by the same act as any judgement,
 * so all that holds for those holds here. It carries the partner's marking with those of the records (law 3). Where judgements of
 * ours say otherwise it is refused, unless the officer names each.
 */
export async function adoptJudgement(
  desk: Desk,
  id: string,
  { reason, over = [] }: Adoption,
): Promise<Released<PartnerJudgement>> {
  const row = await findOffer(desk, id);
  const standing = await standingOf(desk, row.id);
  refuseWithoutReason(reason);
  nextOffer(standing.state, 'adopted');
  const against = await contraryTo(desk, row.verdict, row.a, row.b);
  if (!against.every((one) => over.includes(one.id))) throw refuse('ADOPTION_CONFLICTS', { against });
  const words = `${reason.trim()} (adopted from ${row.party})`;
  const { value: made } = await judgeRecords(desk, row.verdict, row.a, row.b, words, {
    under: row.marking_id,
  });
  await addStep(desk, row, standing, { event: 'adopted', reason, made: made.id });
  desk.note([row.id, made.id], { verdict: row.verdict, party: row.party, over: over.length });
  return asTold(desk, row);
}

/** Says, with a reason, that it is not made one of this centre. It stays in sight, as declined. */
export async function declineJudgement(
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<PartnerJudgement>> {
  const row = await findOffer(desk, id);
  refuseWithoutReason(reason);
  await addStep(desk, row, await standingOf(desk, row.id), { event: 'declined', reason });
  desk.note([row.id], { party: row.party });
  return asTold(desk, row);
}

/** Takes an adoption or a refusal back: it is as it was offered; the judgement that was made of it is undone like any other. */
export async function reopenJudgement(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<PartnerJudgement>> {
  const row = await findOffer(desk, id);
  refuseWithoutReason(reason);
  const standing = await standingOf(desk, row.id);
  nextOffer(standing.state, 'reopened');
  // The undo reopens it (`reopenUndone`), as does one from anywhere else.
  if (standing.made !== null) await undoAct(centre, desk, standing.made, reason);
  else await addStep(desk, row, standing, { event: 'reopened', reason });
  desk.note([row.id], { party: row.party });
  return asTold(desk, row);
}

function refuseWithoutReason(reason: string): void {
  if (reason.trim() === '') throw refuse('OFFER_REASON_MISSING');
}

async function asTold(desk: Desk, row: store.JudgementRow): Promise<Released<PartnerJudgement>> {
  const { told, markings } = await judgementsAsTold(desk, [row]);
  const [view] = told;
  if (view === undefined) throw notFound('judgement', 'watchfloor partner-judgements');
  return desk.release(view, markings);
}

/** A judgement of this centre was taken back: the partner's of which it was made is offered again. */
export async function reopenUndone(desk: Desk, judgement: string): Promise<void> {
  const id = await store.adoptedAs(desk, judgement);
  const row = id === null ? null : await store.findJudgement(desk, id);
  if (row === null) return;
  await store.lockOffer(desk, row.id);
  const standing = await standingOf(desk, row.id);
  if (standing.state === 'adopted' && standing.made === judgement)
    await addStep(desk, row, standing, { event: 'reopened', reason: 'The judgement made of it was undone' });
}

/** Its sender took it back: what was made of it here stays until an officer undoes it, and is flagged. */
export async function withdrawOffer(desk: Desk, id: string, retraction: string): Promise<void> {
  await store.lockOffer(desk, id);
  const row = await store.findJudgement(desk, id);
  if (row === null || row.link === null) return;
  const standing = await standingOf(desk, id);
  if (standing.state === 'withdrawn') return;
  await addStep(desk, row, standing, { event: 'withdrawn', reason: '' });
  if (standing.state !== 'adopted' || standing.made === null) return;
  const own = await judgementById(desk, standing.made);
  if (own === null) return;
  const dueAt = new Date(Date.parse(desk.now) + FLAG_HOURS * 3_600_000).toISOString();
  const flag = {
    id: deriveId('flag', retraction, 'judgement', own.id),
    kind: 'judgement' as const,
    subject: own.id,
    label: `${own.verdict}, by ${own.officer}, adopted from ${row.party}`,
    markingId: own.marking_id,
  };
  await insertFlags(desk, { recall: retraction, report: row.a_report, dueAt }, [flag]);
}

/** A report under them was recalled: they are out of every view already, as its records are; what was made of them is flagged with the rest. */
export async function withdrawOffersOn(desk: Desk, report: string): Promise<void> {
  for (const row of await store.judgementsOnReport(desk, report)) {
    if (row.link === null) continue;
    const standing = await standingOf(desk, row.id);
    if (standing.state !== 'withdrawn')
      await addStep(desk, row, standing, { event: 'withdrawn', reason: '' });
  }
}

export interface JudgementsAsked {
  /** An entity, by id or name: those on its records. */
  readonly entity?: string | undefined;
  /** With another one: only those between the two, or within them where they are one. */
  readonly other?: string | undefined;
}

/** Judgements that travel, of partners and of this centre, as far as the reader sees both records; the latest first. */
export async function listPartnerJudgements(
  desk: Desk,
  { entity, other }: JudgementsAsked,
): Promise<Released<PartnerJudgement[]>> {
  const asked = await Promise.all([entity, other].map((one) => one && recordsOfEntity(desk, one)));
  const [one, two] = asked.map((found) => (found ? [...found.records] : null));
  const rows = await store.judgementsOf(desk, one ?? null, two ?? null);
  const { told, markings } = await judgementsAsTold(desk, rows);
  desk.note([], { judgements: told.length });
  return desk.release(told, [...asked.flatMap((found) => (found ? found.markings : [])), ...markings]);
}

interface AsTold {
  readonly told: PartnerJudgement[];
  readonly markings: readonly number[];
}

/** As a reader is told of them. Of what its sender took back only that is left which was made of it here. */
export async function judgementsAsTold(desk: Desk, rows: readonly store.JudgementRow[]): Promise<AsTold> {
  const ids = rows.map(({ id }) => id);
  const [gone, steps, links, records] = [
    await store.retracted(desk, ids),
    Map.groupBy(await store.stepsOf(desk, ids), ({ judgement }) => judgement),
    new Map((await listLinks(desk)).map(({ id, name }) => [id, name])),
    new Map(
      (
        await store.recordsPlaced(
          desk,
          rows.flatMap(({ a, b }) => [a, b]),
        )
      ).map((one) => [one.id, one]),
    ),
  ];
  const told: PartnerJudgement[] = [];
  const markings: number[] = [];
  for (const row of rows) {
    const standing = standingBy(steps.get(row.id) ?? []);
    const own = row.told ?? standing.made;
    const stands = own === null ? null : await judgementById(desk, own);
    const [a, b] = [records.get(row.a), records.get(row.b)];
    const isGone = gone.has(row.id);
    if (a === undefined || b === undefined || (isGone && stands === null)) continue;
    const isOpen = row.link !== null && standing.state === 'offered';
    told.push({
      id: row.id,
      party: row.party,
      partner: row.link === null ? null : (links.get(row.link) ?? row.party),
      verdict: row.verdict,
      a: { record: a.id, report: a.report, caption: a.caption },
      b: { record: b.id, report: b.report, caption: b.caption },
      reason: isGone ? null : row.reason,
      at: row.at,
      marking: renderMarking(await desk.marking(row.marking_id)),
      state: row.link === null ? null : standing.state,
      steps: standing.steps.map(({ event, officer, reason, at }) => ({ event, officer, reason, at })),
      judgement: stands?.id ?? null,
      against: isOpen ? await contraryTo(desk, row.verdict, row.a, row.b) : [],
      toldTo: row.link === null ? (await linksTold(desk, row.id)).map((id) => links.get(id) ?? id) : [],
    });
    markings.push(row.marking_id, a.markingId, b.markingId);
  }
  return { told, markings };
}
