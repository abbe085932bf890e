import { countryCode } from '../../core/formats/countries.ts';
import { parseDate } from '../../core/formats/dates.ts';
import { scriptOf } from '../../core/formats/script.ts';
import { isUuid } from '../../core/words/id.ts';
import {
  EVENT_TYPES,
  MODALITIES,
  QUALIFIERS,
  STATEMENT_TYPES,
  type ClaimValue,
} from '../../core/words/index.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { ClaimRow, Correction } from '../fusion/index.ts';
import type { WrittenCorrection } from './contract.ts';
import { refuse } from './refusals.ts';

const LONGEST_VALUE = 1000;
/** What a change says, read strictly against the claim that it is about. */
export interface ReadCorrection {
  readonly correction: Correction;
  readonly toRecord: string | null;
}

type Value = ClaimValue<string>;
type ReadValue<Type extends Value['type']> = (
  text: string,
  was: Extract<Value, { type: Type }>,
) => Value | null;

/** How the text of each kind of value is written, and how it is read: the kind itself stays. */
const READERS: { readonly [Type in Value['type']]: readonly [form: string, read: ReadValue<Type>] } = {
  text: ['words', (text, was) => ({ ...was, text })],
  name: ['the name as it is written', (text, was) => ({ ...was, text, script: scriptOf(text) })],
  date: ['1990, 1990-04 or 1990-04-11', (text, was) => dateValue(text, was)],
  country: ['an ISO 3166 code or the name of a country', (text, was) => countryValue(text, was)],
  identifier: ['scheme:value, e.g. cnic:17301-1234567-1', identifierValue],
  quantity: ['a number, or two with a hyphen: 10-13', (text, was) => amountValue(text, was)],
  casualties: ['a number, or two with a hyphen: 10-13', (text, was) => amountValue(text, was)],
  money: ['currency and sum: PKR 500000', moneyValue],
  'event-type': [
    EVENT_TYPES.join(', '),
    (text, was) => {
      const eventType = EVENT_TYPES.find((one) => one === text.toLowerCase());
      return eventType === undefined ? null : { ...was, eventType };
    },
  ],
  url: ['an address: https://…', (text, was) => (URL.canParse(text) ? { ...was, url: text } : null)],
  record: [
    'the id of a record; watchfloor why NAME lists those of an entity',
    (text, was) => (isUuid(text) ? { ...was, record: text.toLowerCase() } : null),
  ],
};

/** Reads a correction of one claim; refuses what is not understood or changes nothing. */
export function readCorrection(row: ClaimRow, written: WrittenCorrection): ReadCorrection {
  const value = written.value === undefined ? null : valueOf(row.value, written.value);
  // A new figure is exact, or a range, unless the officer says otherwise: “over” was said of the old one.
  const qualifier =
    code(QUALIFIERS, written.qualifier, 'qualifier') ?? (value === null ? null : figure(value));
  const modality = code(MODALITIES, written.modality, 'modality');
  const statementType = code(STATEMENT_TYPES, written.statementType, 'statement type');
  const subject = written.subject === undefined ? null : recordId(written.subject);
  const correction: Correction = {
    ...(value === null || same(value, row.value) ? {} : { value }),
    ...(qualifier === null || qualifier === row.qualifier ? {} : { qualifier }),
    ...(modality === null || modality === row.modality ? {} : { modality }),
    ...(statementType === null || statementType === row.statement_type ? {} : { statementType }),
  };
  const toRecord = subject === row.record_id ? null : subject;
  if (Object.keys(correction).length === 0 && toRecord === null) throw refuse('CORRECTION_MISSING');
  return { correction, toRecord };
}

function valueOf(was: Value, given: string): Value {
  const text = storableText(given).trim();
  const [form, read] = READERS[was.type] as readonly [string, (text: string, was: Value) => Value | null];
  const value = text === '' || text.length > LONGEST_VALUE ? null : read(text, was);
  if (value === null)
    throw refuse('VALUE_NOT_UNDERSTOOD', { kind: was.type, form, given: text.slice(0, 80) });
  return value;
}

function recordId(given: string): string {
  if (isUuid(given)) return given.toLowerCase();
  throw refuse('VALUE_NOT_UNDERSTOOD', {
    kind: 'record',
    form: READERS.record[0],
    given: given.slice(0, 80),
  });
}

function code<Word extends string>(
  words: readonly Word[],
  given: string | undefined,
  what: string,
): Word | null {
  if (given === undefined) return null;
  const found = words.find((word) => word === given.toLowerCase());
  if (found === undefined) throw refuse('CODE_NOT_UNDERSTOOD', { what, given: given.slice(0, 80), words });
  return found;
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

function dateValue(text: string, was: Extract<Value, { type: 'date' }>): Value | null {
  const interval = parseDate(text);
  return interval === null ? null : { type: was.type, interval };
}

function countryValue(text: string, was: Extract<Value, { type: 'country' }>): Value | null {
  const country = countryCode(text);
  return country === null ? null : { type: was.type, code: country };
}

function identifierValue(text: string): Value | null {
  const [, scheme, value] = /^([a-z][a-z0-9-]{1,39}):(.+)$/.exec(text) ?? [];
  return scheme === undefined || value === undefined
    ? null
    : { type: 'identifier', scheme, value: value.trim() };
}

function figure(value: Value): 'exact' | 'range' | null {
  if (value.type !== 'quantity' && value.type !== 'casualties') return null;
  return value.low === value.high ? 'exact' : 'range';
}

/** One number is all three estimates, as of an exact figure; two are the least and the most. */
function amountValue(text: string, was: Extract<Value, { type: 'quantity' | 'casualties' }>): Value | null {
  const [, low, high] = /^(\d{1,12}(?:\.\d{1,6})?)(?:\s*[-–]\s*(\d{1,12}(?:\.\d{1,6})?))?$/.exec(text) ?? [];
  if (low === undefined) return null;
  if (high === undefined) return { ...was, low: Number(low), best: Number(low), high: Number(low) };
  return Number(low) > Number(high) ? null : { ...was, low: Number(low), best: null, high: Number(high) };
}

function moneyValue(text: string): Value | null {
  const [, currency, sum] = /^([A-Z]{3})\s*(\d{1,15}(?:\.\d{1,2})?)$/.exec(text.replaceAll(',', '')) ?? [];
  if (currency === undefined || sum === undefined) return null;
  return { type: 'money', amountMinor: Math.round(Number(sum) * 100), currency };
}
