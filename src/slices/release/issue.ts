import { renderMarking } from '../../core/marking/index.ts';
import type { Interval } from '../../core/words/index.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readDirectory } from '../agencies/index.ts';
import {
  type Filing,
  fileReport,
  findReport,
  readAgain,
  readPlain,
  type ReportRow,
  submissionOf,
} from '../reports/index.ts';
import type { ReleaseView } from './contract.ts';
import { askedOf, checked } from './draft.ts';
import { editionMarking, missingConsent, recipientOf, refuseForbidden, refusePointless } from './lawful.ts';
import { grantsOf } from './onward-view.ts';
import { refuse } from './refusals.ts';
import { nextState } from './rules.ts';
import { takeStep } from './steps.ts';
import * as store from './store/releases.ts';
import { type OpenRelease, openRelease, releaseShown } from './view.ts';

type Who = { readonly principal: Principal; readonly purpose: Purpose };
type Draft = Omit<Filing, 'edition' | 'terms'>;

/**
 * The release authority lets it go: files the edition that the recipient reads, a report under a marking of its own, and
 * records the step, in one transaction. Its desk is opened for the purpose of the release, under which the edition stands.
 */
export async function issueRelease(
  centre: Centre,
  { principal, purpose }: Who,
  id: string,
  reason: string,
): Promise<Released<ReleaseView>> {
  const draft = await centre.trust.desk({ principal, purpose, act: 'release.read' }, (desk) =>
    prepared(desk, id),
  );
  const acting = { code: draft.purpose, caseRef: purpose.caseRef };
  const read = await draft.read();
  return centre.trust.desk({ principal, purpose: acting, act: 'release.issued' }, async (desk) => {
    const open = await openRelease(desk, id);
    await takeStep(centre, desk, open, 'issue', reason);
    if (open.revision.ordinal !== draft.revision) throw refuse('RELEASE_CHANGED');
    await fileEdition(centre, desk, open, read);
    desk.note([id, open.row.report_id]);
    return releaseShown(desk, await openRelease(desk, id));
  });
}

interface Prepared {
  readonly purpose: string;
  readonly revision: number;
  /** Reads what is to be filed: work of its own, outside any transaction. */
  readonly read: () => Promise<Draft>;
}

/** What is needed before the transaction: the bytes, and for which purpose. Nothing is decided here. */
async function prepared(desk: Desk, id: string): Promise<Prepared> {
  const { row, revision, state } = await openRelease(desk, id);
  nextState(state, 'issue');
  const stored = await submissionOf(desk, row.report_id);
  if (stored === null) throw notFound('report', 'watchfloor reports');
  desk.note([id]);
  const { tearline } = revision;
  const read = async (): Promise<Draft> => {
    if (tearline !== null) return plainDraft(tearline, dayOf(desk.now));
    const reading = state === 'approved' ? await readAgain(stored) : null;
    if (reading === null)
      throw refuse('RELEASE_INVALID', { what: 'report', because: 'write a tearline', state });
    const { path, bytes, format, encoding } = stored;
    return { path, bytes, format, encoding, reading, part: 0, warnings: [], files: [sha256Hex(bytes)] };
  };
  return { purpose: row.purpose, revision: revision.ordinal, read };
}

const dayOf = (instant: string): Interval => ({
  from: instant.slice(0, 10),
  to: instant.slice(0, 10),
  precision: 'day',
});

/** A tearline as a report: bytes of its text alone, of the day of its release, under a name that tells nothing. */
async function plainDraft(text: string, day: Interval): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const reading = await readPlain(bytes, day);
  if (reading === null)
    throw refuse('RELEASE_INVALID', { what: 'tearline', given: 'it cannot be read as text' });
  const files = [sha256Hex(bytes)];
  return {
    path: 'tearline.txt',
    bytes,
    format: 'text',
    encoding: 'utf-8',
    reading,
    part: 0,
    warnings: [],
    files,
  };
}

async function fileEdition(centre: Centre, desk: Desk, open: OpenRelease, draft: Draft): Promise<void> {
  const { row, revision } = open;
  const report = await findReport(desk, row.report_id);
  if (report === null) throw notFound('report', 'watchfloor reports');
  const upper = await desk.marking(report.marking_id);
  const directory = await readDirectory(desk);
  const recipient = recipientOf(directory, row.recipient);
  const asked = askedOf(row, revision, upper, recipient);
  const marking = editionMarking(asked);
  refuseForbidden(
    marking,
    recipient,
    directory.parties.find(({ code }) => code === row.party)?.country ?? '',
  );
  refusePointless(marking, recipient, directory, desk.now);
  const missing = missingConsent(asked, await grantsOf(desk, revision.grants));
  if (missing.length > 0) throw refuse('RELEASE_NEEDS_CONSENT', { originators: missing });
  const { findings } = await checked(desk, open);
  if (findings.length > 0) throw refuse('TEARLINE_HOLDS_MORE', { findings });
  const { id, sha256 } = await fileReport(centre, desk, {
    ...draft,
    terms: { ...termsOf(report, revision.tearline !== null), marking },
    edition: { release: row.id, original: row.report_id, originalMarking: report.marking_id },
  });
  const released = renderMarking(marking);
  await store.insertIssued(
    desk,
    { release_id: row.id, edition: id, sha256, released_marking: released },
    row.marking_id,
  );
}

/** The grade goes with it; of a tearline neither the kind of source nor the reference does. */
function termsOf(report: ReportRow, tearline: boolean): Omit<Filing['terms'], 'marking'> {
  return {
    reliability: report.reliability,
    credibility: report.credibility,
    sourceType: tearline ? 'LIAISON' : (report.source_type as Filing['terms']['sourceType']),
    precedence: 'ROUTINE',
    reference: tearline ? null : report.reference,
  };
}
