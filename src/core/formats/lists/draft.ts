import type { EntityKind, Interval, NameKind } from '../../words/index.ts';
import { countryCode } from '../countries.ts';
import { LIMITS } from '../limits.ts';
import type { ListedCountry, ListedIdentifier, ListedName, ListedParty } from './types.ts';

const RAGGED = /\s\s|[^\S ]|^\s|\s$/;
/** On one line with single spaces; most texts are so already. */
const oneLine = (text: string): string => (RAGGED.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** Adds what is not there yet, so that a publisher's repetition is one value. */
function addOnce<T>(list: T[], value: T, same: (a: T, b: T) => boolean): void {
  if (!list.some((other) => same(other, value))) list.push(value);
}

const sameText = (a: string, b: string): boolean => a === b;
const sameBirth = (a: Interval, b: Interval): boolean =>
  a.from === b.from && a.to === b.to && a.precision === b.precision;
const sameCountry = (a: ListedCountry, b: ListedCountry): boolean => a.of === b.of && a.text === b.text;
const sameIdentifier = (a: ListedIdentifier, b: ListedIdentifier): boolean =>
  a.scheme === b.scheme && a.value === b.value && a.country === b.country;

/** A listed party in the making. Empty values are passed over; repeated ones, except names, are kept once, in the order of the file. */
export class PartyDraft {
  readonly ref: string;
  readonly kind: EntityKind;
  gender: 'female' | 'male' | null = null;
  listedOn: string | null = null;
  amendedOn: string | null = null;
  readonly #names: ListedName[] = [];
  readonly #births: Interval[] = [];
  readonly #birthPlaces: string[] = [];
  readonly #fathers: string[] = [];
  readonly #countries: ListedCountry[] = [];
  readonly #addresses: string[] = [];
  readonly #identifiers: ListedIdentifier[] = [];
  readonly #positions: string[] = [];
  readonly #programmes: string[] = [];
  readonly #remarks: string[] = [];
  readonly #details = new Map<string, string>();

  constructor(ref: string, kind: EntityKind) {
    this.ref = ref;
    this.kind = kind;
  }

  /** Every name row stays, also one that repeats another: what the publisher lists can be counted again. */
  name(text: string, kind: NameKind): void {
    const plain = oneLine(text);
    if (plain !== '') this.#names.push({ text: plain, kind });
  }

  birth(interval: Interval): void {
    addOnce(this.#births, interval, sameBirth);
  }

  birthPlace(text: string): void {
    const plain = oneLine(text);
    if (plain !== '') addOnce(this.#birthPlaces, plain, sameText);
  }

  father(text: string): void {
    const plain = oneLine(text);
    if (plain !== '') addOnce(this.#fathers, plain, sameText);
  }

  /** `code` where the publisher gives one besides the name; '00' and what is no country count as none. */
  country(text: string, of: ListedCountry['of'], code = ''): void {
    const plain = oneLine(text) || oneLine(code);
    if (plain === '') return;
    const known = (code === '' ? null : countryCode(code)) ?? countryCode(plain);
    addOnce(this.#countries, { code: known, text: plain, of }, sameCountry);
  }

  address(text: string): void {
    const plain = oneLine(text);
    if (plain !== '') addOnce(this.#addresses, plain, sameText);
  }

  /** `country` as published; `text` is what the publisher wrote as a whole. */
  identifier(scheme: string, value: string, country: string, text: string): void {
    const plain = oneLine(value);
    if (plain === '') return;
    const issuer = oneLine(country);
    const code = issuer === '' ? null : countryCode(issuer);
    addOnce(this.#identifiers, { scheme, value: plain, country: code, text: oneLine(text) }, sameIdentifier);
  }

  position(text: string): void {
    const plain = oneLine(text);
    if (plain !== '') addOnce(this.#positions, plain, sameText);
  }

  programme(text: string): void {
    const plain = oneLine(text);
    if (plain !== '') addOnce(this.#programmes, plain, sameText);
  }

  remark(text: string): void {
    const plain = text.trim();
    if (plain !== '') addOnce(this.#remarks, plain, sameText);
  }

  /** A second value under one word is put behind the first. */
  detail(word: string, text: string): void {
    const plain = oneLine(text);
    if (plain === '') return;
    const before = this.#details.get(word);
    this.#details.set(word, before === undefined ? plain : `${before}; ${plain}`);
  }

  isNameless(): boolean {
    return this.#names.length === 0;
  }

  /** Why the draft cannot stand as a listed party; null where it can. */
  fault(): string | null {
    if (this.ref === '') return 'the entry has no reference';
    if (this.#names.length === 0) return 'the entry has no name';
    const long = this.#names.find(({ text }) => text.length > LIMITS.nameChars.max);
    return long === undefined
      ? null
      : `a name of the entry is longer than ${LIMITS.nameChars.max} characters`;
  }

  finish(): ListedParty {
    return {
      ref: this.ref,
      kind: this.kind,
      names: this.#names,
      births: this.#births,
      birthPlaces: this.#birthPlaces,
      fathers: this.#fathers,
      gender: this.gender,
      countries: this.#countries,
      addresses: this.#addresses,
      identifiers: this.#identifiers,
      positions: this.#positions,
      programmes: this.#programmes,
      listedOn: this.listedOn,
      amendedOn: this.amendedOn,
      remarks: this.#remarks.length === 0 ? null : this.#remarks.join('\n'),
      details: Object.fromEntries(this.#details),
    };
  }
}

/** Parts of an address or a place, joined as one line; empty parts are left out. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

const GENDERS: Readonly<Record<string, 'female' | 'male'>> = {
  male: 'male',
  female: 'female',
  m: 'male',
  f: 'female',
};

/** A published gender; null for 'Unknown' and anything else. */
export function genderOf(text: string): 'female' | 'male' | null {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(GENDERS, word) ? (GENDERS[word] ?? null) : null;
}

/** What a publisher's word for a kind of party means; null where it is not in the table. */
export function kindIn(table: Readonly<Record<string, EntityKind>>, word: string): EntityKind | null {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
