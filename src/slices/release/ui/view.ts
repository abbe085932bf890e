import type { OnwardState, OnwardView, ReleaseState, ReleaseView, Sight } from '../contract.ts';

export type ReleaseAct = 'submit' | 'approve' | 'return' | 'refuse' | 'issue' | 'withdraw';

/** What can be done about a release, by its state (rules.ts). Who may do it the centre decides, and says. */
export const RELEASE_ACTS: Readonly<Record<ReleaseState, readonly ReleaseAct[]>> = {
  draft: ['submit', 'withdraw'],
  returned: ['submit', 'withdraw'],
  'in-review': ['approve', 'return', 'refuse', 'withdraw'],
  approved: ['issue', 'return', 'refuse', 'withdraw'],
  released: ['withdraw'],
  refused: [],
  withdrawn: [],
  expired: [],
};

export const ACT_KEYS: Readonly<Record<ReleaseAct, string>> = {
  submit: 's',
  approve: 'a',
  return: 'r',
  refuse: 'f',
  issue: 'i',
  withdraw: 'w',
};

/** A lower version may be written while the release is with its author. */
export const isWithAuthor = ({ state }: Pick<ReleaseView, 'state'>): boolean =>
  state === 'draft' || state === 'returned';

export type OnwardAct = 'grant' | 'refuse' | 'revoke';

/** What the originator can decide, by the state of a request. */
export const ONWARD_ACTS: Readonly<Record<OnwardState, readonly OnwardAct[]>> = {
  requested: ['grant', 'refuse'],
  referred: ['grant', 'refuse'],
  granted: ['revoke'],
  refused: [],
  revoked: [],
  withdrawn: [],
  expired: [],
};

const RANK: Readonly<Record<string, number>> = {
  'in-review': 1,
  approved: 1,
  requested: 1,
  referred: 1,
  draft: 2,
  returned: 2,
  released: 3,
  granted: 3,
};
const ENDED = 4;

/** Overdue first, then what waits for somebody by its clock, then drafts, then what is in force, then what has ended. */
export function byUrgency<T extends Pick<ReleaseView | OnwardView, 'overdue' | 'dueAt' | 'until' | 'state'>>(
  all: readonly T[],
): readonly T[] {
  const rank = ({ overdue, state }: T) => (overdue ? 0 : (RANK[state] ?? ENDED));
  const clock = ({ dueAt, until }: T) => dueAt ?? until;
  return all.toSorted(
    (a, b) => rank(a) - rank(b) || (clock(a) < clock(b) ? -1 : clock(a) > clock(b) ? 1 : 0),
  );
}

/** Parties and communities that a report can be released to: those who do not see it stand first. */
export function recipientsIn(sights: readonly Sight[], own: string): readonly Sight[] {
  return sights
    .filter(({ kind, code }) => kind !== 'officer' && code !== own)
    .toSorted((a, b) => Number(a.sees) - Number(b.sees) || (a.code < b.code ? -1 : 1));
}

/** A piece of a text, and whether a finding lies on it. */
export interface FoundRun {
  readonly start: number;
  readonly text: string;
  /** Index of the finding; null where there is none. */
  readonly finding: number | null;
}

/** Cuts a text at its findings; the pieces joined are the text. Findings that lie in an earlier one are left to the list. */
export function foundRuns(
  text: string,
  findings: readonly { readonly start: number; readonly end: number }[],
): readonly FoundRun[] {
  const runs: FoundRun[] = [];
  let at = 0;
  const ordered = findings
    .map(({ start, end }, finding) => ({ start, end, finding }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, finding } of ordered) {
    if (start < at || end > text.length || end <= start) continue;
    if (start > at) runs.push({ start: at, text: text.slice(at, start), finding: null });
    runs.push({ start, text: text.slice(start, end), finding });
    at = end;
  }
  if (at < text.length) runs.push({ start: at, text: text.slice(at), finding: null });
  return runs;
}
