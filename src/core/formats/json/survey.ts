import type { Problem } from '../types.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, type Warnings } from '../problems.ts';
import { lineAt } from '../suspicious.ts';

/** What one pass over JSON text found out before it is parsed. */
export interface JsonSurvey {
  readonly values: number;
  /** The text escapes NUL or half characters, which parsing would bring to life. */
  readonly escapesUnstorable: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const UNSTORABLE = /\\u(?:0000|[dD][89a-fA-F])/;
/** JavaScript gives these keys a meaning of their own when they are assigned. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?\d[\d.eE+-]*/y;
/** A double keeps 15 decimal digits whatever the number. */
const EXACT_DIGITS = 15;

/** Offset of the quotation mark that closes the string opened at `open`, or -1. */
function closeOf(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let back = at - 1;
    while (text.charCodeAt(back) === BACKSLASH) back -= 1;
    if ((at - back) % 2 === 1) return at;
  }
  return -1;
}

function isKey(text: string, close: number): boolean {
  let next = close + 1;
  let unit = text.charCodeAt(next);
  while (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) unit = text.charCodeAt(++next);
  return unit === COLON;
}

function keyText(text: string, open: number, close: number): string {
  const raw = text.slice(open + 1, close);
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(text.slice(open, close + 1)));
  } catch (error) {
    if (error instanceof SyntaxError) return raw;
    throw error;
  }
}

const where = (text: string, offset: number) => ({ line: lineAt(text, offset), offset });

function checkNumber(text: string, at: number, end: number, warnings: Warnings): Problem | null {
  const number = text.slice(at, end);
  if (!Number.isFinite(Number(number))) {
    return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(number)
      ? problem('JSON_NUMBER_TOO_LARGE', where(text, at), { number: excerpt(number) })
      : null;
  }
  if (number.replace(/[eE].*$/, '').replace(/\D|^-?0+/g, '').length > EXACT_DIGITS) {
    warnings.add('NUMBER_NOT_EXACT', () => where(text, at), { number: excerpt(number) });
  }
  return null;
}

/**
 * One linear pass, without recursion, over text that claims to be JSON (RFC 8259): nesting and number of values
 * within bounds, no key twice in one object (its value would depend on the reader), no number that becomes
 * infinite. Whether the grammar holds is left to the parser.
 */
export function surveyJson(text: string, warnings: Warnings): JsonSurvey | Problem {
  const keys: (Set<string> | null)[] = [];
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) {
      const close = closeOf(text, i);
      if (close < 0) return problem('JSON_SYNTAX', where(text, i), { detail: 'a string is never closed' });
      const seen = keys.at(-1);
      if (seen && isKey(text, close)) {
        const key = keyText(text, i, close);
        if (seen.has(key)) return problem('JSON_DUPLICATE_KEY', where(text, i), { key: excerpt(key) });
        if (RESERVED.has(key)) warnings.add('PROTOTYPE_KEY', () => where(text, i), { key });
        seen.add(key);
      } else values += 1;
      i = close;
    } else if (unit === 0x7b || unit === 0x5b) {
      keys.push(unit === 0x7b ? new Set() : null);
      values += 1;
      if (keys.length > LIMITS.jsonDepth.max)
        return problem('JSON_TOO_DEEP', where(text, i), { max: LIMITS.jsonDepth.max });
    } else if (unit === 0x7d || unit === 0x5d) keys.pop();
    else if (unit === 0x2d || (unit >= 0x30 && unit <= 0x39)) {
      NUMBER.lastIndex = i;
      const end = NUMBER.test(text) ? NUMBER.lastIndex : i + 1;
      const tooLarge = checkNumber(text, i, end, warnings);
      if (tooLarge) return tooLarge;
      values += 1;
      i = end - 1;
    }
    if (values > LIMITS.jsonNodes.max) return overLimit('jsonNodes', values, where(text, i));
  }
  return { values, escapesUnstorable: UNSTORABLE.test(text) };
}
