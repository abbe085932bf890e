import { dateWords } from '../../../../web/language/dates.ts';
import type { Speech } from '../../../../web/language/speech.ts';

/** A period in words, as exact as it is given: a year stays a year. */
export function periodWords(speech: Speech, from: string | null, to: string | null): string {
  const one = (text: string): string =>
    dateWords(speech, text, text.length <= 4 ? 'year' : text.length <= 7 ? 'month' : 'day');
  if (from !== null && from === to) return one(from);
  return `${from === null ? '…' : one(from)} – ${to === null ? '…' : one(to)}`;
}

/** Days on which something on the chart begins or ends, each once, in order. */
export function daysOf(
  spans: readonly { readonly from: string | null; readonly to: string | null }[],
): string[] {
  const days = new Set(spans.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()));
  return [...days].map((day) => day.slice(0, 10)).sort();
}
