import type { Party, PartyIdentifier } from '../../resolve/party/types.ts';
import { namesOf } from './names.ts';
import type { ListedIdentifier, ListedParty } from './types.ts';

/** National numbers whose form is known, by the issuing country: they compare with the same scheme written elsewhere. */
const NATIONAL_NUMBERS: readonly (readonly [scheme: string, country: string, form: RegExp, own: string])[] = [
  ['national-id', 'PK', /^\d{5}-?\d{7}-?\d$/, 'cnic'],
  ['national-id', 'AF', /./, 'tazkira'],
  ['tax-id', 'RU', /^(?:\d{10}|\d{12})$/, 'inn'],
];

/** Which scheme of its country a number belongs to that the publisher calls by a general word. */
function schemeOf({ scheme, value, country }: ListedIdentifier): string {
  const row = NATIONAL_NUMBERS.find(
    ([general, of, form]) => general === scheme && of === country && form.test(value),
  );
  return row?.[3] ?? scheme;
}

const identifierOf = (listed: ListedIdentifier): PartyIdentifier => ({
  scheme: schemeOf(listed),
  value: listed.value,
  country: listed.country,
});

/**
 * What of a listed party can speak for or against being another. Each spelling is one name. A country of residence is left out: it is where
 * somebody is, not who they are; addresses stay among the places. Countries whose name is not known are left out.
 */
export function partyOf(listed: ListedParty): Party {
  const codes = listed.countries.filter(({ of }) => of !== 'residence').map(({ code }) => code);
  return {
    kind: listed.kind,
    names: namesOf(listed.names),
    births: listed.births,
    fathers: listed.fathers,
    countries: [...new Set(codes.filter((code) => code !== null))],
    places: [...new Set([...listed.birthPlaces, ...listed.addresses])],
    identifiers: listed.identifiers.map(identifierOf),
    gender: listed.gender,
  };
}
