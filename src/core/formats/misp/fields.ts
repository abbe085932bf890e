import { get, isObject, type Json, type JsonObject } from '../json/parse.ts';
import type { MispFault } from './event.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOST_FAULTS = 20;

/** One object of the format while it is read: what was taken of it, and what is wrong. */
export class Fields {
  readonly #object: JsonObject;
  readonly #path: string;
  readonly #faults: MispFault[];
  readonly #taken = new Set<string>();

  constructor(object: JsonObject, path: string, faults: MispFault[]) {
    this.#object = object;
    this.#path = path;
    this.#faults = faults;
  }

  #take(key: string): Json | undefined {
    this.#taken.add(key);
    const value = get(this.#object, key);
    return value === null ? undefined : value;
  }

  #fault(key: string, detail: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ path: `${this.#path}${key}`, detail });
  }

  /** Text; numbers are taken as they are written. Empty text is none. */
  text(key: string): string | null {
    const value = this.#take(key);
    if (value === undefined || value === '') return null;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    this.#fault(key, 'must be text');
    return null;
  }

  needed(key: string): string {
    const text = this.text(key);
    if (text === null) this.#fault(key, 'is missing');
    return text ?? '';
  }

  uuid(key: string): string {
    const text = this.needed(key);
    if (text !== '' && !UUID.test(text)) this.#fault(key, 'must be a UUID');
    return text.toLowerCase();
  }

  /** MISP writes whole numbers as text, and as numbers. */
  whole(key: string): number | null {
    const value = this.#take(key);
    if (value === undefined || value === '') return null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
    this.#fault(key, 'must be a whole number');
    return null;
  }

  flag(key: string): boolean | null {
    const value = this.#take(key);
    if (value === undefined) return null;
    if (typeof value === 'boolean') return value;
    if (value === 0 || value === '0') return false;
    if (value === 1 || value === '1') return true;
    this.#fault(key, 'must be true or false');
    return null;
  }

  object(key: string): JsonObject | null {
    const value = this.#take(key);
    if (value === undefined) return null;
    if (isObject(value)) return value;
    this.#fault(key, 'must be an object');
    return null;
  }

  list<T>(key: string, read: (fields: Fields) => T): T[] {
    const value = this.#take(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#fault(key, 'must be a list');
      return [];
    }
    return value.flatMap((item: Json, at) => {
      if (isObject(item)) return [read(new Fields(item, `${this.#path}${key}[${at}].`, this.#faults))];
      this.#fault(`${key}[${at}]`, 'must be an object');
      return [];
    });
  }

  /** Whatever was not asked for. */
  rest(): JsonObject {
    return Object.fromEntries(Object.entries(this.#object).filter(([key]) => !this.#taken.has(key)));
  }
}
