import {
  CASUALTY_CATEGORIES,
  CASUALTY_EFFECTS,
  EVENT_TYPES,
  PROPERTIES,
  type CasualtyCategory,
  type CasualtyEffect,
  type ClaimValue,
  type EntityKind,
  type NameKind,
  type Property,
} from '../words/index.ts';
import { countryCode } from './countries.ts';
import { parseDate, type DateOrder } from './dates.ts';
import { scriptOf } from './script.ts';

/** What helps to read a field: how it is written, and what its number or identifier is of. */
export interface ValueHints {
  readonly nameKind?: NameKind;
  /** Scheme of an identifier ('cnic', 'passport', 'un-list'). */
  readonly scheme?: string;
  /** Unit of a quantity. */
  readonly unit?: string;
  /** ISO 4217 code, where the field holds an amount only. */
  readonly currency?: string;
  readonly dateOrder?: DateOrder;
  readonly category?: CasualtyCategory;
  readonly effect?: CasualtyEffect;
}

type PlainValue = Exclude<ClaimValue<never>, { type: 'record' }>;
type Converter = (raw: string, hints: ValueHints, property: string) => PlainValue | null;

interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** "12", "1,200", "10-15", "over 12", "12+". */
function bounds(raw: string): Bounds | null {
  const plain = raw
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/(?<=\d),(?=\d{2,3})/g, '');
  const range = /^(\d+(?:\.\d+)?) ?(?:-|–|to) ?(\d+(?:\.\d+)?)$/.exec(plain);
  if (range) return { low: Number(range[1]), best: null, high: Number(range[2]) };
  const atLeast = /^(?:over|more than|at least|>=?) ?(\d+(?:\.\d+)?)$|^(\d+(?:\.\d+)?)\+$/i.exec(plain);
  if (atLeast) return { low: Number(atLeast[1] ?? atLeast[2]), best: null, high: null };
  const one = /^-?\d+(?:\.\d+)?$/.exec(plain);
  return one ? { low: null, best: Number(plain), high: null } : null;
}

function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

function money(raw: string, hints: ValueHints): PlainValue | null {
  const match = /^([A-Z]{3})? ?(-?[\d,]+(?:\.\d+)?) ?([A-Z]{3})?$/.exec(raw.trim());
  const currency = match?.[1] ?? match?.[3] ?? hints.currency;
  const amount = Number(match?.[2]?.replaceAll(',', ''));
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency) || !Number.isFinite(amount)) return null;
  const amountMinor = Math.round(amount * 10 ** minorDigits(currency));
  return Number.isSafeInteger(amountMinor) ? { type: 'money', amountMinor, currency } : null;
}

function casualties(raw: string, hints: ValueHints): PlainValue | null {
  const found = bounds(raw);
  if (found === null || (found.best ?? found.low ?? 0) < 0) return null;
  return {
    type: 'casualties',
    category: hints.category ?? 'unknown',
    effect: hints.effect ?? 'killed',
    ...found,
  };
}

const CONVERTERS: Record<PlainValue['type'], Converter> = {
  text: (text) => ({ type: 'text', text }),
  name: (text, hints) => ({
    type: 'name',
    text,
    script: scriptOf(text),
    nameKind: hints.nameKind ?? 'primary',
  }),
  date: (text, hints) => {
    const interval = parseDate(text, hints.dateOrder);
    return interval && { type: 'date', interval, text };
  },
  country: (text) => {
    const code = countryCode(text);
    return code === null ? null : { type: 'country', code, text };
  },
  identifier: (value, hints, property) => ({ type: 'identifier', scheme: hints.scheme ?? property, value }),
  quantity: (raw, hints, property) => {
    const found = bounds(raw);
    return found && { type: 'quantity', ...found, unit: hints.unit ?? (property === 'age' ? 'years' : '') };
  },
  casualties,
  money,
  'event-type': (raw) => {
    const eventType = EVENT_TYPES.find((type) => type === raw.trim().toLowerCase().replace(/\s+/g, '-'));
    return eventType === undefined ? null : { type: 'event-type', eventType };
  },
  url: (raw) => (URL.canParse(raw) && /^https?:/i.test(raw) ? { type: 'url', url: raw } : null),
};

/** What a field of each type must look like, for messages. */
const NEEDS: Record<Property['valueType'], string> = {
  text: 'text',
  name: 'a name',
  date: 'a date such as 2026-03-02, 2 March 2026, 03/2026 or 2026',
  country: 'a country’s name or two-letter code',
  identifier: 'an identifier',
  quantity: 'a number or a range such as 10-15',
  casualties: 'a number or a range such as 10-15',
  money: 'an amount with a currency such as PKR 5000',
  'event-type': `one of ${EVENT_TYPES.slice(0, 6).join(', ')}…`,
  url: 'an http or https address',
  record: 'the name of a thing or a reference to it',
};

export const needsOf = (property: string): string => NEEDS[PROPERTIES.get(property)?.valueType ?? 'text'];

/** A field's text as a value of the property, or null where it is none. Links between things are not made here. */
export function toValue(property: string, raw: string, hints: ValueHints = {}): PlainValue | null {
  const type = PROPERTIES.get(property)?.valueType;
  if (type === undefined || type === 'record') return null;
  return CONVERTERS[type](raw.trim(), hints, property);
}

/** The kind of thing a linking property leads to when only its name is given. */
const LINKED_KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['affiliation', 'organisation'],
  ['relative', 'person'],
  ['birthPlace', 'place'],
  ['location', 'place'],
  ['occurredAt', 'place'],
  ['participant', 'person'],
  ['relatedTo', 'organisation'],
  ['uses', 'programme'],
]);

/** A part is of the same kind as the whole; everything else by the table. */
export const linkedKind = (property: string, of: EntityKind): EntityKind =>
  property === 'partOf' ? of : (LINKED_KINDS.get(property) ?? 'organisation');

/** Whether the registry has the property for things of this kind. */
export function fits(property: string, kind: EntityKind): boolean {
  const subjects = PROPERTIES.get(property)?.subjects;
  return subjects !== undefined && (subjects === 'any' || subjects.includes(kind));
}

export const isCategory = (text: string): text is CasualtyCategory =>
  (CASUALTY_CATEGORIES as readonly string[]).includes(text);
export const isEffect = (text: string): text is CasualtyEffect =>
  (CASUALTY_EFFECTS as readonly string[]).includes(text);
