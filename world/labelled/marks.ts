import type { Passage } from './types.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** A thing's id, or one of d q m i (date, quantity, money, identifier). */
  readonly label: string;
  readonly optional: boolean;
}

export interface Unmarked {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly marks: readonly Mark[];
}

const PASSAGE_TYPES: Readonly<Record<string, Passage['type']>> = {
  '': 'fact',
  a: 'assessment',
  o: 'opinion',
  f: 'forecast',
  r: 'recommendation',
  x: 'leftover',
  y: 'repeat',
};

interface Open {
  readonly sign: '[' | '{';
  readonly start: number;
  /** Of a passage: its number and type. Of a mark: where its surface ended, once the bar was met. */
  readonly number: number | null;
  readonly type: Passage['type'];
}

const HEAD = /\{(\d*)([aofrxy]?) /y;
const TAIL = /\|([^\]\n]+?)(~?)\]/y;

/**
 * Takes the marks out of an author's text. `{7o …}` is passage 7, an opinion; `[surface|thing]` a mention, `~` before
 * the closing bracket makes it optional; `\[`, `\{`, `\|` stand for themselves. Marks nest. Throws on a mark left open.
 */
export function unmark(source: string, where: string): Unmarked {
  const passages: Passage[] = [];
  const marks: Mark[] = [];
  const open: Open[] = [];
  let text = '';
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  while (at < source.length) {
    const sign = source[at] as string;
    const top = open.at(-1);
    if (sign === '\\') {
      text += source[at + 1] ?? '';
      at += 2;
    } else if (sign === '{') {
      const head = read(HEAD);
      if (head === null) throw new Error(`${where}: “${source.slice(at, at + 30)}” opens no passage`);
      const type = PASSAGE_TYPES[head[2] ?? ''] as Passage['type'];
      open.push({ sign, start: text.length, number: head[1] === '' ? null : Number(head[1]), type });
      at += head[0].length;
    } else if (sign === '[') {
      open.push({ sign, start: text.length, number: null, type: 'fact' });
      at += 1;
    } else if (sign === '}' && top?.sign === '{') {
      passages.push({ start: top.start, end: text.length, number: top.number, type: top.type });
      open.pop();
      at += 1;
    } else if (sign === '|' && top?.sign === '[') {
      const tail = read(TAIL);
      if (tail === null) throw new Error(`${where}: “${source.slice(at, at + 30)}” ends no mention`);
      marks.push({ start: top.start, end: text.length, label: tail[1] as string, optional: tail[2] === '~' });
      open.pop();
      at += tail[0].length;
    } else {
      text += sign;
      at += 1;
    }
  }
  const left = open[0];
  if (left !== undefined)
    throw new Error(`${where}: a mark stays open at “${text.slice(left.start, left.start + 40)}”`);
  return { text, passages, marks };
}
