import type { EvidenceKey } from '../../../core/resolve/types.ts';

/** An evidence key as it is stored: key, strength (0–2), then property and text of each basis. A third of the bytes of objects. */
export type PackedKey = readonly [key: string, strength: number, ...basis: string[]];

const STRENGTH_NAMES: readonly EvidenceKey['strength'][] = ['identity', 'strong', 'weak'];

/** Number of a strength in the store, strongest first. */
export const STRENGTHS = { identity: 0, strong: 1, weak: 2 } as const;

export function packKey({ key, strength, basis }: EvidenceKey): PackedKey {
  return [key, STRENGTHS[strength], ...basis.flatMap(({ property, text }) => [property, text])];
}

export function unpackKey([key, strength, ...flat]: PackedKey): EvidenceKey {
  const basis: { property: string; text: string }[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2)
    basis.push({ property: flat[at] ?? '', text: flat[at + 1] ?? '' });
  return { key, strength: STRENGTH_NAMES[strength] ?? 'weak', basis };
}
