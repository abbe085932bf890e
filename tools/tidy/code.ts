/** TypeScript cut into code, comments and string literals: enough for the tidy rules, without a compiler. */
export interface Cut {
  /** The text with comments and the contents of strings blanked; same length, same lines. */
  readonly code: string;
  /** Only the comments, the rest blanked. */
  readonly comments: string;
  /** String, template and regular expression literals with their place; a template's code parts left out. */
  readonly strings: readonly { readonly text: string; readonly start: number }[];
}

const BEFORE_REGEX =
  /(?:^|[(,=:[!&|?{};+\-*%>~^]|\b(?:return|typeof|case|in|of|do|else|void|throw|await|yield))\s*$/;

class Cutter {
  readonly #text: string;
  readonly #code: string[];
  readonly #comments: string[];
  readonly #strings: { text: string; start: number }[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#code = text.split('');
    this.#comments = text.split('').map((char) => (char === '\n' ? char : ' '));
  }

  cut(): Cut {
    this.#untilClose();
    return { code: this.#code.join(''), comments: this.#comments.join(''), strings: this.#strings };
  }

  /** Reads code up to the end, or to the brace that closes a template's code part. */
  #untilClose(): void {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      const pair = this.#text.slice(this.#at, this.#at + 2);
      if (pair === '//') this.#comment(this.#end('\n', 0));
      else if (pair === '/*') this.#comment(this.#end('*/', 2));
      else if (char === "'" || char === '"') this.#literal(this.#closing(char));
      else if (char === '`') this.#template();
      else if (char === '/' && this.#regexMayStart()) this.#literal(this.#regexEnd());
      else if (char === '{') depth++;
      else if (char === '}' && depth-- === 0) return;
    }
  }

  /** `</b>` and `<br />` are markup (tsx); a pattern that begins with `>` is written `/[>]…/`. */
  #regexMayStart(): boolean {
    if (this.#text[this.#at + 1] === '>') return false;
    return BEFORE_REGEX.test(this.#code.slice(Math.max(0, this.#at - 40), this.#at).join(''));
  }

  #end(mark: string, length: number): number {
    const index = this.#text.indexOf(mark, this.#at + 2);
    return index < 0 ? this.#text.length : index + length;
  }

  #closing(quote: string): number {
    let i = this.#at + 1;
    while (i < this.#text.length && this.#text[i] !== quote && this.#text[i] !== '\n')
      i += this.#text[i] === '\\' ? 2 : 1;
    return i + 1;
  }

  #regexEnd(): number {
    let inClass = false;
    let i = this.#at + 1;
    for (; i < this.#text.length && this.#text[i] !== '\n'; i++) {
      const char = this.#text[i];
      if (char === '\\') i++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) break;
    }
    return i + 1;
  }

  #comment(end: number): void {
    for (let i = this.#at; i < end; i++) this.#comments[i] = this.#text[i] as string;
    this.#blank(this.#at, end);
    this.#at = end - 1;
  }

  #literal(end: number): void {
    this.#strings.push({ text: this.#text.slice(this.#at + 1, end - 1), start: this.#at });
    this.#blank(this.#at + 1, end - 1);
    this.#at = end - 1;
  }

  #template(): void {
    const start = this.#at++;
    let text = '';
    for (; this.#at < this.#text.length && this.#text[this.#at] !== '`'; this.#at++) {
      if (this.#text.startsWith('${', this.#at)) {
        this.#at += 2;
        this.#untilClose();
        text += '?';
        continue;
      }
      const length = this.#text[this.#at] === '\\' ? 2 : 1;
      text += this.#text.slice(this.#at, this.#at + length);
      this.#blank(this.#at, this.#at + length);
      this.#at += length - 1;
    }
    this.#strings.push({ text, start });
  }

  #blank(from: number, to: number): void {
    for (let i = from; i < Math.min(to, this.#text.length); i++)
      if (this.#text[i] !== '\n') this.#code[i] = ' ';
  }
}

const known = new Map<string, Cut>();

/** Cuts a source text; remembered, because several rules read the same file. */
export function cut(text: string): Cut {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = new Cutter(text).cut();
  known.set(text, made);
  return made;
}

export interface Import {
  readonly specifier: string;
  readonly start: number;
}

const IMPORT = /\bfrom\s*$|\bimport\s*\(?\s*$|\bnew URL\(\s*$|\brequire\(\s*$/;

/** Everything a file names as a module: static and dynamic imports, re-exports, `new URL('./x', import.meta.url)`. */
export function importsOf(text: string): readonly Import[] {
  const { code, strings } = cut(text);
  return strings
    .filter(({ start }) => IMPORT.test(code.slice(Math.max(0, start - 30), start)))
    .map(({ text: specifier, start }) => ({ specifier, start }));
}

/** Index of the bracket that closes the one at `open`, or the end. */
export function closingOf(code: string, open: number): number {
  const pairs: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
  const [opener, closer] = [code[open] as string, pairs[code[open] as string]];
  let depth = 0;
  for (let i = open; i < code.length; i++) {
    if (code[i] === opener) depth++;
    else if (code[i] === closer && --depth === 0) return i;
  }
  return code.length;
}
