/** Words of TYPE_OF_DOCUMENT and TYPE_OF_DOCUMENT2, the first that fits; anything else is a document of its own. */
const SCHEMES: readonly (readonly [words: RegExp, scheme: string])[] = [
  [/passport|passeport|pasaporte|паспорт/i, 'passport'],
  [/national identi|identity card|identification card|national id\b|\bcnic\b|tazkira/i, 'national-id'],
  [/driv(?:er|ing).{0,3}s? licen[cs]e/i, 'driving-licence'],
  [/tax/i, 'tax-id'],
  [/residen/i, 'residence-permit'],
  [/travel document|laissez/i, 'travel-document'],
];

/** The scheme of a document of the UN list. */
export function documentScheme(type: string): string {
  return SCHEMES.find(([words]) => words.test(type))?.[1] ?? 'document';
}
