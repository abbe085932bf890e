import { joinAll, type Marking } from '../../core/marking/index.ts';
import type { Party, PartyScore } from '../../core/resolve/party/types.ts';
import { deriveId, sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { ENGINE, type HitSource } from './contract.ts';
import type { FoundEntry } from './entries.ts';
import { eventOfMatch, nextState } from './rules.ts';
import type { HitDetail, HitRow, NewEvent, NewHit } from './store/hits.ts';
import * as store from './store/hits.ts';
import type { FoundHit } from './threads.ts';

/** A subject and an entry that match, as the engine found them. */
export interface Match {
  readonly hitId: string;
  readonly source: HitSource;
  readonly owner: string;
  readonly subjectId: string | null;
  readonly reference: string | null;
  readonly party: Party;
  readonly subjectHash: string;
  /** Marking of the subject; the hit carries its join with the list's. */
  readonly subjectMarkingId: number;
  readonly list: string;
  readonly ref: string;
  readonly entryHash: string;
  readonly version: string;
  readonly entryMarkingId: number;
  readonly caption: string;
  readonly score: PartyScore;
}

/** SHA-256 of what a subject's record says: who was cleared stays cleared while it stays. */
export function hashOfParty(party: Party): string {
  return sha256Hex(
    JSON.stringify([
      party.kind,
      party.names.map(({ text, kind }) => [text, kind]),
      party.births.map(({ from, to, precision }) => [from, to, precision]),
      party.fathers,
      party.countries,
      party.places,
      party.identifiers.map(({ scheme, value, country }) => [scheme, value, country]),
      party.gender,
    ]),
  );
}

/** One id for a pair as long as it is that pair: of a saved subject, else of what was asked. */
export function hitIdOf(owner: string, subject: string, list: string, ref: string): string {
  return deriveId('hit', owner, subject, list, ref);
}

/** A match of a party that was only asked for, not saved: known again by what was asked. */
export function matchOfAsked(
  desk: Desk,
  asked: Pick<Match, 'source' | 'reference' | 'party'> & { readonly ownMarkingId: number },
  { list, ref, score }: FoundHit,
  entry: FoundEntry,
): Match {
  const owner = desk.principal.clearance.party;
  const { source, reference, party, ownMarkingId } = asked;
  const subjectHash = hashOfParty(party);
  return {
    hitId: hitIdOf(owner, subjectHash, list, ref),
    source,
    owner,
    subjectId: null,
    reference,
    party,
    subjectHash,
    subjectMarkingId: ownMarkingId,
    list,
    ref,
    entryHash: entry.hash,
    version: entry.version,
    entryMarkingId: entry.markingId,
    caption: captionOf(entry),
    score,
  };
}

/** The name under which a list shows an entry. */
export const captionOf = ({ listed, ref }: FoundEntry): string => listed.names[0]?.text ?? ref;

/** What an officer reads on the queue: the first name that was asked for. */
export const askedAs = ({ names, identifiers }: Party): string =>
  names[0]?.text ?? identifiers.map(({ scheme, value }) => `${scheme}:${value}`)[0] ?? '';

/**
 * Writes matches: new ones are raised, those whose entry or subject changed are raised anew, the rest stays as it is.
 * Returns the ids that were raised and the state of all.
 */
export async function recordMatches(
  desk: Desk,
  matches: readonly Match[],
): Promise<{ readonly raised: readonly string[]; readonly rows: ReadonlyMap<string, HitRow> }> {
  const known = new Map(
    (
      await store.hitsById(
        desk,
        matches.map(({ hitId }) => hitId),
      )
    ).map((row) => [row.id, row]),
  );
  const hits: NewHit[] = [];
  const events: NewEvent[] = [];
  for (const match of matches) {
    const before = known.get(match.hitId) ?? null;
    const now = { subjectHash: match.subjectHash, entryHash: match.entryHash };
    const last = before && { subjectHash: before.subject_hash, entryHash: before.entry_hash };
    const event = eventOfMatch(last, now);
    const state = before ? nextState(before.state, event) : 'open';
    if (before && event === 'seen-again' && state === before.state) continue;
    const markingId = before?.marking_id ?? (await joined(desk, match));
    if (!before) hits.push(newHit(match, markingId));
    events.push({
      hitId: match.hitId,
      ordinal: (before?.ordinal ?? 0) + 1,
      event: 'raised',
      state,
      verdict: null,
      reason: before ? reasonOf(before, now) : 'First match',
      markingId,
      match: {
        ...now,
        version: match.version,
        engine: ENGINE,
        score: match.score.score,
        detail: detailOf(match),
      },
    });
  }
  await store.insertHits(desk, hits);
  await store.insertEvents(desk, events);
  const raised = events.map(({ hitId }) => hitId);
  const rows =
    raised.length === 0
      ? known
      : new Map([...known, ...(await store.hitsById(desk, raised)).map((row) => [row.id, row] as const)]);
  return { raised, rows };
}

function reasonOf(before: HitRow, now: { subjectHash: string; entryHash: string }): string {
  const changed = [
    ...(before.entry_hash === now.entryHash ? [] : ['the entry of the list']),
    ...(before.subject_hash === now.subjectHash ? [] : ['the subject’s record']),
  ];
  return changed.length === 0 ? 'Matches again' : `Changed: ${changed.join(' and ')}`;
}

async function joined(desk: Desk, { subjectMarkingId, entryMarkingId }: Match): Promise<number> {
  const markings: Marking[] = [await desk.marking(subjectMarkingId), await desk.marking(entryMarkingId)];
  return desk.mark(joinAll(markings));
}

function newHit(match: Match, markingId: number): NewHit {
  const { hitId, owner, source, subjectId, reference, party, list, ref } = match;
  const asked = askedAs(party);
  return { id: hitId, owner, source, subjectId, reference, asked, kind: party.kind, list, ref, markingId };
}

function detailOf({ caption, score }: Match): HitDetail {
  const { similarity, evidence, band, factors, because } = score;
  return { caption, similarity, evidence, band, factors, because };
}

/** Writes that pairs match no longer, because the entry was delisted or one of the two changed. */
export async function recordGone(
  desk: Desk,
  rows: readonly HitRow[],
  reason: string,
): Promise<readonly string[]> {
  const events: NewEvent[] = rows
    .filter(({ state }) => state !== 'withdrawn')
    .map((row) => ({
      hitId: row.id,
      ordinal: row.ordinal + 1,
      event: 'gone',
      state: nextState(row.state, 'gone'),
      verdict: null,
      reason,
      markingId: row.marking_id,
      match: null,
    }));
  await store.insertEvents(desk, events);
  return events.map(({ hitId }) => hitId);
}
