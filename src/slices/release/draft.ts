import { checkTearline, cleanTearline, diffVersions } from '../../core/tearline/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readDirectory } from '../agencies/index.ts';
import { thingsIn } from '../fusion/index.ts';
import { findReport, storedText } from '../reports/index.ts';
import type { ReleaseCheck, ReleaseDraft, ReleaseView } from './contract.ts';
import { type Asked, editionMarking, recipientOf, refuseForbidden, withinParties } from './lawful.ts';
import { refuse } from './refusals.ts';
import { STANDARD_DAYS } from './rules.ts';
import { clockAt, takeStep } from './steps.ts';
import * as store from './store/releases.ts';
import { instantFrom } from './terms.ts';
import { type OpenRelease, openRelease, releaseShown } from './view.ts';

/** Longest lower version, characters: a tearline is shorter than what it is taken from. */
export const LONGEST_TEARLINE = 200_000;

/** What may be written anew while a release is with its author. */
export type Revision = Pick<ReleaseDraft, 'tearline' | 'marking' | 'allow' | 'grants'>;

/** Drafts a release of a report, or of a lower version of it, to a party or community. Nobody sees more by a draft. */
export async function draftRelease(
  centre: Centre,
  desk: Desk,
  draft: ReleaseDraft,
): Promise<Released<ReleaseView>> {
  const report = await findReport(desk, draft.report);
  if (report === null) throw notFound('report', 'watchfloor reports');
  const upper = await desk.marking(report.marking_id);
  const directory = await readDirectory(desk);
  const { party } = desk.principal.clearance;
  const recipient = recipientOf(directory, draft.to);
  if (recipient.code === party || draft.reason.trim() === '')
    throw refuse('RELEASE_INVALID', {
      what: recipient.code === party ? 'recipient' : 'reason',
      given: draft.to,
    });
  const row: store.ReleaseRow = {
    id: deriveId('release', desk.principal.handle, desk.now, JSON.stringify(draft)),
    report_id: draft.report,
    party,
    recipient: recipient.code,
    recipient_kind: recipient.kind,
    purpose: (draft.purpose ?? desk.purpose.code).toUpperCase(),
    until_at: instantFrom(draft.until, desk.now, STANDARD_DAYS),
    author: desk.principal.handle,
    reason: draft.reason,
    at: desk.now,
    marking_id: await desk.mark(withinParties(upper, [party])),
  };
  const revision = revisionOf(row.id, 1, draft);
  const asked = askedOf(row, revision, upper, recipient);
  const home = directory.parties.find(({ code }) => code === party)?.country ?? '';
  refuseForbidden(editionMarking(asked), recipient, home);
  if (!(await store.insertRelease(desk, row))) throw refuse('RELEASE_CHANGED');
  await store.insertRevision(desk, revision, row.marking_id);
  await store.insertStep(
    desk,
    {
      release_id: row.id,
      ordinal: 1,
      event: 'draft',
      state: 'draft',
      officer: row.author,
      duty: 'author',
      reason: row.reason,
      at: row.at,
      due_at: null,
    },
    row.marking_id,
  );
  await clockAt(centre, desk, row.id, row.until_at);
  desk.note([row.id, row.report_id], { recipient: recipient.code });
  return releaseShown(desk, await openRelease(desk, row.id));
}

/** Writes the lower version, its marking, declarations or grants anew. What is left out stays. */
export async function reviseRelease(
  centre: Centre,
  desk: Desk,
  id: string,
  change: Revision,
): Promise<Released<ReleaseView>> {
  const open = await openRelease(desk, id);
  const { revision } = open;
  const next = revisionOf(id, revision.ordinal + 1, {
    tearline: change.tearline ?? revision.tearline ?? undefined,
    marking: change.marking ?? revision.lower_marking ?? undefined,
    allow: change.allow ?? revision.allow,
    grants: change.grants ?? revision.grants,
  });
  await takeStep(centre, desk, open, 'revise', 'written anew');
  if (!(await store.insertRevision(desk, next, open.row.marking_id))) throw refuse('RELEASE_CHANGED');
  return releaseShown(desk, await openRelease(desk, id));
}

function revisionOf(
  id: string,
  ordinal: number,
  { tearline, marking, allow, grants }: Revision,
): store.RevisionRow {
  if ((tearline?.length ?? 0) > LONGEST_TEARLINE)
    throw refuse('RELEASE_INVALID', { what: 'tearline', most: LONGEST_TEARLINE });
  const clean = tearline === undefined ? null : cleanTearline(tearline);
  if (clean === '\n' || (clean === null && marking !== undefined))
    throw refuse('RELEASE_INVALID', {
      what: 'tearline',
      given: 'a marking of a lower version, or an empty one, without text',
    });
  return {
    release_id: id,
    ordinal,
    tearline: clean,
    lower_marking: marking ?? null,
    allow: allow ?? [],
    grants: grants ?? [],
  };
}

/** What a release asks for, as the rules look at it. */
export function askedOf(
  row: store.ReleaseRow,
  revision: store.RevisionRow,
  upper: Asked['upper'],
  recipient: Asked['recipient'],
): Asked {
  return {
    upper,
    lower: revision.lower_marking,
    tearline: revision.tearline !== null,
    party: row.party,
    recipient,
    purpose: row.purpose,
    until: row.until_at,
  };
}

/** Holds the lower version against the upper one: findings with their places, and the difference line by line. */
export async function checkRelease(desk: Desk, id: string): Promise<Released<ReleaseCheck>> {
  const open = await openRelease(desk, id);
  const check = await checked(desk, open);
  desk.note([id], { findings: check.findings.length });
  return desk.release(check, [open.row.marking_id]);
}

/** The check of a release as it stands. A report as it was filed holds what it holds: nothing is lower. */
export async function checked(desk: Desk, { row, revision }: OpenRelease): Promise<ReleaseCheck> {
  const report = await findReport(desk, row.report_id);
  const body = report === null ? null : await storedText(desk, row.report_id);
  if (report === null || body === null) throw notFound('report', 'watchfloor reports');
  const { id } = row;
  const { tearline, allow } = revision;
  if (tearline === null) return { id, ok: true, findings: [], diff: [], allowed: allow };
  const upper = await desk.marking(report.marking_id);
  const recipient = recipientOf(await readDirectory(desk), row.recipient);
  const marking = editionMarking(askedOf(row, revision, upper, recipient));
  const { things } = await thingsIn(desk, row.report_id);
  const findings = checkTearline(
    {
      text: body.text,
      dated: body.dated,
      sourceType: report.source_type,
      names: things.flatMap(({ kind, mentions }) => mentions.map((one) => ({ ...one, kind }))),
      ids: [row.report_id, report.sha256, ...things.map(({ record }) => record)],
    },
    { text: tearline, marking, recipient: recipient.code, allow },
  );
  const diff = diffVersions(body.text, tearline);
  return { id, ok: findings.length === 0, findings, diff, allowed: allow };
}
