import { parseMarking } from './generic.ts';
import { canonical, markingKey } from './lattice.ts';
import type { Level, Marking } from './marking.ts';
import type { ParseResult } from './syntax.ts';

/** FIRST TLP 2.0 (2022). */
export const TLP_VALUES = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type TlpValue = (typeof TLP_VALUES)[number];

export interface TlpOptions {
  /** Party that sends it. */
  readonly originator: string;
  /** Code of the centre's whole community, e.g. 'MEMBERS'. */
  readonly community: string;
  /** Parties it was sent to by name; none = sent to the centre. */
  readonly recipients?: readonly string[];
}

type Audience = 'all' | 'community' | 'recipients-or-community' | 'recipients';
interface Reading {
  readonly level: Level;
  readonly audience: Audience;
  readonly controls: readonly string[];
}

/**
 * What each value means here. TLP speaks of people and organisations that were handed a thing, so a value alone
 * does not name its readers; where it leaves them open the narrower reading is taken.
 *
 * | value | FIRST | here |
 * | CLEAR | the world | level 0, everybody |
 * | GREEN | the community | level 0, originator and the centre's community |
 * | AMBER | recipients' organisations and their clients | level 1, named recipients, else the community |
 * | AMBER+STRICT | recipients' organisations only | level 1, named recipients, else the originator; nothing onward |
 * | RED | the persons addressed | level 2, named recipients, else the originator; eyes only, nothing onward |
 */
const READINGS: Readonly<Record<TlpValue, Reading>> = {
  RED: { level: 2, audience: 'recipients', controls: ['EYES-ONLY', 'NO-ONWARD'] },
  'AMBER+STRICT': { level: 1, audience: 'recipients', controls: ['NO-ONWARD'] },
  AMBER: { level: 1, audience: 'recipients-or-community', controls: [] },
  GREEN: { level: 0, audience: 'community', controls: [] },
  CLEAR: { level: 0, audience: 'all', controls: [] },
};

function audiences(kind: Audience, options: TlpOptions): readonly (readonly string[])[] {
  const recipients = options.recipients ?? [];
  const named: Readonly<Record<Exclude<Audience, 'all'>, readonly string[]>> = {
    community: [options.community],
    recipients,
    'recipients-or-community': recipients.length > 0 ? recipients : [options.community],
  };
  return kind === 'all' ? [] : [[options.originator, ...named[kind]]];
}

/** The marking that a TLP value stands for, between these parties. */
export function tlpMarking(value: TlpValue, options: TlpOptions): Marking {
  const { level, audience, controls } = READINGS[value];
  return canonical({
    level,
    compartments: [],
    releasableTo: audiences(audience, options),
    originators: [options.originator],
    controls,
    purposes: null,
    expiresAt: null,
  });
}

const isTlpValue = (word: string): word is TlpValue => (TLP_VALUES as readonly string[]).includes(word);

/** Reads `TLP:VALUE` in any case; TLP 1.0's WHITE is CLEAR. Anything else is a problem with a fix. */
export function parseTlp(text: string, options: TlpOptions): ParseResult {
  const word =
    /^TLP: ?([A-Z+]+)$/.exec(/^[ -~]{1,40}$/.test(text) ? text.trim().toUpperCase() : '')?.[1] ?? '';
  const value = word === 'WHITE' ? 'CLEAR' : word;
  if (isTlpValue(value)) return { ok: true, marking: tlpMarking(value, options) };
  const fix = `write one of ${TLP_VALUES.map((known) => `TLP:${known}`).join(', ')}`;
  return { ok: false, problem: { code: 'TLP', position: 0, found: text.slice(0, 80), fix } };
}

/** `TLP:VALUE` where the marking is exactly one of the five between these parties; else null: use the generic syntax. */
export function renderTlp(marking: Marking, options: TlpOptions): string | null {
  const key = markingKey(marking);
  const value = TLP_VALUES.find((candidate) => markingKey(tlpMarking(candidate, options)) === key);
  return value === undefined ? null : `TLP:${value}`;
}

/** Reads TLP where the text begins so, else the generic syntax with the same default originator. */
export function parseAnyMarking(text: string, options: TlpOptions): ParseResult {
  if (/^\s*TLP\b/i.test(text)) return parseTlp(text, options);
  const result = parseMarking(text, options);
  if (result.ok || result.problem.code !== 'LEVEL') return result;
  return {
    ok: false,
    problem: { ...result.problem, fix: `${result.problem.fix}; or write TLP:VALUE, like TLP:AMBER` },
  };
}

/**
 * The TLP value for those who know nothing else: the least of the five that is at least as closed in the hands of somebody who
 * honours only it. What no value says (compartments, purposes, expiry) makes it RED or AMBER+STRICT.
 */
export function tlpCeiling(marking: Marking, community: string): TlpValue {
  const { level, compartments, releasableTo, controls, purposes, expiresAt } = marking;
  if (level >= 2 || compartments.length > 0 || controls.includes('EYES-ONLY')) return 'RED';
  const plain = level === 0 && controls.length === 0 && purposes === null && expiresAt === null;
  if (plain && releasableTo.length === 0) return 'CLEAR';
  return plain && releasableTo.every((audience) => audience.includes(community)) ? 'GREEN' : 'AMBER+STRICT';
}
