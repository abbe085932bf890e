import type { Rng } from '../prng.ts';
import type { Thing } from '../types.ts';
import { FAMILY, FATHERS, GIVEN, URDU_FAMILY, URDU_GIVEN } from './names.data.ts';

export interface Extra {
  /** With the author's mark. */
  readonly name: string;
  readonly father: string;
}

/** Deals out people who occur once, each full name only once in the world, and keeps the list of them. */
export interface Dealer {
  deal(): Extra;
  /** A person who is only ever written in Urdu. */
  dealUrdu(): string;
  readonly things: Thing[];
}

export function dealerOf(rng: Rng): Dealer {
  const names = rng.shuffle(GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`)));
  // One deck of fathers, gone through in order: no report names two of one name.
  const fathers = rng.shuffle([
    ...FATHERS,
    ...['Muhammad', 'Ghulam', 'Haji'].flatMap((first) => GIVEN.map((given) => `${first} ${given}`)),
  ]);
  const things: Thing[] = [];
  const urdu = rng.shuffle(URDU_GIVEN.flatMap((given) => URDU_FAMILY.map((family) => `${given} ${family}`)));
  return {
    things,
    dealUrdu() {
      const name = urdu.pop();
      if (name === undefined) throw new RangeError('the world has run out of Urdu names');
      things.push({ id: `p.urdu-${urdu.length}`, kind: 'person', names: [] });
      return `[[${name}@p.urdu-${urdu.length}]]`;
    },
    deal() {
      const name = names.pop();
      if (name === undefined) throw new RangeError('the world has run out of names');
      const number = GIVEN.length * FAMILY.length - names.length;
      const father = fathers[number % fathers.length] as string;
      things.push({ id: `p.extra-${number}`, kind: 'person', names: [] });
      things.push({ id: `p.extra-${number}-father`, kind: 'person', names: [], optional: true });
      return { name: `[[${name}@p.extra-${number}]]`, father: `[[${father}@p.extra-${number}-father]]` };
    },
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

export interface Towns {
  readonly english: readonly string[];
  readonly urdu: readonly string[];
}

const SLOTS: Readonly<Record<string, (rng: Rng, towns: Towns) => string>> = {
  TOWN: (rng, towns) => rng.pick(towns.english),
  UTOWN: (rng, towns) => rng.pick(towns.urdu),
  CNIC: (rng) => `${rng.between(11_000, 71_999)}-${rng.between(1_000_000, 9_999_999)}-${rng.between(1, 9)}`,
  TIME: (rng) => `${two(rng.between(0, 23))}${two(5 * rng.between(0, 11))}`,
  PLATE: (rng) => `${rng.pick(['LES', 'TLK', 'PSB', 'KAV', 'QAJ', 'GTA', 'MNX'])}-${rng.between(1000, 9899)}`,
  FIR: (rng) => `${rng.between(11, 940)}/${rng.pick(['25', '26'])}`,
};

/** Fills the slots of one passage; `<A>` and `<B>` are dealt anew for each. */
export function fill(passage: string, rng: Rng, dealer: Dealer, towns: Towns): string {
  const people = new Map<string, Extra>();
  const personOf = (letter: string): Extra => {
    const known = people.get(letter) ?? dealer.deal();
    people.set(letter, known);
    return known;
  };
  return passage
    .replace(/<([AB])(\.f)?>/g, (_, letter: string, father?: string) =>
      father === undefined ? personOf(letter).name : personOf(letter).father,
    )
    .replace(/<U>/g, () => dealer.dealUrdu())
    .replace(/<(?:N|RS) (\d+) (\d+)>/g, (_, low: string, high: string) =>
      String(rng.between(Number(low), Number(high))),
    )
    .replace(/<([A-Z]+)>/g, (_, slot: string) => {
      const make = SLOTS[slot];
      if (make === undefined) throw new Error(`no slot ${slot}`);
      return make(rng, towns);
    });
}
