import type { NameKind } from '../../../words/index.ts';
import { countryCode } from '../../countries.ts';
import { genderOf, type PartyDraft } from '../draft.ts';
import { ofacDate } from './dates.ts';
import { inOrder } from './names.ts';
import { DETAIL_LABELS, NUMBER_LABELS, ONE_WORD_SCHEMES, WORDY_SCHEMES } from './remarks.data.ts';

/** A phrase that was understood answers true; what no phrase of the table fits stays in the remarks. */
type Phrase = readonly [
  form: RegExp,
  read: (draft: PartyDraft, match: readonly string[], text: string) => boolean,
];

/** In the remarks stand the weak alternate names, in quotation marks. */
const NAME_MARKS: Readonly<Record<string, NameKind>> = {
  'a.k.a.': 'weak',
  'f.k.a.': 'former',
  'n.k.a.': 'alias',
};

const PHRASES: readonly Phrase[] = [
  [
    /^DOB (.+)$/,
    (draft, [text = '']) => {
      const interval = ofacDate(text);
      if (interval !== null) draft.birth(interval);
      return interval !== null;
    },
  ],
  [
    /^POB (.+)$/,
    (draft, [place = '']) => {
      draft.birthPlace(place);
      const last = place.slice(place.lastIndexOf(',') + 1).trim();
      const country = [place, last].find((text) => countryCode(text) !== null);
      if (country !== undefined) draft.country(country, 'birth');
      return true;
    },
  ],
  [
    /^(?:nationality|citizen) (.+)$/,
    (draft, [country = '']) => {
      draft.country(country, 'nationality');
      return true;
    },
  ],
  [
    /^Nationality of Registration (.+)$/,
    (draft, [country = '']) => {
      draft.country(country, 'registration');
      return true;
    },
  ],
  [
    /^Gender (Male|Female)$/,
    (draft, [word = '']) => {
      draft.gender = genderOf(word);
      return true;
    },
  ],
  [
    /^([afn]\.k\.a\.) '(.+)'$/,
    (draft, [mark = '', name = '']) => {
      draft.name(inOrder(name, draft.kind), NAME_MARKS[mark] ?? 'alias');
      return true;
    },
  ],
  [
    /^Digital Currency Address - ([A-Z]{2,6}) (\S+)$/,
    (draft, [currency = '', address = ''], text) => {
      draft.identifier('wallet', address, '', text);
      draft.detail(`digital currency ${currency}`, address);
      return true;
    },
  ],
  [
    /^Fax(?: Number| No\.|:)? (\(?[+\d].*)$/,
    (draft, [number = '']) => {
      draft.detail('fax', number);
      return true;
    },
  ],
  [
    /^(?:Phone Number|Phone No\.|PHONE|Telephone:?) (\(?[+\d][\d\s()./-]*)$/,
    (draft, [number = ''], text) => {
      draft.identifier('phone', number, '', text);
      return true;
    },
  ],
];

/**
 * `Passport A1234567 (Country) issued 01 Jan 2001 expires 31 Dec 2010`: the last brackets hold the country; brackets
 * that touch a letter or digit belong to the number ("A100953(N)0055").
 */
const NUMBER =
  /^((?:[^()\s]|\s(?!\()|[^()\s]\([^()]*\))+?)(?: \([^()]*\))*?(?: \(([^()]+)\))?(?: (?:issued|expires|expired|Issued|Expires|Expired)\b.*)?$/;

const firstWord = (text: string): string => {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
};

/** Rows of a table of labels by the first word of the label, in the order of the table. */
function byFirstWord<T extends readonly [string, string]>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, ([label]) => firstWord(label));
}
const NUMBERS = byFirstWord(NUMBER_LABELS);
const DETAILS = byFirstWord(DETAIL_LABELS);

/** The row whose label the phrase begins with, followed by a space and the value. */
const labelled = (table: ReadonlyMap<string, readonly (readonly [string, string])[]>, text: string) =>
  table
    .get(firstWord(text))
    ?.find(([label]) => text.charCodeAt(label.length) === 0x20 && text.startsWith(label));

function numbered(draft: PartyDraft, text: string, whole: string): boolean {
  const [label, scheme] = labelled(NUMBERS, text) ?? [];
  if (label === undefined || scheme === undefined) return false;
  const [, number = '', country = ''] = NUMBER.exec(text.slice(label.length + 1)) ?? [];
  if (!WORDY_SCHEMES.has(scheme) && !/\d/.test(number)) return false;
  if (number === '' || (ONE_WORD_SCHEMES.has(scheme) && /\s/.test(number))) return false;
  draft.identifier(scheme, number.replace(/^# /, ''), country, whole);
  return true;
}

function detailed(draft: PartyDraft, text: string): boolean {
  const [label, word] = labelled(DETAILS, text) ?? [];
  if (label === undefined || word === undefined) return false;
  const value = text.slice(label.length + 1);
  draft.detail(word, value);
  if (word.endsWith('vessel flag')) draft.country(value, 'flag');
  return true;
}

function phrased(draft: PartyDraft, text: string, whole: string): boolean {
  for (const [form, read] of PHRASES) {
    const match = form.exec(text);
    if (match !== null) return read(draft, match.slice(1), whole);
  }
  return false;
}

/** Reads one phrase ('Passport A1 (Country)', 'Gender Male'); false where no row of the tables fits. */
export function readPhrase(draft: PartyDraft, text: string, whole: string): boolean {
  return phrased(draft, text, whole) || numbered(draft, text, whole) || detailed(draft, text);
}

const ALSO = /^alt\. /;

/** Reads OFAC's remarks phrase by phrase; `cut` says that the last one is not whole, so that it is kept as text only. */
export function readRemarks(draft: PartyDraft, remarks: string, cut: boolean): void {
  const pieces = remarks.replace(/\.\s*$/, '').split(/;\s+/);
  for (const [index, piece] of pieces.entries()) {
    const whole = piece.trim();
    const text = whole.replace(ALSO, '');
    const broken = cut && index === pieces.length - 1;
    if (broken || !readPhrase(draft, text, whole)) draft.remark(whole);
  }
}
