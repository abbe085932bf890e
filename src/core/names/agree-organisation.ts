import type { Agreement } from './agree.ts';
import { soundsAlike } from './agree-token.ts';
import { distanceUpToTwo } from './distance.ts';
import { acronymKey, acronymOf, isAcronym, organisationWords } from './organisation.ts';

/** One wrong letter in a word of this length is a slip of the pen. */
const LEAST_MISSPELT = 7;

function wordAgrees(a: string, b: string): boolean {
  if (a === b || soundsAlike(a, b)) return true;
  return Math.min(a.length, b.length) >= LEAST_MISSPELT && distanceUpToTwo(a, b) === 1;
}

/**
 * Compares two names of organisations. A word more is another organisation until shown otherwise ("Jamaat X" and
 * "Jamaat X al-Y" may be a lawful party and a banned group): 'partial', which joins nothing.
 */
export function organisationsAgree(a: string, b: string): Agreement {
  if (isAcronym(a) || isAcronym(b)) return acronymsAgree(a, b);
  const left = organisationWords(a);
  const right = organisationWords(b);
  if (left.join(' ') === right.join(' ')) return { level: 'same', because: `“${a}” and “${b}” are one name` };
  if (left.length === right.length && left.every((word, at) => wordAgrees(word, right[at] ?? ''))) {
    return { level: 'variant', because: `“${a}” is another spelling of “${b}”` };
  }
  const [less, more] = left.length < right.length ? [left, right] : [right, left];
  if (less.length < more.length && less.every((word) => more.some((other) => wordAgrees(word, other)))) {
    return { level: 'partial', because: `“${a}” and “${b}” share words, but one has more` };
  }
  return { level: 'different', because: `“${a}” and “${b}” are different names` };
}

function acronymsAgree(a: string, b: string): Agreement {
  if (isAcronym(a) && isAcronym(b)) {
    return acronymKey(a) === acronymKey(b)
      ? { level: 'same', because: `both are the acronym ${a}` }
      : { level: 'different', because: `${a} and ${b} are different acronyms` };
  }
  const [acronym, name] = isAcronym(a) ? [a, b] : [b, a];
  return acronymOf(acronym, name)
    ? { level: 'partial', because: `${acronym} can stand for “${name}”` }
    : { level: 'different', because: `${acronym} is not the acronym of “${name}”` };
}
