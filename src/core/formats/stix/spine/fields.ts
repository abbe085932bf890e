import { isObject, type Json, type JsonObject } from '../../json/parse.ts';
import {
  CASUALTY_CATEGORIES,
  CASUALTY_EFFECTS,
  EVENT_TYPES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  PRECISIONS,
  SCRIPTS,
  ZONE_KINDS,
} from '../../../words/index.ts';

/**
 * The properties of our extension, one row each: how it is called in the spine and in STIX, what it may hold, and what its
 * absence means. Writing, reading, the JSON schema and docs/reference/stix-mapping.md are made of these rows.
 */
export interface Field {
  readonly spine: string;
  readonly stix: string;
  readonly holds: Holds;
  /** What it is where it is not there; without it the property is required. */
  readonly absent?: Json;
  readonly about: string;
}

export type Holds =
  | { readonly type: 'text' | 'number' | 'offset' }
  | { readonly type: 'word'; readonly of: readonly string[] }
  | { readonly type: 'list'; readonly of: Holds }
  | { readonly type: 'record'; readonly of: readonly Field[] };

export const TEXT: Holds = { type: 'text' };
export const OFFSET: Holds = { type: 'offset' };
export const word = (of: readonly string[]): Holds => ({ type: 'word', of });
export const list = (of: Holds): Holds => ({ type: 'list', of });
export const record = (of: readonly Field[]): Holds => ({ type: 'record', of });
export const field = (spine: string, stix: string, holds: Holds, about: string, absent?: Json): Field => ({
  spine,
  stix,
  holds,
  about,
  ...(absent === undefined ? {} : { absent }),
});

/** The value as STIX has it; nulls and defaults are left out, for STIX knows no null (§2.12). */
export function writeFields(fields: readonly Field[], from: object): JsonObject {
  const source = from as Readonly<Record<string, Json | undefined>>;
  const written: Record<string, Json> = {};
  for (const { spine, stix, holds, absent } of fields) {
    const value = source[spine];
    if (value === undefined || value === null || isSame(value, absent)) continue;
    written[stix] = writeValue(holds, value);
  }
  return written;
}

const isSame = (value: Json, absent: Json | undefined): boolean =>
  absent !== undefined && JSON.stringify(value) === JSON.stringify(absent);

function writeValue(holds: Holds, value: Json): Json {
  if (holds.type === 'record' && isObject(value)) return writeFields(holds.of, value);
  if (holds.type === 'list' && Array.isArray(value))
    return value.map((one: Json) => writeValue(holds.of, one));
  return value;
}

/** The value as the spine has it; null where anything in it is not of its form. What is not in the rows is passed over. */
export function readFields(fields: readonly Field[], json: Json | undefined): JsonObject | null {
  if (!isObject(json)) return null;
  const read: Record<string, Json> = {};
  for (const { spine, stix, holds, absent } of fields) {
    const value = Object.hasOwn(json, stix) ? json[stix] : undefined;
    if (value === undefined && absent === undefined) return null;
    const found = value === undefined ? absent : readValue(holds, value);
    if (found === undefined) return null;
    read[spine] = found;
  }
  return read;
}

function readValue(holds: Holds, value: Json): Json | undefined {
  switch (holds.type) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'offset':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
    case 'word':
      return typeof value === 'string' && holds.of.includes(value) ? value : undefined;
    case 'record':
      return readFields(holds.of, value) ?? undefined;
    case 'list': {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((one: Json) => readValue(holds.of, one));
      return items.every((one) => one !== undefined) ? items : undefined;
    }
  }
}

export const INTERVAL: readonly Field[] = [
  field('from', 'from', TEXT, 'first day or instant; absent: open', null),
  field('to', 'to', TEXT, 'last day or instant; absent: open', null),
  field('precision', 'precision', word(PRECISIONS), 'how exactly it is known'),
  field('reason', 'reason', TEXT, 'why an end is open, or how it was worked out', null),
];

export const NAME: readonly Field[] = [
  field('text', 'text', TEXT, 'as written'),
  field('script', 'script', word(SCRIPTS), 'ISO 15924'),
  field('kind', 'kind', word(NAME_KINDS), 'primary, alias, kunya …'),
];

export const MENTION: readonly Field[] = [
  field('start', 'start', OFFSET, 'UTF-16 offset in the report’s description'),
  field('end', 'end', OFFSET, 'exclusive'),
  field('text', 'text', TEXT, 'the words'),
  field('kind', 'kind', TEXT, 'what it mentions'),
];

export const ZONE: readonly Field[] = [
  field('kind', 'kind', word(ZONE_KINDS), 'body, heading, quotation …'),
  field('start', 'start', OFFSET, 'UTF-16 offset'),
  field('end', 'end', OFFSET, 'exclusive'),
  field('repeats', 'repeats', OFFSET, 'start of the first occurrence of a repeated block', null),
  field('speaker', 'speaker', TEXT, 'of a quotation', null),
];

const RANGE: readonly Field[] = ['low', 'best', 'high'].map((name) =>
  field(name, name, { type: 'number' }, `${name} figure`, null),
);
const AS_WRITTEN = field('text', 'text', TEXT, 'as written', null);

/** The values of claims by type (src/core/words/claim.ts); `record` is the id of the other object. */
export const VALUES: Readonly<Record<string, readonly Field[]>> = {
  text: [field('text', 'text', TEXT, 'the words')],
  name: [
    field('text', 'text', TEXT, 'as written'),
    field('script', 'script', word(SCRIPTS), 'ISO 15924'),
    field('nameKind', 'name_kind', word(NAME_KINDS), 'kind of name'),
  ],
  date: [field('interval', 'interval', record(INTERVAL), 'when'), AS_WRITTEN],
  country: [field('code', 'code', TEXT, 'ISO 3166-1 alpha-2'), AS_WRITTEN],
  identifier: [
    field('scheme', 'scheme', TEXT, 'kind of number'),
    field('value', 'value', TEXT, 'the number'),
  ],
  quantity: [...RANGE, field('unit', 'unit', TEXT, 'unit')],
  casualties: [
    field('category', 'category', word(CASUALTY_CATEGORIES), 'who'),
    field('effect', 'effect', word(CASUALTY_EFFECTS), 'killed, injured, abducted'),
    ...RANGE,
  ],
  money: [
    field('amountMinor', 'amount_minor', { type: 'number' }, 'in the smallest unit'),
    field('currency', 'currency', TEXT, 'ISO 4217'),
  ],
  'event-type': [field('eventType', 'event_type', word(EVENT_TYPES), 'class of event')],
  url: [field('url', 'url', TEXT, 'address')],
  record: [
    field('record', 'ref', TEXT, 'id of the other object'),
    field('role', 'role', word(PARTICIPANT_ROLES), 'in which role it took part', null),
  ],
};
