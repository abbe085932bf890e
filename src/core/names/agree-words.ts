import type { Agreement } from './agree.ts';
import { soundsAlike } from './agree-token.ts';
import { distanceUpToTwo } from './distance.ts';
import { foldName } from './fold.ts';

const LEAST_MISSPELT = 7;

/** Compares names of places, operations, vessels and the like: word by word, in order. Numbers must be equal. */
export function wordsAgree(a: string, b: string): Agreement {
  const left = foldName(a).split(' ');
  const right = foldName(b).split(' ');
  const alike = (one: string, two: string): boolean => {
    if (one === two) return true;
    if (/\d/.test(one) || /\d/.test(two)) return false;
    return (
      soundsAlike(one, two) ||
      (Math.min(one.length, two.length) >= LEAST_MISSPELT && distanceUpToTwo(one, two) === 1)
    );
  };
  if (left.length === right.length && left.every((word, at) => alike(word, right[at] ?? ''))) {
    return { level: 'variant', because: `“${a}” is another spelling of “${b}”` };
  }
  if (left.join('') === right.join(''))
    return { level: 'same', because: `“${a}” and “${b}” differ in spaces only` };
  const [less, more] = left.length < right.length ? [left, right] : [right, left];
  if (less.length < more.length && less.every((word) => more.some((other) => alike(word, other)))) {
    return { level: 'partial', because: `“${a}” and “${b}” share words, but one has more` };
  }
  return { level: 'different', because: `“${a}” and “${b}” are different names` };
}
