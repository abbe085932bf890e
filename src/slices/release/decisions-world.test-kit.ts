import type { Level } from '../../core/marking/index.ts';
import type { Officer } from '../agencies/index.ts';
import type { ModelMarking, ModelReader } from './model.test-kit.ts';

export const PARTIES = ['ALPHA', 'BRAVO', 'CHARLIE', 'AVENIA', 'BOREA'] as const;
export const COMMUNITIES: Readonly<Record<string, readonly string[]>> = {
  ALLIES: ['ALPHA', 'BRAVO'],
  EAST: ['BRAVO', 'CHARLIE', 'AVENIA'],
};
/** Who sets feeds up and starts them. */
export const FEED_KEEPER = 'feed.keeper';
const COMPARTMENTS = ['KESTREL', 'OSPREY', 'HERON'];
export const PURPOSES_ASKED = ['CT-ANALYSIS', 'LIAISON', 'WARNING', 'SCREENING'] as const;

export type Random = () => number;
export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
const some = <T>(random: Random, list: readonly T[], share: number): T[] =>
  list.filter(() => random() < share);

/** Readers of every party, of chance clearance, and one of each party who files: cleared for all. */
export function cast(random: Random, count: number): { readers: ModelReader[]; officers: Officer[] } {
  const readers = Array.from({ length: count }, (_, at) => {
    const party = PARTIES[at % PARTIES.length] ?? 'ALPHA';
    return {
      handle: `r${at}.reader`,
      party,
      communities: communitiesOf(party),
      level: Math.floor(random() * 5),
      compartments: some(random, COMPARTMENTS, 0.5),
    };
  });
  const posters = PARTIES.map((party) => ({
    handle: `post.${party.toLowerCase()}`,
    party,
    communities: communitiesOf(party),
    level: 4,
    compartments: COMPARTMENTS,
  }));
  const duties = (['officer', 'analyst', 'release-authority'] as const).flatMap((role) =>
    PARTIES.map((party) => ({
      handle: `${role.slice(0, 4)}.${party.toLowerCase()}`,
      party,
      level: 4,
      compartments: COMPARTMENTS,
      roles: [role],
    })),
  );
  const keeper = {
    handle: FEED_KEEPER,
    party: 'ALPHA',
    level: 4,
    compartments: COMPARTMENTS,
    roles: ['administrator', 'release-authority'] as const,
  };
  const officers = [...readers, ...posters, ...duties, keeper].map(
    (one): Officer => ({
      name: one.handle,
      roles: ['officer'],
      ...one,
      level: one.level as Level,
    }),
  );
  return { readers, officers };
}

export const communitiesOf = (party: string): string[] => [
  ...Object.keys(COMMUNITIES).filter((code) => COMMUNITIES[code]?.includes(party)),
  'MEMBERS',
];

/** A marking by chance, of one originator, who is in each of its audiences. */
export function markingBy(random: Random, originator: string = pick(random, PARTIES)): ModelMarking {
  const codes = [...PARTIES, ...Object.keys(COMMUNITIES), 'MEMBERS'];
  const audiences = Array.from({ length: Math.floor(random() * 3) }, () => [
    ...new Set([originator, ...some(random, codes, 0.4)]),
  ]);
  return {
    level: Math.floor(random() * random() * 5),
    compartments: some(random, COMPARTMENTS, 0.12),
    audiences,
    originators: [originator],
    controls: some(random, ['ORCON', 'NO-ONWARD', 'PERSONAL-DATA'], 0.2),
    purposes: random() < 0.6 ? null : [pick(random, PURPOSES_ASKED), pick(random, PURPOSES_ASKED)],
    expiresAt: pick(random, [null, null, null, '2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']),
  };
}

/** Chance with a seed (mulberry32): the same in every run. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
