import type { Party } from '../resolve/party/types.ts';

type Packed = [
  Party['kind'],
  (readonly [text: string, kind: Party['names'][number]['kind']])[],
  Party['births'],
  readonly string[],
  readonly string[],
  readonly string[],
  (readonly [scheme: string, value: string, country: string | null])[],
  Party['gender'],
];

/** A party as short JSON: the form in which the index keeps it. */
export function packParty(party: Party): string {
  const packed: Packed = [
    party.kind,
    party.names.map(({ text, kind }) => [text, kind] as const),
    party.births,
    party.fathers,
    party.countries,
    party.places,
    party.identifiers.map(({ scheme, value, country }) => [scheme, value, country] as const),
    party.gender,
  ];
  return JSON.stringify(packed);
}

/** The inverse of `packParty`. */
export function unpackParty(text: string): Party {
  const [kind, names, births, fathers, countries, places, identifiers, gender] = JSON.parse(text) as Packed;
  return {
    kind,
    names: names.map(([text, kind]) => ({ text, kind })),
    births,
    fathers,
    countries,
    places,
    identifiers: identifiers.map(([scheme, value, country]) => ({ scheme, value, country })),
    gender,
  };
}
