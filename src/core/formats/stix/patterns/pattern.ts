import { isLater } from '../spec/values.ts';
import { PatternError, tokensOf, type PatternProblem, type PatternToken, type TokenKind } from './tokens.ts';
import {
  COMPARATORS,
  type Comparator,
  type Comparison,
  type ObjectPath,
  type Observation,
  type PatternQualifier,
  type PatternValue,
} from './types.ts';

/** Brackets within brackets at the most: deeper ones are made to break readers. */
const MOST_DEPTH = 200;
const MOST_LENGTH = 100_000;

/** What keeps a text from being a STIX pattern; null where it is one. */
export function checkPattern(pattern: string): PatternProblem | null {
  try {
    parsePattern(pattern);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return { at: error.at, message: error.message };
    throw error;
  }
}

/**
 * A pattern (STIX 2.1 §9) as a tree. AND binds closer than OR, OR closer than FOLLOWEDBY; each is left-associative.
 * @throws PatternError
 */
export function parsePattern(pattern: string): Observation {
  if (pattern.length > MOST_LENGTH)
    throw new PatternError(MOST_LENGTH, `it is longer than ${MOST_LENGTH} characters`);
  return new Parser(tokensOf(pattern)).whole();
}

const ORDERED: ReadonlySet<Comparator> = new Set(['<', '<=', '>', '>=']);
const STRING_ONLY: ReadonlySet<Comparator> = new Set(['LIKE', 'MATCHES', 'ISSUBSET', 'ISSUPERSET']);
const SPELLINGS: Readonly<Record<string, Comparator>> = { '==': '=', '<>': '!=' };
/** Words with a meaning of their own; §9.2: keywords are in capitals. */
const KEYWORDS = new Set(
  'AND OR NOT FOLLOWEDBY LIKE MATCHES ISSUPERSET ISSUBSET EXISTS LAST IN START STOP SECONDS TIMES WITHIN REPEATS TRUE FALSE true false'.split(
    ' ',
  ),
);

class Parser {
  readonly #tokens: readonly PatternToken[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly PatternToken[]) {
    this.#tokens = tokens;
  }

  whole(): Observation {
    const observation = this.#chain('FOLLOWEDBY', 'followed-by', () => this.#observationOr());
    if (this.#peek().kind !== 'end') this.#fail('the pattern should end here');
    return observation;
  }

  #observationOr(): Observation {
    return this.#chain('OR', 'or', () => this.#chain('AND', 'and', () => this.#qualified()));
  }

  #chain(word: string, kind: 'and' | 'or' | 'followed-by', operand: () => Observation): Observation {
    let left = operand();
    while (this.#takes('word', word)) left = { kind, left, right: operand() };
    return left;
  }

  #qualified(): Observation {
    let of = this.#observation();
    const seen = new Set<string>();
    for (let qualifier = this.#qualifier(); qualifier !== null; qualifier = this.#qualifier()) {
      if (seen.has(qualifier.kind)) this.#fail(`a second ${qualifier.kind} on one expression`);
      seen.add(qualifier.kind);
      of = { kind: 'qualified', of, qualifier };
    }
    return of;
  }

  #observation(): Observation {
    if (this.#takes('symbol', '(')) {
      const inner = this.#deeper(() => this.#chain('FOLLOWEDBY', 'followed-by', () => this.#observationOr()));
      this.#wants('symbol', ')');
      return inner;
    }
    if (!this.#takes('symbol', '[')) this.#fail('an observation begins with [');
    const comparison = this.#deeper(() => this.#comparisonOr());
    this.#wants('symbol', ']');
    return { kind: 'observation', comparison };
  }

  #qualifier(): PatternQualifier | null {
    if (this.#takes('word', 'WITHIN')) {
      const seconds = this.#positive(['integer', 'float'], 'a number of seconds');
      this.#wants('word', 'SECONDS');
      return { kind: 'within', seconds };
    }
    if (this.#takes('word', 'REPEATS')) {
      const times = this.#positive(['integer'], 'a whole number of times');
      this.#wants('word', 'TIMES');
      return { kind: 'repeats', times };
    }
    if (!this.#takes('word', 'START')) return null;
    const start = this.#timestamp();
    this.#wants('word', 'STOP');
    const stop = this.#timestamp();
    if (!isLater(stop, start)) this.#fail('STOP must be later than START');
    return { kind: 'start-stop', start, stop };
  }

  #positive(kinds: readonly TokenKind[], wanted: string): number {
    const token = this.#peek();
    const value = Number(token.text);
    if (!kinds.includes(token.kind) || !(value > 0)) this.#fail(`${wanted} above 0 should stand here`);
    this.#next += 1;
    return value;
  }

  #timestamp(): string {
    return this.#wants('timestamp').slice(2, -1);
  }

  #comparisonOr(): Comparison {
    let left = this.#comparisonAnd();
    while (this.#takes('word', 'OR')) left = { kind: 'or', left, right: this.#comparisonAnd() };
    return left;
  }

  #comparisonAnd(): Comparison {
    let left = this.#test();
    while (this.#takes('word', 'AND')) left = { kind: 'and', left, right: this.#test() };
    return left;
  }

  #test(): Comparison {
    if (this.#takes('symbol', '(')) {
      const inner = this.#deeper(() => this.#comparisonOr());
      this.#wants('symbol', ')');
      return inner;
    }
    const before = this.#takes('word', 'NOT');
    if (this.#takes('word', 'EXISTS')) return { kind: 'exists', path: this.#path(), negated: before };
    if (before) this.#fail('NOT stands before EXISTS or between a path and its comparison');
    const path = this.#path();
    const negated = this.#takes('word', 'NOT');
    const comparator = this.#comparator();
    return { kind: 'test', path, comparator, negated, values: this.#values(comparator) };
  }

  #path(): ObjectPath {
    const type = this.#name('the type of an object', true);
    this.#wants('symbol', ':');
    const steps: (string | number)[] = [this.#step()];
    for (;;) {
      if (this.#takes('symbol', '.')) steps.push(this.#step());
      else if (this.#takes('symbol', '[')) {
        steps.push(this.#index());
        this.#wants('symbol', ']');
      } else return { type, steps };
    }
  }

  #step(): string {
    const token = this.#peek();
    if (token.kind === 'string') {
      this.#next += 1;
      return unescaped(token.text);
    }
    return this.#name('the name of a property (in quotes where it has hyphens)', false);
  }

  #name(wanted: string, hyphens: boolean): string {
    const token = this.#peek();
    const plain =
      token.kind === 'word' && !KEYWORDS.has(token.text) && (hyphens || !token.text.includes('-'));
    if (!plain) this.#fail(`${wanted} should stand here`);
    this.#next += 1;
    return token.text;
  }

  #index(): string | number {
    if (this.#takes('symbol', '*')) return '*';
    return Number(this.#wants('integer'));
  }

  #comparator(): Comparator {
    const { kind, text } = this.#peek();
    const comparator = COMPARATORS.find((one) => one === (SPELLINGS[text] ?? text));
    if (comparator === undefined || (kind !== 'symbol' && kind !== 'word'))
      this.#fail(`a comparison (${COMPARATORS.join(', ')}) should stand here`);
    this.#next += 1;
    return comparator as Comparator;
  }

  #values(comparator: Comparator): PatternValue[] {
    if (comparator === 'IN') return this.#set();
    const value = this.#value();
    if (STRING_ONLY.has(comparator) && value.type !== 'string')
      this.#failBefore(`${comparator} takes a string`);
    if (ORDERED.has(comparator) && value.type === 'boolean') this.#failBefore('true and false have no order');
    return [value];
  }

  #set(): PatternValue[] {
    this.#wants('symbol', '(');
    if (this.#takes('symbol', ')')) return [];
    const values = [this.#value()];
    while (this.#takes('symbol', ',')) values.push(this.#value());
    this.#wants('symbol', ')');
    return values;
  }

  #value(): PatternValue {
    const { kind, text } = this.#peek();
    const value = valueOf(kind, text);
    if (value === null) this.#fail('a value should stand here');
    this.#next += 1;
    return value as PatternValue;
  }

  #deeper<T>(work: () => T): T {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) this.#fail(`brackets are nested more than ${MOST_DEPTH} deep`);
    const result = work();
    this.#depth -= 1;
    return result;
  }

  #peek(): PatternToken {
    return this.#tokens[this.#next] as PatternToken;
  }

  #takes(kind: TokenKind, text: string): boolean {
    const token = this.#peek();
    if (token.kind !== kind || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #wants(kind: TokenKind, text?: string): string {
    const token = this.#peek();
    if (token.kind !== kind || (text !== undefined && token.text !== text))
      this.#fail(`${text ?? `a ${kind}`} should stand here`);
    this.#next += 1;
    return token.text;
  }

  #fail(message: string): never {
    throw new PatternError(this.#peek().at, message);
  }

  #failBefore(message: string): never {
    throw new PatternError(this.#tokens[this.#next - 1]?.at ?? 0, message);
  }
}

const unescaped = (literal: string): string => literal.slice(1, -1).replace(/\\(['\\])/g, '$1');

function valueOf(kind: TokenKind, text: string): PatternValue | null {
  switch (kind) {
    case 'string':
      return { type: 'string', text: unescaped(text) };
    case 'integer':
    case 'float':
      return { type: kind, text };
    case 'hex':
    case 'binary':
    case 'timestamp':
      return { type: kind, text: text.slice(2, -1) };
    case 'word':
      return /^(?:true|false)$/i.test(text) && KEYWORDS.has(text)
        ? { type: 'boolean', text: text.toLowerCase() }
        : null;
    default:
      return null;
  }
}
