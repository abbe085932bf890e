import type { Echo } from './echo.ts';
import type { OriginEcho } from './types.ts';

/** Keys that show one origin by themselves, and how that reads; first match speaks. */
const DECISIVE: readonly (readonly [prefix: string, say: (key: string) => string])[] = [
  ['hash:', () => 'word for word the same body'],
  ['relay:', (key) => `both bear or relay the reference ${key.slice('relay:'.length).toUpperCase()}`],
  ['file:', () => 'the same file, or a message and a file in it'],
  ['publisher:', (key) => `both are lists published by ${key.slice('publisher:'.length)}`],
  ['quote:', () => 'both quote the same words of one speaker'],
  ['source:', (key) => sayOfSource(key)],
];

function sayOfSource(key: string): string {
  const [source, day, family] = key.slice('source:'.length).split('|');
  return `both take most of what they say about the same event (${family}, ${day}) from ${source}`;
}

/** How a key that two reports share reads as a reason; null where sharing it shows nothing by itself. */
export function sayOfKey(key: string): string | null {
  return DECISIVE.find(([prefix]) => key.startsWith(prefix))?.[1](key) ?? null;
}

/** Keys are tried in this order, so that the plainest reason is told. */
export function rankOfKey(key: string): number {
  const rank = DECISIVE.findIndex(([prefix]) => key.startsWith(prefix));
  return rank < 0 ? DECISIVE.length : rank;
}

/** How an echo of passages reads. */
export function sayOfEcho({ matches, a: one, b: two }: Echo): string {
  const count = new Set(matches.map(({ a }) => a)).size;
  const share = Math.round(Math.max(one.share, two.share) * 100);
  const same = matches.every(({ verbatim }) => verbatim) ? 'nearly word for word' : 'in much the same words';
  return `${count} ${count === 1 ? 'sentence says' : 'sentences say'} the same ${same}, ${share} % of one of the two`;
}

export const SAID_ALIKE = 'both give it on the word of one speaker, of the same days';

/** What holds an origin together, in words. */
export function reasonOf(count: number, echoes: readonly OriginEcho[], isUnknown: boolean): string {
  if (isUnknown) return 'It is not said where this comes from: it adds no corroboration.';
  if (count === 1) return 'No other report in view shares its text, references or source.';
  const reasons = [...new Set(echoes.map((echo) => echo.because))];
  return `${count} reports of one origin: ${reasons.slice(0, 3).join('; ')}${reasons.length > 3 ? '; and others' : ''}.`;
}
