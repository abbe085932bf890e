import { distinctiveWords, foldName, isAcronym, organisationKey, skeleton } from '../names/index.ts';
import type { Interval } from '../words/index.ts';
import { captionOf, oncePerReport, type ReadingIndex, recordsNamed } from './reading-index.ts';

/** Something a record can be recognised by, as a code that is compared and a text that is shown. */
export interface Fact {
  readonly code: string;
  readonly text: string;
}

/** Codes of an organisation as context: its anchor and every name the report gives it. */
export function organisationFacts(
  index: ReadingIndex,
  at: number,
): readonly (Fact & { readonly generic: boolean })[] {
  const subject = index.reading.subjects[at];
  if (subject?.kind !== 'organisation') return [];
  const named = subject.names.map((name) => ({
    code: `org:${organisationKey(name.text)}`,
    text: name.text,
    generic: subject.anchor === null && !isAcronym(name.text) && distinctiveWords(name.text) === 0,
  }));
  const anchored =
    subject.anchor === null ? [] : [{ code: subject.anchor, text: captionOf(subject), generic: false }];
  return [...anchored, ...named];
}

/** A place's own codes. A name alone is a code only here, where it is one of two facts. */
export function placeFacts(index: ReadingIndex, at: number): readonly Fact[] {
  const subject = index.reading.subjects[at];
  if (subject?.kind !== 'place') return [];
  if (subject.anchor !== null) return [{ code: subject.anchor, text: captionOf(subject) }];
  return subject.names.map((name) => ({ code: `place~${placeKey(name.text)}`, text: name.text }));
}

/** Script-neutral key of a place name: skeletons in order; "Gulbela" is also written گل بیلہ, so spaces do not count. */
export function placeKey(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) => skeleton(word))
    .join('');
}

/** Anchors are paths from wide to narrow ('place:PK', 'place:PK:quetta'): a country or a world region tells nobody apart. */
export function isSpecific(fact: Fact): boolean {
  return (
    fact.code.startsWith('place~') ||
    (!fact.code.startsWith('place:region:') && fact.code.split(':').length >= 3)
  );
}

/** Places named by claims of the given properties, with the areas that contain them, narrow enough to tell. */
export function specificPlaces(
  index: ReadingIndex,
  at: number,
  properties: readonly string[],
): readonly Fact[] {
  const places = recordsNamed(index, at, properties);
  if (places.length === 0) return [];
  const containing = places.flatMap((place) => recordsNamed(index, place, ['partOf', 'location']));
  return unique([...places, ...containing].flatMap((place) => placeFacts(index, place)).filter(isSpecific));
}

function countryOfAnchor(anchor: string | null | undefined): string | undefined {
  return /^place:([A-Z]{2})\b/.exec(anchor ?? '')?.[1];
}

/** Country codes of a record: claimed, or of the places that contain it. */
export function countriesOf(index: ReadingIndex, at: number): readonly string[] {
  const claimed = ['country', 'nationality'].flatMap((property) =>
    index.about(at, property).flatMap((claim) => (claim.value.type === 'country' ? [claim.value.code] : [])),
  );
  const contained = recordsNamed(index, at, ['partOf', 'location']).flatMap((place) => {
    return countryOfAnchor(index.reading.subjects[place]?.anchor) ?? [];
  });
  return [...new Set([...claimed, ...contained])].toSorted();
}

/** The one country of all anchored places in the report; null where there are several or none. */
export const onlyCountry = oncePerReport((index: ReadingIndex): string | null => {
  const codes = new Set(index.reading.subjects.flatMap((subject) => countryOfAnchor(subject.anchor) ?? []));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
});

export function datesOf(index: ReadingIndex, at: number, property: string): readonly Interval[] {
  return index
    .about(at, property)
    .flatMap((claim) => (claim.value.type === 'date' ? [claim.value.interval] : []));
}

/** The calendar day, month or year that holds the whole interval; null where it is wider or open. */
export function within(interval: Interval, unit: 'day' | 'month' | 'year'): string | null {
  const length = { day: 10, month: 7, year: 4 }[unit];
  const from = interval.from?.slice(0, length);
  const to = interval.to?.slice(0, length);
  return from !== undefined && from === to && from.length === length ? from : null;
}

export function unique<F extends Pick<Fact, 'code'>>(facts: readonly F[]): readonly F[] {
  return [...new Map(facts.map((fact) => [fact.code, fact])).values()];
}

/** Small words written inside names. */
const NAME_WORDS = new Set(['bint', 'binte', 'ould', 'wuld', 'wald']);

/** Words of four letters or more in lower case belong to a description ("an operative and mastermind of …"), not to a name. */
export function isProperName(text: string): boolean {
  const described = text.split(/\s+/).some((word) => /^\p{Ll}{4,}/u.test(word) && !NAME_WORDS.has(word));
  return !described || text === text.toLowerCase();
}
