/** Control characters but tab and line ends, and the embedding, override and isolate controls of Unicode UAX #9. */
const REWRITES = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Reported text with what could rewrite its looks shown as code points (`\u202e`): a terminal or a page must show
 * what was written, not what its writer wants to be seen. LRM, RLM, ALM and the joiners stay: Urdu and Persian need them.
 */
export function showControls(text: string): string {
  return text.replace(
    REWRITES,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The same on one line: white space becomes one space. */
export function plain(text: string): string {
  return showControls(text.replace(/\s+/g, ' '));
}
