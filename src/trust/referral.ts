import { Refusal } from '../platform/errors.ts';
import type { Principal, Purpose } from './principal.ts';

/** Who asks, and for what. */
export interface Asking {
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/** What was looked for: words of a name, the id of a report, or the SHA-256 of a file. */
export interface Sought {
  readonly kind: 'name' | 'report' | 'bytes';
  readonly text: string;
}

/**
 * Where else to ask: whoever originated something that the reader may not see, where it lets that be told (WORDS.md §2). Where
 * nothing may be told there is none, and the answer is that of a centre that holds nothing.
 */
export interface Referral {
  readonly ask: string;
  /** Names one such thing without a word of it; null where only the originator is told. */
  readonly pointer: string | null;
}

export type Refers = (asking: Asking, sought: Sought) => Promise<readonly Referral[]>;

/** Runs work that may find nothing; where something else may be told, the refusal says whom to ask. */
export async function orReferred<T>(
  refer: Refers,
  asking: Asking,
  sought: Sought,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'NOT_FOUND') throw error;
    const referrals = await refer(asking, sought);
    if (referrals.length === 0) throw error;
    const { code, status, message } = error;
    throw new Refusal({ code, status, message, facts: { referrals }, fix: askWords(referrals) });
  }
}

/** Whom to ask, in words. */
export const askWords = (referrals: readonly Referral[]): string =>
  `Ask ${[...new Set(referrals.map(({ ask }) => ask))].join(', ')}: they may hold something on it`;
