import { languageOf, scriptsIn } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';
import type { Zone } from '../words/index.ts';
import type { Layout } from './types.ts';
import { zonesOf } from './zones.ts';

/**
 * Cuts a text up: zones (cover it exactly), tokens, sentences; scripts, main language ('und' if unclear) and title.
 * Pure and linear; the text itself is never changed, all offsets are UTF-16 units.
 */
export function layOut(text: string, told: readonly Zone[] = []): Layout {
  const { zones, joinedAt, title } = zonesOf(text, told);
  const tokens = tokenise(text);
  const scripts = scriptsIn(tokens);
  return {
    text,
    language: languageOf(tokens, scripts),
    scripts,
    title,
    zones,
    tokens,
    sentences: sentencesOf(text, zones, tokens, joinedAt),
  };
}
