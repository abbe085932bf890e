import type { EntityKind, Interval, NameKind } from '../../../words/index.ts';
import { parseDate } from '../../dates.ts';
import { dayOf } from '../dates.ts';
import { genderOf, joined, PartyDraft } from '../draft.ts';

/** 'Individual', 'Entity' or 'Ship'. */
export const UK_KINDS: Readonly<Record<string, EntityKind>> = {
  individual: 'person',
  entity: 'organisation',
  ship: 'vessel',
};

const NAME_TYPES: Readonly<Record<string, NameKind>> = {
  'primary name': 'primary',
  'primary name variation': 'strong',
  aka: 'alias',
  alias: 'alias',
  fka: 'former',
  'formerly known as': 'former',
};

/** Only an alias has a strength: 'Good', 'Good quality a.k.a', 'Low', 'Low quality a.k.a'. */
function kindOf(type: string, strength: string): NameKind {
  const kind = NAME_TYPES[type.trim().toLowerCase().replaceAll('.', '')] ?? 'alias';
  if (kind !== 'alias') return kind;
  if (/^good\b/i.test(strength)) return 'strong';
  return /^low\b/i.test(strength) ? 'weak' : 'alias';
}

/** What a UK entry says, as any of the three published forms says it. '' is nothing. */
export interface UkName {
  /** Name 1 to Name 5, then Name 6: given names before the family name or the whole name. */
  readonly parts: readonly string[];
  readonly type: string;
  readonly strength: string;
}

/** Draft of one UK entry; the tables repeat a value in each row of the entry, so a name is kept once for each kind. */
export class UkDraft {
  readonly draft: PartyDraft;
  readonly #seen = new Set<string>();

  constructor(ref: string, kind: EntityKind) {
    this.draft = new PartyDraft(ref, kind);
  }

  name({ parts, type, strength }: UkName): void {
    this.#nameOnce(parts.filter((part) => part !== '').join(' '), kindOf(type, strength));
  }

  nonLatin(text: string): void {
    for (const one of numbered(text)) this.#nameOnce(one, 'original-script');
  }

  birth(text: string): void {
    for (const one of numbered(text)) {
      const interval = ukDate(one);
      if (interval !== null) this.draft.birth(interval);
      else this.draft.remark(`Date of birth: ${one}`);
    }
  }

  /** Towns and countries that are numbered belong together by their number. */
  birthPlace(town: string, country: string): void {
    const [towns, countries] = [numbered(town), numbered(country)];
    for (let at = 0; at < Math.max(towns.length, countries.length); at += 1)
      this.draft.birthPlace(joined(towns[at] ?? '', countries[at] ?? ''));
    for (const one of countries) this.draft.country(one, 'birth');
  }

  nationality(text: string): void {
    for (const one of numbered(text)) this.draft.country(one, 'nationality');
  }

  document(scheme: string, number: string, about: string): void {
    const abouts = numbered(about);
    for (const [at, one] of numbered(number).entries()) {
      const more = abouts.length > 1 ? (abouts[at] ?? '') : about;
      this.draft.identifier(scheme, one, '', more === '' ? one : `${one} – ${more}`);
    }
  }

  address(lines: readonly string[], postCode: string, country: string): void {
    this.draft.address(joined(...lines, postCode, country));
    this.draft.country(country, 'residence');
  }

  unReference(text: string): void {
    this.draft.identifier('un-reference', text, '', text === '' ? '' : `UN reference ${text}`);
  }

  flag(text: string): void {
    this.draft.detail('vessel flag', text);
    this.draft.country(text, 'flag');
  }

  gender(text: string): void {
    this.draft.gender ??= genderOf(text);
  }

  /** The earliest day of listing and the latest change that the entry's rows tell. */
  dated(listed: string, amended: string): void {
    const { draft } = this;
    const [from, to] = [dayOf(listed), dayOf(amended)];
    if (from !== null && (draft.listedOn === null || from < draft.listedOn)) draft.listedOn = from;
    if (to !== null && (draft.amendedOn === null || to > draft.amendedOn)) draft.amendedOn = to;
  }

  #nameOnce(text: string, kind: NameKind): void {
    const key = `${kind} ${text}`;
    if (text === '' || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.draft.name(text, kind);
  }
}

const NUMBERED = /\(\d{1,2}\)\s*/;

/** "(1) Iran. (2) Iraq" is two values, each without its full stop; anything else is one. */
export function numbered(text: string): readonly string[] {
  if (!/^\(1\)/.test(text)) return text === '' ? [] : [text];
  return text
    .split(NUMBERED)
    .map((value) => value.trim().replace(/\.$/, ''))
    .filter((value) => value !== '');
}

const DATE = /^(\d\d|dd)\/(\d\d|mm)\/(\d{4})$/i;

/** 19/06/1951, 00/06/1951 or dd/06/1951 (a month), 00/00/1951 or dd/mm/1951 (a year). */
function ukDate(text: string): Interval | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text.trim()) ?? [];
  if (year === '') return parseDate(text, 'dmy');
  const known = (part: string): boolean => /^\d\d$/.test(part) && part !== '00';
  if (!known(month)) return known(day) ? null : parseDate(year);
  return parseDate(known(day) ? `${year}-${month}-${day}` : `${year}-${month}`);
}
