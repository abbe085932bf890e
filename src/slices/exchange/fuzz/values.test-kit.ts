/** Seeded fuzz of requests: the same seed gives the same requests. */

export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  pick<One>(list: readonly One[]): One {
    return list[this.below(list.length)] as One;
  }
}

/** Words that have broken servers: of each kind of check, some that just pass and some that just do not. */
export const WORDS: readonly string[] = [
  '',
  ' ',
  '0',
  '1',
  '-1',
  '1.5',
  '1e999',
  '999999999999999999999999',
  'NaN',
  'true',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'last',
  'first',
  'all',
  '2.0',
  '2.1',
  '3.0',
  '2026-01-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-01-01T00:00:00.123456789Z',
  '0000-00-00T00:00:00Z',
  '9999-12-31T23:59:59.999999Z',
  '10000-01-01T00:00:00Z',
  'indicator',
  'x'.repeat(300),
  'indicator--00000000-0000-4000-8000-000000000000',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  "'; drop table exchange.object; --",
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '\u202egnp.exe',
  'زرک مندوخیل',
  '😀',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '$(id)',
  ',,,',
  '%',
  '%zz',
  '*',
  'TLP:RED',
  'SECRET//REL TO ALPHA',
  'SECRET//',
  'B2',
  'Z9',
];

type Schema = Readonly<Record<string, unknown>>;

/** A value: mostly of the schema’s form, sometimes of another. */
export function valueOf(dice: Dice, schema: Schema, known: readonly string[], depth = 0): unknown {
  if (dice.chance(0.12) || depth > 5) return junk(dice, depth);
  const options = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (options !== undefined && options.length > 0) return valueOf(dice, dice.pick(options), known, depth + 1);
  if ('const' in schema) return schema['const'];
  const words = schema['enum'] as readonly unknown[] | undefined;
  if (words !== undefined) return dice.pick(words);
  switch (schema['type']) {
    case 'object':
      return objectOf(dice, schema, known, depth);
    case 'array':
      return Array.from({ length: dice.below(4) }, () =>
        valueOf(dice, (schema['items'] ?? {}) as Schema, known, depth + 1),
      );
    case 'integer':
      return dice.pick([0, 1, 2, 100, -1, 2_147_483_648, 9_007_199_254_740_992]);
    case 'number':
      return dice.pick([0, 0.5, 1, -1, 1e308]);
    case 'boolean':
      return dice.chance(0.5);
    default:
      return dice.chance(0.5) ? dice.pick(known) : dice.pick(WORDS);
  }
}

function objectOf(dice: Dice, schema: Schema, known: readonly string[], depth: number): unknown {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const made = Object.entries(properties).flatMap(([name, one]) =>
    dice.chance(0.85) ? [[name, valueOf(dice, one, known, depth + 1)] as const] : [],
  );
  if (dice.chance(0.1)) made.push([dice.pick(WORDS), junk(dice, depth)]);
  return Object.fromEntries(made);
}

function junk(dice: Dice, depth: number): unknown {
  switch (dice.below(7)) {
    case 0:
      return null;
    case 1:
      return dice.below(1e9) - 5e8;
    case 2:
      return dice.chance(0.5);
    case 3:
      return depth > 4 ? [] : [junk(dice, depth + 1)];
    case 4:
      return depth > 4 ? {} : { [dice.pick(WORDS)]: junk(dice, depth + 1) };
    default:
      return dice.pick(WORDS);
  }
}
