import { canonical, parseMarking, renderMarking, type Marking } from '../../core/marking/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { recordsOfEntity } from '../fusion/index.ts';
import { certificatesOf, findStored, headsOf, readGrade, readMarking, readReport } from '../reports/index.ts';
import type { Feedback, FeedbackKind, FeedbackOfReport, Link } from './contract.ts';
import { SIGNED } from './envelopes.ts';
import { listLinks } from './links.ts';
import { refuse } from './refusals.ts';
import { isAgreed, mayBeTold } from './rules.ts';
import * as store from './store/feedback.ts';
import { arrivalsOf } from './store/held.ts';
import { recordsPlaced, retracted } from './store/judgements.ts';
import { enqueue } from './store/messages.ts';
import type { FeedbackStatement } from './wire.ts';

export interface FeedbackGiven {
  readonly report: string;
  readonly kind: FeedbackKind;
  readonly words: string;
  /** Of a sighting when; of a grade the grade; of an opinion agree or disagree. */
  readonly value?: string | undefined;
  /** Absent: one’s own party, the originator, and the nodes between. */
  readonly marking?: string | undefined;
}

const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];

/** What a value must be, by kind; STIX 2.1 §4.14 has the words of opinions. */
const VALUES: Readonly<Record<FeedbackKind, (value: string | undefined) => boolean>> = {
  sighting: (value) => value === undefined || !Number.isNaN(Date.parse(value)),
  opinion: (value) => OPINIONS.includes(value ?? ''),
  note: (value) => value === undefined,
  grade: (value) => value !== undefined && readGrade(value).reliability !== '',
  correction: () => true,
};

/** Says something of a report to its originator, under a marking of one’s own. */
export async function giveFeedback(
  centre: Centre,
  desk: Desk,
  given: FeedbackGiven,
): Promise<Released<Feedback>> {
  const { value: report } = await readReport(desk, given.report);
  if (!VALUES[given.kind](given.value) || given.words.trim() === '')
    throw refuse('FEEDBACK_INVALID', { kind: given.kind, value: given.value ?? null, opinions: OPINIONS });
  const { party } = desk.principal.clearance;
  const marking =
    given.marking === undefined ? await standing(desk, report.id) : readMarking(given.marking, party);
  const statement: FeedbackStatement = {
    v: 1,
    feedback: deriveId('feedback', desk.principal.handle, desk.now, report.id, given.words),
    report: report.id,
    party,
    node: thumbprint(centre.keys.publicKey),
    key: Buffer.from(centre.keys.publicKey).toString('base64url'),
    kind: given.kind,
    value: given.value ?? null,
    words: given.words,
    marking: renderMarking(marking),
    at: desk.now,
  };
  const markingId = await desk.mark(marking);
  const jws = signJws(centre.keys, SIGNED.feedback, JSON.stringify(statement));
  await store.insertFeedback(desk, statement, jws, markingId);
  await passBack(desk, statement.report, statement.feedback);
  desk.note([report.id, statement.feedback], { kind: given.kind });
  return desk.release(asFeedback(statement), [markingId]);
}

/** For one’s own party, the report’s, and the partner through whom it came: whoever carries it can read it. */
async function standing(desk: Desk, report: string): Promise<Marking> {
  const { party } = desk.principal.clearance;
  const links = await listLinks(desk);
  const [arrival] = await arrivalsOf(desk, [report]);
  const between = links.find(({ id }) => id === arrival?.link)?.peer?.parties ?? [];
  const stored = await findStored(desk, report);
  const audience = [party, stored?.party ?? party, ...between.map(({ code }) => code)];
  return canonical({
    level: 0,
    compartments: [],
    releasableTo: [audience],
    originators: [party],
    controls: [],
    purposes: null,
    expiresAt: null,
  });
}

/** Back the way the report came; where it was filed here, nowhere. */
async function passBack(desk: Desk, report: string, feedback: string): Promise<void> {
  const [arrival] = await arrivalsOf(desk, [report]);
  if (arrival !== undefined) await enqueue(desk, 'feedback', feedback, arrival.link);
}

/** As it is told to a partner: only where the partner may read it. */
export async function feedbackPayload(desk: Desk, link: Link, id: string): Promise<string | null> {
  const row = await store.findFeedback(desk, id);
  if (row === null || (await retracted(desk, [id])).size > 0) return null;
  const marking = await desk.marking(row.marking_id);
  return mayBeTold(link, marking, desk.now) ? row.statement : null;
}

/** Takes feedback in: attached to the report, seen by those its sender named, and passed on towards the originator. */
export async function takeFeedback(
  desk: Desk,
  link: Link,
  statement: FeedbackStatement,
  jws: string,
): Promise<string> {
  const parsed = parseMarking(statement.marking);
  if (!parsed.ok) throw refuse('ENVELOPE_INVALID', { marking: statement.marking });
  if (!isAgreed(parsed.marking, link.agreement.terms))
    throw refuse('ABOVE_AGREEMENT', { marking: statement.marking });
  if ((await findStored(desk, statement.report)) === null) return 'unknown';
  // Of what was erased nothing is kept that came late.
  if ((await certificatesOf(desk, [statement.report])).length > 0) return 'unknown';
  const added = await store.insertFeedback(desk, statement, jws, await desk.mark(parsed.marking));
  if (!added) return 'known';
  await passBack(desk, statement.report, statement.feedback);
  return 'attached';
}

/** What was said of a report, as far as the reader may see it, oldest first; who may not see the report hears of nothing. */
export async function feedbackOn(desk: Desk, report: string): Promise<Released<Feedback[]>> {
  const { heads, markings } = isUuid(report) ? await headsOf(desk, [report]) : NOTHING;
  if (heads.length === 0) throw notFound('report', 'watchfloor reports');
  const rows = await store.feedbackOf(desk, [report]);
  desk.note([report], { feedback: rows.length });
  return desk.release(await told(desk, rows), [...markings, ...rows.map((row) => row.marking_id)]);
}

const NOTHING = { heads: [], markings: [] };

/** What was said of the reports behind a card, each beside the grade that stands here; reports of which nothing was said are left out. */
export async function feedbackOnEntity(desk: Desk, entity: string): Promise<Released<FeedbackOfReport[]>> {
  const { records, markings } = await recordsOfEntity(desk, entity);
  const reports = new Set((await recordsPlaced(desk, [...records])).map(({ report }) => report));
  const rows = await store.feedbackOf(desk, [...reports]);
  const said = await headsOf(
    desk,
    rows.map(({ report }) => report),
  );
  const feedback = await told(desk, rows);
  desk.note([...records].slice(0, 1), { feedback: rows.length });
  return desk.release(
    said.heads.map(({ id, title, path, grade, party }) => ({
      report: id,
      title,
      path,
      grade,
      party,
      feedback: feedback.filter(({ report }) => report === id),
    })),
    [...markings, ...said.markings, ...rows.map((row) => row.marking_id)],
  );
}

const told = (desk: Desk, rows: readonly store.FeedbackRow[]): Promise<Feedback[]> =>
  Promise.all(
    rows.map(async ({ marking_id: id, ...row }) => ({
      ...row,
      marking: renderMarking(await desk.marking(id)),
    })),
  );

const asFeedback = ({
  feedback,
  report,
  kind,
  party,
  value,
  words,
  at,
  marking,
}: FeedbackStatement): Feedback => ({
  id: feedback,
  report,
  kind: kind as FeedbackKind,
  party,
  value,
  words,
  at,
  marking,
});
