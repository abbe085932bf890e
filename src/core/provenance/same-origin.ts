import { BODY_SLOTS, MENTION_SLOTS, similarity } from './minhash.ts';
import type { OriginReport } from './types.ts';

/** Jaccard similarity of word 4-shingles from which bodies are near-identical: about 70 % of the words in common runs. */
const LEAST_BODY = 0.35;
/** Least overlap of names and figures: two reports on one form about two matters share less. */
const LEAST_MENTIONS = 0.3;
const LEAST_SHORT_PASSAGES = 2;

/** Keys that show one origin by themselves, and how that reads; first match speaks. */
const DECISIVE: readonly (readonly [prefix: string, say: (key: string) => string])[] = [
  ['hash:', () => 'word for word the same body'],
  ['relay:', (key) => `both bear or relay the reference ${key.slice('relay:'.length).toUpperCase()}`],
  ['file:', () => 'the same file, or a message and a file in it'],
  ['passage+:', () => 'a long passage is word for word the same'],
  ['quote:', () => 'both quote the same words of one speaker'],
  ['source:', (key) => sayOfSource(key)],
];

function sayOfSource(key: string): string {
  const [source, day, family] = key.slice('source:'.length).split('|');
  return `both take most of what they say about the same event (${family}, ${day}) from ${source}`;
}

/** True for keys where sharing one is enough. */
export function isDecisive(key: string): boolean {
  return DECISIVE.some(([prefix]) => key.startsWith(prefix));
}

/** Whether two reports come from one origin, and why; null where nothing shows it. Symmetric. */
export function sameOrigin(a: OriginReport, b: OriginReport): { readonly because: string } | null {
  const theirs = new Set(b.trace.keys);
  const shared = a.trace.keys.filter((key) => theirs.has(key)).toSorted();
  for (const [prefix, say] of DECISIVE) {
    const key = shared.find((one) => one.startsWith(prefix));
    if (key !== undefined) return { because: say(key) };
  }
  const passages = shared.filter((key) => key.startsWith('passage:')).length;
  if (passages >= LEAST_SHORT_PASSAGES) return { because: `${passages} passages are word for word the same` };
  const body = likeness(a.trace.signature, b.trace.signature);
  return body === null
    ? null
    : { because: `about ${Math.round(body * 100)} % of their word sequences are the same` };
}

/** Share of word sequences in common (0..1) of two near-identical bodies by their signatures; null where they are not. */
export function likeness(a: Uint32Array, b: Uint32Array): number | null {
  const body = similarity(a, b, 0, BODY_SLOTS, LEAST_BODY);
  if (body === null) return null;
  const mentions = similarity(a, b, BODY_SLOTS, MENTION_SLOTS, 0);
  return mentions !== null && mentions < LEAST_MENTIONS ? null : body;
}
