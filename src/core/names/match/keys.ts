import { skeleton } from '../shape.ts';

/**
 * Keys under which an index finds a part: its consonant key, and where a compound may be written apart or a reading
 * is ambiguous, the others.
 */
export function keysOfPart(text: string, key: string): readonly string[] {
  const keys = new Set([key]);
  if (text.includes(' ')) for (const word of text.split(' ')) keys.add(skeleton(word));
  keys.delete('');
  return [...keys];
}
