import { coreTokens, foldName, namesAgree, nameTokens, skeleton, tokenRarity } from '../names/index.ts';
import type { MatchKind, NamePart, PreparedName } from '../names/match/types.ts';
import type { Party, PartyScore } from '../resolve/party/types.ts';

/** Until core/names/match and core/resolve/party are here. */
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

export type PreparedParty = Party;
export const prepareParty = (party: Party): PreparedParty => party;

const LEVELS = { same: 0.97, variant: 0.9, partial: 0.75, different: 0 };

export function scorePrepared(query: PreparedParty, candidate: PreparedParty): PartyScore {
  let best = 0;
  for (const a of query.names)
    for (const b of candidate.names) {
      const level = namesAgree(a.text, b.text, query.kind).level;
      const shared = coreTokens(a.text).filter((one) =>
        coreTokens(b.text).some((two) => one.skeleton === two.skeleton),
      ).length;
      const share = shared / Math.max(1, coreTokens(a.text).length, coreTokens(b.text).length);
      best = Math.max(best, LEVELS[level], share * 0.7);
    }
  return {
    similarity: best,
    evidence: 0,
    score: best,
    band: 'none',
    factors: [],
    because: { en: '', ur: '' },
  };
}
