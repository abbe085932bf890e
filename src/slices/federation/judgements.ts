import {
  keptBy,
  canonical,
  join,
  joinAll,
  parseMarking,
  renderMarking,
  withoutCommunities,
  type Marking,
} from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { peekJws, signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { judgementById } from '../fusion/index.ts';
import { certificatesOf, findStored, readMarking } from '../reports/index.ts';
import type { Link, PartnerJudgement } from './contract.ts';
import { directoryOf } from './directory.ts';
import { SIGNED } from './envelopes.ts';
import { judgementsAsTold } from './offers.ts';
import { refuse } from './refusals.ts';
import { isAgreed, mayBeTold, withinTerms } from './rules.ts';
import { arrivalsOf } from './store/held.ts';
import * as store from './store/judgements.ts';
import { enqueue, linksTold } from './store/messages.ts';
import { JudgementStatement, readAs } from './wire.ts';

export interface Telling {
  /** A judgement of the officer's own that stands. */
  readonly judgement: string;
  /** Absent: that of the judgement; else joined with it: it can only be narrower. */
  readonly marking?: string | undefined;
}

/**
 * Tells partners a judgement of one's own: each that holds both reports and may read it. What was adopted from a partner is not
 * told on: it would come back as a second voice (law 8).
 */
export async function tellJudgement(
  centre: Centre,
  desk: Desk,
  { judgement, marking: text }: Telling,
): Promise<Released<PartnerJudgement>> {
  const own = /^[0-9a-f-]{36}$/.test(judgement) ? await judgementById(desk, judgement) : null;
  if (own === null) throw notFound('judgement', 'watchfloor compare');
  const isEcho = (await store.adoptedAs(desk, own.id)) !== null;
  if (own.officer !== desk.principal.handle || isEcho) throw refuse('TELLING_REFUSED', { isEcho });
  const { party } = desk.principal.clearance;
  const base = await desk.marking(own.marking_id);
  const marking = await toldUnder(desk, base, text === undefined ? base : readMarking(text, party));
  const records = await store.recordsPlaced(desk, [own.a, own.b]);
  const [a, b] = [own.a, own.b].map((id) => records.find((one) => one.id === id));
  if (a === undefined || b === undefined) throw notFound('record');
  const statement: JudgementStatement = {
    v: 1,
    judgement: deriveId('told-judgement', thumbprint(centre.keys.publicKey), own.id),
    party,
    node: thumbprint(centre.keys.publicKey),
    key: Buffer.from(centre.keys.publicKey).toString('base64url'),
    verdict: own.verdict,
    a: { record: a.id, report: a.report },
    b: { record: b.id, report: b.report },
    reason: own.reason,
    marking: renderMarking(marking),
    at: own.at,
  };
  const jws = signJws(centre.keys, SIGNED.judgement, JSON.stringify(statement));
  const row = rowOf(statement, jws, await desk.mark(join(base, marking)));
  if (!(await store.insertJudgement(desk, { ...row, told: own.id }))) throw refuse('TOLD_ALREADY');
  await enqueue(desk, 'judgement', statement.judgement);
  desk.note([own.id, statement.judgement, a.id, b.id], { verdict: own.verdict });
  const [view] = (await judgementsAsTold(desk, [{ ...row, told: own.id }])).told;
  if (view === undefined) throw notFound('judgement');
  return desk.release(view, [row.marking_id]);
}

/** In the words of other centres, and never wider than the judgement itself. */
async function toldUnder(desk: Desk, base: Marking, given: Marking): Promise<Marking> {
  const { members } = await directoryOf(desk);
  const ours = (marking: Marking): Marking => withoutCommunities(marking, (code) => members.get(code));
  return canonical(join(ours(base), ours({ ...given, originators: base.originators })));
}

const rowOf = (statement: JudgementStatement, jws: string, markingId: number): store.JudgementRow => ({
  id: statement.judgement,
  link: null,
  party: statement.party,
  verdict: statement.verdict as store.JudgementRow['verdict'],
  a: statement.a.record,
  b: statement.b.record,
  a_report: statement.a.report,
  b_report: statement.b.report,
  reason: statement.reason,
  statement: jws,
  told: null,
  at: statement.at,
  marking_id: markingId,
});

/** Whether a partner has a report by this link: it came from there, or was told over it. */
export async function isHeldThere(desk: Desk, link: Link, report: string): Promise<boolean> {
  const arrivals = await arrivalsOf(desk, [report]);
  return (
    arrivals.some((one) => one.link === link.id) ||
    (await linksTold(desk, report)).some((id) => id === link.id)
  );
}

/** As it is told to a partner that holds both reports, where it may read it and no control keeps it here; null otherwise. */
export async function judgementPayload(desk: Desk, link: Link, id: string): Promise<string | null> {
  const row = await store.findJudgement(desk, id);
  const statement = readAs(JudgementStatement, peekJws(row?.statement ?? '')?.text);
  if (row === null || statement === null || link.peer === null) return null;
  const isBack = row.link === link.id || statement.node === link.peer.node;
  if (isBack || (await store.retracted(desk, [id])).size > 0) return null;
  const marking = await desk.marking(row.marking_id);
  const { ownParties } = await directoryOf(desk);
  const theirs = new Set(link.peer.parties.map(({ code }) => code));
  const own = marking.originators.every((code) => ownParties.has(code) || theirs.has(code));
  const [from, to] = [link.own.parties[0]?.country ?? '', link.peer.parties[0]?.country ?? ''];
  if (keptBy({ marking, own, from, to }).length > 0 || !mayBeTold(link, marking, desk.now)) return null;
  const held = [await isHeldThere(desk, link, row.a_report), await isHeldThere(desk, link, row.b_report)];
  return held.every(Boolean) ? row.statement : null;
}

/**
 * Takes a partner's judgement in: offered to officers, and joined to nothing. It is kept under its marking joined with those of
 * both reports here, so nobody hears of it who does not see both records. One on a report that the partner has not from here is
 * answered as one on an unknown report.
 */
export async function takeJudgement(
  desk: Desk,
  link: Link,
  statement: JudgementStatement,
  jws: string,
): Promise<string> {
  const parsed = parseMarking(statement.marking);
  if (!parsed.ok || statement.a.record === statement.b.record)
    throw refuse('ENVELOPE_INVALID', { marking: statement.marking });
  const { terms } = link.agreement;
  if (!isAgreed(parsed.marking, terms)) throw refuse('ABOVE_AGREEMENT', { marking: statement.marking });
  const { a, b } = statement;
  const records = await store.recordsPlaced(desk, [a.record, b.record]);
  const reports = await Promise.all([a, b].map(({ report }) => findStored(desk, report)));
  const held = [await isHeldThere(desk, link, a.report), await isHeldThere(desk, link, b.report)];
  const isOf = (side: typeof a): boolean =>
    records.every(({ id, report }) => id !== side.record || report === side.report);
  if (!isOf(a) || !isOf(b) || !held.every(Boolean) || reports.includes(null)) return 'unknown';
  // Of what was erased nothing is kept that came late.
  if ((await certificatesOf(desk, [a.report, b.report])).length > 0) return 'unknown';
  const under = [...records, ...reports.flatMap((one) => one ?? [])].map(({ markingId }) => markingId);
  const markings = await Promise.all(under.map((id) => desk.marking(id)));
  const marking = joinAll([withinTerms(parsed.marking, terms), ...markings]);
  const row = rowOf(statement, jws, await desk.mark(marking));
  if (!(await store.insertJudgement(desk, { ...row, link: link.id }))) return 'known';
  // To others that hold both: as it was signed.
  await enqueue(desk, 'judgement', row.id);
  return 'offered';
}
