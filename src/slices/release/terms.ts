import { MOST_DAYS } from './rules.ts';
import { refuse } from './refusals.ts';

const HOUR_MS = 3_600_000;

/** An instant so many hours later. */
export const later = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();

/**
 * When something ends, as written: a day (its end), an instant, or a number of days from now (`30d`); without it so many
 * days from now. Refuses what is none, is past or is too far.
 */
export function instantFrom(text: string | undefined, now: string, standardDays: number): string {
  const days = /^(\d{1,4})d$/.exec(text ?? `${standardDays}d`)?.[1];
  const written = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? `${text}T23:59:59.999Z` : (text ?? '');
  const ms = days === undefined ? instantOf(written) : Date.parse(now) + Number(days) * 24 * HOUR_MS;
  const most = Date.parse(now) + MOST_DAYS * 24 * HOUR_MS;
  if (Number.isNaN(ms) || ms <= Date.parse(now) || ms > most)
    throw refuse('RELEASE_INVALID', { what: 'until', given: text ?? null, mostDays: MOST_DAYS });
  return new Date(ms).toISOString();
}

/** Date.parse rolls 30 February over into March: only what reads back the same is an instant. */
function instantOf(text: string): number {
  const ms = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.slice(0, 10)) ? ms : Number.NaN;
}
