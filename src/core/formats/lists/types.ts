import type { EntityKind, Interval, NameKind } from '../../words/index.ts';
import type { Where } from '../types.ts';

/** One party as a publisher lists it. Made strictly from one entry of the list; nothing is guessed. */
export interface ListedParty {
  /** The publisher's own reference: 'QDi.999', '7771', 'EU.2345.12'. Stable over versions. */
  readonly ref: string;
  readonly kind: EntityKind;
  readonly names: readonly ListedName[];
  readonly births: readonly Interval[];
  readonly birthPlaces: readonly string[];
  readonly fathers: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** ISO 3166-1 alpha-2 where the publisher's text is known, with that text; code null where it is not. */
  readonly countries: readonly ListedCountry[];
  readonly addresses: readonly string[];
  readonly identifiers: readonly ListedIdentifier[];
  /** Titles, ranks and positions ("Maulavi", "Deputy Minister of …"). */
  readonly positions: readonly string[];
  /** Programmes or regimes under which it is listed: 'SDGT', 'Al-Qaida'. */
  readonly programmes: readonly string[];
  /** Day of listing, ISO; null where the publisher does not say. */
  readonly listedOn: string | null;
  /** Last change as the publisher says it. */
  readonly amendedOn: string | null;
  readonly remarks: string | null;
  /** For vessels and aircraft: call sign, type, flag, owner, as published, by the publisher's word for it. */
  readonly details: Readonly<Record<string, string>>;
}

export interface ListedName {
  readonly text: string;
  readonly kind: NameKind;
}

export interface ListedCountry {
  readonly code: string | null;
  readonly text: string;
  readonly of: 'nationality' | 'birth' | 'residence' | 'flag' | 'registration';
}

export interface ListedIdentifier {
  readonly scheme: string;
  readonly value: string;
  readonly country: string | null;
  /** As published: "Passport 123 (Pakistan), issued …". */
  readonly text: string;
}

/** What a list file says, every row accounted for: `parties.length + skipped.length` rows were read. */
export interface ListReading {
  /** The publisher's own date of this version, ISO; null where the file does not say. */
  readonly published: string | null;
  readonly parties: readonly ListedParty[];
  readonly skipped: readonly {
    readonly where: Where;
    readonly ref: string | null;
    readonly reason: string;
  }[];
}

export const LIST_FORMATS = [
  'un-xml',
  'ofac-csv',
  'ofac-xml',
  'eu-xml',
  'eu-csv',
  'uk-csv',
  'uk-xml',
  'mapped-csv',
  'mapped-json',
] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];
