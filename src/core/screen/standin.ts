import { foldName, nameTokens, skeleton, tokenRarity } from '../names/index.ts';
import type { MatchKind, NamePart, PreparedName } from '../names/match/types.ts';

/** Until core/names/match is here. */
export function prepareName(text: string, kind: MatchKind): PreparedName {
  const tokens =
    kind === 'person'
      ? nameTokens(text)
      : foldName(text)
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => ({ text: word, kind: 'given' as const, skeleton: skeleton(word) }));
  return {
    text,
    kind,
    parts: tokens.map(
      (token): NamePart => ({
        text: token.text,
        kind: token.kind === 'given' ? 'word' : token.kind,
        script: 'other',
        bits: token.skeleton === '' ? 0 : Math.max(0.5, tokenRarity(token) * 20),
        keys: token.skeleton === '' ? [] : [token.skeleton],
      }),
    ),
  };
}
