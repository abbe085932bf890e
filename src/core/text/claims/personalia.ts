import type { ClaimValue, Script } from '../../words/index.ts';
import { countryOfDemonym } from '../gazetteer.ts';
import type { Hedge } from '../modality.ts';
import { asRecord, phrase, type PhraseClaim, type PhraseHit, type PhraseRule } from './phrase-rules.ts';
import { entryHead, personMeant } from './antecedent.ts';
import { subjectOfSlot, type Slot } from './skeleton.ts';
import { DEMONYM_PATTERN } from './words.ts';

/** Who a person is: nationality, age, birth, death, father. */

/** ISO code of a demonym as written, or of a country that was found as a place. */
function countryValue(hit: PhraseHit): ClaimValue<number> | null {
  const words = hit.words('demonym') ?? hit.words('land');
  if (words === null) return null;
  const anchor = hit.book.subjects[hit.subject('land') ?? -1]?.anchor;
  const code = countryOfDemonym(words) ?? /^(?:place|country):([A-Z]{2})(?::|$)/.exec(anchor ?? '')?.[1];
  return code === undefined ? null : { type: 'country', code, text: words };
}

const nationality = (hit: PhraseHit): PhraseClaim[] => [
  { subject: hit.subject('who'), property: 'nationality', value: countryValue(hit) },
];

function ageValue(hit: PhraseHit): ClaimValue<number> | null {
  const slot = hit.slot('age');
  const quantity = slot === null ? undefined : hit.scene.prose.quantities[slot.index];
  if (quantity === undefined || !/^(?:years?(?:[- ]old)?|year-old|)$/.test(quantity.unit)) return null;
  const { low, best, high } = quantity;
  return best === null || best < 5 || best > 110
    ? null
    : { type: 'quantity', low, best, high, unit: 'years' };
}

function plainAge(hit: PhraseHit): ClaimValue<number> | null {
  const best = Number(hit.words('years'));
  return best < 5 || best > 110 ? null : { type: 'quantity', low: best, best, high: best, unit: 'years' };
}

function birth(hit: PhraseHit): PhraseClaim[] {
  const slot = hit.slot('day');
  const time = slot === null ? undefined : hit.scene.prose.times[slot.index];
  return [
    {
      subject: hit.subject('who'),
      property: 'birthDate',
      value: time === undefined ? null : { type: 'date', interval: time.interval, text: time.text },
    },
    { subject: hit.subject('who'), property: 'birthPlace', value: asRecord(hit.subject('place')) },
  ];
}

function father(hit: PhraseHit): PhraseClaim[] {
  const text = hit.words('father');
  const slot = hit.slot('father');
  const script: Script = (slot === null ? undefined : hit.scene.prose.names[slot.index]?.script) ?? 'Latn';
  return [
    {
      subject: hit.subject('who'),
      property: 'fatherName',
      value: text === null ? null : { type: 'name', text, script, nameKind: 'primary' },
    },
  ];
}

/** A line of an entry says it of the thing that the entry is about. */
function ofEntry(hit: PhraseHit, claims: readonly PhraseClaim[]): PhraseClaim[] {
  const { prose, view } = hit.scene;
  const subject = subjectOfSlot(prose, entryHead(prose, view) ?? firstPerson(hit));
  const isPerson = subject !== null && hit.book.subjects[subject]?.kind === 'person';
  return isPerson ? claims.map((claim) => ({ ...claim, subject })) : [];
}

/** The name that begins the line itself ("3. X (…). DOB: …"). */
function firstPerson({ scene: { view } }: PhraseHit): Slot | null {
  const [first] = view.slots;
  return first?.letter === 'P' && /^[^\p{L}]*$/u.test(view.skeleton.slice(0, first.at)) ? first : null;
}

function death(hit: PhraseHit): PhraseClaim[] {
  const { prose, view } = hit.scene;
  const pronoun = hit.words('whom');
  const who =
    pronoun === null ? hit.subject('who') : subjectOfSlot(prose, personMeant(prose, view, hit.from, pronoun));
  const slot = hit.slot('day');
  const time = slot === null ? undefined : prose.times[slot.index];
  const value =
    time === undefined ? null : { type: 'date' as const, interval: time.interval, text: time.text };
  return [{ subject: who, property: 'deathDate', value }];
}

function isYear(hit: PhraseHit): boolean {
  const slot = hit.slot('day');
  const time = slot === null ? undefined : hit.scene.prose.times[slot.index];
  return time?.interval.precision === 'year';
}

/** Who a person is, is taken for granted beside his name, whatever the sentence says of the deed; a quotation is its speaker's. */
const ofHead = (hedge: Hedge) => hedge.cue !== 'reported.quotation@1';

export const PERSONALIA: readonly PhraseRule[] = [
  {
    id: 'nationality.apposition@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}["”]?(?:,? (?:who )?(?:is|was)|,["”]?) (?:a|an) (?:[a-z\d][\w-]* |{Q} )*?(?:(?<demonym>${DEMONYM_PATTERN})|{land:L}) (?:national|citizen|passport[- ]holder|nationals)`,
    ),
    claims: nationality,
  },
  {
    id: 'nationality.before@1',
    ignore: ofHead,
    pattern: phrase(String.raw`(?:(?<demonym>${DEMONYM_PATTERN})|{land:L}) (?:national|citizen)s?,? {who:P}`),
    claims: nationality,
  },
  {
    id: 'nationality.noun@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P},? (?:is |was )?(?:a|an) (?:\d+-year-old |{Q} )?(?<demonym>${DEMONYM_PATTERN})(?=[,.;]| who)`,
    ),
    claims: nationality,
  },
  {
    id: 'age.after@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P},? \(?(?:aged |age )?{age:Q}(?=[,.;)]| (?:years? old|was|and)|$)`),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'age', value: ageValue(hit) }],
  },
  {
    id: 'age.of-noun@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}, (?:an?|the) (?:[a-z][\w-]* ){1,4}aged (?:{age:Q}|(?<years>\d{1,3}))(?![\w-])`,
    ),
    claims: (hit) => [
      {
        subject: hit.subject('who'),
        property: 'age',
        value: hit.words('years') === null ? ageValue(hit) : plainAge(hit),
      },
    ],
  },
  {
    id: 'age.plain@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P},? \(?(?:aged |age )?(?<years>\d{1,3})(?=[,.;)])`),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'age', value: plainAge(hit) }],
  },
  {
    id: 'age.before@1',
    ignore: ofHead,
    pattern: phrase(String.raw`(?<years>\d{1,3})-year-old (?:[A-Z]?[a-z]+ ){0,2}?{who:P}`),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'age', value: plainAge(hit) }],
  },
  {
    id: 'age.before-count@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{age:Q}(?:-old)? (?:[A-Z]?[a-z]+ ){0,2}?{who:P}`),
    claims: (hit) => [
      {
        subject: hit.subject('who'),
        property: 'age',
        value: /year/.test(hit.words('age') ?? '') ? ageValue(hit) : null,
      },
    ],
  },
  {
    id: 'birth.date@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P},? (?:(?:an? )?[^,.;‹]{3,40},? )?(?:who )?(?:was |is )?\(?born (?:(?:on |in )?{day:T})?(?:,? ?(?:in|at) {place:L})?`,
    ),
    claims: birth,
  },
  {
    id: 'birth.place-first@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P},? (?:an? [^,.;‹]{3,40} )?(?:who )?(?:was |is )?\(?born (?:in|at) {place:L} (?:on|in) {day:T}`,
    ),
    claims: birth,
  },
  {
    // "born Gujrat 4 October 1983"; "born Anwar Gul in Sfax in 1984": the name given at birth stands between.
    id: 'birth.plain@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P},? born (?:{P} )?(?:in |at )?{place:L},?(?: on| in)? {day:T}`),
    claims: birth,
  },
  {
    id: 'birth.ru@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P},? \(?{day:T} (?:г\. ?р\.|года рождения|рождения)`),
    claims: birth,
  },
  {
    id: 'birth.ar@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}،? (?:مواليد|من مواليد|المولود في|متولد|پیدائش) (?:عام |سنة |سال )?{day:T}`,
    ),
    claims: birth,
  },
  {
    id: 'birth.line@1',
    ignore: ofHead,
    needs: [],
    pattern: phrase(
      String.raw`(?:(?:^|[.;] )\W*|\) ?[.,;]? ?)(?:DOB|D\.O\.B\.|[Dd]ate of birth|[Bb]orn):? {day:T}(?:(?:[.;]| or {T}\.?)? (?:POB|[Pp]lace of birth):? {place:L})?`,
    ),
    claims: (hit) => ofEntry(hit, birth(hit)),
  },
  {
    id: 'birth.place-line@1',
    ignore: ofHead,
    needs: [],
    pattern: phrase(String.raw`(?:^|[.;] )\W*(?:POB|[Pp]lace of birth):? {place:L}`),
    claims: (hit) => ofEntry(hit, birth(hit)),
  },
  {
    id: 'nationality.line@1',
    ignore: ofHead,
    needs: [],
    pattern: phrase(
      String.raw`(?:^|[.;] )\W*(?:[Nn]ationality|[Cc]itizenship):? (?:(?<demonym>${DEMONYM_PATTERN})|{land:L})`,
    ),
    claims: (hit) => ofEntry(hit, nationality(hit)),
  },
  {
    id: 'father.is@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P}'s father (?:is|was) (?<father>‹P\d+›)`),
    claims: father,
  },
  {
    id: 'death.died@1',
    pattern: phrase(
      String.raw`(?:{who:P}|\b(?<whom>[Hh]e|[Ss]he))[^.;‹]{0,60}? (?:died|have died|(?:was|been) declared dead)(?: (?!that)[^.;,‹]{0,40}?)? (?:in|on) {day:T}`,
    ),
    needs: [],
    claims: death,
  },
  {
    // "X, judge, born January 19, 1958; died August 31, 2026": the last line of an obituary.
    id: 'death.line@1',
    pattern: phrase(String.raw`{who:P}[^.‹]{0,40}\bborn {T}[;,] (?:and )?died (?:on |in )?{day:T}`),
    claims: death,
  },
  {
    // A killing told with its day is an event of its own; one told by its year alone dates the man.
    id: 'death.killed@1',
    pattern: phrase(
      String.raw`(?:{who:P}(?: of {L})?,?|\b(?<whom>[Hh]e|[Ss]he)) (?:was |had been |is said to have been )?killed in {day:T}`,
    ),
    needs: [],
    claims: (hit) => (isYear(hit) ? death(hit) : []),
  },
  {
    id: 'birth.label@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}[^‹;]{0,20}(?:\b(?:DOB|D\.O\.B\.|d\.o\.b\.|b\.|[Dd]ate of birth|[Yy]ear of birth))[:.]? {day:T}`,
    ),
    claims: birth,
  },
  {
    id: 'father.son-of@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}(?:, (?:aged )?(?:\d+|‹Q\d+›))?,? (?:[sS]\/[oO]|(?:the )?son of|ولد) (?:the late )?(?<father>‹P\d+›|[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})`,
    ),
    claims: father,
  },
];
