import { closingOf, cut } from '../tidy/code.ts';

/** Begin and end of a piece of source. */
export type Span = readonly [from: number, to: number];

/** Index of the brace that opens the object around a place; -1 where there is none. */
export function openingOf(source: string, place: number): number {
  const { code } = cut(source);
  let depth = 0;
  for (let i = place; i >= 0; i--) {
    if (code[i] === '}') depth++;
    else if (code[i] === '{' && depth-- === 0) return i;
  }
  return -1;
}

/** The parts between the commas of the bracket that opens at `open`: members of an object, arguments of a call. */
export function partsOf(source: string, open: number): Span[] {
  const { code } = cut(source);
  const end = closingOf(code, open);
  const parts: Span[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open + 1; i <= end; i++) {
    const char = code[i] as string;
    if (depth === 0 && (char === ',' || i === end)) {
      if (code.slice(from, i).trim() !== '') parts.push([from, i]);
      from = i + 1;
    } else if ('{[('.includes(char)) depth++;
    else if ('}])'.includes(char)) depth--;
  }
  return parts;
}

/** The value of a member of the object that opens at `open`; null where it has none, or only its name. */
export function memberOf(source: string, open: number, name: string): Span | null {
  const { code } = cut(source);
  for (const [from, to] of partsOf(source, open)) {
    const key = /^\s*([\w$]+)\s*:/.exec(code.slice(from, to));
    if (key?.[1] === name) return [from + key[0].length, to];
  }
  return null;
}

/** The strings written in a span, in order; what is filled in at run time is shown as `…`. */
export function stringsIn(source: string, [from, to]: Span): string[] {
  const found: string[] = [];
  let after = from;
  for (const { start, text } of cut(source).strings.toSorted((a, b) => a.start - b.start)) {
    if (start < after || start >= to) continue;
    const quote = source[start];
    const literal = quote === '`' ? template(source, start) : { text, end: start + text.length + 2 };
    after = literal.end;
    if (quote === '`' || quote === "'" || quote === '"') found.push(unescaped(literal.text));
  }
  return found;
}

/** The text of a span: its strings put together, or, where there is no string, the code itself. */
export function textOf(source: string, span: Span | null): string {
  if (span === null) return '';
  const strings = stringsIn(source, span);
  const joined = /\?/.test(cut(source).code.slice(...span)) ? ' / ' : '';
  return strings.length > 0 ? strings.join(joined) : '';
}

function template(source: string, start: number): { text: string; end: number } {
  const { code } = cut(source);
  let text = '';
  let i = start + 1;
  while (i < source.length && source[i] !== '`') {
    if (source.startsWith('${', i)) {
      text += '…';
      i = closingOf(code, i + 1) + 1;
    } else {
      const length = source[i] === '\\' ? 2 : 1;
      text += source.slice(i, i + length);
      i += length;
    }
  }
  return { text, end: i + 1 };
}

const unescaped = (text: string): string => text.replaceAll('\\n', ' ').replaceAll(/\\(.)/g, '$1');
