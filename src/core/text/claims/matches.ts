import { mayMatch } from '../pattern-needs.ts';

/**
 * All matches of a global pattern. Same as `text.matchAll(pattern)`, which clones the pattern at every call and so
 * costs more than the match itself for the hundreds of short patterns tried on each sentence.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return NONE;
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
