import { inEnglish, type Phrase, type Piece, piecesOf } from '../words/phrase.ts';
import type { Echo } from './echo.ts';
import { ECHO_REASONS, type EchoReason } from './reasons.data.ts';
import type { OriginEcho } from './types.ts';

/** Why two reports share an origin, as data. */
export type EchoPhrase = Phrase<EchoReason>;

/** Keys that show one origin by themselves, and how that reads; first match speaks. */
const DECISIVE: readonly (readonly [prefix: string, say: (key: string) => EchoPhrase])[] = [
  ['hash:', () => phrase('sameBody')],
  ['relay:', (key) => phrase('relay', { name: key.slice('relay:'.length).toUpperCase() })],
  ['file:', () => phrase('sameFile')],
  ['publisher:', (key) => phrase('publisher', { name: key.slice('publisher:'.length) })],
  ['quote:', () => phrase('quote')],
  ['source:', (key) => sayOfSource(key)],
];

function phrase(code: EchoReason, values: Readonly<Record<string, string>> = {}): EchoPhrase {
  return { code, values: Object.fromEntries(Object.entries(values).map(([gap, text]) => [gap, [text]])) };
}

function sayOfSource(key: string): EchoPhrase {
  const [name = '', day = '', act = ''] = key.slice('source:'.length).split('|');
  return phrase('source', { name, day, act });
}

/** How a key that two reports share reads as a reason; null where sharing it shows nothing by itself. */
export function sayOfKey(key: string): EchoPhrase | null {
  return DECISIVE.find(([prefix]) => key.startsWith(prefix))?.[1](key) ?? null;
}

/** Keys are tried in this order, so that the plainest reason is told. */
export function rankOfKey(key: string): number {
  const rank = DECISIVE.findIndex(([prefix]) => key.startsWith(prefix));
  return rank < 0 ? DECISIVE.length : rank;
}

/** How an echo of passages reads. */
export function sayOfEcho({ matches, a: one, b: two }: Echo): EchoPhrase {
  const count = new Set(matches.map(({ a }) => a)).size;
  const share = Math.round(Math.max(one.share, two.share) * 100);
  const isVerbatim = matches.every(({ verbatim }) => verbatim);
  const code = `${count === 1 ? 'sentence' : 'sentences'}${isVerbatim ? 'Same' : 'Alike'}` as const;
  if (share === 0) return phrase(`${code}Only`, { number: String(count) });
  return phrase(code, { number: String(count), number2: String(share) });
}

export const SAID_ALIKE = phrase('saidAlike');

/** A reason in pieces: 0 English, 1 Urdu. */
export function echoPieces({ code, values }: EchoPhrase, at: 0 | 1): Piece[] {
  return piecesOf(ECHO_REASONS[code], values, at);
}

/** A reason in English: for the API and the command line. */
export const echoInEnglish = (told: EchoPhrase): string => inEnglish(echoPieces(told, 0));

/** Reasons that are told of one origin. */
const MOST_REASONS = 3;

/** The reasons that hold an origin together, each once, the plainest first. */
export function plainestOf(echoes: readonly OriginEcho[]): EchoPhrase[] {
  return [...new Map(echoes.map(({ because, told }) => [because, told])).values()].slice(0, MOST_REASONS);
}

/** What holds an origin together, in English. */
export function reasonOf(count: number, echoes: readonly OriginEcho[], isUnknown: boolean): string {
  if (isUnknown) return 'It is not said where this comes from: it adds no corroboration.';
  if (count === 1) return 'No other report in view shares its text, references or source.';
  const reasons = [...new Set(echoes.map(({ because }) => because))];
  return `${count} reports of one origin: ${reasons.slice(0, MOST_REASONS).join('; ')}${reasons.length > MOST_REASONS ? '; and others' : ''}.`;
}
