import { type Marking, mayRead, renderMarking } from '../../core/marking/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Asking, Referral, Sought } from '../../trust/referral.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal, readDirectory } from '../agencies/index.ts';
import { reportsNamed } from '../fusion/index.ts';
import { findReport, readMarking, reportsOfHash } from '../reports/index.ts';
import type { ExistenceMode } from './contract.ts';
import { isOwn, recipientOf } from './lawful.ts';
import { refuse } from './refusals.ts';
import * as store from './store/existence.ts';

/** A decision of an originator about its things under one marking. */
export interface ExistenceAsked {
  /** A report, for the marking it stands under, or a marking. */
  readonly of: string;
  readonly mode: ExistenceMode;
  /** Parties and communities to whom it may be told. */
  readonly to: readonly string[];
}

export interface ExistenceView {
  readonly id: string;
  readonly of: string;
  readonly mode: ExistenceMode;
  readonly ask: string;
  readonly officer: string;
  readonly at: string;
  readonly marking: string;
}

/** Decides whether it is told that things under a marking exist, to whom and how. The last decision told to a reader holds. */
export async function tellExistence(
  desk: Desk,
  { of, mode, to }: ExistenceAsked,
): Promise<Released<ExistenceView>> {
  const { clearance, roles, handle } = desk.principal;
  const report = isUuid(of) ? await findReport(desk, of) : null;
  const marking: Marking =
    report === null ? readMarking(of, clearance.party) : await desk.marking(report.marking_id);
  if (!isOwn(marking, clearance.party) || !roles.includes('release-authority'))
    throw refuse('EXISTENCE_NOT_YOURS', { originators: marking.originators, role: 'release-authority' });
  const directory = await readDirectory(desk);
  const codes = [clearance.party, ...to.map((code) => recipientOf(directory, code).code)];
  const told = readMarking(`UNCLASSIFIED//REL TO ${[...new Set(codes)].join(', ')}`, clearance.party);
  const row: store.ExistenceRow = {
    id: deriveId('existence', handle, desk.now, of, mode, ...to),
    subject_marking: report?.marking_id ?? (await desk.mark(marking)),
    mode,
    ask: clearance.party,
    officer: handle,
    at: desk.now,
    marking_id: await desk.mark(told),
  };
  await store.insertExistence(desk, row);
  desk.note([row.id], { mode });
  return desk.release(viewOf(row, marking, told), [row.marking_id]);
}

const viewOf = (row: store.ExistenceRow, subject: Marking, told: Marking): ExistenceView => ({
  id: row.id,
  of: renderMarking(subject),
  mode: row.mode,
  ask: row.ask,
  officer: row.officer,
  at: row.at,
  marking: renderMarking(told),
});

/** The decisions of one’s own party; what others decided is seen by what they tell, never by its marking. */
export async function listExistence(desk: Desk): Promise<Released<ExistenceView[]>> {
  const own = (await store.existenceTold(desk)).filter(({ ask }) => ask === desk.principal.clearance.party);
  const views = await Promise.all(
    own.map(async (row) =>
      viewOf(row, await desk.marking(row.subject_marking), await desk.marking(row.marking_id)),
    ),
  );
  desk.note([], { decisions: own.length });
  return desk.release(
    views,
    own.map((row) => row.marking_id),
  );
}

/**
 * Whom a reader may ask about what they cannot see. Two desks one after the other: the reader’s says which decisions are told to
 * them, the engine’s looks only among markings of those. What nobody lets be told costs nothing and changes nothing.
 */
export async function referralsFor(centre: Centre, asking: Asking, sought: Sought): Promise<Referral[]> {
  if (!(await store.anythingTold(centre.db))) return [];
  // Whom nothing is told has no entry in their log that would say that something is told to others.
  if (!(await centre.trust.sees(asking, store.ANY_TOLD, []))) return [];
  const told = await centre.trust.desk({ ...asking, act: 'existence.asked' }, (desk) => toldTo(desk));
  if (told.size === 0) return [];
  const engine = { principal: enginePrincipal('existence'), purpose: asking.purpose, act: 'existence.found' };
  return centre.trust.desk(engine, async (desk) => {
    const found = await among(desk, sought, [...told.keys()]);
    desk.note([], { found: found.length });
    const referrals = found.flatMap(({ id, markingId }): Referral[] => {
      const policy = told.get(markingId);
      if (policy === undefined) return [];
      const pointer = policy.mode === 'pointer' ? deriveId('pointer', policy.id, id) : null;
      return [{ ask: policy.ask, pointer }];
    });
    const byText = new Map(referrals.map((one) => [`${one.ask} ${one.pointer ?? ''}`, one]));
    return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  });
}

/** The decisions in force that this reader is told, about markings that they cannot read. */
async function toldTo(desk: Desk): Promise<Map<number, store.ExistenceRow>> {
  const told = new Map<number, store.ExistenceRow>();
  const { principal, purpose, now } = desk;
  for (const row of await store.existenceTold(desk)) {
    const subject = await desk.marking(row.subject_marking);
    if (row.mode === 'silent' || mayRead(principal.clearance, subject, purpose.code, now))
      told.delete(row.subject_marking);
    else told.set(row.subject_marking, row);
  }
  return told;
}

async function among(
  desk: Desk,
  { kind, text }: Sought,
  markings: readonly number[],
): Promise<readonly { readonly id: string; readonly markingId: number }[]> {
  if (kind === 'name') return reportsNamed(desk, text, markings);
  if (kind === 'report' && !isUuid(text)) return [];
  const one = kind === 'report' ? await findReport(desk, text) : null;
  const rows = kind === 'bytes' ? await reportsOfHash(desk, text) : one === null ? [] : [one];
  return rows.map((row) => ({ id: row.id, markingId: row.marking_id }));
}
