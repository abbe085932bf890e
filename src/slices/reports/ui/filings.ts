/**
 * What is filed in this window, in order. In memory only: a text may be marked, and must not stay on a disk. It outlives
 * the page, so nothing is lost by looking elsewhere or by a line that breaks.
 */
export interface Terms {
  readonly marking: string;
  readonly grade: string;
  readonly sourceType: string;
  readonly precedence: string;
  readonly date: string;
  readonly reference: string;
}

export interface Told {
  readonly document: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** The answer of POST /api/reports. */
export interface Filed {
  readonly format: string;
  readonly reports: readonly { readonly id: string; readonly added: boolean }[];
  readonly claims: number;
  readonly warnings: readonly Told[];
  readonly refused: readonly Told[];
}

export interface Filing {
  readonly key: number;
  readonly name: string;
  readonly bytes: Blob;
  readonly terms: Terms;
  /** held: the centre could not be reached; it is sent again as soon as it answers. */
  readonly state: 'waiting' | 'sending' | 'filed' | 'refused' | 'held';
  readonly answer: Filed | null;
  readonly error: Error | null;
}

export type Filings = readonly Filing[];

export type FilingEvent =
  | { readonly type: 'added'; readonly name: string; readonly bytes: Blob; readonly terms: Terms }
  | { readonly type: 'sent'; readonly key: number }
  | { readonly type: 'answered'; readonly key: number; readonly answer: Filed }
  | { readonly type: 'failed'; readonly key: number; readonly error: Error }
  | { readonly type: 'again'; readonly key: number }
  /** The centre answers again. */
  | { readonly type: 'back' };

/** The next state of the list. The newest stands last, as it was given. */
export function next(filings: Filings, event: FilingEvent): Filings {
  if (event.type === 'added') {
    const { name, bytes, terms } = event;
    const key = (filings.at(-1)?.key ?? 0) + 1;
    return [...filings, { key, name, bytes, terms, state: 'waiting', answer: null, error: null }];
  }
  if (event.type === 'back') return isHeld(filings) ? filings.map(whenBack) : filings;
  return filings.map((one) => (one.key === event.key ? { ...one, ...changeBy(event) } : one));
}

const isHeld = (filings: Filings): boolean => filings.some(({ state }) => state === 'held');

const whenBack = (one: Filing): Filing =>
  one.state === 'held' ? { ...one, state: 'waiting', error: null } : one;

const isOffline = (error: Error): boolean => 'code' in error && error.code === 'OFFLINE';

function changeBy(event: Exclude<FilingEvent, { type: 'added' | 'back' }>): Partial<Filing> {
  switch (event.type) {
    case 'sent':
      return { state: 'sending', error: null };
    case 'answered':
      return { state: 'filed', answer: event.answer };
    case 'failed':
      return { state: isOffline(event.error) ? 'held' : 'refused', error: event.error };
    case 'again':
      return { state: 'waiting', error: null };
  }
}

/** One after another: the first that waits, unless one is on its way. */
export function toSend(filings: Filings): Filing | null {
  if (filings.some(({ state }) => state === 'sending')) return null;
  return filings.find(({ state }) => state === 'waiting') ?? null;
}

/** The query of POST /api/reports; what is left empty is not sent, and the centre takes the most closed. */
export function queryOf({ name, terms }: Filing): string {
  const query = new URLSearchParams({ path: name });
  for (const [term, value] of Object.entries(terms) as [string, string][])
    if (value.trim() !== '') query.set(term, value.trim());
  return query.toString();
}
