import type { Party } from '../../core/resolve/party/types.ts';
import type { EntityKind } from '../../core/words/index.ts';
import { joinAll } from '../../core/marking/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readMarking } from '../reports/index.ts';
import {
  type AskTerms,
  type CheckAnswer,
  type CheckKind,
  ENGINE,
  type Question,
  type ScreeningHit,
} from './contract.ts';
import { type FoundEntry, entriesOfHits } from './entries.ts';
import { captionOf, hashOfParty, matchOfAsked, recordMatches } from './matches.ts';
import { outcomeOf } from './rules.ts';
import * as store from './store/checks.ts';
import type { FoundHit } from './threads.ts';
import { askAll, type ListView, withLists } from './view.ts';

/** A party to ask for, with its place in the check. */
export interface AskedQuestion {
  readonly role: string;
  readonly kinds: readonly EntityKind[];
  readonly party: Party;
}

export interface CheckRequest {
  readonly kind: CheckKind;
  readonly reference: string | null;
  readonly terms: AskTerms;
  /** Lists left out, where all others are looked in. */
  readonly except?: readonly string[];
  readonly questions: readonly AskedQuestion[];
  readonly skipped: CheckAnswer['skipped'];
}

/**
 * One check: its parties against the lists its reader may see. One transaction and one log entry with its purpose; kept
 * with everything a replay needs. A hit on what the reader may not see does not exist in it.
 */
export async function runCheck(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  request: CheckRequest,
): Promise<Released<CheckAnswer>> {
  const act = { principal, purpose, act: 'screening.checked' };
  const work = async (desk: Desk, view: ListView) => {
    const own = await desk.mark(readMarking(undefined, principal.clearance.party));
    const markingId = await desk.mark(
      joinAll(await Promise.all([own, ...view.markings].map((id) => desk.marking(id)))),
    );
    const questions = await answerQuestions(desk, view, request, own);
    const answer = shapeAnswer(desk, view, request, questions);
    await store.insertCheck(desk, answer, markingId);
    desk.note([answer.id], {
      questions: questions.length,
      hits: questions.reduce((sum, { hits }) => sum + hits.length, 0),
    });
    return desk.release(answer, [own, ...view.markings]);
  };
  return withLists(centre, act, request.terms.lists, work, request.except);
}

async function answerQuestions(
  desk: Desk,
  view: ListView,
  request: CheckRequest,
  own: number,
): Promise<Question[]> {
  const found = await askAll(view, request.questions, request.terms);
  const entries = await entriesOfHits(desk, view.live, found.flat());
  const asked = { source: request.kind, reference: request.reference, ownMarkingId: own };
  const matches = request.questions.map((question, at) =>
    (found[at] ?? []).flatMap((hit) => {
      const entry = entries.get(hit.list, hit.ref);
      return entry
        ? [{ hit, entry, match: matchOfAsked(desk, { ...asked, party: question.party }, hit, entry) }]
        : [];
    }),
  );
  const distinct = new Map(matches.flat().map(({ match }) => [match.hitId, match]));
  const { rows } = await recordMatches(desk, [...distinct.values()]);
  return request.questions.map(({ role, kinds, party }, at) => ({
    role,
    kinds,
    party,
    hits: (matches[at] ?? []).map(({ hit, entry, match }) =>
      hitOf(match.hitId, hit, entry, rows.get(match.hitId)?.state ?? 'open'),
    ),
  }));
}

function hitOf(
  id: string,
  { list, ref, score }: FoundHit,
  entry: FoundEntry,
  state: ScreeningHit['state'],
): ScreeningHit {
  const { listed, hash, version } = entry;
  return {
    id,
    list,
    ref,
    entryHash: hash,
    version,
    kind: listed.kind,
    caption: captionOf(entry),
    listed,
    score: score.score,
    similarity: score.similarity,
    evidence: score.evidence,
    band: score.band,
    factors: score.factors,
    because: { en: score.because.en, ur: score.because.ur },
    state,
  };
}

function shapeAnswer(
  desk: Desk,
  view: ListView,
  { kind, reference, terms, skipped, questions: asked }: CheckRequest,
  questions: readonly Question[],
): CheckAnswer {
  const parties = asked.map(({ role, party }) => [role, hashOfParty(party)]);
  return {
    id: deriveId(
      'check',
      desk.principal.handle,
      desk.now,
      kind,
      reference ?? '',
      JSON.stringify([terms, parties, view.stamps.map(({ version }) => version)]),
    ),
    at: desk.now,
    officer: desk.principal.handle,
    purpose: desk.purpose.code,
    kind,
    reference,
    outcome: outcomeOf(questions.flatMap(({ hits }) => hits)),
    terms,
    engine: ENGINE,
    lists: view.stamps,
    questions,
    skipped,
  };
}

/** A check as it was answered. */
export async function readCheck(desk: Desk, id: string): Promise<Released<CheckAnswer>> {
  const row = isUuid(id) ? await store.findCheck(desk, id) : null;
  if (!row) throw notFound('check');
  desk.note([id]);
  return desk.release(row.answer, [row.marking_id]);
}

/** The checks of one's own party, newest first: the record of every screening (SCREENING.md, due process). */
export async function listChecks(
  desk: Desk,
  most: number,
): Promise<Released<Omit<store.CheckHead, 'marking_id'>[]>> {
  const rows = await store.ownChecks(desk, most);
  desk.note([], { checks: rows.length });
  return desk.release(
    rows.map(({ id, at, officer, purpose, kind, reference }) => ({
      id,
      at,
      officer,
      purpose,
      kind,
      reference,
    })),
    rows.map((row) => row.marking_id),
  );
}
