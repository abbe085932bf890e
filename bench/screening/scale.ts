import type { IndexedParty } from '../../src/core/screen/index.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Share of words that are spelled in a way of their own, so that the vocabulary grows with the list as it does in life. */
const OWN_SPELLING = 0.1;
const LETTERS = 'aeiourlnstmhkd';

/**
 * Parties with `names` names in all: each is a real party whose names had each word replaced by a word at the same
 * place of another party's name of that kind, and one word in ten spelled with one letter changed.
 */
export function* recombined(
  real: readonly IndexedParty[],
  names: number,
  seed: number,
): Generator<IndexedParty> {
  const next = seeded(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
  const pools = new Map(
    [...Map.groupBy(real, ({ party }) => party.kind)].map(([kind, of]) => [
      kind,
      of.flatMap(({ party }) => party.names.map(({ text }) => text.split(' '))),
    ]),
  );
  let made = 0;
  for (let at = 0; made < names; at++) {
    const model = pick(real);
    if (model === undefined) return;
    const pool = pools.get(model.party.kind) ?? [];
    const word = (own: string, place: number): string => {
      const other = pick(pool)?.[place] ?? own;
      if (next() >= OWN_SPELLING || other.length < 4) return other;
      const letter = 1 + Math.floor(next() * (other.length - 1));
      return `${other.slice(0, letter)}${LETTERS[Math.floor(next() * LETTERS.length)]}${other.slice(letter + 1)}`;
    };
    const party = {
      ...model.party,
      names: model.party.names.map((name) => ({ ...name, text: name.text.split(' ').map(word).join(' ') })),
    };
    made += party.names.length;
    yield { ...model, ref: `R${at}`, party };
  }
}
