import type { FoundName } from './types.ts';

/** Names that are known by their form alone, whatever words they stand among: handles of channels, addresses of wallets. */
interface Form {
  readonly kind: FoundName['kind'];
  readonly rule: string;
  readonly match: RegExp;
  /** Words that must stand within 60 characters before. */
  readonly near: RegExp | null;
  readonly accept: (text: string) => boolean;
}

const mixed = (text: string): boolean => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);

const FORMS: readonly Form[] = [
  {
    kind: 'channel',
    rule: 'name.handle@1',
    // "@Abu Tamim" is how police write an alias: a name goes on behind it.
    match: /(?<![\w@./+-])@(?!\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})[A-Za-z]\w{2,31}(?![\w@]|\.[a-z])/gu,
    near: null,
    accept: () => true,
  },
  {
    kind: 'channel',
    rule: 'name.handle@1',
    match: /(?<![\w./])t\.me\/\+?\w{3,40}/g,
    near: null,
    accept: () => true,
  },
  // Its checksum is not asked for here: an address that was copied wrongly is still what the report speaks of.
  {
    kind: 'wallet',
    rule: 'name.wallet@1',
    match: /(?<![\w])(?:0x[a-fA-F0-9]{40}|bc1[a-z0-9]{20,71}|[13TLDrX][1-9A-Za-z]{24,43})(?![\w])/g,
    near: /wallet|address|bitcoin|\bbtc\b|usdt|tether|tron|ether|\beth\b|crypto|coin|والیٹ|محفظة|кошел/i,
    accept: (text) => text.startsWith('0x') || text.startsWith('bc1') || mixed(text),
  },
];

const NEAR = 60;

/** All of them in order, apart from one another. */
export function markedNames(text: string): FoundName[] {
  if (!/[@\d]|t\.me/.test(text)) return [];
  return FORMS.flatMap(({ kind, rule, match, near, accept }) =>
    [...text.matchAll(match)].flatMap((hit): FoundName[] => {
      const [start, written] = [hit.index, hit[0]];
      if (!accept(written) || (near !== null && !near.test(text.slice(Math.max(0, start - NEAR), start))))
        return [];
      return [
        {
          start,
          end: start + written.length,
          text: written,
          script: 'Latn',
          kind,
          nameKind: 'primary',
          title: null,
          anchor: null,
          rule,
        },
      ];
    }),
  ).toSorted((a, b) => a.start - b.start);
}
