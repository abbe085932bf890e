import type { Principal, Role } from '../../trust/principal.ts';
import type { KindCounts, Suspicion } from './contract.ts';
import { refuse } from './refusals.ts';

/** Who may do what with lists. The centre's engine may import what its own schedule fetched, no more. */
const RIGHTS: Readonly<Record<ListAct, { readonly roles: readonly Role[]; readonly engine: boolean }>> = {
  import: { roles: ['analyst', 'release-authority', 'administrator'], engine: true },
  accept: { roles: ['release-authority', 'administrator'], engine: false },
  set: { roles: ['release-authority', 'administrator'], engine: true },
};
export type ListAct = 'import' | 'accept' | 'set';

export function refuseWithoutRight(principal: Principal, act: ListAct): void {
  const { roles, engine } = RIGHTS[act];
  const may = principal.kind === 'engine' ? engine : principal.roles.some((role) => roles.includes(role));
  if (!may) throw refuse('LIST_RIGHT_NEEDED', { act, roles });
}

/** From where on an update looks wrong. Shares of the version in force. */
export const BOUNDS = {
  /** More of its entries gone than this. */
  goneShare: 0.1,
  /** Fewer of a kind left than this, of a kind that had at least `kindLeast`. */
  kindShare: 0.5,
  kindLeast: 10,
  /** Fewer of the references in the file known of this list than this: another list’s file. */
  knownShare: 0.1,
  /** More of the rows of the file unreadable than this. */
  skippedShare: 0.05,
} as const;

/** An update as far as it can be judged before anything of it is written. */
export interface UpdateFigures {
  readonly published: string | null;
  readonly entries: number;
  readonly kinds: KindCounts;
  readonly skipped: number;
  /** Of the version in force; null where there is none. */
  readonly before: {
    readonly published: string | null;
    readonly entries: number;
    readonly kinds: KindCounts;
    /** Its entries that the update has not. */
    readonly gone: number;
  } | null;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

type Check = (update: UpdateFigures) => readonly string[];

/** Each kind of suspicion with its check; `mayAccept`: an officer with the right may put the update in force all the same. */
const CHECKS: readonly {
  readonly sign: Suspicion['sign'];
  readonly mayAccept: boolean;
  readonly check: Check;
}[] = [
  {
    sign: 'LIST_EMPTY',
    mayAccept: false,
    check: ({ entries }) => (entries === 0 ? ['The file holds no entry'] : []),
  },
  {
    sign: 'LIST_MANY_SKIPPED',
    mayAccept: false,
    check: ({ entries, skipped }) => {
      const share = skipped / Math.max(1, entries + skipped);
      return skipped > 1 && share > BOUNDS.skippedShare
        ? [`${skipped} rows (${percent(share)}) could not be read: the schema may have changed`]
        : [];
    },
  },
  {
    sign: 'LIST_OTHER',
    mayAccept: true,
    check: ({ entries, before }) => {
      if (before === null || before.entries === 0) return [];
      const known = before.entries - before.gone;
      // A list that grows tenfold and loses nothing is no other list.
      return known < entries * BOUNDS.knownShare && before.gone > before.entries * BOUNDS.goneShare
        ? [`Only ${known} of its ${entries} references are known of this list: another list’s file?`]
        : [];
    },
  },
  {
    sign: 'LIST_SHRANK',
    mayAccept: true,
    check: ({ before }) => {
      if (before === null || before.gone < 2) return [];
      const share = before.gone / before.entries;
      return share > BOUNDS.goneShare
        ? [`${before.gone} of ${before.entries} entries are gone (${percent(share)})`]
        : [];
    },
  },
  {
    sign: 'LIST_KIND_SHRANK',
    mayAccept: true,
    check: ({ kinds, before }) =>
      Object.entries(before?.kinds ?? {}).flatMap(([kind, count]) => {
        const left = kinds[kind as keyof KindCounts] ?? 0;
        return count >= BOUNDS.kindLeast && left < count * BOUNDS.kindShare
          ? [`Of kind ${kind} there were ${count}, now ${left}`]
          : [];
      }),
  },
  {
    sign: 'LIST_OLDER',
    mayAccept: true,
    check: ({ published, before }) =>
      published !== null && published < (before?.published ?? '')
        ? [`It was published on ${published}, the version in force on ${before?.published}`]
        : [],
  },
];

/** What speaks against putting an update in force. Empty: nothing. */
export function suspicionsOf(update: UpdateFigures): readonly Suspicion[] {
  return CHECKS.flatMap(({ sign, check }) => check(update).map((message) => ({ sign, message })));
}

/** Whether an officer's reason may outweigh all of it. */
export function mayBeAccepted(suspicions: readonly Suspicion[]): boolean {
  return suspicions.every(({ sign }) => CHECKS.find((one) => one.sign === sign)?.mayAccept === true);
}

const MINUTE_MS = 60_000;
/** After a failure: five minutes, then twice as long each time, but never later than the schedule says. */
const RETRY_MINUTES = 5;

/** When a list is fetched again; null where no schedule is set. */
export function nextFetchAt(now: string, everyMinutes: number | null, failures: number): string | null {
  if (everyMinutes === null) return null;
  const retry = failures === 0 ? everyMinutes : RETRY_MINUTES * 2 ** (failures - 1);
  return new Date(Date.parse(now) + Math.min(everyMinutes, retry) * MINUTE_MS).toISOString();
}

const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };
const LEAST_MINUTES = 5;
const MOST_MINUTES = 365 * 1440;

/** An interval as an officer writes it: 90m, 6h, 1d. In minutes. */
export function readInterval(text: string): number {
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(text.trim()) ?? [];
  const minutes = Number(count) * (UNITS[unit ?? ''] ?? Number.NaN);
  if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) return minutes;
  throw refuse('INTERVAL_NOT_UNDERSTOOD', { given: text });
}
