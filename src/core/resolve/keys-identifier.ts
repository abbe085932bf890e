import { foldName } from '../names/index.ts';
import { SCHEMES, UNKNOWN_SCHEME } from './identifiers.data.ts';
import type { ReadingIndex } from './reading-index.ts';
import { basisText } from './evidence.ts';
import type { EvidenceKey } from './types.ts';

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** One writing per identifier: ASCII digits, no separators; letters keep their order but not their case. */
export function canonicalIdentifier(scheme: string, value: string): Identifier {
  const kind = foldName(scheme).replaceAll(' ', '-');
  if (kind === 'stix' || kind === 'url' || kind === 'email' || kind === 'e-mail') {
    return { scheme: kind, value: value.trim().toLowerCase() };
  }
  // Base-58 addresses differ by case alone.
  if (['wallet', 'btc', 'tron', 'usdt'].includes(kind)) return { scheme: kind, value: value.trim() };
  const bare = foldName(value).replaceAll(' ', '');
  return { scheme: kind, value: kind === 'phone' || kind === 'msisdn' ? bare.replace(/^00/, '') : bare };
}

const PROPERTIES: readonly string[] = ['identifier', 'phone', 'listReference'];

export function identifiersOf(index: ReadingIndex, at: number): readonly Identifier[] {
  return PROPERTIES.flatMap((property) =>
    index.about(at, property).flatMap((claim) => {
      if (claim.value.type !== 'identifier') return [];
      const scheme =
        property === 'listReference'
          ? `list-${claim.value.scheme}`
          : property === 'phone'
            ? 'phone'
            : claim.value.scheme;
      return [canonicalIdentifier(scheme, claim.value.value)];
    }),
  ).filter((identifier) => identifier.value !== '');
}

/** Keys of identifiers; a passport number is one document only with its country, written into scheme or value by the reader. */
export function identifierKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  return identifiersOf(index, at).map(({ scheme, value }) => {
    const known = scheme.startsWith('list-') ? SCHEMES['list-reference'] : SCHEMES[scheme];
    return {
      key: `id:${scheme}:${value}`,
      strength: (known ?? UNKNOWN_SCHEME).strength,
      basis: [{ property: 'identifier', text: basisText('schemeNumber', { scheme, name: value }) }],
    };
  });
}
