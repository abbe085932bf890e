/**
 * Reported text on a terminal: control characters and bidirectional overrides could rewrite what the officer reads, so
 * they are shown as their code points; white space becomes one space.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
