/** Something in a pattern is not of the language; `at` is its offset. */
export interface PatternProblem {
  readonly at: number;
  readonly message: string;
}

/** Thrown inside the parser only; `checkPattern` tells it. */
export class PatternError extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

export type TokenKind =
  | 'word'
  | 'integer'
  | 'float'
  | 'string'
  | 'hex'
  | 'binary'
  | 'timestamp'
  | 'symbol'
  | 'end';

export interface PatternToken {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

/** STIX 2.1 §9: in order; the first that fits at a place is the token there. */
const FORMS: readonly (readonly [TokenKind, RegExp])[] = [
  [
    'timestamp',
    /t'\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?Z'/y,
  ],
  ['hex', /h'(?:[0-9a-fA-F]{2})*'/y],
  ['binary', /b'(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)'/y],
  ['string', /'(?:[^'\\]|\\['\\])*'/y],
  ['float', /[+-]?\d*\.\d+/y],
  ['integer', /[+-]?(?:0|[1-9]\d*)(?![\d.])/y],
  ['word', /[a-zA-Z_][a-zA-Z0-9_-]*/y],
  ['symbol', /(?:<=|>=|!=|<>|==|[=<>[\]().,:*])/y],
];
const SPACE = /(?:\s|\u00a0|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*(?:\r?\n|$))+/y;

/** @throws PatternError */
export function tokensOf(pattern: string): PatternToken[] {
  const tokens: PatternToken[] = [];
  let at = 0;
  while (at < pattern.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(pattern)) {
      at = SPACE.lastIndex;
      continue;
    }
    const token = tokenAt(pattern, at);
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at: pattern.length });
  return tokens;
}

function tokenAt(pattern: string, at: number): PatternToken {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(pattern);
    if (match !== null) return { kind, text: match[0], at };
  }
  const rest = pattern.slice(at, at + 12);
  throw new PatternError(
    at,
    /^[thb]?'/.test(rest)
      ? `a literal is cut off or malformed: ${rest}`
      : `“${rest}” is no part of a pattern`,
  );
}
