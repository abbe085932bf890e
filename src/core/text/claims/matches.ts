import { type Gate, gateOf, isOpen } from '../pattern-needs.ts';

/**
 * All matches of a global pattern. Same as `text.matchAll(pattern)`, which clones the pattern at every call and so
 * costs more than the match itself for the hundreds of short patterns tried on each sentence.
 */
export function matchesOf(
  pattern: RegExp,
  text: string,
  gate: Gate = gateOf(pattern),
): readonly RegExpExecArray[] {
  if (!isOpen(gate, text)) return NONE;
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Same as `pattern.test(text)` for a pattern without state, with a look beforehand whether it can match at all. */
export function occurs(pattern: RegExp, text: string): boolean {
  return isOpen(gateOf(pattern), text) && pattern.test(text);
}

/** Same as `pattern.exec(text)` for a pattern without state, with that look beforehand. */
export function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  return isOpen(gateOf(pattern), text) ? pattern.exec(text) : null;
}

const NONE: readonly RegExpExecArray[] = [];
